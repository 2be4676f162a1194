import { precedentsOf, type NameSource } from '../../engines/formula/precedents';
import type { Rectangle } from '../../engine';
import { contains, intersect } from '../area';
import type { Book } from '../book';
import type { Target } from '../resolve';
import { coveringAreas } from './special';

/** More cells than this are not joined to the fewest areas. */
const joinLimit = 200_000;

function namesOf(book: Book): NameSource {
  return {
    sheetId: (name) => book.findSheet(name)?.id ?? null,
    table: (name) => book.findTable(name),
    tableAt: (sheet, row, column) => book.tablesOf(sheet).find((table) => contains(table.area, { row, column, rows: 1, columns: 1 })) ?? null,
    definedName: (name, sheet) => {
      const lower = name.toLowerCase();
      const found = book.engine.names().filter((one) => one.name.toLowerCase() === lower);
      const one = found.find((candidate) => candidate.sheet === sheet) ?? found.find((candidate) => candidate.sheet === null);
      return one === undefined ? null : { formula: one.formula, sheet: one.sheet ?? sheet };
    },
  };
}

/** What the formulas inside an area read, formula by formula. */
function formulasIn(book: Book, { sheet, area }: Target, names: NameSource): { cell: Rectangle; reads: readonly Target[] }[] {
  const used = book.engine.used(sheet, true);
  const part = used === null ? null : intersect(area, used);
  if (part === null) return [];
  return book.engine.formulas(sheet, part).flatMap((row, r) =>
    row.flatMap((text, c) => {
      if (typeof text !== 'string' || !text.startsWith('=') || text.length < 2) return [];
      const cell = { row: part.row + r, column: part.column + c, rows: 1, columns: 1 };
      return [{ cell, reads: precedentsOf(text, { sheet, row: cell.row, column: cell.column }, names).places }];
    }),
  );
}

/** The fewest rectangles that cover the places, sheet by sheet. */
function joined(places: readonly Target[]): Target[] {
  return [...new Set(places.map((place) => place.sheet))].flatMap((sheet): Target[] => {
    const areas = places.filter((place) => place.sheet === sheet).map((place) => place.area);
    const top = Math.min(...areas.map((area) => area.row));
    const left = Math.min(...areas.map((area) => area.column));
    const bounds: Rectangle = { row: top, column: left, rows: Math.max(...areas.map((area) => area.row + area.rows)) - top, columns: Math.max(...areas.map((area) => area.column + area.columns)) - left };
    if (bounds.rows * bounds.columns * areas.length > joinLimit * 10) return areas.map((area) => ({ sheet, area }));
    return coveringAreas(bounds, (r, c) => areas.some((area) => contains(area, { row: bounds.row + r, column: bounds.column + c, rows: 1, columns: 1 }))).map((area) => ({ sheet, area }));
  });
}

const key = (place: Target): string => `${place.sheet} ${place.area.row} ${place.area.column} ${place.area.rows} ${place.area.columns}`;

/** Follows steps from place to place until nothing new is found. */
function follow(start: Target, step: (place: Target) => readonly Target[], all: boolean): Target[] {
  const found = new Map<string, Target>();
  let open: readonly Target[] = [start];
  while (open.length > 0) {
    const next = open.flatMap(step).filter((place) => !found.has(key(place)));
    for (const place of next) found.set(key(place), place);
    open = all ? [...new Map(next.map((place) => [key(place), place])).values()] : [];
  }
  return joined([...found.values()]);
}

export function precedents(book: Book, range: Target, all: boolean): Target[] {
  const names = namesOf(book);
  return follow({ sheet: range.sheet, area: range.area }, (place) => formulasIn(book, place, names).flatMap((formula) => formula.reads), all);
}

export function dependents(book: Book, range: Target, all: boolean): Target[] {
  const names = namesOf(book);
  const formulas = book.engine.sheets().flatMap((sheet) => {
    const used = book.engine.used(sheet.id, true);
    return used === null ? [] : formulasIn(book, { sheet: sheet.id, area: used }, names).map((formula) => ({ ...formula, sheet: sheet.id }));
  });
  const step = (place: Target): Target[] => formulas.filter((formula) => formula.reads.some((read) => read.sheet === place.sheet && intersect(read.area, place.area) !== null)).map((formula) => ({ sheet: formula.sheet, area: formula.cell }));
  return follow({ sheet: range.sheet, area: range.area }, step, all);
}
