import { firstCell, splitAddress } from './addresses';
import { hostCode } from './faults';
import type { StandingReport } from './reports';

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

/** What was written somewhere, by whomever. */
export interface Edit {
  readonly sheetId: string;
  /** Null: rows or columns were moved, or the sheet was deleted; what stood on it may stand elsewhere or nowhere now. */
  readonly address: string | null;
}

/**
 * Calls with what was written anywhere in the workbook, a while after the last edit. What the add-in itself writes is left out as long as `isOurs` says
 * that it is at work. One handler for the whole workbook, there before the first report is: between a report and a handler for its list edits would be
 * lost. Nothing is read: whether anything in a list is another now, `staleReports` tells. Answers with the way to stop.
 */
export function watchEdits(listener: (edits: readonly Edit[]) => void, isOurs: () => boolean, pauseMs = 700): () => void {
  let edits: Edit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let remove: (() => Promise<void>) | null = null;
  const add = (edit: Edit): void => {
    edits.push(edit);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = edits;
      edits = [];
      if (!stopped) listener(told);
    }, pauseMs);
  };
  void Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, changeType, address, triggerSource }) => {
        if (triggerSource !== 'ThisLocalAddin' || !isOurs()) add({ sheetId: worksheetId, address: changeType === 'RangeEdited' ? address : null });
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (!isOurs()) add({ sheetId: worksheetId, address: null });
      }),
    ] as const;
    await context.sync();
    remove = () =>
      Excel.run(handlers[0].context, async (own) => {
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

/** May the list of a report be another after these edits? Edits beside the list are not meant. */
export function mayHaveChanged({ lists }: Pick<StandingReport, 'lists'>, edits: readonly Edit[]): boolean {
  return lists.some((list) => edits.some((edit) => edit.sheetId === list.sheetId && (edit.address === null || touches(edit.address, list.address))));
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
