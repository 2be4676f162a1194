import type { CellValue } from '../../intake/cells';
import { numberFormats } from '../../report/formats';
import { area, quotedSheet } from '../areas';
import type { Area } from '../areas';
import { one, rangeOf } from '../draw/ranges';
import { Sender } from '../draw/write';
import { bytesOfCell, payloadAim } from '../payload';
import { readFormulas, textsOf } from '../refresh/backup';
import { SheetCells, formulaRuns } from '../refresh/cells';
import type { FormulaRun } from '../refresh/cells';
import { readAreas } from '../store/areas';
import { followMoves, namedIn } from './follow';
import type { Moved, Named } from './follow';
import type { List } from './plan';
import { FormatRuns, gapsOf } from './write';

/** More gaps than these between the formulas of a column are not written a second time. */
const mostGaps = 200;
/** What a step takes in a request, its contents left aside. */
const bytesOfStep = 200;

/** A column below its heading, and its place in the copy. */
export interface Body {
  readonly index: number;
  readonly place: Area;
}

/** The same when it is put back. */
export interface KeptBody extends Body {
  /** Column of the sheet when it was kept. */
  readonly column: number;
}

export interface KeptCopy {
  readonly name: string;
  /** Columns of the copy that hold contents. Behind them are references, a cell each, to what the formulas name: Excel keeps them right. */
  readonly count: number;
  readonly named: Named;
}

/**
 * Keeps what stands in some columns in a new very hidden sheet, a column each from A1 on: values, number formats, and formulas as texts in R1C1 form.
 * Everything is read before the sheet is added. Answers its id, and what the formulas name. `list`: its headings are in row `head`.
 */
export async function keepColumns(context: Excel.RequestContext, list: Pick<List, 'sheetId' | 'sheet' | 'head'>, bodies: readonly Body[], name: string): Promise<{ readonly id: string; readonly named: Named }> {
  const runs = await formulasIn(context, list.sheetId, bodies);
  const found = bodies.flatMap(({ place }, at) => distinct((runs[at] ?? []).flatMap(({ formulas }) => formulas)).map((formula) => namedIn(formula, { sheet: list.sheet, column: place.column })));
  const named = { columns: distinct(found.flatMap(({ columns }) => columns)), elsewhere: distinct(found.flatMap(({ elsewhere }) => elsewhere)) };
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  const copy = context.workbook.worksheets.add(name);
  copy.visibility = 'VeryHidden';
  copy.load('id');
  const sender = new Sender(context, undefined);
  for (const { index, place } of bodies) {
    if (place.rows < 1) continue;
    const target = rangeOf(copy, area(0, index, place.rows, 1));
    target.copyFrom(rangeOf(sheet, place), 'Formats');
    target.copyFrom(rangeOf(sheet, place), 'Values');
  }
  for (const [at, { index, place }] of bodies.entries()) {
    for (const { row, formulas } of runs[at] ?? []) await fill(copy, { row: row - place.row, column: index, formulas }, 'values', sender);
  }
  const references = [...named.columns.map((column) => `${quotedSheet(list.sheet)}!R${list.head + 1}C${column + 1}`), ...named.elsewhere];
  // In a function, so that a reference to several cells fills one only.
  if (references.length > 0) rangeOf(copy, area(0, bodies.length, 1, references.length)).formulasR1C1 = [references.map((reference) => `=ROWS(${reference})`)];
  await sender.send();
  return { id: copy.id, named };
}

