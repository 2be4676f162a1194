import { day } from '../../../src/calculators/define';
import { expectNear, faultOf } from '../support';

describe('IDLEDAYS', () => {
  it.each([
    ['never issued', { asOf: 100, lastReceipt: 40 }, 60, 1e-9],
    ['the issue counts, not the receipt', { asOf: 100, lastIssue: 30, lastReceipt: 90 }, 70, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('IDLEDAYS', inputs, expected, tolerance);
  });

  const good = { asOf: day(2026, 11, 30), lastIssue: day(2026, 5, 30) };
  it.each([
    ['missing in lastIssue', { lastIssue: '' }],
    ['afterAsOf in lastIssue', { lastIssue: day(2026, 12, 1) }],
    ['notADate in asOf', { asOf: 'x' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('IDLEDAYS', { ...good, ...more })).toBe(fault);
  });
});
