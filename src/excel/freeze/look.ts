import type { CellValue } from '../../intake/cells';
import type { Fault } from '../../intake/faults';
import { addressOf, area, intersection, readableSheet } from '../areas';
import type { Area } from '../areas';
import { Refusal, fault } from '../faults';
import { areaOf } from '../source';
import { readAreas } from '../store/areas';
import { callAreas, callFinder } from './calls';
import type { CallArea, Called, FoundCall } from './calls';

export type FreezeScope = 'selection' | 'workbook';

/** Cells of a sheet that can be frozen. */
export interface FreezableSheet {
  readonly id: string;
  readonly name: string;
  /** Each with its formula and the values that it shows. */
  readonly areas: readonly FreezableArea[];
  /** Cells that get a value, those that a formula spills over among them. */
  readonly count: number;
}

export interface FreezableArea extends CallArea {
  readonly spilled: boolean;
  readonly values: readonly (readonly CellValue[])[];
}

export interface Freezable {
  readonly sheets: readonly FreezableSheet[];
  readonly count: number;
  /** Cells that show no value yet, such as #NAME? or #BUSY!: they keep their formulas. */
  readonly left: readonly Fault[];
}

/** An error that says that nothing was computed; freezing it would lose the formula for nothing. */
const notComputed: ReadonlySet<string> = new Set(['#NAME?', '#BUSY!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!']);
const questionsAtOnce = 1_000;
const addressesTold = 5;

/** Finds the calls of our functions, with all they spill over. Hidden sheets and rows are looked at too. */
export async function lookForCalls(context: Excel.RequestContext, scope: FreezeScope, called: Called): Promise<Freezable> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/names/items/name');
  const selected = scope === 'workbook' ? null : context.workbook.getSelectedRanges();
  selected?.load('worksheet/id');
  selected?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  const chosen = selected === null ? null : selected.areas.items.map(areaOf);
  const sheets = worksheets.items.filter(({ id }) => selected === null || selected.worksheet.id === id);
  const used = sheets.map((sheet) => {
    sheet.protection.load('protected');
    return sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  });
  await context.sync();
  // A name that a sheet has of its own is not ours there.
  const callOn = sheets.map(({ names: { items: own } }) => callFinder({ ...called, names: called.names.filter((name) => own.every((each) => each.name.toLowerCase() !== name.toLowerCase())) }));
  const found: FoundCall[][] = sheets.map(() => []);
  const wanted = sheets.map(({ id }, index) => ({ sheetId: id, area: used[index]?.isNullObject === false ? areaOf(used[index]) : area(0, 0, 0, 0) }));
  await readAreas(context, 'formulasR1C1', wanted, (index, firstRow, rows) => {
    rows.forEach((cells, row) => cells.forEach((content, column) => callOn[index]?.(content) === true && found[index]?.push({ row: firstRow + row, column: (wanted[index]?.area.column ?? 0) + column, formula: content })));
  });
  const areas = await withSpills(context, sheets, found);
  const kept = areas.map((list) => (chosen === null ? list : list.flatMap((each) => within(each, chosen))));
  const locked = sheets.find((sheet, index) => sheet.protection.protected && (kept[index]?.length ?? 0) > 0);
  if (locked !== undefined) throw new Refusal(fault('freezeProtected', readableSheet(locked.name)));
  return withValues(context, sheets, kept);
}

type PlacedCall = Omit<FreezableArea, 'values'>;

/** Splits off the cells that spill over others; cells that are only spilled over are no calls of their own. */
async function withSpills(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], found: readonly (readonly FoundCall[])[]): Promise<readonly (readonly PlacedCall[])[]> {
  const joined = found.flatMap((cells, index) => callAreas(cells).map((each) => ({ ...each, index })));
  const asked = await inParts(context, joined, (each) => rangeOn(sheets[each.index], each.area).load('hasSpill'));
  const single = asked
    .filter(({ range }) => range.hasSpill !== false)
    .flatMap(({ of: { index, formula, area: { row, column, rows, columns } } }) => Array.from({ length: rows * columns }, (_, at) => ({ index, formula, row: row + Math.floor(at / columns), column: column + (at % columns) })));
  const spilling = await inParts(context, single, ({ index, row, column }) => rangeOn(sheets[index], area(row, column, 1, 1)).getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'));
  return found.map((_cells, index): PlacedCall[] => {
    const mine = spilling.filter((each) => each.of.index === index);
    const spills = mine.flatMap(({ range, of: { formula } }) => (range.isNullObject ? [] : [{ area: areaOf(range), formula, spilled: true }]));
    const covered = new Set(spills.flatMap(({ area: { row, column, rows, columns } }) => Array.from({ length: rows * columns }, (_, at) => placeKey(row + Math.floor(at / columns), column + (at % columns)))));
    const alone = mine.map((each) => each.of).filter(({ row, column }) => !covered.has(placeKey(row, column)));
    const plain = asked.filter(({ of, range }) => of.index === index && range.hasSpill === false).map(({ of: { area: cells, formula } }) => ({ area: cells, formula, spilled: false }));
    return [...plain, ...callAreas(alone).map((each) => ({ ...each, spilled: false })), ...spills];
  });
}

function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}