/** Puts kept columns back into their cells; the name of the sheet must be loaded. Whatever else the reader has made of these cells stays: only contents and number formats are ours. */
export async function restoreColumns(context: Excel.RequestContext, sheet: Excel.Worksheet, bodies: readonly KeptBody[], { name: copyName, count: contents, named }: KeptCopy): Promise<void> {
  const moved = await movesOf(context, copyName, contents, named);
  const kept = bodies.map(({ index, place }) => ({ sheetId: copyName, area: area(0, index, place.rows, 1) }));
  const formats = bodies.map(() => new FormatRuns());
  await readAreas(context, 'numberFormat', kept, (at, _first, rows) => rows.forEach(([format]) => formats[at]?.add(String(format))));
  const [formulas = []] = await readFormulas(context, [{ copy: copyName, areas: kept.map((each) => each.area) }]);
  const copy = context.workbook.worksheets.getItem(copyName);
  const sender = new Sender(context, undefined);
  for (const [at, { index, place, column }] of bodies.entries()) {
    const cells = (first: number, count: number): Excel.Range => rangeOf(sheet, area(place.row + first, place.column, count, 1));
    const putFormats = async (): Promise<void> => {
      let first = 0;
      for (const [count, format] of formats[at]?.runs ?? []) {
        await sender.room(bytesOfStep);
        cells(first, count).numberFormat = one(format);
        first += count;
      }
    };
    const putValues = (first: number, count: number): void => {
      cells(first, count).clear('Contents');
      cells(first, count).copyFrom(rangeOf(copy, area(first, index, count, 1)), 'Values');
    };
    // Formats first: a text must find its cell waiting for text. A formula must not.
    await putFormats();
    putValues(0, place.rows);
    const runs = formulas.filter((run) => run.column === index);
    if (runs.length === 0) continue;
    cells(0, place.rows).numberFormat = one(numberFormats.general);
    // Columns may have been pushed in or moved since, sheets renamed.
    const own = { sheet: sheet.name, column };
    const known = new Map<string, string>();
    const follow = (formula: string): string => {
      const now = known.get(formula) ?? followMoves(formula, own, moved, place.column);
      known.set(formula, now);
      return now;
    };
    for (const run of runs) await fill(sheet, { row: place.row + run.row, column: place.column, formulas: run.formulas.map(follow) }, 'formulasR1C1', sender);
    await putFormats();
    // Excel may fill a whole column of a Table with the first formula it gets.
    const gaps = gapsOf(runs.map((run) => ({ first: run.row, count: run.formulas.length })), place.rows);
    if (gaps.length <= mostGaps) for (const { first, count } of gaps) putValues(first, count);
  }
  await sender.send();
}

/** Where that is now which was named when the copy was made. */
async function movesOf(context: Excel.RequestContext, copyName: string, contents: number, { columns, elsewhere }: Named): Promise<Moved> {
  const count = columns.length + elsewhere.length;
  if (count === 0) return { columns: new Map(), elsewhere: new Map() };
  const references = rangeOf(context.workbook.worksheets.getItem(copyName), area(0, contents, 1, count)).load('formulasR1C1');
  await context.sync();
  const now = (references.formulasR1C1[0] ?? []).map((formula) => /^=ROWS\((.*)\)$/s.exec(String(formula))?.[1] ?? '#REF!');
  return {
    columns: new Map(columns.map((column, at) => {
      const found = /C(\d+)$/.exec(now[at] ?? '')?.[1];
      return [column, found === undefined ? null : Number(found) - 1];
    })),
    elsewhere: new Map(elsewhere.map((reference, at) => [reference, now[columns.length + at] ?? '#REF!'])),
  };
}

function distinct<One>(all: readonly One[]): One[] {
  return [...new Set(all)];
}

async function formulasIn(context: Excel.RequestContext, sheetId: string, bodies: readonly Body[]): Promise<readonly FormulaRun[][]> {
  const rows = bodies.map((): (readonly CellValue[])[] => []);
  await readAreas(context, 'formulasR1C1', bodies.map(({ place }) => ({ sheetId, area: place })), (at, _first, read) => {
    for (const row of read) rows[at]?.push(row);
  });
  const cells = bodies.map(({ place }, at) => new SheetCells(place, rows[at] ?? []));
  const doubtful = cells.flatMap((each) => each.doubtful().map((place) => ({ each, place })));
  await readAreas(context, 'values', doubtful.map(({ place }) => ({ sheetId, area: place })), (at, first, read) => doubtful[at]?.each.takeValues(first, doubtful[at].place.column, read));
  return cells.map(formulaRuns);
}

/** Formulas below each other, written as such or as a copy keeps them; those of a column are mostly one and the same. */
async function fill(sheet: Excel.Worksheet, { row, column, formulas }: FormulaRun, what: 'values' | 'formulasR1C1', sender: Sender): Promise<void> {
  const texts = what === 'values' ? textsOf({ formulas }) : formulas.map((formula) => [formula]);
  const [[only = ''] = []] = texts;
  if (texts.every(([text]) => text === only)) {
    await sender.room(bytesOfCell(only) + bytesOfStep);
    rangeOf(sheet, area(row, column, texts.length, 1))[what] = one(only);
    return;
  }
  for (let first = 0; first < texts.length; ) {
    let end = first;
    let bytes = bytesOfStep;
    for (; end < texts.length && bytes < payloadAim; end += 1) bytes += bytesOfCell(texts[end]?.[0]) + 2;
    await sender.room(bytes);
    rangeOf(sheet, area(row + first, column, end - first, 1))[what] = texts.slice(first, end);
    first = end;
  }
}
