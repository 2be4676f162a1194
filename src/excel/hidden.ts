import type { Area } from './areas';
import { stopIfAsked } from './faults';

const pieces = 64;
const rangesAtOnce = 2_000;

interface Piece {
  readonly first: number;
  readonly rows: number;
}

/**
 * Rows of the area, counted from 0, that are hidden or filtered away. Excel answers for a whole range at once: all, none or some. Only the
 * mixed ranges are cut into pieces and asked again, so a list without hidden rows costs one small question.
 */
export async function hiddenRowsOf(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, signal: AbortSignal | undefined): Promise<number[]> {
  const hidden: number[] = [];
  let waiting: Piece[] = [{ first: 0, rows: area.rows }];
  while (waiting.length > 0) {
    stopIfAsked(signal);
    const asked = waiting.slice(0, rangesAtOnce);
    const answers = await ask(context, sheet, area, asked);
    const mixed: Piece[] = [];
    asked.forEach((piece, index) => {
      const answer = answers[index];
      if (answer === true) for (let row = 0; row < piece.rows; row += 1) hidden.push(piece.first + row);
      else if (answer !== false && piece.rows > 1) mixed.push(...cut(piece));
    });
    waiting = [...mixed, ...waiting.slice(rangesAtOnce)];
  }
  return hidden.sort((one, other) => one - other);
}

async function ask(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, asked: readonly Piece[]): Promise<(boolean | null)[]> {
  const ranges = asked.map((piece) => {
    const range = sheet.getRangeByIndexes(area.row + piece.first, area.column, piece.rows, 1);
    range.load('rowHidden');
    return range;
  });
  await context.sync();
  return ranges.map((range) => {
    const answer = range.rowHidden as boolean | null;
    range.untrack();
    return answer;
  });
}

export function cut(piece: Piece): Piece[] {
  const size = Math.max(1, Math.ceil(piece.rows / pieces));
  const parts: Piece[] = [];
  for (let first = 0; first < piece.rows; first += size) parts.push({ first: piece.first + first, rows: Math.min(size, piece.rows - first) });
  return parts;
}
