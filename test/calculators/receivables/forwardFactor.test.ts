import { expectNear, faultOf } from '../support';

describe('FORWARDFACTOR', () => {
  it.each([
    ['one scenario', { probabilities: [1], factors: [1.1] }, 1.1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FORWARDFACTOR', inputs, expected, tolerance);
  });

  const good = { probabilities: [0.5, 0.2, 0.3], factors: [1, 0.9, 1.3] };
  it.each([
    ['lengthsDiffer in factors', { factors: [1, 2] }],
    ['sharesNotOne in probabilities', { probabilities: [0.5, 0.2, 0.2] }],
    ['aboveMaximum in probabilities', { probabilities: [50, 20, 30] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORWARDFACTOR', { ...good, ...more })).toBe(fault);
  });
});
