import { expectAllNear, faultOf } from '../support';

describe('ECLBUCKETS', () => {
  it.each([
    ['a factor that would exceed everything', { balances: [10, 20], rates: [0.5, 0.9], forward: 2 }, [10, 20], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('ECLBUCKETS', inputs, expected, tolerance);
  });

  const good = { balances: [[18_000], [5_000], [2_000], [200]], rates: [[0.01], [0.015], [0.05], [0.5]] };
  it.each([
    ['lengthsDiffer in rates', { rates: [0.1] }],
    ['aboveMaximum in rates', { rates: [[1.1], [0], [0], [0]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ECLBUCKETS', { ...good, ...more })).toBe(fault);
  });
});
