import { useCallback, useEffect, useRef, useState } from 'react';
import { hostCode } from '../excel/faults';
import { reports, staleReports } from '../excel/reports';
import type { Checked, StandingReport } from '../excel/reports';
import { watchSources } from '../excel/watch';
import type { Fault } from '../intake/faults';

/** `edited`: something was written on its list, which is too long to be read again without being asked. */
export type Freshness = { readonly state: 'unknown' | 'checking' | 'same' | 'changed' | 'edited' } | { readonly state: 'unreadable'; readonly fault: Fault };

export interface Reports {
  /** The reports that stand in the workbook, the newest first. */
  readonly all: readonly StandingReport[];
  readonly freshness: (report: StandingReport) => Freshness;
  /** Looks what stands in the workbook; these runs were made just now and need no check. */
  reload(fresh: readonly string[]): void;
  /** Reads the lists of all reports again. */
  check(): void;
}

/** Longer lists are read again on demand only. */
const readUnasked = 200_000;

/** Which reports stand in the workbook, and which of them are out of date. Nothing is refreshed by itself. What Excel refuses here troubles nobody. */
export function useReports(onFound: (all: readonly StandingReport[]) => void, onBug: (error: unknown) => void, busy: boolean): Reports {
  const [all, setAll] = useState<readonly StandingReport[]>([]);
  const [known, setKnown] = useState<ReadonlyMap<string, Freshness>>(new Map());
  const gone = useRef(false);
  const turn = useRef(0);
  const isBusy = useRef(busy);
  /** Lists that were changed while something else was going on. */
  const waiting = useRef<readonly StandingReport[]>([]);

  const ignore = useCallback(
    (error: unknown): void => {
      if (hostCode(error) === null) onBug(error);
    },
    [onBug],
  );
  const put = useCallback((states: readonly (readonly [StandingReport, Freshness])[]): void => {
    if (!gone.current) setKnown((before) => new Map([...before, ...states.map(([report, state]) => [report.run.id, state] as const)]));
  }, []);
  const look = useCallback(
    (wanted: readonly StandingReport[]): void => {
      const mine = (turn.current += 1);
      put(wanted.map((report) => [report, { state: 'checking' }]));
      staleReports(wanted).then((checked) => {
        if (turn.current === mine) put(checked.map((each) => [each.report, freshnessOf(each)]));
      }, ignore);
    },
    [put, ignore],
  );
  const reload = useCallback(
    (fresh: readonly string[]): void => {
      reports().then((found) => {
        if (gone.current) return;
        const newest = [...found].reverse();
        setAll(newest);
        onFound(newest);
        put(newest.filter(({ run }) => fresh.includes(run.id)).map((report) => [report, { state: 'same' }]));
        const unasked = newest.filter((report) => isShort(report) && report.obstacle === null);
        setKnown((before) => {
          const open = unasked.filter(({ run }) => !before.has(run.id) && !fresh.includes(run.id));
          if (open.length > 0 && !isBusy.current) setTimeout(() => look(open));
          return before;
        });
      }, ignore);
    },
    [onFound, put, look, ignore],
  );

  useEffect(() => {
    gone.current = false;
    reload([]);
    return () => {
      gone.current = true;
    };
  }, [reload]);
  const told = useCallback(
    (changed: readonly StandingReport[]): void => {
      put(changed.filter((report) => !isShort(report)).map((report) => [report, { state: 'edited' }]));
      const short = changed.filter(isShort);
      if (isBusy.current) waiting.current = [...new Set([...waiting.current, ...short])];
      else if (short.length > 0) look(short);
    },
    [put, look],
  );
  useEffect(() => {
    isBusy.current = busy;
    if (busy || waiting.current.length === 0) return;
    const changed = waiting.current.filter((report) => all.includes(report));
    waiting.current = [];
    if (changed.length > 0) look(changed);
  }, [busy, all, look]);
  useEffect(() => watchSources(all.map(({ run }) => run), (runs) => told(all.filter(({ run }) => runs.includes(run)))), [all, told]);

  return {
    all,
    freshness: ({ run }) => known.get(run.id) ?? { state: 'unknown' },
    reload,
    check: useCallback(() => look(all.filter(({ obstacle }) => obstacle === null)), [all, look]),
  };
}

function isShort({ run }: StandingReport): boolean {
  return run.rowsUsed <= readUnasked;
}

function freshnessOf({ state, fault }: Checked): Freshness {
  return state === 'unreadable' && fault !== null ? { state, fault } : { state: state === 'unreadable' ? 'unknown' : state };
}
