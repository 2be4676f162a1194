import { abcClassOf, rankByValue, type AbcClass } from '../../../calculators/inventory/abcClass/shares';
import { roundedUp } from '../../../calculators/inventory/planning/orders';
import { deviationOverProtection, fillRateFactor, slowMoverLevel } from '../../../calculators/inventory/planning/safety';
import { normalInverse } from '../../../math/normal';
import type { PlanningChoices } from './choices';
import { observedStock, wholePeriods } from './forecast';
import type { History } from './history';
import type { LeadFigures } from './lead';
import type { Rule } from './methods';
import type { Stock } from './stock';

/** What stands in the sheet is rounded to so many places before it is rounded up: a trifle of the arithmetic is no piece. */
const places = 1e6;
export const rounded = (value: number): number => Math.round(value * places) / places;

/** Periods of history from which a spread is worth something. */
export const fewPeriods = 12;

export const statusKinds = ['stockOut', 'potential', 'ok', 'excess', 'surplus', 'unplanned'] as const;
export type StatusKind = (typeof statusKinds)[number];

/** Why an item has no safety stock. */
export type Gap = 'noDemand' | 'negativeDemand' | 'noLead' | 'noDeviation' | 'noSpread';

/** Everything about every item; NaN where it is not known. Times as the list has them; demand per period. */
export interface Plan {
  readonly count: number;
  readonly classes: readonly AbcClass[];
  readonly level: Float64Array;
  readonly lead: Float64Array;
  readonly leadGiven: Uint8Array;
  readonly spread: Float64Array;
  readonly longest: Float64Array;
  readonly rule: readonly (Rule | null)[];
  readonly gap: readonly (Gap | null)[];
  /** As the rule gives it, before anything is rounded; below 0 where it says that none is needed. */
  readonly exact: Float64Array;
  readonly safety: Float64Array;
  readonly point: Float64Array;
  readonly target: Float64Array;
  readonly position: Float64Array;
  readonly upper: Float64Array;
  readonly order: Float64Array;
  /** Index into `statusKinds`; the last where there is no stock to compare. */
  readonly status: Uint8Array;
}

export interface PlanInput {
  readonly history: History;
  readonly stock: Stock;
  readonly choices: PlanningChoices;
  /** Periods of demand in one unit of the lead time. */
  readonly factor: number;
  /** Days in a period of demand. */
  readonly days: number;
  readonly supply: LeadFigures;
  readonly stated: { readonly levels: Float64Array | null; readonly classes: readonly (AbcClass | null)[] | null };
  readonly codes: readonly string[];
  /** An item's demand, period by period. */
  readonly series: (item: number) => Float64Array;
}

const zero = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? 0 : value);

