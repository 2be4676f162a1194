import { expectNear, faultOf } from '../support';

describe('CCCAVERAGE', () => {
  it.each([
    ['days of payables alone', { openingInventory: 0, closingInventory: 0, openingReceivables: 0, closingReceivables: 0, openingPayables: 80, closingPayables: 120, sales: 0, costOfSales: 365, what: 'DPO' }, 100, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CCCAVERAGE', inputs, expected, tolerance);
  });

  const good = { openingInventory: 4_061, closingInventory: 6_580, openingReceivables: 16_120, closingReceivables: 26_278, openingPayables: 42_296, closingPayables: 54_763, sales: 365_817, costOfSales: 212_981 };
  it.each([
    ['divisionByZero in costOfSales', { costOfSales: 0 }],
    ['divisionByZero in sales', { sales: 0 }],
    ['belowMinimum in openingPayables', { openingPayables: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CCCAVERAGE', { ...good, ...more })).toBe(fault);
  });
});
