import { expectNear, faultOf } from '../support';

describe('DUPONTFIVE', () => {
  it.each([
    ['tax burden', { netIncome: 60, earningsBeforeTax: 80, operatingEarnings: 100, sales: 1_000, assets: 800, equity: 400, what: 'TAX' }, 0.75, 1e-9],
    ['interest burden', { netIncome: 60, earningsBeforeTax: 80, operatingEarnings: 100, sales: 1_000, assets: 800, equity: 400, what: 'INTEREST' }, 0.8, 1e-9],
    ['margin', { netIncome: 60, earningsBeforeTax: 80, operatingEarnings: 100, sales: 1_000, assets: 800, equity: 400, what: 'MARGIN' }, 0.1, 1e-9],
    ['turnover', { netIncome: 60, earningsBeforeTax: 80, operatingEarnings: 100, sales: 1_000, assets: 800, equity: 400, what: 'TURNOVER' }, 1.25, 1e-9],
    ['leverage', { netIncome: 60, earningsBeforeTax: 80, operatingEarnings: 100, sales: 1_000, assets: 800, equity: 400, what: 'LEVERAGE' }, 2, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DUPONTFIVE', inputs, expected, tolerance);
  });

  const good = { netIncome: 60, earningsBeforeTax: 80, operatingEarnings: 100, sales: 1_000, assets: 800, equity: 400 };
  it.each([
    ['divisionByZero in equity', { equity: 0 }],
    ['divisionByZero in earningsBeforeTax', { earningsBeforeTax: 0, what: 'TAX' }],
    ['divisionByZero in operatingEarnings', { operatingEarnings: 0, what: 'INTEREST' }],
    ['divisionByZero in sales', { sales: 0, what: 'MARGIN' }],
    ['divisionByZero in assets', { assets: 0, what: 'TURNOVER' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DUPONTFIVE', { ...good, ...more })).toBe(fault);
  });
});
