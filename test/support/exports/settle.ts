import { type BookedDocument, rate, type Truth } from './books';
import type { Customer } from './customers';
import type { Cents } from './money';

/** Plain and slow on purpose: what the product must find is worked out here a second time, from the documents themselves. */
export type ItemClass = 'item' | 'creditNotes' | 'receipts' | 'advances';

export interface Item {
  readonly customer: Customer;
  readonly document: BookedDocument;
  readonly class: ItemClass;
  /** The day its age starts, its due date, and what is open of it; a credit is negative. */
  readonly since: number;
  readonly due: number | null;
  readonly open: Cents;
  readonly openForeign: Cents;
  /** From before the ledger: no day of its own is known there. */
  readonly older: boolean;
}

const creditClass: Readonly<Partial<Record<BookedDocument['class'], ItemClass>>> = { creditNote: 'creditNotes', receipt: 'receipts', advance: 'advances', opening: 'receipts', transferOut: 'receipts' };

/** What is left of a document; revaluations have been added to their parents before. */
function itemOf(document: BookedDocument, open: Cents, revalued: Cents): Item {
  const foreign = document.customer.currency === 'CNY' ? open : ((open - revalued) * 1000) / rate;
  return {
    customer: document.customer,
    document,
    class: open > 0 ? 'item' : (creditClass[document.class] ?? 'item'),
    since: document.since,
    due: document.due,
    open,
    openForeign: foreign,
    older: document.class === 'opening',
  };
}

function known(truth: Truth, customer: Customer): BookedDocument[] {
  return truth.documents.filter((document) => document.customer === customer && document.date <= truth.asOf);
}

function revaluations(documents: readonly BookedDocument[]): Map<BookedDocument, Cents> {
  const sums = new Map<BookedDocument, Cents>();
  for (const document of documents) if (document.class === 'revaluation') sums.set(document.refersTo!, (sums.get(document.refersTo!) ?? 0) + document.local);
  return sums;
}

/** Receipts and red invoices settle what the books say they settle; the rest of each stays open beside the invoices. */
export function asBooked(truth: Truth): Item[] {
  return everyDocumentAsBooked(truth).filter((item) => item.open !== 0);
}

/** The same with the documents of which nothing is open, for exports that list them. */
export function everyDocumentAsBooked(truth: Truth): Item[] {
  const settled = new Map<BookedDocument, Cents>();
  for (const { from, to, local, date } of truth.applications) {
    if (date > truth.asOf) continue;
    settled.set(to, (settled.get(to) ?? 0) + local);
    settled.set(from, (settled.get(from) ?? 0) - local);
  }
  return truth.customers.flatMap((customer) => {
    const documents = known(truth, customer);
    const revalued = revaluations(documents);
    return documents
      .filter((document) => document.class !== 'revaluation')
      .map((document) => {
        const open = document.local + (revalued.get(document) ?? 0) - (settled.get(document) ?? 0);
        return itemOf(document, open, revalued.get(document) ?? 0);
      });
  });
}

export type OrderOfAge = 'since' | 'due';

/** Red invoices reduce their blue one, else one of the same amount, else the oldest; then receipts settle the oldest debits. */
export function oldestFirst(truth: Truth, order: OrderOfAge = 'since'): Item[] {
  return truth.customers.flatMap((customer) => {
    const documents = known(truth, customer);
    const revalued = revaluations(documents);
    const debits = documents.filter((document) => document.local > 0 && document.class !== 'revaluation').map((document) => ({ document, open: document.local + (revalued.get(document) ?? 0) }));
    const age = (document: BookedDocument): number => (document.class === 'opening' ? -1 : order === 'due' ? document.due! : document.since);
    debits.sort((a, b) => age(a.document) - age(b.document));
    const credits: { document: BookedDocument; left: Cents }[] = [];

    const reduce = (debit: { open: Cents }, credit: { left: Cents }): void => {
      const amount = Math.min(debit.open, credit.left);
      debit.open -= amount;
      credit.left -= amount;
    };
    const red = documents.filter((document) => document.class === 'creditNote' || document.class === 'transferOut').map((document) => ({ document, left: -document.local }));
    for (const credit of red) {
      const blue = debits.find((debit) => debit.document === credit.document.refersTo);
      if (blue !== undefined) reduce(blue, credit);
    }
    for (const credit of red) {
      const same = credit.document.refersTo === null ? debits.find((debit) => debit.open === credit.left) : undefined;
      if (same !== undefined) reduce(same, credit);
    }
    credits.push(...red);
    credits.push(...documents.filter((document) => document.local < 0 && (document.class === 'receipt' || document.class === 'advance' || document.class === 'opening')).map((document) => ({ document, left: -document.local })));
    for (const credit of credits) for (const debit of debits) reduce(debit, credit);
    return [...debits.map(({ document, open }) => itemOf(document, open, revalued.get(document) ?? 0)), ...credits.map(({ document, left }) => itemOf(document, -left, 0))].filter((item) => item.open !== 0);
  });
}

