import { columnLetter } from './address';
import type { CellValue, SourceCells } from './cells';
import { readDateText } from './dateText';
import { isBucketHeading, matchHeading } from './match';
import { cleanText, isEmpty, normalizeHeading } from './normalize';
import { isTotalLabel } from './labels';
import { readNumberText } from './numberText';
import { withPosition } from './position';
import { headingRun } from './stockPeriods';

/** The heading block of a source: rows counted from 0 inside the rectangle, one joined heading for each column. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly string[];
  /** No heading word is known to us: taken because texts stand above data. */
  readonly guessed: boolean;
}

const rowsSearched = 30;
/** Words that only stand in the lower rows of a heading block. */
const lowerWords = new Set(['借方', '贷方', '本币', '原币', '本位币', '外币', '数量', '单价', '金额', '方向', '余额', '年', '月', '日', '字', '号', '号数', '种类', 'debit', 'credit', 'amount', 'quantity', 'price', 'value', 'year', 'month', 'day']);
/** Categories of movements, which stand below 本期收入 and 本期发出. */
const categoryWord = /(?:入库|出库|入庫|出庫|领料|領料|退料|盘盈|盘亏|調撥|调拨)$/;

/** Null when no row can be a heading. */
export function findHeader(cells: SourceCells): HeaderBlock | null {
  if (cells.rowCount === 0 || cells.columns.length === 0) return null;
  if (cells.table !== null) {
    const headings = cells.columns.map((column) => textOf(column[0]));
    return { first: 0, last: 0, headings: distinct(headings, cells.firstColumn), guessed: false };
  }
  const limit = Math.min(rowsSearched, cells.rowCount);
  let core = -1;
  let bestScore = 0;
  for (let row = 0; row < limit; row += 1) {
    const score = headingScore(rowCells(cells, row));
    if (score > bestScore) {
      bestScore = score;
      core = row;
    }
  }
  let guessed = false;
  if (core < 0 || bestScore < 4) {
    const fallback = firstTextsAboveData(cells, limit);
    if (core < 0 || (fallback !== null && bestScore < 2)) {
      if (fallback === null) return null;
      core = fallback;
      guessed = true;
    }
  }
  let first = core;
  let last = core;
  while (last - first < 2 && last + 1 < cells.rowCount && continuesBelow(rowCells(cells, last + 1))) last += 1;
  while (!guessed && last - first < 2 && first > 0 && continuesAbove(rowCells(cells, first - 1), rowCells(cells, first))) first -= 1;
  return { first, last, headings: distinct(joinRows(cells, first, last), cells.firstColumn), guessed };
}

export function rowCells(cells: SourceCells, row: number): CellValue[] {
  return cells.columns.map((column) => column[row] ?? null);
}

function textOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  return cleanText(typeof cell === 'string' ? cell : String(cell));
}

/** Numbers, dates and the like belong to data, not to a heading. */
export function isDataCell(cell: CellValue): boolean {
  if (typeof cell === 'number' || typeof cell === 'boolean') return true;
  if (cell === null) return false;
  const text = cleanText(cell);
  if (!/\d|^[-(]/.test(text) || isBucketHeading(text)) return false;
  const date = readDateText(text);
  if (date.kind === 'day' || date.kind === 'yearLast' || date.kind === 'short') return true;
  const number = readNumberText(text);
  return number.kind === 'number' || number.kind === 'open';
}

export function headingScore(row: readonly CellValue[]): number {
  let score = 0;
  const seen = new Set<string>();
  // One text alone is a title or a note.
  if (row.filter((cell) => !isEmpty(cell)).length < 2) return 0;
  const periods = headingRun(row);
  for (const [column, cell] of row.entries()) {
    if (isEmpty(cell)) continue;
    if (periods.has(column)) {
      score += 1;
      continue;
    }
    if (isDataCell(cell)) {
      score -= 2;
      continue;
    }
    const text = textOf(cell);
    const key = normalizeHeading(text);
    const repeated = seen.has(key);
    seen.add(key);
    if (text.length > 40 || /[:：]\s*\S/.test(text)) score -= 1;
    else if (isBucketHeading(text)) score += 2;
    else {
      const best = matchHeading(text).scores[0]?.score ?? 0;
      score += repeated ? 0.5 : best >= 3000 ? 3 : best >= 2000 ? 2 : best >= 500 ? 1 : 0.2;
    }
  }
  return score;
}

/** (元), (YYYY-MM-DD) below the headings: units and formats, no data. */
const unitInBrackets = /^[([【][^)\]】]{1,15}[)\]】]$/;

