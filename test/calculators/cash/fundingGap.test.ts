import { expectNear, faultOf } from '../support';

describe('FUNDINGGAP', () => {
  it.each([
    ['none', { balances: [5, 3], minimum: 3 }, 0, 1e-9],
    ['overdrawn', { balances: [5, -3] }, 3, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FUNDINGGAP', inputs, expected, tolerance);
  });

  const good = { balances: [28_325, 12_875, 40_000], minimum: 20_600 };
  it.each([
    ['gapInList in balances', { balances: [1, '', 2] }],
    ['notANumber in minimum', { minimum: 'x' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FUNDINGGAP', { ...good, ...more })).toBe(fault);
  });
});
