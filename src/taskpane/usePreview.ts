import { useEffect, useMemo, useState } from 'react';
import type { Analysis } from '../analyses/define';
import type { Fault } from '../intake/faults';
import type { Report } from '../report/report';
import type { AnalysisEngine } from '../worker/client';
import type { Standing } from './useForm';
import type { Look } from './useLook';

/** Typing in a field is followed when it pauses. */
const pauseMs = 300;

const nothing = { report: null, faults: [] } as const;

export interface Previewing {
  /** Null where there is none for the reasons in `faults`. */
  readonly report: Report | null;
  readonly faults: readonly Fault[];
  /** Something was chosen since; what comes of it is being computed. */
  readonly updating: boolean;
}

/**
 * What the report would say, or why there would be none, computed from the cells that were read to understand the list: Excel is asked nothing, and nothing is written. Not for lists
 * of which only the first rows were read.
 */
export function usePreview(engine: AnalysisEngine, analysis: Analysis, look: Look, standing: Standing | null, paused: boolean, onBug: (error: unknown) => void): Previewing | null {
  const [computed, setComputed] = useState<(Pick<Previewing, 'report' | 'faults'> & { readonly standing: Standing }) | null>(null);
  const whole = !paused && look.state === 'found' && look.settled && look.firstRows === null && standing?.ready === true ? standing : null;

  useEffect(() => {
    if (whole === null) return;
    let gone = false;
    const timer = setTimeout(() => {
      if (!engine.isAbout(whole.understanding)) return setComputed({ standing: whole, ...nothing });
      engine.run({ analysis: analysis.id, ...whole.form, history: whole.history }, () => undefined).then(
        (result) => {
          if (gone) return;
          // Another list may have been understood before this was computed.
          if (!engine.isAbout(whole.understanding)) setComputed({ standing: whole, ...nothing });
          else setComputed({ standing: whole, ...(result.ok ? { report: result.report, faults: [] } : { report: null, faults: result.faults }) });
        },
        (error: unknown) => {
          if (!gone && !(error instanceof Error && error.name === 'AbortError')) onBug(error);
        },
      );
    }, pauseMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [engine, analysis, whole, onBug]);

  return useMemo(() => {
    if (whole === null || computed === null || computed.standing.understanding !== whole.understanding) return null;
    const { report, faults, standing: of } = computed;
    return report === null && (faults.length === 0 || of !== whole) ? null : { report, faults, updating: of !== whole };
  }, [whole, computed]);
}