/** Credits of a list of open items set against its debits: red invoices against one of the same amount, the rest against the oldest. */
export function setAgainstOldest(items: readonly Item[], order: OrderOfAge): Item[] {
  const dayOf = (item: Item): number => (order === 'due' ? (item.due ?? item.document.date) : item.since);
  const customers = new Set(items.map((item) => item.customer));
  return [...customers].flatMap((customer) => {
    const own = items.filter((item) => item.customer === customer).map((item) => ({ item, left: Math.abs(item.open) }));
    const debits = own.filter(({ item }) => item.open > 0).sort((a, b) => dayOf(a.item) - dayOf(b.item));
    const credits = own.filter(({ item }) => item.open < 0).sort((a, b) => Number(b.item.class === 'creditNotes') - Number(a.item.class === 'creditNotes'));
    const set = (debit: { left: Cents }, credit: { left: Cents }): void => {
      const amount = Math.min(debit.left, credit.left);
      debit.left -= amount;
      credit.left -= amount;
    };
    for (const credit of credits) {
      const same = credit.item.class === 'creditNotes' ? debits.find((debit) => debit.left === credit.left) : undefined;
      if (same !== undefined) set(same, credit);
    }
    for (const credit of credits) for (const debit of debits) set(debit, credit);
    return own.filter(({ left }) => left > 0).map(({ item, left }) => ({ ...item, open: item.open > 0 ? left : -left }));
  });
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Movements of one customer in one period, as a balance table shows them. */
export interface PeriodBalance extends Period {
  readonly opening: Cents;
  /** Red invoices stand on the debit side, in red. */
  readonly debit: Cents;
  readonly credit: Cents;
  readonly closing: Cents;
}

/** Side of the ledger on which a document stands. */
export function onDebitSide(document: BookedDocument): boolean {
  return document.class === 'creditNote' || (document.local > 0 && document.class !== 'opening');
}

export function periodBalances(truth: Truth, customer: Customer, periods: readonly Period[]): PeriodBalance[] {
  const documents = truth.documents.filter((document) => document.customer === customer);
  const sum = (wanted: (document: BookedDocument) => boolean): Cents => documents.filter(wanted).reduce((total, document) => total + document.local, 0);
  return periods.map(({ from, to }) => {
    const inside = (document: BookedDocument): boolean => document.date >= from && document.date <= to && document.class !== 'opening';
    const opening = sum((document) => document.date < from || (document.class === 'opening' && document.date <= from));
    const debit = sum((document) => inside(document) && onDebitSide(document));
    const credit = -sum((document) => inside(document) && !onDebitSide(document));
    return { from, to, opening, debit, credit, closing: opening + debit - credit };
  });
}

/** The closing balance spread over the debits, newest period first: each takes what the newer ones leave. */
export function spreadBackwards(closing: Cents, debits: readonly Cents[]): { readonly periods: Cents[]; readonly older: Cents; readonly credit: Cents } {
  const periods = debits.map(() => 0);
  let newer = 0;
  for (let index = debits.length - 1; index >= 0; index -= 1) {
    periods[index] = Math.max(0, Math.min(debits[index]!, closing - newer));
    newer += Math.max(0, debits[index]!);
  }
  return { periods, older: Math.max(0, closing - newer), credit: Math.min(0, closing) };
}

export function balanceOf(truth: Truth, customer: Customer, day = truth.asOf): Cents {
  return truth.documents.filter((document) => document.customer === customer && document.date <= day).reduce((total, document) => total + document.local, 0);
}

/** Account 2203, a credit is negative. */
export function advancesOf(truth: Truth, customer: Customer, day = truth.asOf): Cents {
  return truth.advances.filter((movement) => movement.customer === customer && movement.date <= day).reduce((total, movement) => total + movement.local, 0);
}
