import { repeatedLines } from '../../../intake/documentLines';
import { cellReasons, reasons } from './reasons';
import { rowKind } from '../../../intake/notData';
import type { RoleId } from '../../../intake/roles';
import { openAmounts } from './amounts';
import { itemClasses } from '../../../intake/creditClasses';
import { documentClass, type DocumentClass } from '../../../intake/documentClasses';
import { creditKind, ItemCollector, Remarks } from './items';
import { keyText } from '../../../intake/normalize';
import type { OtherAmount, Reading, ReadingInput } from './reading';
import { referencesIn } from './references';
import { RowAccount } from './rowAccount';
import { slotOfDate } from './slots';
import { termsReader } from './terms';
import { words } from './words';
import { fill } from '../../../texts/words';

const fiftyYears = 18_263;

/** Open items as the source states them: one for each row, or one for each instalment. */
export function readOpenItems(input: ReadingInput): Reading {
  const { cells, typed, mapping, choices, slots, parties, ownAccount, accountOf, optedOut } = input;
  const { from, to } = typed;
  const amounts = openAmounts(typed);
  const dueDates = typed.dates.get('due_date');
  const cutoffRole = cutoffOf(input);
  const cutoff = cutoffRole === null ? undefined : typed.dates.get(cutoffRole);
  const settled = choices.useSettledDate ? typed.dates.get('clearing_date') : undefined;
  const ageOf = ageReader(input);
  const classOf = itemReader(input);
  const terms = choices.useTerms ? termsReader(input) : null;
  const originals = originalDates(input, classOf);
  const paidInPart = partReader(input);
  const repeated = repeatedLines(cells, typed, mapping, input.understanding.columns.map(({ heading }) => heading));

  // Mostly they are empty; a million rows are not asked then.
  const lines = repeated.size === 0 ? null : repeated;
  const moved = originals.size === 0 ? null : originals;
  const cutoffFaults = cutoff === undefined || cutoff.faults.size === 0 ? null : cutoff.faults;
  const dueFaults = dueDates === undefined || dueDates.faults.size === 0 ? null : dueDates.faults;

  const account = new RowAccount(cells, mapping);
  const items = new ItemCollector(to - from);
  const remarks = new Remarks();
  const others: OtherAmount[] = [];
  const dueBasis = choices.basis === 'due';
  let settledAway = 0;

  account.eachDataRow(typed, input.progress, (row) => {
    const amount = amounts.values[row]!;
    const unreadable = amounts.fault(row);
    const out = optedOut(row);
    if (out !== null) {
      account.leave(out.kind, row, out.reason, out.column, unreadable !== null || lines?.has(row) === true ? Number.NaN : amount);
      return;
    }
    if (unreadable !== null) {
      account.leave('rejected', row, cellReasons[unreadable.code] ?? reasons.amountBlank, mapping[unreadable.role], Number.NaN);
      return;
    }
    if (Number.isNaN(amount)) {
      account.leave('rejected', row, reasons.amountBlank, mapping[amounts.role], amount);
      return;
    }
    if (lines?.has(row) === true) {
      account.leave('excluded', row, reasons.furtherLine, mapping.doc_no, Number.NaN);
      return;
    }
    if (!ownAccount(row)) {
      account.leave('excluded', row, reasons.otherAccount, mapping.account_code, amount);
      if (!(cutoff !== undefined && cutoff.values[row]! > choices.asOf) && !(settled !== undefined && settled.values[row]! <= choices.asOf)) others.push({ party: parties.of[row]!, account: accountOf(row), amount });
      return;
    }
    const cutoffFault = cutoffFaults?.get(row);
    if (cutoffFault !== undefined) {
      account.leave('rejected', row, cellReasons[cutoffFault]!, mapping[cutoffRole!], amount);
      return;
    }
    if (cutoff !== undefined && cutoff.values[row]! > choices.asOf) {
      account.leave('excluded', row, reasons.laterDocument, mapping[cutoffRole!], amount);
      return;
    }
    const settledFault = settled?.faults.get(row);
    if (settledFault !== undefined) {
      account.leave('rejected', row, cellReasons[settledFault]!, mapping.clearing_date, amount);
      return;
    }
    if (settled !== undefined && settled.values[row]! <= choices.asOf && !paidInPart(row)) {
      settledAway += 1;
      account.leave('excluded', row, reasons.settled, mapping.clearing_date, amount);
      return;
    }
    if (amount === 0) {
      account.leave('excluded', row, reasons.zero, mapping[amounts.role], amount);
      return;
    }

    const party = parties.of[row]!;
    const cls = classOf(row, amount);
    let due = dueDates === undefined ? Number.NaN : dueDates.values[row]!;
    let age = ageOf(row);
    let remark = -1;
    const original = moved?.get(row);
    if (original !== undefined) {
      due = original.due;
      age = original.age;
      remark = remarks.add(fill(words.keepsAgeOf, { document: original.document }));
    }

    const dueFault = dueFaults?.get(row);
    if (dueBasis && amount > 0 && Number.isNaN(due) && terms !== null && dueFault === undefined) {
      const instalments = terms(row, amount);
      if (instalments === 'unreadable' || instalments === 'unsuitable') {
        account.leave('rejected', row, instalments === 'unreadable' ? reasons.termsUnreadable : reasons.termsUnsuitable, mapping.terms, amount);
        return;
      }
      if (instalments !== 'blank') {
        for (const instalment of instalments) {
          items.add(row, party, instalment.amount, instalment.amount, age, instalment.due, cls, Number.isNaN(instalment.due) ? 0 : slotOfDate(slots, instalment.due), remarks.add(instalment.remark));
        }
        account.use(amount);
        return;
      }
    }
    const basisDate = dueBasis ? due : age;
    if (amount > 0 || original !== undefined) {
      const role = dueBasis ? 'due_date' : choices.ageRole!;
      if (Number.isNaN(basisDate)) {
        const code = typed.dates.get(role)?.faults.get(row);
        account.leave('rejected', row, code === undefined ? (dueBasis ? reasons.dueBlank : reasons.bookedBlank) : cellReasons[code]!, mapping[role], amount);
        return;
      }
      if (Math.abs(choices.asOf - basisDate) > fiftyYears) {
        account.leave('rejected', row, dueBasis ? reasons.dueImplausible : reasons.bookedImplausible, mapping[role], amount);
        return;
      }
    }
    const apart = amount < 0 && original === undefined;
    items.add(row, party, amount, amount, age, due, cls, apart ? slots[creditKind(cls)] : slotOfDate(slots, basisDate), remark);
    account.use(amount);
  });
  input.progress(to - from, to - from);
  return { items: items.finish(), remarks: remarks.list, allocations: [], account: account.finish(), settledAway, others, periodEnds: [], dataStart: null };
}

