import { expectNear, faultOf } from '../support';

describe('BADDEBTRATE', () => {
  it.each([
    ['more recovered than lost is negative', { writeOffs: 1, recoveries: 3, creditSales: 100 }, -0.02, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('BADDEBTRATE', inputs, expected, tolerance);
  });

  const good = { writeOffs: 120_000, recoveries: 20_000, creditSales: 10_000_000 };
  it.each([
    ['divisionByZero in creditSales', { creditSales: 0 }],
    ['missing in recoveries', { recoveries: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('BADDEBTRATE', { ...good, ...more })).toBe(fault);
  });
});
