import type { SourceCells } from './cells';
import { lastDate } from './asOf';
import { cleanText, isEmpty, simplify } from './normalize';
import type { Titles } from './understanding';
import { unitOfTitle } from './units';

interface Line {
  readonly row: number;
  readonly column: number;
  /** Cleaned as it is shown. */
  readonly text: string;
  /** The cell to the right of it, for a label without a value. */
  readonly next: string;
}

const labels = {
  entity: /(?:公司名称|核算单位|核算组织|核算账簿|主体账簿|账套名称|账套|财务组织|结算组织|收款组织|编制单位|填报单位|单位名称|公司|\bcompany(?: name| code)?|\blegal entity|\bentity|\borgani[sz]ation|\bsubsidiary)/i,
  currency: /(?:记账本位币|综合本位币|本位币|币别|币种|货币|\b(?:reporting |base |local )?currency|\bcurr\.?)/i,
  account: /(?:会计科目|科目编码|科目代码|科目名称|科目|\bg\/l account|\bgl account|\bledger account|\baccount)/i,
} as const;
/** Any label with its colon, where the value of the one before ends. */
const nextLabel = /[\s;；,，|]+[^\s:：;；,，|]{1,12}\s*[:：]|[;；|]|\s{2,}/;
const everything = /^(?:全部|所有|不限|all|\(all\)|\*|-+)$/i;

/** Entity, currency, unit and account as the title lines above the headings name them. */
export function readTitles(cells: SourceCells, headerFirst: number): Titles {
  const lines = linesOf(cells, headerFirst);
  return {
    entity: labelled(lines, labels.entity, isName) ?? labelled(lines, /单位/, (value) => companyEnding.test(simplify(value))) ?? companyInTitle(lines) ?? plainCompany(lines),
    currency: labelled(lines, labels.currency, isCurrency) ?? looseCurrency(lines),
    unit: unitOfTitle(cells, headerFirst)?.text ?? null,
    account: accountOf(lines),
  };
}

export const noTitles: Titles = { entity: null, currency: null, unit: null, account: null };

function linesOf(cells: SourceCells, headerFirst: number): Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < headerFirst; row += 1) {
    for (let column = 0; column < cells.columns.length; column += 1) {
      const cell = cells.columns[column]![row];
      if (typeof cell !== 'string' || isEmpty(cell)) continue;
      const next = cells.columns.slice(column + 1).find((other) => !isEmpty(other[row]))?.[row] ?? '';
      lines.push({ row, column, text: cleanText(cell), next: cleanText(String(next)) });
    }
  }
  return lines;
}

/** The value behind the first label of its kind that has one: in the same cell behind a colon, or in the next filled cell. */
function labelled(lines: readonly Line[], label: RegExp, accepts: (value: string) => boolean): string | null {
  const atStart = new RegExp(`(?:^|[\\s;；,，|(])(${label.source})\\s*([:：]|$)`, 'i');
  for (const { text, next } of lines) {
    // Traditional characters have one simplified character each, so positions agree.
    const found = atStart.exec(simplify(text));
    if (found === null) continue;
    const rest = text.slice(found.index + found[0].length);
    const own = rest.slice(0, nextLabel.exec(rest)?.index ?? rest.length).trim();
    const value = own !== '' ? own : /[:：]/.test(next) ? '' : next;
    if (value !== '' && !everything.test(simplify(value)) && accepts(value)) return value;
  }
  return null;
}

function isName(value: string): boolean {
  return value.length <= 80 && /[\p{L}\d]/u.test(value) && !/^[百]?[万萬千仟亿億]?元$/.test(value) && lastDate(value) === null;
}

function isCurrency(value: string): boolean {
  return value.length <= 16 && /\p{L}|[$€£¥￥₹]/u.test(value) && !/[万千亿]元/.test(simplify(value));
}

