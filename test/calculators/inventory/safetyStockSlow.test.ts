import { faultOf, figuresOf, numberOf } from '../support';

/** P(X ≤ 6) = 0.935 and P(X ≤ 7) = 0.973 for a mean of 3.5. */
const part = { demand: 3.5, demandDeviation: Math.sqrt(3.5), leadTime: 1, serviceLevel: 0.95 };

it('with a mean of 3.5 the stock that covers 95 % is 7', () => {
  expect(numberOf('SAFETYSTOCKSLOW', part)).toBe(3.5);
});

it('counts lead time and review interval together', () => {
  expect(numberOf('SAFETYSTOCKSLOW', { ...part, demand: 0.5, demandDeviation: Math.sqrt(0.5), leadTime: 4, review: 3 })).toBe(3.5);
});

it('more variance than mean is a negative binomial, here the geometric: P(X > k) = ½^(k + 1), so 95 % is reached at 4', () => {
  expect(numberOf('SAFETYSTOCKSLOW', { ...part, demand: 1, demandDeviation: Math.SQRT2 })).toBe(3);
});

it('a lead time that varies adds to the variance', () => {
  expect(numberOf('SAFETYSTOCKSLOW', { ...part, demand: 1, demandDeviation: 1, leadTimeDeviation: 1 })).toBe(3);
});

it('without demand nothing is kept', () => {
  expect(numberOf('SAFETYSTOCKSLOW', { ...part, demand: 0 })).toBe(0);
});

it.each([
  ['notServiceLevel in serviceLevel', { serviceLevel: 1 }],
  ['policyTooLarge in demand', { demand: 1e9 }],
  ['policyTooLarge in demand', { demand: 1_000_001 }],
  ['belowMinimum in leadTime', { leadTime: -1 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('SAFETYSTOCKSLOW', { ...part, ...more })).toBe(fault);
});

it('demand varies over lead time and review interval together: eight periods with a variance of ¼ make 2, twice the mean of 1', () => {
  expect(numberOf('SAFETYSTOCKSLOW', { ...part, demand: 0.125, demandDeviation: 0.5, leadTime: 4, review: 4 })).toBe(3);
});

it('1,000,000 pieces are still counted; there Poisson demand is nearly normal, 1.645 × 1,000', () => {
  const large = numberOf('SAFETYSTOCKSLOW', { ...part, demand: 1_000_000, demandDeviation: 1000 });
  expect(Math.abs(large - 1645)).toBeLessThanOrEqual(2);
  expect(figuresOf('SAFETYSTOCKSLOW', { ...part, demand: 1e9 })).toEqual({ found: 1e9, limit: 1_000_000 });
});

it('a deviation beyond all measure is told, and does not keep anybody waiting', () => {
  expect(faultOf('SAFETYSTOCKSLOW', { ...part, demand: 45_000, demandDeviation: 1e308 })).toBe('resultTooLarge in null');
});
