import type { ReportValue } from '../../report/report';
import type { Language, Words } from '../../texts/words';

/** A value of a report in one language; blank is "". A number that is none is a bug of the analysis. */
export function contentOf(value: ReportValue | Words, language: Language): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value[language];
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('A report holds a number that is not finite');
  return value;
}

/**
 * A text as it must be written: one that begins like a formula, or with an apostrophe, gets Excel's own mark for texts before it. The text
 * format alone would do in Excel's grid, but nobody promises it for what a program writes, and a customer's name must never become a formula.
 */
export function asWritten(content: string | number | boolean): string | number | boolean {
  return typeof content === 'string' && /^[=+\-@']/.test(content) ? `'${content}` : content;
}

/**
 * Would Excel take this text for something else when it is written: a formula, a number, a date, a truth value, an error?
 * Such a cell gets the text format before its content. Doubtful texts count as yes: the format does no harm.
 */
export function readsAsSomethingElse(text: string): boolean {
  if (text === '') return false;
  if (/^[=+\-@'#]/.test(text)) return true;
  if (/^\s*(true|false)\s*$/i.test(text)) return true;
  // Numbers, dates, times, percentages, fractions and currencies have a digit, and few letters (months, E, AM, PM).
  return /\d/.test(text) && !/\p{L}{4,}/u.test(text) && !/[\p{Script=Han}]/u.test(text.replace(/[年月日时分秒]/g, ''));
}