function rangeOn(sheet: Excel.Worksheet | undefined, { row, column, rows, columns }: Area): Excel.Range {
  if (sheet === undefined) throw new Error('Cells belong to a sheet');
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Asks something of each, as often as Excel on the web takes it in one request. */
async function inParts<Of>(context: Excel.RequestContext, all: readonly Of[], ask: (of: Of) => Excel.Range): Promise<readonly { readonly of: Of; readonly range: Excel.Range }[]> {
  const asked: { of: Of; range: Excel.Range }[] = [];
  for (let first = 0; first < all.length; first += questionsAtOnce) {
    asked.push(...all.slice(first, first + questionsAtOnce).map((of) => ({ of, range: ask(of) })));
    await answers(context);
  }
  return asked;
}

function answers(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

/** The part of an area that was selected; what spills is taken whole. */
function within(call: PlacedCall, chosen: readonly Area[]): readonly PlacedCall[] {
  const common = chosen.flatMap((each) => intersection(each, call.area) ?? []);
  if (common.length === 0) return [];
  return call.spilled ? [call] : common.map((part) => ({ ...call, area: part }));
}

async function withValues(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], kept: readonly (readonly PlacedCall[])[]): Promise<Freezable> {
  const all = kept.flatMap((list, index) => list.map((call) => ({ index, call })));
  const values: CellValue[][][] = all.map(() => []);
  await readAreas(context, 'values', all.map(({ index, call }) => ({ sheetId: sheets[index]?.id ?? '', area: call.area })), (at, _row, rows) => values[at]?.push(...rows.map((row) => [...row])));
  const open: string[] = [];
  const frozen = all.map(({ index, call }, at): FreezableArea[] => {
    const cells = values[at] ?? [];
    const name = readableSheet(sheets[index]?.name ?? '');
    const bad = cells.flatMap((row, r) => row.flatMap((cell, c) => (notComputed.has(String(cell)) ? [{ row: call.area.row + r, column: call.area.column + c }] : [])));
    open.push(...bad.map(({ row, column }) => `${name}!${addressOf(area(row, column, 1, 1))}`));
    if (bad.length === 0) return [{ ...call, values: cells }];
    if (call.spilled) return [];
    // The others of the area are frozen all the same.
    const isBad = new Set(bad.map(({ row, column }) => placeKey(row, column)));
    const good = cells.flatMap((row, r) => row.map((_cell, c) => ({ row: call.area.row + r, column: call.area.column + c, formula: call.formula }))).filter(({ row, column }) => !isBad.has(placeKey(row, column)));
    return callAreas(good).map((part) => ({
      ...part,
      spilled: false,
      values: cells.slice(part.area.row - call.area.row, part.area.row - call.area.row + part.area.rows).map((row) => row.slice(part.area.column - call.area.column, part.area.column - call.area.column + part.area.columns)),
    }));
  });
  const found = sheets.flatMap(({ id, name }, index): FreezableSheet[] => {
    const areas = frozen.flatMap((list, at) => (all[at]?.index === index ? list : []));
    return areas.length === 0 ? [] : [{ id, name, areas, count: areas.reduce((sum, each) => sum + each.area.rows * each.area.columns, 0) }];
  });
  return {
    sheets: found,
    count: found.reduce((sum, { count }) => sum + count, 0),
    left: open.length === 0 ? [] : [fault('freezeNotComputed', open[0], { count: open.length, cells: open.slice(0, addressesTold).join(', ') })],
  };
}
