import { expectAllNear, faultOf } from '../support';

describe('LOSSRATES', () => {
  it.each([
    ['one bucket before the last', { migration: 0.5, lastRate: 1 }, [0.5, 1], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('LOSSRATES', inputs, expected, tolerance);
  });

  const good = { migration: [[0.2], [0.35], [0.5], [0.6]], lastRate: 0.7 };
  it.each([
    ['aboveMaximum in migration', { migration: [[20], [35]] }],
    ['belowMinimum in lastRate', { lastRate: -0.1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('LOSSRATES', { ...good, ...more })).toBe(fault);
  });
});
