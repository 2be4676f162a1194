import { readLedger } from '../../../intake/ledger';
import { keyText } from '../../../intake/normalize';
import { fill } from '../../../texts/words';
import { allocate, type Allocation, type Charge, type Settlement } from './allocate';
import { difference } from './amounts';
import { classReader, documentClass, type DocumentClass, seeksOwn } from '../../../intake/documentClasses';
import { creditKind, ItemCollector, Remarks } from './items';
import type { OtherAmount, Reading, ReadingInput } from './reading';
import { cellReasons, reasons } from './reasons';
import { referenceReader } from './references';
import { RowAccount } from './rowAccount';
import { slotOfDate } from './slots';
import { termsReader } from './terms';
import { words } from './words';


interface Movements {
  readonly party: number;
  readonly charges: (Charge & { readonly cls: DocumentClass; readonly opening: boolean })[];
  readonly settlements: (Settlement & { readonly cls: DocumentClass })[];
}

/**
 * A ledger of debits and credits up to the as-of date: credit notes against their own invoices, receipts against the oldest. What is dated later changes
 * nothing, so any past day can be replayed from the same ledger.
 */
export function readLedgerItems(input: ReadingInput): Reading {
  const { cells, typed, mapping, choices, parties, ownAccount, accountOf, optedOut } = input;
  const ledger = readLedger(cells, typed, mapping);
  const classOf = classReader(cells, mapping);
  const ageDate = ageReader(input);
  const account = new RowAccount(cells, mapping);
  const movementAt = new Int32Array(cells.rowCount).fill(-1);
  for (let index = 0; index < ledger.count; index += 1) movementAt[ledger.row[index]!] = index;

  const byParty = new Map<string, Movements>();
  const others: OtherAmount[] = [];
  let dataStart = Infinity;
  account.eachDataRow(typed, input.progress, (row) => {
    const fault = ledger.faults.get(row);
    const index = movementAt[row]!;
    const debit = index < 0 ? Number.NaN : ledger.debit[index]!;
    const credit = index < 0 ? Number.NaN : ledger.credit[index]!;
    const net = index < 0 ? Number.NaN : difference(debit, credit);
    const out = optedOut(row);
    if (out !== null) {
      account.leave(out.kind, row, out.reason, out.column, fault === undefined ? net : statedMoney(input, row));
      return;
    }
    if (fault !== undefined) {
      account.leave('rejected', row, cellReasons[fault.code] ?? reasons.bookedBlank, mapping[fault.role], statedMoney(input, row));
      return;
    }
    if (index < 0) {
      account.leave('excluded', row, reasons.noMovement, undefined, Number.NaN);
      return;
    }
    if (!ownAccount(row)) {
      account.leave('excluded', row, reasons.otherAccount, mapping.account_code, net);
      if (ledger.date[index]! <= choices.asOf) others.push({ party: parties.of[row]!, account: accountOf(row), amount: net });
      return;
    }
    const date = ledger.date[index]!;
    if (date > choices.asOf) {
      account.leave('excluded', row, reasons.laterDocument, choices.ageRole === null ? undefined : mapping[choices.ageRole], net);
      return;
    }
    account.use(net);
    if (date < dataStart) dataStart = date;
    const party = parties.of[row]!;
    // Receipts settle debits of their own sub-account: retention in 1122.02 is not paid by what was received for goods.
    const key = `${party} ${accountOf(row)}`;
    let movements = byParty.get(key);
    if (movements === undefined) byParty.set(key, (movements = { party, charges: [], settlements: [] }));
    take(movements, row, ageDate(row, date), debit, credit, ledger.opening[index] === 1, classOf);
  });

  const references = referenceReader(cells, mapping, typed);
  const originals = originalsOf(byParty, references);
  const items = new ItemCollector(typed.to - typed.from);
  const remarks = new Remarks();
  const allocations: Allocation[] = [];
  const dueOf = dueReader(input, remarks);
  for (const movements of byParty.values()) {
    const { party } = movements;
    const { charges: own, settlements } = withoutReversed(movements);
    const charges = originals.size === 0 ? own : own.map((charge) => (originals.has(charge.row) ? { ...charge, date: originals.get(charge.row)!.date } : charge));
    const { open, unapplied } = allocate(party, charges, settlements, references, (allocation) => allocations.push(allocation));
    charges.forEach((charge, index) => {
      if (open[index] === 0) return;
      if (charge.opening) {
        items.add(charge.row, party, open[index]!, charge.amount, Number.NaN, Number.NaN, charge.cls, beforeSlot(input, dataStart));
        return;
      }
      const original = originals.get(charge.row);
      const kept = original === undefined ? -1 : remarks.add(fill(words.keepsAgeOf, { document: original.document }));
      const parts = dueOf(original?.row ?? charge.row, charge, open[index]!);
      for (const { due, amount, remark } of parts) {
        // Money retained until a day that the terms do not name is not due.
        const slot = choices.basis === 'due' && Number.isNaN(due) ? 0 : slotOfDate(input.slots, choices.basis === 'due' ? due : charge.date);
        items.add(charge.row, party, amount, parts.length === 1 ? charge.amount : amount, charge.date, due, charge.cls, slot, kept < 0 ? remark : kept);
      }
    });
    settlements.forEach((settlement, index) => {
      if (unapplied[index] === 0) return;
      // A balance brought forward on the credit side has no date.
      const date = Number.isFinite(settlement.date) ? settlement.date : Number.NaN;
      items.add(settlement.row, party, -unapplied[index]!, -settlement.amount, date, date, settlement.cls, input.slots[creditKind(settlement.cls)]);
    });
  }
  input.progress(typed.to - typed.from, typed.to - typed.from);
  return { items: items.finish(), remarks: remarks.list, allocations, account: account.finish(), settledAway: 0, others, periodEnds: [], dataStart: Number.isFinite(dataStart) ? dataStart : null };
}

