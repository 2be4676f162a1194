import { useCallback, useState } from 'react';
import { revertRun } from '../excel/runs';
import type { Reverted, RunEntry } from '../excel/runs';
import type { Fault } from '../intake/faults';

export type Undo =
  | { readonly state: 'idle' }
  | { readonly state: 'undoing'; readonly run: RunEntry }
  /** Somebody has worked on the sheets since: the user decides. */
  | { readonly state: 'asks'; readonly run: RunEntry; readonly fault: Fault }
  | { readonly state: 'failed'; readonly faults: readonly Fault[] }
  | { readonly state: 'undone'; readonly reverted: Reverted };

export interface Undoing {
  readonly undo: Undo;
  start(run: RunEntry, force: boolean): void;
  close(): void;
}

/** Takes a run back; asks before it throws away what somebody has written since. */
export function useUndo(onUndone: (reverted: Reverted) => void, onBug: (error: unknown) => void, setBusy: (busy: boolean) => void): Undoing {
  const [undo, setUndo] = useState<Undo>({ state: 'idle' });
  const start = useCallback(
    (run: RunEntry, force: boolean) => {
      setUndo({ state: 'undoing', run });
      setBusy(true);
      revertRun(run, { force })
        .then((answer) => {
          if ('asks' in answer) setUndo({ state: 'asks', run, fault: answer.asks });
          else if ('removed' in answer) {
            setUndo({ state: 'undone', reverted: answer });
            onUndone(answer);
          } else setUndo({ state: 'failed', faults: answer });
        })
        .catch((error: unknown) => {
          setUndo({ state: 'idle' });
          onBug(error);
        })
        .finally(() => setBusy(false));
    },
    [onUndone, onBug, setBusy],
  );
  const close = useCallback(() => setUndo({ state: 'idle' }), []);
  return { undo, start, close };
}
