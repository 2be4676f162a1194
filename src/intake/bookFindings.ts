import { isoDate } from '../math/dates';
import { DecimalSum } from '../math/decimalSum';
import { cellAddress, rowAddress } from './address';
import type { BalanceRows } from './balances';
import type { SourceCells } from './cells';
import { finding, findingAt, type Found } from './findingInput';
import type { LedgerRows } from './ledger';
import { isBlank } from './normalize';
import { rowKind } from './notData';
import { writePeriod } from './periods';
import { type RoleId, roles } from './roles';
import type { Rows } from './totals';
import { readParties, type TypedTable } from './typed';
import type { Mapping } from './understanding';

/** A source that is no list of documents, read whole. */
export interface Books {
  readonly ledger: LedgerRows | null;
  readonly balances: BalanceRows | null;
}

interface Source {
  readonly cells: SourceCells;
  readonly typed: TypedTable;
  readonly mapping: Mapping;
}

const halfCent = 0.005;

/** What to know of a ledger: opening balances, rows without a date, running balances that do not follow from the movements. */
export function ledgerFindings(source: Source, ledger: LedgerRows): Found[] {
  return [openingBalances(source, ledger), openingsDiffer(source, ledger), undated(source, ledger), ledgerBalance(source, ledger)].filter((found) => found !== null);
}

function openingBalances({ cells }: Source, ledger: LedgerRows): Found | null {
  const money = new DecimalSum();
  const rows: number[] = [];
  let start = Infinity;
  for (let index = 0; index < ledger.count; index += 1) {
    if (ledger.date[index]! < start) start = ledger.date[index]!;
    if (ledger.opening[index] === 0) continue;
    rows.push(ledger.row[index]!);
    money.add(ledger.debit[index]!).add(-ledger.credit[index]!);
  }
  return rows.length === 0 ? null : findingAt('openingBalances', { cells }, rows, null, { amount: money.value.toFixed(2), date: isoDate(start) ?? '–' });
}

/** An opening balance in the middle of a ledger is what the rows before it come to, or rows are missing. */
function openingsDiffer({ cells }: Source, ledger: LedgerRows): Found | null {
  const rows = [...ledger.faults].filter(([, { code }]) => code === 'openingDiffers').map(([row]) => row).sort((one, other) => one - other);
  return rows.length === 0 ? null : findingAt('openingDiffers', { cells }, rows, null);
}

function undated({ cells, typed, mapping }: Source, ledger: LedgerRows): Found | null {
  const debit = typed.numbers.get('debit')?.values ?? typed.numbers.get('amount_gross')?.values;
  const credit = typed.numbers.get('credit')?.values;
  const money = new DecimalSum();
  const rows: number[] = [];
  for (const [row, { role }] of ledger.faults) {
    const index = mapping[role];
    // A date that cannot be read is told with its column.
    if (roles[role].content !== 'date' || (index !== undefined && !isBlank(cells.columns[index]?.[row]))) continue;
    rows.push(row);
    for (const [values, sign] of [[debit, 1], [credit, -1]] as const) {
      const value = values?.[row] ?? Number.NaN;
      if (!Number.isNaN(value)) money.add(sign * value);
    }
  }
  rows.sort((one, other) => one - other);
  return rows.length === 0 ? null : findingAt('ledgerUndated', { cells }, rows, null, { amount: money.value.toFixed(2) });
}

interface Breaks {
  readonly count: number;
  /** Rows of which the balance could be compared. */
  readonly compared: number;
  readonly first: number;
  readonly difference: number;
}

/**
 * The stated running balance against debits less credits. Ledgers run by customer or all through, from the oldest row or from the newest: the way
 * that fits best is taken. After a difference the stated balance counts on, so that one slip is one difference.
 */
