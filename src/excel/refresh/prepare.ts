import type { Fault } from '../../intake/faults';
import type { Report } from '../../report/report';
import type { Language } from '../../texts/words';
import { area } from '../areas';
import type { Area } from '../areas';
import { Refusal, fault } from '../faults';
import type { Plan, PlannedSheet, PlannedTable } from '../plan/plan';
import { planReport } from '../plan/planReport';
import type { Existing, LeftSheet, Standing } from '../plan/planReport';
import { arrangeReport, sameColumns } from './arrange';
import type { Arranged } from './arrange';
import type { Carried } from './carried';
import type { Located, LocatedTable } from './locate';
import { areasOfPlaces, areasOfPlan } from './places';
import { firstBelow, inTheWay, pushDown, sheetColumns, theirThings, wayFault } from './room';
import type { Theirs } from './room';
import { areaAfter, areasBefore, endRow, rowAfter, sameArea } from './shapes';

/** A sheet that is written again in place: everything is decided, nothing is written. */
export interface PreparedSheet {
  readonly planned: PlannedSheet;
  readonly located: Located;
  readonly theirs: Theirs;
  /** Cells to push in, in this order. */
  readonly inserted: readonly Area[];
  /** Tables that stay, by their names; `same`: in their size, after the pushing. */
  readonly kept: ReadonlyMap<string, { readonly table: LocatedTable; readonly same: boolean }>;
  /** Every area that will be written or cleared, where it stands now. */
  readonly touched: readonly Area[];
}

export interface Prepared {
  readonly arranged: Arranged;
  readonly plan: Plan;
  readonly sheets: readonly PreparedSheet[];
  /** Sheets that the report does not need any more, and nobody else. */
  readonly parked: readonly Located[];
  readonly remarks: readonly Fault[];
}

export interface PrepareInput {
  /** With its columns for notes. */
  readonly report: Report;
  readonly language: Language;
  readonly existing: Existing;
  readonly located: readonly Located[];
  readonly carried: ReadonlyMap<LocatedTable, Carried>;
  readonly today: number;
}

interface Work {
  readonly located: Located;
  readonly theirs: Theirs;
  readonly ours: readonly Area[];
  inserted: readonly Area[];
  /** Tables that cannot stay in their rows. */
  readonly moving: Set<string>;
}

const mostRounds = 60;

/** Lays the report out over what stands. Refuses where something of the reader's would be in the way. */
export function prepareRefresh(input: PrepareInput): Prepared {
  const { existing, located, language } = input;
  const arranged = arrangeReport({ ...input, date1904: existing.date1904 });
  const wanted = new Set(['report', ...arranged.report.tables.filter((table) => table.place !== 'report').map((table) => table.id)]);
  const works = located.map((each): Work => {
    const ours = areasOfPlaces(each.places);
    return { located: each, theirs: theirThings(each.look, ours, new Set(each.tables.map(({ look }) => look.id))), ours, inserted: [], moving: new Set() };
  });
  const staying = works.filter((work) => wanted.has(work.located.places.of) || isTheirs(work, arranged));
  const left = staying.flatMap(({ located: { places, look } }): LeftSheet[] => (wanted.has(places.of) ? [] : [{ of: places.of, title: titleOf(places, look.cells) }]));

  const planNow = (): Plan => planReport(arranged.report, language, existing, standingOf(staying, arranged, existing, left));
  let plan = planNow();
  for (let round = 0; round < mostRounds && staying.some((work) => makeRoom(work, plan, arranged)); round += 1) plan = planNow();

  const sheets = staying.flatMap((work): PreparedSheet[] => {
    const planned = plan.sheets.find(({ of }) => of === work.located.places.of);
    if (planned === undefined) return [];
    const needed = areasOfPlan(planned);
    return [
      {
        planned,
        located: work.located,
        theirs: work.theirs,
        inserted: work.inserted,
        kept: keptTables(work, planned, arranged),
        touched: [...work.ours, ...needed.flatMap((each) => areasBefore(each, work.inserted))],
      },
    ];
  });
  return { arranged, plan, sheets, parked: works.filter((work) => !staying.includes(work)).map((work) => work.located), remarks: remarksOf(sheets) };
}

/** Is anything on a sheet that we did not draw? */
function isTheirs({ located: { look, places }, theirs }: Work, arranged: Arranged): boolean {
  const charts = new Set(look.drawn.charts.map(({ name }) => name));
  return theirs.cells.length > 0 || theirs.tables.length > 0 || look.comments.length > 0 || look.charts.some(({ name }) => !charts.has(name)) || arranged.orphans.some(({ sheet }) => sheet === places.of);
}

