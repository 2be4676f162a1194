import { day } from '../../../src/calculators/define';
import { expectNear, faultOf } from '../support';

describe('EXPECTEDRECEIPT', () => {
  it.each([
    ['already past', { due: day(2026, 10, 1), daysLate: 5, asOf: day(2026, 11, 19) }, 46352, 1e-9],
    ['a holiday', { due: day(2026, 11, 24), daysLate: 0, asOf: day(2026, 11, 20), holidays: [day(2026, 11, 24)] }, 46351, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('EXPECTEDRECEIPT', inputs, expected, tolerance);
  });

  const good = { due: day(2026, 11, 20), daysLate: 8, asOf: day(2026, 11, 21) };
  it.each([
    ['notADate in due', { due: 'x' }],
    ['belowMinimum in roll', { roll: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('EXPECTEDRECEIPT', { ...good, ...more })).toBe(fault);
  });
});
