import { expectAllNear, faultOf } from '../support';

describe('FORECAST.TSB', () => {
  it.each([
    ['fitted', { demand: [0, 1, 0, 2], alpha: 0.5, beta: 0.4, size: 1, probability: 0.5, used: 1, what: 'FITTED' }, ['', 0.5, 0.7, 0.42, 0.978], 1e-9],
    ['a demand of 1 is the first', { demand: [1, 0, 5], alpha: 0.5, beta: 0.5 }, [0.75 * 3], 1e-9],
    // Probability 0.5, then 0.25, 0.625, 0.3125; size 2, then 2.5.
    ['a start that is given has used nothing', { demand: [0, 3, 0], alpha: 0.5, beta: 0.5, size: 2, probability: 0.5 }, [0.3125 * 2.5], 1e-9],
    ['a size alone is the size after the first demand', { demand: [0, 3, 0], alpha: 0.5, beta: 0.5, size: 2 }, [0.25 * 2], 1e-9],
    ['a probability alone is that after the first demand', { demand: [0, 3, 0], alpha: 0.5, beta: 0.5, probability: 0.4 }, [0.2 * 3], 1e-9],
    ['a start that is given needs no demand', { demand: [0, 0], alpha: 0.5, beta: 0.5, size: 4, probability: 0.5 }, [0.125 * 4], 1e-9],
    ['a start that has used all is the forecast', { demand: [0, 3, 0], size: 2, probability: 0.5, used: 3 }, [1], 1e-9],
    ['no more demand makes it fall', { demand: [4, 0, 0], alpha: 0.5, beta: 0.5 }, [1], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('FORECAST.TSB', inputs, expected, tolerance);
  });

  const good = { demand: [[0], [3], [0], [0], [5], [0], [2], [0], [0], [4], [0], [0], [0], [6]] };
  it.each([
    ['noDemand in demand', { demand: [0, 0] }],
    ['noDemand in demand', { demand: [0, 0], size: 4 }],
    ['noDemand in demand', { demand: [0, 0], probability: 0.5 }],
    ['aboveMaximum in used', { used: 15 }],
    ['gapInList in demand', { demand: [1, '', 2] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECAST.TSB', { ...good, ...more })).toBe(fault);
  });
});
