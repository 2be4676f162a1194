import { calendarDay } from '../../../math/dates';
import { simplify } from '../../../intake/normalize';

/**
 * Numbers of vouchers: 记-0122, 转字第12号, 银收-3. They begin again every month, so a voucher is known by its month as well; where a text names none,
 * it is the latest one of that number.
 */
const word = '(?<word>银收|银付|现收|现付|记账|收款|付款|转账|[记收付转银现])';
const inCell = new RegExp(`^${word}(?:字|凭证)?\\s*(?:第|[-–—.:_ ])*\\s*(?<number>\\d{1,6})\\s*号?$`);
const bareCell = /^\d{1,5}$/;
const months = '1[0-2]|0?[1-9]';
const month = `(?:(?<year>(?:19|20)\\d\\d)\\s*[年./-]\\s*(?<ofYear>${months})(?:月份?的?|[./-]|\\s)\\s*|(?<month>${months})\\s*(?:月份?的?|[./-])\\s*)?`;
const inText = new RegExp(`(?<!\\d)${month}(?:(?<!\\p{Script=Han})|(?<=[年月份的冲销红字原]))${word}(?:字\\s*第?|凭证\\s*第?|\\s*[-–—_])\\s*(?<number>\\d{1,6})(?!\\d)\\s*[号#]?`, 'gu');
const byName = new RegExp(`(?<!\\d)${month}(?:第\\s*)?(?:(?<after>\\d{1,5})\\s*[号#]\\s*(?:记账)?凭证|(?:记账)?凭证号?\\s*[:：#]?\\s*(?<before>\\d{1,5})(?!\\d)\\s*[号#]?)`, 'gu');

/** How far back a voucher is looked for whose month is not named. */
const monthsBack = 36;

function nameOf(groups: Readonly<Record<string, string | undefined>>): string {
  const kind = (groups['word'] ?? '').replace(/^(记|收|付|转)[账款]$/, '$1');
  return `${kind}${Number(groups['number'] ?? groups['after'] ?? groups['before'])}`;
}

/** Months since year 0. */
function monthOf(serial: number): number {
  const day = calendarDay(serial);
  return day === null ? Number.NaN : day.year * 12 + day.month - 1;
}

function key(name: string, ofMonth: number): string {
  return `${name}@${ofMonth}`;
}

/** The voucher that a cell holds, by its month. `vouchers`: the column holds nothing else, so that a bare number is one. Null for any other number. */
export function voucherIn(text: string, serial: number, vouchers: boolean): string | null {
  const found = inCell.exec(simplify(text))?.groups ?? (vouchers && bareCell.test(text) ? { number: text } : undefined);
  return found === undefined || Number.isNaN(serial) ? null : key(nameOf(found), monthOf(serial));
}

/** Vouchers that a text names, the likeliest month first, and the text without them. */
export function vouchersNamed(text: string, serial: number): { readonly keys: readonly string[]; readonly rest: string } {
  if (!/\d/.test(text) || !/[记記收付转轉银銀现現凭憑]/.test(text)) return { keys: [], rest: text };
  const own = monthOf(serial);
  const keys: string[] = [];
  const take = (groups: Readonly<Record<string, string | undefined>>): string => {
    const named = Number(groups['month'] ?? groups['ofYear']) - 1;
    const put = (ofMonth: number): void => {
      keys.push(key(nameOf(groups), ofMonth));
      // The word may stand in a column of its own beside the number.
      if (groups['word'] !== undefined) keys.push(key(nameOf({ ...groups, word: undefined }), ofMonth));
    };
    if (Number.isNaN(named)) for (let back = 0; back < monthsBack; back += 1) put(own - back);
    else if (groups['year'] !== undefined) put(Number(groups['year']) * 12 + named);
    // A month without a year is the last one of its name.
    else put(own - ((((own - named) % 12) + 12) % 12));
    return ' ';
  };
  const groupsOf = (found: readonly unknown[]): Readonly<Record<string, string | undefined>> => found.at(-1) as Record<string, string | undefined>;
  // Simplified characters stand where the others stood, so nothing else of the text changes.
  const rest = simplify(text).replace(inText, (...found: unknown[]) => take(groupsOf(found))).replace(byName, (...found: unknown[]) => take(groupsOf(found)));
  return { keys: Number.isNaN(own) ? [] : keys, rest: keys.length === 0 ? text : rest };
}
