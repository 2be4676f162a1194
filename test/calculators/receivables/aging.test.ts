import { day } from '../../../src/calculators/define';
import { expectAllNear, faultOf } from '../support';
import { bucketLabels } from '../../../src/calculators/receivables/ageBucket';

const names = (limits: readonly number[]): readonly string[] => bucketLabels(limits).map((label) => label.en);

describe('AGING', () => {
  it.each([
    ['without keys', { asOf: 100, dates: [90, 40], amounts: [1, 2] }, ['', ...names([30, 60, 90]), 'Total', 'Total', 0, 1, 2, 0, 0, 3], 1e-9],
    ['own limits and cents that add up', { asOf: 100, dates: [99, 99, 99], amounts: [0.1, 0.2, -0.3], limits: [7] }, ['', ...names([7]), 'Total', 'Total', 0, 0, 0, 0], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('AGING', inputs, expected, tolerance);
  });

  const good = { asOf: day(2026, 11, 30), dates: [day(2026, 12, 15), day(2026, 11, 10), day(2026, 8, 1)], amounts: [100, 200, 50], keys: ['A', 'B', 'A'] };
  it.each([
    ['lengthsDiffer in amounts', { amounts: [1] }],
    ['lengthsDiffer in keys', { keys: ['A'] }],
    ['limitsNotRising in limits', { limits: [60, 30] }],
    ['notOneCell in asOf', { asOf: [[46000], [46001]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('AGING', { ...good, ...more })).toBe(fault);
  });
});
