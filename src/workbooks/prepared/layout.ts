import type { Language } from '../../texts/words';
import type { ChartPart, Part, PreparedSheet, PreparedWorkbook, TablePart } from './workbook';

/** Where everything stands; rows and columns count from 0. */
export interface Layout {
  readonly sheets: readonly LaidSheet[];
  readonly cells: ReadonlyMap<string, { readonly sheet: string; readonly row: number; readonly column: number; readonly name: string | null }>;
  readonly tables: ReadonlyMap<string, LaidTable>;
}

export interface LaidSheet {
  readonly sheet: PreparedSheet;
  readonly name: string;
  readonly parts: readonly LaidPart[];
  readonly tables: readonly LaidTable[];
  readonly charts: readonly { readonly part: ChartPart; readonly row: number; readonly column: number }[];
  /** Row below each part that has an id. */
  readonly bottoms: ReadonlyMap<string, number>;
}

export interface LaidPart {
  readonly part: Part;
  readonly row: number;
  readonly column: number;
}

export interface LaidTable {
  readonly part: TablePart;
  readonly sheet: string;
  /** Row of the headings. */
  readonly head: number;
  readonly column: number;
  /** Rows of the body: a Table has at least one. */
  readonly rows: number;
  readonly totals: boolean;
  /** Headings by column id. */
  readonly headings: ReadonlyMap<string, string>;
}

export function layOut(workbook: PreparedWorkbook, language: Language): Layout {
  const sheets = workbook.sheets.map((sheet) => laySheet(sheet, language));
  const cells = new Map<string, { sheet: string; row: number; column: number; name: string | null }>();
  const tables = new Map<string, LaidTable>();
  const once = <Item>(map: Map<string, Item>, id: string, item: Item): void => {
    if (map.has(id)) throw new Error(`Two parts are called ${id}`);
    map.set(id, item);
  };
  for (const laid of sheets) {
    for (const table of laid.tables) once(tables, table.part.id, table);
    for (const { part, row, column } of laid.parts) {
      if (part.kind !== 'cells') continue;
      part.rows.forEach((cellsOfRow, down) =>
        cellsOfRow.forEach((cell, right) => {
          if (cell?.id !== undefined) once(cells, cell.id, { sheet: laid.name, row: row + down, column: column + right, name: cell.name ?? null });
        }),
      );
    }
  }
  return { sheets, cells, tables };
}

function laySheet(sheet: PreparedSheet, language: Language): LaidSheet {
  const name = sheet.name[language];
  const parts: LaidPart[] = [];
  let top = 0;
  let below = 0;
  const bottoms = new Map<string, number>();
  for (const part of sheet.parts) {
    const above = part.under === undefined ? below : bottoms.get(part.under);
    if (above === undefined) throw new Error(`There is no ${part.under} above on ${name}`);
    top = part.beside === true ? top : above === 0 ? 0 : above + (part.space ?? 1);
    parts.push({ part, row: top, column: part.column ?? 0 });
    const bottom = top + rowsOf(part);
    if (part.id !== undefined) bottoms.set(part.id, bottom);
    below = Math.max(below, bottom);
  }
  return {
    sheet,
    name,
    parts,
    tables: parts.flatMap(({ part, row, column }) => (part.kind === 'table' ? [layTable(part, name, row, column, language)] : [])),
    charts: parts.flatMap(({ part, row, column }) => (part.kind === 'chart' ? [{ part, row, column }] : [])),
    bottoms,
  };
}

/** Lines above the headings. */
export const linesAbove = (part: TablePart): number => (part.title === undefined ? 0 : 1) + (part.hint === undefined ? 0 : 1);
const bodyRows = (part: TablePart): number => Math.max(1, part.rowCount);
const hasTotals = (part: TablePart): boolean => part.columns.some((column) => column.total !== undefined);

function rowsOf(part: Part): number {
  if (part.kind === 'cells') return part.rows.length;
  if (part.kind === 'chart') return part.rows;
  return linesAbove(part) + 1 + bodyRows(part) + (hasTotals(part) ? 1 : 0);
}

function layTable(part: TablePart, sheet: string, row: number, column: number, language: Language): LaidTable {
  const headings = new Map(part.columns.map(({ id, heading }) => [id, heading[language]]));
  if (part.name !== undefined && new Set([...headings.values()].map((heading) => heading.toLowerCase())).size < part.columns.length) throw new Error(`Table ${part.id} has two headings or ids that are the same`);
  for (const { id, values } of part.columns) {
    if (values !== undefined && values.length !== part.rowCount) throw new Error(`Column ${part.id}.${id} has ${values.length} values for ${part.rowCount} rows`);
  }
  return { part, sheet, head: row + linesAbove(part), column, rows: bodyRows(part), totals: hasTotals(part), headings };
}

/** Position of a column of a table on its sheet. */
export function columnOf(table: LaidTable, id: string): number {
  const index = table.part.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new Error(`Table ${table.part.id} has no column ${id}`);
  return table.column + index;
}

export function sheetNamed(layout: Layout, id: string): string {
  const found = layout.sheets.find(({ sheet }) => sheet.id === id);
  if (found === undefined) throw new Error(`There is no sheet ${id}`);
  return found.name;
}
