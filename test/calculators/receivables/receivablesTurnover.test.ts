import { expectNear, faultOf } from '../support';

describe('ARTURN', () => {
  it.each([
    ['365 days divided by 45 days', { sales: 10_950_000, receivables: 1_350_000 }, 8.11111111111111, 1e-9],
    ['no sales turn nothing over', { sales: 0, receivables: 5 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('ARTURN', inputs, expected, tolerance);
  });

  const good = { sales: 10_950_000, receivables: 1_350_000 };
  it.each([
    ['divisionByZero in receivables', { receivables: 0 }],
    ['missing in sales', { sales: '' }],
    ['belowMinimum in receivables', { receivables: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ARTURN', { ...good, ...more })).toBe(fault);
  });
});