function ledgerBalance({ cells, typed, mapping }: Source, ledger: LedgerRows): Found | null {
  if (!ledger.balance.some((balance) => !Number.isNaN(balance))) return null;
  const keys = partyKeys({ cells, typed, mapping }, ledger.row, null);
  const whole = new Int32Array(ledger.count);
  let best: Breaks | null = null;
  for (const of of [keys, whole]) {
    for (const backwards of [false, true]) {
      const found = breaksOf(ledger, of, backwards);
      if (best === null || found.count < best.count) best = found;
      if (best.count === 0) return null;
    }
  }
  // Rows that were sorted by something else have no running balance to check.
  if (best === null || (best.count > 3 && best.count * 2 > best.compared)) return null;
  const index = mapping.closing;
  const row = ledger.row[best.first]!;
  return finding('ledgerBalanceDiffers', index === undefined ? rowAddress(cells, row) : cellAddress(cells, row, index), { difference: best.difference.toFixed(2) }, best.count);
}

function breaksOf(ledger: LedgerRows, keys: Int32Array, backwards: boolean): Breaks {
  const running = new Map<number, number>();
  let count = 0;
  let compared = 0;
  let first = -1;
  let difference = 0;
  for (let step = 0; step < ledger.count; step += 1) {
    const index = backwards ? ledger.count - 1 - step : step;
    const key = keys[index]!;
    const stated = ledger.balance[index]!;
    const moved = ledger.debit[index]! - ledger.credit[index]!;
    const before = running.get(key);
    // What stood before the first row is not told unless there is an opening balance.
    const opening = ledger.opening[index] === 1;
    // A balance brought forward again, on the next page or for the next year, is the balance itself.
    const known = opening && (before === undefined || Math.abs(stated - moved) < halfCent) ? moved : before === undefined ? Number.NaN : before + moved;
    if (!Number.isNaN(stated) && !Number.isNaN(known)) compared += 1;
    if (Math.abs(stated - known) >= halfCent) {
      if (count === 0 || (backwards && index < first)) {
        first = index;
        difference = stated - known;
      }
      count += 1;
    }
    const next = Number.isNaN(stated) ? known : stated;
    if (!Number.isNaN(next)) running.set(key, Math.round(next * 100) / 100);
  }
  return { count, compared, first, difference };
}

