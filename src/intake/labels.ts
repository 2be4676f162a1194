import { cleanText, normalizeHeading } from './normalize';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Totals of a period or a page and balances carried on: no documents, even where a date stands in the row. */
const periodTotals = set(
  '本月合计 本期合计 本日合计 本季合计 本年合计 当月合计 当期合计 当日合计 本年累计 本月累计 本期累计 累计 月计 日计 本页合计 本页小计 分页小计 过次页 承前页 转次页 接前页 小计 合计 总计 总合计 ' +
    '结转下年 转下年 结转下期 结转下月 结转下页 结转次年 结转下年余额 余额结转下年 ' +
    'monthtotal monthlytotal totalforthemonth totalfortheperiod periodtotal totalfortheyear yeartotal yeartodate ytd ytdtotal pagetotal carriedforward balancecarriedforward balancecf cf carryforward broughttonextpage',
);
const exactTotals = new Set([...periodTotals, ...set('total totals subtotal subtotals grandtotal sum summe gesamt gesamtsumme gesamtbetrag zwischensumme endsumme soustotal totalgénéral totalgeneral sumtotal overalltotal')]);
const datedTotal = /^[\d年月日期份第本当]*(?:小计|合计|总计|累计)$/;
const footer = /^(?:制表人|审核人|打印日期|打印时间|制单人|复核人|共\s*\d+\s*[页条行]|第\s*\d+\s*页|page \d+ of \d+|\(?\d+ rows\)?$)/i;
const suffix = /(?:小计|合计|总计|累计|小計|合計|總計|累計|sub-?total|\btotal)$/i;
const prefix = /^(?:grand total|sub-?total|total)(?:\s+(?:for|of)\b|\s*[-:]|\s+\S)/i;
const namedTotal = /^total\s+(?!for\b|of\b|[-:])(.+)$/i;
const stars = /^\*{1,3}$/;
/** Letters and signs of which every label has one; wide letters are folded first. */
const mayBeLabel = /[计計页頁人行*\uff00-\uffef]|total|sum|gesamt|page|rows|日期|时间|時間|结转|結轉|下年|date|ytd|c\W?f|forward/i;

export type TotalLabel = 'total' | 'footer';

/** Two letters, a star or a sign that is not ASCII: every label has that, and most codes do not. */
function hasTwoLetters(text: string): boolean {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7e || unit === 0x2a) return true;
    if (isAsciiLetter(unit) && (letters += 1) === 2) return true;
  }
  return false;
}

function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

const letterOrStar = /[\p{L}*]/u;

/** Something that a word or a label is made of. */
export function hasLetter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7e) return letterOrStar.test(text);
    if (unit === 0x2a || isAsciiLetter(unit)) return true;
  }
  return false;
}

/** A word such as 合计, Total or * that marks a row which is no document. */
export function isTotalLabel(text: string): TotalLabel | null {
  if (!hasTwoLetters(text) || !mayBeLabel.test(text)) return null;
  const clean = cleanText(text);
  if (stars.test(clean)) return 'total';
  const normal = normalizeHeading(clean);
  if (exactTotals.has(normal)) return 'total';
  if (footer.test(clean)) return 'footer';
  // Brackets are dropped by normalising, so 宁波恒昌(小计) and M1001-总计 end in the word.
  if (suffix.test(clean.replace(/[)）\]】\s]+$/, '')) || prefix.test(clean)) return 'total';
  return null;
}

/** A label that stands for a whole period, page or list, so that a row with it is none of the documents even if it is dated. */
export function isPeriodTotal(text: string): boolean {
  if (text.length > 40 || !mayBeLabel.test(text)) return false;
  const normal = normalizeHeading(text);
  return periodTotals.has(normal) || datedTotal.test(normal);
}

/** "Energies SA" of "Total Energies SA", which may be a customer's name; null for any other label. */
export function nameInTotal(text: string): string | null {
  return namedTotal.exec(cleanText(text))?.[1] ?? null;
}

const openings = set(
  '期初余额 年初余额 上年结转 上期结转 上月结转 上年余额 上期余额 上月余额 上年结余 上期结余 上月结余 上年年末余额 期初 年初 期初数 年初数 期初结存 期初数据 承上年 上年转入 ' +
    'openingbalance opening beginningbalance beginbalance balancebf balancebroughtforward broughtforward balanceforward bf previousbalance openingbal balancebd balancebroughtdown',
);
const mayBeOpening = /[初上]|open|begin|forward|previous|brought|b\W?[fd]/i;

/** 期初余额, 上年结转, Balance b/f: the balance with which a ledger begins, which is data. */
export function isOpeningLabel(text: string): boolean {
  if (text.length > 40 || !mayBeOpening.test(text)) return false;
  return openings.has(normalizeHeading(text));
}
