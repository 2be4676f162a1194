import type { Area } from '../areas';
import { area } from '../areas';
import { verdictsOf } from '../draw/drawSheet';
import type { PlannedBlock, PlannedSheet, PlannedTable } from '../plan/plan';
import type { BlockPlace, SheetPlaces, TablePlace } from '../store/changes';

/** The cells that a block fills: rows of the same length together. Cells that it leaves alone at their end are not ours. */
export function areasOfBlock({ row, column, cells }: PlannedBlock): Area[] {
  const areas: { row: number; rows: number; columns: number }[] = [];
  cells.forEach((line, index) => {
    const columns = line.reduce((most, cell, at) => (cell === null ? most : at + 1), 0);
    if (columns === 0) return;
    const last = areas.at(-1);
    if (last !== undefined && last.row + last.rows === row + index && last.columns === columns) last.rows += 1;
    else areas.push({ row: row + index, rows: 1, columns });
  });
  return areas.map((each) => area(each.row, column, each.rows, each.columns));
}

function placeOfBlock(planned: PlannedBlock): BlockPlace {
  const { id, row, column, cells } = planned;
  for (const [r, line] of cells.entries()) {
    for (const [c, cell] of line.entries()) {
      if (cell !== null && !cell.formula && typeof cell.content === 'string' && cell.content !== '') return { id, text: cell.content, at: [row + r, column + c], areas: areasOfBlock(planned) };
    }
  }
  return { id, text: '', at: [row, column], areas: areasOfBlock(planned) };
}

/** What will be on a planned sheet, for the run log. Excel's ids of the tables by their names; inputs by table id. */
export function placesOf(planned: PlannedSheet, idOf: (name: string) => string, inputs: ReadonlyMap<string, TablePlace['inputs']>): SheetPlaces {
  return {
    of: planned.of,
    blocks: planned.blocks.map(placeOfBlock),
    tables: planned.tables.map((table): TablePlace => ({
      of: table.of ?? table.name,
      id: idOf(table.name),
      name: table.name,
      area: table.area,
      totals: table.totals,
      columns: table.columns.flatMap(({ id, heading, own }) => (id === undefined || own?.added === true ? [] : [[id, heading] as const])),
      own: table.columns.flatMap(({ heading, own }) => (own?.added === true ? [heading] : [])),
      key: table.key ?? [],
      noteColumn: table.noteColumn ?? null,
      inputs: inputs.get(table.of ?? '') ?? {},
      orphansOf: table.orphansOf ?? null,
    })),
    charts: planned.charts,
    verdicts: verdictsOf(planned),
  };
}

/** Every area that we fill on a sheet. */
export function areasOfPlaces({ blocks, tables }: SheetPlaces): Area[] {
  return [...blocks.flatMap((block) => block.areas), ...tables.map((table) => table.area)];
}

export function areasOfPlan({ blocks, tables }: PlannedSheet): Area[] {
  return [...blocks.flatMap(areasOfBlock), ...tables.map((table: PlannedTable) => table.area)];
}
