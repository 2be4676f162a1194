import type { CellValue, SourceCells } from '../intake/cells';
import { findHeader } from '../intake/header';
import { isEmpty } from '../intake/normalize';
import { area, intersection } from './areas';
import type { Area } from './areas';

/** A part of a sheet whose values were loaded. */
export interface Seen {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** First row and columns of a list; where it ends is a question of its own. */
export interface ListPlace {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

const titleRows = 30;
const headingRows = 32;
/** Wide enough for every export, narrow enough for every sheet. */
const columnsAside = 120;

/** What must be seen to place a list: the first rows of the sheet and the rows around the region of the selected cell. */
export function windowsFor(region: Area, used: Area): { readonly top: Area; readonly near: Area } | null {
  const columns = area(0, Math.max(0, region.column - columnsAside), used.row + used.rows, region.columns + 2 * columnsAside);
  const top = intersection(columns, area(used.row, used.column, Math.min(used.rows, 2 * titleRows), used.columns));
  const first = Math.max(0, region.row - titleRows - 1);
  const near = intersection(intersection(columns, used) ?? used, area(first, 0, region.row - first + Math.min(region.rows, headingRows) + headingRows, 16_384));
  return top === null || near === null ? null : { top, near };
}

/**
 * Where the list of the selected cell begins and which columns it has. A region with headings of its own is the list; a title line leads to the list
 * below it, rows below a blank row lead to the list above. Null when nothing is near.
 */
export function placeList(region: Area, near: Seen, top: Seen): ListPlace | null {
  const block = hasContent(near, region) ? region : nearestBlock(near, region);
  if (block === null) return null;
  if (hasHeading(near, block)) return withTitles(near, block);
  const below = nextBelow(near, block);
  const title = block.columns === 1 || block.rows === 1;
  if (title && below !== null && hasHeading(near, below)) return withTitles(near, below);
  const above = listAbove(top, block);
  if (above !== null) return withTitles(top, above);
  return below !== null && hasHeading(near, below) ? withTitles(near, below) : withTitles(near, block);
}

/** The filled cells that hang together with one of them, as far as they were seen. */
export function blockAround(seen: Seen, row: number, column: number): Area {
  let block = area(row, column, 1, 1);
  for (;;) {
    const ring = intersection(area(block.row - 1, block.column - 1, block.rows + 2, block.columns + 2), seen.area);
    const grown = ring === null ? null : filledWithin(seen, ring, block);
    if (grown === null || (grown.rows === block.rows && grown.columns === block.columns)) return block;
    block = grown;
  }
}

function filledWithin(seen: Seen, ring: Area, block: Area): Area {
  let { row: first, column: left } = block;
  let last = block.row + block.rows - 1;
  let right = block.column + block.columns - 1;
  for (let row = ring.row; row < ring.row + ring.rows; row += 1) {
    const inside = row >= block.row && row < block.row + block.rows;
    for (let column = ring.column; column < ring.column + ring.columns; column += 1) {
      if (inside && column >= block.column && column < block.column + block.columns) continue;
      if (isEmpty(valueAt(seen, row, column))) continue;
      first = Math.min(first, row);
      last = Math.max(last, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return area(first, left, last - first + 1, right - left + 1);
}

function valueAt(seen: Seen, row: number, column: number): CellValue {
  return seen.values[row - seen.area.row]?.[column - seen.area.column] ?? null;
}

function hasContent(seen: Seen, part: Area): boolean {
  return firstFilled(seen, part) !== null;
}

function firstFilled(seen: Seen, part: Area): { readonly row: number; readonly column: number } | null {
  const within = intersection(part, seen.area);
  if (within === null) return null;
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    for (let column = within.column; column < within.column + within.columns; column += 1) {
      if (!isEmpty(valueAt(seen, row, column))) return { row, column };
    }
  }
  return null;
}

/** A blank cell between the rows of a list belongs to the nearest filled one, a cell below or beside everything to none; rows above come first when two are equally near. */
function nearestBlock(seen: Seen, cell: Area): Area | null {
  let best: { row: number; column: number } | null = null;
  let distance = Infinity;
  for (let row = seen.area.row; row < seen.area.row + seen.area.rows; row += 1) {
    for (let column = seen.area.column; column < seen.area.column + seen.area.columns; column += 1) {
      const far = Math.max(Math.abs(row - cell.row), Math.abs(column - cell.column));
      if (far >= distance || isEmpty(valueAt(seen, row, column))) continue;
      distance = far;
      best = { row, column };
    }
  }
  if (best === null || cell.row >= seen.area.row + seen.area.rows) return null;
  const block = blockAround(seen, best.row, best.column);
  return cell.column >= block.column && cell.column < block.column + block.columns ? block : null;
}

function hasHeading(seen: Seen, block: Area): boolean {
  return headingIn(seen, area(block.row, block.column, Math.min(block.rows, headingRows), block.columns)) !== null;
}

function headingIn(seen: Seen, part: Area): number | null {
  const within = intersection(part, seen.area);
  if (within === null || within.columns < 2) return null;
  const columns = Array.from({ length: within.columns }, (_, column) => Array.from({ length: within.rows }, (__, row) => blankAsNull(valueAt(seen, within.row + row, within.column + column))));
  const cells: SourceCells = { sheet: '', firstRow: 1, firstColumn: 1, rowCount: within.rows, columns, errors: [], table: null, date1904: false, hiddenRows: [] };
  const header = findHeader(cells);
  return header === null ? null : within.row + header.first;
}

function blankAsNull(value: CellValue): CellValue {
  return value === '' ? null : value;
}

function nextBelow(seen: Seen, block: Area): Area | null {
  const from = block.row + block.rows;
  const end = seen.area.row + seen.area.rows;
  const filled = end > from ? firstFilled(seen, area(from, block.column, end - from, block.columns)) : null;
  return filled === null ? null : blockAround(seen, filled.row, filled.column);
}

/** The list at the top of the sheet that shares columns with rows further down. */
function listAbove(top: Seen, block: Area): Area | null {
  let from = top.area.row;
  const end = Math.min(block.row, top.area.row + top.area.rows);
  while (from < end) {
    const filled = firstFilled(top, area(from, block.column, end - from, block.columns));
    if (filled === null) return null;
    const found = blockAround(top, filled.row, filled.column);
    if (hasHeading(top, found)) {
      const column = Math.min(found.column, block.column);
      return area(found.row, column, found.rows, Math.max(found.column + found.columns, block.column + block.columns) - column);
    }
    from = found.row + found.rows;
  }
  return null;
}

/** Up to thirty rows above that are blank or hold words: where rows of another list stand, the titles end. */
function withTitles(seen: Seen, block: Area): ListPlace {
  let row = block.row;
  for (let above = block.row - 1; above >= Math.max(seen.area.row, block.row - titleRows) && isTitle(seen, above, block); above -= 1) {
    if (hasContent(seen, area(above, block.column, 1, block.columns))) row = above;
  }
  return { row, column: block.column, columns: block.columns };
}

function isTitle(seen: Seen, row: number, block: Area): boolean {
  let filled = 0;
  let numbers = 0;
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    const value = valueAt(seen, row, column);
    if (isEmpty(value)) continue;
    filled += 1;
    if (typeof value !== 'string' || /^[-(]?[\d.,]+\)?$/.test(value.trim())) numbers += 1;
  }
  return filled <= 2 || numbers === 0;
}
