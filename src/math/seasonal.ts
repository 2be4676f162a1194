import { mean } from './statistics';

export interface SeasonalModel {
  readonly period: number;
  readonly shares: { readonly level: number; readonly trend: number; readonly season: number };
  readonly multipliedTrend: boolean;
  readonly multipliedSeason: boolean;
  /** The season is measured against the level after the value, or against what level and trend were before it. */
  readonly againstNewLevel: boolean;
}

export interface SeasonalStart {
  readonly level: number;
  readonly trend: number;
  readonly seasons: readonly number[];
  /** How many values the start has used up. */
  readonly used: number;
}

/** Level, trend and season from the means of the first two years. */
export function seasonalStart(values: readonly number[], model: Pick<SeasonalModel, 'period' | 'multipliedTrend' | 'multipliedSeason'>): Omit<SeasonalStart, 'used'> {
  const { period } = model;
  const first = values.slice(0, period);
  const level = mean(first);
  const second = mean(values.slice(period, 2 * period));
  return {
    level,
    trend: model.multipliedTrend ? (second / level) ** (1 / period) : (second - level) / period,
    seasons: first.map((value) => (model.multipliedSeason ? value / level : value - level)),
  };
}

/** Smoothing of level, trend and season (Holt and Winters): what was expected of each value, and a forecast. */
export function seasonalSmoothing(values: readonly number[], model: SeasonalModel, start: SeasonalStart, horizon: number): { readonly fitted: number[]; readonly forecast: number[] } {
  const { period, shares, multipliedTrend, multipliedSeason } = model;
  let { level, trend } = start;
  const seasons = [...start.seasons];
  const fitted: number[] = [];
  for (let place = start.used; place < values.length; place += 1) {
    const value = values[place]!;
    const season = seasons[place % period]!;
    const base = multipliedTrend ? level * trend : level + trend;
    fitted.push(multipliedSeason ? base * season : base + season);
    const next = shares.level * (multipliedSeason ? value / season : value - season) + (1 - shares.level) * base;
    trend = shares.trend * (multipliedTrend ? next / level : next - level) + (1 - shares.trend) * trend;
    const reference = model.againstNewLevel ? next : base;
    seasons[place % period] = shares.season * (multipliedSeason ? value / reference : value - reference) + (1 - shares.season) * season;
    level = next;
  }
  const forecast = Array.from({ length: horizon }, (_, step) => {
    const base = multipliedTrend ? level * trend ** (step + 1) : level + (step + 1) * trend;
    const season = seasons[(values.length + step) % period]!;
    return multipliedSeason ? base * season : base + season;
  });
  return { fitted, forecast };
}
