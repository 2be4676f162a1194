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
 * The text format keeps every text what it is, except that nobody promises it for what begins with an equals sign. Such a cell has the general
 * format and Excel's own mark for texts, an apostrophe: a customer's name must never become a formula.
 */
export function beginsFormula(content: string | number | boolean): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

export function asWritten(content: string | number | boolean): string | number | boolean {
  return beginsFormula(content) ? `'${content}` : content;
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
