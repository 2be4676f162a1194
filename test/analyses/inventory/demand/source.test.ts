import { entriesFor } from '../../../../src/analyses/inventory/demand/entries';
import { moneyOf, noteMoney } from '../../../../src/analyses/inventory/demand/source';

const of = (...values: number[]) => Float64Array.from(values);

test('stated amounts follow the sign of what counts; prices are multiplied where no amount is stated', () => {
  const reader = { measure: 'revenue', issued: of(10, 10), costs: of(2, 2), prices: of(9, 9), revenues: of(50, Number.NaN), usages: null, margins: null } as const;
  expect([moneyOf(reader, 0, 10), moneyOf(reader, 0, -10), moneyOf(reader, 1, 10), moneyOf(reader, 1, -10)]).toEqual([50, -50, 90, -90]);
  const entries = entriesFor(1);
  noteMoney(reader, entries, 0, 0, -10);
  expect([entries.usage[0], entries.revenue[0], entries.margin[0]]).toEqual([-20, -50, -30]);
});

test('quantities and stock are no money of a movement', () => {
  const columns = { issued: null, costs: of(2), prices: null, revenues: null, usages: null, margins: null };
  expect(moneyOf({ ...columns, measure: 'usage' }, 0, 3)).toBe(6);
  expect(moneyOf({ ...columns, measure: 'revenue' }, 0, 3)).toBeNaN();
  expect(moneyOf({ ...columns, measure: 'quantity' }, 0, 3)).toBeNaN();
});
