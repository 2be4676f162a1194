import { sequenceFrom } from '../../../src/workbooks/sample/sequence';

test('the same start gives the same numbers, another start others', () => {
  const take = (start: number): number[] => {
    const sequence = sequenceFrom(start);
    return Array.from({ length: 5 }, () => sequence.next());
  };
  expect(take(7)).toEqual(take(7));
  expect(take(7)).not.toEqual(take(8));
});

test('is the published generator: 10,000 steps from 1 end at 399268537', () => {
  const sequence = sequenceFrom(1);
  let last = 0;
  // The first number is left out by the sequence itself.
  for (let step = 1; step < 10_000; step += 1) last = sequence.next();
  expect(Math.round(last * 2_147_483_646) + 1).toBe(399_268_537);
});

test('stays within its limits and reaches them', () => {
  const sequence = sequenceFrom(42);
  const seen = new Set<number>();
  for (let count = 0; count < 500; count += 1) {
    const share = sequence.next();
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThan(1);
    seen.add(sequence.whole(3, 6));
  }
  expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  expect(() => sequence.pick([])).toThrow();
});
