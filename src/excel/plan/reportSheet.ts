import { numberFormats } from '../../report/formats';
import type { Report, ReportChart, ReportTable } from '../../report/report';
import type { Language } from '../../texts/words';
import { absoluteAddress, area } from '../areas';
import { block, textCell } from './cells';
import type { Names } from './formulas';
import type { PlannedBlock, PlannedChart, PlannedSheet } from './plan';
import type { Titles } from './planReport';
import { accountRows, basisRows, checkRows, keyFigureRows, noteRows, passedCell } from './sections';
import { planTable, rowsOf, widthsOf } from './tables';
import { contentOf } from './text';
import { charactersOfNumber, charactersWide, roomFor } from './widths';

/**
 * The first sheet, from top to bottom: title and method, key figures, the short tables, the checks; a chart to the right of these; then what the
 * report stands on, and the long tables. Widths are shared by everything that stands below each other.
 */
export interface Layout {
  readonly tables: readonly { readonly table: ReportTable; readonly row: number }[];
  /** Key figure id -> "$B$5" on the report sheet. */
  readonly keyFigures: ReadonlyMap<string, string>;
  readonly rows: { readonly title: number; readonly keyFigures: number; readonly checks: number; readonly basis: number; readonly account: number; readonly notes: number };
  readonly charts: readonly { readonly chart: ReportChart; readonly row: number; readonly column: number; readonly rows: number }[];
}

const topRow = 4;
const chartRows = 17;
/** The first chart stands beside the key figures, in sight at once, when these are long enough for a readable one. */
const enoughKeyFigures = 8;
const chartColumns = 5;
const shortTable = { rows: 20, columns: 6 };

/** `floors`: rows above which a section may not begin, because it stands lower already. */
export function layReportSheet(report: Report, language: Language, floors: ReadonlyMap<string, number> = new Map(), orphans: readonly ReportTable[] = []): Layout {
  const onSheet = report.tables.filter((table) => table.place === 'report');
  const firstLong = onSheet.findIndex((table) => table.rowCount > shortTable.rows || table.columns.length > shortTable.columns);
  const short = firstLong < 0 ? onSheet : onSheet.slice(0, firstLong);
  const long = [...(firstLong < 0 ? [] : onSheet.slice(firstLong)), ...orphans];

  const tables: { table: ReportTable; row: number }[] = [];
  const title = floors.get('title') ?? 0;
  let row = topRow + title;
  const take = (section: string, rows: number): number => {
    const first = rows === 0 ? row : Math.max(row, floors.get(section) ?? 0);
    row = rows === 0 ? row : first + rows + 1;
    return first;
  };
  const place = (table: ReportTable): void => {
    const first = take(`table:${table.id}`, rowsOf(table) + 1);
    tables.push({ table, row: first + 1 });
  };

  const beside = report.keyFigures.length >= enoughKeyFigures ? report.charts.slice(0, 1) : [];
  const keyFigureRows = report.keyFigures.length === 0 ? 0 : Math.max(report.keyFigures.length + 1, beside[0]?.kind === 'pareto' ? chartRows : 0);
  const keyFigureRow = take('keyFigures', keyFigureRows);
  short.forEach(place);
  const checks = take('checks', report.checks.length === 0 ? 0 : report.checks.length + 2);

  const widest = Math.max(report.checks.length === 0 ? 2 : 4, ...short.map((table) => table.columns.length));
  const besideAll = report.charts.slice(beside.length);
  const charts = [
    ...beside.map((chart) => ({ chart, row: topRow, column: 2, rows: keyFigureRows })),
    ...besideAll.map((chart, index) => ({ chart, row: topRow + index * (chartRows + 1), column: Math.max(widest + 1, beside.length * (2 + chartColumns)), rows: chartRows })),
  ];
  if (besideAll.length > 0) row = Math.max(row, topRow + besideAll.length * (chartRows + 1) + 1);

  const basis = take('basis', basisRows(report, language).length);
  const account = take('account', accountRows(report, language).length);
  const notes = take('notes', noteRows(report, language).length);
  long.forEach(place);

  const keyFigures = new Map(report.keyFigures.map((figure, index) => [figure.id, absoluteAddress(keyFigureRow + 1 + index, 1)]));
  return { tables, keyFigures, rows: { title, keyFigures: keyFigureRow, checks, basis, account, notes }, charts };
}

