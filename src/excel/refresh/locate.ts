import { area } from '../areas';
import { Refusal, fault } from '../faults';
import type { BlockPlace, SheetPlaces, TablePlace } from '../store/changes';
import type { SheetCells } from './cells';
import type { SheetLook, TableLook } from './look';
import { contains } from './shapes';

/** A table of ours that is still there, perhaps grown, moved, or with columns of the reader's. */
export interface LocatedTable {
  readonly recorded: TablePlace;
  readonly look: TableLook;
  /** For each of its columns our id, or null for one of the reader's. */
  readonly columns: readonly (string | null)[];
}

/** What we drew on a sheet, where it stands now. */
export interface Located {
  readonly look: SheetLook;
  readonly places: SheetPlaces;
  readonly tables: readonly LocatedTable[];
  /** Tables of ours that somebody has removed or turned into plain cells. */
  readonly gone: readonly TablePlace[];
  /** Columns that somebody has put before ours. */
  readonly column: number;
}

/** Finds what a run drew on a sheet: tables by their id, else their name; everything else by its first text. */
export function locate(look: SheetLook): Located {
  const { drawn, cells } = look;
  const found = drawn.tables.map((recorded) => {
    const table = look.tables.find(({ id }) => id === recorded.id) ?? look.tables.find(({ name }) => name.toLowerCase() === recorded.name.toLowerCase());
    return table === undefined || !table.headers ? { recorded, located: null } : { recorded, located: { recorded, look: table, columns: alignColumns(recorded, table.columns) } };
  });
  const tables = found.flatMap(({ located }) => located ?? []);
  const moves = tables.map(({ recorded, look: now }) => ({ at: recorded.area.row, rows: now.area.row - recorded.area.row, columns: now.area.column - recorded.area.column }));
  const column = moves[0]?.columns ?? 0;
  const blocks = drawn.blocks.map((block) => locateBlock(block, moves, column, cells));
  const first = drawn.tables[0];
  // Within the report sheet formulas name cells by their columns.
  if (moves.some((move) => move.columns !== column) || (column !== 0 && drawn.of === 'report') || (first !== undefined && column < -first.area.column)) throw new Refusal(fault('refreshMoved', null, { sheet: look.name }));
  return {
    look,
    tables,
    gone: found.flatMap(({ recorded, located }) => (located === null ? [recorded] : [])),
    column,
    places: { ...drawn, blocks, tables: tables.map(placeNow), charts: chartsNow(look), verdicts: moveVerdicts(drawn, blocks) },
  };
}

function placeNow({ recorded, look, columns }: LocatedTable): TablePlace {
  const { id, name, area: now, totals, style } = look;
  return {
    ...recorded,
    id,
    name,
    style,
    area: now,
    totals,
    columns: columns.flatMap((ours, index) => (ours === null ? [] : [[ours, look.columns[index] ?? ''] as const])),
    own: columns.flatMap((ours, index) => (ours === null ? [look.columns[index] ?? ''] : [])),
  };
}

/** Charts of ours that are still there, with the titles that they have now, and the names of the sheets that they show. */
function chartsNow({ drawn, charts, names }: SheetLook): SheetPlaces['charts'] {
  return drawn.charts.flatMap((chart) => {
    const now = charts.find(({ name }) => name === chart.name);
    return now === undefined ? [] : [{ ...chart, title: now.title, sheet: names.get(chart.sheet) ?? chart.sheet }];
  });
}

interface Move {
  readonly at: number;
  readonly rows: number;
}

/** Its first text, nearest to where it should stand after what the tables say; where somebody wrote over it, that very place. */
function locateBlock(block: BlockPlace, moves: readonly Move[], column: number, cells: SheetCells): BlockPlace {
  const [row, at] = block.at;
  const below = moves.filter((move) => move.at > row).sort((one, other) => one.at - other.at)[0];
  const above = moves.filter((move) => move.at <= row).sort((one, other) => other.at - one.at)[0];
  const guess = row + (below?.rows ?? above?.rows ?? 0);
  let best: number | null = null;
  if (cells.area !== null && block.text !== '') {
    for (let each = cells.area.row; each < cells.area.row + cells.area.rows; each += 1) {
      if (cells.at(each, at + column) !== block.text) continue;
      if (best === null || Math.abs(each - guess) < Math.abs(best - guess)) best = each;
    }
  }
  // The title of a table sheet stands above its table, whatever somebody did to it.
  const rows = Math.max(-row, (best ?? guess) - row);
  const move = (given: BlockPlace['areas'][number]) => area(given.row + rows, given.column + column, given.rows, given.columns);
  return { ...block, at: [row + rows, at + column], areas: block.areas.map(move) };
}

/** The verdicts stand in the block of the checks. */
function moveVerdicts({ verdicts, blocks: before }: SheetPlaces, blocks: readonly BlockPlace[]): SheetPlaces['verdicts'] {
  if (verdicts === null) return null;
  const index = before.findIndex(({ areas }) => areas.some((each) => contains(each, verdicts.row, verdicts.column)));
  const rows = (blocks[index]?.at[0] ?? 0) - (before[index]?.at[0] ?? 0);
  return area(verdicts.row + rows, verdicts.column, verdicts.rows, verdicts.columns);
}

/**
 * Which of the columns are ours. A heading that somebody has changed is known by its neighbours: between two columns of ours stand as many unknown
 * ones as are missing.
 */
export function alignColumns({ columns: recorded, own }: Pick<TablePlace, 'columns' | 'own'>, now: readonly string[]): (string | null)[] {
  const fold = (text: string): string => text.trim().toLowerCase();
  const theirs = new Set(own.map(fold));
  const ids: (string | null)[] = now.map((heading) => recorded.find(([, known]) => fold(known) === fold(heading))?.[0] ?? null);
  const positionOf = (id: string): number => ids.indexOf(id);
  let missing: string[] = [];
  let from = 0;
  const close = (to: number): void => {
    const unknown = ids.flatMap((id, index) => (index >= from && index < to && id === null && !theirs.has(fold(now[index] ?? '')) ? [index] : []));
    // At the end of a table, further columns are the reader's.
    if (missing.length > 0 && (unknown.length === missing.length || (to === now.length && unknown.length > missing.length && unknown[0] === from))) missing.forEach((id, index) => (ids[unknown[index] ?? 0] = id));
    missing = [];
  };
  for (const [id] of recorded) {
    const position = positionOf(id);
    if (position < 0) {
      missing.push(id);
      continue;
    }
    if (position >= from) {
      close(position);
      from = position + 1;
    }
  }
  close(now.length);
  return ids;
}