/** The day from which a row ages: in the chosen column, else the day of the booking, by which it belongs to the as-of date. */
function ageReader({ typed, choices }: ReadingInput): (row: number, booked: number) => number {
  const chosen = choices.ageRole === null ? undefined : typed.dates.get(choices.ageRole)?.values;
  return (row, booked) => {
    const own = chosen?.[row] ?? Number.NaN;
    return Number.isNaN(own) ? booked : own;
  };
}

/** A negative debit is a credit note, a negative credit a receipt taken back. */
function take(movements: Movements, row: number, date: number, debit: number, credit: number, opening: boolean, classOf: (row: number, credit: boolean) => DocumentClass): void {
  if (opening) {
    const balance = difference(debit, credit);
    if (balance > 0) movements.charges.push({ row, date: -Infinity, amount: balance, cls: documentClass.invoice, opening: true });
    else if (balance < 0) movements.settlements.push({ row, date: -Infinity, amount: -balance, seeks: 'oldest', cls: documentClass.receipt });
    return;
  }
  if (debit > 0) movements.charges.push({ row, date, amount: debit, cls: classOf(row, false), opening: false });
  else if (debit < 0) movements.settlements.push({ row, date, amount: -debit, seeks: 'own', cls: creditNoteClass(classOf(row, true)) });
  if (credit > 0) {
    const named = classOf(row, true);
    // What is credited in a ledger and not called anything else was received.
    const cls = named === documentClass.unknown ? documentClass.receipt : named;
    movements.settlements.push({ row, date, amount: credit, seeks: seeksOwn.has(cls) ? 'own' : 'oldest', cls });
  } else if (credit < 0) movements.charges.push({ row, date, amount: -credit, cls: documentClass.takenBack, opening: false });
}

function creditNoteClass(cls: DocumentClass): DocumentClass {
  return cls === documentClass.transfer || cls === documentClass.revaluation ? cls : documentClass.creditNote;
}

/**
 * A receipt booked and taken back with the same amount never happened; of several it is the latest. What was taken back in part, and a bill that came back,
 * makes the latest receipts smaller: it is no new debt, and the old one is as old as it was.
 */
function withoutReversed(movements: Movements): Pick<Movements, 'charges' | 'settlements'> {
  const { charges, settlements } = movements;
  const back = charges.filter(({ cls }) => cls === documentClass.refund || cls === documentClass.takenBack).sort(byDate);
  if (back.length === 0) return movements;
  const receipts = new Map<number, (typeof settlements)[number][]>();
  for (const settlement of [...settlements].sort(byDate)) {
    if (settlement.seeks !== 'oldest') continue;
    const list = receipts.get(settlement.amount);
    if (list === undefined) receipts.set(settlement.amount, [settlement]);
    else list.push(settlement);
  }
  const gone = new Set<Charge | Settlement>();
  for (const charge of back) {
    const list = receipts.get(charge.amount) ?? [];
    let at = list.length - 1;
    while (at >= 0 && list[at]!.date > charge.date) at -= 1;
    if (at < 0) continue;
    gone.add(charge).add(list[at]!);
    list.splice(at, 1);
  }
  const left = settlements.filter((settlement) => !gone.has(settlement));
  const latestFirst = left.map((_, at) => at).filter((at) => left[at]!.seeks === 'oldest').sort((a, b) => byDate(left[b]!, left[a]!));
  const rest = new Map<Charge, number>();
  for (const charge of back) {
    if (gone.has(charge) || charge.cls !== documentClass.takenBack) continue;
    let amount = charge.amount;
    for (const at of latestFirst) {
      const receipt = left[at]!;
      if (amount === 0 || receipt.date > charge.date) continue;
      const taken = Math.min(amount, receipt.amount);
      left[at] = { ...receipt, amount: difference(receipt.amount, taken) };
      amount = difference(amount, taken);
    }
    rest.set(charge, amount);
  }
  return {
    charges: charges.flatMap((charge) => (gone.has(charge) || rest.get(charge) === 0 ? [] : [{ ...charge, amount: rest.get(charge) ?? charge.amount }])),
    settlements: left.filter(({ amount }) => amount > 0),
  };
}

