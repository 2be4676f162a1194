import { useCallback, useRef, useState } from 'react';
import type { Analysis, OptionValues } from '../analyses/define';
import { drawReport } from '../excel/draw';
import type { Drawn } from '../excel/draw';
import { fault, isFault } from '../excel/faults';
import { readSource } from '../excel/read';
import { saveChoices } from '../excel/settings';
import type { Source } from '../excel/source';
import type { Fault } from '../intake/faults';
import type { Mapping, Understanding } from '../intake/understanding';
import type { Report } from '../report/report';
import type { Language } from '../texts/words';
import type { AnalysisEngine } from '../worker/client';
import { changeBetween, toRemember } from './choices';
import type { Change } from './choices';

export type Phase = 'reading' | 'computing' | 'drawing';

export type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly phase: Phase; readonly done: number; readonly all: number }
  | { readonly state: 'changed'; readonly change: Change }
  | { readonly state: 'failed'; readonly faults: readonly Fault[] }
  | { readonly state: 'done'; readonly report: Report; readonly drawn: Drawn };

export interface Form {
  readonly mapping: Mapping;
  readonly options: OptionValues;
}

export interface RunOrder {
  readonly analysis: Analysis;
  readonly source: Source;
  readonly shown: Form;
  /** The same choices laid over what the whole list says. */
  readonly form: (understanding: Understanding) => Form;
  readonly language: Language;
}

export interface Running {
  readonly run: Run;
  start(order: RunOrder): void;
  cancel(): void;
  close(): void;
}

/** One run: read everything, understand it, compute, draw. Stopping leaves nothing behind. */
export function useRun(
  engine: AnalysisEngine,
  onRead: (source: Source, understanding: Understanding) => void,
  onDrawn: (sheets: readonly string[]) => void,
  onBug: (error: unknown) => void,
  setBusy: (busy: boolean) => void,
): Running {
  const [run, setRun] = useState<Run>({ state: 'idle' });
  const stop = useRef<AbortController | null>(null);

  const perform = useCallback(
    async ({ analysis, source, shown, form, language }: RunOrder, signal: AbortSignal): Promise<Run> => {
      const progress =
        (phase: Phase) =>
        (done: number, all: number): void => {
          if (!signal.aborted) setRun({ state: 'running', phase, done, all });
        };
      progress('reading')(0, source.area.rows);
      const cells = await readSource({ source }, progress('reading'), signal);
      if (isFault(cells)) return { state: 'failed', faults: [cells] };
      const understanding = await engine.understand(cells, analysis.id);
      if (signal.aborted) return stopped;
      onRead(source, understanding);
      const now = form(understanding);
      const change = changeBetween(analysis, shown, now);
      if (change !== null) return { state: 'changed', change };

      progress('computing')(0, cells.rowCount);
      const result = await engine.run({ analysis: analysis.id, ...now }, progress('computing'));
      if (signal.aborted) return stopped;
      if (!result.ok) return { state: 'failed', faults: result.faults };

      progress('drawing')(0, 0);
      await saveChoices(analysis.id, toRemember(analysis, understanding, now.mapping, now.options));
      const drawing = await drawReport(result.report, language, progress('drawing'), signal);
      if (!drawing.ok) return { state: 'failed', faults: drawing.faults };
      onDrawn(drawing.drawn.sheets.map((sheet) => sheet.id));
      return { state: 'done', report: result.report, drawn: drawing.drawn };
    },
    [engine, onRead, onDrawn],
  );

  const start = useCallback(
    (order: RunOrder) => {
      const controller = new AbortController();
      stop.current = controller;
      setBusy(true);
      perform(order, controller.signal)
        .catch((error: unknown): Run => {
          if (error instanceof Error && error.name === 'AbortError') return stopped;
          onBug(error);
          return { state: 'idle' };
        })
        .then(setRun, onBug)
        .finally(() => setBusy(false));
    },
    [perform, onBug, setBusy],
  );

  const cancel = useCallback(() => {
    stop.current?.abort();
    engine.cancel();
  }, [engine]);

  const close = useCallback(() => setRun({ state: 'idle' }), []);
  return { run, start, cancel, close };
}

const stopped: Run = { state: 'failed', faults: [fault('stopped')] };
