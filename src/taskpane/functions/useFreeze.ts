import { useCallback, useEffect, useState } from 'react';
import { hostCode } from '../../excel/faults';
import type { Called } from '../../excel/freeze/calls';
import { freezable, freeze } from '../../excel/freeze/freeze';
import type { Frozen } from '../../excel/freeze/freeze';
import type { FreezeScope } from '../../excel/freeze/look';
import { lastFreeze, revertFreeze } from '../../excel/freeze/revert';
import type { Unfrozen } from '../../excel/freeze/revert';
import type { RunEntry } from '../../excel/runs';
import { namespace } from '../../functions/namespace';
import type { Fault } from '../../intake/faults';
import { statesNow } from './useBareNames';
import { useWork } from './useWork';

export type Freezing =
  | { readonly state: 'idle' }
  | { readonly state: 'asks'; readonly scope: FreezeScope; readonly found: Omit<Frozen, 'run'> }
  | { readonly state: 'done'; readonly frozen: Frozen }
  | { readonly state: 'reverted'; readonly unfrozen: Unfrozen }
  | { readonly state: 'failed'; readonly faults: readonly Fault[] };

export interface UseFreeze {
  readonly busy: boolean;
  readonly freezing: Freezing;
  /** A freezing that can be reverted. */
  readonly last: RunEntry | null;
  look(scope: FreezeScope): void;
  start(scope: FreezeScope): void;
  revert(run: RunEntry): void;
  close(): void;
}

/** Freezing functions to values: what would be frozen, doing it, and taking it back. */
export function useFreeze(onBug: (error: unknown) => void): UseFreeze {
  const [freezing, setFreezing] = useState<Freezing>({ state: 'idle' });
  const [last, setLast] = useState<RunEntry | null>(null);
  const { busy, run } = useWork(onBug);
  useEffect(() => {
    freezeToRevert().then(setLast).catch(onBug);
  }, [onBug]);
  const look = useCallback(
    (scope: FreezeScope) =>
      run(async () => {
        const found = await freezable(scope, await called());
        setFreezing('sheets' in found ? { state: 'asks', scope, found } : { state: 'failed', faults: found });
      }),
    [run],
  );
  const start = useCallback(
    (scope: FreezeScope) =>
      run(async () => {
        const frozen = await freeze(scope, await called());
        setFreezing('sheets' in frozen ? { state: 'done', frozen } : { state: 'failed', faults: frozen });
        setLast(await freezeToRevert());
      }),
    [run],
  );
  const revert = useCallback(
    (entry: RunEntry) =>
      run(async () => {
        const unfrozen = await revertFreeze(entry);
        setFreezing('sheets' in unfrozen ? { state: 'reverted', unfrozen } : { state: 'failed', faults: unfrozen });
        setLast(await freezeToRevert());
      }),
    [run],
  );
  const close = useCallback(() => setFreezing({ state: 'idle' }), []);
  return { busy, freezing, last, look, start, revert, close };
}

/** Functions of the add-in, and those of our names that the workbook has. */
async function called(): Promise<Called> {
  return { namespace, names: [...(await statesNow())].flatMap(([name, state]) => (state === 'ours' ? [name] : [])) };
}

/** Excel may not answer at the moment; then there is nothing to offer. */
async function freezeToRevert(): Promise<RunEntry | null> {
  try {
    return await lastFreeze();
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return null;
  }
}
