import { addressOf, area, intersection } from '../areas';
import type { Area } from '../areas';
import { drawVerdictRule } from '../draw/drawSheet';
import { rangeOf } from '../draw/ranges';
import { Sender, keepBelow } from '../draw/write';
import { bytesOfCell } from '../payload';
import { areaOf } from '../source';
import type { SheetPlaces, TablePlace } from '../store/changes';
import { cutRun } from './cells';
import type { FormulaRun } from './cells';
import { clearArea, redrawCharts, whole } from './rewrite';
import { areaAfter, endRow, sameArea } from './shapes';
import { renamed, withNamesNow } from './sheetNames';

/** A sheet to be put back as it was before a refresh, in place. */
export interface Restoring {
  readonly id: string;
  /** Its very hidden copy. */
  readonly copy: string;
  /** Where our things stood. */
  readonly before: SheetPlaces;
  /** Where our things are now, or were about to be. */
  readonly after: { readonly areas: readonly Area[]; readonly tables: readonly string[]; readonly charts: SheetPlaces['charts']; readonly verdicts: Area | null };
  /** Cells that were pushed in and shall go again. */
  readonly inserted: readonly Area[];
  /** Everything that was written, where it stood before. */
  readonly touched: readonly Area[];
  /** Formulas of the sheet before. */
  readonly formulas: readonly FormulaRun[];
  /** Ids of sheets by the names that formulas and charts knew them by; they may have others now. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** The first cell of the reader's below a table, before. */
  readonly guard: (table: TablePlace) => { readonly row: number; readonly column: number } | null;
}

interface TableNow {
  readonly table: Excel.Table;
  readonly area: Area;
}

/**
 * Puts sheets back: our areas are emptied, tables get their size and name, cells that were pushed in go, and contents and formats come from the copies.
 * It looks at what is there first, so it may be begun again, however far it came. Everything else on the sheets stays as it is.
 */
