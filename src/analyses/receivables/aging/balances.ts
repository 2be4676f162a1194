import { readBalances } from '../../../intake/balances';
import { endOfMonth, isoDate } from '../../../math/dates';
import { fill, type Words } from '../../../texts/words';
import { difference } from './amounts';
import { documentClass } from '../../../intake/documentClasses';
import { ItemCollector } from './items';
import type { OtherAmount, Reading, ReadingInput } from './reading';
import { cellReasons, reasons } from './reasons';
import { RowAccount } from './rowAccount';
import { slotOfDate } from './slots';
import { words } from './words';


interface Period {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly debit: number;
  readonly closing: number;
}

/**
 * Ages from balance tables: the closing balance is spread over the debits of the newest period backwards, and what they do not cover is older than the data.
 * A period's debits are as old as its first day, so that no debt is shown younger than it may be.
 */
export function readBalanceItems(input: ReadingInput): Reading {
  const { cells, typed, mapping, choices, slots, parties, ownAccount, accountOf, optedOut } = input;
  const table = readBalances(cells, typed, mapping);
  const account = new RowAccount(cells, mapping);
  const entryAt = new Int32Array(cells.rowCount).fill(-1);
  for (let index = 0; index < table.count; index += 1) entryAt[table.row[index]!] = index;
  const lastPeriod = lastPeriodEnd(table.to, choices.asOf);
  const column = mapping.closing ?? mapping.closing_debit;

  const byParty = new Map<number, Period[]>();
  const others: OtherAmount[] = [];
  let dataStart = Infinity;
  account.eachDataRow(typed, input.progress, (row) => {
    const fault = table.faults.get(row);
    const index = entryAt[row]!;
    const closing = index < 0 ? Number.NaN : table.closing[index]!;
    const out = optedOut(row);
    if (out !== null) {
      const counts = index >= 0 && fault === undefined && (Number.isNaN(table.to[index]!) || table.to[index] === lastPeriod);
      account.leave(out.kind, row, out.reason, out.column, counts ? closing : Number.NaN);
      return;
    }
    if (fault !== undefined) {
      const kindOfLeave = fault.code === 'accountParent' ? 'excluded' : 'rejected';
      account.leave(kindOfLeave, row, cellReasons[fault.code] ?? reasons.amountBlank, mapping[fault.role], Number.NaN);
      return;
    }
    if (index < 0) {
      account.leave('excluded', row, reasons.noMovement, undefined, Number.NaN);
      return;
    }
    const to = Number.isNaN(table.to[index]!) ? lastPeriod : table.to[index]!;
    if (!ownAccount(row)) {
      account.leave('excluded', row, reasons.otherAccount, mapping.account_code, to === lastPeriod ? closing : Number.NaN);
      if (to === lastPeriod && !Number.isNaN(closing)) others.push({ party: parties.of[row]!, account: accountOf(row), amount: closing });
      return;
    }
    if (to > lastPeriod) {
      account.leave('excluded', row, reasons.laterPeriod, mapping.period, Number.NaN);
      return;
    }
    if (Number.isNaN(closing)) {
      account.leave('rejected', row, reasons.amountBlank, column, Number.NaN);
      return;
    }
    const from = Number.isNaN(table.from[index]!) ? (endOfMonth(to, -1) ?? 0) + 1 : table.from[index]!;
    dataStart = Math.min(dataStart, from);
    const party = parties.of[row]!;
    const periods = byParty.get(party);
    const period = { row, from, to, debit: Number.isNaN(table.debit[index]!) ? 0 : table.debit[index]!, closing };
    if (periods === undefined) byParty.set(party, [period]);
    else periods.push(period);
  });
  for (const periods of byParty.values()) accountFor(periods, lastPeriod, account, column);

  const items = new ItemCollector(byParty.size * 2);
  const remarks: Words[] = [];
  const remarkOf = new Map<string, number>();
  const periodRemark = (period: Period): number => {
    const key = `${period.from}-${period.to}`;
    let remark = remarkOf.get(key);
    if (remark === undefined) remarkOf.set(key, (remark = remarks.push(fill(words.debitsOfPeriod, { from: isoDate(period.from) ?? '', to: isoDate(period.to) ?? '' })) - 1));
    return remark;
  };
  for (const [party, periods] of byParty) spread(party, periods, lastPeriod);

  function spread(party: number, periods: readonly Period[], last: number): void {
    // Several accounts of a customer, such as 1122.01 and 1122.02, have a row each in every period.
    const newest = periods.filter((period) => period.to === last);
    if (newest.length === 0) return;
    let left = newest.reduce((sum, period) => difference(sum, -period.closing), 0);
    const row = newest[0]!.row;
    if (left < 0) {
      items.add(row, party, left, left, last, Number.NaN, documentClass.unknown, slots.receipts);
      return;
    }
    const balance = left;
    for (const period of newestFirst(periods)) {
      const share = Math.max(0, Math.min(period.debit, left));
      if (share === 0) continue;
      items.add(period.row, party, share, period.debit, period.from, Number.NaN, documentClass.invoice, slotOfDate(slots, period.from), periodRemark(period));
      left = difference(left, share);
    }
    if (left > 0) {
      const slot = Number.isFinite(dataStart) ? slotOfDate(slots, dataStart - 1) : slots.before;
      items.add(row, party, left, balance, Number.NaN, Number.NaN, documentClass.invoice, slot === slots.before - 1 ? slot : slots.before);
    }
  }
  input.progress(typed.to - typed.from, typed.to - typed.from);
  return { items: items.finish(), remarks, allocations: [], account: account.finish(), settledAway: 0, others, periodEnds: [...new Set(table.to)].filter((end) => end <= lastPeriod).sort((a, b) => a - b), dataStart: Number.isFinite(dataStart) ? dataStart : null };
}

/**
 * Only the newest period carries a balance; the others explain its age. A customer with a balance who is missing from the newest period has no balance there
 * that could be aged: the row is listed, for either table may be wrong.
 */
function accountFor(periods: readonly Period[], last: number, account: RowAccount, column: number | undefined): void {
  const newest = periods.reduce((latest, { to }) => Math.max(latest, to), -Infinity);
  for (const { row, to, closing } of periods) {
    if (to === newest && newest !== last && closing !== 0) account.leave('rejected', row, reasons.absentLater, column, closing);
    else account.use(to === last ? closing : 0);
  }
}

/** Debits of one period together, the newest period first; a period whose red entries outweigh its debits has none. */
function newestFirst(periods: readonly Period[]): Period[] {
  const merged = new Map<number, Period>();
  for (const period of periods) {
    const before = merged.get(period.from);
    merged.set(period.from, before === undefined ? period : { ...before, debit: difference(before.debit, -period.debit) });
  }
  return [...merged.values()].sort((a, b) => b.from - a.from);
}

/** The last period that ends by the as-of date. */
function lastPeriodEnd(ends: Float64Array, asOf: number): number {
  let last = -Infinity;
  for (const end of ends) if (end <= asOf && end > last) last = end;
  return Number.isFinite(last) ? last : asOf;
}

