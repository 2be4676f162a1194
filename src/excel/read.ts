import type { CellValue, SourceCells } from '../intake/cells';
import type { Fault } from '../intake/faults';
import type { Area } from './areas';
import { CellColumns } from './cellColumns';
import { fault, faultOf, hostCode, stopIfAsked } from './faults';
import { hiddenRowsOf } from './hidden';
import { firstChunkRows, nextChunkRows } from './payload';
import { findSource } from './source';
import type { Source } from './source';

/** Chosen by the selection, or a source found before. `rows` reads only the first so many. */
export interface SourceChoice {
  readonly source?: Source;
  readonly rows?: number;
}

export type ReadProgress = (done: number, all: number) => void;

/** Reads the source column by column, in chunks that fit the limits of Excel on the web. Nothing is written, nothing is selected. */
export async function readSource(choice: SourceChoice, onProgress: ReadProgress, signal?: AbortSignal): Promise<SourceCells | Fault> {
  const source = choice.source ?? (await findSource());
  if ('code' in source) return source;
  try {
    return await Excel.run((context) => readCells(context, source, Math.min(choice.rows ?? Infinity, source.area.rows), onProgress, signal));
  } catch (error) {
    return faultOf(error, source.address);
  }
}

/** Several sources, one after the other; the progress counts the rows of all of them. The first one that cannot be read ends it. */
export async function readSources(sources: readonly Source[], onProgress: ReadProgress, signal?: AbortSignal): Promise<readonly SourceCells[] | Fault> {
  const all = sources.reduce((sum, source) => sum + source.area.rows, 0);
  let reading = '';
  try {
    return await Excel.run(async (context) => {
      const read: SourceCells[] = [];
      let before = 0;
      for (const source of sources) {
        reading = source.address;
        const cells = await readCells(context, source, source.area.rows, (done) => onProgress(before + done, all), signal);
        if ('code' in cells) return cells;
        read.push(cells);
        before += source.area.rows;
      }
      return read;
    });
  } catch (error) {
    return faultOf(error, reading);
  }
}

/** The cells of a source inside a batch of the caller's. */
export async function readCells(context: Excel.RequestContext, source: Source, rowCount: number, onProgress: ReadProgress, signal: AbortSignal | undefined): Promise<SourceCells | Fault> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const { row, column, columns: columnCount } = source.area;
  let day = askDateSystem(context);
  const cells = new CellColumns(columnCount, rowCount);

  let done = 0;
  let ask = firstChunkRows(columnCount);
  while (done < rowCount) {
    stopIfAsked(signal);
    const rows = Math.min(ask, rowCount - done);
    const chunk: Area = { row: row + done, column, rows, columns: columnCount };
    const values = await readChunk(context, sheet, chunk);
    if (values === null) {
      if (rows === 1) return fault('hostTooMuchAtOnce', source.address, { code: 'ResponsePayloadSizeLimitExceeded' });
      ask = Math.max(1, Math.floor(rows / 4));
      // What was asked for beside a refused chunk was refused with it.
      if (done === 0) day = askDateSystem(context);
      continue;
    }
    stopIfAsked(signal);
    const taken = cells.take(values, done);
    if (taken.doubtful.length > 0) await takeErrors(context, sheet, chunk, cells, taken.doubtful, done);
    done += rows;
    ask = nextChunkRows(rows, taken.bytes);
    onProgress(done, rowCount);
  }

  const read: Area = { row, column, rows: rowCount, columns: columnCount };
  const hiddenRows = await hiddenRowsOf(context, sheet, read, signal);
  return {
    sheet: source.sheet,
    firstRow: row + 1,
    firstColumn: column + 1,
    rowCount,
    columns: cells.columns,
    errors: cells.errors,
    table: source.table,
    date1904: day.value === 0,
    hiddenRows,
    ...(rowCount < source.area.rows ? { unreadRows: source.area.rows - rowCount } : {}),
  };
}

/** The day 1904-01-01 is 0 in the date system of 1904. It travels with the next request. */
function askDateSystem(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const day = context.workbook.functions.date(1904, 1, 1);
  day.load('value');
  return day;
}

/** Null when the answer was too large: Excel says so, or leaves the values out without a word. */
async function readChunk(context: Excel.RequestContext, sheet: Excel.Worksheet, chunk: Area): Promise<CellValue[][] | null> {
  const range = sheet.getRangeByIndexes(chunk.row, chunk.column, chunk.rows, chunk.columns);
  range.load('values');
  try {
    await context.sync();
  } catch (error) {
    const code = hostCode(error);
    if (code === 'ResponsePayloadSizeLimitExceeded' || code === 'RangeExceedsLimit') return null;
    throw error;
  }
  const values = range.values as CellValue[][] | null;
  range.untrack();
  return values;
}

/** Only columns in which a text looks like an error are asked for the types of their cells. */
async function takeErrors(context: Excel.RequestContext, sheet: Excel.Worksheet, chunk: Area, cells: CellColumns, doubtful: readonly number[], offset: number): Promise<void> {
  const ranges = doubtful.map((column) => {
    const range = sheet.getRangeByIndexes(chunk.row, chunk.column + column, chunk.rows, 1);
    range.load('valueTypes');
    return { column, range };
  });
  await context.sync();
  for (const { column, range } of ranges) {
    cells.markErrors(column, range.valueTypes, offset);
    range.untrack();
  }
}