export function planOf(input: PlanInput): Plan {
  const { history, stock, choices, factor, stated, supply } = input;
  const count = history.mean.length;
  const classes = classesOf(input);
  const numbers = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  const [level, lead, spread, longest, exact, safety, point, target, position, upper, order] = Array.from({ length: 11 }, numbers) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const leadGiven = new Uint8Array(count);
  const status = new Uint8Array(count).fill(5);
  const rule = new Array<Rule | null>(count).fill(null);
  const gap = new Array<Gap | null>(count).fill(null);
  const factors = new Map<number, number>();
  const zOf = (share: number): number => {
    let z = factors.get(share);
    if (z === undefined) factors.set(share, (z = normalInverse(share)));
    return z;
  };
  for (let item = 0; item < count; item += 1) {
    const own = stated.levels?.[item] ?? Number.NaN;
    level[item] = own > 0 && own < 1 ? own : choices.levels[classes[item] === 'A' ? 0 : classes[item] === 'B' ? 1 : 2];
    const known = supply.lead[item]!;
    lead[item] = Number.isNaN(known) && choices.leadTime > 0 ? choices.leadTime : known;
    leadGiven[item] = Number(Number.isNaN(known));
    spread[item] = Number.isNaN(supply.spread[item]!) && choices.leadSpread > 0 ? lead[item]! * choices.leadSpread : supply.spread[item]!;
    longest[item] = Number.isNaN(supply.longest[item]!) ? lead[item]! * (1 + choices.leadFluctuation) : supply.longest[item]!;
    const missing = gapOf(history.mean[item]!, lead[item]!);
    const times = { level: level[item]!, z: zOf(level[item]!), lead: lead[item]! * factor, spread: zero(spread[item]) * factor, longest: longest[item]! * factor, window: wholePeriods((lead[item]! + choices.review) * factor) };
    const seen = missing === null && choices.method === 'observed' && !history.given ? observedStock(input.series(item), times.window, times.level) : Number.NaN;
    const wanted = missing === null ? ruleOf(input, item, classes[item]!, spread[item]!, seen) : null;
    if (missing !== null || wanted === null) {
      gap[item] = missing ?? (choices.method === 'leadOnly' ? 'noSpread' : 'noDeviation');
      continue;
    }
    rule[item] = wanted;
    exact[item] = wanted === 'SS-10' ? seen : stockBy(wanted, input, item, times);
    safety[item] = roundedStock(exact[item]!, choices.rounding, zero(stock.multiple?.[item]));
    const mean = history.mean[item]!;
    point[item] = mean * lead[item]! * factor + safety[item]!;
    target[item] = mean * (lead[item]! + choices.review) * factor + safety[item]!;
    const held = stock.onHand?.[item] ?? Number.NaN;
    const lot = Math.max(zero(stock.minimum?.[item]), zero(stock.multiple?.[item]));
    const most = zero(stock.maximum?.[item]);
    upper[item] = most > 0 ? most : Math.max(target[item]!, point[item]! + lot);
    if (stock.onHand === null) continue;
    position[item] = zero(held) + zero(stock.onOrder?.[item]) - zero(stock.reserved?.[item]) - zero(stock.backorders?.[item]);
    order[item] = proposal(position[item]!, target[item]!, zero(stock.minimum?.[item]), zero(stock.multiple?.[item]), choices.rounding !== 'none');
    status[item] = statusOf(zero(held), mean, safety[item]!, position[item]!, point[item]!, upper[item]!);
  }
  return { count, classes, level, lead, leadGiven, spread, longest, rule, gap, exact, safety, point, target, position, upper, order, status };
}

function classesOf({ history, stock, choices, stated, codes }: PlanInput): AbcClass[] {
  const { mean } = history;
  const value = new Float64Array(mean.length);
  for (let item = 0; item < value.length; item += 1) value[item] = stock.cost === null ? zero(mean[item]) : zero(mean[item]) * zero(stock.cost[item]);
  const { share, cumulative } = rankByValue(value, (one, other) => (codes[one]! < codes[other]! ? -1 : codes[one]! > codes[other]! ? 1 : one - other));
  const classes = new Array<AbcClass>(value.length);
  for (let item = 0; item < value.length; item += 1) classes[item] = stated.classes?.[item] ?? abcClassOf(share[item]!, cumulative[item]!, choices.cuts[0], choices.cuts[1], 'BEFORE');
  return classes;
}

function gapOf(mean: number, lead: number): Gap | null {
  if (Number.isNaN(mean)) return 'noDemand';
  if (mean < 0) return 'negativeDemand';
  return Number.isNaN(lead) || lead < 0 ? 'noLead' : null;
}

