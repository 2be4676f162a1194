import type { Analysis, Option, OptionValue, OptionValues } from '../analyses/define';
import { limitsProblem } from '../analyses/limits';
import type { RoleId } from '../intake/roles';
import type { Mapping, Understanding } from '../intake/understanding';

/** What the user set by hand, in this visit or in an earlier one. Everything else follows what was understood. */
export interface Choices {
  /** null: "there is no such column". */
  readonly columns: Readonly<Partial<Record<RoleId, number | null>>>;
  readonly options: OptionValues;
}

export const noChoices: Choices = { columns: {}, options: {} };

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

/** Options as they will be used; a date is missing until something proposes one. */
export function optionsOf(analysis: Analysis, understanding: Understanding | null, choices: Choices, remembered: OptionValues): OptionValues {
  const values: Record<string, OptionValue> = {};
  for (const option of analysis.options) {
    const chosen = choices.options[option.id] ?? remembered[option.id];
    if (chosen !== undefined && fits(option, chosen)) values[option.id] = chosen;
    else if (option.kind !== 'date') values[option.id] = option.fallback;
    else if (understanding?.asOf) values[option.id] = understanding.asOf.serial;
  }
  return values;
}

/** A stored value may come from another version, or from anyone: only what the option allows is taken. */
export function fits(option: Option, value: OptionValue): boolean {
  switch (option.kind) {
    case 'date':
      return typeof value === 'number' && Number.isInteger(value) && value > 0;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= (option.minimum ?? -Infinity) && value <= (option.maximum ?? Infinity);
    case 'limits':
      return Array.isArray(value) && limitsProblem(value, option) === null;
    case 'choice':
      return option.choices.some((choice) => choice.id === value);
    case 'switch':
      return typeof value === 'boolean';
  }
}

/** "30, 60, 90", with the separators of either language and the full-width digits of a Chinese keyboard; null when something else stands there. */
export function readLimits(text: string): readonly number[] | null {
  const parts = text.normalize('NFKC').split(/[\s,、;/]+/).filter((part) => part !== '');
  return parts.every((part) => /^\d+$/.test(part)) ? parts.map(Number) : null;
}

/** What is worth remembering in the workbook: columns by heading, options except dates, which belong to one month. */
export function toRemember(analysis: Analysis, understanding: Understanding, mapping: Mapping, options: OptionValues) {
  const headings: Record<string, string> = {};
  for (const { role } of analysis.roles) {
    const heading = understanding.columns.find((column) => column.index === mapping[role])?.heading;
    if (heading !== undefined && heading !== '') headings[role] = heading;
  }
  const dates = new Set(analysis.options.filter((option) => option.kind === 'date').map((option) => option.id));
  return { headings, options: Object.fromEntries(Object.entries(options).filter(([id]) => !dates.has(id))) };
}

/** Required roles without a column; of roles with one group name, one is enough. */
export function missingRoles(analysis: Analysis, mapping: Mapping): readonly RoleId[] {
  const has = (role: RoleId): boolean => mapping[role] !== undefined;
  return analysis.roles
    .filter((need) => !has(need.role))
    .filter((need) => (need.oneOf === undefined ? need.need === 'required' : !analysis.roles.some((other) => other.oneOf === need.oneOf && has(other.role))))
    .map((need) => need.role);
}

/** A date or a value that is not there yet. */
export function missingOptions(analysis: Analysis, options: OptionValues): readonly string[] {
  return analysis.options.filter((option) => options[option.id] === undefined).map((option) => option.id);
}

export interface Change {
  readonly asOf: { readonly before: number | null; readonly after: number | null } | null;
  readonly columns: boolean;
}

/**
 * The first rows proposed one thing, the whole list another, and the user has not decided it: then we ask once more instead of computing
 * something that was never on the screen.
 */
export function changeBetween(analysis: Analysis, shown: { readonly mapping: Mapping; readonly options: OptionValues }, now: { readonly mapping: Mapping; readonly options: OptionValues }): Change | null {
  const date = analysis.options.find((option) => option.kind === 'date' && shown.options[option.id] !== now.options[option.id]);
  const columns = analysis.roles.some(({ role }) => shown.mapping[role] !== now.mapping[role]);
  if (date === undefined && !columns) return null;
  const serial = (values: OptionValues): number | null => (date !== undefined && typeof values[date.id] === 'number' ? (values[date.id] as number) : null);
  return { asOf: date === undefined ? null : { before: serial(shown.options), after: serial(now.options) }, columns };
}
