import { day } from '../../../src/calculators/define';
import { expectNear, faultOf } from '../support';

describe('LATESTPAYMENT', () => {
  it.each([
    ['a public body', { delivery: 100, debtor: 'PUBLIC' }, 130, 1e-9],
    ['agreed ninety days are cut to sixty', { delivery: 100, agreedDays: 90 }, 160, 1e-9],
    ['fewer days are kept', { delivery: 100, agreedDays: 15 }, 115, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('LATESTPAYMENT', inputs, expected, tolerance);
  });

  const good = { delivery: day(2026, 1, 15) };
  it.each([
    ['belowMinimum in agreedDays', { agreedDays: -1 }],
    ['notADate in delivery', { delivery: 'x' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('LATESTPAYMENT', { ...good, ...more })).toBe(fault);
  });
});
