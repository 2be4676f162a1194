import { numberFormats } from '../../report/formats';
import type { ReportColumn, ReportTable } from '../../report/report';
import type { Language } from '../../texts/words';
import { area } from '../areas';
import { uniqueHeadings } from '../names';
import { serialIn } from './days';
import { resolveFormula } from './formulas';
import type { Names } from './formulas';
import type { OwnColumn, PlannedColumn, PlannedTable } from './plan';
import { contentOf } from './text';
import { looked, widthOf } from './widths';

/** A table of a report with what the reader has added to it. */
export interface ArrangedTable extends ReportTable {
  readonly columns: readonly ArrangedColumn[];
  readonly noteColumn?: string;
  readonly orphansOf?: string;
}

export interface ArrangedColumn extends ReportColumn {
  readonly own?: OwnColumn;
}

/** Headings of a table by column id, in one language. Those of the reader stay what they are. */
export function headingsOf(table: ArrangedTable, language: Language): Map<string, string> {
  const added = (column: ArrangedColumn): boolean => column.own?.added === true;
  const ours = table.columns.filter((column) => !added(column));
  const theirs = table.columns.filter(added).map((column) => [column.id, column.heading[language]] as const);
  const headings = uniqueHeadings(ours.map((column) => column.heading[language]), theirs.map(([, heading]) => heading));
  return new Map([...ours.map((column, index) => [column.id, headings[index] ?? ''] as const), ...theirs]);
}

export function hasTotals(table: ReportTable): boolean {
  return table.columns.some((column) => column.total !== undefined);
}

/** Rows on the sheet: heading, body (Excel wants at least one row), totals. */
export function rowsOf(table: ReportTable): number {
  return 1 + Math.max(1, table.rowCount) + (hasTotals(table) ? 1 : 0);
}

export function planTable(table: ArrangedTable, row: number, column: number, names: Names, language: Language, date1904: boolean, lines = false): PlannedTable {
  const own = names.tables.get(table.id);
  if (own === undefined) throw new Error(`Table ${table.id} has no name`);
  return {
    of: table.id,
    name: own.name,
    area: area(row, column, rowsOf(table), table.columns.length),
    rowCount: Math.max(1, table.rowCount),
    totals: hasTotals(table),
    lines,
    key: keyOf(table),
    noteColumn: table.noteColumn ?? null,
    orphansOf: table.orphansOf ?? null,
    columns: table.columns.map((planned, index) => {
      const before = table.columns[index - 1];
      return { ...planColumn(planned, table, own, names, language, date1904), indent: planned.format === 'date' || (before !== undefined && standsRight(before) && !standsRight(planned)) };
    }),
  };
}

function planColumn(column: ArrangedColumn, table: ReportTable, own: { readonly name: string; readonly headings: ReadonlyMap<string, string> }, names: Names, language: Language, date1904: boolean): Omit<PlannedColumn, 'indent'> {
  if (column.values.length !== table.rowCount) throw new Error(`Column ${table.id}.${column.id} has ${column.values.length} values for ${table.rowCount} rows`);
  const isDate = column.format === 'date';
  const formula = column.formula === undefined || table.rowCount === 0 ? null : resolveFormula(column.formula, names, table.id);
  return {
    id: column.id,
    heading: own.headings.get(column.id) ?? column.id,
    format: formula !== null && column.format === 'text' ? numberFormats.general : numberFormats[column.format],
    values: formula === null ? valuesOf(column, table.rowCount, language, isDate && date1904) : null,
    formula,
    total: totalOf(column, names, table.id, language),
    right: standsRight(column),
    input: column.input === true,
    own: column.own ?? null,
  };
}

function standsRight(column: ReportColumn): boolean {
  return column.format !== 'text' && column.format !== 'general' && column.format !== 'date';
}

function valuesOf(column: ReportColumn, rowCount: number, language: Language, shift: boolean): (string | number | boolean)[] {
  if (rowCount === 0) return [''];
  return column.values.map((value) => {
    const content = contentOf(value, language);
    return shift && typeof content === 'number' ? serialIn(content, true) : content;
  });
}

/** Excel's own total row sums what the filter shows; so does ours. */
function totalOf(column: ReportColumn, names: Names, table: string, language: Language): PlannedColumn['total'] {
  const { total } = column;
  if (total === undefined) return null;
  if (total.kind === 'label') return { content: total.words[language], formula: false };
  if (total.kind === 'sum') return { content: resolveFormula(`=SUBTOTAL(109,${table}[${column.id}])`, names, table), formula: true };
  return { content: resolveFormula(total.formula, names, table), formula: true };
}

/** Widths of the columns of a table, in characters. */
export function widthsOf(table: ReportTable, language: Language): number[] {
  return table.columns.map((column) => {
    if (column.width !== undefined) return column.width;
    const total = column.total;
    const extra = total === undefined ? [] : [total.kind === 'label' ? total.words[language] : String(Math.round(total.value * 100) / 100) + '0000'];
    const most = column.role === 'note' ? 60 : 40;
    const step = Math.max(1, Math.floor(column.values.length / looked));
    const some = column.values.filter((_, row) => row % step === 0).map((value) => contentOf(value, language));
    return widthOf(column.heading[language], some, numberFormats[column.format], extra, { least: 9, most });
  });
}

/** Columns by which a row is found again: named ones, else the key columns, else all that hold contents. */
export function keyOf(table: ArrangedTable): readonly string[] {
  if (table.notes !== undefined) return table.notes.key;
  const constant = table.columns.filter((column) => column.formula === undefined && column.own === undefined);
  const keys = constant.filter((column) => column.role === 'key');
  return (keys.length > 0 ? keys : constant).map((column) => column.id);
}

/** Columns that stay in sight when scrolling: the key columns the table begins with. */
export function keyColumns(table: ReportTable): number {
  const first = table.columns.findIndex((column) => column.role !== 'key');
  return first < 0 ? 0 : first;
}
