import { numberFormats } from '../../report/formats';
import { formatWhole } from '../draw/drawSheet';
import { one, pointsOfCharacters, rangeOf } from '../draw/ranges';
import type { Sender } from '../draw/write';
import { area } from '../areas';
import { bytesOfCell, payloadAim } from '../payload';
import { asWritten, readsAsSomethingElse } from '../plan/text';
import { readAreas } from '../store/areas';
import type { AddedColumn, AddedColumns } from '../store/addedColumns';
import { SheetMark } from '../store/written';
import { markFormula, markNames } from './marks';
import type { PlannedBeside, PlannedBesideColumn, RowRun } from './plan';

/** Excel shows at most so many characters when the heading is selected. */
const longestNote = 255;
const longestTitle = 32;
/** Widths in characters of the default font. */
const least = 10;
const most = 28;

/**
 * Columns beside a list, new ones and those that stand. The list's own cells are only ever read. Answers what is needed to find the columns again and
 * to take them back; it is complete before the first write.
 */
export async function prepareColumns(context: Excel.RequestContext, planned: PlannedBeside, names: readonly string[], before: AddedColumns | null): Promise<AddedColumns> {
  const { list, columns } = planned;
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  const fresh = columns.filter(({ standing }) => !standing);
  const places = fresh.map(({ column }) => area(list.head, column, list.bottom - list.head, 1));
  const widths = places.map((place) => rangeOf(sheet, place).format.load('columnWidth'));
  const formats = places.map(() => new FormatRuns());
  await readAreas(context, 'numberFormat', places.map((place) => ({ sheetId: list.sheetId, area: place })), (index, _first, rows) => rows.forEach(([format]) => formats[index]?.add(String(format))));
  const marks = markNames(fresh.map(({ id }) => id), names);
  const known = new Map((before?.columns ?? []).map((column) => [column.id, column]));
  const added = columns.map((column): AddedColumn => {
    const own = known.get(column.id);
    const filled = column.rows.map(({ first, count }) => [first, count] as const);
    if (column.standing && own !== undefined) return { ...own, heading: column.heading, formula: column.formula, filled };
    const index = fresh.indexOf(column);
    return { id: column.id, mark: marks.get(column.id) ?? '', heading: column.heading, formula: column.formula, filled, before: { width: widths[index]?.columnWidth ?? null, formats: formats[index]?.runs ?? [] } };
  });
  return { kind: 'addedColumns', id: list.sheetId, name: list.sheet, table: list.table, head: list.head, rows: list.bottom - list.head - 1, cells: markOf(planned), columns: added, previous: null };
}

export async function writeColumns(context: Excel.RequestContext, { list, columns }: PlannedBeside, change: AddedColumns, sender: Sender): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  const table = list.table === null ? null : context.workbook.tables.getItem(list.table);
  const height = list.bottom - list.head;
  const body = height - 1;
  for (const column of columns) {
    // Before its range is named: ranges move with what a new column pushes aside.
    if (!column.standing) table?.columns.add(undefined, undefined, column.heading);
    const heading = rangeOf(sheet, area(list.head, column.column, 1, 1));
    const mark = change.columns.find(({ id }) => id === column.id)?.mark ?? '';
    if (!column.standing) {
      if (table === null) heading.values = [[column.heading]];
      heading.copyFrom(rangeOf(sheet, area(list.head, list.area.column + list.area.columns - 1, 1, 1)), 'Formats');
      heading.format.columnWidth = pointsOfCharacters(Math.max(least, column.width ?? 0, Math.min(most, lengthOf(column.heading) + 2)));
      // A hidden name moves with the cells it covers.
      sheet.names.add(mark, rangeOf(sheet, area(list.head, column.column, height, 1))).visible = false;
    } else if (column.marked < height) {
      // Rows that came below the last one.
      sheet.names.getItem(mark).formula = markFormula(list.sheet, area(list.head, column.column, height, 1), height);
    }
    heading.dataValidation.prompt = { showPrompt: true, title: [...column.heading].slice(0, longestTitle).join(''), message: [...column.note].slice(0, longestNote).join('') };
    if (body > 0) formatWhole(rangeOf(sheet, area(list.head + 1, column.column, body, 1)), column.format);
  }
  await sender.send();
  for (const column of columns) await writeColumn({ sheet, top: list.head + 1, body, inTable: table !== null }, column, sender);
  await sender.send();
}

/** With more gaps than these, a column is written cell by cell. */
const mostRuns = 200;

interface Body {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly body: number;
  readonly inTable: boolean;
}

