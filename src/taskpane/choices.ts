import { choicesOf, rolesFor } from '../analyses/define';
import type { Analysis, Option, OptionContext, OptionValue, OptionValues } from '../analyses/define';
import type { RoleId } from '../intake/roles';
import type { Mapping, Understanding } from '../intake/understanding';
import type { Words } from '../texts/words';

/** What the user set by hand. Everything else follows what was remembered and understood. */
export interface Choices {
  /** null: "there is no such column". */
  readonly columns: Readonly<Partial<Record<RoleId, number | null>>>;
  /** By the key of `keyOf`. */
  readonly options: OptionValues;
}

export const noChoices: Choices = { columns: {}, options: {} };

/** What the workbook keeps from earlier runs. */
export interface Remembered {
  readonly headings: Readonly<Record<string, string>>;
  readonly options: OptionValues;
}

/**
 * Where the value of an option is kept. The values of the options it depends on are part of it: bands chosen for collections are not those
 * of a provision, and both stay known.
 */
export function keyOf(option: Option, values: OptionValues): string {
  return [option.id, ...(option.dependsOn ?? []).map((other) => String(values[other] ?? ''))].join(':');
}

/** Columns as they will be used: understood, then remembered by heading, then chosen. */
export function mappingOf(understanding: Understanding, choices: Choices, remembered: Readonly<Record<string, string>>): Mapping {
  const mapping: Mapping = { ...understanding.mapping };
  for (const [role, heading] of Object.entries(remembered) as [RoleId, string][]) {
    const column = understanding.columns.find((candidate) => candidate.heading === heading);
    if (column !== undefined && heading !== '') mapping[role] = column.index;
  }
  for (const [role, column] of Object.entries(choices.columns) as [RoleId, number | null][]) {
    if (column === null) delete mapping[role];
    else if (understanding.columns.some((candidate) => candidate.index === column)) mapping[role] = column;
  }
  return mapping;
}

const todayWords: Words = { en: 'it is today', zh: '今天' };

/** Who said what an option is. */
export type Origin = 'chosen' | 'remembered' | 'proposed' | 'fallback';

export interface OptionState {
  readonly option: Option;
  /** Where a choice is kept. */
  readonly key: string;
  readonly value: OptionValue | undefined;
  readonly origin: Origin;
  /** The reason of a proposal that holds. */
  readonly from: Words | null;
  /** False: it changes nothing here and is not shown. */
  readonly applies: boolean;
  readonly context: OptionContext;
}

/**
 * Every option in order, for each may follow from the ones before it. The user wins over a proposal with a reason, which is about this very
 * source; that over what was remembered from another one; and that over a proposal without a reason.
 */
export function optionStates(analysis: Analysis, understanding: Understanding, mapping: Mapping, choices: Choices, remembered: OptionValues, today: number | null = null): readonly OptionState[] {
  const values: Record<string, OptionValue> = {};
  const states = analysis.options.map((option) => {
    const context: OptionContext = { understanding, mapping, options: { ...values } };
    const key = keyOf(option, values);
    const applies = option.applies?.(context) ?? true;
    const found = applies ? decide(option, key, context, choices.options, remembered) : { value: fallbackOf(option), origin: 'fallback' as const, from: null };
    // A list of stock without a date is that of today; debts are never dated so.
    const decided = found.value === undefined && option.kind === 'date' && analysis.group === 'inventory' && today !== null ? { value: today, origin: 'proposed' as const, from: todayWords } : found;
    if (decided.value !== undefined) values[option.id] = decided.value;
    return { option, key, applies, ...decided };
  });
  // Each was decided by those before it; how it is shown may depend on all of them.
  const context: OptionContext = { understanding, mapping, options: values };
  return states.map((state) => ({ ...state, context }));
}

function decide(option: Option, key: string, context: OptionContext, chosen: OptionValues, remembered: OptionValues): Pick<OptionState, 'value' | 'origin' | 'from'> {
  const usable = (value: OptionValue | undefined): value is OptionValue => value !== undefined && fits(option, value, context);
  if (usable(chosen[key])) return { value: chosen[key], origin: 'chosen', from: null };
  const proposal = option.kind === 'date' && option.propose === undefined ? asOfOf(context.understanding) : (option.propose?.(context) ?? null);
  const proposed = proposal !== null && fits(option, proposal.value, context) ? proposal : null;
  if (proposed?.from !== undefined) return { value: proposed.value, origin: 'proposed', from: proposed.from };
  if (isKept(option) && usable(remembered[key])) return { value: remembered[key], origin: 'remembered', from: null };
  if (proposed !== null) return { value: proposed.value, origin: 'proposed', from: null };
  return { value: fallbackOf(option), origin: 'fallback', from: null };
}

