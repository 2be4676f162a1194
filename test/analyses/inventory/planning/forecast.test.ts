import { forecastOf, observedStock, wholePeriods } from '../../../../src/analyses/inventory/planning/forecast';
import { numberOf } from '../../../calculators/support';

const series = [10, 12, 11, 14, 13, 15];

test('the forecast is Brown’s, and its error that of one period ahead', () => {
  const forecast = forecastOf(Float64Array.from(series), 0.2)!;
  // 10; 10.4; 10.52; 11.216; 11.5728; 12.25824
  expect(forecast.next).toBeCloseTo(12.25824, 10);
  expect(forecast.error).toBeCloseTo(Math.sqrt((2 ** 2 + 0.6 ** 2 + 3.48 ** 2 + 1.784 ** 2 + 3.4272 ** 2) / 5), 10);
});

test('two periods have one error: nothing is said', () => {
  expect(forecastOf(Float64Array.of(3, 4), 0.2)).toBeNull();
});

test('what was needed so far: the calculator’s quantile of runs less their mean', () => {
  expect(observedStock(Float64Array.of(4, 6, 5, 9, 3, 6), 2, 0.8)).toBeCloseTo(0.8, 12);
  expect(observedStock(Float64Array.from(series), 3, 0.9)).toBeCloseTo(numberOf('SAFETYSTOCKQUANTILE', { demand: series.map((value) => [value]), window: 3, serviceLevel: 0.9 }), 12);
  expect(observedStock(Float64Array.from(series), 6, 0.9)).toBeNaN();
});

test.each([[0, 1], [0.3, 1], [1, 1], [1.0000000001, 1], [1.5, 2], [7, 7]])('a time of %p takes %p whole periods', (time, periods) => {
  expect(wholePeriods(time)).toBe(periods);
});
