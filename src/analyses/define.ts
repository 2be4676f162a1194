import type { SourceCells } from '../intake/cells';
import type { Fault } from '../intake/faults';
import type { RoleId } from '../intake/roles';
import type { Mapping, Understanding } from '../intake/understanding';
import type { Report } from '../report/report';
import type { Words } from '../texts/words';

/**
 * A job of the task pane. The pane's form, the column mapping, the sample and the documentation page are derived from it:
 * nothing about an analysis is written anywhere else.
 */
export interface Analysis {
  readonly id: string; // "receivables-aging", never changes: stored in workbooks
  readonly group: 'receivables' | 'inventory' | 'cash' | 'ratios' | 'payables';
  readonly title: Words;
  /** One sentence: what comes out. */
  readonly summary: Words;
  /** Label of the one button. */
  readonly action: Words;
  readonly roles: readonly RoleNeed[];
  readonly options: readonly Option[];
  /** Pure: the same cells, mapping and options give the same report. Never throws for a user's mistake. */
  compute(input: AnalysisInput): AnalysisResult;
}

export interface RoleNeed {
  readonly role: RoleId;
  readonly need: 'required' | 'optional';
  /** Roles of which at least one must be there share a group name. */
  readonly oneOf?: string;
}

export interface AnalysisInput {
  readonly cells: SourceCells;
  readonly understanding: Understanding;
  readonly mapping: Mapping;
  readonly options: OptionValues;
  readonly version: string;
  /** Called with rows done and rows in all; throws to stop when the user cancelled. */
  readonly progress: (done: number, all: number) => void;
}

export type AnalysisResult = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly faults: readonly Fault[] };

export type OptionValue = string | number | boolean | readonly number[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

export type Option = DateOption | NumberOption | LimitsOption | ChoiceOption | SwitchOption;

interface OptionBase {
  readonly id: string;
  readonly label: Words;
  readonly hint?: Words;
}
/** A whole-day serial; `from: 'asOf'` is proposed by intake. */
export interface DateOption extends OptionBase {
  readonly kind: 'date';
  readonly from: 'asOf';
}
export interface NumberOption extends OptionBase {
  readonly kind: 'number';
  readonly fallback: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: Words;
}
/** A rising list of whole numbers such as 30, 60, 90. */
export interface LimitsOption extends OptionBase {
  readonly kind: 'limits';
  readonly fallback: readonly number[];
  /** How many limits there may be. */
  readonly most: number;
  /** The highest value that a limit may have. */
  readonly maximum: number;
  readonly unit: Words;
}
export interface ChoiceOption extends OptionBase {
  readonly kind: 'choice';
  readonly fallback: string;
  readonly choices: readonly { readonly id: string; readonly label: Words }[];
}
export interface SwitchOption extends OptionBase {
  readonly kind: 'switch';
  readonly fallback: boolean;
}

/** Identity; gives the literal type a check. */
export function defineAnalysis(analysis: Analysis): Analysis {
  return analysis;
}
