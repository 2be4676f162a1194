import type { Option, OptionContext, OptionValues } from '../../../../src/analyses/define';
import { manyRows } from '../../../../src/analyses/receivables/aging/listed';
import { options } from '../../../../src/analyses/receivables/aging/options';
import type { CellValue } from '../../../../src/intake/cells';
import type { Report } from '../../../../src/report/report';
import type { Words } from '../../../../src/texts/words';
import { bandsOf, cents, centsOf, columnOf, figureOf, soundAgingOf, tableOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const asOf = serial(2026, 11, 30);
const heading = ['Customer code', 'Customer', 'Invoice No', 'Invoice date', 'Due date', 'Open amount'];
const rows: CellValue[][] = [
  ['C1', 'Alder', 'R1', serial(2026, 11, 1), serial(2026, 12, 1), 100.1],
  ['C1', 'Alder', 'R2', serial(2026, 9, 1), serial(2026, 10, 1), 200.2],
  ['C2', 'Birch', 'R3', serial(2025, 6, 1), serial(2025, 7, 1), 300.3],
  ['C2', 'Birch', 'R4', serial(2024, 6, 1), serial(2024, 7, 1), 400.4],
  ['C2', 'Birch', 'R5', serial(2026, 11, 5), serial(2026, 12, 5), 500.5],
  ['C1', 'Alder', 'CN6', serial(2026, 10, 1), serial(2026, 10, 31), -60.6],
  ['C3', 'Cedar', 'R7', serial(2025, 1, 1), serial(2027, 1, 31), 700.7],
];
const aged = (given: OptionValues, list = rows): Report => soundAgingOf([heading, ...list], { asOf, purpose: 'collections', bands: '30, 60, 90', ...given });
const numbers = (report: Report): unknown[] => [...columnOf(report, 'detail', 'document')];

test('only what is past due is listed, the others in one line of the same total', () => {
  const [all, short] = [aged({}), aged({ detail: 'overdue' })];
  expect(numbers(all)).toHaveLength(7);
  expect(numbers(short)).toEqual(['R2', 'R3', 'R4', null]);
  expect(centsOf(short, 'detail', 'open')).toEqual([20020, 30030, 40040, 124070]);
  expect((columnOf(short, 'detail', 'name').at(-1) as Words).en).toBe('4 other items, not listed');
  expect(columnOf(short, 'detail', 'source').at(-1)).toBeNull();
  expect(bandsOf(short)).toEqual(bandsOf(all));
  expect(tableOf(short, 'customers')).toEqual(tableOf(all, 'customers'));
  for (const { id, value } of all.keyFigures) expect([id, figureOf(short, id)]).toEqual([id, value]);
  expect(short.snapshot).toEqual(all.snapshot);
  expect(short.drill?.partyOf).toEqual([...['C1', 'C2', 'C2'].map((code) => columnOf(short, 'customers', 'code').indexOf(code)), -1]);
  expect(short.notes.map(({ en }) => en).find((note) => note.includes('one by one'))).toContain('Of 7 open items, 3 are listed');
  expect(short.stamp.options.map(({ value }) => value.en)).toContain('Past due or over one year; the others in one line');
});

test('bands that are not listed are checked against the customers, the others by their dates', () => {
  const formulas = new Map(aged({ detail: 'overdue' }).checks.map(({ id, expectedFormula }) => [id, expectedFormula ?? '']));
  expect(formulas.get('band0')).toBe('=SUM(customers[current])');
  expect(formulas.get('band1')).toContain('SUMIFS(detail[open],detail[dueDate]');
});

test('where age counts from the booking, the bands that reach beyond one year are listed', () => {
  expect(numbers(aged({ purpose: 'provision', bands: '1y, 2y', detail: 'overdue' }))).toEqual(['R3', 'R4', 'R7', null]);
  expect(numbers(aged({ purpose: 'provision', bands: '90, 2y', detail: 'overdue' }))).toEqual(['R3', 'R4', 'R7', null]);
  expect(numbers(aged({ purpose: 'provision', bands: '10', detail: 'overdue' }))).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R7', null]);
});

test.each(['apart', 'oldest', 'current', 'ownDate'])('credits %s: everything agrees', (credits) => {
  for (const purpose of ['collections', 'provision']) {
    const [all, short] = [aged({ credits, purpose }), aged({ credits, purpose, detail: 'overdue' })];
    expect(bandsOf(short)).toEqual(bandsOf(all));
    expect(cents(figureOf(short, 'totalOpen'))).toBe(cents(figureOf(all, 'totalOpen')));
  }
});

test('nothing else to list: no line; nothing past due: the line alone', () => {
  expect(numbers(aged({ detail: 'overdue' }, rows.slice(1, 4)))).toEqual(['R2', 'R3', 'R4']);
  const none = aged({ detail: 'overdue' }, [rows[0]!, rows[4]!]);
  expect(numbers(none)).toEqual([null]);
  expect(centsOf(none, 'detail', 'open')).toEqual([60060]);
});

test('customers without a name have the line in the column of codes', () => {
  const report = soundAgingOf([['Customer code', 'Due date', 'Open amount'], ['C1', serial(2026, 10, 1), 5], ['C2', serial(2026, 12, 1), 7]], { asOf, purpose: 'collections', detail: 'overdue' });
  expect(columnOf(report, 'detail', 'code').map((code) => (typeof code === 'object' && code !== null ? code.en : code))).toEqual(['C1', '1 other item, not listed']);
});

test('a ledger older than its data lists what was brought forward', () => {
  const ledger: CellValue[][] = [
    ['Customer', 'Date', 'Voucher', 'Text', 'Debit', 'Credit', 'Balance'],
    ['Alder', '', '', 'Opening balance', '', '', 900],
    ['Alder', serial(2026, 3, 5), 'V1', 'Invoice', 250, '', 1150],
    ['Alder', serial(2026, 11, 5), 'V2', 'Invoice', 100, '', 1250],
    ['Alder', serial(2026, 11, 8), 'V3', 'Receipt', '', 50, 1200],
  ];
  for (const bands of ['30, 60, 90', '1y, 2y']) {
    const [all, short] = ['all', 'overdue'].map((detail) => soundAgingOf(ledger, { asOf, purpose: 'provision', bands, detail }));
    expect(bandsOf(short!)).toEqual(bandsOf(all!));
    expect(figureOf(short!, 'overOneYear')).toBe(figureOf(all!, 'overOneYear'));
  }
});

test('it is asked, and proposed with its reason, above 200,000 rows only', () => {
  const context = (count: number, unreadRows?: number): OptionContext => ({ mapping: {}, options: {}, understanding: { kind: 'openItems', dataRows: { count }, ...(unreadRows === undefined ? {} : { unreadRows }) } }) as unknown as OptionContext;
  const detail = options.find(({ id }) => id === 'detail') as Option;
  expect(manyRows).toBe(200_000);
  expect([200_000, 200_001].map((count) => detail.applies!(context(count)))).toEqual([false, true]);
  // Of a long list the pane has looked at the first rows only; it must ask before the run, not after it.
  expect(detail.applies!(context(2_000, 999_000))).toBe(true);
  expect(detail.propose!(context(200_000))).toBeNull();
  expect(detail.propose!(context(200_001))).toEqual({ value: 'overdue', from: { en: 'the list has more than 200,000 rows', zh: '清单超过20万行' } });
});
