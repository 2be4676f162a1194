import type { SourceCells } from '../intake/cells';
import type { Fault } from '../intake/faults';
import type { RoleId } from '../intake/roles';
import type { WantedRole } from '../intake/understand';
import type { DocumentKind, Mapping, Understanding } from '../intake/understanding';
import type { Report, SnapshotRow } from '../report/report';
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
  /** Kinds of documents it can use; the others are refused by name. */
  readonly kinds: readonly DocumentKind[];
  readonly roles: readonly RoleNeed[];
  readonly options: readonly Option[];
  /** What it can put beside the rows of a list, as the label of a switch; absent where it puts nothing there. */
  readonly beside?: Words;
  /** What columns and options lack together: the fault that a run would be refused with, known before one; null where there is none. */
  readonly lacks?: (context: OptionContext & { readonly history: readonly SnapshotRow[] }) => Fault | null;
  /** What is lacking depends on what earlier runs left in the workbook. */
  readonly lacksByHistory?: boolean;
  /** Columns that are not needed as the options stand: what is wrong with them is told and stops nothing. */
  readonly unneeded?: (context: OptionContext) => readonly RoleId[];
  /** Pure: the same cells, mapping and options give the same report. Never throws for a user's mistake. */
  compute(input: AnalysisInput): AnalysisResult;
}

export interface RoleNeed {
  readonly role: RoleId;
  readonly need: 'required' | 'optional';
  /** Roles of which at least one must be there share a group name. */
  readonly oneOf?: string;
  /** Wanted only of these kinds of documents; of all when absent. */
  readonly kinds?: readonly DocumentKind[];
  /** Payment terms: what the analysis can make of their texts. */
  readonly judge?: WantedRole['judge'];
}

export interface AnalysisInput {
  readonly cells: SourceCells;
  readonly understanding: Understanding;
  readonly mapping: Mapping;
  readonly options: OptionValues;
  readonly version: string;
  /** Snapshots that earlier runs of this analysis left in the workbook. */
  readonly history: readonly SnapshotRow[];
  /** Called with rows done and rows in all; throws to stop when the user cancelled. */
  readonly progress: (done: number, all: number) => void;
}

export type AnalysisResult = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly faults: readonly Fault[] };

export type OptionValue = string | number | boolean | readonly number[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

export type Option = DateOption | NumberOption | AmountOption | BandsOption | ChoiceOption | SwitchOption;

/** What an option may depend on: the source, its columns and the options before it. */
export interface OptionContext {
  readonly understanding: Understanding;
  readonly mapping: Mapping;
  readonly options: OptionValues;
}

interface OptionBase {
  readonly id: string;
  readonly label: Words;
  readonly hint?: Words;
  /** One of the few lines that are confirmed before a run; the others are folded away. */
  readonly prominent?: boolean;
  /** Hidden where it changes nothing; its fallback then holds. */
  readonly applies?: (context: OptionContext) => boolean;
  /** A value chosen or remembered holds only as long as these options keep their values: bands belong to a purpose. */
  readonly dependsOn?: readonly string[];
  /** The value for this source, with the reason where one helps; null leaves the fallback. */
  readonly propose?: (context: OptionContext) => { readonly value: OptionValue; readonly from?: Words } | null;
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
  /** In percent, and 1 % or less cannot be meant: 0.95 is taken as the share that it is, and shown as 95. */
  readonly sharesToo?: boolean;
}
/** An amount of money that may be left blank (then it is not among the values). `pick`: it can be taken from an account of a trial balance. */
export interface AmountOption extends OptionBase {
  readonly kind: 'amount';
  readonly pick?: { readonly account: RegExp };
}
/** Bands of an aging, as a short text such as "30, 60, 90" or "90, 180, 1y, 2y", with the usual ones to choose from. */
export interface BandsOption extends OptionBase {
  readonly kind: 'bands';
  readonly fallback: string;
  readonly presets: (context: OptionContext) => readonly { readonly id: string; readonly label: Words; readonly value: string }[];
  /** Null when the text can be used. */
  readonly problem: (text: string) => Fault | null;
  /** The text as it is written in each language: "90, 180, 1年". Every form can be read back. */
  readonly written?: (text: string) => Words;
  /** The bands that a text gives, as they will be named. */
  readonly names: (text: string, context: OptionContext) => readonly Words[];
}
export interface ChoiceOption extends OptionBase {
  readonly kind: 'choice';
  readonly fallback: string;
  readonly choices: readonly Choice[];
  /** Where they depend on the source: these instead. A fallback that is not among them means that nothing is chosen yet. */
  readonly choicesFor?: (context: OptionContext) => readonly Choice[];
}
export interface Choice {
  readonly id: string;
  readonly label: Words;
}
export interface SwitchOption extends OptionBase {
  readonly kind: 'switch';
  readonly fallback: boolean;
}

/** What can be chosen for this source. */
export function choicesOf(option: ChoiceOption, context: OptionContext): readonly Choice[] {
  return option.choicesFor?.(context) ?? option.choices;
}

/** What the analysis wants of a source of this kind. */
export function rolesFor(analysis: Analysis, kind: DocumentKind): readonly RoleNeed[] {
  return analysis.roles.filter((need) => need.kinds === undefined || need.kinds.includes(kind));
}

/** Identity; gives the literal type a check. */
export function defineAnalysis(analysis: Analysis): Analysis {
  return analysis;
}
