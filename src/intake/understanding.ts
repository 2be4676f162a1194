import type { Words } from '../texts/words';
import type { CurrencyName, CurrencyShare } from './currencies';
import type { DateOrder } from './dates';
import type { Fault } from './faults';
import type { RoleId } from './roles';

/** What intake understood of a source, shown to the user before anything runs. Every choice in it can be changed by the user. */
export interface Understanding {
  /** "Invoices!A1:H2467" */
  readonly address: string;
  readonly kind: DocumentKind;
  /** Sheet rows counted from 1. The heading block may have up to three rows; title lines stand above it. */
  readonly headerRows: { readonly first: number; readonly last: number } | null;
  readonly dataRows: { readonly first: number; readonly last: number; readonly count: number };
  /** Rows of the source below the ones that were looked at; absent when all of them were. */
  readonly unreadRows?: number;
  readonly columns: readonly UnderstoodColumn[];
  readonly mapping: Mapping;
  /** Best as-of date (whole-day serial) and where it comes from. */
  readonly asOf: { readonly serial: number; readonly from: Words } | null;
  /** The same under either order of day and month, where the list leaves the order open and it makes a difference. */
  readonly asOfByOrder?: Readonly<Record<DateOrder, { readonly serial: number; readonly from: Words }>>;
  /** Rows recognised as subtotals, totals, repeated headings or blank, by kind. */
  readonly notData: readonly { readonly kind: Words; readonly count: number; readonly firstAddress: string }[];
  /** What the title lines say beside the date; null where they say nothing. */
  readonly titles: Titles;
  /** Sheets that were read as one list. */
  readonly sheets: number;
  /** What the amounts come to in each currency, the most frequent first; empty where they are all in one. */
  readonly currencies: readonly CurrencyShare[];
  /** Things to know or decide; a blocking one says what must be done before the analysis can run. */
  readonly findings: readonly Finding[];
}

export interface Titles {
  readonly entity: string | null;
  readonly currency: string | null;
  /** Unit that money is stated in when it is not one: 万元. */
  readonly unit: string | null;
  /** "1122 应收账款" */
  readonly account: string | null;
}

export type DocumentKind =
  | 'openItems'
  | 'ledger'
  | 'balances'
  | 'alreadyAged'
  | 'trialBalance'
  | 'stockSummary'
  | 'stockLedger'
  | 'stockOnHand'
  | 'itemList'
  | 'demandTable'
  | 'salesLines'
  | 'purchaseLines'
  | 'billRegister'
  | 'unknown';

export interface UnderstoodColumn {
  /** Counted from 0 inside the source. */
  readonly index: number;
  /** "C" */
  readonly letter: string;
  /** Heading as read (joined from several rows), or "" */
  readonly heading: string;
  readonly role: RoleId | null;
  readonly content: 'date' | 'number' | 'text' | 'mixed' | 'empty';
  /** A few cells as text, for the mapping list. */
  readonly samples: readonly string[];
  /** Exact sum over the rows of data, in the unit of one; null for a column that holds no numbers. */
  readonly sum: number | null;
  /** What the list's own total row says of this column. */
  readonly stated: { readonly total: number; readonly place: string } | null;
  /** Currencies that its cells name, the most frequent first; absent where they name none. */
  readonly currencies?: readonly CurrencyName[];
}

/** Role -> index of the column in the source. */
export type Mapping = Partial<Record<RoleId, number>>;

export interface Finding extends Fault {
  readonly blocking: boolean;
  readonly count: number;
  /** The first places, up to five, where there are several; `place` is the first of them. */
  readonly places?: readonly string[];
}
