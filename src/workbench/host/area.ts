import { sheetColumns, sheetRows, type Rectangle } from '../engine';

export const cell = (row: number, column: number): Rectangle => ({ row, column, rows: 1, columns: 1 });
export const wholeSheet: Rectangle = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
export const bottom = (area: Rectangle): number => area.row + area.rows - 1;
export const right = (area: Rectangle): number => area.column + area.columns - 1;
export const isEntireColumn = (area: Rectangle): boolean => area.row === 0 && area.rows === sheetRows;
export const isEntireRow = (area: Rectangle): boolean => area.column === 0 && area.columns === sheetColumns;
export const isUnbounded = (area: Rectangle): boolean => isEntireColumn(area) || isEntireRow(area);
export const cells = (area: Rectangle): number => area.rows * area.columns;

export function inside(area: Rectangle): boolean {
  return area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1 && bottom(area) < sheetRows && right(area) < sheetColumns;
}

export function fromCorners(top: number, left: number, bottomRow: number, rightColumn: number): Rectangle {
  return { row: top, column: left, rows: bottomRow - top + 1, columns: rightColumn - left + 1 };
}

export function intersect(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(bottom(a), bottom(b)) - row + 1;
  const columns = Math.min(right(a), right(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  return fromCorners(Math.min(a.row, b.row), Math.min(a.column, b.column), Math.max(bottom(a), bottom(b)), Math.max(right(a), right(b)));
}

export const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.row >= outer.row && inner.column >= outer.column && bottom(inner) <= bottom(outer) && right(inner) <= right(outer);

export const same = (a: Rectangle, b: Rectangle): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** A two-dimensional array of one size. */
export function matrix<T>(rows: number, columns: number, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}

/**
 * Where an area lies after cells were inserted (positive) or deleted (negative) at `changed`.
 * null: all of its cells are gone.
 */
export function shifted(area: Rectangle, changed: Rectangle, direction: 'down' | 'right' | 'up' | 'left'): Rectangle | null {
  const vertical = direction === 'down' || direction === 'up';
  // Only areas that lie wholly within the moved stripe move; Excel splits nothing either.
  const across = vertical
    ? area.column >= changed.column && right(area) <= right(changed)
    : area.row >= changed.row && bottom(area) <= bottom(changed);
  if (!across) return area;
  const start = vertical ? area.row : area.column;
  const length = vertical ? area.rows : area.columns;
  const at = vertical ? changed.row : changed.column;
  const count = vertical ? changed.rows : changed.columns;
  const limit = vertical ? sheetRows : sheetColumns;
  let newStart = start;
  let newLength = length;
  if (length === limit) return area;
  if (direction === 'down' || direction === 'right') {
    if (at <= start) newStart = start + count;
    else if (at < start + length) newLength = length + count;
  } else {
    const removedBefore = Math.max(0, Math.min(at + count, start) - at);
    const removedInside = Math.max(0, Math.min(at + count, start + length) - Math.max(at, start));
    newStart = start - removedBefore;
    newLength = length - removedInside;
  }
  if (newLength <= 0) return null;
  return vertical ? { ...area, row: newStart, rows: newLength } : { ...area, column: newStart, columns: newLength };
}
