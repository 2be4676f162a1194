import { expectNear, faultOf } from '../support';

describe('FORECAST.AVERAGE', () => {
  it.each([
    ['blank periods as no demand', { demand: [6, '', 3], blanks: 'ZERO' }, 3, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FORECAST.AVERAGE', inputs, expected, tolerance);
  });

  const good = { demand: [10, 20, 30, 40], length: 3 };
  it.each([
    ['tooFew in demand', { demand: [1, 2] }],
    ['gapInList in demand', { demand: [1, '', 2] }],
    ['notAChoice in blanks', { blanks: 'SKIP' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECAST.AVERAGE', { ...good, ...more })).toBe(fault);
  });
});
