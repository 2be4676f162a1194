import { expectAllNear, faultOf, run } from '../support';

describe('FIFOAPPLY', () => {
  it.each([
    ['a part of the first', { openAmounts: [60, 100, 40], credits: [40] }, [20, 100, 40], 1e-9],
    ['more than everything', { openAmounts: [10, 20], credits: [50] }, [0, 0], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('FIFOAPPLY', inputs, expected, tolerance);
  });

  const good = { openAmounts: [[60], [100], [40]], credits: [[40], [100]] };
  it.each([
    ['belowMinimum in credits', { credits: [[-1]] }],
    ['gapInList in openAmounts', { openAmounts: [[60], [''], [40]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FIFOAPPLY', { ...good, ...more })).toBe(fault);
  });
});

it('credits beyond all items are told, and only then', () => {
  const warningsOf = (credits: readonly number[]): unknown => {
    const result = run('FIFOAPPLY', { openAmounts: [60, 40], credits });
    return result.ok ? result.warnings.map(({ code }) => code) : result;
  };
  expect([[99.5], [100], [100.5]].map(warningsOf)).toEqual([[], [], ['creditsLeft']]);
});
