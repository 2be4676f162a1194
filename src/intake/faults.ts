/**
 * A mistake in what the user gave us, as a value with a place. Only faces turn it into a sentence:
 * the sentence of each code stands in texts/sentences.ts, in both languages, with place and remedy.
 */
export interface Fault {
  readonly code: string;
  /** Sheet and cell or range as the user would type it ("Invoices!C17"); null when it concerns the whole source. */
  readonly place: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}
