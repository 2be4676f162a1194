import { expectAllNear, faultOf } from '../support';

describe('ROLLINGSUM', () => {
  it.each([
    ['each alone', { values: [1, 2], length: 1 }, [1, 2], 1e-9],
    ['as many values as a sum takes', { values: [1, 2, 3], length: 3 }, [6], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('ROLLINGSUM', inputs, expected, tolerance);
  });

  const good = { values: [[1], [2], [3], [4]], length: 3 };
  it.each([
    ['tooFew in values', { values: [1, 2] }],
    ['belowMinimum in length', { length: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ROLLINGSUM', { ...good, ...more })).toBe(fault);
  });
});
