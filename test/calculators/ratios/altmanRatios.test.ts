import { expectNear, faultOf } from '../support';

describe('ALTMANZ', () => {
  it.each([
    ['all a fifth', { workingCapitalShare: 0.2, retainedShare: 0.2, earningsShare: 0.2, equityToDebt: 0.2, salesShare: 0.2 }, 1.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('ALTMANZ', inputs, expected, tolerance);
  });

  const good = { workingCapitalShare: 0.2, retainedShare: 0.3, earningsShare: 0.3, equityToDebt: 0.3, salesShare: 0.3 };
  it.each([
    ['missing in salesShare', { salesShare: '' }],
    ['notANumber in equityToDebt', { equityToDebt: 'x' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ALTMANZ', { ...good, ...more })).toBe(fault);
  });
});
