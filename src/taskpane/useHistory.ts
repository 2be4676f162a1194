import { useEffect, useState } from 'react';
import type { Analysis } from '../analyses/define';
import type { StandingReport } from '../excel/reports';
import { isFault } from '../excel/faults';
import type { SnapshotRow } from '../report/report';
import { earlierRuns } from './earlierRuns';

const nothing: readonly SnapshotRow[] = [];

/** What earlier runs left, where it decides whether there can be another one: read again whenever reports come or go. Null until it is known; what Excel refuses is said by the run. */
export function useHistory({ id, lacksByHistory = false }: Analysis, reports: readonly StandingReport[], onBug: (error: unknown) => void): readonly SnapshotRow[] | null {
  const [history, setHistory] = useState<readonly SnapshotRow[] | null>(lacksByHistory ? null : nothing);
  useEffect(() => {
    if (!lacksByHistory) return;
    let gone = false;
    earlierRuns(id).then((found) => {
      if (!gone) setHistory(isFault(found) ? nothing : found);
    }, onBug);
    return () => {
      gone = true;
    };
  }, [id, lacksByHistory, reports, onBug]);
  return history;
}
