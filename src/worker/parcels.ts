import type { AnalysisResult } from '../analyses/define';
import type { SourceCells } from '../intake/cells';
import { addressColumn, type RowAddresses, withoutTexts } from '../report/addresses';
import type { BesideColumn, Report, ReportColumn, ReportTable } from '../report/report';
import { buffersOf, packColumn, type PackedColumn, unpackColumn } from './pack';

/** Cells and reports as they travel: their long columns packed. */
export type PackedCells = Omit<SourceCells, 'columns' | 'hiddenRows'> & { readonly columns: readonly PackedColumn[]; readonly hiddenRows: PackedColumn };

type Packed = Omit<ReportColumn, 'values' | 'rows'> & { readonly values: PackedColumn | RowAddresses };
type PackedTable = Omit<ReportTable, 'columns'> & { readonly columns: readonly Packed[] };
type Drill = NonNullable<Report['drill']>;
type PackedBeside = { readonly rows: PackedColumn; readonly columns: readonly (Omit<BesideColumn, 'values'> & { readonly values: PackedColumn })[] };
type PackedReport = Omit<Report, 'tables' | 'leftOut' | 'snapshot' | 'drill' | 'beside'> & {
  readonly tables: readonly PackedTable[];
  readonly leftOut: PackedRecords;
  readonly snapshot: PackedRecords;
  readonly drill: (Omit<Drill, 'partyOf'> & { readonly partyOf: PackedColumn }) | null;
  readonly beside: PackedBeside | null;
};
export type PackedResult = { readonly ok: true; readonly report: PackedReport } | Extract<AnalysisResult, { ok: false }>;

/** Objects of one shape, as columns. */
interface PackedRecords {
  readonly count: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

export function packCells(cells: SourceCells): PackedCells {
  return { ...cells, columns: cells.columns.map(packColumn), hiddenRows: packColumn(cells.hiddenRows) };
}

export function unpackCells(packed: PackedCells): SourceCells {
  return { ...packed, columns: packed.columns.map((column) => unpackColumn(column) as SourceCells['columns'][number]), hiddenRows: unpackColumn(packed.hiddenRows) as number[] };
}

export function packResult(result: AnalysisResult): PackedResult {
  if (!result.ok) return result;
  const { report } = result;
  const { drill, beside } = report;
  return {
    ok: true,
    report: {
      ...report,
      tables: report.tables.map((table) => ({ ...table, columns: table.columns.map((column) => ({ ...withoutTexts(column), values: column.rows ?? packColumn(column.values) })) })),
      leftOut: packRecords(report.leftOut),
      snapshot: packRecords(report.snapshot),
      drill: drill === null ? null : { ...drill, partyOf: packColumn(drill.partyOf) },
      beside: beside === undefined ? null : { rows: packColumn(Array.from(beside.rows)), columns: beside.columns.map((column) => ({ ...column, values: packColumn(column.values) })) },
    },
  };
}

export function unpackResult(packed: PackedResult): AnalysisResult {
  if (!packed.ok) return packed;
  const { beside, ...report } = packed.report;
  const { drill } = report;
  return {
    ok: true,
    report: {
      ...report,
      tables: report.tables.map((table) => ({ ...table, columns: table.columns.map(unpackReportColumn) })),
      leftOut: unpackRecords<Report['leftOut'][number]>(report.leftOut),
      snapshot: unpackRecords<Report['snapshot'][number]>(report.snapshot),
      drill: drill === null ? null : { ...drill, partyOf: unpackColumn(drill.partyOf) as number[] },
      ...(beside === null ? {} : { beside: { rows: unpackColumn(beside.rows) as number[], columns: beside.columns.map((column) => ({ ...column, values: unpackColumn(column.values) as BesideColumn['values'] })) } }),
    },
  };
}

function unpackReportColumn({ values, ...column }: Packed): ReportColumn {
  return 'numbers' in values ? addressColumn(column, values) : { ...column, values: unpackColumn(values) as ReportColumn['values'] };
}

/** Buffers of a result that change hands instead of being copied: the worker has no further use for them. */
export function buffersIn(packed: PackedResult): ArrayBuffer[] {
  if (!packed.ok) return [];
  const { tables, leftOut, snapshot, drill, beside } = packed.report;
  const columns = [...tables.flatMap((table) => table.columns.map(({ values }) => values)), ...Object.values(leftOut.columns), ...Object.values(snapshot.columns), ...(drill === null ? [] : [drill.partyOf]), ...(beside === null ? [] : [beside.rows, ...beside.columns.map(({ values }) => values)])];
  return columns.flatMap((column) => ('numbers' in column ? [column.numbers.buffer as ArrayBuffer] : buffersOf(column)));
}

function packRecords<Entry extends object>(records: readonly Entry[]): PackedRecords {
  const names = Object.keys(records[0] ?? {}) as (keyof Entry & string)[];
  return { count: records.length, columns: Object.fromEntries(names.map((name) => [name, packColumn(records.map((entry) => entry[name]))])) };
}

function unpackRecords<Entry extends object>({ count, columns }: PackedRecords): Entry[] {
  const unpacked = Object.entries(columns).map(([name, column]) => [name, unpackColumn(column)] as const);
  return Array.from({ length: count }, (_, row) => Object.fromEntries(unpacked.map(([name, values]) => [name, values[row]])) as Entry);
}
