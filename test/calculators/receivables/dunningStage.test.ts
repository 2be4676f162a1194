import { day } from '../../../src/calculators/define';
import { expectNear, faultOf } from '../support';

describe('DUNNINGSTAGE', () => {
  it.each([
    ['on the day itself', { asOf: 130, due: 100 }, 1, 1e-9],
    ['not yet due', { asOf: 100, due: 130 }, 0, 1e-9],
    ['disputed', { asOf: 300, due: 100, disputed: 'YES' }, 0, 1e-9],
    ['a notice went out five days ago', { asOf: 300, due: 100, lastNotice: 295, gap: 14 }, 0, 1e-9],
    ['the notice is old enough', { asOf: 300, due: 100, lastNotice: 286, gap: 14 }, 3, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DUNNINGSTAGE', inputs, expected, tolerance);
  });

  const good = { asOf: day(2026, 11, 30), due: day(2026, 9, 15) };
  it.each([
    ['limitsNotRising in thresholds', { thresholds: [60, 30] }],
    ['notADate in due', { due: 'x' }],
    ['belowMinimum in gap', { gap: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DUNNINGSTAGE', { ...good, ...more })).toBe(fault);
  });
});
