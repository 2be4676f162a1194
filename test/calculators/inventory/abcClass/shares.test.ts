import { abcClassOf, rankByValue } from '../../../../src/calculators/inventory/abcClass/shares';

test('a hundred thousand items: shares add up to 1, and the last cumulative share is 1', () => {
  const values = Float64Array.from({ length: 100_000 }, (_, item) => ((item * 7919) % 100_003) / 100);
  const { order, share, cumulative, total } = rankByValue(values);
  expect(cumulative[order.at(-1)!]).toBe(1);
  expect(Math.abs(share.reduce((sum, one) => sum + one, 0) - 1)).toBeLessThan(1e-10);
  expect(total).toBeCloseTo(values.reduce((sum, one) => sum + one, 0), 4);
  expect(order.every((item, rank) => rank === 0 || values[order[rank - 1]!]! >= values[item]!)).toBe(true);
});

test('shares and what they add up to, by item; what has no value has no share', () => {
  const { order, share, cumulative, total } = rankByValue([0.2, 0.5, -1, 0.1, 0]);
  expect([...order]).toEqual([1, 0, 3, 4, 2]);
  expect([...share]).toEqual([0.2 / 0.8, 0.5 / 0.8, 0, 0.1 / 0.8, 0]);
  expect([...cumulative]).toEqual([0.7 / 0.8, 0.5 / 0.8, 1, 1, 1]);
  expect(total).toBe(0.8);
  expect([...rankByValue([0, -1]).cumulative, ...rankByValue([0, -1]).share]).toEqual([0, 0, 0, 0]);
});

test('values below 0 stand last, the least of all at the end', () => {
  expect([...rankByValue([-5, 0, -1]).order]).toEqual([1, 2, 0]);
});

test('equal values stand in the order that is asked for', () => {
  const codes = ['b', 'a', 'c'];
  expect([...rankByValue([5, 5, 9], (one, other) => (codes[one]! < codes[other]! ? -1 : 1)).order]).toEqual([2, 1, 0]);
});

test('an item without value is C whatever the limits', () => {
  expect(abcClassOf(0, 0, 0.7, 0.9, 'BEFORE')).toBe('C');
  expect(abcClassOf(0, 0, 0.7, 0.9, 'INCLUDING')).toBe('C');
});
