import type { CellValue } from '../../../src/intake/cells';
import { withNotes } from '../../../src/excel/plan/notes';
import type { PlannedSheet } from '../../../src/excel/plan/plan';
import { planReport } from '../../../src/excel/plan/planReport';
import type { Existing } from '../../../src/excel/plan/planReport';
import { bodyOf, carriedOffsets } from '../../../src/excel/refresh/carried';
import type { Carried } from '../../../src/excel/refresh/carried';
import { SheetCells } from '../../../src/excel/refresh/cells';
import { inputsOf } from '../../../src/excel/refresh/inputs';
import { locate } from '../../../src/excel/refresh/locate';
import type { Located, LocatedTable } from '../../../src/excel/refresh/locate';
import type { SheetLook } from '../../../src/excel/refresh/look';
import { placesOf } from '../../../src/excel/refresh/places';
import { prepareRefresh } from '../../../src/excel/refresh/prepare';
import type { Prepared } from '../../../src/excel/refresh/prepare';
import type { Report } from '../../../src/report/report';

/** A sheet of a report as it would stand in Excel, and what somebody typed there. */
export interface Standing {
  readonly planned: PlannedSheet;
  readonly grid: CellValue[][];
}

export const existing: Existing = { sheets: ['Invoices'], names: [], date1904: false };
export const rows = 60;
export const columns = 16;

/** The sheets of a report, drawn into grids. */
export function drawnOn(report: Report): readonly Standing[] {
  return planReport(withNotes(report), 'en', existing).sheets.map((planned) => {
    const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => ''));
    const set = (row: number, column: number, content: CellValue): void => {
      (grid[row] as CellValue[])[column] = content;
    };
    for (const { row, column, cells } of planned.blocks) cells.forEach((line, r) => line.forEach((cell, c) => cell !== null && set(row + r, column + c, cell.content)));
    for (const { area, columns: all, rowCount, totals } of planned.tables) {
      all.forEach(({ heading, values, formula, total }, at) => {
        set(area.row, area.column + at, heading);
        for (let row = 0; row < rowCount; row += 1) set(area.row + 1 + row, area.column + at, formula ?? values?.[row] ?? '');
        if (totals) set(area.row + 1 + rowCount, area.column + at, total?.content ?? '');
      });
    }
    return { planned, grid };
  });
}

/** How Excel would answer about such a sheet. */
export function lookOf({ planned, grid }: Standing, report: Report): SheetLook {
  const cells = new SheetCells({ row: 0, column: 0, rows, columns }, grid);
  const { name } = planned;
  return {
    drawn: placesOf(planned, (table) => `{${table}}`, inputsOf(withNotes(report), 'en')),
    id: `{${name}}`,
    name,
    visibility: 'Visible',
    names: new Map([[name, name]]),
    cells,
    tables: planned.tables.map((table) => ({ id: `{${table.name}}`, name: table.name, area: table.area, headers: true, totals: table.totals, style: 'TableStyleLight1', columns: table.columns.map((_, at) => String(grid[table.area.row]?.[table.area.column + at])), filters: null })),
    charts: planned.charts.map((chart) => ({ name: chart.name, title: chart.title })),
    comments: [],
  };
}

/** What the reader wrote into a table. */
export function carriedOf(look: SheetLook, table: LocatedTable): Carried {
  const body = bodyOf(table);
  return new Map(
    carriedOffsets(table).map((offset) => {
      const at = (row: number) => look.cells.at(row, body.column + offset) as string;
      return [offset, { cells: Array.from({ length: body.rows }, (_, row) => at(body.row + row)), formats: Array.from({ length: body.rows }, () => 'General'), total: '' }];
    }),
  );
}

export function locatedOn(standing: readonly Standing[], report: Report): readonly Located[] {
  return standing.map((each) => locate(lookOf(each, report)));
}

/** Prepares the refresh of a report that stands like this. */
export function prepared(standing: readonly Standing[], before: Report, now: Report): Prepared {
  const located = locatedOn(standing, before);
  const carried = new Map(located.flatMap((sheet) => sheet.tables.map((table) => [table, carriedOf(sheet.look, table)] as const)));
  const names = standing.flatMap(({ planned }) => planned.tables.map((table) => table.name));
  return prepareRefresh({ report: withNotes(now), language: 'en', existing: { ...existing, sheets: [...existing.sheets, ...standing.map(({ planned }) => planned.name)], names }, located, carried, today: 46_050 });
}
