import { expectNear, faultOf } from '../support';

describe('FACTORPREPAID', () => {
  it.each([
    ['paid out', { maximumAdvance: 42, advance: 0.8, commission: 0.02, rate: 0.25, what: 'NET' }, 38.325, 1e-9],
    ['rate of the quarter', { maximumAdvance: 42, advance: 0.8, commission: 0.02, rate: 0.25, what: 'PERIODRATE' }, 0.0641025641025641, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FACTORPREPAID', inputs, expected, tolerance);
  });

  const good = { maximumAdvance: 42, advance: 0.8, commission: 0.02, rate: 0.25 };
  it.each([
    ['nothingLeft in commission', { commission: 0.8 }],
    ['belowMinimum in turns', { turns: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FACTORPREPAID', { ...good, ...more })).toBe(fault);
  });
});
