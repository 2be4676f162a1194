import type { Fault } from '../../intake/faults';
import { addressOf, area, readableSheet } from '../areas';
import type { Area } from '../areas';
import { fault } from '../faults';
import { readFormulas } from '../refresh/backup';
import { locate } from '../refresh/locate';
import type { Located } from '../refresh/locate';
import { findSheet, lookAtSheets } from '../refresh/look';
import { areasOfPlaces } from '../refresh/places';
import type { Restoring } from '../refresh/restore';
import { theirThings } from '../refresh/room';
import type { Theirs } from '../refresh/room';
import { contains, endRow } from '../refresh/shapes';
import type { ParkedSheet, RewroteSheet } from '../store/changes';
import { SheetMark } from '../store/written';

/** A sheet that a refresh wrote in place, as it stands now, and all that is needed to put it back. */
export interface Rewritten {
  readonly change: RewroteSheet;
  readonly located: Located;
  readonly theirs: Theirs;
  readonly copy: string;
}

/** Reads the sheets that are still there. Those without a copy are none: nothing could be put back. The sheets and tables must be loaded. */
export async function lookAtRewritten(context: Excel.RequestContext, changes: readonly RewroteSheet[]): Promise<readonly Rewritten[]> {
  const { worksheets } = context.workbook;
  const there = changes.filter((change) => findSheet(worksheets.items, change) !== undefined);
  if (there.length === 0) return [];
  const looks = await lookAtSheets(context, there, undefined);
  return looks.flatMap((look, index): Rewritten[] => {
    const change = there[index];
    const copy = change === undefined ? undefined : copyOf(change, worksheets.items);
    if (change === undefined || copy === undefined) return [];
    const located = locate(look);
    return [{ change, located, theirs: theirThings(look, areasOfPlaces(located.places), new Set(located.tables.map((table) => table.look.id))), copy: copy.id }];
  });
}

/** The very hidden copy of a sheet; undefined where it is gone. */
export function copyOf<Named extends { readonly id: string; readonly name: string }>({ before: { copy } }: RewroteSheet, sheets: readonly Named[]): Named | undefined {
  return copy === null ? undefined : (sheets.find(({ id }) => id === copy.id) ?? sheets.find(({ name }) => name === copy.name));
}

/** Has somebody changed anything in our areas since, the notes among them? What stands beside them stays in any case. */
export function isEdited({ change, located: { look, places } }: Rewritten): boolean {
  const mark = new SheetMark();
  for (const each of areasOfPlaces(places)) {
    for (let row = each.row; row < endRow(each); row += 1) {
      for (let column = each.column; column < each.column + each.columns; column += 1) mark.add(row, column, look.cells.at(row, column));
    }
  }
  return mark.text !== change.cells;
}

/** Why a sheet cannot be put back; null when it can. */
export function hindrance({ change, located, theirs }: Rewritten): Fault | null {
  const { look, places } = located;
  const moved = change.places.tables.some((then) => {
    const now = places.tables.find(({ of }) => of === then.of);
    return now !== undefined && (now.area.row !== then.area.row || now.area.column !== then.area.column);
  });
  if (moved) return fault('revertMoved', null, { sheet: look.name });
  const { inserted, touched } = change.before;
  const hits = theirs.cells.filter((cell) => {
    const row = rowBefore(cell, inserted);
    return row === null || touched.some((each) => contains(each, row, cell.column));
  });
  if (hits.length === 0) return null;
  const cells = hits.slice(0, 3).map(({ row, column }) => `${readableSheet(look.name)}!${addressOf(area(row, column, 1, 1))}`);
  return fault('revertInTheWay', cells[0] ?? null, { cells: cells.join(', '), count: hits.length });
}

/** Where a cell stood before cells were pushed in; null for one within them. */
function rowBefore({ row, column }: { readonly row: number; readonly column: number }, inserted: readonly Area[]): number | null {
  let now = row;
  for (const each of [...inserted].reverse()) {
    if (column < each.column || column >= each.column + each.columns || now < each.row) continue;
    if (now < endRow(each)) return null;
    now -= each.rows;
  }
  return now;
}

/** What puts the sheets back; the copies are read for their formulas. */
export async function restoringOf(context: Excel.RequestContext, rewritten: readonly Rewritten[], parked: readonly ParkedSheet[]): Promise<readonly Restoring[]> {
  const formulas = await readFormulas(context, rewritten.map(({ change, copy }) => ({ copy, areas: change.before.touched })));
  return rewritten.map(({ change, located, theirs, copy }, index): Restoring => ({
    id: located.look.id,
    copy,
    before: change.before.places,
    after: { areas: areasOfPlaces(located.places), tables: change.places.tables.map(({ name }) => name), charts: located.places.charts, verdicts: located.places.verdicts },
    inserted: change.before.inserted,
    touched: change.before.touched,
    formulas: formulas[index] ?? [],
    sheetIds: new Map([...rewritten.map((each) => [each.change.name, each.located.look.id] as const), ...parked.map(({ name, id }) => [name, id] as const)]),
    guard: ({ area: place }) => {
      let first: { row: number; column: number } | null = null;
      for (const cell of theirs.cells) {
        const row = rowBefore(cell, change.before.inserted);
        if (row === null || row < endRow(place) - 1 || cell.column < place.column || cell.column >= place.column + place.columns) continue;
        if (first === null || row < first.row) first = { row, column: cell.column };
      }
      return first;
    },
  }));
}
