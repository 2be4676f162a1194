import type { SnapshotRow } from '../report/report';
import { readStore } from './store/find';
import { snapshotAt } from './store/snapshots';

/**
 * The amounts that earlier runs of an analysis left in the hidden table. Whoever has unhidden, sorted or damaged it gets what can still be read.
 * One round trip where nothing was ever kept. What Excel refuses is thrown, as Excel throws it.
 */
export async function readHistory(analysis: string): Promise<readonly SnapshotRow[]> {
  return Excel.run(async (context) => {
    // Its value comes with the names of the tables.
    const day = context.workbook.functions.date(1904, 1, 1);
    day.load('value');
    const { snapshots } = await readStore(context, ['snapshots']);
    if (snapshots === null) return [];
    return snapshots.rows.flatMap((row) => {
      const known = snapshotAt(snapshots, row, day.value === 0);
      return known !== null && known.analysis === analysis ? [known] : [];
    });
  });
}
