import vectors from '../../oracles/dso.json';
import { faultOf, numberOf, run, valueOf } from '../support';

describe('DSO', () => {
  it('1,350,000 of receivables on 10,950,000 of yearly sales (30,000 a day) are 45 days', () => {
    expect(numberOf('DSO', { receivables: 1_350_000, sales: 10_950_000 })).toBe(45);
  });

  it('is 0 without receivables', () => {
    expect(numberOf('DSO', { receivables: 0, sales: 100 })).toBe(0);
  });

  it('counts the days that are given: 100,000 ÷ 500,000 × 30 = 6', () => {
    expect(numberOf('DSO', { receivables: 100_000, sales: 500_000, days: 30 })).toBe(6);
  });

  it('takes days that are left blank as 365', () => {
    for (const days of [undefined, null, '']) expect(numberOf('DSO', { receivables: 1, sales: 1, days })).toBe(365);
  });

  it('computes twelve months at once from two rows; the month without sales shows its own error', () => {
    const result = run('DSO', { receivables: [[30, 60, 90]], sales: [[30, 0, 45]], days: 30 });
    expect(result).toEqual({ ok: true, warnings: [], value: [[30, { ok: false, code: 'divisionByZero', input: 'sales', params: {} }, 60]] });
  });

  it.each([
    ['divisionByZero in sales', { sales: 0 }],
    ['belowMinimum in sales', { sales: -1 }],
    ['belowMinimum in receivables', { receivables: -0.01 }],
    ['notAbove in days', { days: 0 }],
    ['notANumber in days', { days: 'a year' }],
    ['notANumber in receivables', { receivables: '1,350,000' }],
    ['notANumber in sales', { sales: true }],
    ['missing in receivables', { receivables: '' }],
    ['missing in sales', { sales: null }],
    ['errorInCell in sales', { sales: '#DIV/0!' }],
    ['resultTooLarge in null', { receivables: 1e300, sales: 1e-300 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DSO', { receivables: 1, sales: 1, ...more })).toBe(fault);
  });

  it.each(vectors)('$id: $inputs.ar ÷ $inputs.sales × $inputs.days = $expected ($source)', ({ inputs, expected, tolerance }) => {
    const found = valueOf('DSO', { receivables: inputs.ar, sales: inputs.sales, days: inputs.days });
    expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(tolerance.abs);
  });

  it('has vectors', () => {
    expect(vectors.length).toBeGreaterThan(2);
  });
});
