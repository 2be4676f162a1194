import type { AnalysisResult, OptionValues } from '../analyses/define';
import type { SourceCells } from '../intake/cells';
import type { SnapshotRow } from '../report/report';
import type { Mapping, Understanding } from '../intake/understanding';
import { Connection } from './connection';

/**
 * Intake and analyses off the pane's thread. `openEngine()` starts the worker; the same calls run in-process in Node (tests).
 * The cells are sent once and kept by the worker.
 */
export interface AnalysisEngine {
  /** Several parts are sheets of equal headings, read as one list. */
  understand(parts: readonly SourceCells[], analysis: string): Promise<Understanding>;
  /** Is this what the last `understand` came to? Another list may be on its way to the worker while the pane still shows this one. */
  isAbout(understanding: Understanding): boolean;
  /** Runs on the cells of the last `understand`. Rejects with name 'AbortError' after cancel(). */
  run(request: RunRequest, onProgress: (done: number, all: number) => void): Promise<AnalysisResult>;
  /** Stops at once: nothing of the run arrives afterwards. */
  cancel(): void;
  close(): void;
}

export interface RunRequest {
  readonly analysis: string;
  readonly mapping: Mapping;
  readonly options: OptionValues;
  /** Only what was noticed in the list, as a report of its own. */
  readonly findings?: boolean;
  /** Snapshots that earlier runs left in the workbook. */
  readonly history: readonly SnapshotRow[];
}

/** The engine of the pane, on a thread of its own. The worker starts with the first task. */
export function openEngine(): AnalysisEngine {
  return new Connection(async () => (await import(/* webpackMode: "eager" */ './start')).startWorker());
}
