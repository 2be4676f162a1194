import { expectAllNear, faultOf } from '../support';

describe('FORECAST.TSB', () => {
  it.each([
    ['fitted', { demand: [0, 1, 0, 2], alpha: 0.5, beta: 0.4, size: 1, probability: 0.5, used: 1, what: 'FITTED' }, ['', 0.5, 0.7, 0.42, 0.978], 1e-9],
    ['no more demand makes it fall', { demand: [4, 0, 0], alpha: 0.5, beta: 0.5 }, [1], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('FORECAST.TSB', inputs, expected, tolerance);
  });

  const good = { demand: [[0], [3], [0], [0], [5], [0], [2], [0], [0], [4], [0], [0], [0], [6]] };
  it.each([
    ['noDemand in demand', { demand: [0, 0] }],
    ['aboveMaximum in used', { used: 15 }],
    ['gapInList in demand', { demand: [1, '', 2] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECAST.TSB', { ...good, ...more })).toBe(fault);
  });
});
