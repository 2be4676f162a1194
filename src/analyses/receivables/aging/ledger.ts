import { readLedger } from '../../../intake/ledger';
import { rowKind } from '../../../intake/notData';
import { fill, type Words } from '../../../texts/words';
import { allocate, type Allocation, type Charge, type Settlement } from './allocate';
import { difference } from './amounts';
import { classReader, documentClass, type DocumentClass, referenceReader, seeksOwn } from './classes';
import { creditKind, ItemCollector } from './items';
import type { OtherAmount, Reading, ReadingInput } from './reading';
import { cellReasons, reasons } from './reasons';
import { RowAccount } from './rowAccount';
import { slotOfDate } from './slots';
import { termsReader } from './terms';
import { words } from './words';

const progressStep = 8192;

interface Movements {
  readonly charges: (Charge & { readonly cls: DocumentClass; readonly opening: boolean })[];
  readonly settlements: (Settlement & { readonly cls: DocumentClass })[];
}

/**
 * A ledger of debits and credits up to the as-of date: credit notes against their own invoices, receipts against the oldest. What is dated later changes
 * nothing, so any past day can be replayed from the same ledger.
 */
export function readLedgerItems(input: ReadingInput): Reading {
  const { cells, typed, mapping, choices, parties, ownAccount, accountOf } = input;
  const ledger = readLedger(cells, typed, mapping);
  const classOf = classReader(cells, mapping);
  const account = new RowAccount(cells);
  const movementAt = new Int32Array(cells.rowCount).fill(-1);
  for (let index = 0; index < ledger.count; index += 1) movementAt[ledger.row[index]!] = index;

  const byParty = new Map<number, Movements>();
  const others: OtherAmount[] = [];
  let dataStart = Infinity;
  for (let row = typed.from; row < typed.to; row += 1) {
    if ((row - typed.from) % progressStep === 0) input.progress(row - typed.from, typed.to - typed.from);
    const kind = typed.kinds[row]!;
    if (kind !== rowKind.data) {
      account.leaveKind(kind, row);
      continue;
    }
    const fault = ledger.faults.get(row);
    const index = movementAt[row]!;
    const debit = index < 0 ? Number.NaN : ledger.debit[index]!;
    const credit = index < 0 ? Number.NaN : ledger.credit[index]!;
    const net = index < 0 ? Number.NaN : difference(debit, credit);
    if (fault !== undefined) {
      account.leave('rejected', row, cellReasons[fault.code] ?? reasons.bookedBlank, mapping[fault.role], statedMoney(input, row));
      continue;
    }
    if (index < 0) {
      account.leave('excluded', row, reasons.noMovement, undefined, Number.NaN);
      continue;
    }
    if (!ownAccount(row)) {
      account.leave('excluded', row, reasons.otherAccount, mapping.account_code, net);
      if (ledger.date[index]! <= choices.asOf) others.push({ party: parties.of[row]!, account: accountOf(row), amount: net });
      continue;
    }
    const date = ledger.date[index]!;
    if (date > choices.asOf) {
      account.leave('excluded', row, reasons.laterDocument, choices.ageRole === null ? undefined : mapping[choices.ageRole], net);
      continue;
    }
    account.use(net);
    if (date < dataStart) dataStart = date;
    const party = parties.of[row]!;
    let movements = byParty.get(party);
    if (movements === undefined) byParty.set(party, (movements = { charges: [], settlements: [] }));
    take(movements, row, date, debit, credit, ledger.opening[index] === 1, classOf);
  }

  const references = referenceReader(cells, mapping);
  const moved = movedDates(byParty, references);
  const items = new ItemCollector(typed.to - typed.from);
  const remarks: Words[] = [];
  const allocations: Allocation[] = [];
  const dates = dueReader(input, remarks);
  for (const [party, movements] of byParty) {
    cancelReversedReceipts(movements);
    const charges = movements.charges.map((charge) => (moved.has(charge.row) ? { ...charge, date: moved.get(charge.row)!.date } : charge));
    const { open, unapplied } = allocate(party, charges, movements.settlements, references, (allocation) => allocations.push(allocation));
    charges.forEach((charge, index) => {
      if (open[index] === 0) return;
      if (charge.opening) {
        items.add(charge.row, party, open[index]!, charge.amount, Number.NaN, Number.NaN, charge.cls, beforeSlot(input, dataStart));
        return;
      }
      const original = moved.get(charge.row);
      const { due, remark } = dates(charge.row, charge.date);
      const slot = slotOfDate(input.slots, choices.basis === 'due' ? due : charge.date);
      items.add(charge.row, party, open[index]!, charge.amount, charge.date, due, charge.cls, slot, original === undefined ? remark : remarks.push(fill(words.keepsAgeOf, { document: original.document })) - 1);
    });
    movements.settlements.forEach((settlement, index) => {
      if (unapplied[index] === 0) return;
      items.add(settlement.row, party, -unapplied[index]!, -settlement.amount, settlement.date, settlement.date, settlement.cls, input.slots[creditKind(settlement.cls)]);
    });
  }
  input.progress(typed.to - typed.from, typed.to - typed.from);
  return { items: items.finish(), remarks, allocations, account: account.finish(), settledAway: 0, others, dataStart: Number.isFinite(dataStart) ? dataStart : null };
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
    const cls = classOf(row, true);
    movements.settlements.push({ row, date, amount: credit, seeks: seeksOwn.has(cls) ? 'own' : 'oldest', cls });
  } else if (credit < 0) movements.charges.push({ row, date, amount: -credit, cls: documentClass.refund, opening: false });
}

