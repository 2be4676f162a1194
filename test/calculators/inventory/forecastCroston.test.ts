import { expectAllNear, faultOf } from '../support';

describe('FORECAST.CROSTON', () => {
  it.each([
    ['SBA', { demand: [0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6] }, [1.388997], 0.000001],
    ['SBJ', { demand: [0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6], variant: 'SBJ' }, [1.385149], 0.000001],
    ['nothing is expected before the first demand', { demand: [0, 1, 0, 2], alpha: 0.5, beta: 0.4, variant: 'CROSTON', what: 'FITTED' }, ['', '', 0.5, 0.5, 0.75], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('FORECAST.CROSTON', inputs, expected, tolerance);
  });

  const good = { demand: [[0], [3], [0], [0], [5], [0], [2], [0], [0], [4], [0], [0], [0], [6]], variant: 'CROSTON' };
  it.each([
    ['noDemand in demand', { demand: [0, 0] }],
    ['notAbove in alpha', { alpha: 0 }],
    ['gapInList in demand', { demand: [1, '', 2] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECAST.CROSTON', { ...good, ...more })).toBe(fault);
  });
});
