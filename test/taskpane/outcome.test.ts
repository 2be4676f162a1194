import type { Report } from '../../src/report/report';
import { changesIn, failedChecks, headFigures, leftOutSheet } from '../../src/taskpane/outcome';

const label = { en: 'x', zh: '某' };
const figure = (id: string, value: number) => ({ id, label, value, format: 'money' });
const report = (more: object): Report => ({ headline: [], keyFigures: [], tables: [], checks: [], leftOut: [], ...more }) as unknown as Report;

test('the head figures are those the report names, in its order; an unknown one is passed over', () => {
  const figures = headFigures(report({ headline: ['overdue', 'gone', 'total'], keyFigures: [figure('total', 10), figure('overdue', -2.5), figure('other', 1)] }), 'en');
  expect(figures.map(({ id, value, wrong }) => [id, value, wrong])).toEqual([['overdue', '(2.50)', false], ['total', '10.00', false]]);
});

test.each([[0, false], [0.004, false], [-0.01, true], [12_345.67, true]])('an unexplained difference of %p stands out: %p', (value, wrong) => {
  expect(headFigures(report({ headline: ['unexplained'], keyFigures: [figure('unexplained', value)] }), 'zh')[0]?.wrong).toBe(wrong);
});

test('the change since earlier runs is that of the last line, for each day', () => {
  const column = (id: string, values: (number | null)[]) => ({ id, heading: { en: id, zh: id }, format: 'money', values });
  const table = { id: 'comparison', place: 'report', rowCount: 2, columns: [column('now', [1, 5]), column('before0', [1, 4]), column('change0', [0, 1]), column('change1', [0, -1250])] };
  expect(changesIn(report({ tables: [table] }), 'en')).toEqual([{ label: { en: 'change0', zh: 'change0' }, value: '+1.00' }, { label: { en: 'change1', zh: 'change1' }, value: '(1,250.00)' }]);
  expect(changesIn(report({}), 'en')).toEqual([]);
});

test('a check that is no number fails', () => {
  const check = (id: string, found: number) => ({ id, label, expected: 1, found, tolerance: 0.01, format: 'money' });
  expect(failedChecks(report({ checks: [check('a', 1.005), check('b', 1.02), check('c', Number.NaN)] })).map(({ id }) => id)).toEqual(['b', 'c']);
});

test('the rows left out stand on the sheet after the tables with sheets of their own', () => {
  const sheets = ['report', 'customers', 'left', 'more'].map((name) => ({ id: name, name }));
  const tables = [{ place: 'report' }, { place: label }];
  expect(leftOutSheet(report({ tables, leftOut: [{}] }), { sheets })?.name).toBe('left');
  expect(leftOutSheet(report({ tables }), { sheets })).toBeNull();
});
