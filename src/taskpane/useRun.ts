import { useCallback, useRef, useState } from 'react';
import type { Analysis } from '../analyses/define';
import { drawReport } from '../excel/draw';
import type { DrawOptions, Drawn } from '../excel/draw';
import type { RunEntry } from '../excel/runs';
import { fault, isFault } from '../excel/faults';
import { readSources } from '../excel/read';
import { recordOf } from '../excel/record';
import { saveChoices } from '../excel/settings';
import type { Source } from '../excel/source';
import { todaySerial } from '../excel/today';
import type { Fault } from '../intake/faults';
import type { Understanding } from '../intake/understanding';
import type { Report } from '../report/report';
import type { Language } from '../texts/words';
import type { AnalysisEngine } from '../worker/client';
import { besideList } from './besideList';
import { earlierRuns } from './earlierRuns';
import { changeBetween } from './choices';
import type { Change, Form, Remembered } from './choices';

export type Phase = 'reading' | 'computing' | 'drawing';

export type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly phase: Phase; readonly done: number; readonly all: number }
  | { readonly state: 'changed'; readonly change: Change }
  /** Nothing was written yet: the user decides. */
  | { readonly state: 'asks'; readonly fault: Fault; readonly order: RunOrder }
  | { readonly state: 'failed'; readonly faults: readonly Fault[] }
  | { readonly state: 'done'; readonly report: Report; readonly drawn: Drawn };

export interface RunOrder {
  readonly analysis: Analysis;
  /** The sheets that are read as one list. */
  readonly parts: readonly Source[];
  readonly shown: Form;
  /** The same choices laid over what the whole list says. */
  readonly form: (understanding: Understanding) => Form;
  readonly remember: (understanding: Understanding, form: Form) => Remembered;
  readonly language: Language;
  /** Only what was noticed in the list, on a sheet of its own. */
  readonly findings?: boolean;
  /** The report that is updated in place; otherwise there will be a new one. */
  readonly replace?: RunEntry | undefined;
  /** The report's columns are put beside the list. */
  readonly beside?: boolean;
  /** The answer to `asks`. */
  readonly backup?: DrawOptions['backup'];
}

export interface Running {
  readonly run: Run;
  start(order: RunOrder): void;
  cancel(): void;
  close(): void;
  /** What did not work is forgotten; a result stays. */
  forget(): void;
}

/** One run: read everything, understand it, compute, draw. Stopping leaves nothing behind. */
export function useRun(
  engine: AnalysisEngine,
  onRead: (understanding: Understanding) => void,
  onDrawn: (run: RunEntry) => void,
  onBug: (error: unknown) => void,
  setBusy: (busy: boolean) => void,
): Running {
  const [run, setRun] = useState<Run>({ state: 'idle' });
  const stop = useRef<AbortController | null>(null);

  const perform = useCallback(
    async (order: RunOrder, signal: AbortSignal): Promise<Run> => {
      const { analysis, parts, shown, form, remember, language, findings = false, replace, backup, beside = false } = order;
      const progress =
        (phase: Phase) =>
        (done: number, all: number): void => {
          if (!signal.aborted) setRun({ state: 'running', phase, done, all });
        };
      const rows = parts.reduce((sum, { area }) => sum + area.rows, 0);
      progress('reading')(0, rows);
      const understanding = await readAndUnderstand(engine, analysis, parts, progress('reading'), signal);
      if (isFault(understanding)) return { state: 'failed', faults: [understanding] };
      if (signal.aborted) return stopped;
      onRead(understanding);
      const now = form(understanding);
      const change = findings ? null : changeBetween(analysis, shown, now);
      if (change !== null) return { state: 'changed', change };

      const history = findings ? [] : await earlierRuns(analysis.id);
      if (isFault(history)) return { state: 'failed', faults: [history] };
      if (signal.aborted) return stopped;
      progress('computing')(0, rows);
      // A list without dates has no as-of date; what was noticed in it was noticed today.
      const result = await engine.run({ analysis: analysis.id, ...now, history, ...(findings ? { findings, options: { asOf: todaySerial(), ...now.options } } : {}) }, progress('computing'));
      if (signal.aborted) return stopped;
      if (!result.ok) return { state: 'failed', faults: result.faults };

      progress('drawing')(0, 0);
      const remembered = remember(understanding, now);
      if (!findings) await saveChoices(analysis.id, remembered);
      const options = findings ? {} : { record: recordOf(parts, remembered.headings, now.options, language), ...(replace === undefined ? {} : { replace }), ...(backup === undefined ? {} : { backup }) };
      const list = beside ? besideList(parts, understanding) : null;
      const drawing = await drawReport(result.report, language, progress('drawing'), signal, { ...options, ...(list === null ? {} : { beside: list }) });
      if (!drawing.ok && drawing.asks !== undefined) return { state: 'asks', fault: drawing.asks, order };
      if (!drawing.ok) return { state: 'failed', faults: drawing.faults };
      onDrawn(drawing.drawn.run);
      const without = beside && (list === null || result.report.beside === undefined);
      return { state: 'done', report: result.report, drawn: without ? { ...drawing.drawn, remarks: [...drawing.drawn.remarks, fault('besideNotOneRow')] } : drawing.drawn };
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
  const forget = useCallback(() => setRun((before) => (before.state === 'failed' || before.state === 'changed' || before.state === 'asks' ? { state: 'idle' } : before)), []);
  return { run, start, cancel, close, forget };
}

/** The cells are let go once the worker has them: of a long list they would be a hundred megabytes while the report is computed and drawn. */
async function readAndUnderstand(engine: AnalysisEngine, analysis: Analysis, parts: readonly Source[], onProgress: (done: number, all: number) => void, signal: AbortSignal): Promise<Understanding | Fault> {
  const cells = await readSources(parts, onProgress, signal);
  return isFault(cells) ? cells : engine.understand(cells, analysis.id);
}

const stopped: Run = { state: 'failed', faults: [fault('stopped')] };
