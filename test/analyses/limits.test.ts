import { limitsProblem } from '../../src/analyses/limits';

const rule = { most: 3, maximum: 365 };

test.each<[unknown[], ReturnType<typeof limitsProblem>]>([
  [[30, 60, 365], null],
  [[1], null],
  [[], 'rising'],
  [[0, 30], 'rising'],
  [[60, 30], 'rising'],
  [[30, 30], 'rising'],
  [[1.5], 'rising'],
  [[Number.NaN], 'rising'],
  [['30'], 'rising'],
  [[1, 2, 3, 4], 'most'],
  [[30, 366], 'maximum'],
])('%p has the problem %p', (limits, problem) => {
  expect(limitsProblem(limits, rule)).toBe(problem);
});