export async function restoreSheets(context: Excel.RequestContext, restoring: readonly Restoring[]): Promise<void> {
  if (restoring.length === 0) return;
  const { worksheets, tables } = context.workbook;
  tables.load('items/id,items/name,items/worksheet/id,items/showTotals');
  worksheets.load('items/id,items/name');
  const sheets = restoring.map((each) => {
    const sheet = worksheets.getItem(each.id);
    sheet.charts.load('items/name');
    return { each, sheet };
  });
  await context.sync();
  const looked = sheets.map(({ each, sheet }) => ({ each, sheet, now: tables.items.filter((table) => table.worksheet.id === each.id).map((table) => ({ table, range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount') })) }));
  if (looked.some(({ now }) => now.length > 0)) await context.sync();

  const sender = new Sender(context, undefined);
  for (const { each, sheet, now } of looked) {
    const names = renamed(each.sheetIds, worksheets.items);
    const stands = now.map(({ table, range }): TableNow => ({ table, area: areaOf(range) }));
    const kept = keptTables(each, stands);
    emptySheet(sheet, each, stands, kept);
    await sender.send();
    await bringTables(context, sheet, each, kept);
    for (const part of each.touched) paste(sheet, worksheets.getItem(each.copy), part);
    for (const run of each.formulas.flatMap((one) => each.touched.flatMap((part) => cutRun(one, part) ?? []))) {
      const texts = run.formulas.map((formula) => [withNamesNow(formula, names)]);
      await sender.room(texts.reduce((sum, [text]) => sum + bytesOfCell(text), 0));
      rangeOf(sheet, area(run.row, run.column, run.formulas.length, 1)).formulas = texts;
    }
    const standing = each.after.charts.concat(each.before.charts).filter((chart, index, all) => sheet.charts.items.some(({ name }) => name === chart.name) && all.findIndex(({ name }) => name === chart.name) === index);
    redrawCharts(context, sheet, chartsOf(each, worksheets.items), { standing, known: [] });
    for (const verdicts of [each.after.verdicts, each.before.verdicts]) if (verdicts !== null) rangeOf(sheet, verdicts).conditionalFormats.clearAll();
    if (each.before.verdicts !== null) drawVerdictRule(rangeOf(sheet, each.before.verdicts));
    await sender.send();
  }
}

/** The charts before, with the ids of the sheets that they show. What somebody has deleted meanwhile cannot be shown. */
function chartsOf({ before, sheetIds }: Restoring, worksheets: readonly Excel.Worksheet[]): SheetPlaces['charts'] {
  return before.charts.flatMap((chart) => {
    const id = sheetIds.get(chart.sheet);
    const shown = worksheets.find((sheet) => sheet.id === id) ?? worksheets.find((sheet) => sheet.name === chart.sheet);
    return shown === undefined ? [] : [{ ...chart, sheet: shown.id }];
  });
}

interface KeptTable {
  readonly place: TablePlace;
  /** It has its size already; its total row may stay, so that nothing below it moves. */
  readonly same: boolean;
}

/** Tables that stood before and need not be made again, by their ids. */
function keptTables({ before, inserted }: Restoring, stands: readonly TableNow[]): ReadonlyMap<string, KeptTable> {
  const kept = new Map<string, KeptTable>();
  let disturbed = false;
  for (const place of [...before.tables].sort((one, other) => one.area.row - other.area.row)) {
    const now = stands.find(({ table }) => table.id === place.id);
    const wanted = areaAfter(place.area, inserted);
    const same = now !== undefined && sameArea(now.area, wanted) && now.table.showTotals === place.totals;
    if (now !== undefined && now.area.row === wanted.row && now.area.columns === wanted.columns && !disturbed) kept.set(place.id, { place, same });
    // A total row that is switched on moves what stands below.
    if (place.totals && !same) disturbed = true;
  }
  return kept;
}

function emptySheet(sheet: Excel.Worksheet, { before, after, inserted, touched }: Restoring, stands: readonly TableNow[], kept: ReadonlyMap<string, KeptTable>): void {
  const ours = new Set([...before.tables.map(({ name }) => name), ...after.tables].map((name) => name.toLowerCase()));
  const heads: Area[] = [];
  const resized: { readonly table: Excel.Table; readonly to: Area }[] = [];
  for (const { table, area: now } of stands) {
    const stays = kept.get(table.id);
    if (stays === undefined) {
      if (ours.has(table.name.toLowerCase()) || before.tables.some(({ id }) => id === table.id)) table.delete();
      continue;
    }
    table.clearFilters();
    const { place, same } = stays;
    // office.js answers what was set last.
    const totals = table.showTotals;
    if (totals && !same) table.showTotals = false;
    const wanted = areaAfter(place.area, inserted);
    heads.push(area(wanted.row, wanted.column, 1, wanted.columns));
    clearArea(sheet, area(now.row + 1, now.column, now.rows - 1, now.columns));
    const size = area(wanted.row, wanted.column, wanted.rows - (place.totals ? 1 : 0), wanted.columns);
    if (!same && (now.rows - (totals ? 1 : 0) !== size.rows || now.columns !== size.columns)) resized.push({ table, to: size });
  }
  // Only now: a table may grow where one stood that goes.
  for (const { table, to } of resized) table.resize(addressOf(to));
  for (const each of after.areas) for (const part of without(each, heads)) clearArea(sheet, part);
  for (const each of [...inserted].reverse()) whole(sheet, each).delete('Up');
  const headsBefore = [...kept.values()].map(({ place: { area: place } }) => area(place.row, place.column, 1, place.columns));
  for (const each of touched) for (const part of without(each, headsBefore)) clearArea(sheet, part);
}

/** Tables from top to bottom: those that are gone are made again, and each gets its total row before anything stands below it. */
async function bringTables(context: Excel.RequestContext, sheet: Excel.Worksheet, { before, copy, guard }: Restoring, kept: ReadonlyMap<string, KeptTable>): Promise<void> {
  for (const place of [...before.tables].sort((one, other) => one.area.row - other.area.row)) {
    let table: Excel.Table;
    if (kept.has(place.id)) table = context.workbook.tables.getItem(place.id);
    else {
      const body = area(place.area.row, place.area.column, place.area.rows - (place.totals ? 1 : 0), place.area.columns);
      paste(sheet, context.workbook.worksheets.getItem(copy), body);
      table = sheet.tables.add(rangeOf(sheet, body), true);
      table.style = place.style ?? 'TableStyleLight1';
      table.showBandedRows = false;
    }
    table.name = place.name;
    if (!place.totals || kept.get(place.id)?.same === true) continue;
    table.showTotals = true;
    await keepBelow(context, sheet, { area: place.area }, guard(place));
  }
}

/** Formats first: a text must find its cell waiting for text. */
function paste(sheet: Excel.Worksheet, copy: Excel.Worksheet, part: Area): void {
  if (part.rows < 1 || part.columns < 1) return;
  const target = rangeOf(sheet, part);
  target.copyFrom(rangeOf(copy, part), 'Formats');
  target.copyFrom(rangeOf(copy, part), 'Values');
}

/** The parts of an area outside of others. */
export function without(given: Area, holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>(
    (parts, hole) =>
      parts.flatMap((part) => {
        const cut = intersection(part, hole);
        if (cut === null) return [part];
        return [
          area(part.row, part.column, cut.row - part.row, part.columns),
          area(endRow(cut), part.column, endRow(part) - endRow(cut), part.columns),
          area(cut.row, part.column, cut.rows, cut.column - part.column),
          area(cut.row, cut.column + cut.columns, cut.rows, part.column + part.columns - cut.column - cut.columns),
        ].filter((each) => each.rows > 0 && each.columns > 0);
      }),
    [given],
  );
}
