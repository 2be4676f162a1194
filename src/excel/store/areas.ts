import type { CellValue } from '../../intake/cells';
import type { Area } from '../areas';
import { area } from '../areas';
import { hostCode, stopIfAsked } from '../faults';
import { bytesOfRows, payloadAim } from '../payload';

/** What a cell is asked for. */
export type What = 'values' | 'formulas' | 'formulasR1C1' | 'numberFormat';

export interface Wanted {
  readonly sheetId: string;
  readonly area: Area;
}

interface Piece {
  readonly index: number;
  readonly area: Area;
}

const firstCells = 60_000;
const mostCells = 400_000;
const fewestCells = 20;

/**
 * The cells of several areas, row by row, with as few requests as their size allows: small areas share one, large ones are cut.
 * `rows` are handed over in order within each area.
 */
export async function readAreas(
  context: Excel.RequestContext,
  what: What,
  wanted: readonly Wanted[],
  take: (index: number, firstRow: number, rows: readonly (readonly CellValue[])[]) => void,
  signal?: AbortSignal,
): Promise<void> {
  let cells = firstCells;
  let waiting: Piece[] = wanted.map((each, index) => ({ index, area: each.area })).filter((piece) => piece.area.rows > 0);
  while (waiting.length > 0) {
    stopIfAsked(signal);
    const { now, later } = fill(waiting, cells);
    const answers = await ask(context, what, wanted, now);
    if (answers === null) {
      if (cells <= fewestCells) throw Object.assign(new Error('Excel hands over no cells, however few are asked for'), { name: 'RichApi.Error', code: 'ResponsePayloadSizeLimitExceeded' });
      cells = Math.max(fewestCells, Math.floor(cells / 4));
      continue;
    }
    let bytes = 0;
    let read = 0;
    now.forEach((piece, position) => {
      const rows = answers[position] ?? [];
      bytes += bytesOfRows(rows);
      read += piece.area.rows * piece.area.columns;
      take(piece.index, piece.area.row, rows);
    });
    cells = Math.max(fewestCells, Math.min(mostCells, cells * 3, Math.floor((payloadAim / Math.max(1, bytes)) * read)));
    waiting = later;
  }
}

/** As many pieces as a request may have cells; the last one is cut. */
function fill(waiting: readonly Piece[], cells: number): { readonly now: Piece[]; readonly later: Piece[] } {
  const now: Piece[] = [];
  let room = cells;
  for (const [position, piece] of waiting.entries()) {
    const { row, column, rows, columns } = piece.area;
    const fitting = Math.floor(room / columns);
    if (fitting >= rows) {
      now.push(piece);
      room -= rows * columns;
      continue;
    }
    const taken = now.length === 0 ? Math.max(1, fitting) : fitting;
    if (taken > 0) now.push({ index: piece.index, area: area(row, column, taken, columns) });
    const rest = { index: piece.index, area: area(row + taken, column, rows - taken, columns) };
    return { now, later: [...(rest.area.rows > 0 ? [rest] : []), ...waiting.slice(position + 1)] };
  }
  return { now, later: [] };
}

/** Null when the answer was too large. */
async function ask(context: Excel.RequestContext, what: What, wanted: readonly Wanted[], pieces: readonly Piece[]): Promise<CellValue[][][] | null> {
  const ranges = pieces.map((piece) => {
    const { row, column, rows, columns } = piece.area;
    const range = context.workbook.worksheets.getItem(wanted[piece.index]?.sheetId ?? '').getRangeByIndexes(row, column, rows, columns);
    // eslint-disable-next-line office-addins/no-empty-load -- one of four names
    range.load(what);
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const code = hostCode(error);
    if (code === 'ResponsePayloadSizeLimitExceeded' || code === 'RangeExceedsLimit') return null;
    throw error;
  }
  // A very large answer may come without its cells and without a word.
  const answers = ranges.map((range) => range[what] as CellValue[][] | null);
  for (const range of ranges) range.untrack();
  return answers.some((rows) => rows === null) ? null : (answers as CellValue[][][]);
}
