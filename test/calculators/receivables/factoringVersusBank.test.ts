import { expectNear, faultOf } from '../support';

describe('FACTORVERSUSBANK', () => {
  it.each([
    ['the factor in the case', { monthlySales: 400_000, advance: 0.9, factorInterest: 0.02, factorCommission: 0.04, bankRate: 0.18, bankFee: 0.02, saving: 1_800, badDebts: 0.01, what: 'FACTOR' }, 17400, 1e-9],
    ['the bank in the case', { monthlySales: 400_000, advance: 0.9, factorInterest: 0.02, factorCommission: 0.04, bankRate: 0.18, bankFee: 0.02, badDebts: 0.01, what: 'BANK' }, 17400, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FACTORVERSUSBANK', inputs, expected, tolerance);
  });

  const good = { monthlySales: 400_000, advance: 0.9, factorInterest: 0.02, factorCommission: 0.04, bankRate: 0.18, bankFee: 0.02, saving: 1_800, badDebts: 0.01 };
  it.each([
    ['belowMinimum in bankRate', { bankRate: -0.1 }],
    ['aboveMaximum in advance', { advance: 90 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FACTORVERSUSBANK', { ...good, ...more })).toBe(fault);
  });
});
