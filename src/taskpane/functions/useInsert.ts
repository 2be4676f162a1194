import { useCallback, useState } from 'react';
import { insertFormula, takeBackFormula } from '../../excel/insertFunction';
import type { CellPlace, InsertAnswer, Inserted } from '../../excel/insertFunction';
import type { WorksheetFunction } from '../../functions/describe';
import { insertedFormula } from '../../functions/insert';
import type { Fault } from '../../intake/faults';
import type { Language } from '../../texts/words';
import { useWork } from './useWork';

export type Inserting =
  | { readonly state: 'inserted'; readonly id: string; readonly inserted: Inserted }
  | { readonly state: 'asks'; readonly id: string; readonly called: WorksheetFunction; readonly fault: Fault; readonly place: CellPlace }
  | { readonly state: 'failed'; readonly id: string; readonly fault: Fault }
  | { readonly state: 'undone'; readonly id: string };

export interface UseInsert {
  readonly busy: boolean;
  /** What became of the last insertion; it is shown at its function. */
  readonly inserting: Inserting | null;
  insert(called: WorksheetFunction, replace?: CellPlace): void;
  undo(id: string, inserted: Inserted): void;
  close(): void;
}

export function useInsert(language: Language, onBug: (error: unknown) => void): UseInsert {
  const [inserting, setInserting] = useState<Inserting | null>(null);
  const { busy, run } = useWork(onBug);
  const insert = useCallback(
    (called: WorksheetFunction, replace?: CellPlace) => run(async () => setInserting(stateOf(called, await insertFormula(insertedFormula(called, language), replace ?? null)))),
    [run, language],
  );
  const undo = useCallback(
    (id: string, inserted: Inserted) =>
      run(async () => {
        const fault = await takeBackFormula(inserted);
        setInserting(fault === null ? { state: 'undone', id } : { state: 'failed', id, fault });
      }),
    [run],
  );
  const close = useCallback(() => setInserting(null), []);
  return { busy, inserting, insert, undo, close };
}

function stateOf(called: WorksheetFunction, answer: InsertAnswer): Inserting {
  const { id } = called;
  if ('inserted' in answer) return { state: 'inserted', id, inserted: answer.inserted };
  if ('asks' in answer) return { state: 'asks', id, called, fault: answer.asks, place: answer.place };
  return { state: 'failed', id, fault: answer.fault };
}
