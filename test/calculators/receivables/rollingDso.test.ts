import { expectNear, faultOf } from '../support';

describe('DSOROLL', () => {
  it.each([
    ['one month is enough', { receivables: 100, sales: [100] }, 30, 1e-9],
    ['credit notes lower the sales', { receivables: 100, sales: [300, -100] }, 30, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DSOROLL', inputs, expected, tolerance);
  });

  const good = { receivables: 1_350_000, sales: [800_000, 900_000, 1_000_000] };
  it.each([
    ['divisionByZero in sales', { sales: [100, -100] }],
    ['gapInList in sales', { sales: [100, '', 100] }],
    ['missing in receivables', { receivables: null }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DSOROLL', { ...good, ...more })).toBe(fault);
  });
});
