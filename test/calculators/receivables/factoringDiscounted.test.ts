import { expectNear, faultOf, numberOf } from '../support';

describe('FACTORDISCOUNTED', () => {
  it.each([
    ['interest', { receivables: 100_000, fee: 0.04, reserve: 0.06, monthlyRate: 0.01, months: 2, what: 'INTEREST' }, 1764.71, 0.005],
    ['available', { receivables: 100_000, fee: 0.04, reserve: 0.06, monthlyRate: 0.01, months: 2, what: 'AVAILABLE' }, 90000, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FACTORDISCOUNTED', inputs, expected, tolerance);
  });

  const good = { receivables: 100_000, fee: 0.04, reserve: 0.06, monthlyRate: 0.01, months: 2 };
  it.each([
    ['nothingLeft in reserve', { reserve: 0.97 }],
    ['belowMinimum in months', { months: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FACTORDISCOUNTED', { ...good, ...more })).toBe(fault);
  });
});

it('fee and reserve may take all', () => {
  expect(numberOf('FACTORDISCOUNTED', { receivables: 100, fee: 0.5, reserve: 0.5, monthlyRate: 0.01, months: 2 })).toBe(0);
});