function titleOf({ blocks }: Located['places'], cells: Located['look']['cells']): string {
  const [row, column] = blocks.find(({ id }) => id === 'title')?.at ?? [0, 0];
  return String(cells.at(row, column));
}

function standingOf(staying: readonly Work[], arranged: Arranged, existing: Existing, left: readonly LeftSheet[]): Standing {
  const names = new Map<string, string>();
  for (const { located } of staying) {
    for (const { recorded, look } of located.tables) names.set(recorded.of, look.name);
    // The name of a table that somebody has removed is free, unless somebody else has taken it.
    for (const { of, name } of located.gone) if (!existing.names.some((taken) => taken.toLowerCase() === name.toLowerCase())) names.set(of, name);
  }
  return {
    sheets: new Map(staying.map((work) => [work.located.places.of, { id: work.located.look.id, name: work.located.look.name, floors: floorsOf(work), column: work.located.column }])),
    tables: names,
    orphans: arranged.orphans,
    left,
  };
}

function floorsOf({ located: { places, column }, inserted }: Work): Map<string, number> {
  const floors = new Map<string, number>();
  const set = (section: string, row: number): unknown => floors.set(section, Math.max(0, rowAfter(row, column, inserted)));
  for (const { id, areas } of places.blocks) if (areas[0] !== undefined && !id.startsWith('head:')) set(id, areas[0].row);
  // On the report sheet the title of a table stands right above it.
  for (const table of places.tables) if (table.orphansOf === null) set(`table:${table.of}`, places.of === 'report' ? table.area.row - 1 : table.area.row);
  return floors;
}

/** Decides on one thing that makes room, and says whether there was one. */
function makeRoom(work: Work, plan: Plan, arranged: Arranged): boolean {
  const planned = plan.sheets.find(({ of }) => of === work.located.places.of);
  if (planned === undefined) return false;
  const { inserted, theirs, ours, located } = work;
  const push = (row: number, rows: number, band: { readonly column: number; readonly columns: number }): boolean => {
    const pushed = pushDown({ theirs, ours, inserted, row, rows, band });
    if (pushed !== null) work.inserted = [...inserted, pushed];
    return pushed !== null;
  };

  const moved = planned.tables.find((table) => {
    const stands = standingTable(table, work, arranged);
    return stands !== null && !work.moving.has(stands.look.id) && areaAfter(stands.look.area, inserted).row < table.area.row;
  });
  if (moved !== undefined) {
    const stands = standingTable(moved, work, arranged) as LocatedTable;
    const rows = moved.area.row - areaAfter(stands.look.area, inserted).row;
    // Within the table that grew, so that it grows by itself; else right before the title of this one.
    const grown = planned.tables
      .slice(0, planned.tables.indexOf(moved))
      .reverse()
      .map((table) => ({ table, stands: standingTable(table, work, arranged) }))
      .find(({ table, stands: above }) => above !== null && areaAfter(above.look.area, inserted).rows < table.area.rows);
    const above = grown?.stands === undefined || grown.stands === null ? null : areaAfter(grown.stands.look.area, inserted);
    const row = above === null ? areaAfter(stands.look.area, inserted).row - 1 : endRow(above) - 1 - (grown?.stands?.look.totals === true ? 1 : 0);
    const wide = { column: 0, columns: 0 };
    const whole = pushDown({ theirs, ours: above === null ? ours : [], inserted, row, rows, band: wide });
    if (whole === null || whole.columns === 0) work.moving.add(stands.look.id);
    else work.inserted = [...inserted, whole];
    return true;
  }

  if (growWithin(work, planned, arranged)) return true;
  const needed = areasOfPlan(planned);
  const hits = inTheWay(theirs, needed, inserted);
  if (hits.length === 0) return false;
  const bottom = Math.max(0, ...ours.map((each) => endRow(areaAfter(each, inserted))));
  const end = Math.max(...needed.map(endRow));
  const column = Math.min(...needed.map((each) => each.column));
  const band = { column, columns: Math.max(...needed.map((each) => each.column + each.columns)) - column };
  const first = firstBelow(theirs, bottom, inserted, null);
  // One row stays blank between our last one and what stands below.
  if (hits.every((hit) => hit.row >= bottom) && first !== null && push(first, end + 1 - first, band)) return true;
  throw new Refusal(wayFault(located.look.name, hits, inserted));
}

