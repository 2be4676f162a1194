import { seasonalSmoothing, seasonalStart } from '../../src/math/seasonal';

const years = [30, 40, 50, 60, 36, 47, 55, 68];
const shares = { level: 0.3, trend: 0.1, season: 0.2 };
const added = { period: 4, shares, multipliedTrend: false, multipliedSeason: false, againstNewLevel: true };

it('starts from the means of the first two years', () => {
  expect(seasonalStart(years, added)).toEqual({ level: 45, trend: 1.625, seasons: [-15, -5, 5, 15] });
  const multiplied = seasonalStart([1, 3, 4, 12], { period: 2, multipliedTrend: true, multipliedSeason: true });
  expect(multiplied).toEqual({ level: 2, trend: 2, seasons: [0.5, 1.5] });
});

it('forecasts a year with added season', () => {
  const { forecast } = seasonalSmoothing(years, added, { ...seasonalStart(years, added), used: 4 }, 4);
  [40.577195, 52.03747, 63.154946, 75.171436].forEach((expected, step) => expect(forecast[step]).toBeCloseTo(expected, 5));
});

it('multiplies where it is told to: 31.25 × 1.128^(1/4) × 26 ÷ 31.25', () => {
  const demand = [26, 28, 35, 36, 31, 33, 37, 40];
  const model = { ...added, multipliedTrend: true, multipliedSeason: true, againstNewLevel: false };
  const { fitted } = seasonalSmoothing(demand, model, { ...seasonalStart(demand, model), used: 0 }, 1);
  expect(fitted[0]).toBeCloseTo(26.794806, 5);
});
