import { expectNear, faultOf, figuresOf } from '../support';

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
    ['notAbove in incomes', { incomes: [0.5, -10_000] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FUNDYIELD', { ...good, ...more })).toBe(fault);
  });

  it('names the figures that do not fit', () => {
    expect(figuresOf('FUNDYIELD', { ...good, incomes: [0.5, -20_000, 0.5] })).toEqual({ limit: -10_000, found: -20_000 });
  });
});
