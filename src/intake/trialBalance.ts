import type { SourceCells } from './cells';

/** One account of a trial balance. */
export interface AccountBalance {
  readonly code: string;
  readonly name: string;
  /** Closing balance, negative on the credit side, in the unit of one. */
  readonly closing: number;
  /** Cell of the closing balance. */
  readonly place: string;
}

/** The accounts of a trial balance (科目余额表); null when the cells are something else. */
export function readTrialBalance(_cells: SourceCells): readonly AccountBalance[] | null {
  throw new Error('not yet');
}
