import { dueDatesOf, parseTerms, type Terms } from '../../../calculators/receivables/terms';
import { isoDate } from '../../../math/dates';
import { keyText } from '../../../intake/normalize';
import type { TermsJudgement } from '../../../intake/understand';
import { fill, type Words } from '../../../texts/words';
import type { ReadingInput } from './reading';
import { words } from './words';

export interface Instalment {
  /** NaN for money retained until a day that the terms do not name: it is not due. */
  readonly due: number;
  readonly amount: number;
  readonly remark: Words;
}

/** Why terms give no due date: nothing is written, it cannot be read, or it counts from a date that the list does not have. */
export type TermsFault = 'blank' | 'unreadable' | 'unsuitable';

/**
 * Due dates from the text of the payment terms, each text read once. `whole`: the amount of the document, where no column says it. An open amount with several instalments is taken to be the last ones: what was paid,
 * was paid on the first.
 */
export function termsReader({ cells, typed, mapping, understanding }: ReadingInput): (row: number, open: number, whole?: number) => readonly Instalment[] | TermsFault {
  const texts = mapping.terms === undefined ? undefined : cells.columns[mapping.terms];
  const delivery = typed.dates.get('delivery_date')?.values;
  const gross = typed.numbers.get('open_amount') === undefined ? undefined : typed.numbers.get('amount_gross')?.values;
  const starts = (['doc_date', 'posting_date', 'recognised_date'] as const).flatMap((role) => typed.dates.get(role)?.values ?? []);
  const otherDate = otherDateOf(understanding.columns.find(({ index }) => index === mapping.delivery_date)?.heading ?? '');
  const known = new Map<string, Terms | null>();
  const remarks = new Map<string, Words>();
  return (row, open, whole) => {
    const text = keyText(texts?.[row]);
    if (text === '') return 'blank';
    let terms = known.get(text);
    if (terms === undefined) {
      terms = parseTerms(text);
      known.set(text, terms);
    }
    const document = starts.find((dates) => !Number.isNaN(dates[row]!))?.[row];
    if (terms === null) return 'unreadable';
    if (document === undefined) return 'unsuitable';
    const other = delivery?.[row];
    const dates = dueDatesOf(terms, { document, ...(other === undefined || Number.isNaN(other) ? {} : { [otherDate]: other }) });
    if ('needs' in dates) return 'unsuitable';
    const remarkOf = (due: number): Words => {
      const key = `${text} ${due}`;
      let remark = remarks.get(key);
      if (remark === undefined) remarks.set(key, (remark = Number.isNaN(due) ? fill(words.retained, { terms: text }) : fill(words.dueFromTerms, { terms: text, date: isoDate(due) ?? '' })));
      return remark;
    };
    return shareOut(dates.map(({ date, share }) => ({ date: date ?? Number.NaN, share })), whole ?? gross?.[row] ?? Number.NaN, open).map(({ due, amount }) => ({ due, amount, remark: remarkOf(due) }));
  };
}

/** What a text of payment terms counts from, for intake: the document date, or the column headed so; 'missing' where that column holds another date. */
export function judgeTerms(text: string, otherHeading: string | null): TermsJudgement {
  const terms = parseTerms(text);
  if (terms === null) return 'unreadable';
  if (!('needs' in dueDatesOf(terms, { document: 1 }))) return 'document';
  return otherHeading !== null && !('needs' in dueDatesOf(terms, { document: 1, [otherDateOf(otherHeading)]: 1 })) ? 'other' : 'missing';
}

/** What the column beside the document date holds: terms from acceptance must not count from delivery. */
function otherDateOf(heading: string): 'delivery' | 'receipt' | 'acceptance' {
  if (/验收|accept/i.test(heading)) return 'acceptance';
  return /签收|到货|收货|receipt|received/i.test(heading) ? 'receipt' : 'delivery';
}

/** Cents of the shares of the whole document; the last instalment takes what rounding leaves. Of these, the open ones from the end. */
function shareOut(dates: readonly { readonly date: number; readonly share: number }[], gross: number, open: number): { due: number; amount: number }[] {
  const whole = Number.isNaN(gross) || gross < open ? open : gross;
  // An amount of fractions of a cent is not cut.
  if (dates.length === 1 || Math.round(open * 100) / 100 !== open) return [{ due: (dates.filter(({ date }) => !Number.isNaN(date)).at(-1) ?? dates[0]!).date, amount: open }];
  const cents = Math.round(whole * 100);
  let left = cents;
  const parts = dates.map(({ date, share }, index) => {
    const part = index === dates.length - 1 ? left : Math.round(cents * share);
    left -= part;
    return { due: date, amount: part };
  });
  let remaining = Math.round(open * 100);
  const openParts: { due: number; amount: number }[] = [];
  for (let index = parts.length - 1; index >= 0 && remaining > 0; index -= 1) {
    const amount = Math.min(remaining, parts[index]!.amount);
    if (amount > 0) openParts.unshift({ due: parts[index]!.due, amount: amount / 100 });
    remaining -= amount;
  }
  return openParts;
}
