import { columnLetter, sheetColumns } from './address';
import type { SourceCells } from './cells';
import type { ColumnContent } from './content';
import { type HeaderBlock, headingScore, isDataCell, rowCells } from './header';
import { isTotalLabel } from './labels';
import type { MappedColumn } from './mapping';
import { isEmpty, normalizeHeading } from './normalize';
import { withoutPosition } from './position';
import { type Repeats, repeatsOf } from './repeats';

const titleLines = 4;

/**
 * The row at which another list begins below a blank row: a row of several texts where the columns above hold numbers or dates, with data of its own.
 * The own headings repeated, as on every printed page, begin none. Null when the list goes on to the end.
 */
export function otherListBelow(cells: SourceCells, header: HeaderBlock, contents: readonly ColumnContent[], from: number, to: number): number | null {
  // Where several sheets are read as one list, each was cut before another list when they were stacked.
  if (cells.table !== null || cells.stacked !== undefined) return null;
  const measured = contents.map((content) => content.dateShare + content.numberShare >= 0.5);
  const repeats = repeatsOf(cells, header);
  let afterBlank = false;
  for (let row = from; row < to; row += 1) {
    if (isBlankRow(cells, row)) {
      afterBlank = true;
      continue;
    }
    if (afterBlank && row > from && startsOtherList(cells, header, repeats, measured, row, to)) return row;
    afterBlank = false;
  }
  return null;
}

function isBlankRow({ columns }: SourceCells, row: number): boolean {
  for (const column of columns) if (!isEmpty(column[row])) return false;
  return true;
}

function startsOtherList(cells: SourceCells, header: HeaderBlock, repeats: Repeats, measured: readonly boolean[], start: number, to: number): boolean {
  for (let row = start; row < Math.min(to, start + titleLines); row += 1) {
    const own = rowCells(cells, row);
    const filled = own.filter((cell) => !isEmpty(cell));
    if (filled.some(isDataCell) || filled.some((cell) => typeof cell === 'string' && isTotalLabel(cell) !== null) || isOwnHeading(cells, header, row)) return false;
    // The title lines of another block of the same list, or of any list.
    if (filled.length < 2 || repeats.isTitle(row)) continue;
    const overNumbers = own.filter((cell, column) => !isEmpty(cell) && measured[column] === true).length;
    if (overNumbers === 0 || (headingScore(own) < 4 && (overNumbers < 2 || filled.length < 3))) continue;
    const below = [row + 1, row + 2, row + 3].filter((next) => next < to);
    if (below.some((next) => rowCells(cells, next).some(isDataCell))) return true;
  }
  return false;
}

function isOwnHeading(cells: SourceCells, header: HeaderBlock, row: number): boolean {
  let filled = 0;
  let equal = 0;
  for (const column of cells.columns) {
    if (isEmpty(column[row])) continue;
    filled += 1;
    const text = normalizeHeading(String(column[row]));
    for (let own = header.first; own <= header.last; own += 1) {
      if (!isEmpty(column[own]) && normalizeHeading(String(column[own])) === text) {
        equal += 1;
        break;
      }
    }
  }
  return filled >= 2 && equal * 2 > filled;
}

/** Letter of an entirely empty column that stands between two lists; null when there is one list, perhaps with an empty column in it. */
export function columnBetweenLists(cells: SourceCells, columns: readonly MappedColumn[], from: number, to: number): string | null {
  if (cells.table !== null) return null;
  const parts: MappedColumn[][] = [[]];
  for (const column of columns.slice(0, sheetColumns(cells))) {
    if (isVoid(cells, column)) parts.push([]);
    else parts.at(-1)!.push(column);
  }
  const lists = parts.filter((part) => part.filter((column) => column.heading !== '').length >= 2);
  for (let index = 1; index < lists.length; index += 1) {
    const left = lists[index - 1]!;
    const right = lists[index]!;
    if (sameMeaning(left, right) || (complete(left) && complete(right)) || differentRows(cells, left, right, from, to)) {
      return columnLetter(cells.firstColumn + left.at(-1)!.index);
    }
  }
  return null;
}

function isVoid(cells: SourceCells, column: MappedColumn): boolean {
  return column.heading === '' && cells.columns[column.index]!.every(isEmpty) && cells.errors.every((error) => error.column !== column.index);
}

const telling = new Set(['customer_code', 'customer_name', 'doc_no', 'doc_date', 'due_date', 'open_amount', 'amount_gross']);

/** The same thing named on both sides, and named twice by the same words. */
function sameMeaning(left: readonly MappedColumn[], right: readonly MappedColumn[]): boolean {
  const plain = (column: MappedColumn): string => normalizeHeading(withoutPosition(column.heading));
  const known = new Set(left.filter((column) => column.heading !== '' && telling.has(column.match.scores[0]?.role ?? '')).map(plain));
  return right.some((column) => known.has(plain(column)));
}

/** A list of its own has something that is named and something that is counted. */
function complete(part: readonly MappedColumn[]): boolean {
  const named = part.some(({ heading, content }) => heading !== '' && content.filled > 0 && content.numberShare < 0.5 && content.dateShare < 0.5);
  const counted = part.some(({ heading, content, bucket }) => heading !== '' && !bucket && content.numberShare >= 0.5);
  return named && counted;
}

function differentRows(cells: SourceCells, left: readonly MappedColumn[], right: readonly MappedColumn[], from: number, to: number): boolean {
  const filled = (part: readonly MappedColumn[], row: number): boolean => part.filter((column) => !isEmpty(cells.columns[column.index]![row])).length >= 2;
  let both = 0;
  let one = 0;
  for (let row = from; row < to; row += 1) {
    const sides = Number(filled(left, row)) + Number(filled(right, row));
    if (sides === 2) both += 1;
    else if (sides === 1) one += 1;
  }
  return one * 2 > both;
}