interface Place {
  readonly name: string;
  readonly standing: string | null;
  readonly language: Language;
  readonly names: Names;
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly row: number; readonly column: number }>;
  readonly titles: Titles;
  readonly date1904: boolean;
}

export function writeReportSheet(report: Report, layout: Layout, place: Place): PlannedSheet {
  const { language, names, date1904, titles } = place;
  const { rows } = layout;
  const blocks: PlannedBlock[] = [
    block('title', rows.title, 0, [[textCell(titles.title, 'title')], [textCell(report.stamp.method[language], 'subtitle')], [passedCell(report, rows.checks, language)]]),
    block('keyFigures', rows.keyFigures, 0, keyFigureRows(report, names, language, date1904)),
    block('checks', rows.checks, 0, checkRows(report, rows.checks, names, language)),
    block('basis', rows.basis, 0, basisRows(report, language)),
    block('account', rows.account, 0, accountRows(report, language)),
    block('notes', rows.notes, 0, noteRows(report, language)),
    ...layout.tables.map(({ table, row }) => block(`head:${table.id}`, row - 1, 0, [[textCell(table.title[language], 'section')]])),
  ].filter((planned) => planned.cells.length > 0);
  return {
    of: 'report',
    name: place.name,
    standing: place.standing,
    blocks,
    tables: layout.tables.map(({ table, row }) => planTable(table, row, 0, names, language, date1904, true)),
    charts: layout.charts.map((placed) => planChart(placed, report, place)),
    widths: sharedWidths(report, layout, blocks, language),
    heights: [{ row: rows.title, points: 27 }],
    frozen: { rows: 1, columns: 0 },
    gridlines: false,
    printTitle: { first: 0, last: 0 },
    footer: titles.footer,
  };
}

const chartKinds = { column: 'ColumnClustered', stackedColumn: 'ColumnStacked', line: 'Line', bar: 'BarClustered', pareto: 'ColumnClustered' } as const;

function planChart({ chart, row, column, rows }: Layout['charts'][number], report: Report, place: Place): PlannedChart {
  const table = report.tables.find((candidate) => candidate.id === chart.table);
  const where = place.places.get(chart.table);
  if (table === undefined || where === undefined) throw new Error(`Chart ${chart.id} shows table ${chart.table}, which the report does not have`);
  const bodyOf = (id: string) => {
    const index = table.columns.findIndex((candidate) => candidate.id === id);
    if (index < 0) throw new Error(`Chart ${chart.id} shows column ${id}, which table ${table.id} does not have`);
    return area(where.row + 1, where.column + index, Math.max(1, table.rowCount), 1);
  };
  const headings = place.names.tables.get(table.id)?.headings;
  return {
    name: `${chart.id}`,
    title: chart.title[place.language],
    kind: chartKinds[chart.kind],
    from: { row, column },
    to: { row: row + rows - 1, column: column + chartColumns - 1 },
    sheet: where.sheet,
    categories: bodyOf(chart.categories),
    series: chart.series.map((id, index) => ({ name: headings?.get(id) ?? id, values: bodyOf(id), ...(chart.kind === 'pareto' && index > 0 ? { share: true } : {}) })),
  };
}

const firstColumn = { least: 30, most: 52 };
const otherColumns = { least: 14, most: 26 };

/** One width for everything that stands below each other: tables, labels, key figures. Long sentences run over their neighbours. */
function sharedWidths(report: Report, layout: Layout, blocks: readonly PlannedBlock[], language: Language): number[] {
  const widths: number[] = [];
  const need = (column: number, width: number): void => {
    widths[column] = Math.max(widths[column] ?? 0, width);
  };
  for (const { table } of layout.tables) widthsOf(table, language).forEach((width, column) => need(column, width));
  for (const planned of blocks) for (const row of planned.cells) if (row[0]?.style === 'label') need(planned.column, charactersWide(String(row[0].content)));
  for (const figure of report.keyFigures) {
    const value = contentOf(figure.value, language);
    // Key figures are bold, which needs more room.
    need(1, (typeof value === 'number' ? charactersOfNumber(value, numberFormats[figure.format]) : charactersWide(String(value))) * 1.15);
  }
  const columns = Math.max(5, widths.length, ...layout.charts.map((placed) => placed.column + chartColumns));
  return Array.from({ length: columns }, (_, column) => roomFor(widths[column] ?? 0, column === 0 ? firstColumn : otherColumns));
}
