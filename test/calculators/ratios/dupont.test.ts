import { expectNear, faultOf } from '../support';

describe('DUPONT', () => {
  it.each([
    ['margin', { netIncome: 100, sales: 200, assets: 500, equity: 400, what: 'MARGIN' }, 0.5, 1e-9],
    ['turnover', { netIncome: 100, sales: 200, assets: 500, equity: 400, what: 'TURNOVER' }, 0.4, 1e-9],
    ['leverage', { netIncome: 100, sales: 200, assets: 500, equity: 400, what: '权益乘数' }, 1.25, 1e-9],
    ['a loss', { netIncome: -5, sales: 1, assets: 1, equity: 10 }, -0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DUPONT', inputs, expected, tolerance);
  });

  const good = { netIncome: 600, sales: 12_000, assets: 10_000, equity: 5_000 };
  it.each([
    ['divisionByZero in equity', { equity: 0 }],
    ['divisionByZero in sales', { sales: 0, what: 'MARGIN' }],
    ['divisionByZero in assets', { assets: 0, what: 'TURNOVER' }],
    ['notAChoice in what', { what: 'ROA' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DUPONT', { ...good, ...more })).toBe(fault);
  });
});
