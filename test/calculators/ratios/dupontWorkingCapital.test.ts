import { expectNear, faultOf } from '../support';

describe('DUPONTWORKING', () => {
  it.each([
    ['turnover of current assets', { netIncome: 600, sales: 12_000, currentAssets: 6_000, assets: 10_000, equity: 5_000, what: 'CURRENTTURNOVER' }, 2, 1e-9],
    ['their share', { netIncome: 600, sales: 12_000, currentAssets: 6_000, assets: 10_000, equity: 5_000, what: 'CURRENTSHARE' }, 0.6, 1e-9],
    ['margin', { netIncome: 600, sales: 12_000, currentAssets: 6_000, assets: 10_000, equity: 5_000, what: 'MARGIN' }, 0.05, 1e-9],
    ['leverage', { netIncome: 600, sales: 12_000, currentAssets: 6_000, assets: 10_000, equity: 5_000, what: 'LEVERAGE' }, 2, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DUPONTWORKING', inputs, expected, tolerance);
  });

  const good = { netIncome: 600, sales: 12_000, currentAssets: 6_000, assets: 10_000, equity: 5_000 };
  it.each([
    ['divisionByZero in equity', { equity: 0 }],
    ['divisionByZero in sales', { sales: 0, what: 'MARGIN' }],
    ['divisionByZero in currentAssets', { currentAssets: 0, what: 'CURRENTTURNOVER' }],
    ['divisionByZero in assets', { assets: 0, what: 'CURRENTSHARE' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DUPONTWORKING', { ...good, ...more })).toBe(fault);
  });
});