/**
 * A table that grows gets its rows within, as if they were inserted by hand: what the reader has below keeps its distance, and formulas that name the
 * total row follow it. Not where that would move what stands beside other rows.
 */
function growWithin(work: Work, planned: PlannedSheet, arranged: Arranged): boolean {
  const { inserted, theirs, ours, located } = work;
  for (const table of planned.tables) {
    const stands = standingTable(table, work, arranged);
    if (stands === null || !stands.look.totals) continue;
    const now = areaAfter(stands.look.area, inserted);
    const rows = table.area.rows - now.rows;
    if (rows <= 0 || now.row !== table.area.row) continue;
    const below = firstBelow(theirs, endRow(now), inserted, now) !== null;
    const alone = located.places.of !== 'report' && firstBelow(theirs, endRow(now) - 2, inserted, null) === null;
    if (!below && !alone) continue;
    const others = ours.filter((each) => !sameArea(each, stands.look.area));
    const pushed = pushDown({ theirs, ours: others, inserted, row: endRow(now) - 2, rows, band: now });
    if (pushed === null || (alone && pushed.columns < sheetColumns)) continue;
    work.inserted = [...inserted, pushed];
    return true;
  }
  return false;
}

/** The table that stands in the place of a planned one and could be filled again. */
function standingTable(planned: PlannedTable, { located, moving }: Work, arranged: Arranged): LocatedTable | null {
  const stands = located.tables.find(({ recorded }) => recorded.of === planned.of);
  const table = arranged.report.tables.find(({ id }) => id === planned.of) ?? arranged.orphans.find(({ list }) => list.id === planned.of)?.list;
  // Lists of notes follow their table up and down; they are made again.
  if (stands === undefined || table === undefined || stands.recorded.orphansOf !== null || moving.has(stands.look.id)) return null;
  return sameColumns(table, stands) ? stands : null;
}

function keptTables(work: Work, planned: PlannedSheet, arranged: Arranged): PreparedSheet['kept'] {
  const kept = new Map<string, { readonly table: LocatedTable; readonly same: boolean }>();
  let disturbed = false;
  for (const table of planned.tables) {
    const stands = standingTable(table, work, arranged);
    const now = stands === null ? null : areaAfter(stands.look.area, work.inserted);
    const place = now !== null && now.row === table.area.row && now.column === table.area.column && now.columns === table.area.columns;
    const same = place && now.rows === table.area.rows && stands?.look.totals === table.totals;
    if (stands !== null && place && !disturbed) kept.set(table.name, { table: stands, same });
    // A total row that is switched on moves what stands below; so what is below is made again after it.
    if (table.totals && !same) disturbed = true;
  }
  return kept;
}

function remarksOf(sheets: readonly PreparedSheet[]): Fault[] {
  const remade = sheets.flatMap(({ located, kept }) => located.tables.filter(({ recorded, look }) => recorded.orphansOf === null && !kept.has(look.name)).map(({ look }) => look.name));
  const comments = sheets.flatMap(({ located: { look, tables } }) => look.comments.filter((comment) => tables.some(({ look: { area: place } }) => comment.row > place.row && inside(comment, place))).map(() => look.name));
  return [
    ...(remade.length === 0 ? [] : [fault('refreshTablesRemade', null, { tables: remade.join(', '), count: remade.length })]),
    ...(comments.length === 0 ? [] : [fault('refreshComments', null, { sheets: [...new Set(comments)].join(', '), count: comments.length })]),
  ];
}

function inside({ row, column }: { readonly row: number; readonly column: number }, place: Area): boolean {
  return row < endRow(place) && column >= place.column && column < place.column + place.columns;
}

/** The first cell of the reader's below a table and within its columns, after the pushing; null where there is none. */
export function firstBelowTable({ theirs, inserted }: PreparedSheet, table: PlannedTable): { readonly row: number; readonly column: number } | null {
  const { area: place } = table;
  let found: { row: number; column: number } | null = null;
  const take = (row: number, column: number): void => {
    const now = rowAfter(row, column, inserted);
    if (now >= endRow(place) - 1 && column >= place.column && column < place.column + place.columns && (found === null || now < found.row)) found = { row: now, column };
  };
  for (const { row, column } of theirs.cells) take(row, column);
  for (const { row, column } of theirs.tables) take(row, column);
  return found;
}

/** Cells of all sheets that a copy would hold. */
export function cellsOf(sheets: readonly PreparedSheet[]): number {
  return sheets.reduce((sum, { located }) => sum + (located.look.cells.area ?? area(0, 0, 0, 0)).rows * (located.look.cells.area?.columns ?? 0), 0);
}
