import type { BookedDocument, Truth } from '../books';
import type { Customer } from '../customers';
import type { Cents } from '../money';
import { onDebitSide } from '../settle';

/** What a bookkeeper writes beside a movement. The number of another document is all that says what it belongs to. */
export function wording({ class: kind, number, refersTo }: BookedDocument): string {
  switch (kind) {
    case 'opening':
      return '期初余额';
    case 'retention':
      return `质保金 ${number}`;
    case 'creditNote':
      return refersTo === null ? '销售退回' : `红冲 ${refersTo.number}`;
    case 'receipt':
      return '收到货款';
    case 'advance':
      return '预收货款';
    case 'transferOut':
      return `应收转应收 ${refersTo!.number} 转出`;
    case 'transferIn':
      return `应收转应收 ${refersTo!.number} 转入`;
    case 'revaluation':
      return `期末调汇 ${refersTo!.number}`;
    default:
      return `销售收入 ${number}`;
  }
}

export interface Movement {
  readonly document: BookedDocument;
  readonly debit: Cents;
  readonly credit: Cents;
  /** Balance after it; a credit is negative. */
  readonly balance: Cents;
}

export interface CustomerLedger {
  readonly customer: Customer;
  readonly opening: Cents;
  readonly movements: readonly Movement[];
}

/** The account of each customer that has one, in the order of days. Red invoices stand on the debit side with a minus. */
export function ledgers(truth: Truth, from: number, to: number): CustomerLedger[] {
  return truth.customers.flatMap((customer) => {
    const own = truth.documents.filter((document) => document.customer === customer);
    const before = own.filter((document) => document.date < from || (document.class === 'opening' && document.date <= from));
    const opening = before.reduce((sum, document) => sum + document.local, 0);
    let balance = opening;
    const movements = own
      .filter((document) => !before.includes(document) && document.date >= from && document.date <= to)
      .map((document) => {
        balance += document.local;
        return { document, debit: onDebitSide(document) ? document.local : 0, credit: onDebitSide(document) ? 0 : -document.local, balance };
      });
    return opening === 0 && movements.length === 0 ? [] : [{ customer, opening, movements }];
  });
}

/** An unsigned balance beside its direction. */
export const directionOf = (balance: Cents): string => (balance > 0 ? '借' : balance < 0 ? '贷' : '平');
