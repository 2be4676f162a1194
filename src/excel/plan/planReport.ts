import type { Report, ReportTable } from '../../report/report';
import { sheetWords } from '../../texts/sheet';
import { fill } from '../../texts/words';
import type { Language } from '../../texts/words';
import { uniqueSheetName, uniqueTableName } from '../names';
import { block, textCell } from './cells';
import { isoDay } from './days';
import type { Names } from './formulas';
import { leftOutId, leftOutTable } from './leftOut';
import type { Plan, PlannedSheet } from './plan';
import { layReportSheet, writeReportSheet } from './reportSheet';
import { headingsOf, keyColumns, planTable, rowsOf, widthsOf } from './tables';
import type { ArrangedTable } from './tables';

/** What the workbook has already. */
export interface Existing {
  readonly sheets: readonly string[];
  /** Names of tables and defined names: they share one list in Excel. */
  readonly names: readonly string[];
  readonly date1904: boolean;
}

/** What stands in the workbook of a report that is drawn again in place. */
export interface Standing {
  /** By what the sheet is for. */
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  /** Excel's names by the ids of the tables. */
  readonly tables: ReadonlyMap<string, string>;
  /** Lists of notes without a document, each with what its sheet is for. */
  readonly orphans: readonly { readonly sheet: string; readonly list: ArrangedTable }[];
  /** Sheets that the report does not need, with things of the reader on them. */
  readonly left: readonly LeftSheet[];
}

export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  /** First row of each section; it never moves up, so that what stands beside it stays beside it. */
  readonly floors: ReadonlyMap<string, number>;
  /** Columns that somebody has put before ours. */
  readonly column: number;
}

export interface LeftSheet {
  readonly of: string;
  readonly title: string;
}

const nothingStands: Standing = { sheets: new Map(), tables: new Map(), orphans: [], left: [] };

const headRow = 3;
/** The title's letters are twice as high as the others. */
const titleHeight = { row: 0, points: 27 };

/** Lays a report out in one language. Throws only for a mistake of the analysis; the workbook has not been touched yet. */
export function planReport(report: Report, language: Language, existing: Existing, standing: Standing = nothingStands): Plan {
  const leftOut = report.tables.some(({ id }) => id === leftOutId) ? null : leftOutTable(report);
  const tables = leftOut === null ? report.tables : [...report.tables, leftOut];

  const sheetNames = [...existing.sheets];
  const nameSheet = (of: string, proposed: string): string => {
    const stands = standing.sheets.get(of);
    if (stands !== undefined) return stands.name;
    const name = uniqueSheetName(proposed, sheetNames);
    sheetNames.push(name);
    return name;
  };
  const reportName = nameSheet('report', report.sheetName[language]);
  const ownSheets = tables.filter((table) => table.place !== 'report').map((table) => ({ table, name: nameSheet(table.id, table.place === 'report' ? '' : table.place[language]) }));

  const floors = standing.sheets.get('report')?.floors;
  const layout = layReportSheet(report, language, floors, standing.orphans.flatMap(({ sheet, list }) => (sheet === 'report' ? [list] : [])));
  const names = nameEverything(report, [...tables, ...standing.orphans.map(({ list }) => list)], language, existing, reportName, layout.keyFigures, standing);
  const titles = titlesOf(report, language);

  const own = ownSheets.map(({ table, name }) => planTableSheet(table, name, names, language, existing.date1904, titles, standing));
  const places = new Map<string, { readonly sheet: string; readonly row: number; readonly column: number }>();
  for (const placed of layout.tables) places.set(placed.table.id, { sheet: reportName, row: placed.row, column: 0 });
  for (const sheet of own) for (const { of = '', area } of sheet.tables) places.set(of, { sheet: sheet.name, row: area.row, column: area.column });

  return {
    names,
    sheets: [
      writeReportSheet(report, layout, { name: reportName, standing: standing.sheets.get('report')?.id ?? null, language, names, places, titles, date1904: existing.date1904 }),
      ...own,
      ...standing.left.map((left) => planLeftSheet(left, names, language, existing.date1904, titles, standing)),
    ],
  };
}