/** Customer, account, currency and company as one number for each entry. */
function partyKeys({ cells, typed, mapping }: Source, rows: Int32Array, accounts: readonly string[] | null): Int32Array {
  const parties = readParties(cells, typed, mapping);
  const keys = Int32Array.from(rows, (row) => parties.of[row]!);
  const refine = (textOf: (index: number) => unknown): void => {
    const texts = new Map<unknown, number>();
    const pairs = new Map<number, number>();
    for (let index = 0; index < keys.length; index += 1) {
      const text = textOf(index);
      let number = texts.get(text);
      if (number === undefined) texts.set(text, (number = texts.size));
      const pair = keys[index]! * 0x100000 + number;
      let key = pairs.get(pair);
      if (key === undefined) pairs.set(pair, (key = pairs.size));
      keys[index] = key;
    }
  };
  if (accounts !== null) refine((index) => accounts[index]);
  for (const role of [accounts === null ? 'account_code' : null, 'currency', 'entity'] as const) {
    const column = role === null || mapping[role] === undefined ? undefined : cells.columns[mapping[role]];
    if (column !== undefined) refine((index) => column[rows[index]!] ?? null);
  }
  return keys;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The periods of a balance table, oldest first; those that are not known are not among them. */
export function periodsOf(balances: BalanceRows): Span[] {
  const spans = new Map<string, Span>();
  for (let index = 0; index < balances.count; index += 1) {
    const from = balances.from[index]!;
    const to = balances.to[index]!;
    if (!Number.isNaN(from) && !Number.isNaN(to)) spans.set(`${from}-${to}`, { from, to });
  }
  return [...spans.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What to know of balance tables: their periods, whether these join, and accounts that hold others. */
export function balanceFindings(source: Source, balances: BalanceRows): Found[] {
  const { cells } = source;
  const spans = periodsOf(balances);
  const findings: Found[] = [];
  const place = balances.count === 0 ? null : rowAddress(cells, balances.row[0]!);
  if (spans.length > 1) findings.push(finding('periodsFound', place, { from: writePeriod(spans[0]!), to: writePeriod(spans.at(-1)!) }, spans.length));
  else if (balances.count > 0) findings.push(finding('onePeriod', place, { period: spans.length === 0 ? '' : writePeriod(spans[0]!) }, 1));
  const gaps = spans.flatMap((span, index) => (index > 0 && span.from > spans[index - 1]!.to + 1 ? [index] : []));
  if (gaps.length > 0) findings.push(finding('periodsMissing', place, { from: writePeriod(spans[gaps[0]! - 1]!), to: writePeriod(spans[gaps[0]!]!) }, gaps.length));
  const parents = parentRows(balances);
  if (parents.length > 0) findings.push(findingAt('accountParents', { cells }, parents, null));
  const joins = periodsJoin(source, balances, spans);
  if (joins !== null) findings.push(joins);
  return findings;
}

/** Rows of accounts whose parts stand in rows of their own, so that they do not count. */
export function parentRows(balances: BalanceRows): number[] {
  return [...balances.faults].filter(([, { code }]) => code === 'accountParent').map(([row]) => row).sort((a, b) => a - b);
}

/**
 * For sums: accounts that hold others do not count; opening balances are those of the first period, closing ones those of the last, and what stands
 * on the credit side counts against the rest.
 */
export function balancesToAdd(typed: TypedTable, balances: BalanceRows): (role: RoleId | null, values: Float64Array) => Rows {
  const spans = periodsOf(balances);
  const first = spans[0]?.from;
  const last = spans.at(-1)?.to;
  const without = (left: (index: number) => boolean): Uint8Array => {
    const kinds = typed.kinds.slice();
    for (const row of parentRows(balances)) kinds[row] = rowKind.group;
    for (let index = 0; index < balances.count; index += 1) if (left(index)) kinds[balances.row[index]!] = rowKind.group;
    return kinds;
  };
  const all = without(() => false);
  const opening = spans.length < 2 ? all : without((index) => balances.from[index] !== first);
  const closing = spans.length < 2 ? all : without((index) => balances.to[index] !== last);
  const withSigns = (values: Float64Array, own: Float64Array): Float64Array => {
    const result = values.slice();
    for (let index = 0; index < balances.count; index += 1) result[balances.row[index]!] = own[index]!;
    return result;
  };
  return (role, values) => {
    if (role === 'opening') return { kinds: opening, values: withSigns(values, balances.opening) };
    if (role === 'closing') return { kinds: closing, values: withSigns(values, balances.closing) };
    return { kinds: role?.startsWith('opening') === true ? opening : role?.startsWith('closing') === true ? closing : all, values };
  };
}

interface Balance {
  readonly row: number;
  opening: number;
  closing: number;
}

/** The opening of a period is the closing of the one before, for each customer and account; who has no row has no balance. */
function periodsJoin(source: Source, balances: BalanceRows, spans: readonly Span[]): Found | null {
  if (spans.length < 2) return null;
  const at = new Map(spans.map((span, index) => [`${span.from}-${span.to}`, index]));
  const keys = partyKeys(source, balances.row, balances.account);
  const bySpan = spans.map(() => new Map<number, Balance>());
  for (let index = 0; index < balances.count; index += 1) {
    const span = at.get(`${balances.from[index]!}-${balances.to[index]!}`);
    if (span === undefined) continue;
    const known = bySpan[span]!.get(keys[index]!);
    if (known === undefined) bySpan[span]!.set(keys[index]!, { row: balances.row[index]!, opening: balances.opening[index]!, closing: balances.closing[index]! });
    else {
      known.opening += balances.opening[index]!;
      known.closing += balances.closing[index]!;
    }
  }
  const money = new DecimalSum();
  let count = 0;
  let first = Infinity;
  for (let index = 1; index < spans.length; index += 1) {
    if (spans[index]!.from !== spans[index - 1]!.to + 1) continue;
    const before = bySpan[index - 1]!;
    const after = bySpan[index]!;
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const closed = before.get(key)?.closing ?? 0;
      const opened = after.get(key)?.opening ?? 0;
      const difference = Math.abs(opened - closed);
      if (Number.isNaN(difference) || difference < halfCent) continue;
      count += 1;
      money.add(difference);
      first = Math.min(first, (after.get(key) ?? before.get(key))!.row);
    }
  }
  return count === 0 ? null : finding('periodsDoNotJoin', rowAddress(source.cells, first), { amount: money.value.toFixed(2) }, count);
}
