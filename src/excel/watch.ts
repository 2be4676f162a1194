import { hostCode } from './faults';

/** Calls when the user selects something else, a while after the last move. Answers with the way to stop. */
export function watchSelection(listener: () => void, pauseMs = 350): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let remove: (() => Promise<void>) | null = null;
  const later = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!stopped) listener();
    }, pauseMs);
  };
  void Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(later);
    await context.sync();
    // A handler must be removed in the context that added it.
    remove = () =>
      Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
    if (stopped) await remove();
    // The selection may have moved before the event was heard.
    else await later();
  }).catch(ignoreHost);
  return () => {
    stopped = true;
    clearTimeout(timer);
    if (remove !== null) void remove().catch(ignoreHost);
  };
}

/** Without the event the pane still has its button to look again; a bug of ours must not hide here. */
function ignoreHost(error: unknown): void {
  if (hostCode(error) === null) throw error;
}
