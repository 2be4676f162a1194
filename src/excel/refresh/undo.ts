import type { BesideWork } from '../beside/work';
import { persistently, takeBack } from '../draw/undo';
import { hostCode } from '../faults';
import type { StoreWrites } from '../store/write';
import { formulaRuns } from './cells';
import type { Copied } from './backup';
import type { Prepared, PreparedSheet } from './prepare';
import { areasOfPlan } from './places';
import { restoreSheets } from './restore';
import type { Restoring } from './restore';
import { verdictsOf } from '../draw/drawSheet';
import type { Area } from '../areas';
import type { Located } from './locate';
import { endRow, rowAfter } from './shapes';
import { filterAgain, whole } from './rewrite';

/** How far a refresh has come: what is there to be taken back when it fails. */
export interface Progress {
  /** Ids of the sheets before. */
  readonly before: Set<string>;
  /** All sheets before, as they were called. */
  tabs: readonly { readonly id: string; readonly name: string }[];
  prepared: Prepared | null;
  copies: ReadonlyMap<string, Copied>;
  /** Sheets that are new, by name, our copies among them. */
  created: readonly string[];
  /** Id of a parked sheet -> what it was. */
  parked: readonly { readonly id: string; readonly name: string; readonly visibility: Excel.Worksheet['visibility'] }[];
  /** Pushed in for certain, by the id of the sheet. */
  inserted: ReadonlyMap<string, readonly Area[]>;
  /** Perhaps pushed in: the answer was lost. */
  trying: { readonly located: Located; readonly area: Area } | null;
  /** Our areas were written to. */
  drawing: boolean;
  writes: StoreWrites | null;
  /** The columns beside the list. */
  columns: BesideWork | null;
}

export function noProgress(): Progress {
  return { before: new Set(), tabs: [], prepared: null, copies: new Map(), created: [], parked: [], inserted: new Map(), trying: null, drawing: false, writes: null, columns: null };
}

export interface LeftBehind {
  /** Sheets that are not what they were. */
  readonly changed: readonly string[];
  /** Very hidden sheets with their state before; only where some could not be put back. */
  readonly copies: readonly string[];
  readonly sheets: readonly string[];
  readonly store: boolean;
}

/** Puts the workbook back as it was before a refresh, as far as Excel lets us. */
export async function takeBackRefresh(progress: Progress): Promise<LeftBehind> {
  const { prepared, copies, created, before, writes } = progress;
  const touched = progress.drawing || progress.parked.length > 0 || progress.inserted.size > 0 || progress.trying !== null;
  const copyNames = new Set([...copies.values()].map(({ name }) => name));
  let changed: readonly string[] = [];
  if (prepared !== null && touched) {
    try {
      await persistently(() => Excel.run((context) => putBack(context, progress, prepared)));
    } catch (error) {
      if (hostCode(error) === null) throw error;
      changed = [...prepared.sheets.map(({ located }) => located.look.name), ...progress.parked.map(({ name }) => name)];
    }
  }
  // As long as something is not back, its copy is worth more than a tidy workbook.
  const removable = changed.length === 0 ? created : created.filter((name) => !copyNames.has(name));
  const left = await takeBack(removable, before, writes);
  return { changed, copies: changed.length === 0 ? [] : [...copyNames], sheets: left.sheets, store: left.store };
}

async function putBack(context: Excel.RequestContext, progress: Progress, prepared: Prepared): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const trying = progress.trying === null ? null : askInserted(context, progress.trying, progress.inserted.get(progress.trying.located.look.id) ?? []);
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  const inserted = new Map(progress.inserted);
  if (progress.trying !== null && trying !== null && trying.formulas[0]?.[0] === '') {
    const { located, area } = progress.trying;
    inserted.set(located.look.id, [...(inserted.get(located.look.id) ?? []), area]);
  }
  for (const { id, name, visibility } of progress.parked) {
    const sheet = worksheets.items.find((each) => each.id === id);
    if (sheet === undefined) continue;
    if (sheet.name !== name) sheet.name = name;
    sheet.visibility = visibility;
  }
  // A sheet that somebody has deleted meanwhile is not ours to bring back.
  const sheets = prepared.sheets.filter(({ located }) => there.has(located.look.id));
  if (!progress.drawing) {
    for (const { located } of sheets) for (const each of [...(inserted.get(located.look.id) ?? [])].reverse()) whole(worksheets.getItem(located.look.id), each).delete('Up');
    await context.sync();
    return;
  }
  await restoreSheets(context, sheets.map((sheet) => restoringOf(sheet, progress, inserted.get(sheet.located.look.id) ?? [])));
  const filtered = sheets.flatMap(({ located }) => located.tables.filter(({ look }) => look.filters !== null));
  filterAgain(context, filtered.map(({ look }) => ({ ...look, id: look.name })), (name) => filtered.find(({ look }) => look.name === name)?.look.columns ?? []);
  await context.sync();
}

function restoringOf({ located, planned, touched, theirs }: PreparedSheet, { copies, tabs }: Progress, inserted: readonly Area[]): Restoring {
  const { look, places } = located;
  return {
    id: look.id,
    copy: copies.get(look.id)?.id ?? '',
    before: places,
    after: { areas: areasOfPlan(planned), tables: planned.tables.map(({ name }) => name), charts: planned.charts, verdicts: verdictsOf(planned) },
    inserted,
    touched,
    formulas: formulaRuns(look.cells),
    sheetIds: new Map(tabs.map(({ id, name }) => [name, id])),
    guard: ({ area: place }) => {
      const below = theirs.cells.filter(({ row, column }) => row >= endRow(place) - 1 && column >= place.column && column < place.column + place.columns);
      return below.reduce<{ row: number; column: number } | null>((first, cell) => (first === null || cell.row < first.row ? cell : first), null);
    },
  };
}

/** The first constant in the rows that were to move down, where it stands if they have not: where it is gone, they have. `inserted`: pushed in before. */
function askInserted(context: Excel.RequestContext, { located: { look }, area }: { readonly located: Located; readonly area: Area }, inserted: readonly Area[]): Excel.Range | null {
  const { cells } = look;
  const { area: used } = cells;
  if (used === null) return null;
  for (let row = used.row; row < endRow(used); row += 1) {
    for (let column = Math.max(used.column, area.column); column < Math.min(used.column + used.columns, area.column + area.columns); column += 1) {
      const now = rowAfter(row, column, inserted);
      if (now < area.row || !cells.isFilled(row, column) || cells.formulaAt(row, column) !== null) continue;
      const range = context.workbook.worksheets.getItem(look.id).getRangeByIndexes(now, column, 1, 1);
      range.load('formulas');
      return range;
    }
  }
  return null;
}

/** Pushed-in cells of a sheet up to one of them, in the coordinates of the moment. */
export function insertedUpTo(sheets: readonly PreparedSheet[], count: number): ReadonlyMap<string, readonly Area[]> {
  const all = sheets.flatMap(({ located, inserted }) => inserted.map((each) => ({ id: located.look.id, each })));
  const map = new Map<string, Area[]>();
  for (const { id, each } of all.slice(0, count)) map.set(id, [...(map.get(id) ?? []), each]);
  return map;
}

