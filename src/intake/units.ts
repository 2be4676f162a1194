import { cellAddress } from './address';
import type { SourceCells } from './cells';
import { findHeader } from './header';
import { cleanText, simplify } from './normalize';
import type { RoleId } from './roles';

/** A unit of money that is not one: 万元 is ten thousand. */
export interface Unit {
  /** As it is told to the user: 万元, thousands. */
  readonly text: string;
  /** Number of places that the decimal point moves. */
  readonly places: number;
  readonly place: string;
}

const units: readonly (readonly [RegExp, number])[] = [
  [/亿元/, 8],
  [/百万元|\bmillions\b/i, 6],
  [/万元/, 4],
  [/千元|\bthousands\b|['’]000s?\b|\b000s\b/i, 3],
];
const inBrackets = /[([【][^)\]】]*[)\]】]/g;
/** (万) says the same as (万元); 万 beside other words may be part of a name. */
const shortInBrackets = /^([([【]\s*百?[万千亿])(\s*[)\]】])$/;
const atEnd = /(?:百?[万亿千]元|\bin (?:thousands|millions)|['’]000s?)$/i;
/** A plain unit in a heading holds against the title lines. */
const plainUnit = /[([【]\s*(?:人民币)?元\s*[)\]】]|[^万千亿百]元$/;
/** 单位：万元, (万元), in thousands; 核算单位 with a company's name says nothing of the kind. */
const inTitle = /(?:单位\s*[:：为]?\s*[([]?|^[([]?|[([])\s*(?:人民币|本位币|rmb|cny)?\s*百?[万千亿]元\s*(?:[)\]]|$|(?=[\s,，;；]))|\bin (?:thousands|millions)\b|['’]000s?\b/i;

const moneyRoles: ReadonlySet<string> = new Set([
  'open_amount', 'open_credit', 'amount_gross', 'amount_net', 'tax_amount', 'paid_amount', 'adjustment',
  'debit', 'credit', 'opening', 'opening_debit', 'opening_credit', 'closing', 'closing_debit', 'closing_credit',
  'year_to_date', 'year_debit', 'year_credit', 'allowance', 'credit_limit',
]);

/** Amounts of money, as against days, rates and quantities. */
export function isMoney(role: RoleId): boolean {
  return moneyRoles.has(role);
}

/** Units of the columns of money: from the heading, else from the title lines. */
export function unitsOf(cells: SourceCells, headingRow: number | null): (role: RoleId, column: number) => Unit | null {
  const header = headingRow === null ? null : findHeader(cells);
  if (header === null || header.last !== headingRow) return () => null;
  const title = unitOfTitle(cells, header.first);
  return (role, column) => {
    if (!moneyRoles.has(role)) return null;
    const heading = folded(header.headings[column] ?? '');
    const own = unitOfHeading(heading, cellAddress(cells, header.last, column));
    return own ?? (plainUnit.test(heading) ? null : title);
  };
}

function unitOfHeading(heading: string, place: string): Unit | null {
  const parts = [...(heading.match(inBrackets) ?? []), ...(atEnd.exec(heading) ?? [])];
  for (const part of parts) {
    const unit = unitIn(part.replace(shortInBrackets, '$1元$2'), place);
    if (unit !== null) return unit;
  }
  return null;
}

/** The unit that the lines above the headings state. */
export function unitOfTitle(cells: SourceCells, before: number): Unit | null {
  for (let row = 0; row < before; row += 1) {
    for (let column = 0; column < cells.columns.length; column += 1) {
      const cell = cells.columns[column]![row];
      if (typeof cell !== 'string') continue;
      const text = folded(cell);
      const place = cellAddress(cells, row, column);
      // "单位：" and "万元" may stand in two cells.
      const next = cells.columns[column + 1]?.[row];
      const whole = /单位\s*[:：]?$/.test(text) && typeof next === 'string' ? text + folded(next) : text;
      const unit = unitIn(inTitle.exec(whole)?.[0] ?? '', place);
      if (unit !== null) return unit;
    }
  }
  return null;
}

function unitIn(text: string, place: string): Unit | null {
  for (const [pattern, places] of units) {
    const found = pattern.exec(text);
    if (found !== null) return { text: /['’0]/.test(found[0]) ? 'thousands' : found[0], places, place };
  }
  return null;
}

function folded(text: string): string {
  return simplify(cleanText(text)).replaceAll('萬', '万').replaceAll('億', '亿').replaceAll('仟', '千');
}

/** The decimal point of a number moved to the right, exactly: 12.3456 by four places is 123456. */
export function shiftDecimal(value: number, places: number): number {
  if (places === 0 || !Number.isFinite(value)) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