function asOfOf(understanding: Understanding): { readonly value: OptionValue; readonly from: Words } | null {
  return understanding.asOf === null ? null : { value: understanding.asOf.serial, from: understanding.asOf.from };
}

function fallbackOf(option: Option): OptionValue | undefined {
  return 'fallback' in option ? option.fallback : undefined;
}

/** Dates and amounts belong to one month, and choices that a source offers to that source. */
function isKept(option: Option): boolean {
  return option.kind !== 'date' && option.kind !== 'amount' && !(option.kind === 'choice' && option.choicesFor !== undefined);
}

/** Options as they will be used; a date or an amount is missing until something gives one. */
export function valuesOf(states: readonly OptionState[]): OptionValues {
  return Object.fromEntries(states.flatMap(({ option, value }) => (value === undefined ? [] : [[option.id, value]])));
}

/** A stored value may come from another version, or from anyone: only what the option allows is taken. */
export function fits(option: Option, value: OptionValue, context: OptionContext): boolean {
  switch (option.kind) {
    case 'date':
      return typeof value === 'number' && Number.isInteger(value) && value > 0;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= (option.minimum ?? -Infinity) && value <= (option.maximum ?? Infinity);
    case 'amount':
      return typeof value === 'number' && Number.isFinite(value);
    case 'bands':
      return typeof value === 'string' && option.problem(value) === null;
    case 'choice':
      return choicesOf(option, context).some((choice) => choice.id === value);
    case 'switch':
      return typeof value === 'boolean';
  }
}

/**
 * What is worth remembering in the workbook: columns by heading, and what the user chose, now or before. What followed from a source follows
 * again from the next one.
 */
export function toRemember(analysis: Analysis, understanding: Understanding, mapping: Mapping, choices: Choices, before: OptionValues): Remembered {
  const headings: Record<string, string> = {};
  for (const { role } of analysis.roles) {
    const heading = understanding.columns.find((column) => column.index === mapping[role])?.heading;
    if (heading !== undefined && heading !== '') headings[role] = heading;
  }
  const kept = new Map(analysis.options.filter(isKept).map((option) => [option.id, option]));
  const options = Object.entries({ ...before, ...choices.options }).filter(([key, value]) => {
    const option = kept.get(key.split(':')[0] ?? '');
    return option !== undefined && fits(option, value, { understanding, mapping, options: choices.options });
  });
  return { headings, options: Object.fromEntries(options) };
}

/** Required roles without a column; of roles with one group name, one is enough. */
export function missingRoles(analysis: Analysis, { kind }: Pick<Understanding, 'kind'>, mapping: Mapping): readonly RoleId[] {
  const has = (role: RoleId): boolean => mapping[role] !== undefined;
  const needs = rolesFor(analysis, kind);
  return needs
    .filter((need) => !has(need.role))
    .filter((need) => (need.oneOf === undefined ? need.need === 'required' : !needs.some((other) => other.oneOf === need.oneOf && has(other.role))))
    .map((need) => need.role);
}

/** A date or another value that is not there yet, or a line to confirm of which nothing is chosen; an amount may stay blank. */
export function isMissing({ option, value, applies }: Pick<OptionState, 'option' | 'value' | 'applies'>): boolean {
  if (!applies || option.kind === 'amount') return false;
  return value === undefined || (option.kind === 'choice' && option.prominent === true && value === '');
}

export function missingOptions(states: readonly OptionState[]): readonly string[] {
  return states.filter(isMissing).map(({ option }) => option.id);
}

export interface Form {
  readonly mapping: Mapping;
  readonly options: OptionValues;
}

export interface Change {
  readonly asOf: { readonly before: number | null; readonly after: number | null } | null;
  readonly columns: boolean;
  /** Other options that are proposed differently. */
  readonly options: readonly Words[];
}

/**
 * The first rows proposed one thing, the whole list another, and the user has not decided it: then we ask once more instead of computing
 * something that was never on the screen.
 */
export function changeBetween(analysis: Analysis, shown: Form, now: Form): Change | null {
  const changed = analysis.options.filter((option) => shown.options[option.id] !== now.options[option.id]);
  const date = changed.find((option) => option.kind === 'date');
  const columns = analysis.roles.some(({ role }) => shown.mapping[role] !== now.mapping[role]);
  if (changed.length === 0 && !columns) return null;
  const serial = (values: OptionValues): number | null => (date !== undefined && typeof values[date.id] === 'number' ? (values[date.id] as number) : null);
  const others = changed.filter((option) => option !== date).map((option) => option.label);
  return { asOf: date === undefined ? null : { before: serial(shown.options), after: serial(now.options) }, columns, options: others };
}
