import { useCallback, useEffect, useState } from 'react';
import { hostCode } from '../../excel/faults';
import { freezable } from '../../excel/freeze/freeze';
import { bareNameStates, installNames, removeNames } from '../../excel/lambdaNames';
import type { BareNameState } from '../../excel/lambdaNames';
import { lambdaNames } from '../../functions/lambda';
import type { LambdaName } from '../../functions/lambda';
import type { Fault } from '../../intake/faults';
import type { Language } from '../../texts/words';
import { useWork } from './useWork';

export const allBareNames = lambdaNames();

export type BareOutcome =
  | { readonly state: 'installed'; readonly names: readonly LambdaName[]; readonly left: readonly Fault[] }
  | { readonly state: 'removed'; readonly count: number; readonly left: readonly Fault[] }
  /** Cells call the names: the user decides. */
  | { readonly state: 'asks'; readonly names: readonly LambdaName[]; readonly fault: Fault }
  | { readonly state: 'failed'; readonly faults: readonly Fault[] };

export interface BareNames {
  readonly busy: boolean;
  readonly states: ReadonlyMap<string, BareNameState>;
  readonly outcome: BareOutcome | null;
  install(names: readonly LambdaName[]): void;
  remove(names: readonly LambdaName[], sure?: boolean): void;
  close(): void;
}

/** The LAMBDA names of this workbook: which stand, and the ways to install and remove them. */
export function useBareNames(language: Language, onBug: (error: unknown) => void): BareNames {
  const [states, setStates] = useState<ReadonlyMap<string, BareNameState>>(new Map());
  const [outcome, setOutcome] = useState<BareOutcome | null>(null);
  const { busy, run } = useWork(onBug);
  useEffect(() => {
    statesNow().then(setStates).catch(onBug);
  }, [onBug]);
  const install = useCallback(
    (names: readonly LambdaName[]) =>
      run(async () => {
        const answer = await installNames(names, language);
        if ('done' in answer) setOutcome({ state: 'installed', names: names.filter(({ name }) => answer.done.includes(name)), left: answer.left });
        else setOutcome({ state: 'failed', faults: answer });
        setStates(await statesNow());
      }),
    [run, language],
  );
  const remove = useCallback(
    (names: readonly LambdaName[], sure = false) =>
      run(async () => {
        const asks = sure ? null : await usesOf(names);
        if (asks !== null) return setOutcome({ state: 'asks', names, fault: asks });
        const answer = await removeNames(names);
        setOutcome('done' in answer ? { state: 'removed', count: answer.done.length, left: answer.left } : { state: 'failed', faults: answer });
        setStates(await statesNow());
      }),
    [run],
  );
  const close = useCallback(() => setOutcome(null), []);
  return { busy, states, outcome, install, remove, close };
}

/** What Excel refuses here is told when a name is to be installed. */
export async function statesNow(): Promise<ReadonlyMap<string, BareNameState>> {
  try {
    return await bareNameStates(allBareNames);
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return new Map();
  }
}

/** Cells that call one of the names; null when there are none, or when Excel does not say. */
async function usesOf(names: readonly LambdaName[]): Promise<Fault | null> {
  const found = await freezable('workbook', { namespace: null, names: names.map(({ name }) => name) });
  if (!('sheets' in found) || found.count === 0) return null;
  return { code: 'bareNamesUsed', place: null, params: { count: found.count, sheets: found.sheets.map(({ name }) => name).join(', ') } };
}
