import type { Fault } from '../../../intake/faults';
import type { AnalysisInput, OptionContext } from '../../define';
import { attributeOf, type Demand } from '../demand/demand';
import { keptLeadTimes } from '../leadTimes/kept';
import type { PlanningChoices } from './choices';
import { daysIn } from './timeUnits';

/** Lead times of each item, in their own unit; NaN where nobody states one. */
export interface LeadFigures {
  readonly lead: Float64Array;
  readonly spread: Float64Array;
  readonly longest: Float64Array;
  /** Items of which a figure comes from receipts, and the day up to which those were looked at; null without any. */
  readonly received: { readonly count: number; readonly asOf: number } | null;
}

/** What the list states, and what an earlier report found in the receipts, which are in days. */
export function leadFigures({ history }: AnalysisInput, demand: Demand, { receipts, leadUnit }: Pick<PlanningChoices, 'receipts' | 'leadUnit'>): LeadFigures {
  const stated = { lead: attributeOf(demand, 'lead_time'), spread: attributeOf(demand, 'lead_time_deviation'), longest: attributeOf(demand, 'lead_time_maximum') };
  if (receipts === 'none' || history.length === 0) return { ...stated, received: null };
  const keptOf = keptLeadTimes(history);
  let count = 0;
  let asOf = Number.NaN;
  for (let item = 0; item < demand.items.count; item += 1) {
    const kept = keptOf(demand.items.codes[item]!, demand.items.names[item]!);
    if (kept === null) continue;
    let taken = false;
    for (const [values, days] of [[stated.lead, kept.mean], [stated.spread, kept.deviation], [stated.longest, kept.longest]] as const) {
      if (Number.isNaN(days) || (receipts === 'missing' && !Number.isNaN(values[item]!))) continue;
      values[item] = days / daysIn[leadUnit];
      taken = true;
    }
    asOf = kept.asOf;
    count += Number(taken);
  }
  return { ...stated, received: count === 0 ? null : { count, asOf } };
}

/** A column of lead times that has any. */
export function listsLeadTimes({ mapping, understanding }: Pick<OptionContext, 'mapping' | 'understanding'>): boolean {
  const column = understanding.columns.find(({ index }) => index === mapping.lead_time);
  return column !== undefined && (column.content !== 'empty' || column.sum !== null);
}

/** There is no plan as long as no lead time is known: neither of the list, nor for all items, nor from receipts. */
export function lackOfLeadTimes(context: OptionContext & Pick<AnalysisInput, 'history'>): Fault | null {
  const { options, history, understanding } = context;
  const known = listsLeadTimes(context) || Number(options['leadTime'] ?? 0) > 0 || (options['receipts'] !== 'none' && history.length > 0);
  return known ? null : leadTimeMissing(understanding.address);
}

/** The same once every item was looked at. */
export function lackOfEveryLeadTime({ lead }: LeadFigures, { leadTime }: Pick<PlanningChoices, 'leadTime'>, address: string): Fault | null {
  return leadTime > 0 || lead.some((days) => !Number.isNaN(days)) ? null : leadTimeMissing(address);
}

function leadTimeMissing(place: string): Fault {
  return { code: 'leadTimeMissing', place, params: {} };
}