function creditNoteClass(cls: DocumentClass): DocumentClass {
  return cls === documentClass.transfer || cls === documentClass.revaluation ? cls : documentClass.creditNote;
}

/** A receipt booked and taken back with the same amount never happened. */
function cancelReversedReceipts({ charges, settlements }: Movements): void {
  for (let index = charges.length - 1; index >= 0; index -= 1) {
    const charge = charges[index]!;
    if (charge.cls !== documentClass.refund) continue;
    let match = -1;
    settlements.forEach((settlement, at) => {
      if (settlement.amount === charge.amount && settlement.date <= charge.date && settlement.seeks === 'oldest') match = at;
    });
    if (match < 0) continue;
    settlements.splice(match, 1);
    charges.splice(index, 1);
  }
}

/** An opening balance has no date. Where the ledger reaches back into the last band, what is older is in it too. */
function beforeSlot({ slots }: ReadingInput, dataStart: number): number {
  const slot = Number.isFinite(dataStart) ? slotOfDate(slots, dataStart - 1) : slots.before;
  return slot === slots.before - 1 ? slot : slots.before;
}

interface MovedFrom {
  readonly date: number;
  readonly document: string;
}

/** A debit that moves or revalues another document keeps that document's date, also when it was booked on another customer. */
function movedDates(byParty: ReadonlyMap<number, Movements>, references: (row: number) => readonly string[]): ReadonlyMap<number, MovedFrom> {
  const moved = new Map<number, MovedFrom>();
  const all = [...byParty.values()].flatMap(({ charges }) => charges);
  const movedCharges = all.filter(({ cls }) => cls === documentClass.transfer || cls === documentClass.revaluation);
  if (movedCharges.length === 0) return moved;
  const dateOf = new Map<string, number>();
  for (const charge of all) {
    if (charge.opening || charge.cls === documentClass.transfer || charge.cls === documentClass.revaluation) continue;
    for (const reference of references(charge.row)) if (!dateOf.has(reference)) dateOf.set(reference, charge.date);
  }
  for (const charge of movedCharges) {
    const document = references(charge.row).find((reference) => dateOf.has(reference));
    if (document !== undefined) moved.set(charge.row, { date: dateOf.get(document)!, document });
  }
  return moved;
}

/** Due date of a charge: its own, else from its terms; without either it is due at once, and the reader is told. */
function dueReader(input: ReadingInput, remarks: Words[]): (row: number, date: number) => { due: number; remark: number } {
  const due = input.typed.dates.get('due_date')?.values;
  const terms = input.choices.useTerms ? termsReader(input) : null;
  let atOnce = -1;
  return (row, date) => {
    const own = due?.[row] ?? Number.NaN;
    if (!Number.isNaN(own)) return { due: own, remark: -1 };
    const computed = terms?.(row, 1) ?? null;
    const last = computed?.filter((instalment) => !Number.isNaN(instalment.due)).at(-1);
    if (last !== undefined) return { due: last.due, remark: remarks.push(last.remark) - 1 };
    if (input.choices.basis !== 'due') return { due: Number.NaN, remark: -1 };
    if (atOnce < 0) atOnce = remarks.push(words.dueAtOnce) - 1;
    return { due: date, remark: atOnce };
  };
}

/** Debit less credit of a row that could not be read whole, as far as its numbers can. */
function statedMoney({ typed }: ReadingInput, row: number): number {
  const debit = typed.numbers.get('debit')?.values[row] ?? Number.NaN;
  const credit = typed.numbers.get('credit')?.values[row] ?? Number.NaN;
  if (Number.isNaN(debit) && Number.isNaN(credit)) return Number.NaN;
  return difference(Number.isNaN(debit) ? 0 : debit, Number.isNaN(credit) ? 0 : credit);
}
