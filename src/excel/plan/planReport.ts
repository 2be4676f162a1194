import type { Report, ReportTable } from '../../report/report';
import { sheetWords } from '../../texts/sheet';
import { fill } from '../../texts/words';
import type { Language } from '../../texts/words';
import { uniqueSheetName, uniqueTableName } from '../names';
import { block, textCell } from './cells';
import { isoDay } from './days';
import type { Names } from './formulas';
import { leftOutTable } from './leftOut';
import type { Plan, PlannedSheet } from './plan';
import { layReportSheet, writeReportSheet } from './reportSheet';
import { headingsOf, keyColumns, planTable, widthsOf } from './tables';

/** What the workbook has already. */
export interface Existing {
  readonly sheets: readonly string[];
  /** Names of tables and defined names: they share one list in Excel. */
  readonly names: readonly string[];
  readonly date1904: boolean;
}

const headRow = 3;
/** The title's letters are twice as high as the others. */
const titleHeight = { row: 0, points: 27 };

/** Lays a report out in one language. Throws only for a mistake of the analysis; the workbook has not been touched yet. */
export function planReport(report: Report, language: Language, existing: Existing): Plan {
  const leftOut = leftOutTable(report);
  const tables = leftOut === null ? report.tables : [...report.tables, leftOut];

  const sheetNames = [...existing.sheets];
  const nameSheet = (proposed: string): string => {
    const name = uniqueSheetName(proposed, sheetNames);
    sheetNames.push(name);
    return name;
  };
  const reportName = nameSheet(report.sheetName[language]);
  const ownSheets = tables.filter((table) => table.place !== 'report').map((table) => ({ table, name: nameSheet(table.place === 'report' ? '' : table.place[language]) }));

  const layout = layReportSheet(report, language);
  const names = nameEverything(report, tables, language, existing, reportName, layout.keyFigures);
  const titles = titlesOf(report, language);

  const places = new Map<string, { readonly sheet: string; readonly row: number }>();
  for (const placed of layout.tables) places.set(placed.table.id, { sheet: reportName, row: placed.row });
  for (const own of ownSheets) places.set(own.table.id, { sheet: own.name, row: headRow });

  return {
    sheets: [
      writeReportSheet(report, layout, { name: reportName, language, names, places, titles, date1904: existing.date1904 }),
      ...ownSheets.map((own) => planTableSheet(own.table, own.name, names, language, existing.date1904, titles)),
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

function nameEverything(report: Report, tables: readonly ReportTable[], language: Language, existing: Existing, reportName: string, keyFigures: ReadonlyMap<string, string>): Names {
  const taken = [...existing.names];
  const named = new Map<string, { name: string; headings: Map<string, string> }>();
  for (const table of tables) {
    const name = uniqueTableName(report.analysis, table.id, taken);
    taken.push(name);
    named.set(table.id, { name, headings: headingsOf(table, language) });
  }
  const quoted = `'${reportName.replace(/'/g, "''")}'!`;
  return { tables: named, keyFigures: new Map([...keyFigures].map(([id, address]) => [id, quoted + address])) };
}

/** A table on a sheet of its own: title with the as-of date, source, headings in row 4, everything above and the key columns frozen. */
function planTableSheet(table: ReportTable, name: string, names: Names, language: Language, date1904: boolean, titles: Titles): PlannedSheet {
  return {
    name,
    blocks: [block(0, 0, [[textCell(`${table.title[language]} · ${titles.title}`, 'title')], [textCell(fill(sheetWords.sourceIs, { source: titles.source })[language], 'subtitle')]])],
    tables: [planTable(table, headRow, 0, names, language, date1904)],
    charts: [],
    widths: widthsOf(table, language),
    heights: [titleHeight],
    frozen: { rows: headRow + 1, columns: keyColumns(table) },
    gridlines: true,
    printTitle: { first: 0, last: headRow },
    footer: titles.footer,
  };
}