/** Paid, but not wholly: the date beside it is that of a payment, and what the list calls open is open. */
function partReader({ typed }: ReadingInput): (row: number) => boolean {
  const gross = typed.numbers.get('amount_gross')?.values;
  const paid = typed.numbers.get('paid_amount')?.values;
  if (gross === undefined || paid === undefined) return () => false;
  return (row) => paid[row]! > 0 && paid[row]! < gross[row]!;
}

/** What a document is; a negative one that nothing in the list tells apart is what the reader says of all of these. */
function itemReader({ cells, typed, mapping, understanding, choices }: ReadingInput): (row: number, amount: number) => DocumentClass {
  const classOf = itemClasses(cells, typed, mapping, understanding.columns);
  return (row, amount) => {
    const cls = classOf(row, amount);
    return cls === documentClass.unknown && amount < 0 && choices.unclear !== null ? documentClass[choices.unclear] : cls;
  };
}

/**
 * The date by which a document belongs to the as-of date. A posting date decides only where age counts from it: in a list for collecting, a document sent
 * before the as-of date and booked after it is to be collected all the same, and the reader is told.
 */
function cutoffOf({ typed, choices }: ReadingInput): 'doc_date' | 'posting_date' | 'recognised_date' | null {
  if (typed.dates.has('doc_date')) return 'doc_date';
  return choices.basis === 'booked' ? ((['posting_date', 'recognised_date'] as const).find((role) => typed.dates.has(role)) ?? null) : null;
}

/** The date from which age counts: the chosen column, else the next one that is filled. A date of origin is often given only where it differs. */
function ageReader({ typed, choices }: ReadingInput): (row: number) => number {
  const order = (['recognised_date', 'posting_date', 'doc_date'] as const).filter((role) => typed.dates.has(role));
  const chosen = choices.ageRole;
  const columns = [...order.filter((role) => role === chosen), ...order.filter((role) => role !== chosen)].map((role) => typed.dates.get(role)!.values);
  const [first] = columns;
  if (first === undefined) return () => Number.NaN;
  return (row) => {
    if (!Number.isNaN(first[row]!)) return first[row]!;
    for (const column of columns) if (!Number.isNaN(column[row]!)) return column[row]!;
    return Number.NaN;
  };
}

interface Original {
  readonly age: number;
  readonly due: number;
  readonly document: string;
}

const referenceRoles: readonly RoleId[] = ['text', 'order_no', 'clearing_doc', 'invoice_no'];

/** Transfers and revaluations keep the dates of the document they name: moving a debt to another customer does not make it young again. */
function originalDates(input: ReadingInput, classOf: (row: number, amount: number) => DocumentClass): ReadonlyMap<number, Original> {
  const { cells, typed, mapping } = input;
  const found = new Map<number, Original>();
  const moved: number[] = [];
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    const cls = classOf(row, 1);
    if (cls === documentClass.transfer || cls === documentClass.revaluation) moved.push(row);
  }
  if (moved.length === 0) return found;
  const numbers = mapping.doc_no === undefined ? undefined : cells.columns[mapping.doc_no];
  if (numbers === undefined) return found;
  const rowOf = new Map<string, number>();
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] === rowKind.data) rowOf.set(keyText(numbers[row]).toUpperCase(), row);
  }
  const ageOf = ageReader(input);
  const due = typed.dates.get('due_date')?.values;
  const isMoved = new Set(moved);
  const namedBy = (row: number): { at: number; document: string } | null => {
    const references = referenceRoles.flatMap((role) => (mapping[role] === undefined ? [] : referencesIn(keyText(cells.columns[mapping[role]!]?.[row]))));
    const document = references.find((reference) => (rowOf.get(reference) ?? row) !== row);
    return document === undefined ? null : { at: rowOf.get(document)!, document };
  };
  for (const row of moved) {
    let named = namedBy(row);
    // A transfer of a transfer: the first document of all.
    for (const seen = new Set([row]); named !== null && isMoved.has(named.at) && !seen.has(named.at); ) {
      seen.add(named.at);
      const before = namedBy(named.at);
      if (before === null || seen.has(before.at)) break;
      named = before;
    }
    if (named !== null) found.set(row, { age: ageOf(named.at), due: due === undefined ? Number.NaN : due[named.at]!, document: named.document });
  }
  return found;
}
