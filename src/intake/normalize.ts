import type { CellValue } from './cells';

/** Traditional characters of headings and labels, each followed by the simplified one. */
const traditionalPairs =
  '應应帳账賬账帐账單单據据編编號号碼码戶户幣币別别額额數数價价庫库倉仓貨货規规計计製制憑凭證证發发類类項项餘余貸贷結结淨净總总' +
  '對对稱称簡简廠厂產产點点訂订購购銷销開开過过進进轉转廢废備备註注說说業业務务員员區区組组織织團团關关聯联門门級级質质約约條条' +
  '實实際际繳缴匯汇稅税機机構构間间時时認认異异動动補补換换審审檢检驗验險险債债權权轄辖臺台達达遲迟執执責责賣卖買买費费預预領领' +
  '傳传來来歷历現现損损負负貼贴風风會会記记內内無无為为與与從从後后復复國国圖图電电話话長长層层積积儲储處处頁页閱阅歸归齡龄滯滞週周鎖锁沖冲銀银請请滾滚佔占筆笔帶带隨随歲岁較较餘余讓让兌兑';

const simplifiedOf = new Map<string, string>();
for (let index = 0; index + 1 < traditionalPairs.length; index += 2) {
  simplifiedOf.set(traditionalPairs.charAt(index), traditionalPairs.charAt(index + 1));
}

/** Traditional characters to simplified ones, for comparing only; what is shown stays as typed. */
export function simplify(text: string): string {
  let result = '';
  for (const character of text) result += simplifiedOf.get(character) ?? character;
  return result;
}

const notAscii = /[^\x20-\x7e]/;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const spaces = /[\s\u00a0\u2007\u202f\u3000]+/g;

/** Compatibility forms folded, invisible characters gone, every run of spaces one space, trimmed. */
export function cleanText(text: string): string {
  let result = text;
  if (notAscii.test(result)) result = result.normalize('NFKC').replace(invisible, '');
  const trimmed = result.trim();
  return trimmed.includes('  ') || notAscii.test(trimmed) ? trimmed.replace(spaces, ' ').trim() : trimmed;
}

const separators = /[\s_\-—–/\\.:*()[\]【】#'"’,，、：|+]/g;

/** A heading reduced to what is compared: no separators, lower case, simplified characters. */
export function normalizeHeading(text: string): string {
  return simplify(cleanText(text)).replace(separators, '').toLowerCase();
}

/** The words of a heading, lower case, one space between them: "InvoiceDate", "invoice_date" and "Invoice Date" agree. */
export function headingWords(text: string): string {
  return simplify(cleanText(text))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(separators, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
}

/** Words that people type for "nothing here". */
const blankWords = new Set(['', 'n/a', 'na', '#na', 'null', 'nan', 'none', 'nil', '无', '無', '--', '---', '—', '——']);

/** Text of a cell that stands for nothing; a single dash is decided by the kind of column. */
export function isBlankText(text: string): boolean {
  if (text.length > 8) return !beginsVisibly(text) && text.trim() === '';
  return !isPlain(text) && (blankWords.has(text) || blankWords.has(cleanText(text).toLowerCase()));
}

export function isBlank(cell: CellValue | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === 'string' && isBlankText(cell);
}

/** Blank or only spaces, nothing interpreted: what a blank row is made of. */
export function isEmpty(cell: CellValue | undefined): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  return typeof cell === 'string' && !beginsVisibly(cell) && cell.length < 40 && cell.trim() === '';
}

/** With a sign of ASCII, as nearly every text does: then nothing has to be trimmed to know that it is not blank. */
function beginsVisibly(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit > 0x20 && unit < 0x7f;
}

const floatId = /^\d+\.0+$/;

const longestBlankWord = 4;

/** Nothing to clean, and no blank word: most codes and numbers of documents. A point may be the decimal tail of a number. */
function isPlain(text: string): boolean {
  let before = 0x20;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit > 0x7e || unit === 0x2e || (unit === 0x20 && before === 0x20)) return false;
    before = unit;
  }
  return before !== 0x20 && (text.length > longestBlankWord || !blankWords.has(text.toLowerCase()));
}

/** What is shown of a code or name: numbers without a decimal tail, texts cleaned, leading zeros kept. */
export function keyText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell.toFixed(0) : String(cell);
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (isPlain(cell)) return cell;
  if (isBlankText(cell)) return '';
  const text = cleanText(cell);
  return floatId.test(text) ? text.slice(0, text.indexOf('.')) : text;
}

/** Two spellings of one customer have the same key. */
export function keyOf(text: string): string {
  return text.toLowerCase();
}
