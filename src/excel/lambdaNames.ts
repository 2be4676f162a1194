import type { Fault } from '../intake/faults';
import type { Language, Words } from '../texts/words';
import { readableSheet } from './areas';
import { persistently } from './draw/undo';
import { fault, faultOf, hostCode } from './faults';

/** A workbook-level name that works without the add-in: =CCC(…). */
export interface BareName {
  readonly name: string;
  /** =LAMBDA(…) in Excel's en-US typed form. */
  readonly formula: string;
  readonly comment: Words;
}

/** `ours`: installed as it is now; `changed`: installed by us once and edited since; `taken`: somebody else's name or table. */
export type BareNameState = 'free' | 'ours' | 'changed' | 'taken';

export interface NamesDone {
  /** Names that were installed or removed. */
  readonly done: readonly string[];
  /** Names that were left as they are, each with its reason. */
  readonly left: readonly Fault[];
}

/** Our comments begin with this, in every language; by it a name that somebody has edited is known to have been ours. */
const mark = 'Workcap';
const longestComment = 255;

/** LAMBDA came to Excel with the requirement set after that of Excel 2021, which has none. */
export function knowsLambda(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.15');
}

/** How each name stands in the workbook. One round trip. What Excel refuses is thrown, as Excel throws it. */
export async function bareNameStates(wanted: readonly BareName[]): Promise<ReadonlyMap<string, BareNameState>> {
  return Excel.run(async (context) => stateOf(await lookAtNames(context), wanted));
}

interface LookedNames {
  /** By name in small letters. */
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
  readonly tables: ReadonlySet<string>;
  /** By name in small letters: sheets with a name of their own that Excel takes there instead. */
  readonly hiddenOn: ReadonlyMap<string, readonly string[]>;
  readonly locked: boolean;
}

async function lookAtNames(context: Excel.RequestContext): Promise<LookedNames> {
  const { names, tables, worksheets, protection } = context.workbook;
  names.load('items/name,items/formula,items/comment');
  worksheets.load('items/name,items/names/items/name');
  tables.load('items/name');
  protection.load('protected');
  await context.sync();
  return {
    names: new Map(names.items.map((item) => [item.name.toLowerCase(), item])),
    tables: new Set(tables.items.map(({ name }) => name.toLowerCase())),
    hiddenOn: sheetNames(worksheets.items),
    locked: protection.protected,
  };
}

/** Names that sheets have of their own, in small letters, each with its sheets. */
export function sheetNames(sheets: readonly Excel.Worksheet[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name: sheet, names } of sheets) for (const { name } of names.items) found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), sheet]);
  return found;
}

function stateOf({ names, tables }: LookedNames, wanted: readonly BareName[]): ReadonlyMap<string, BareNameState> {
  return new Map(
    wanted.map(({ name, formula }): [string, BareNameState] => {
      const item = names.get(name.toLowerCase());
      if (item === undefined) return [name, tables.has(name.toLowerCase()) ? 'taken' : 'free'];
      if (sameFormula(item.formula, formula)) return [name, 'ours'];
      return [name, item.comment.startsWith(mark) ? 'changed' : 'taken'];
    }),
  );
}

/** Excel may give a formula back with other spaces, cases or list separators, and with the prefixes of its file format. */
export function sameFormula(one: string, other: string): boolean {
  const plain = (formula: string): string => formula.replace(/\s+/g, '').replace(/_xl(?:fn|pm|ws)\./gi, '').replaceAll(';', ',').toLowerCase();
  return plain(one) === plain(other);
}

export function commentOf({ comment }: BareName, language: Language): string {
  return `${mark}: ${comment[language]}`.slice(0, longestComment);
}

/**
 * Adds those of the names that are free, in one request, so that Excel's own undo needs one step. Names that somebody else has are left and told.
 * When Excel refuses one of them, none stays. Two round trips.
 */
export async function installNames(wanted: readonly BareName[], language: Language): Promise<NamesDone | readonly Fault[]> {
  if (!knowsLambda()) return [fault('bareNamesTooOld')];
  let begun: readonly BareName[] = [];
  try {
    return await Excel.run(async (context) => {
      const looked = await lookAtNames(context);
      if (looked.locked) return [fault('bareNamesProtected')];
      const states = stateOf(looked, wanted);
      begun = wanted.filter(({ name }) => states.get(name) === 'free');
      for (const each of begun) context.workbook.names.add(each.name, each.formula as unknown as Excel.Range, commentOf(each, language));
      await context.sync();
      return { done: begun.map(({ name }) => name), left: [...wanted.flatMap(({ name }) => toldOf(name, states.get(name))), ...begun.flatMap(({ name }) => toldHidden(name, looked))] };
    });
  } catch (error) {
    const told = faultOf(error);
    const left = await takeBackNames(begun);
    return left.length === 0 ? [told] : [told, fault('bareNamesLeft', null, { names: left.join(', ') })];
  }
}

/** Removes those of the names that are ours and unchanged, in one request. Two round trips. */
export async function removeNames(wanted: readonly BareName[]): Promise<NamesDone | readonly Fault[]> {
  try {
    return await persistently(() =>
      Excel.run(async (context) => {
        const looked = await lookAtNames(context);
        if (looked.locked) return [fault('bareNamesProtected')];
        const states = stateOf(looked, wanted);
        const ours = wanted.filter(({ name }) => states.get(name) === 'ours');
        for (const { name } of ours) looked.names.get(name.toLowerCase())?.delete();
        await context.sync();
        return { done: ours.map(({ name }) => name), left: wanted.flatMap(({ name }) => (states.get(name) === 'changed' ? toldOf(name, 'changed') : [])) };
      }),
    );
  } catch (error) {
    return [faultOf(error)];
  }
}

function toldOf(name: string, state: BareNameState | undefined): Fault[] {
  if (state === 'taken') return [fault('bareNameTaken', null, { name })];
  return state === 'changed' ? [fault('bareNameChanged', null, { name })] : [];
}

function toldHidden(name: string, { hiddenOn }: LookedNames): Fault[] {
  const sheets = hiddenOn.get(name.toLowerCase()) ?? [];
  return sheets.length === 0 ? [] : [fault('bareNameHidden', null, { name, sheets: sheets.map(readableSheet).join(', ') })];
}

/** Names of a request that failed halfway go again; those that could not be taken away. */
async function takeBackNames(begun: readonly BareName[]): Promise<readonly string[]> {
  if (begun.length === 0) return [];
  try {
    const removed = await removeNames(begun);
    return 'done' in removed ? removed.left.map(({ params }) => String(params.name)) : begun.map(({ name }) => name);
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return begun.map(({ name }) => name);
  }
}
