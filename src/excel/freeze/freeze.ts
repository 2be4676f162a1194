import type { CellValue } from '../../intake/cells';
import type { Fault } from '../../intake/faults';
import type { Words } from '../../texts/words';
import { lookAround } from '../draw/around';
import { planLog } from '../draw/log';
import { one, rangeOf } from '../draw/ranges';
import { persistently, takeBack } from '../draw/undo';
import { Refusal, fault, faultOf, hostCode, stopIfAsked } from '../faults';
import { bytesOfRows, payloadAim } from '../payload';
import { readsAsSomethingElse } from '../plan/text';
import { readAreas } from '../store/areas';
import type { FrozenCells } from '../store/frozenCells';
import type { RunEntry } from '../store/runEntry';
import { writeStore } from '../store/write';
import type { StoreWrites } from '../store/write';
import { SheetMark } from '../store/written';
import type { Called } from './calls';
import { lookForCalls } from './look';
import type { Freezable, FreezableArea, FreezableSheet, FreezeScope } from './look';

/** Runs of this kind in the run log; no analysis has this id. */
export const freezeId = 'freeze';
const title: Words = { en: 'Functions frozen to values', zh: '函数公式转为数值' };

export interface FrozenSheet {
  readonly name: string;
  readonly count: number;
}

export interface Frozen {
  readonly sheets: readonly FrozenSheet[];
  readonly count: number;
  readonly left: readonly Fault[];
  /** Null where there was nothing to freeze. */
  readonly run: RunEntry | null;
}

/** What would be frozen. Nothing is written. */
export async function freezable(scope: FreezeScope, called: Called): Promise<Omit<Frozen, 'run'> | readonly Fault[]> {
  try {
    return await Excel.run(async (context) => toldOf(await lookForCalls(context, scope, called)));
  } catch (error) {
    return [faultOf(error)];
  }
}

function toldOf({ sheets, count, left }: Freezable): Omit<Frozen, 'run'> {
  return { sheets: sheets.map((sheet) => ({ name: sheet.name, count: sheet.count })), count, left };
}

/**
 * Replaces calls of our functions by what they show. Formats stay as they are, texts stay texts. The run goes into the run log with every formula,
 * so that it can be reverted; when anything fails, the formulas are put back.
 */
export async function freeze(scope: FreezeScope, called: Called, signal?: AbortSignal): Promise<Frozen | readonly Fault[]> {
  const before = new Set<string>();
  let sheets: readonly FreezableSheet[] = [];
  let writes: StoreWrites | null = null;
  try {
    return await Excel.run(async (context) => {
      const looked = await lookForCalls(context, scope, called);
      const told = toldOf(looked);
      if (looked.count === 0) return { ...told, run: null };
      const existing = await lookAround(context, before);
      stopIfAsked(signal);
      sheets = looked.sheets;
      await writeValues(context, sheets, signal);
      const changes = await markSheets(context, sheets);
      const source = told.sheets.map(({ name, count }) => `${name} (${count})`).join(', ');
      const stamp = { source, options: [], rows: { used: looked.count }, fingerprint: '' };
      const log = await planLog(context, { analysis: freezeId, title, snapshot: [], stamp }, existing, [], { changes });
      if (log.writes.created !== null && existing.locked) throw new Refusal(fault('freezeStructureProtected'));
      writes = log.writes;
      stopIfAsked(signal);
      await writeStore(context, writes, signal);
      return { ...told, run: log.run };
    });
  } catch (error) {
    const back = await formulasBack(sheets);
    const created = (writes as StoreWrites | null)?.created?.sheet;
    const left = await takeBack(created === undefined ? [] : [created], before, writes);
    return [faultOf(error), ...(back ? [] : [fault('freezeLeft', null, { sheets: sheets.map(({ name }) => name).join(', ') })]), ...(left.store || left.sheets.length > 0 ? [fault('drawStoreLeft')] : [])];
  }
}

