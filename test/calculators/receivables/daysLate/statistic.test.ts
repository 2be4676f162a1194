import { daysStatistic } from '../../../../src/calculators/receivables/daysLate/statistic';

it('weighs the mean by amounts, and takes every item once for median and percentile', () => {
  expect(daysStatistic([10, 40], [3, 1], 'MEAN')).toBe(17.5);
  expect(daysStatistic([10, 40], null, 'MEAN')).toBe(25);
  expect(daysStatistic([10, 40, 1000], [3, 1, 1], 'MEDIAN')).toBe(40);
  expect(daysStatistic([0, 10, 20, 30, 40, 50], [1, 1, 1, 1, 1, 1], 'P80')).toBe(40);
});

it('has no mean of items that weigh nothing', () => {
  expect(daysStatistic([10, 40], [0, 0], 'MEAN')).toBeNull();
});
