import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OptionValues } from '../../src/analyses/define';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import type { Report } from '../../src/report/report';
import { columnOf, tableOf } from './aging';
import { cellsOf, serial } from './cells';

/** Cells as users really have them, with the reading that is right: not part of the repository. */
const data = process.env['WORKCAP_DATA'];
export const dirtyFolder = data === undefined ? null : join(data, 'dirty');

export interface DirtyCase {
  readonly id: string;
  readonly kind: string;
  readonly input: CellValue | CellValue[];
  readonly context: string;
  readonly expected: { readonly type: string; readonly serial1900?: number; readonly value?: number; readonly groups?: number; readonly candidates?: number[] };
}

/** The published cases; null where the folder is not there. */
export function dirtyCases(): readonly DirtyCase[] | null {
  const file = dirtyFolder === null ? '' : join(dirtyFolder, 'cases.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DirtyCase[]) : null;
}

/** What a row must come to in the aging. */
export type Reading = { readonly due: number } | { readonly open: number | readonly number[] } | 'rejected' | 'excluded';

export interface DirtyRow {
  /** Id of the case; "" for a clean row that stands beside it. */
  readonly id: string;
  readonly kind: string;
  readonly customer: CellValue;
  readonly document: string;
  readonly due: CellValue;
  readonly amount: CellValue;
  readonly reading: Reading;
}

/** Cases that can stand in one list: a column is read as a whole. */
export interface DirtyList {
  readonly name: string;
  readonly headings: readonly [customer: string, document: string, due: string, amount: string];
  readonly rows: readonly DirtyRow[];
  readonly date1904: boolean;
  /** Code of the finding that must be settled first. */
  readonly stops: string | null;
  /** Cases whose rows must be so many customers. */
  readonly groups: ReadonlyMap<string, number>;
}

export const dirtyAsOf = serial(2025, 3, 31);
const someDue = serial(2025, 2, 28);
const headings = ['Customer', 'Invoice no', 'Due date', 'Open amount'] as const;

const monthFirst = new Set(['D017', 'D020']);
const ownDateList: Readonly<Record<string, string>> = { D015: '1904', D021: 'both orders', D028: 'yymmdd', D029: 'dd-mm-yy' };
const dateKinds = new Set(['text date', 'number date', 'text serial', 'serial with time', '1904 serial', 'serial 60', 'zero date', 'blank due date', 'year slip']);
const amountKinds = new Set(['text number', 'float noise', 'boolean', 'blank look-alike', 'error cell', 'rate']);
const commaDecimals = new Set(['D039', 'D040', 'D041', 'D042']);
const ownAmountList: Readonly<Record<string, string>> = { D055: 'dollars', D051: 'yuan', D052: 'yuan', D072: 'one mark only' };

/** Name of the list in which a case stands; null where no role of the aging reads such a cell. */
function listOf({ id, kind }: DirtyCase): string | null {
  if (dateKinds.has(kind)) return ownDateList[id] ?? (monthFirst.has(id) ? 'month first' : 'day first');
  // A bare 2 as a rate needs the meaning of the rate.
  if (amountKinds.has(kind) && id !== 'D109') return ownAmountList[id] ?? (commaDecimals.has(id) ? 'decimal commas' : 'decimal points');
  return kind === 'key' ? 'customers' : null;
}

/** Clean rows that belong to each list, so that its columns are what they are. */
const neighbours: Readonly<Record<string, readonly Partial<Pick<DirtyRow, 'due' | 'amount'>>[]>> = {
  'day first': [{ due: '25/4/2025' }, { due: serial(2025, 1, 20) }, { due: serial(2025, 1, 21) }],
  'month first': [{ due: '4/25/2025' }, { due: serial(2025, 1, 20) }],
  'yymmdd': [{ due: '931224' }, { due: '950630' }, { due: '961101' }],
  'dd-mm-yy': [{ due: '30-06-11' }, { due: '15-09-12' }, { due: '01-02-13' }],
  '1904': [{ due: 44_000 }, { due: '2025-01-20' }],
  'both orders': [{ due: serial(2025, 1, 20) }],
  'decimal commas': [{ amount: '7.001,25' }, { amount: 12.5 }],
  'decimal points': Array.from({ length: 12 }, (_, index) => ({ amount: 20.5 + index })),
  'dollars': [{ amount: 'USD 15.00' }],
  'yuan': [{ amount: 12.5 }],
  'one mark only': [{ amount: 17 }],
};

/** Every case in a list of its kind, and those that no list can hold. */
export function dirtyLists(cases: readonly DirtyCase[]): { readonly lists: readonly DirtyList[]; readonly without: readonly DirtyCase[] } {
  const byList = new Map<string, DirtyCase[]>();
  const without: DirtyCase[] = [];
  for (const entry of cases) {
    const list = listOf(entry);
    if (list === null) without.push(entry);
    else byList.set(list, [...(byList.get(list) ?? []), entry]);
  }
  return { lists: [...byList].map(([name, entries]) => makeList(name, entries)), without };
}

function makeList(name: string, entries: readonly DirtyCase[]): DirtyList {
  let number = 0;
  const row = (more: Partial<DirtyRow>): DirtyRow => {
    number += 1;
    return { id: '', kind: '', customer: `Customer ${number % 3}`, document: `X${number}`, due: someDue, amount: 100 + number, reading: { open: 100 + number }, ...more };
  };
  const rows = entries.flatMap((entry) => [entry.input].flat().map((cell, index) => row({ id: entry.id, kind: entry.kind, document: `${entry.id}-${index}`, ...cellsFor(entry, cell) })));
  for (const clean of neighbours[name] ?? []) rows.push(row({ ...clean, reading: 'excluded' }));
  return {
    name,
    headings: name === 'customers' ? ['Customer code', headings[1], headings[2], headings[3]] : headings,
    rows,
    date1904: name === '1904',
    stops: name === 'both orders' ? 'datesBothOrders' : null,
    groups: new Map(entries.filter(({ kind }) => kind === 'key').map((entry) => [entry.id, entry.expected.groups ?? 1])),
  };
}

function cellsFor({ kind, expected }: DirtyCase, cell: CellValue): Partial<DirtyRow> {
  if (kind === 'key') return { customer: cell };
  const column = dateKinds.has(kind) ? 'due' : 'amount';
  switch (expected.type) {
    case 'date':
      return { [column]: cell, reading: { due: expected.serial1900! } };
    case 'number':
      // Nothing is open on a zero.
      return { [column]: cell, reading: expected.value === 0 ? 'excluded' : { open: expected.value! } };
    case 'ambiguous':
      return { [column]: cell, reading: { open: expected.candidates! } };
    default:
      return { [column]: cell, reading: 'rejected' };
  }
}

/** The same list said in another way. */
export interface Change {
  readonly headings?: DirtyList['headings'];
  /** Places of customer, document, due date and amount. */
  readonly order?: readonly number[];
  /** Order of the rows. */
  readonly rows?: readonly number[];
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

/** Cells of a list, and which of its rows stands on which row of the sheet. */
export function cellsOfList(list: DirtyList, change: Change = {}): { readonly cells: SourceCells; readonly rows: readonly (readonly CellValue[])[]; readonly rowAt: ReadonlyMap<number, DirtyRow> } {
  const order = change.order ?? [0, 1, 2, 3];
  const arrange = (cells: readonly CellValue[]): CellValue[] => order.map((column) => cells[column]!);
  const sequence = change.rows ?? list.rows.map((_row, index) => index);
  const shown = sequence.map((index) => list.rows[index]!);
  const rows = [arrange(change.headings ?? list.headings), ...shown.map(({ customer, document, due, amount }) => arrange([customer, document, due, amount]))];
  const firstRow = change.firstRow ?? 1;
  return {
    cells: cellsOf(rows, { firstRow, firstColumn: change.firstColumn ?? 1, date1904: list.date1904 }),
    rows,
    rowAt: new Map(shown.map((row, index) => [firstRow + 1 + index, row])),
  };
}

/** Options of a run over such a list. */
export const dirtyOptions: OptionValues = { asOf: dirtyAsOf, purpose: 'collections', bands: '30, 60, 90' };

/** What a report, or the sheets that were drawn of it, say of each row. */
export interface Outcome {
  /** By the row on the sheet. */
  readonly used: ReadonlyMap<number, { readonly customer: string; readonly due: number | null; readonly open: number }>;
  readonly leftOut: ReadonlyMap<number, 'rejected' | 'excluded' | 'total'>;
}

export function outcomeOf(report: Report): Outcome {
  const party = tableOf(report, 'detail').columns.some(({ id }) => id === 'code') ? 'code' : 'name';
  const customers = columnOf(report, 'detail', party);
  const due = columnOf(report, 'detail', 'dueDate');
  const open = columnOf(report, 'detail', 'open');
  const source = columnOf(report, 'detail', 'source');
  return {
    used: new Map(source.map((place, item) => [rowIn(String(place)), { customer: textOf(customers[item]), due: due[item] as number | null, open: open[item] as number }])),
    leftOut: new Map(report.leftOut.map(({ address, kind }) => [rowIn(address), kind])),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'en' in value ? String(value.en) : String(value);
}

/** "Sheet1!C17" -> 17 */
export function rowIn(place: string): number {
  return Number(/(\d+)$/.exec(place)?.[1]);
}

/** Ids of cases whose rows did not come to what is right, with what they came to. */
export function wrongReadings(list: DirtyList, rowAt: ReadonlyMap<number, DirtyRow>, outcome: Outcome): string[] {
  const wrong: string[] = [];
  for (const [row, { id, reading }] of rowAt) {
    if (id === '') continue;
    const used = outcome.used.get(row);
    if (!agrees(reading, used, outcome.leftOut.get(row))) wrong.push(`${id}: ${JSON.stringify(used ?? outcome.leftOut.get(row) ?? 'nowhere')}, not ${JSON.stringify(reading)}`);
  }
  for (const [id, groups] of list.groups) {
    const customers = new Set([...rowAt].filter(([, row]) => row.id === id).map(([row]) => outcome.used.get(row)?.customer));
    if (customers.size !== groups || customers.has(undefined)) wrong.push(`${id}: ${JSON.stringify([...customers])}, not ${groups} customers`);
  }
  return wrong;
}

function agrees(reading: Reading, used: { readonly due: number | null; readonly open: number } | undefined, left: string | undefined): boolean {
  if (typeof reading === 'string') return used === undefined && left === reading;
  if (used === undefined || left !== undefined) return false;
  if ('due' in reading) return used.due === reading.due;
  return [reading.open].flat().some((value) => Math.abs(used.open - value) < 1e-9);
}

/** "text date 21/21, key 5/5": the table of the test output. */
export function countByKind(lists: readonly DirtyList[], wrong: readonly string[]): string {
  const failed = new Set(wrong.map((text) => text.split(':')[0]));
  const counts = new Map<string, { right: number; all: number }>();
  const ids = new Map(lists.flatMap(({ rows }) => rows.filter(({ id }) => id !== '').map(({ id, kind }) => [id, kind] as const)));
  for (const [id, kind] of ids) {
    const count = counts.get(kind) ?? { right: 0, all: 0 };
    counts.set(kind, { right: count.right + (failed.has(id) ? 0 : 1), all: count.all + 1 });
  }
  return [...counts].map(([kind, { right, all }]) => `${kind.padEnd(18)} ${right}/${all}`).join('\n');
}
