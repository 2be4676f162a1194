import { useEffect, useMemo, useState } from 'react';
import type { Analysis } from '../analyses/define';
import type { Report } from '../report/report';
import type { AnalysisEngine } from '../worker/client';
import type { Standing } from './useForm';
import type { Look } from './useLook';

/** Typing in a field is followed when it pauses. */
const pauseMs = 300;

export interface Previewing {
  readonly report: Report;
  /** Something was chosen since; what comes of it is being computed. */
  readonly updating: boolean;
}

/**
 * What the report would say, computed from the cells that were read to understand the list: Excel is asked nothing, and nothing is written. Not for lists
 * of which only the first rows were read.
 */
export function usePreview(engine: AnalysisEngine, analysis: Analysis, look: Look, standing: Standing | null, paused: boolean, onBug: (error: unknown) => void): Previewing | null {
  const [computed, setComputed] = useState<{ readonly standing: Standing; readonly report: Report | null } | null>(null);
  const whole = !paused && look.state === 'found' && look.settled && look.firstRows === null && standing?.ready === true ? standing : null;

  useEffect(() => {
    if (whole === null) return;
    let gone = false;
    const timer = setTimeout(() => {
      if (!engine.isAbout(whole.understanding)) return setComputed({ standing: whole, report: null });
      engine.run({ analysis: analysis.id, ...whole.form, history: whole.history }, () => undefined).then(
        (result) => {
          if (gone) return;
          // Another list may have been understood before this was computed.
          setComputed({ standing: whole, report: result.ok && result.report.stamp.source === whole.understanding.address ? result.report : null });
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
    if (whole === null || computed === null || computed.report === null || computed.standing.understanding !== whole.understanding) return null;
    return { report: computed.report, updating: computed.standing !== whole };
  }, [whole, computed]);
}
