import { faultOf } from '../excel/faults';
import { readHistory } from '../excel/history';
import type { Fault } from '../intake/faults';
import type { SnapshotRow } from '../report/report';

/** What Excel refuses here is said like everything else that it refuses. */
export async function earlierRuns(analysis: string): Promise<readonly SnapshotRow[] | Fault> {
  try {
    return await readHistory(analysis);
  } catch (error) {
    return faultOf(error);
  }
}
