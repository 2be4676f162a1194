import { parseA1Ref, parseStructRef, stringifyStructRef, tokenize, type Token } from '@borgar/fx';
import type { Rectangle } from '../../engine';
import { columnLetters, quoteSheet, wholeSheet } from '../rectangles';
import { rectangleOf } from './parse';

/** Where a rectangle of the moved sheet ends up; null when it is gone. */
export type Move = (area: Rectangle) => Rectangle | null;

const isReference = (token: Token): boolean => token.type === 'range' || token.type === 'range_beam';

/** The formula after cells of one sheet have moved. `own` is the sheet that holds it. */
export function moveReferences(formula: string, own: string, moved: string, sheetId: (name: string) => string | null, move: Move): string {
  return rewrite(formula, isReference, (text) => {
    const found = parseA1Ref(text);
    if (!found || !('range' in found)) return text;
    const context = found.context?.at(-1);
    if ((context === undefined ? own : sheetId(context)) !== moved) return text;
    const area = rectangleOf(found.range);
    const after = area && move(area);
    const prefix = context === undefined ? '' : `${quoteSheet(context)}!`;
    if (!area) return text;
    if (!after) return `${prefix}#REF!`;
    const { range } = found;
    return prefix + marked(after, { top: !!range.$top, left: !!range.$left, bottom: !!range.$bottom, right: !!range.$right }, text.slice(text.lastIndexOf('!') + 1).includes(':'));
  });
}

interface Marks {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

function marked(area: Rectangle, marks: Marks, range: boolean): string {
  const sign = (fixed: boolean): string => (fixed ? '$' : '');
  const left = sign(marks.left) + columnLetters(area.column);
  const right = sign(marks.right) + columnLetters(area.column + area.columns - 1);
  const top = sign(marks.top) + String(area.row + 1);
  const bottom = sign(marks.bottom) + String(area.row + area.rows);
  if (area.rows >= wholeSheet.rows) return `${left}:${right}`;
  if (area.columns >= wholeSheet.columns) return `${top}:${bottom}`;
  return !range && area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** The formula after a sheet has a new name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  const wanted = before.toLowerCase();
  return rewrite(formula, (token) => isReference(token) || token.type === 'range_named', (text) => {
    const bang = text.lastIndexOf('!');
    if (bang < 0) return text;
    const name = text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
    return name.toLowerCase() === wanted ? `${quoteSheet(after)}!${text.slice(bang + 1)}` : text;
  });
}

/** The formula after a sheet is gone: what read it reads nothing. */
export function dropSheetIn(formula: string, name: string): string {
  const wanted = name.toLowerCase();
  return rewrite(formula, (token) => isReference(token) || token.type === 'range_named', (text) => {
    const bang = text.lastIndexOf('!');
    return bang >= 0 && text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase() === wanted ? '#REF!' : text;
  });
}

/** The formula after a table or its columns have new names. `inside`: the formula is in the table's own rows. */
export function renameTableIn(formula: string, table: { before: string; after: string; columns: ReadonlyMap<string, string> }, inside: boolean): string {
  const wanted = table.before.toLowerCase();
  return rewrite(formula, (token) => token.type === 'structured' || token.type === 'range_named', (text, type) => {
    if (type === 'range_named') return text.toLowerCase() === wanted ? table.after : text;
    const found = parseStructRef(text);
    if (!found) return text;
    const own = found.table ? found.table.toLowerCase() === wanted : inside;
    if (!own) return text;
    const columns = (found.columns ?? []).map((column) => table.columns.get(column.toLowerCase()) ?? column);
    return stringifyStructRef({ ...found, columns, ...(found.table ? { table: table.after } : {}) }, { thisRow: /#this row/i.test(text) });
  });
}

function rewrite(formula: string, which: (token: Token) => boolean, change: (text: string, type: string) => string): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  let changed = false;
  const text = tokens
    .map((token) => {
      if (!which(token)) return token.value;
      const after = change(token.value, token.type);
      if (after !== token.value) changed = true;
      return after;
    })
    .join('');
  return changed ? text : formula;
}

/** How rectangles move when cells are inserted at `area` and the rest shifts down or right. */
export function insertion(area: Rectangle, shift: 'down' | 'right'): Move {
  const down = shift === 'down';
  return (other) => {
    const flipped = down ? other : flip(other);
    const at = down ? area : flip(area);
    // Only what lies wholly in the shifted band moves; the rest of the sheet stays.
    if (flipped.column < at.column || flipped.column + flipped.columns > at.column + at.columns) return other;
    const limit = down ? wholeSheet.rows : wholeSheet.columns;
    if (flipped.rows >= limit) return other;
    const after = flipped.row >= at.row ? { ...flipped, row: flipped.row + at.rows } : flipped.row + flipped.rows > at.row ? { ...flipped, rows: flipped.rows + at.rows } : flipped;
    if (after.row >= limit) return null;
    const kept = { ...after, rows: Math.min(after.rows, limit - after.row) };
    return down ? kept : flip(kept);
  };
}

/** How rectangles move when `area` is deleted and the rest shifts up or left. */
export function deletion(area: Rectangle, shift: 'up' | 'left'): Move {
  const up = shift === 'up';
  return (other) => {
    const flipped = up ? other : flip(other);
    const at = up ? area : flip(area);
    if (flipped.column < at.column || flipped.column + flipped.columns > at.column + at.columns) return other;
    if (flipped.rows >= (up ? wholeSheet.rows : wholeSheet.columns)) return other;
    const end = at.row + at.rows;
    const before = Math.max(0, Math.min(flipped.row + flipped.rows, at.row) - flipped.row);
    const behind = Math.max(0, flipped.row + flipped.rows - Math.max(end, flipped.row));
    if (before + behind === 0) return null;
    const row = flipped.row < at.row ? flipped.row : flipped.row >= end ? flipped.row - at.rows : at.row;
    const after = { ...flipped, row, rows: before + behind };
    return up ? after : flip(after);
  };
}

const flip = (area: Rectangle): Rectangle => ({ row: area.column, column: area.row, rows: area.columns, columns: area.rows });

