import fc from 'fast-check';
import { addTo, entriesFor, runsByItem, sumsByItem } from '../../../../src/analyses/inventory/demand/entries';

test('sums by item are exact whatever the order; an item without a value has none; what cancels is 0', () => {
  const items = Int32Array.from([2, 0, 2, 0, 0, 2]);
  const values = Float64Array.from([0.1, 1e14, 0.2, 1, -1e14, -0.3]);
  const sums = sumsByItem(runsByItem(items, 6, 3), values, 3);
  expect([...sums]).toEqual([1, Number.NaN, 0]);
});

test('any order of entries gives the same sums', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 40 }), (list) => {
      const of = (entries: typeof list) => [...sumsByItem(runsByItem(Int32Array.from(entries, ([item]) => item), entries.length, 4), Float64Array.from(entries, ([, value]) => value), 4)];
      expect(of([...list].reverse())).toEqual(of(list));
    }),
  );
});

test('a cell keeps what an addition would lose', () => {
  const cells = new Float64Array(1);
  const lost = new Float64Array(1);
  for (const value of [1e16, 1, -1e16]) addTo(cells, lost, 0, value);
  expect(cells[0]! + lost[0]!).toBe(1);
  expect(entriesFor(3).quantity).toHaveLength(3);
});