/** Null where the method needs a spread that nobody knows. `seen`: the stock by what was needed so far, if it was asked for and can be said. */
function ruleOf({ history, stock, choices }: PlanInput, item: number, abc: AbcClass, spread: number, seen: number): Rule | null {
  const { method, review } = choices;
  if (method === 'cover') return 'SS-9';
  if (method === 'maximum') return 'SS-8';
  if (method === 'fluctuation') return 'SS-11';
  if (method === 'leadOnly') return Number.isNaN(spread) ? null : 'SS-3';
  if (!Number.isNaN(seen)) return 'SS-10';
  if (!Number.isNaN(history.error[item]!)) return 'SS-6';
  const deviation = history.deviation[item]!;
  if (method === 'byPattern') {
    const pattern = history.pattern[item]!;
    const short = !history.given && history.periods[item]! < fewPeriods;
    if (short || abc === 'C' || Number.isNaN(deviation) || (pattern === null && !history.given)) return 'SS-9';
    if (pattern === 'intermittent' || pattern === 'lumpy') return 'SS-12';
  }
  if (Number.isNaN(deviation) || deviation < 0) return null;
  if (method === 'slow') return 'SS-12';
  if (method === 'fillRate') return lotOf(history, stock, choices, item) > 0 ? 'SS-7' : review > 0 ? 'SS-5' : 'SS-1';
  if (method === 'demandOnly' || Number.isNaN(spread)) return 'SS-2';
  if (method === 'additive') return 'SS-4';
  return review > 0 ? 'SS-5' : 'SS-1';
}

/** What is ordered at a time, for the fill rate: as stated, else the least that may be ordered, at least the demand of a review interval. */
export function lotOf(history: History, stock: Stock, choices: PlanningChoices, item: number): number {
  const stated = zero(stock.lot?.[item]);
  return stated > 0 ? stated : Math.max(zero(stock.minimum?.[item]), zero(stock.multiple?.[item]), history.mean[item]! * choices.review);
}

interface Times {
  readonly level: number;
  readonly z: number;
  /** In periods of demand. */
  readonly lead: number;
  readonly spread: number;
  readonly longest: number;
}

function stockBy(rule: Exclude<Rule, 'SS-10'>, { history, stock, choices, factor, days }: PlanInput, item: number, { level, z, lead, spread, longest }: Times): number {
  const mean = history.mean[item]!;
  const deviation = history.deviation[item]!;
  const protection = lead + choices.review * factor;
  switch (rule) {
    case 'SS-3':
      return z * mean * spread;
    case 'SS-4':
      return z * (deviation * Math.sqrt(protection) + mean * spread);
    case 'SS-6':
      return z * deviationOverProtection(mean, history.error[item]!, protection, spread);
    case 'SS-2':
      return z * deviation * Math.sqrt(protection);
    case 'SS-7': {
      const over = deviationOverProtection(mean, deviation, protection, spread);
      const quantity = Math.max(lotOf(history, stock, { ...choices, review: choices.review * factor }, item), 0);
      return over > 0 ? fillRateFactor(over, quantity, choices.fillRate, choices.lostSales) * over : 0;
    }
    case 'SS-8': {
      const highest = history.highest[item]!;
      return (Number.isNaN(highest) ? mean * (1 + choices.demandFluctuation) : highest) * longest - mean * lead;
    }
    case 'SS-9':
      return (choices.coverDays / days) * mean;
    case 'SS-11':
      return mean * lead * ((1 + choices.demandFluctuation) * (1 + choices.leadFluctuation) - 1);
    case 'SS-12': {
      const over = deviationOverProtection(mean, deviation, protection, spread);
      return slowMoverLevel(mean * protection, over * over, level) - mean * protection;
    }
    default:
      return z * deviationOverProtection(mean, deviation, protection, spread);
  }
}

function roundedStock(exact: number, rounding: PlanningChoices['rounding'], multiple: number): number {
  if (rounding === 'none') return Math.max(0, exact);
  return roundedUp(rounded(Math.max(0, exact)), rounding === 'multiple' && multiple > 0 ? multiple : 1);
}

/** At least the minimum, then up to the multiple, or to whole units; nothing where nothing is missing. */
function proposal(position: number, target: number, minimum: number, multiple: number, whole: boolean): number {
  const missing = rounded(target - position);
  if (missing <= 0) return 0;
  const quantity = Math.max(missing, minimum);
  return multiple > 0 || whole ? roundedUp(rounded(quantity), multiple > 0 ? multiple : 1) : quantity;
}

function statusOf(held: number, mean: number, safety: number, position: number, point: number, upper: number): number {
  if (held <= 0 && mean > 0) return 0;
  if (held < safety || position < point) return 1;
  if (held > upper) return 3;
  return position > upper ? 4 : 2;
}