export interface Titles {
  readonly title: string;
  readonly source: string;
  readonly footer: string;
}

function titlesOf(report: Report, language: Language): Titles {
  const date = isoDay(report.stamp.asOf);
  return {
    title: fill(sheetWords.asOfTitle, { title: report.title[language], date })[language],
    source: report.stamp.source,
    footer: `${sheetWords.asOf[language]} ${date}`,
  };
}

function nameEverything(report: Report, tables: readonly ReportTable[], language: Language, existing: Existing, reportName: string, keyFigures: ReadonlyMap<string, string>, standing: Standing): Names {
  const taken = [...existing.names];
  const named = new Map<string, { name: string; headings: Map<string, string> }>();
  for (const table of tables) {
    const name = standing.tables.get(table.id) ?? uniqueTableName(report.analysis, table.id, taken);
    taken.push(name);
    named.set(table.id, { name, headings: headingsOf(table, language) });
  }
  const quoted = `'${reportName.replace(/'/g, "''")}'!`;
  return { tables: named, keyFigures: new Map([...keyFigures].map(([id, address]) => [id, quoted + address])) };
}

/** A table on a sheet of its own: title with the as-of date, source, headings in row 4, everything above and the key columns frozen. */
function planTableSheet(table: ReportTable, name: string, names: Names, language: Language, date1904: boolean, titles: Titles, standing: Standing): PlannedSheet {
  const { id = null, floors, column = 0 } = standing.sheets.get(table.id) ?? {};
  const title = floors?.get('title') ?? 0;
  const head = Math.max(title + headRow, floors?.get(`table:${table.id}`) ?? 0);
  const orphans = standing.orphans.find(({ sheet }) => sheet === table.id)?.list;
  const below = head + rowsOf(table) + 1;
  return {
    of: table.id,
    name,
    standing: id,
    blocks: [
      block('title', title, column, [[textCell(`${table.title[language]} · ${titles.title}`, 'title')], [textCell(fill(sheetWords.sourceIs, { source: titles.source })[language], 'subtitle')]]),
      ...(orphans === undefined ? [] : [block(`head:${orphans.id}`, below, column, [[textCell(orphans.title[language], 'section')]])]),
    ],
    tables: [planTable(table, head, column, names, language, date1904), ...(orphans === undefined ? [] : [planTable(orphans, below + 1, column, names, language, date1904)])],
    charts: [],
    widths: widthsOf(table, language),
    heights: [{ ...titleHeight, row: title }],
    frozen: { rows: head + 1, columns: keyColumns(table) },
    gridlines: true,
    printTitle: { first: 0, last: head },
    footer: titles.footer,
  };
}

/** A sheet of an earlier report that is kept for what the reader has on it: its title, why it is still there, and notes without a document. */
function planLeftSheet({ of, title }: LeftSheet, names: Names, language: Language, date1904: boolean, titles: Titles, standing: Standing): PlannedSheet {
  const { id = null, name = '', floors, column = 0 } = standing.sheets.get(of) ?? {};
  const row = floors?.get('title') ?? 0;
  const orphans = standing.orphans.find(({ sheet }) => sheet === of)?.list;
  const head = row + headRow + 1;
  return {
    of,
    name,
    standing: id,
    blocks: [
      block('title', row, column, [[textCell(title, 'title')], [textCell(fill(sheetWords.keptSheet, { title: titles.title })[language], 'subtitle')]]),
      ...(orphans === undefined ? [] : [block(`head:${orphans.id}`, head - 1, column, [[textCell(orphans.title[language], 'section')]])]),
    ],
    tables: orphans === undefined ? [] : [planTable(orphans, head, column, names, language, date1904)],
    charts: [],
    widths: [],
    heights: [],
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    printTitle: { first: 0, last: 0 },
    footer: titles.footer,
  };
}
