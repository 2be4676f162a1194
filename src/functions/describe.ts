import type { Calculator, Example } from '../calculators/define';
import { groups } from '../calculators/define';
import { ruleOf } from '../calculators/errors';
import type { ErrorCode } from '../calculators/errors';
import { evaluateCalculator, isGrid, isSpilled } from '../calculators/evaluate';
import type { Grid } from '../calculators/evaluate';
import type { Input } from '../calculators/readers';
import { calendarDay, isoDate } from '../math/dates';
import { say } from '../texts/words';
import type { Language, Words } from '../texts/words';
import { argumentName, isOptional } from './arguments';
import { qualified } from './namespace';

/** The groups of calculators, and that of functions about functions. */
export const functionGroups = { ...groups, guide: { en: 'About the functions', zh: '函数说明' } } as const satisfies Record<string, Words>;
export type FunctionGroup = keyof typeof functionGroups;

/** What a cell can call: a calculator, or a function about them, which stands on no formula and no source. */
export type WorksheetFunction = Omit<Calculator, 'group' | 'formula' | 'source'> & { readonly group: FunctionGroup; readonly formula: Words | null; readonly source: Words | null };

export type FunctionInput = Input<unknown>;

export function inputsOf({ inputs }: Pick<WorksheetFunction, 'inputs'>): readonly (readonly [string, FunctionInput])[] {
  return Object.entries(inputs);
}

/** =WC.DSO(receivables, sales, [days]) */
export function signature(called: WorksheetFunction, language: Language): string {
  const names = inputsOf(called).map(([key, input]) => {
    const name = argumentName(key, input, language);
    return isOptional(input) ? `[${name}]` : name;
  });
  return `=${qualified(called.id)}(${names.join(', ')})`;
}

/** An example as it is typed. */
export function typedCall(called: WorksheetFunction, example: Example): string {
  const typed = inputsOf(called).map(([key, input]) => literal(example.inputs[key], input));
  while (typed.at(-1) === '') typed.pop();
  return `=${qualified(called.id)}(${typed.join(', ')})`;
}

function literal(content: unknown, input: Input<unknown>): string {
  if (content === undefined) return '';
  if (Array.isArray(content)) return arrayConstant(content, (one) => literal(one, input));
  if (typeof content === 'string') return quoted(content);
  const date = input.kind === 'date' && typeof content === 'number' ? calendarDay(content) : null;
  return date === null ? String(content) : `DATE(${date.year},${date.month},${date.day})`;
}

/** A text as a formula holds it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** As Excel writes the cells of a range: a comma between columns, a semicolon between rows. A plain list is a row. */
function arrayConstant(content: readonly unknown[], cell: (one: unknown) => string): string {
  const rows = content.every((row) => Array.isArray(row)) ? (content as readonly (readonly unknown[])[]) : [content];
  return `{${rows.map((row) => row.map(cell).join(',')).join(';')}}`;
}

/** What an example gives when it is run now. */
export function executed(called: WorksheetFunction, example: Example): number | string | Words | Grid {
  const result = evaluateCalculator(called, example.inputs);
  if (!result.ok) throw new Error(`An example of ${called.id} fails with ${result.code}`);
  return result.value;
}

/** The same as a text to read. */
export function shownResult(called: WorksheetFunction, example: Example, language: Language): string {
  const value = executed(called, example);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return called.result.format === 'date' ? (isoDate(value) ?? '') : new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }).format(value);
  if (!isGrid(value)) return say(value, language);
  return arrayConstant(value, (one) => (typeof one === 'string' ? quoted(one) : typeof one === 'object' && one !== null && 'en' in one ? quoted(say(one as Words, language)) : String(one)));
}

/** A mistake that a function can meet, and the inputs it may come from. */
export interface ErrorRule {
  /** "#…": the error of the input itself. */
  readonly shown: string;
  readonly when: Words;
  readonly keys: readonly string[];
}

export function errorRules(called: WorksheetFunction): readonly ErrorRule[] {
  const causes = new Map<ErrorCode, Set<string>>();
  const add = (code: ErrorCode, key: string): void => void (causes.get(code) ?? causes.set(code, new Set()).get(code))?.add(key);
  for (const [key, input] of inputsOf(called)) {
    for (const code of input.codes) add(code, key);
    if (input.shape === 'cell') add(isSpilled(called) ? 'notOneCell' : 'shapesDiffer', key);
    add('errorInCell', key);
  }
  for (const { code, input } of called.errors) add(code, input);
  return [...causes].map(([code, keys]) => {
    const { excel, when } = ruleOf(code);
    return { shown: code === 'errorInCell' ? '#…' : excel, when, keys: [...keys] };
  });
}