/** "All amounts in thousands of USD", (人民币), 单位：人民币万元. */
function looseCurrency(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const english = /\b(?:amounts?|figures|values|stated|expressed|reported)\b[^.]*?\bin\b\s+(?:(?:thousands|millions)\s+of\s+)?([A-Z]{3})\b/i.exec(text);
    if (english !== null && english[1] === english[1]!.toUpperCase()) return english[1]!;
    const chinese = /(?:单位\s*[:：]?\s*|[(（])(人民币|美元|欧元|港币|港元|日元|英镑|新台币)\s*(?:百?[万千亿]?元)?\s*(?:[)）]|$|[\s,，;；])/.exec(simplify(text)) ?? /^(综合本位币|本位币|人民币)$/.exec(simplify(text));
    if (chinese !== null) return chinese[1]!;
    const bracketed = /[(（]\s*(CNY|RMB|USD|EUR|GBP|HKD|TWD|NTD|JPY|SGD|AUD|CAD|INR)\s*[)）]/.exec(text);
    if (bracketed !== null) return bracketed[1]!;
  }
  return null;
}

const reportName = /\b(?:ag(?:e)?ing|receivables?|balances?|ledger|statement|report|summary|transactions?|bills|open items|invoices|journal|listing)\b|(?:账龄|明细|余额|往来|应收|对账|分析)|[表账]$/i;
const companyEnding = /(?:公司|集团|厂|商行|商店|中心|研究院|研究所|合作社|事务所|株式会社)(?:\s*[(（].{1,10}[)）])?$/;

const chineseTitle = /^(.{2,40}?(?:公司|集团|厂|商行|中心|研究院|研究所|合作社|事务所)(?:[(（][^)）]{1,10}[)）])?)[\s_-]*((?:[（(]?\d{4}\s*[年.-]?.*)?(?:账龄|应收|往来|余额|明细|分析|客户).*)$/;
const englishTitle = /^(.{2,60}?\b(?:ltd|limited|llc|inc|corp(?:oration)?|company|co|plc|gmbh|ag|bv|sa|sas)\b\.?)\s*[-–—|:,]*\s+(.+)$/i;

/** "示例制造有限公司 应收明细账", "Example Trading LLC - A/R Aging Detail": the company in front of the report's name. A statement for a customer names the customer. */
function companyInTitle(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const plain = simplify(text);
    if (/[:：]/.test(plain) || /对账单|statement/i.test(plain)) continue;
    const chinese = chineseTitle.exec(plain);
    if (chinese !== null) return text.slice(0, chinese[1]!.length);
    const english = englishTitle.exec(plain);
    if (english !== null && reportName.test(english[2]!) && !reportName.test(english[1]!)) return text.slice(0, english[1]!.length);
  }
  return null;
}

/** QuickBooks, Xero and the like print the company alone in a line, above the report's name or below it. */
function plainCompany(lines: readonly Line[]): string | null {
  const alone = lines.filter(({ row }) => lines.filter((line) => line.row === row).length === 1);
  const at = alone.findIndex(({ text }) => reportName.test(simplify(text)) && !companyEnding.test(simplify(text)));
  if (at < 0) return null;
  const report = alone[at]!;
  const above = at > 0 ? alone[at - 1] : undefined;
  const below = alone[at + 1];
  // A name above the report must be the first line; what stands below it may be a date, a basis or another title.
  for (const line of [above, below]) {
    if (line === undefined || Math.abs(line.row - report.row) > 1 || !isCompanyLine(line.text)) continue;
    return line.text;
  }
  return null;
}

function isCompanyLine(text: string): boolean {
  const plain = simplify(text);
  if (/[:：]/.test(plain) || plain.length > 60 || lastDate(plain) !== null) return false;
  if (/\p{Script=Han}/u.test(plain)) return companyEnding.test(plain);
  return /\p{L}{2}/u.test(plain) && !reportName.test(plain) && !/\b(?:as (?:at|of|on)|basis|period|from|to date|dates|due date|by|for the|ended|page|printed|currency|amounts?|in thousands|january|february|march|april|may|june|july|august|september|october|november|december)\b|^\d/i.test(plain);
}

/** "1122 应收账款", whether in one label or as code and name apart. */
function accountOf(lines: readonly Line[]): string | null {
  const code = labelled(lines, /科目编码|科目代码|科目编号/, (value) => /^\d[\d.]*$/.test(value));
  const name = labelled(lines, /科目名称/, isName);
  if (code !== null && name !== null) return `${code} ${name}`;
  const value = labelled(lines, labels.account, (text) => text.length <= 80);
  const parts = value === null ? null : /^(\d[\d.]{2,})\s*[-_/]?\s*(\p{L}.*)$/u.exec(value);
  return parts === null ? value : `${parts[1]!} ${parts[2]!}`;
}
