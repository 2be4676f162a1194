import type { AnalysisInput } from '../../define';
import type { Demand, PeriodUnit } from '../demand/demand';
import type { PlanningChoices } from './choices';
import type { FormulaInput } from './formulas';
import type { History } from './history';
import type { LeadFigures } from './lead';
import type { Plan } from './plan';
import type { Stock } from './stock';

/** Everything that the tables, figures and checks of one report are made of. */
export interface State {
  readonly input: AnalysisInput;
  readonly demand: Demand;
  readonly choices: PlanningChoices;
  readonly history: History;
  readonly stock: Stock;
  readonly supply: LeadFigures;
  readonly plan: Plan;
  readonly formula: FormulaInput;
  readonly asOf: number;
  readonly unit: PeriodUnit;
  readonly leadUnit: PeriodUnit;
  /** Periods of demand in one unit of the lead time; days in a period of demand. */
  readonly factor: number;
  readonly days: number;
}

/** A list of values; NaN stands for an empty cell. */
export function cellsOf(values: ArrayLike<number>): (number | null)[] {
  const list = new Array<number | null>(values.length);
  for (let index = 0; index < values.length; index += 1) list[index] = Number.isNaN(values[index]!) ? null : values[index]!;
  return list;
}

/** Quantity × cost, by item. */
export function worth(quantity: Float64Array, cost: Float64Array | null): Float64Array {
  return quantity.map((value, item) => (cost === null ? Number.NaN : value * cost[item]!));
}
