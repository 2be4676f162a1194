import { hostCode } from '../faults';
import { textOf } from './find';
import type { Store } from './find';
import { blocksFromBelow, removeRows } from './remove';
import { understandRuns } from './runEntry';

/** So many runs back, replaced rows are kept for reverting. */
const runsKept = 10;
/** Fewer rows are not worth a request. */
const worthwhile = 5_000;
const mostBlocks = 200;

/**
 * Whoever runs a report for one day again and again replaces its rows each time. Rows that were replaced many runs ago are removed, so that the table
 * does not grow without end. The store is the one before the last run; its rows stand where they stood. The run stands, whatever comes of this.
 */
export async function tidyStore(context: Excel.RequestContext, store: Store): Promise<void> {
  const { snapshots } = store;
  const old = outdatedRows(store);
  if (snapshots === null || old.length < worthwhile || blocksFromBelow(old).length > mostBlocks) return;
  try {
    removeRows(context.workbook.worksheets.getItem(snapshots.sheetId), snapshots, old);
    await context.sync();
  } catch (error) {
    if (hostCode(error) === null) throw error;
  }
}

/** Indexes of the rows that were replaced by a run which is none of the last ones. */
export function outdatedRows({ runs, snapshots }: Store): readonly number[] {
  if (runs === null || snapshots === null) return [];
  const known = understandRuns(runs).filter((run) => run.state === 'made');
  const last = new Set(known.sort((one, other) => other.number - one.number).slice(0, runsKept).map((run) => run.id));
  return snapshots.rows.flatMap((row, index) => {
    const by = textOf(snapshots, row, 'replaced by');
    return by !== '' && !last.has(by) ? [index] : [];
  });
}
