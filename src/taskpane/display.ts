import { calendarDay, serialOf } from '../math/dates';
import type { FormatName } from '../report/formats';
import type { ReportValue } from '../report/report';
import type { Language, Words } from '../texts/words';

const tags: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' };

export function showNumber(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(tags[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** Negative amounts in parentheses, as in the sheet. */
export function showMoney(value: number, language: Language): string {
  const text = showNumber(Math.abs(value), language, 2);
  return value < 0 && /[1-9]/.test(text) ? `(${text})` : text;
}

/** "7,760,000.00" or "(12.5)"; marks stand for thousands and a point for decimals, as everywhere in the pane. Null for anything else. */
export function readMoney(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s¥$€£]/g, '').replace(/−/g, '-');
  const inside = /^\((.*)\)$/.exec(plain)?.[1];
  const digits = inside ?? plain;
  if (!/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d*)?$|^-?\.\d+$/.test(digits) || (inside !== undefined && digits.startsWith('-'))) return null;
  const amount = Number(digits.replaceAll(',', ''));
  return inside === undefined ? amount + 0 : 0 - amount;
}

/** "2012-06-30": what the cells show, and what a date field takes. */
export function showDay(serial: number): string {
  const day = calendarDay(serial);
  return day === null ? '' : `${String(day.year).padStart(4, '0')}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}

/** "2012-06-30" -> 41090; null for anything that is no day. */
export function readDay(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? null : serialOf({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
}

/** A value of a report as its cell would show it. */
export function showValue(value: ReportValue | Words, format: FormatName, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'object') return value[language];
  if (typeof value !== 'number') return String(value);
  switch (format) {
    case 'money':
      return showMoney(value, language);
    case 'percent':
      return `${showNumber(value * 100, language, 1)}%`;
    case 'ratio':
      return `${showNumber(value, language, 2)}x`;
    case 'date':
      return showDay(value);
    case 'text':
    case 'general':
      return String(value);
    default:
      return showNumber(value, language, 0);
  }
}

/** What is longer than a line or two is cut; where it stands in full, it can be read there. */
export function cut(text: string, most: number): string {
  const signs = text.length > most ? [...text] : [];
  return signs.length > most ? `${signs.slice(0, most - 1).join('').trimEnd()}…` : text;
}
