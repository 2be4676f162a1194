import { serialOf } from '../math/dates';
import type { Words } from '../texts/words';
import type { ErrorCode, WarningCode } from './errors';
import type { Input } from './readers';

export type Group = 'receivables' | 'inventory' | 'cash' | 'ratios' | 'payables';

/** The folders of calculators, in the order every list shows them. */
export const groups: Readonly<Record<Group, Words>> = {
  receivables: { en: 'Receivables', zh: '应收账款' },
  inventory: { en: 'Inventory', zh: '存货' },
  cash: { en: 'Cash', zh: '现金' },
  ratios: { en: 'Ratios', zh: '比率' },
  payables: { en: 'Payables', zh: '应付账款' },
};

/** A number, a text in the user's own words, or a text of ours that the face says in its language. */
export type Value = number | string | Words;

export type Inputs = Readonly<Record<string, Input<unknown>>>;
type ValuesOf<Declared extends Inputs> = { readonly [Name in keyof Declared]: Declared[Name] extends Input<infer Read> ? Read : never };
/** One value, or a list or a table of them that spills. */
type Answer = Value | readonly Value[] | readonly (readonly Value[])[];
type Warn = (code: WarningCode) => void;

/** Everything about a formula. The worksheet function, its description in each language, the help page and the LAMBDA name are derived from it. */
interface Description<Declared extends Inputs> {
  /** Name in a cell, upper case; stored in users' workbooks, so it never changes. */
  readonly id: string;
  readonly group: Group;
  readonly title: Words;
  /** One sentence: what it tells. */
  readonly summary: Words;
  /** In the order of the arguments. Keys become argument names: demandDeviation -> demand_deviation. */
  readonly inputs: Declared;
  readonly result: {
    readonly label: Words;
    readonly unit: Words | null;
    /** The result is a list and spills as a row or a column, as this input lies; every input of one cell is then one cell only. */
    readonly along?: string;
    /** The result is a table of its own size and spills; every input of one cell is then one cell only. */
    readonly table?: true;
    /** The number is a day. */
    readonly format?: 'date';
  };
  /** The formula as a person writes it, in the words of the inputs. */
  readonly formula: Words;
  /** The same for Excel in terms of the argument names, when it is closed-form; every argument is then required. Otherwise null. */
  readonly excel: string | null;
  /** Where the formula comes from. */
  readonly source: Words;
  /** What was chosen where experts differ; or why there was nothing to choose. */
  readonly convention: Words;
  readonly examples: readonly Example[];
  /** What `compute` itself may find wrong, beyond what the inputs' own limits refuse. */
  readonly errors: readonly { readonly code: ErrorCode; readonly input: string }[];
}

export interface Example {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Rows of cells when it spills. */
  readonly result: number | Words | readonly (readonly Value[])[];
  /** The arithmetic, to follow by hand. */
  readonly steps: Words;
}

/** A calculator as its faces see it. */
export interface Calculator extends Description<Inputs> {
  compute(values: Readonly<Record<string, unknown>>, warn: Warn): Answer;
}

/** Checks that `compute` uses the declared inputs with their types. */
export function defineCalculator<Declared extends Inputs>(
  calculator: Description<Declared> & { compute(values: ValuesOf<Declared>, warn: Warn): Answer },
): Calculator {
  // `evaluate` hands over exactly what the inputs' own readers returned.
  return calculator as unknown as Calculator;
}

/** A day in an example; a day that does not exist is a slip of ours. */
export function day(year: number, month: number, dayOfMonth: number): number {
  const serial = serialOf({ year, month, day: dayOfMonth });
  if (serial === null) throw new Error(`${year}-${month}-${dayOfMonth} is no day`);
  return serial;
}