function byDate(one: Charge | Settlement, other: Charge | Settlement): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row;
}

/** An opening balance has no date. Where the ledger reaches back into the last band, what is older is in it too. */
function beforeSlot({ slots }: ReadingInput, dataStart: number): number {
  const slot = Number.isFinite(dataStart) ? slotOfDate(slots, dataStart - 1) : slots.before;
  return slot === slots.before - 1 ? slot : slots.before;
}

interface Original {
  readonly row: number;
  readonly date: number;
  readonly document: string;
}

/** The document whose age a transfer or a revaluation keeps, by row: also when it was booked on another customer, and through one transfer after another. */
function originalsOf(byParty: ReadonlyMap<string, Movements>, references: (row: number) => readonly string[]): ReadonlyMap<number, Original> {
  const isMoved = ({ cls }: Movements['charges'][number]): boolean => cls === documentClass.transfer || cls === documentClass.revaluation;
  const found = new Map<number, Original>();
  const all = [...byParty.values()].flatMap(({ charges }) => charges).filter(({ opening }) => !opening);
  const moved = all.filter(isMoved);
  if (moved.length === 0) return found;
  const firstOf = new Map<string, Charge>();
  for (const charge of all) {
    if (isMoved(charge)) continue;
    for (const reference of references(charge.row)) if ((firstOf.get(reference)?.date ?? Infinity) > charge.date) firstOf.set(reference, charge);
  }
  const movedBy = new Map<string, Charge[]>();
  for (const charge of moved) for (const reference of references(charge.row)) movedBy.set(reference, [...(movedBy.get(reference) ?? []), charge]);
  const originOf = (charge: Charge, asked: Set<number>): Original | null => {
    asked.add(charge.row);
    const named = references(charge.row);
    const document = named.find((reference) => firstOf.has(reference));
    if (document !== undefined) return { row: firstOf.get(document)!.row, date: firstOf.get(document)!.date, document };
    for (const reference of named) {
      for (const other of movedBy.get(reference)!) {
        const origin = asked.has(other.row) ? null : originOf(other, asked);
        if (origin !== null) return origin;
      }
    }
    return null;
  };
  for (const charge of moved) {
    const origin = originOf(charge, new Set());
    if (origin !== null) found.set(charge.row, origin);
  }
  return found;
}

interface OpenPart {
  readonly due: number;
  readonly amount: number;
  readonly remark: number;
}

/** Due date of what is open of a charge: its own, else from its terms, in instalments; without either it is due at once, and the reader is told. */
function dueReader(input: ReadingInput, remarks: Remarks): (row: number, charge: Charge, open: number) => OpenPart[] {
  const due = input.typed.dates.get('due_date')?.values;
  const byDue = input.choices.basis === 'due';
  const terms = input.choices.useTerms && byDue ? termsReader(input) : null;
  return (row, { date, amount }, open) => {
    const own = due?.[row] ?? Number.NaN;
    if (!Number.isNaN(own) || !byDue) return [{ due: own, amount: open, remark: -1 }];
    const instalments = terms?.(row, open, amount) ?? 'blank';
    if (typeof instalments !== 'string') return instalments.map((part) => ({ due: part.due, amount: part.amount, remark: remarks.add(part.remark) }));
    const text = { terms: keyText(input.cells.columns[input.mapping.terms ?? -1]?.[row]) };
    const remark = instalments === 'blank' ? words.dueAtOnce : fill(instalments === 'unreadable' ? words.dueAtOnceUnreadable : words.dueAtOnceUnsuitable, text);
    return [{ due: date, amount: open, remark: remarks.add(remark) }];
  };
}

/** Debit less credit of a row that could not be read whole, as far as its numbers can. */
function statedMoney({ typed }: ReadingInput, row: number): number {
  const debit = typed.numbers.get('debit')?.values[row] ?? Number.NaN;
  const credit = typed.numbers.get('credit')?.values[row] ?? Number.NaN;
  if (Number.isNaN(debit) && Number.isNaN(credit)) return Number.NaN;
  return difference(Number.isNaN(debit) ? 0 : debit, Number.isNaN(credit) ? 0 : credit);
}
