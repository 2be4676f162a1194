import { addressOf, area, intersection, readableSheet } from '../areas';
import type { Area } from '../areas';
import { fault } from '../faults';
import type { Fault } from '../../intake/faults';
import type { SheetLook } from './look';
import { areaAfter, contains, endRow, rowAfter } from './shapes';

export const sheetColumns = 16_384;

/** What the reader has on a sheet of ours, outside of our areas. */
export interface Theirs {
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly tables: readonly Area[];
}

export function theirThings({ cells, tables }: SheetLook, ours: readonly Area[], ourTables: ReadonlySet<string>): Theirs {
  const filled: { row: number; column: number }[] = [];
  const { area: used } = cells;
  if (used !== null) {
    for (let row = used.row; row < endRow(used); row += 1) {
      const here = ours.filter((each) => row >= each.row && row < endRow(each));
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const within = here.find((each) => contains(each, row, column));
        if (within !== undefined) column = within.column + within.columns - 1;
        else if (cells.isFilled(row, column)) filled.push({ row, column });
      }
    }
  }
  return { cells: filled, tables: tables.filter(({ id }) => !ourTables.has(id)).map((table) => table.area) };
}

/** What is in the way of the areas that we need, after cells were pushed in. */
export function inTheWay(theirs: Theirs, needed: readonly Area[], inserted: readonly Area[]): Area[] {
  const cells = theirs.cells.map(({ row, column }) => area(rowAfter(row, column, inserted), column, 1, 1)).filter((cell) => needed.some((each) => contains(each, cell.row, cell.column)));
  const tables = theirs.tables.map((table) => areaAfter(table, inserted)).filter((table) => needed.some((each) => intersection(each, table) !== null));
  return [...cells, ...tables];
}

/** Names the first of the cells that are in the way. */
export function wayFault(sheet: string, cells: readonly Area[], inserted: readonly Area[]): Fault {
  const before = cells.map((cell) => ({ ...cell, row: rowBefore(cell, inserted) }));
  const first = before.slice(0, 3).map((cell) => `${readableSheet(sheet)}!${addressOf(cell)}`);
  return fault('refreshInTheWay', first[0] ?? null, { cells: first.join(', '), count: cells.length });
}

function rowBefore({ row, column }: Area, inserted: readonly Area[]): number {
  return [...inserted].reverse().reduce((now, each) => (column >= each.column && column < each.column + each.columns && now >= endRow(each) ? now - each.rows : now), row);
}

export interface PushAsked {
  readonly theirs: Theirs;
  /** Our areas as they stand. */
  readonly ours: readonly Area[];
  readonly inserted: readonly Area[];
  readonly row: number;
  readonly rows: number;
  /** Columns that need the room. */
  readonly band: { readonly column: number; readonly columns: number };
}

/**
 * Where to push cells in so that everything from a row on moves down: whole rows where that tears nothing apart, else the columns that need the room.
 * Null where either would tear something of the reader's or of ours.
 */
export function pushDown({ theirs, ours, inserted, row, rows, band }: PushAsked): Area | null {
  const cells = new Set(theirs.cells.map((cell) => `${rowAfter(cell.row, cell.column, inserted)},${cell.column}`));
  const places = [...cells].map((text) => text.split(',').map(Number) as [number, number]);
  const tables = [...theirs.tables, ...ours].map((each) => areaAfter(each, inserted));
  const straddles = (columns: (column: number) => boolean): boolean =>
    places.some(([at, column]) => at === row && columns(column) && cells.has(`${row - 1},${column}`)) || tables.some((table) => table.row < row && endRow(table) > row && columns(table.column));
  if (!straddles(() => true)) return area(row, 0, rows, sheetColumns);

  const inside = (column: number): boolean => column >= band.column && column < band.column + band.columns;
  const torn = places.some(([at, column]) => at >= row && inside(column) && [column - 1, column + 1].some((beside) => !inside(beside) && cells.has(`${at},${beside}`)));
  const cut = tables.some((table) => endRow(table) > row && intersection(table, area(row, band.column, Number.MAX_SAFE_INTEGER, band.columns)) !== null && !(inside(table.column) && inside(table.column + table.columns - 1)));
  return straddles(inside) || torn || cut ? null : area(row, band.column, rows, band.columns);
}

/** First row below our areas in which the reader has anything; null where there is nothing. */
export function firstBelow(theirs: Theirs, from: number, inserted: readonly Area[], band: { readonly column: number; readonly columns: number } | null): number | null {
  const inside = (column: number): boolean => band === null || (column >= band.column && column < band.column + band.columns);
  let first: number | null = null;
  const take = (row: number, column: number): void => {
    const now = rowAfter(row, column, inserted);
    if (now >= from && inside(column) && (first === null || now < first)) first = now;
  };
  for (const { row, column } of theirs.cells) take(row, column);
  for (const table of theirs.tables) take(table.row, table.column);
  return first;
}
