import type { Sequence } from '../../../src/workbooks/sample/sequence';
import type { Customer } from './customers';
import type { Cents } from './money';

export type DocumentClass = 'opening' | 'invoice' | 'retention' | 'creditNote' | 'receipt' | 'advance' | 'transferOut' | 'transferIn' | 'revaluation';

/** One document of the books. Documents point at each other, not at numbers, because numbers are given in the order of days. */
export interface BookedDocument {
  number: string;
  voucher: string;
  readonly class: DocumentClass;
  readonly customer: Customer;
  /** Day on which it stands in the ledger. */
  readonly date: number;
  /** Day its age starts on: of an opening or a transfer, the day of the original. */
  readonly since: number;
  /** Null where nothing is to be paid. */
  readonly due: number | null;
  /** In the currency of the books; what reduces the receivable is negative. */
  readonly local: Cents;
  /** In the customer's currency. */
  readonly foreign: Cents;
  /** The blue invoice of a red one, the original of a transfer, the parent of a revaluation. */
  readonly refersTo: BookedDocument | null;
}

/** What the books say settles what, and when. Amounts are positive. */
export interface Application {
  readonly from: BookedDocument;
  readonly to: BookedDocument;
  readonly local: Cents;
  readonly date: number;
}

/** A movement of the account of advances (2203); a credit is negative. */
export interface AdvanceMovement {
  readonly customer: Customer;
  readonly date: number;
  readonly local: Cents;
}

/** One set of invented books, from which every export is written. */
export interface Truth {
  /** First and last day of the ledger; it goes on after the as-of date. */
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
  readonly customers: readonly Customer[];
  /** In the order of days. */
  readonly documents: readonly BookedDocument[];
  readonly applications: readonly Application[];
  readonly advances: readonly AdvanceMovement[];
}

/** Chinese yuan for one dollar, times 1000. Dollar amounts are multiples of 20, so that every amount in yuan is exact to the cent. */
export const rate = 7085;
export const exactStep: Cents = 2000;

export function inLocal(customer: Customer, foreign: Cents): Cents {
  return customer.currency === 'CNY' ? foreign : (foreign * rate) / 1000;
}

export interface Books {
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
  readonly sequence: Sequence;
  readonly documents: BookedDocument[];
  readonly applications: Application[];
  readonly advances: AdvanceMovement[];
  /** Adds a document; its age starts on its own day unless said otherwise. */
  book(entry: Partial<BookedDocument> & Pick<BookedDocument, 'class' | 'customer' | 'date' | 'foreign'>): BookedDocument;
  apply(from: BookedDocument, to: BookedDocument, local: Cents, date?: number): void;
}
