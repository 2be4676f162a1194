import type { SourceCells } from '../../../intake/cells';
import type { Parties, TypedTable } from '../../../intake/typed';
import type { Mapping, Understanding } from '../../../intake/understanding';
import type { Words } from '../../../texts/words';
import type { Allocation } from './allocate';
import type { Choices } from './choices';
import type { Items } from './items';
import type { OptedOut } from './optedOut';
import type { RowTotals } from './rowAccount';
import type { Slots } from './slots';

/** What every way of reading a source gets: open items, a ledger or balance tables. */
export interface ReadingInput {
  readonly cells: SourceCells;
  readonly understanding: Understanding;
  readonly typed: TypedTable;
  readonly mapping: Mapping;
  readonly choices: Choices;
  readonly slots: Slots;
  readonly parties: Parties;
  /** The row is of the receivables account, not of another one in the same list. */
  readonly ownAccount: (row: number) => boolean;
  /** Code of the account of a row, or "". */
  readonly accountOf: (row: number) => string;
  /** The user wants the row left out. */
  readonly optedOut: OptedOut;
  readonly progress: (done: number, all: number) => void;
}

export interface OtherAmount {
  readonly party: number;
  readonly account: string;
  readonly amount: number;
}

export interface Reading {
  readonly items: Items;
  /** Sentences that `items.remark` points to. */
  readonly remarks: readonly Words[];
  /** What was set against what, in order; empty where the source states open amounts. */
  readonly allocations: readonly Allocation[];
  readonly account: RowTotals;
  /** Documents left out because they were settled by the as-of date. */
  readonly settledAway: number;
  /** Amounts of other accounts in the same list, such as advances from customers. */
  readonly others: readonly OtherAmount[];
  /** Last days of the periods of balance tables, oldest first. */
  readonly periodEnds: readonly number[];
  /** First day that a ledger or a balance table covers: what is older has no date. */
  readonly dataStart: number | null;
}
