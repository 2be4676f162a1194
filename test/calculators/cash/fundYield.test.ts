import { expectNear, faultOf } from '../support';

describe('FUNDYIELD', () => {
  it.each([
    ['seven days of 0.55', { incomes: [0.55, 0.54, 0.56, 0.55, 0.53, 0.57, 0.55] }, 0.020277, 0.0000005],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FUNDYIELD', inputs, expected, tolerance);
  });

  const good = { incomes: [0.55, 0.54, 0.56, 0.55, 0.53, 0.57, 0.55] };
  it.each([
    ['notAbove in incomes', { incomes: [-10_000] }],
    ['gapInList in incomes', { incomes: [0.5, ''] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FUNDYIELD', { ...good, ...more })).toBe(fault);
  });
});
