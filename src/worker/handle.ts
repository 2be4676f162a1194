import type { Workshop } from './workshop';
import type { FromWorker, ToWorker } from './messages';
import { buffersIn, packResult, unpackCells } from './parcels';

/** Does one task and posts what comes of it. */
export function handle(workshop: Workshop, message: ToWorker, post: (answer: FromWorker, transfer?: ArrayBuffer[]) => void): void {
  const { task } = message;
  try {
    if (message.kind === 'understand') {
      post({ task, kind: 'understood', understanding: workshop.understand(message.parts.map(unpackCells), message.analysis) });
    } else {
      const result = packResult(workshop.run(message.request, (done, all) => post({ task, kind: 'progress', done, all })));
      post({ task, kind: 'result', result }, buffersIn(result));
    }
  } catch (error) {
    const { message: text, stack } = error instanceof Error ? error : new Error(String(error));
    post({ task, kind: 'failed', message: text, stack: stack ?? '' });
  }
}
