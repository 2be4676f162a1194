import { useCallback, useEffect, useRef, useState } from 'react';
import { isFault } from '../excel/faults';
import { readSource, readSources } from '../excel/read';
import { siblingSheets } from '../excel/siblings';
import { findSource, sameSource } from '../excel/source';
import type { Source } from '../excel/source';
import { watchSelection } from '../excel/watch';
import type { SourceCells } from '../intake/cells';
import type { Fault } from '../intake/faults';
import type { Understanding } from '../intake/understanding';
import type { AnalysisEngine } from '../worker/client';

/** What the pane sees behind the selection. */
export type Look = { readonly state: 'looking' } | { readonly state: 'nothing'; readonly fault: Fault } | Found;

export interface Found {
  readonly state: 'found';
  readonly source: Source;
  readonly understanding: Understanding;
  /** Only so many first rows were read. */
  readonly firstRows: number | null;
  /** Other sheets with the same headings. */
  readonly siblings: readonly Source[];
  /** They are read as one list with the source. */
  readonly together: boolean;
  /** Nothing more is looked at by itself. */
  readonly settled: boolean;
}

/** The sheets that a run reads. */
export function partsOf({ source, siblings, together }: Pick<Found, 'source' | 'siblings' | 'together'>): readonly Source[] {
  return together ? [source, ...siblings] : [source];
}

const rowsForRecognition = 200;
/** A list of this size is read whole at once: about a megabyte. */
const cellsReadAtOnce = 150_000;

/** How many first rows to read, one look after the other; null reads all. */
export function looksFor(parts: readonly Pick<Source, 'area'>[]): readonly (number | null)[] {
  const rows = parts.reduce((sum, { area }) => sum + area.rows, 0);
  const cells = parts.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  if (rows <= rowsForRecognition) return [null];
  if (parts.length > 1) return [cells <= cellsReadAtOnce ? null : rowsForRecognition];
  return cells <= cellsReadAtOnce ? [rowsForRecognition, null] : [rowsForRecognition];
}

/** A title, a note, a single number: cells, but no list. A form full of missing columns would help nobody there. */
export function noListIn(understanding: Understanding): Fault | null {
  if (understanding.headerRows !== null && understanding.dataRows.count > 0) return null;
  return understanding.findings.find((finding) => finding.blocking) ?? { code: 'sourceEmpty', place: understanding.address, params: {} };
}

export interface Looking {
  readonly look: Look;
  again(): void;
  /** Reads the sheets with the same headings as one list, or only the source again. */
  join(together: boolean): void;
  /** The list that is shown was read by a refresh: it is read anew, where it stands now. */
  follow(source: Source): void;
  /** The run has read everything: show what that says. */
  replace(understanding: Understanding): void;
}

/**
 * Looks when the pane opens and whenever the selection moves to another list: first at the first rows, so that something is understood at once,
 * then at all of them when the list is small. `paused` while a run is under way; sheets in `ours` are our own reports and never a source.
 */
export function useLook(engine: AnalysisEngine, analysis: string, paused: boolean, ours: ReadonlySet<string>, onBug: (error: unknown) => void): Looking {
  const [look, setLook] = useState<Look>({ state: 'looking' });
  const current = useRef<{ readonly analysis: string; readonly parts: readonly Source[] } | null>(null);
  /** Questions what is selected; only the last answer counts. */
  const asked = useRef(0);
  /** Readings; a new one puts an end to those before it, and the same list is not read again. */
  const turn = useRef(0);
  const state = useRef({ paused, ours });
  useEffect(() => {
    state.current = { paused, ours };
  }, [paused, ours]);

  /** Reads and understands; answers whether what it saw is shown. */
  const read = useCallback(
    async (found: Pick<Found, 'source' | 'siblings' | 'together'>, isStale: () => boolean): Promise<boolean> => {
      const parts = partsOf(found);
      for (const limit of looksFor(parts)) {
        const cells: readonly SourceCells[] | SourceCells | Fault = limit === null ? await readSources(parts, () => undefined) : await readSource({ source: found.source, rows: limit }, () => undefined);
        if (isStale()) return false;
        if (isFault(cells)) {
          current.current = null;
          setLook({ state: 'nothing', fault: cells });
          return false;
        }
        const understanding = await engine.understand('rowCount' in cells ? [cells] : cells, analysis);
        if (isStale()) return false;
        current.current = { analysis, parts };
        const noList = noListIn(understanding);
        if (noList !== null) {
          setLook({ state: 'nothing', fault: noList });
          return false;
        }
        setLook({ state: 'found', ...found, understanding, firstRows: limit, settled: false });
      }
      return true;
    },
    [engine, analysis],
  );

  const see = useCallback(
    async (fresh: boolean): Promise<void> => {
      const question = (asked.current += 1);
      const source = await findSource();
      if (asked.current !== question || state.current.paused) return;
      const known = current.current;
      if (isFault(source)) {
        // A cell being edited or another passing refusal is no reason to forget the list.
        if (known !== null && !fresh && source.code.startsWith('host')) return;
        current.current = null;
        turn.current += 1;
        return setLook({ state: 'nothing', fault: source });
      }
      if (known !== null && state.current.ours.has(source.sheetId)) return;
      if (!fresh && known?.analysis === analysis && known.parts.some((part) => sameSource(part, source))) return;
      const mine = (turn.current += 1);
      const isStale = (): boolean => turn.current !== mine || state.current.paused;
      if (!(await read({ source, siblings: [], together: false }, isStale))) return;
      // An offer only, so it comes last and nothing waits for it.
      const siblings = await siblingSheets(source);
      const others = siblings.filter((sibling) => !state.current.ours.has(sibling.sheetId));
      if (!isStale()) setLook((before) => (before.state === 'found' ? { ...before, siblings: others, settled: true } : before));
    },
    [analysis, read],
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

  const join = useCallback(
    (together: boolean) => {
      if (look.state !== 'found') return;
      const mine = (turn.current += 1);
      const { source, siblings } = look;
      const isStale = (): boolean => turn.current !== mine || state.current.paused;
      setLook({ ...look, together, settled: false });
      read({ source, siblings, together }, isStale)
        .then((shown) => shown && setLook((before) => (before.state === 'found' ? { ...before, settled: true } : before)))
        .catch(onBug);
    },
    [look, read, onBug],
  );

  const follow = useCallback(
    (source: Source) => {
      const mine = (turn.current += 1);
      read({ source, siblings: [], together: false }, () => turn.current !== mine)
        .then((shown) => shown && setLook((before) => (before.state === 'found' ? { ...before, settled: true } : before)))
        .catch(onBug);
    },
    [read, onBug],
  );

  const replace = useCallback((understanding: Understanding) => {
    turn.current += 1;
    setLook((before) => (before.state === 'found' ? { ...before, understanding, firstRows: null } : before));
  }, []);

  return { look, again, join, follow, replace };
}
