import { groupByCustomer } from '../../../../src/analyses/receivables/aging/customers';
import type { Items } from '../../../../src/analyses/receivables/aging/items';

test('money by customer and band, the largest first, equal ones by their code', () => {
  const list: [party: number, band: number, amount: number][] = [[0, 0, 0.125], [0, 0, 0.125], [0, 2, 5], [1, -1, -3], [1, 1, 8.25], [2, 1, 5.25], [3, 4, 100]];
  const items = {
    count: list.length,
    rows: Int32Array.from(list.keys()),
    open: Float64Array.from(list, (entry) => entry[2]),
    days: new Float64Array(list.length),
    bands: Int16Array.from(list, (entry) => entry[1]),
  } as unknown as Items;
  const parties = { of: Int32Array.from(list, (entry) => entry[0]), codes: ['B', 'C', 'A', ''], names: ['b', 'c', 'a', 'z'], mergedSpellings: 0 };
  const lines = groupByCustomer(items, parties, 5);
  expect(lines.codes).toEqual(['', 'A', 'B', 'C']);
  expect(lines.names).toEqual(['z', 'a', 'b', 'c']);
  expect(lines.totals).toEqual([100, 5.25, 5.25, 5.25]);
  expect(lines.bands[0]).toEqual([0, 0, 0.25, 0]);
  expect(lines.credits).toEqual([0, 0, 0, -3]);
  expect(lines.overdue).toEqual([100, 5.25, 5, 8.25]);
  expect(lines.documents).toEqual([1, 1, 3, 2]);
});