/** In as few requests as their size allows; nothing is computed in between. */
async function writeValues(context: Excel.RequestContext, sheets: readonly FreezableSheet[], signal: AbortSignal | undefined): Promise<void> {
  let waiting = 0;
  for (const { id, areas } of sheets) {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const each of areas) {
      for (const { area, rows } of partsOf(each)) {
        const bytes = bytesOfRows(rows) + overhead;
        if (waiting > 0 && waiting + bytes > payloadAim) {
          await send(context);
          stopIfAsked(signal);
          waiting = 0;
        }
        rangeOf(sheet, area).values = rows;
        waiting += bytes;
      }
    }
  }
  await send(context);
  stopIfAsked(signal);
}

/** Bytes of a request for one range beside its cells. */
const overhead = 400;
const rowsAtOnce = 5_000;

/** A formula that spills is replaced as a whole: with its first cell the others are gone. */
function* partsOf({ area, values }: FreezableArea): Generator<{ readonly area: FreezableArea['area']; readonly rows: CellValue[][] }> {
  for (let first = 0; first < area.rows; first += rowsAtOnce) {
    const rows = values.slice(first, first + rowsAtOnce).map((row) => row.map(asValue));
    yield { area: { ...area, row: area.row + first, rows: rows.length }, rows };
  }
}

const errorText = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!)$/;

/** A text keeps being a text, whatever it looks like; an error keeps being an error. */
function asValue(value: CellValue): CellValue {
  if (typeof value !== 'string' || errorText.test(value)) return value;
  return readsAsSomethingElse(value) ? `'${value}` : value;
}

/** The cells as they read now, for the question whether somebody has changed them since. */
async function markSheets(context: Excel.RequestContext, sheets: readonly FreezableSheet[]): Promise<FrozenCells[]> {
  const marks = await marksOfAreas(context, sheets);
  return sheets.map(({ id, name, areas }, index): FrozenCells => {
    const each = marks[index] ?? [];
    return { kind: 'frozenCells', id, name, cells: each[0] ?? '', areas: areas.map(({ area, formula, spilled }, at) => ({ area, formula, spilled, cells: each[at] ?? '' })) };
  });
}

/** A fingerprint of each area, as it is now. */
export async function marksOfAreas(context: Excel.RequestContext, sheets: readonly { readonly id: string; readonly areas: readonly Pick<FreezableArea, 'area'>[] }[]): Promise<readonly (readonly string[])[]> {
  const all = sheets.flatMap(({ id, areas }, index) => areas.map(({ area }) => ({ index, sheetId: id, area })));
  const marks = all.map(() => new SheetMark());
  await readAreas(context, 'formulas', all, (at, firstRow, rows) => marks[at]?.addRows(firstRow, all[at]?.area.column ?? 0, rows));
  return sheets.map((_sheet, index) => marks.filter((_mark, at) => all[at]?.index === index).map(({ text }) => text));
}

export interface Restored {
  readonly sheetId: string;
  readonly of: Pick<FreezableArea, 'area' | 'formula' | 'spilled'>;
}

/** Puts formulas back where values stand; the last of them are queued only. */
export async function restoreFormulas(context: Excel.RequestContext, all: readonly Restored[]): Promise<void> {
  for (const [index, { sheetId, of: { area, formula, spilled } }] of all.entries()) {
    if (index > 0 && index % areasAtOnce === 0) await send(context);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (spilled) rangeOf(sheet, area).clear('Contents');
    rangeOf(sheet, spilled ? { ...area, rows: 1, columns: 1 } : area).formulasR1C1 = one(formula);
  }
}

/** Areas of one request. */
const areasAtOnce = 1_000;

async function send(context: Excel.RequestContext): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  await context.sync();
}

async function formulasBack(sheets: readonly FreezableSheet[]): Promise<boolean> {
  const all = sheets.flatMap(({ id, areas }) => areas.map((of): Restored => ({ sheetId: id, of })));
  try {
    await persistently(() =>
      Excel.run(async (context) => {
        await restoreFormulas(context, all);
        await context.sync();
      }),
    );
    return true;
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return false;
  }
}
