import { cleanText, isBlankText } from './normalize';

export type NumberFaultCode = 'directionUnreadable' | 'numberUnreadable' | 'numberWithUnit' | 'numberSuffix' | 'numberSeparators' | 'numberTrueFalse' | 'errorCell';

/** One text read as a number, as far as it can be read without looking at its neighbours. */
export type NumberText =
  | { readonly kind: 'blank' }
  /** `proposal`: what the text would be if somebody confirms it. */
  | { readonly kind: 'fault'; readonly code: NumberFaultCode; readonly proposal?: number; readonly currency?: string | null }
  | { readonly kind: 'number'; readonly value: number; readonly mark: '.' | ',' | null; readonly currency: string | null }
  /** One mark before exactly three digits: thousands or decimals is decided by the column. */
  | { readonly kind: 'open'; readonly mark: '.' | ','; readonly asDecimal: number; readonly asThousands: number; readonly currency: string | null };

const blank: NumberText = { kind: 'blank' };
const fault = (code: NumberFaultCode): NumberText => ({ kind: 'fault', code });

const currencySigns: readonly (readonly [RegExp, string])[] = [
  [/US\$|\bUSD\b/i, 'USD'],
  [/HK\$|\bHKD\b/i, 'HKD'],
  [/NT\$|\b(?:NTD|TWD)\b/i, 'TWD'],
  [/\b(?:CNY|RMB|CNH)\b|人民币|人民幣/i, 'CNY'],
  [/€|\bEUR\b|欧元|歐元/i, 'EUR'],
  [/£|\bGBP\b|英镑|英鎊/i, 'GBP'],
  [/\bJPY\b|日元/i, 'JPY'],
  [/美元/, 'USD'],
  [/港币|港元/, 'HKD'],
  [/\$/, '$'],
  [/[¥￥]/, '¥'],
  [/₹|\bINR\b/i, 'INR'],
  [/₩|\bKRW\b/i, 'KRW'],
  [/\b(AUD|CAD|CHF|SGD|THB|MYR|VND|SEK|NOK|DKK|PLN|BRL|MXN|ZAR|NZD|PHP|IDR|AED|SAR|TRY|RUB|CZK|HUF|RON|BGN|ISK|UAH|KZT|ILS|EGP|KWD|QAR|BHD|OMR|JOD|PKR|BDT|LKR|MOP|CLP|ARS|NGN|KES)\b/i, ''],
];

/** Code or sign of a currency that a text names: "人民币" is CNY. */
export function currencyIn(text: string): string | null {
  for (const [sign, code] of currencySigns) {
    const found = sign.exec(text);
    if (found !== null) return code === '' ? found[1]!.toUpperCase() : code;
  }
  return null;
}

/** USD, 美元, US$ or €. */
const currencyAlone = /^(?:[A-Z]{3}|\p{Script=Han}{2,3}|[A-Z]{2}\$|\p{Sc})$/u;

/** A text that is the code, the name or the sign of a currency and nothing else. */
export function isCurrency(text: string): boolean {
  if (text.length > 8) return false;
  const name = text.trim();
  return currencyAlone.test(name) && currencyIn(name) !== null;
}

