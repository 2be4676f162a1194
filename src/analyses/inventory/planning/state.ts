import type { Words } from '../../../texts/words';
import type { AnalysisInput } from '../../define';
import type { Demand, PeriodUnit } from '../demand/demand';
import type { PlanningChoices } from './choices';
import type { FormulaInput } from './formulas';
import type { History } from './history';
import type { LeadFigures } from './lead';
import { valueRules } from './methods';
import { type Plan, statusKinds } from './plan';
import type { Stock } from './stock';
import { statusWords } from './words';

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
  /** What quantities of the plan are worth; of the stock as far as it is known. */
  readonly worths: { readonly safety: Float64Array; readonly point: Float64Array; readonly order: Float64Array; readonly onHand: Float64Array | null };
}

/** Names of the statuses, by their numbers in the plan. */
export const statusNames: readonly Words[] = statusKinds.map((kind) => statusWords[kind].name);

/** Quantity × cost, by item; NaN without a cost. */
export function worth(quantity: Float64Array, cost: Float64Array | null): Float64Array {
  const values = new Float64Array(quantity.length).fill(Number.NaN);
  if (cost !== null) for (let item = 0; item < values.length; item += 1) values[item] = quantity[item]! * cost[item]!;
  return values;
}

/** Days that a quantity lasts. */
export function lasts({ history: { mean }, days }: Pick<State, 'history' | 'days'>, quantity: Float64Array): Float64Array {
  const values = new Float64Array(quantity.length).fill(Number.NaN);
  for (let item = 0; item < values.length; item += 1) if (mean[item]! > 0) values[item] = (quantity[item]! / mean[item]!) * days;
  return values;
}

/** Safety stock by rules that no formula of a sheet reckons. */
export function computedSafety({ plan: { rule, exact } }: Pick<State, 'plan'>): Float64Array {
  const values = new Float64Array(exact.length).fill(Number.NaN);
  for (let item = 0; item < values.length; item += 1) if (rule[item] !== null && valueRules.has(rule[item]!)) values[item] = exact[item]!;
  return values;
}

/** Where nothing is known, nothing is there. */
export function zeroWithout(values: Float64Array): Float64Array {
  const known = values.slice();
  for (let item = 0; item < known.length; item += 1) if (Number.isNaN(known[item]!)) known[item] = 0;
  return known;
}
