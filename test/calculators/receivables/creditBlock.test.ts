import { faultOf, textOf } from '../support';

describe('CREDITBLOCK', () => {
  it.each([
    ['within the tolerance', { exposure: 105, limit: 100, oldestDaysOverdue: 0, tolerance: 0.05 }, 'OK'],
    ['too long overdue', { exposure: 5, limit: 100, oldestDaysOverdue: 91 }, 'DAYS'],
    ['90 days are not beyond 90', { exposure: 5, limit: 100, oldestDaysOverdue: 90 }, 'OK'],
    ['too much overdue', { exposure: 5, limit: 100, oldestDaysOverdue: 9, overdueAmount: 5, amountAllowed: 4 }, 'AMOUNT'],
  ])('%s', (_, inputs, expected) => {
    expect(textOf('CREDITBLOCK', inputs)).toBe(expected);
  });

  const good = { exposure: 120_000, limit: 100_000, oldestDaysOverdue: 10 };
  it.each([
    ['belowMinimum in tolerance', { tolerance: -0.1 }],
    ['missing in limit', { limit: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CREDITBLOCK', { ...good, ...more })).toBe(fault);
  });
});

describe('an overdue amount', () => {
  const good = { exposure: 50, limit: 100, oldestDaysOverdue: 10, overdueAmount: 20 };
  it.each([
    ['is not checked where none is allowed or refused', {}, 'OK'],
    ['above what is allowed blocks', { amountAllowed: 19.99 }, 'AMOUNT'],
    ['exactly as allowed does not', { amountAllowed: 20 }, 'OK'],
  ])('%s', (_, more, expected) => {
    expect(textOf('CREDITBLOCK', { ...good, ...more })).toBe(expected);
  });
});
