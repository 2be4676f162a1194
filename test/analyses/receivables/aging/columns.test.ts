import { receivablesAging } from '../../../../src/analyses/receivables/aging';
import { missingColumn, readColumnChoices, unneededColumns } from '../../../../src/analyses/receivables/aging/columns';
import type { OptionContext, OptionValues } from '../../../../src/analyses/define';
import type { CellValue } from '../../../../src/intake/cells';
import { understand } from '../../../../src/intake/understand';
import type { Mapping } from '../../../../src/intake/understanding';
import { reportOf, runAging } from '../../../support/aging';
import { cellsOf, serial } from '../../../support/cells';

const asOf = serial(2025, 6, 30);
const day = serial(2025, 3, 20);
const rows: CellValue[][] = [['Customer', 'Invoice date', 'Due date', 'Terms', 'Open amount'], ['A', day, day + 30, 'Net 30', 100], ['B', day, day + 31, 'Net 30', 5]];
const understanding = understand(cellsOf(rows), receivablesAging.roles, receivablesAging.kinds);
const context = (mapping: Mapping, options: OptionValues): OptionContext => ({ understanding, mapping, options });
const without = (...roles: (keyof Mapping)[]): Mapping => Object.fromEntries(Object.entries(understanding.mapping).filter(([role]) => !roles.includes(role as keyof Mapping)));

test.each<[Mapping, OptionValues, string | null]>([
  [understanding.mapping, { purpose: 'collections' }, null],
  [without('due_date'), { purpose: 'collections' }, 'dueDateMissing'],
  [without('due_date'), { purpose: 'collections', useTerms: true }, null],
  [without('due_date', 'terms'), { purpose: 'collections', useTerms: true }, 'dueDateMissing'],
  [without('due_date'), { purpose: 'provision' }, null],
  [without('doc_date'), { purpose: 'provision' }, 'bookedDateMissing'],
  [without('open_amount'), { purpose: 'provision' }, 'amountMissing'],
])('what %j with %j lacks is said before the run, as the run says it', (mapping, options, code) => {
  const lack = missingColumn(context(mapping, options));
  expect(lack?.code ?? null).toBe(code);
  const result = runAging(cellsOf(rows), { asOf, ...options }, () => mapping);
  expect(result.ok ? null : result.faults).toEqual(lack === null ? null : [lack]);
});

test('by the booking date no due date is needed, and one that cannot be read stops nothing', () => {
  expect([unneededColumns(context({}, { purpose: 'collections' })), unneededColumns(context({}, { purpose: 'provision' }))]).toEqual([[], ['due_date']]);
  const unreadable = rows.map((row, index) => row.map((cell, column) => (index > 0 && column === 2 ? 'soon' : cell)));
  expect(reportOf(runAging(cellsOf(unreadable), { asOf, purpose: 'provision' })).stamp.money).toMatchObject({ used: 105, rejected: 0 });
});

test('age counts from the date that is chosen, else from the first there is', () => {
  const from = (mapping: Mapping, options: OptionValues) => readColumnChoices(context(mapping, options)).ageRole;
  expect([from({ doc_date: 1, posting_date: 2 }, {}), from({ doc_date: 1, posting_date: 2 }, { ageFrom: 'document' }), from({ doc_date: 1 }, { ageFrom: 'posting' }), from({}, {})]).toEqual(['posting_date', 'doc_date', 'doc_date', null]);
});

test('a list without any date is asked for one, whichever purpose it is for', () => {
  const undated = understand(cellsOf([['Customer', 'Open amount'], ['A', 100], ['B', 5]]), receivablesAging.roles, receivablesAging.kinds);
  expect(undated.findings.filter(({ blocking }) => blocking).map(({ code, params }) => [code, params])).toEqual([['dateMissing', { role: 'due_date' }]]);
});
