import type { AnalysisResult } from '../analyses/define';
import type { SourceCells } from '../intake/cells';
import type { Understanding } from '../intake/understanding';
import { Aborted } from './aborted';
import type { AnalysisEngine, RunRequest } from './client';
import { Workshop } from './workshop';

/** The same engine without a thread of its own: tests, benchmarks and the building of workbooks in Node. */
export function engineInProcess(version: string): AnalysisEngine {
  const workshop = new Workshop(version);
  let cancellations = 0;
  let last: Understanding | null = null;
  /** Later than whatever the caller does next, as with a worker. */
  const task = async <Answer>(work: (checkCancelled: () => void) => Answer): Promise<Answer> => {
    const before = cancellations;
    const checkCancelled = (): void => {
      if (cancellations !== before) throw new Aborted();
    };
    await Promise.resolve();
    checkCancelled();
    const answer = work(checkCancelled);
    checkCancelled();
    return answer;
  };
  return {
    understand: (parts: readonly SourceCells[], analysis: string): Promise<Understanding> => {
      last = null;
      return task(() => (last = workshop.understand(parts, analysis)));
    },
    isAbout: (understanding) => last === understanding,
    run: (request: RunRequest, onProgress): Promise<AnalysisResult> =>
      task((checkCancelled) =>
        workshop.run(request, (done, all) => {
          onProgress(done, all);
          checkCancelled();
        }),
      ),
    cancel: () => void (cancellations += 1),
    close: () => void (cancellations += 1),
  };
}
