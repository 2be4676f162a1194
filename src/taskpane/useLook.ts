import { useCallback, useEffect, useRef, useState } from 'react';
import { isFault } from '../excel/faults';
import { readSource } from '../excel/read';
import { findSource, sameSource } from '../excel/source';
import type { Source } from '../excel/source';
import { watchSelection } from '../excel/watch';
import type { Fault } from '../intake/faults';
import type { Understanding } from '../intake/understanding';
import type { AnalysisEngine } from '../worker/client';

/** What the pane sees behind the selection. */
export type Look =
  | { readonly state: 'looking' }
  | { readonly state: 'nothing'; readonly fault: Fault }
  | { readonly state: 'found'; readonly source: Source; readonly understanding: Understanding; /** Only so many first rows were read. */ readonly firstRows: number | null };

const rowsForRecognition = 200;
/** A list of this size is read whole at once: about a megabyte. */
const cellsReadAtOnce = 150_000;

/** A title, a note, a single number: cells, but no list. A form full of missing columns would help nobody there. */
export function noListIn(understanding: Understanding): Fault | null {
  if (understanding.headerRows !== null && understanding.dataRows.count > 0) return null;
  return understanding.findings.find((finding) => finding.blocking) ?? { code: 'sourceEmpty', place: understanding.address, params: {} };
}

export interface Looking {
  readonly look: Look;
  again(): void;
  /** The run has read the whole list: show what that says. */
  replace(source: Source, understanding: Understanding): void;
}

/**
 * Looks when the pane opens and whenever the selection moves to another list: first at the first rows, so that something is understood at once,
 * then at all of them when the list is small. `paused` while a run is under way; sheets in `ours` are our own reports and never a source.
 */
export function useLook(engine: AnalysisEngine, analysis: string, paused: boolean, ours: ReadonlySet<string>, onBug: (error: unknown) => void): Looking {
  const [look, setLook] = useState<Look>({ state: 'looking' });
  const current = useRef<{ source: Source; analysis: string } | null>(null);
  const turn = useRef(0);
  const state = useRef({ paused, ours });
  useEffect(() => {
    state.current = { paused, ours };
  }, [paused, ours]);

  const see = useCallback(
    async (fresh: boolean): Promise<void> => {
      const mine = (turn.current += 1);
      const isStale = (): boolean => turn.current !== mine || state.current.paused;
      const source = await findSource();
      if (isStale()) return;
      if (isFault(source)) {
        // A cell being edited or another passing refusal is no reason to forget the list.
        if (current.current !== null && !fresh && source.code.startsWith('host')) return;
        current.current = null;
        return setLook({ state: 'nothing', fault: source });
      }
      if (current.current !== null && state.current.ours.has(source.sheetId)) return;
      if (!fresh && current.current?.analysis === analysis && sameSource(current.current.source, source)) return;
      const { rows, columns } = source.area;
      const wholeAtOnce = rows <= rowsForRecognition;
      for (const limit of wholeAtOnce ? [undefined] : rows * columns <= cellsReadAtOnce ? [rowsForRecognition, undefined] : [rowsForRecognition]) {
        const cells = await readSource({ source, rows: limit }, () => undefined);
        if (isStale()) return;
        if (isFault(cells)) {
          current.current = null;
          return setLook({ state: 'nothing', fault: cells });
        }
        const understanding = await engine.understand(cells, analysis);
        if (isStale()) return;
        current.current = { source, analysis };
        const noList = noListIn(understanding);
        if (noList !== null) return setLook({ state: 'nothing', fault: noList });
        setLook({ state: 'found', source, understanding, firstRows: limit ?? null });
      }
    },
    [engine, analysis],
  );

  const again = useCallback(() => {
    setLook({ state: 'looking' });
    see(true).catch(onBug);
  }, [see, onBug]);

  useEffect(() => {
    const first = setTimeout(() => void see(true).catch(onBug));
    const unwatch = watchSelection(() => {
      if (!state.current.paused) see(false).catch(onBug);
    });
    return () => {
      clearTimeout(first);
      unwatch();
    };
  }, [see, onBug]);

  const replace = useCallback(
    (source: Source, understanding: Understanding) => {
      turn.current += 1;
      current.current = { source, analysis };
      setLook({ state: 'found', source, understanding, firstRows: null });
    },
    [analysis],
  );

  return { look, again, replace };
}
