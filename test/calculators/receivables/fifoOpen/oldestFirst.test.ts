import fc from 'fast-check';
import { openByOldestFirst } from '../../../../src/calculators/receivables/fifoOpen/oldestFirst';
import { sum } from '../../../../src/math/sum';
import vectors from '../../../oracles/fifoAllocation.json';

const open = (amounts: readonly number[], balance: number): { open: number[]; older: number } => {
  const found = openByOldestFirst(amounts, balance);
  return { open: [...found.open], older: found.older };
};

it('of January 100, February 200, March 150 with 270 left, March and 120 of February are open', () => {
  expect(open([100, 200, 150], 270)).toEqual({ open: [0, 120, 150], older: 0 });
});

it.each<[string, number[], number, number[], number]>([
  ['nothing left', [100, 200], 0, [0, 0], 0],
  ['more received than invoiced', [100, 200], -50, [0, 0], 0],
  ['all of it', [100, 200], 300, [100, 200], 0],
  ['more than all of it: the rest is older, and on no invoice', [100, 200], 350.5, [100, 200], 50.5],
  ['no invoice at all', [], 80, [], 80],
  ['exactly the newest', [100, 200], 200, [0, 200], 0],
  ['a credit note among them is in the balance already', [100, -30, 50], 120, [70, 0, 50], 0],
  ['an invoice of nothing', [100, 0, 50], 60, [10, 0, 50], 0],
])('%s', (_, amounts, balance, expected, older) => {
  expect(open(amounts, balance)).toEqual({ open: expected, older });
});

it('keeps cents: 0.30 on invoices of 0.10 and 0.20 leaves nothing open by a trifle', () => {
  expect(open([0.1, 0.2], 0.3)).toEqual({ open: [0.1, 0.2], older: 0 });
  expect(open([0.1, 0.1, 0.1], 0.3)).toEqual({ open: [0.1, 0.1, 0.1], older: 0 });
  expect(open([0.1, 0, 0.2], 0.3)).toEqual({ open: [0.1, 0, 0.2], older: 0 });
  expect(open([5000.1, 1234.56, 0.07], 1240.07)).toEqual({ open: [5.44, 1234.56, 0.07], older: 0 });
  expect(open([0.7], 0.8)).toEqual({ open: [0.7], older: 0.1 });
  // A balance that Excel has added up from cents.
  expect(open([0.1, 0.2], 0.1 + 0.2)).toEqual({ open: [0.1, 0.2], older: 0 });
  expect(open([5, 0.1 + 0.2, 7], 7.3)).toEqual({ open: [0, 0.1 + 0.2, 7], older: 0 });
});

it('does not round what is written with more decimals', () => {
  expect(open([100 / 3, 1], 2.5)).toEqual({ open: [1.5, 1], older: 0 });
  expect(open([1, 1 / 3], 1)).toEqual({ open: [1 - 1 / 3, 1 / 3], older: 0 });
  expect(open([1e17, 3e16], 5e16)).toEqual({ open: [2e16, 3e16], older: 0 });
});

it('six decimals are counted exactly, seven are added up as they are', () => {
  expect(open([0.1, 0.000002], 0.100003)).toEqual({ open: [0.1, 0.000002], older: 0.000001 });
  expect(sum([0.100003, -0.000002, -0.1])).not.toBe(0.000001);
  const older = sum([0.1000003, -0.0000002, -0.1]);
  expect(older).not.toBe(0.0000001);
  expect(open([0.1, 0.0000002], 0.1000003)).toEqual({ open: [0.1, 0.0000002], older });
  expect(open([0.123456, 1 / 3], 0.4)).toEqual({ open: [0.4 - 1 / 3, 1 / 3], older: 0 });
});

it('a small amount is no trifle, and a trifle is up to four units of the last binary digit of 1 in 1', () => {
  expect(open([0.0005, 0.0003], 0.0007)).toEqual({ open: [0.0004, 0.0003], older: 0 });
  expect(open([1, 1 + 4 * Number.EPSILON], 2).open[0]).toBe(1);
  expect(open([1, 1 + 5 * Number.EPSILON], 2).open[0]).toBe(1 - 5 * Number.EPSILON);
});

it('open amounts and what is older make the balance, to the cent; only one invoice is open in part, and all newer ones fully', () => {
  const cents = fc.integer({ min: -5_000_000, max: 5_000_000_00 });
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 40 }), fc.integer({ min: -10_000_000, max: 2_000_000_000 }), (amounts, balance) => {
      const found = openByOldestFirst(Float64Array.from(amounts, (amount) => amount / 100), balance / 100);
      const opened = Array.from(found.open, (one) => Math.round(one * 100));
      expect([...found.open]).toEqual(opened.map((one) => one / 100));
      expect(sum(opened) + Math.round(found.older * 100)).toBe(Math.max(0, balance));
      opened.forEach((one, place) => {
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(Math.max(0, amounts[place]!));
      });
      const oldest = opened.findIndex((one) => one > 0);
      if (oldest >= 0) amounts.slice(oldest + 1).forEach((amount, index) => expect(opened[oldest + 1 + index]).toBe(Math.max(0, amount)));
      if (found.older > 0) expect(opened).toEqual(amounts.map((amount) => Math.max(0, amount)));
    }),
    { numRuns: 500 },
  );
});

it('a million invoices', () => {
  const amounts = new Float64Array(1_000_000).fill(0.01);
  const found = openByOldestFirst(amounts, 9_999.99);
  expect(found.open[0]).toBe(0);
  expect(found.open[1]).toBe(0.01);
  expect(found.older).toBe(0);
});

describe('published allocations', () => {
  it.each(vectors)('$id', ({ inputs, expected, tolerance }) => {
    const balance = sum([...inputs.open_amounts, ...inputs.credits.map((credit) => -credit)]);
    const found = open(inputs.open_amounts, balance).open;
    expect(found).toHaveLength(expected.length);
    found.forEach((one, index) => expect(Math.abs(one - expected[index]!)).toBeLessThanOrEqual(tolerance.abs));
  });

  it('are there', () => {
    expect(vectors).toHaveLength(6);
  });
});