/** What a sign may stand for. */
const codesOfSigns: Readonly<Record<string, readonly string[]>> = { '¥': ['CNY', 'JPY'], $: ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD', 'MXN', 'NZD'] };

/** ￥100 beside 100元 is CNY: a sign means the one code among those of its column that it may stand for. */
export function currencyMeant(currency: string, column: ReadonlyMap<string, number>): string {
  const [only, ...others] = (codesOfSigns[currency] ?? []).filter((code) => column.has(code));
  return only === undefined || others.length > 0 ? currency : only;
}

const plain = /^-?\d+(?:\.\d+)?$/;
/** "1,234.50", by far the most frequent text. */
const usual = /^-?\d{1,3}(?:,\d{3})+\.\d{1,2}$/;
const exponent = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/;

/** A dash alone is a written zero, as the accounting format shows it. */
export function readNumberText(raw: string): NumberText {
  if (plain.test(raw)) return plainNumber(raw);
  if (usual.test(raw)) return { kind: 'number', value: Number(raw.replaceAll(',', '')), mark: '.', currency: null };
  if (isBlankText(raw)) return blank;
  let text = cleanText(raw).replace(/[\u2212\u2013\u2010\uff0d]/g, '-');
  if (text === '-') return { kind: 'number', value: 0, mark: null, currency: null };
  if (text.startsWith('#')) return fault('errorCell');
  if (text.startsWith("'")) text = text.slice(1);

  let currency: string | null = null;
  for (const [sign, code] of currencySigns) {
    const found = sign.exec(text);
    if (found !== null) {
      currency = code === '' ? found[1]!.toUpperCase() : code;
      text = text.replace(sign, ' ').trim();
      break;
    }
  }

  let negative = false;
  const side = /\s*(CR|DR|贷|借)\.?$/i.exec(text) ?? /^(CR|DR|贷|借)[.:\s]*(?=[\d(-])/i.exec(text);
  if (side !== null) {
    negative = /CR|贷/i.test(side[1]!);
    text = side.index === 0 ? text.slice(side[0].length) : text.slice(0, side.index);
  }
  // Besides brackets and minus, accountants write △ (Japan) and < > (Britain).
  if (/^[△▲]/.test(text)) {
    negative = !negative;
    text = text.slice(1).trim();
  }
  if (/^(?:\(.*\)|<.*>)$/.test(text)) {
    negative = !negative;
    text = text.slice(1, -1).trim();
  }
  if (/^[+-]\s*/.test(text)) {
    if (text.startsWith('-')) negative = !negative;
    text = text.slice(1).trim();
  } else if (/\s*-$/.test(text)) {
    negative = !negative;
    text = text.replace(/\s*-$/, '');
  }

  let scale = 1;
  const tail = /\s*(%|万元|亿元|万|亿|元整|元|圆)$/.exec(text);
  if (tail !== null) {
    const unit = tail[1]!;
    scale = unit === '%' ? 0.01 : unit.startsWith('万') ? 1e4 : unit.startsWith('亿') ? 1e8 : 1;
    if (unit.endsWith('元') && currency === null) currency = 'CNY';
    text = text.slice(0, tail.index);
  }

  const sign = negative ? -1 : 1;
  if (exponent.test(text)) return { kind: 'number', value: sign * scaled(Number(text.replace(',', '.')), scale), mark: null, currency };
  const digits = text.replace(/(?<=\d)[\s'’](?=\d{3}(?:\D|$))/g, '');
  if (!/^[\d.,]+$/.test(digits) || !/\d/.test(digits)) return withUnit(digits, sign * scale, currency);
  const read = readMarks(digits);
  if (read.kind === 'fault') return read;
  if (read.kind === 'open') {
    return { kind: 'open', mark: read.mark, asDecimal: sign * scaled(read.asDecimal, scale), asThousands: sign * scaled(read.asThousands, scale), currency };
  }
  return { kind: 'number', value: sign * scaled(read.value, scale), mark: read.mark, currency };
}

/** "12 pcs" is no amount in silence, and whether 12K is twelve thousand must be asked; what either would be is proposed. */
function withUnit(digits: string, factor: number, currency: string | null): NumberText {
  const found = /^([\d.,]+)\s*([^\d\s]{1,8})$/.exec(digits);
  const marks = found === null || !/\d/.test(found[1]!) ? null : readMarks(found[1]!);
  if (found === null || marks === null) return fault('numberUnreadable');
  if (marks.kind === 'fault') return fault('numberWithUnit');
  const value = marks.kind === 'number' ? marks.value : marks.mark === '.' ? marks.asDecimal : marks.asThousands;
  const suffix = /^(?:(k)|m|mn|mm|mio)\.?$/i.exec(found[2]!);
  const times = suffix === null ? 1 : suffix[1] === undefined ? 1e6 : 1e3;
  return { kind: 'fault', code: suffix === null ? 'numberWithUnit' : 'numberSuffix', proposal: Number((value * times * factor).toPrecision(15)), currency };
}

/** "-1234.5" as exports write it; a point before three digits stays open, for 1.234 may be 1234. */
function plainNumber(text: string): NumberText {
  const point = text.indexOf('.');
  const value = Number(text);
  if (point >= 0 && text.length - point === 4 && point - (text.startsWith('-') ? 1 : 0) <= 3 && Math.abs(value) >= 1) {
    return { kind: 'open', mark: '.', asDecimal: value, asThousands: Number(text.replace('.', '')), currency: null };
  }
  return { kind: 'number', value, mark: point >= 0 ? '.' : null, currency: null };
}

type Marks = { kind: 'number'; value: number; mark: '.' | ',' | null } | { kind: 'open'; mark: '.' | ','; asDecimal: number; asThousands: number } | { kind: 'fault'; code: NumberFaultCode };

function readMarks(digits: string): Marks {
  const lastComma = digits.lastIndexOf(',');
  const lastPoint = digits.lastIndexOf('.');
  if (lastComma < 0 && lastPoint < 0) return { kind: 'number', value: Number(digits), mark: null };
  if (lastComma >= 0 && lastPoint >= 0) {
    const decimal = lastComma > lastPoint ? ',' : '.';
    return withDecimals(digits, decimal, decimal === ',' ? '.' : ',');
  }
  const mark = lastComma >= 0 ? ',' : '.';
  const first = digits.indexOf(mark);
  const last = Math.max(lastComma, lastPoint);
  if (first !== last) {
    if (!grouped.test(digits.replaceAll(mark, ','))) return { kind: 'fault', code: 'numberSeparators' };
    return { kind: 'number', value: Number(digits.replaceAll(mark, '')), mark: mark === ',' ? '.' : ',' };
  }
  const decimals = digits.length - last - 1;
  const whole = digits.slice(0, last);
  if (decimals === 3 && whole.length >= 1 && whole.length <= 3 && whole !== '0' && !whole.startsWith('0')) {
    return { kind: 'open', mark, asDecimal: Number(`${whole}.${digits.slice(last + 1)}`), asThousands: Number(whole + digits.slice(last + 1)) };
  }
  return { kind: 'number', value: Number(`${whole === '' ? '0' : whole}.${digits.slice(last + 1) || '0'}`), mark };
}

function withDecimals(digits: string, decimal: '.' | ',', thousands: '.' | ','): Marks {
  const at = digits.lastIndexOf(decimal);
  const whole = digits.slice(0, at);
  if (whole.includes(decimal) || !grouped.test(whole.replaceAll(thousands, ','))) return { kind: 'fault', code: 'numberSeparators' };
  return { kind: 'number', value: Number(`${whole.replaceAll(thousands, '')}.${digits.slice(at + 1) || '0'}`), mark: decimal };
}

/** 1.13 万 is 11300, not 11299.999999999998; 43.45 % is 0.4345. */
function scaled(value: number, scale: number): number {
  if (scale === 1) return value;
  return Number((scale < 1 ? value / 100 : value * scale).toPrecision(15));
}
