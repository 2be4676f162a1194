import { expectNear, faultOf, run } from '../support';

describe('CREDITSCORE', () => {
  it.each([
    ['points stay between 0 and 100', { values: [0.9, 3], worst: [0.8, 0.8], best: [0.4, 2], weights: [1, 3] }, 75, 1e-9],
    ['a measure that is not known loses its weight', { values: [0.6, '', 0.4], worst: [0.8, 0.8, 0], best: [0.4, 2, 0.4], weights: [1, 5, 1] }, 75, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CREDITSCORE', inputs, expected, tolerance);
  });

  const good = { values: [0.6, 3], worst: [0.8, 1], best: [0.4, 5], weights: [1, 3] };
  it.each([
    ['lengthsDiffer in worst', { worst: [1] }],
    ['lengthsDiffer in best', { best: [1] }],
    ['lengthsDiffer in weights', { weights: [1] }],
    ['divisionByZero in best', { best: [0.8, 5] }],
    ['divisionByZero in weights', { weights: [0, 0] }],
    ['belowMinimum in weights', { weights: [-1, 1] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CREDITSCORE', { ...good, ...more })).toBe(fault);
  });
});

it('a measure that is missing is told, and only then', () => {
  const scale = { worst: [0, 0, 0], best: [10, 10, 10], weights: [1, 1, 1] };
  expect(run('CREDITSCORE', { ...scale, values: [5, 5, 5] })).toMatchObject({ ok: true, value: 50, warnings: [] });
  expect(run('CREDITSCORE', { ...scale, values: [5, '', 7] })).toMatchObject({ ok: true, value: 60, warnings: [{ code: 'measuresMissing' }] });
});
