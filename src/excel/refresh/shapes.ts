import { area, intersection } from '../areas';
import type { Area } from '../areas';

export function contains(outer: Area, row: number, column: number): boolean {
  return row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns;
}

export function sameArea(one: Area, other: Area): boolean {
  return one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
}

export function endRow({ row, rows }: Area): number {
  return row + rows;
}

/** Where a row stands after cells were pushed in; `column` says whose. */
export function rowAfter(row: number, column: number, inserted: readonly Area[]): number {
  let now = row;
  for (const each of inserted) if (column >= each.column && column < each.column + each.columns && now >= each.row) now += each.rows;
  return now;
}

/** The same for an area that is not torn. */
export function areaAfter(given: Area, inserted: readonly Area[]): Area {
  const first = rowAfter(given.row, given.column, inserted);
  const last = rowAfter(given.row + given.rows - 1, given.column, inserted);
  return area(first, given.column, last - first + 1, given.columns);
}

/** Where the cells of an area stood before cells were pushed in; what was pushed in stood nowhere. */
export function areasBefore(given: Area, inserted: readonly Area[]): Area[] {
  let areas = [given];
  for (const each of [...inserted].reverse()) {
    areas = areas.flatMap((one) => {
      const band = intersection(one, { ...each, row: 0, rows: Number.MAX_SAFE_INTEGER });
      if (band === null) return [one];
      const beside = [area(one.row, one.column, one.rows, band.column - one.column), area(one.row, band.column + band.columns, one.rows, one.column + one.columns - band.column - band.columns)];
      const above = area(band.row, band.column, Math.min(endRow(band), each.row) - band.row, band.columns);
      const from = Math.max(band.row, endRow(each));
      const below = area(from - each.rows, band.column, endRow(band) - from, band.columns);
      return [...beside, above, below].filter((part) => part.rows > 0 && part.columns > 0);
    });
  }
  return areas;
}
