import { cellAddress } from '../../../intake/address';
import type { Fault } from '../../../intake/faults';
import { cleanText, simplify } from '../../../intake/normalize';
import { rowKind } from '../../../intake/notData';
import type { RoleId } from '../../../intake/roles';
import { periodColumnsOf } from '../../../intake/stockPeriods';
import type { TypedTable } from '../../../intake/typed';
import type { Mapping, Understanding } from '../../../intake/understanding';
import type { Words } from '../../../texts/words';
import type { AnalysisInput, OptionContext } from '../../define';
import type { PeriodUnit } from '../demand/demand';

/** A year of 365 days, as everywhere in the product. */
export const daysIn: Readonly<Record<PeriodUnit, number>> = { day: 1, week: 7, month: 365 / 12, quarter: 365 / 4, year: 365 };

export const timeUnits: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

export const unitNames: Readonly<Record<PeriodUnit, { readonly one: Words; readonly many: Words }>> = {
  day: { one: { en: 'day', zh: '天' }, many: { en: 'days', zh: '天' } },
  week: { one: { en: 'week', zh: '周' }, many: { en: 'weeks', zh: '周' } },
  month: { one: { en: 'month', zh: '月' }, many: { en: 'months', zh: '个月' } },
  quarter: { one: { en: 'quarter', zh: '季度' }, many: { en: 'quarters', zh: '个季度' } },
  year: { one: { en: 'year', zh: '年' }, many: { en: 'years', zh: '年' } },
};

/** 周期 is a cycle and no week, 最长 no 长; "lt" beside a unit is a lead time. */
const words: readonly (readonly [PeriodUnit, RegExp])[] = [
  ['day', /天|日均|每日|日用|日需|日耗|日销|\(日\)|^日$|\bdays?\b|\bdaily\b|\(d\)|^d$/i],
  ['week', /周(?!期)|星期|\bweeks?\b|\bweekly\b|\bwks?\b|\(w\)|^w$/i],
  ['month', /月(?!结)|\bmonths?\b|\bmonthly\b|\bmths?\b|\(m\)|^m$/i],
  ['quarter', /季|\bquarters?\b|\bquarterly\b/i],
  ['year', /年|\byears?\b|\byearly\b|\bannual(?:ly)?\b/i],
];

/** The unit of time that a heading or a cell names; null where it names none, or several. */
export function unitNamedIn(text: string): PeriodUnit | null {
  const plain = simplify(cleanText(text)).replace(/[_-]/g, ' ');
  const found = words.filter(([, pattern]) => pattern.test(plain)).map(([unit]) => unit);
  return found.length === 1 ? found[0]! : null;
}

type Source = { readonly understanding: Understanding; readonly mapping: Mapping };

export function headingOf({ understanding, mapping }: Source, role: RoleId): string {
  const index = mapping[role];
  return index === undefined ? '' : (understanding.columns.find((column) => column.index === index)?.heading ?? '');
}

const headed = (source: Source, ...roles: readonly RoleId[]): PeriodUnit | null => roles.map((role) => unitNamedIn(headingOf(source, role))).find((unit) => unit !== null) ?? null;

/** What the headings say of the period of demand; null where they say nothing. */
export function demandUnitIn(context: OptionContext): PeriodUnit | null {
  const { understanding } = context;
  if (understanding.kind === 'demandTable') return periodColumnsOf(understanding.columns.map(({ heading }) => heading))?.length ?? null;
  return headed(context, 'demand_qty', 'issue_qty', 'demand_deviation');
}

/** The same of lead times: from their headings, else from the first cell of a column of units. */
export function leadUnitIn(context: OptionContext): PeriodUnit | null {
  const named = headed(context, 'lead_time', 'lead_time_deviation', 'lead_time_maximum');
  const samples = context.understanding.columns.find(({ index }) => index === context.mapping.time_unit)?.samples ?? [];
  return named ?? unitNamedIn(samples[0] ?? '');
}

export interface TimeCheck {
  readonly demand: PeriodUnit;
  readonly lead: PeriodUnit;
  readonly convert: boolean;
}

/** Why times cannot be reckoned with one another; null when they can. */
export function timeFault(input: AnalysisInput, typed: TypedTable, { demand, lead, convert }: TimeCheck, demandNamed: string): Fault | null {
  const { cells, mapping, understanding } = input;
  const place = (role: RoleId): string | null => (mapping[role] === undefined || understanding.headerRows === null ? null : cellAddress(cells, understanding.headerRows.last - cells.firstRow, mapping[role]));
  const mixed = mixedUnits(input, typed);
  if (mixed !== null) return mixed;
  const named = (['lead_time', 'lead_time_deviation', 'lead_time_maximum'] as const).flatMap((role) => {
    const unit = unitNamedIn(headingOf(input, role));
    return unit === null ? [] : [{ role, unit, heading: headingOf(input, role) }];
  });
  const other = named.find(({ unit }) => unit !== lead);
  if (other !== undefined) {
    const against = named.find(({ unit }) => unit === lead);
    return { code: 'leadTimeUnitsDiffer', place: place(other.role), params: { heading: other.heading, other: against?.heading ?? '' } };
  }
  if (mapping.time_unit !== undefined) {
    const first = firstUnit(input, typed);
    if (first !== null && first.unit !== lead) return { code: 'leadTimeUnitsDiffer', place: first.place, params: { heading: first.text, other: named[0]?.heading ?? '' } };
  }
  if (demand !== lead && !convert) return { code: 'timeUnitsMixed', place: place('lead_time'), params: { lead: headingOf(input, 'lead_time') || lead, demand: demandNamed } };
  return null;
}

interface UnitCell {
  readonly unit: PeriodUnit;
  readonly text: string;
  readonly place: string;
}

function* unitCells({ cells, mapping }: AnalysisInput, typed: TypedTable): Generator<UnitCell> {
  const column = mapping.time_unit === undefined ? undefined : cells.columns[mapping.time_unit];
  if (column === undefined) return;
  const known = new Map<string, PeriodUnit | null>();
  for (let row = typed.from; row < typed.to; row += 1) {
    const cell = column[row];
    if (typed.kinds[row] !== rowKind.data || typeof cell !== 'string') continue;
    if (!known.has(cell)) known.set(cell, unitNamedIn(cell));
    const unit = known.get(cell)!;
    if (unit !== null) yield { unit, text: cell, place: cellAddress(cells, row, mapping.time_unit!) };
  }
}

function firstUnit(input: AnalysisInput, typed: TypedTable): UnitCell | null {
  const first = unitCells(input, typed).next();
  return first.done === true ? null : first.value;
}

/** A column of units that holds days and weeks: no one unit can be stated for it. */
function mixedUnits(input: AnalysisInput, typed: TypedTable): Fault | null {
  let first: UnitCell | null = null;
  for (const cell of unitCells(input, typed)) {
    first ??= cell;
    if (cell.unit !== first.unit) return { code: 'leadTimesMixed', place: cell.place, params: { one: first.text, firstPlace: first.place, other: cell.text } };
  }
  return null;
}
