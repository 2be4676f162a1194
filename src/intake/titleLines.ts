import type { CellValue, SourceCells } from './cells';
import { cleanText, isEmpty, keyText, simplify } from './normalize';
import { findPeriod, type Period, readPeriod } from './periods';

/** What the lines above a list say about all of its rows. */
export interface TitleFacts {
  readonly customerCode: string;
  readonly customerName: string;
  readonly entity: string;
  readonly period: Period | null;
}

export const noFacts: TitleFacts = { customerCode: '', customerName: '', entity: '', period: null };

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const customerKeys = set(
  '核算项目 核算项目名称 客户 客户名称 客户全称 客户简称 往来单位 往来单位名称 往来户 往来对象 对账单位 对账对象 客商 客商名称 购货单位 债务人 辅助核算 辅助项 核算维度 customer customername client clientname debtor debtorname party partyname billto',
);
const codeKeys = set('客户编码 客户代码 客户编号 客户号 客户代号 往来单位编码 往来单位代码 核算项目代码 核算项目编码 客商编码 customercode customerno customernumber customerid clientcode clientno debtorno debtorcode');
const entityKeys = set('公司名称 公司 核算单位 结算组织 账套 账套名称 编制单位 核算组织 财务组织 组织 主体 法人 company companyname companycode entity legalentity organisation organization');
const periodKeys = set(
  '期间 会计期间 月份 会计月份 日期 日期范围 查询期间 年度 会计年度 年月 所属期间 凭证期间 起止日期 起止期间 过账期间 业务日期 记账日期 period month fiscalperiod fiscalyear daterange date dates fortheperiod fortheyear year',
);
/** Days on which the list was made or asked for, and not its period. */
const notPeriod = /制表|打印|截止|截至|基准|查询|导出|print|as\s+(?:of|at|on)\b|key date|report date|run date/i;
const everyone = /^(?:全部|所有|客户|供应商|往来单位|all|\*|-)$/i;

/** Facts of the rows from..to (to excluded). What stands first holds. */
export function readTitles(cells: SourceCells, from: number, to: number, before: TitleFacts = noFacts): TitleFacts {
  let { customerCode, customerName, entity, period } = noFacts;
  let loose: Period | null = null;
  for (let row = from; row < to; row += 1) {
    for (const { key, value } of piecesOf(cells, row)) {
      if (customerKeys.has(key) && customerName === '') {
        const customer = readCustomer(keyText(value));
        customerCode ||= customer.code;
        customerName = customer.name;
      } else if (codeKeys.has(key)) customerCode ||= knownText(value);
      else if (entityKeys.has(key)) entity ||= knownText(value);
      else if (periodKeys.has(key)) period ??= readPeriod(value) ?? (typeof value === 'string' ? findPeriod(value) : null);
      else if (key === '' && typeof value === 'string' && !notPeriod.test(value)) loose ??= readPeriod(value.replace(/^for the (?:period|month|year)\s+(?:of\s+)?/i, '')) ?? findPeriod(value);
    }
  }
  if (customerCode === '' && customerName === '') ({ customerCode, customerName } = before);
  return { customerCode, customerName, entity: entity === '' ? before.entity : entity, period: period ?? loose ?? before.period };
}

interface Piece {
  /** "" where the text names nothing. */
  readonly key: string;
  readonly value: CellValue;
}

const keyed = /^(\p{L}[^:：]{0,24})[:：]\s*(.*)$/su;
const nextKey = /[;；|]+|\s{2,}|\s(?=\p{L}[^\s:：]{0,11}[:：](?!\d))/u;

function piecesOf(cells: SourceCells, row: number): Piece[] {
  const pieces: Piece[] = [];
  for (let column = 0; column < cells.columns.length; column += 1) {
    const cell = cells.columns[column]![row];
    if (typeof cell !== 'string' || isEmpty(cell)) continue;
    for (const part of cell.trim().split(nextKey)) {
      const found = keyed.exec(part);
      if (found === null) {
        pieces.push({ key: '', value: cleanText(part) });
        continue;
      }
      const value = cleanText(found[2]!);
      pieces.push({ key: plainKey(found[1]!), value: value !== '' ? value : nextValue(cells, row, column) });
    }
  }
  return pieces;
}

/** "客户：" and the customer may stand in two cells. */
function nextValue(cells: SourceCells, row: number, column: number): CellValue {
  for (let index = column + 1; index < Math.min(cells.columns.length, column + 4); index += 1) {
    const cell = cells.columns[index]![row];
    if (isEmpty(cell)) continue;
    return typeof cell === 'string' && keyed.test(cell) ? null : cell!;
  }
  return null;
}

/** A line that begins with it begins a block of one customer. */
export function isCustomerKey(key: string): boolean {
  return customerKeys.has(key) || codeKeys.has(key);
}

export function plainKey(text: string): string {
  return simplify(cleanText(text)).replace(/[\s.'’_-]/g, '').toLowerCase();
}

function knownText(value: CellValue): string {
  const text = keyText(value);
  return everyone.test(text) ? '' : text;
}

const codeText = '[A-Za-z]{0,8}[-_.]?\\d[\\w.\\-]*';
const inBrackets = new RegExp(`^[[(【]\\s*(${codeText})\\s*[\\])】]\\s*(.+)$`);
const inFront = new RegExp(`^(${codeText})(?:\\s*[-–—/\\\\_:|]\\s*|\\s+)(.*\\p{L}.*)$`, 'u');
const behind = new RegExp(`^(.*\\p{L}.*?)\\s*[[(【]\\s*(${codeText})\\s*[\\])】]$`, 'u');
const alone = new RegExp(`^${codeText}$`);

/** "[01.017]宁波恒昌机电有限公司", "0017 宁波恒昌", "宁波恒昌(0017)", "客户 - 0017 - 宁波恒昌" */
export function readCustomer(text: string): { readonly code: string; readonly name: string } {
  const whole = cleanText(text).replace(/^(?:客户|客戶|往来单位|往來單位|customer)\s*[-—–/\\:_]+\s*/i, '');
  if (whole === '' || everyone.test(whole)) return { code: '', name: '' };
  for (const [form, code, name] of [[inBrackets, 1, 2], [inFront, 1, 2], [behind, 2, 1]] as const) {
    const found = form.exec(whole);
    // One digit alone is rather a part of the name: 3M China.
    if (found !== null && (found[code]!.match(/\d/g) ?? []).length >= 2) return { code: found[code]!, name: found[name]!.trim() };
  }
  return alone.test(whole) ? { code: whole, name: '' } : { code: '', name: whole };
}
