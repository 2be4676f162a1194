import { checks, keyFigures } from '../../../../src/analyses/receivables/aging/figures';
import { groupByCustomer } from '../../../../src/analyses/receivables/aging/customers';
import { findOpenItems } from '../../../../src/analyses/receivables/aging/items';
import { bandsTable, bandTotals, customersTable } from '../../../../src/analyses/receivables/aging/tables';
import { readParties, typeTable } from '../../../../src/intake/typed';
import { cellsOf } from '../../../support/cells';

const choices = { asOf: 46356, limits: [30], dueTodayIsOverdue: true, useSettledDate: true, dateOrder: null } as const;
const labels = [{ en: 'Current', zh: '未到期' }, { en: '1–30', zh: '1–30天' }, { en: '31+', zh: '31天以上' }];

function compute(rows: (string | number)[][]) {
  const cells = cellsOf(rows);
  const mapping = { customer_code: 0, due_date: 1, open_amount: 2 };
  const typed = typeTable(cells, { from: 0, to: rows.length, headingRow: null, mapping, order: null });
  const items = findOpenItems({ cells, typed, mapping, choices, progress: () => undefined });
  const lines = groupByCustomer(items, readParties(cells, typed, mapping), labels.length);
  return { items, lines, totals: bandTotals(items, labels) };
}

test('the check of a band repeats its days and not its label', () => {
  const { items, lines, totals } = compute([['A', 46356, 10], ['A', 46400, 20], ['B', 46000, 30], ['B', 46000, -5]]);
  const formulas = Object.fromEntries(checks(choices, totals, lines, items).map((check) => [check.id, check.expectedFormula]));
  expect(formulas['band0']).toBe('=SUMIFS(detail[open],detail[open],">0",detail[days],"<=-1")');
  expect(formulas['band1']).toBe('=SUMIFS(detail[open],detail[open],">0",detail[days],">=0",detail[days],"<=30")');
  expect(formulas['band2']).toBe('=SUMIFS(detail[open],detail[open],">0",detail[days],">=31")');
  for (const check of checks(choices, totals, lines, items)) expect([check.id, check.expected]).toEqual([check.id, check.found]);
});

test('the rows left out are added to the checks only when there are any', () => {
  const all = compute([['A', 46356, 10]]);
  const some = compute([['A', 46356, 10], ['A', 46356, 'x']]);
  const found = ({ items, lines, totals }: ReturnType<typeof compute>): (string | undefined)[] => checks(choices, totals, lines, items).slice(-2).map((check) => check.foundFormula);
  expect(found(all)).toEqual(['=COUNT(detail[open])', '=SUM(detail[open])']);
  expect(found(some)).toEqual(['=COUNT(detail[open])+ROWS(leftOut[place])', '=SUM(detail[open])+SUM(leftOut[amount])']);
});

test('a total row is in the table of rows left out and in no account', () => {
  const { items, lines, totals } = compute([['A', 46356, 10], ['A', 46356, 'x'], ['Total', '', 10]]);
  const [rows, money] = checks(choices, totals, lines, items).slice(-2);
  expect(items.leftOut.map(({ kind, amount }) => [kind, amount])).toEqual([['rejected', null], ['total', null]]);
  expect(rows).toMatchObject({ expected: 2, found: 2, foundFormula: '=COUNT(detail[open])+ROWS(leftOut[place])-1' });
  expect(money).toMatchObject({ expected: 10, found: 10, foundFormula: '=SUM(detail[open])+SUM(leftOut[amount])' });
});

test('shares are of what is owed: a customer in credit makes nobody larger than the whole', () => {
  const { items, lines, totals } = compute([['A', 46000, 100], ['B', 46000, 100], ['C', 46000, -190]]);
  const figures = Object.fromEntries(keyFigures(choices, totals, lines, items).map((figure) => [figure.id, figure.value]));
  expect(figures).toMatchObject({ totalOpen: 10, owed: 200, largestShare: 0.5, topTenShare: 1 });
  expect(customersTable(lines, labels).columns.find((column) => column.id === 'share')).toMatchObject({ values: [0.5, 0.5, null], total: { value: 1 } });
  expect(bandsTable(totals).columns.find((column) => column.id === 'share')).toMatchObject({ values: [0, 0, 1, null], total: { value: 1 } });
});

test('where nobody owes anything, there are no shares', () => {
  const { items, lines, totals } = compute([['A', 46000, 50], ['A', 46000, -60], ['B', 46000, -190]]);
  const figures = keyFigures(choices, totals, lines, items);
  expect(figures.find(({ id }) => id === 'largestCustomer')?.value).toBeNull();
  expect(figures.filter(({ id }) => id.endsWith('Share')).map(({ id, value }) => [id, value])).toEqual([['overdueShare', 1], ['largestShare', null], ['topTenShare', null]]);
  expect(customersTable(lines, labels).columns.find((column) => column.id === 'share')).toMatchObject({ values: [null, null], total: { value: 0 } });
});

test('key figures', () => {
  const { items, lines, totals } = compute([['A', 46400, 20], ['B', 46000, 30], ['B', 46000, -5]]);
  expect(Object.fromEntries(keyFigures(choices, totals, lines, items).map((figure) => [figure.id, figure.value]))).toEqual({
    asOf: 46356, totalOpen: 45, overdue: 30, overdueShare: 0.6, credits: -5, customers: 2, documents: 3, owed: 45, largestCustomer: 'B', largestShare: 25 / 45, topTenShare: 1,
  });
});
