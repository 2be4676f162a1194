import { expectNear, faultOf } from '../support';

describe('DELINQUENTDAYS', () => {
  it.each([
    ['nothing overdue', { receivables: 10, currentReceivables: 10, sales: 100 }, 0, 1e-9],
    ['a month', { receivables: 90, currentReceivables: 60, sales: 150, days: 30 }, 6, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DELINQUENTDAYS', inputs, expected, tolerance);
  });

  const good = { receivables: 1_350_000, currentReceivables: 900_000, sales: 10_950_000 };
  it.each([
    ['divisionByZero in sales', { sales: 0 }],
    ['partAboveWhole in currentReceivables', { currentReceivables: 1_350_001 }],
    ['missing in currentReceivables', { currentReceivables: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DELINQUENTDAYS', { ...good, ...more })).toBe(fault);
  });
});
