import type { CellValue } from './cells';
import { cleanText, simplify } from './normalize';

/** Side of an amount: 1 debit, -1 credit, 0 neither (平), NaN where nothing readable stands. */
export type Side = 1 | -1 | 0;

const debitWords = new Set(['借', '借方', '借方余额', 'dr', 'd', 'debit', 'debits', 's', 'soll', '借记']);
const creditWords = new Set(['贷', '贷方', '贷方余额', 'cr', 'c', 'credit', 'credits', 'h', 'haben', '贷记']);
const flatWords = new Set(['平', '平衡', '零', '0', '-', 'flat', 'nil', 'zero']);

export interface SideColumn {
  /** 1, -1, 0; NaN where the cell is blank or says something else. */
  readonly sides: Float64Array;
  /** Rows in which something stands that is no side. */
  readonly faults: ReadonlySet<number>;
}

/** 借 贷 平, Dr Cr, D C, S H, 1 2, and the posting keys of SAP (40 50, 01 15): which of the numbers is meant, the whole column decides. */
export function readSides(cells: readonly CellValue[], from: number, to: number): SideColumn {
  const sides = new Float64Array(cells.length).fill(Number.NaN);
  const faults = new Set<number>();
  const known = new Map<CellValue, Side | null>();
  const keys = usesPostingKeys(cells, from, to);
  for (let row = from; row < to; row += 1) {
    const cell = cells[row];
    if (cell === null || cell === undefined || cell === '') continue;
    let side = known.get(cell);
    if (side === undefined) known.set(cell, (side = sideOf(cell, keys)));
    if (side !== null) sides[row] = side;
    else if (typeof cell !== 'string' || cell.trim() !== '') faults.add(row);
  }
  return { sides, faults };
}

function sideOf(cell: CellValue, postingKeys: boolean): Side | null {
  const text = simplify(cleanText(String(cell))).toLowerCase().replace(/\.$/, '');
  if (debitWords.has(text)) return 1;
  if (creditWords.has(text)) return -1;
  if (flatWords.has(text)) return 0;
  if (!/^\d{1,2}$/.test(text)) return null;
  const key = Number(text);
  if (!postingKeys) return key === 1 ? 1 : key === 2 ? -1 : null;
  // Customers 01-09 and 11-19, vendors 21-29 and 31-39, accounts 40 and 50, assets 70 and 75, material 80-99.
  if ((key >= 1 && key <= 9) || (key >= 21 && key <= 29) || key === 40 || key === 70 || (key >= 80 && key <= 89)) return 1;
  return (key >= 11 && key <= 19) || (key >= 31 && key <= 39) || key === 50 || key === 75 || (key >= 90 && key <= 99) ? -1 : null;
}

function usesPostingKeys(cells: readonly CellValue[], from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) {
    const cell = cells[row];
    if (typeof cell === 'number' ? cell > 2 : typeof cell === 'string' && /^(?:0\d|[1-9]\d|[3-9])$/.test(cell.trim())) return true;
  }
  return false;
}

/**
 * Amounts with the sign of their side. Where every credit is negative and no debit is, the amounts carry their sign already; else 贷 11,000 is -11,000,
 * and 贷 -3,000 a credit taken back.
 */
export function signed(amounts: Float64Array, sides: Float64Array, from: number, to: number): Float64Array {
  let negativeCredits = 0;
  let otherwise = 0;
  for (let row = from; row < to; row += 1) {
    const amount = amounts[row]!;
    const side = sides[row]!;
    if (!(amount !== 0) || Number.isNaN(amount) || Number.isNaN(side)) continue;
    if (side < 0) {
      if (amount < 0) negativeCredits += 1;
      else otherwise += 1;
    } else if (side > 0 && amount < 0) otherwise += 1;
  }
  const signedAlready = negativeCredits > 0 && otherwise === 0;
  const result = new Float64Array(amounts.length).fill(Number.NaN);
  for (let row = from; row < to; row += 1) {
    const amount = amounts[row]!;
    const side = sides[row]!;
    result[row] = side === 0 && (Number.isNaN(amount) || amount === 0) ? 0 : side === -1 && !signedAlready ? 0 - amount : amount;
  }
  return result;
}

/** Debit and credit columns netted: NaN where both are blank. */
export function netted(debit: Float64Array | undefined, credit: Float64Array | undefined, length: number): Float64Array {
  const result = new Float64Array(length).fill(Number.NaN);
  for (let row = 0; row < length; row += 1) {
    const left = debit?.[row] ?? Number.NaN;
    const right = credit?.[row] ?? Number.NaN;
    if (!Number.isNaN(left) || !Number.isNaN(right)) result[row] = plus(Number.isNaN(left) ? 0 : left, Number.isNaN(right) ? 0 : 0 - right);
  }
  return result;
}

/** 0.3 and -0.1 are 0.2, and not what is left over in their last bits. */
export function plus(left: number, right: number): number {
  if (left === 0) return right;
  return right === 0 ? left : Number((left + right).toPrecision(15));
}
