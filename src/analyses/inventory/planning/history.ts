import { demandClassOf, type DemandClass } from '../../../calculators/inventory/demandClass';
import { momentsOf } from '../../../calculators/inventory/demandVariation/moments';
import type { Mapping } from '../../../intake/understanding';
import { attributeOf, type Demand, seriesOf } from '../demand/demand';
import type { PlanningChoices } from './choices';
import { forecastOf } from './forecast';

/** What is known of each item's demand in one period; NaN where nothing is. */
export interface History {
  /** Of the periods, or the forecast of the next one where one was wanted. */
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  /** Error of the forecast; NaN where there is none. */
  readonly error: Float64Array;
  readonly highest: Float64Array;
  /** Periods that were looked at; 0 where the list gives the mean itself. */
  readonly periods: Int32Array;
  readonly pattern: readonly (DemandClass | null)[];
  /** Mean and deviation come from the list, not from its periods. */
  readonly given: boolean;
}

export function historyOf(demand: Demand, mapping: Mapping, choices: PlanningChoices): History {
  const { items, periods, quantity } = demand;
  const { count } = items;
  const mean = new Float64Array(count).fill(Number.NaN);
  const deviation = attributeOf(demand, 'demand_deviation');
  const highest = attributeOf(demand, 'demand_maximum');
  const looked = new Int32Array(count);
  const pattern = new Array<DemandClass | null>(count).fill(null);
  const error = new Float64Array(count).fill(Number.NaN);
  const given = periods.used <= 1;
  if (quantity.length === 0) return { mean, deviation, error, highest, periods: looked, pattern, given };
  for (let item = 0; item < count; item += 1) {
    const from = item * periods.count;
    if (given) {
      mean[item] = quantity[from]!;
      continue;
    }
    const moments = momentsOf(quantity, choices.wholeDeviation, from, from + periods.used);
    const forecast = choices.method === 'forecastError' ? forecastOf(seriesOf(demand, item), choices.smoothing) : null;
    mean[item] = forecast?.next ?? moments.mean;
    if (forecast !== null) error[item] = forecast.error;
    looked[item] = moments.count;
    if (mapping.demand_deviation === undefined || Number.isNaN(deviation[item]!)) deviation[item] = moments.deviation;
    pattern[item] = demandClassOf(moments.interval, moments.sizeVariation);
    if (Number.isNaN(highest[item]!)) {
      let top = Number.NaN;
      for (let at = from; at < from + periods.used; at += 1) if (!(quantity[at]! <= top) && !Number.isNaN(quantity[at]!)) top = quantity[at]!;
      highest[item] = top;
    }
  }
  return { mean, deviation, error, highest, periods: looked, pattern, given };
}

/** The highest demand, or the mean and the usual fluctuation where nobody knows it. */
export function highestOf({ highest, mean }: History, fluctuation: number): Float64Array {
  const values = highest.slice();
  for (let item = 0; item < values.length; item += 1) if (Number.isNaN(values[item]!)) values[item] = mean[item]! * (1 + fluctuation);
  return values;
}
