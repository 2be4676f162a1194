import { useCallback, useRef, useState } from 'react';
import type { Analysis } from '../analyses/define';
import { drawReport } from '../excel/draw';
import type { DrawOptions } from '../excel/draw';
import { fault, isFault } from '../excel/faults';
import { recordOf } from '../excel/record';
import { formAgain, readAgain } from '../excel/reports';
import type { StandingReport } from '../excel/reports';
import type { RunEntry } from '../excel/runs';
import type { Source } from '../excel/source';
import type { Fault } from '../intake/faults';
import type { AnalysisEngine } from '../worker/client';
import { besideList } from './besideList';
import { earlierRuns } from './earlierRuns';
import { missingRoles } from './choices';
import type { Phase } from './useRun';

/** What came of one report. */
export interface Refreshed {
  readonly report: StandingReport;
  readonly run: RunEntry | null;
  /** The list as it was found again; of several sheets none. */
  readonly sources: readonly Source[];
  /** Why it was not refreshed; empty when it was. */
  readonly faults: readonly Fault[];
  readonly remarks: readonly Fault[];
}

export type Refresh =
  | { readonly state: 'idle' }
  | { readonly state: 'refreshing'; readonly report: StandingReport; readonly phase: Phase; readonly done: number; readonly all: number }
  /** Nothing was done to this report yet: the user decides. */
  | { readonly state: 'asks'; readonly report: StandingReport; readonly fault: Fault; readonly rest: readonly StandingReport[]; readonly before: readonly Refreshed[] }
  | { readonly state: 'done'; readonly refreshed: readonly Refreshed[] };

export interface Refreshing {
  readonly refresh: Refresh;
  start(reports: readonly StandingReport[]): void;
  /** The answer to `asks`; null: not this one. */
  answer(backup: NonNullable<DrawOptions['backup']> | null): void;
  cancel(): void;
  close(): void;
}

type Asked = Extract<Refresh, { state: 'asks' }>;

/** Runs reports again on what their lists hold now, in place, one after the other, with the columns and options that each was made with. */
export function useRefresh(engine: AnalysisEngine, analyses: readonly Analysis[], onRefreshed: (refreshed: readonly Refreshed[]) => void, onBug: (error: unknown) => void, setBusy: (busy: boolean) => void): Refreshing {
  const [refresh, setRefresh] = useState<Refresh>({ state: 'idle' });
  const stop = useRef<AbortController | null>(null);

  const one = useCallback(
    async (report: StandingReport, backup: DrawOptions['backup'], signal: AbortSignal): Promise<Refreshed | { readonly asks: Fault }> => {
      const progress =
        (phase: Phase) =>
        (done: number, all: number): void => {
          if (!signal.aborted) setRefresh({ state: 'refreshing', report, phase, done, all });
        };
      const failed = (...faults: readonly Fault[]): Refreshed => ({ report, run: null, sources: [], faults, remarks: [] });
      const { run } = report;
      const analysis = analyses.find(({ id }) => id === run.analysis);
      if (report.obstacle !== null) return failed(report.obstacle);
      if (analysis === undefined || run.record === null) return failed(fault('refreshNoRecord'));
      progress('reading')(0, 0);
      const again = await readAgain(run, progress('reading'), signal);
      if (isFault(again)) return failed(again);
      const understanding = await engine.understand(again.cells, analysis.id);
      if (signal.aborted) return failed(fault('stopped'));
      const form = formAgain(run, understanding);
      if (isFault(form)) return failed(form);
      if (missingRoles(analysis, understanding, form.mapping).length > 0) return failed(...understanding.findings.filter(({ blocking }) => blocking), fault('refreshColumnsGone', run.source, { names: Object.values(form.headings).join(', '), count: 1 }));
      const history = await earlierRuns(analysis.id);
      if (isFault(history)) return failed(history);
      progress('computing')(0, 0);
      const result = await engine.run({ analysis: analysis.id, mapping: form.mapping, options: form.options, history }, progress('computing'));
      if (signal.aborted) return failed(fault('stopped'));
      if (!result.ok) return failed(...result.faults);
      progress('drawing')(0, 0);
      const { language } = run.record;
      const list = run.changes.some(({ kind }) => kind === 'addedColumns') ? besideList(again.sources, understanding) : null;
      const drawing = await drawReport(result.report, language, progress('drawing'), signal, { ...(list === null ? {} : { beside: list }), replace: run, record: recordOf(again.sources, form.headings, form.options, language), ...(backup === undefined ? {} : { backup }) });
      if (drawing.ok) return { report, run: drawing.drawn.run, sources: again.sources.length === 1 ? again.sources : [], faults: [], remarks: drawing.drawn.remarks };
      return drawing.asks === undefined ? failed(...drawing.faults) : { asks: drawing.asks };
    },
    [engine, analyses],
  );

  const perform = useCallback(
    async (reports: readonly StandingReport[], before: readonly Refreshed[], answer: DrawOptions['backup'], signal: AbortSignal): Promise<Refresh> => {
      const refreshed = [...before];
      for (const [index, report] of reports.entries()) {
        const came = await one(report, index === 0 ? answer : undefined, signal).catch((error: unknown): Refreshed => {
          if (error instanceof Error && error.name === 'AbortError') return { report, run: null, sources: [], faults: [fault('stopped')], remarks: [] };
          throw error;
        });
        if ('asks' in came) return { state: 'asks', report, fault: came.asks, rest: reports.slice(index + 1), before: refreshed };
        refreshed.push(came);
        if (signal.aborted) break;
      }
      return { state: 'done', refreshed };
    },
    [one],
  );

  const go = useCallback(
    (reports: readonly StandingReport[], before: readonly Refreshed[], answer: DrawOptions['backup']): void => {
      const controller = new AbortController();
      stop.current = controller;
      setBusy(true);
      perform(reports, before, answer, controller.signal)
        .then((ended) => {
          setRefresh(ended);
          if (ended.state === 'done') onRefreshed(ended.refreshed);
        })
        .catch((error: unknown) => {
          setRefresh({ state: 'idle' });
          onBug(error);
        })
        .finally(() => setBusy(false));
    },
    [perform, onRefreshed, onBug, setBusy],
  );

  return {
    refresh,
    start: useCallback((reports) => go(reports, [], undefined), [go]),
    answer: (backup) => {
      if (refresh.state !== 'asks') return;
      const { report, rest, before }: Asked = refresh;
      if (backup !== null) go([report, ...rest], before, backup);
      else if (rest.length > 0) go(rest, before, undefined);
      else {
        setRefresh(before.length > 0 ? { state: 'done', refreshed: before } : { state: 'idle' });
        onRefreshed(before);
      }
    },
    cancel: useCallback(() => {
      stop.current?.abort();
      engine.cancel();
    }, [engine]),
    close: useCallback(() => setRefresh({ state: 'idle' }), []),
  };
}
