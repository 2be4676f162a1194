import { firstCell, splitAddress } from './addresses';
import { hostCode } from './faults';
import { recordedSheets } from './record';
import type { RecordedSheet } from './record';
import type { RunEntry } from './store/runEntry';

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

/**
 * Calls with the runs whose source may have changed, a while after the last change on one of its sheets. Nothing is read: whether anything in it is
 * another now, `staleReports` tells. Changes beside the list are not meant. Answers with the way to stop.
 */
export function watchSources(runs: readonly RunEntry[], onChange: (runs: readonly RunEntry[]) => void, pauseMs = 700): () => void {
  const watched = runs.flatMap((run) => (run.record === null ? [] : recordedSheets(run.record.source).map((source) => ({ run, source }))));
  if (watched.length === 0) return () => undefined;
  const changed = new Set<RunEntry>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let remove: (() => Promise<void>) | null = null;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = runs.filter((run) => changed.has(run));
      changed.clear();
      if (!stopped && told.length > 0) onChange(told);
    }, pauseMs);
  };
  void Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    // A sheet that is gone or new has no handler; refreshing will say what is the matter.
    const sheetOf = ({ sheetId, sheet }: RecordedSheet): Excel.Worksheet | undefined => worksheets.items.find(({ id }) => id === sheetId) ?? worksheets.items.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    const bySheet = new Map<Excel.Worksheet, typeof watched>();
    for (const each of watched) {
      const sheet = sheetOf(each.source);
      if (sheet !== undefined) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), each]);
    }
    const handlers = [...bySheet].map(([sheet, all]) =>
      sheet.onChanged.add(async ({ changeType, address }) => {
        for (const { run, source } of all) if (changeType !== 'RangeEdited' || touches(address, source.address)) changed.add(run);
        if (changed.size > 0) later();
      }),
    );
    await context.sync();
    const [first] = handlers;
    if (first === undefined) return;
    remove = () =>
      Excel.run(first.context, async (own) => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      });
    if (stopped) await remove();
  }).catch(ignoreHost);
  return () => {
    stopped = true;
    clearTimeout(timer);
    if (remove !== null) void remove().catch(ignoreHost);
  };
}

/** Does a change lie in the columns of a list, in its rows or below? Lists grow at their end; one column more may be one that is needed. */
export function touches(changed: string, source: string): boolean {
  const from = firstCell(source);
  const to = lastCell(source);
  const first = firstCell(changed);
  const last = lastCell(changed);
  if (from === null || to === null || first === null || last === null) return true;
  return last.row >= from.row && last.column >= from.column && first.column <= to.column + 1;
}

function lastCell(address: string): ReturnType<typeof firstCell> {
  const { cells } = splitAddress(address);
  return firstCell(cells.slice(cells.indexOf(':') + 1));
}

/** Without the event the pane still has its button to look again; a bug of ours must not hide here. */
function ignoreHost(error: unknown): void {
  if (hostCode(error) === null) throw error;
}
