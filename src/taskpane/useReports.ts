import { useCallback, useEffect, useRef, useState } from 'react';
import { hostCode } from '../excel/faults';
import { reports, staleReports } from '../excel/reports';
import type { Checked, StandingReport } from '../excel/reports';
import { mayHaveChanged, watchEdits } from '../excel/watch';
import type { Edit } from '../excel/watch';
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
  const isBusy = useRef(busy);
  /** What `all` holds, for what ends later. */
  const standing = useRef<readonly StandingReport[]>([]);
  /** Edits since something last began: a report of it stands on its list as it was then. */
  const edits = useRef<readonly Edit[]>([]);
  /** Of these the ones that were made while something was going on. */
  const waiting = useRef<readonly Edit[]>([]);
  /** Reports whose lists are to be read, by run; while others are read they wait. */
  const due = useRef<ReadonlyMap<string, StandingReport>>(new Map());
  const looking = useRef(false);

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
    async (wanted: readonly StandingReport[]): Promise<void> => {
      due.current = new Map([...due.current, ...wanted.map((report) => [report.run.id, report] as const)]);
      put(wanted.map((report) => [report, { state: 'checking' }]));
      if (looking.current) return;
      looking.current = true;
      while (due.current.size > 0 && !gone.current) {
        const these = [...due.current.values()];
        due.current = new Map();
        const unknown = these.map((report) => [report, { state: 'unknown' }] as const);
        const states = await staleReports(these).then(
          (checked) => checked.map((each) => [each.report, freshnessOf(each)] as const),
          (error: unknown) => {
            ignore(error);
            return unknown;
          },
        );
        // What was edited while it was read is read once more.
        put(states.filter(([{ run }]) => !due.current.has(run.id)));
      }
      looking.current = false;
    },
    [put, ignore],
  );
  /** Short lists are read again; of long ones it is only said that something was written. */
  const doubt = useCallback(
    (doubtful: readonly StandingReport[]): void => {
      put(doubtful.filter((report) => !isShort(report)).map((report) => [report, { state: 'edited' }]));
      const short = doubtful.filter(isShort);
      if (short.length > 0) void look(short);
    },
    [put, look],
  );
  const told = useCallback(
    (these: readonly Edit[]): void => {
      edits.current = [...edits.current, ...these];
      if (isBusy.current) waiting.current = [...waiting.current, ...these];
      else doubt(standing.current.filter((report) => report.obstacle === null && mayHaveChanged(report, these)));
    },
    [doubt],
  );
  const reload = useCallback(
    (fresh: readonly string[]): void => {
      reports().then((found) => {
        if (gone.current) return;
        const newest = [...found].reverse();
        standing.current = newest;
        setAll(newest);
        onFound(newest);
        const isFresh = ({ run }: StandingReport): boolean => fresh.includes(run.id);
        const edited = newest.filter((report) => isFresh(report) && mayHaveChanged(report, edits.current));
        put(newest.filter((report) => isFresh(report) && !edited.includes(report)).map((report) => [report, { state: 'same' }]));
        doubt(edited);
        const unasked = newest.filter((report) => isShort(report) && report.obstacle === null);
        setKnown((before) => {
          const open = unasked.filter((report) => !before.has(report.run.id) && !isFresh(report));
          if (open.length > 0 && !isBusy.current) setTimeout(() => void look(open));
          return before;
        });
      }, ignore);
    },
    [onFound, put, look, doubt, ignore],
  );

  useEffect(() => {
    gone.current = false;
    reload([]);
    return () => {
      gone.current = true;
    };
  }, [reload]);
  useEffect(() => watchEdits(told, () => isBusy.current), [told]);
  useEffect(() => {
    isBusy.current = busy;
    if (busy) {
      edits.current = [];
      return;
    }
    const these = waiting.current;
    waiting.current = [];
    doubt(standing.current.filter((report) => report.obstacle === null && mayHaveChanged(report, these)));
  }, [busy, doubt]);

  return {
    all,
    freshness: ({ run }) => known.get(run.id) ?? { state: 'unknown' },
    reload,
    check: useCallback(() => void look(all.filter(({ obstacle }) => obstacle === null)), [all, look]),
  };
}

function isShort({ run }: StandingReport): boolean {
  return run.rowsUsed <= readUnasked;
}

function freshnessOf({ state, fault }: Checked): Freshness {
  return state === 'unreadable' && fault !== null ? { state, fault } : { state: state === 'unreadable' ? 'unknown' : state };
}