async function writeColumn({ sheet, top, body, inTable }: Body, column: PlannedBesideColumn, sender: Sender): Promise<void> {
  const { formula, rows } = column;
  if (formula !== null && rows.length <= mostRuns) {
    for (const { first, count } of rows) {
      await sender.room(formula.length + 200);
      setFormulas(rangeOf(sheet, area(top + first, column.column, count, 1)), inTable, one(formula));
    }
    // Excel fills a whole column of a Table with the first formula it gets.
    for (const { first, count } of gapsOf(rows, body)) rangeOf(sheet, area(top + first, column.column, count, 1)).clear('Contents');
    return;
  }
  let cells: (string | number | boolean)[][] = [];
  let from = 0;
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (cells.length === 0) return;
    await sender.room(bytes);
    const range = rangeOf(sheet, area(top + from, column.column, cells.length, 1));
    if (formula === null) range.values = cells;
    else setFormulas(range, inTable, cells as string[][]);
    from += cells.length;
    cells = [];
    bytes = 0;
  };
  for (const content of contentsOf(column, body)) {
    // Nobody promises that the text format keeps what begins with an equals sign.
    if (column.format === numberFormats.text && typeof content === 'string' && content.startsWith("'=")) formatWhole(rangeOf(sheet, area(top + from + cells.length, column.column, 1, 1)), numberFormats.general);
    cells.push([content]);
    bytes += bytesOfCell(content) + 2;
    if (bytes >= payloadAim) await flush();
  }
  await flush();
}

/** The same text in every row: in a Table it names its own row, elsewhere it is in R1C1 form. */
function setFormulas(range: Excel.Range, inTable: boolean, cells: string[][]): void {
  if (inTable) range.formulas = cells;
  else range.formulasR1C1 = cells;
}

/** Every cell of the body, blank where the list's row gets nothing. */
function* contentsOf({ formula, values, rows, format }: PlannedBesideColumn, body: number): Generator<string | number | boolean> {
  let at = 0;
  let next = 0;
  for (const { first, count } of rows) {
    for (; next < first; next += 1) yield '';
    for (; next < first + count; next += 1) {
      yield formula ?? writtenAs(values?.[at] ?? '', format);
      at += 1;
    }
  }
  for (; next < body; next += 1) yield '';
}

export function gapsOf(rows: readonly RowRun[], body: number): RowRun[] {
  const gaps: RowRun[] = [];
  let next = 0;
  for (const { first, count } of [...rows, { first: body, count: 0 }]) {
    if (first > next) gaps.push({ first: next, count: first - next });
    next = first + count;
  }
  return gaps;
}

function writtenAs(value: string | number | boolean, format: string): string | number | boolean {
  return typeof value === 'string' && format !== numberFormats.text && readsAsSomethingElse(value) ? `'${value}` : asWritten(value);
}

/** Fingerprint of the columns: each by its place among ours, for the reader may move them. */
function markOf({ columns }: PlannedBeside): string {
  const mark = new SheetMark();
  columns.forEach(({ heading, rows, formula, values }, index) => {
    mark.add(0, index, heading);
    let at = 0;
    for (const { first, count } of rows) {
      for (let row = 0; row < count; row += 1) mark.add(1 + first + row, index, formula === null ? values?.[at + row] : '=');
      at += count;
    }
  });
  return mark.text;
}

/** The same of what stands now. `at`: where the marks of the columns are, null for one that is gone. */
export async function marksNow(context: Excel.RequestContext, sheetId: string, at: readonly ({ readonly row: number; readonly column: number; readonly rows: number } | null)[]): Promise<string> {
  const mark = new SheetMark();
  const wanted = at.map((place) => ({ sheetId, area: place === null ? area(0, 0, 0, 0) : area(place.row, place.column, place.rows, 1) }));
  await readAreas(context, 'formulas', wanted, (index, firstRow, rows) => mark.addRows(firstRow - (at[index]?.row ?? 0), index, rows));
  return mark.text;
}

/** Number formats of a column from its heading down: how many rows of each. */
export class FormatRuns {
  readonly runs: [number, string][] = [];

  add(format: string): void {
    const last = this.runs[this.runs.length - 1];
    if (last !== undefined && last[1] === format) last[0] += 1;
    else this.runs.push([1, format]);
  }
}

/** A Chinese character is as wide as two others. */
function lengthOf(text: string): number {
  return [...text].reduce((length, character) => length + (/[\u1100-\uffff]/.test(character) ? 2 : 1), 0);
}