function continuesBelow(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isEmpty(cell));
  if (filled.length > 0 && filled.every((cell) => typeof cell === 'string' && !/\d/.test(cell) && unitInBrackets.test(textOf(cell)))) return true;
  if (filled.length < 2 || filled.some(isDataCell)) return false;
  const known = filled.filter((cell) => {
    const text = textOf(cell);
    return lowerWords.has(normalizeHeading(text)) || categoryWord.test(text) || isBucketHeading(text) || (matchHeading(text).scores[0]?.score ?? 0) >= 3000;
  });
  return known.length * 2 > filled.length;
}

function continuesAbove(row: readonly CellValue[], below: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isEmpty(cell));
  if (filled.length < 2 || filled.some(isDataCell)) return false;
  if (filled.some((cell) => /[:：]/.test(textOf(cell)) || textOf(cell).length > 30 || isTotalLabel(textOf(cell)))) return false;
  // A group title stands over at least one heading; a title line beside it does not fill in what is missing below.
  const known = filled.filter((cell) => (matchHeading(textOf(cell)).scores[0]?.score ?? 0) >= 500).length;
  const coversBlank = row.some((cell, column) => !isEmpty(cell) && isEmpty(below[column]));
  const overHeading = row.filter((cell, column) => !isEmpty(cell) && !isEmpty(below[column])).length;
  return known * 2 >= filled.length || coversBlank || overHeading === filled.length;
}

/** Group titles are filled to the right, never across the border of the group above; then the rows are joined from top to bottom. */
function joinRows(cells: SourceCells, first: number, last: number): string[] {
  const width = cells.columns.length;
  const filledRows: string[][] = [];
  for (let row = first; row <= last; row += 1) {
    const own = cells.columns.map((column) => textOf(column[row]));
    if (row === last) {
      filledRows.push(own);
      continue;
    }
    const filled: string[] = [];
    let carried = '';
    for (let column = 0; column < width; column += 1) {
      const newGroup = filledRows.some((upper, index) => column > 0 && upper[column] !== upper[column - 1] && index >= 0);
      const text = own[column] ?? '';
      if (text !== '') carried = text;
      else if (newGroup) carried = '';
      const lowerFilled = hasTextBelow(cells, column, row + 1, last);
      filled.push(text !== '' ? text : lowerFilled ? carried : '');
    }
    filledRows.push(filled);
  }
  const headings: string[] = [];
  for (let column = 0; column < width; column += 1) {
    let joined = '';
    for (const row of filledRows) joined = joinTwo(joined, row[column] ?? '');
    headings.push(joined);
  }
  return headings;
}

function hasTextBelow(cells: SourceCells, column: number, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1) if (!isEmpty(cells.columns[column]?.[row])) return true;
  return false;
}

/** Equal neighbours and prefixes are dropped: 期间 over 期间 is 期间, Customer over Customer No. is Customer No. */
function joinTwo(upper: string, lower: string): string {
  if (upper === '' || lower === upper) return lower;
  if (lower === '' || upper.endsWith(lower)) return upper;
  if (lower.startsWith(upper)) return lower;
  if (unitInBrackets.test(lower)) return `${upper} ${lower}`;
  return /[^\x20-\x7e]/.test(upper + lower) ? `${upper}-${lower}` : `${upper} - ${lower}`;
}

/** A heading that stands twice gets its column, so that both can be told apart. */
function distinct(headings: readonly string[], firstColumn: number): string[] {
  const seen = new Set<string>();
  return headings.map((heading, index) => {
    if (heading === '' || !seen.has(heading)) {
      seen.add(heading);
      return heading;
    }
    return withPosition(heading, columnLetter(firstColumn - 1 + index));
  });
}

/** Headings in words we do not know: a row of texts directly above a row with numbers or dates. */
function firstTextsAboveData(cells: SourceCells, limit: number): number | null {
  let best: number | null = null;
  let bestCount = 1;
  for (let row = 0; row + 1 < cells.rowCount && row < limit; row += 1) {
    const own = rowCells(cells, row).filter((cell) => !isEmpty(cell));
    if (own.length <= bestCount || own.some(isDataCell)) continue;
    if (!rowCells(cells, row + 1).some(isDataCell)) continue;
    best = row;
    bestCount = own.length;
  }
  return best;
}
