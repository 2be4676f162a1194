import { amountRole } from './amountChoice';
import type { SourceCells } from './cells';
import { itemClasses, type KnownColumn } from './creditClasses';
import { currencyReader } from './currencies';
import { classOfText, documentClass, type DocumentClass } from './documentClasses';
import { findingAt, type Found } from './findingInput';
import { keyText } from './normalize';
import { rowKind } from './notData';
import { DecimalSum } from '../math/decimalSum';
import type { RoleId } from './roles';
import { type ColumnTotal, totalAgrees, totalOf } from './totals';
import type { TypedTable } from './typed';
import type { Mapping } from './understanding';

/** What a careful reader would check by hand: the list's own total, signs of credit notes, codes that lost their zeros. */
export function collectDoubts(cells: SourceCells, typed: TypedTable, mapping: Mapping, totals: ReadonlyMap<number, ColumnTotal> = new Map()): Found[] {
  return [ownTotal(cells, typed, mapping, totals), positiveCredits(cells, typed, mapping), lostZeros(cells, typed, mapping)].filter((finding) => finding !== null);
}

/** The total at the end of the list against its documents. The file's total is evidence, not law: a difference is told, nothing is refused. */
function ownTotal(cells: SourceCells, typed: TypedTable, mapping: Mapping, totals: ReadonlyMap<number, ColumnTotal>): Found | null {
  const role = amountRole(mapping);
  const numbers = role === null ? undefined : typed.numbers.get(role);
  if (role === null || numbers === undefined) return null;
  const { sum, stated } = totals.get(mapping[role]!) ?? totalOf(cells, typed, mapping[role]!, numbers);
  if (stated === null) return null;
  const agrees = totalAgrees(stated.total, sum);
  const params = { total: stated.total.toFixed(2), ...(agrees ? {} : { sum: sum.toFixed(2), difference: (sum - stated.total).toFixed(2) }) };
  return { code: agrees ? 'totalAgrees' : 'totalDiffers', place: stated.place, params, blocking: false, count: 1 };
}

/** Negative documents of which nothing says whether they are credit notes or receipts. */
export function unclearCredits(cells: SourceCells, typed: TypedTable, mapping: Mapping, columns: readonly KnownColumn[], lines: ReadonlySet<number>): Found[] {
  const amounts = (typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross'))?.values;
  if (amounts === undefined) return [];
  const classOf = itemClasses(cells, typed, mapping, columns);
  // In an account of advances everything is one.
  const accounts = mapping.account_code === undefined ? undefined : cells.columns[mapping.account_code];
  const rows: number[] = [];
  const money = new DecimalSum();
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data || !(amounts[row]! < 0) || lines.has(row) || /^2203/.test(keyText(accounts?.[row])) || classOf(row, amounts[row]!) !== documentClass.unknown) continue;
    rows.push(row);
    money.add(amounts[row]!);
  }
  return rows.length === 0 ? [] : [findingAt('creditsUnclear', { cells }, rows, null, { amount: money.value.toFixed(2) })];
}

/** What the documents of one currency look like. */
interface Signs {
  readonly positive: number[];
  negative: number;
  /** Documents to be paid that are positive, less those that are negative. */
  invoices: number;
}

/**
 * Credit notes that are mostly positive, in one currency, though what is to be paid is positive as well: the sign was probably lost. A list that states
 * all its amounts the other way round has none. `used`: the rows to be told of.
 */
export function positiveCredits(cells: SourceCells, typed: TypedTable, mapping: Mapping, used: (row: number) => boolean = () => true): Found | null {
  const types = mapping.doc_type === undefined ? undefined : cells.columns[mapping.doc_type];
  const role: RoleId = typed.numbers.has('open_amount') ? 'open_amount' : 'amount_gross';
  const amounts = typed.numbers.get(role)?.values;
  if (types === undefined || amounts === undefined) return null;
  const classes = new Map<string, DocumentClass>();
  const classOf = (row: number): DocumentClass => {
    const type = types[row];
    if (typed.kinds[row] !== rowKind.data || typeof type !== 'string') return documentClass.unknown;
    let known = classes.get(type);
    if (known === undefined) classes.set(type, (known = classOfText(keyText(type))));
    return known;
  };
  // Mostly there is none, and nothing more is to be read.
  let first = typed.from;
  while (first < typed.to && !(amounts[first]! > 0 && classOf(first) === documentClass.creditNote)) first += 1;
  if (first === typed.to) return null;
  const currencyOf = currencyReader(cells, typed, mapping, [role]);
  const signs = new Map<string, Signs>();
  for (let row = typed.from; row < typed.to; row += 1) {
    const amount = amounts[row]!;
    const known = classOf(row);
    if (!(amount < 0 || amount > 0) || (known !== documentClass.creditNote && known !== documentClass.invoice)) continue;
    const currency = currencyOf(row);
    let own = signs.get(currency);
    if (own === undefined) signs.set(currency, (own = { positive: [], negative: 0, invoices: 0 }));
    if (known === documentClass.invoice) own.invoices += Math.sign(amount);
    else if (amount > 0) own.positive.push(row);
    else own.negative += 1;
  }
  const rows = [...signs.values()].flatMap(({ positive, negative, invoices }) => (positive.length > negative && invoices >= 0 ? positive.filter(used) : [])).sort((a, b) => a - b);
  return rows.length === 0 ? null : findingAt('creditsPositive', { cells }, rows, null, { example: keyText(types[rows[0]!]) });
}

/** "00123" beside "123": two customers as they stand, one if somewhere the zeros were lost. */
function lostZeros(cells: SourceCells, typed: TypedTable, mapping: Mapping): Found | null {
  const index = mapping.customer_code;
  const codes = index === undefined ? undefined : cells.columns[index];
  if (index === undefined || codes === undefined) return null;
  const firstOf = new Map<string | number, number>();
  for (let row = typed.from; row < typed.to; row += 1) {
    const code = codes[row];
    if (typed.kinds[row] === rowKind.data && (typeof code === 'string' || typeof code === 'number') && !firstOf.has(code)) firstOf.set(code, row);
  }
  const written = new Map<string, string>();
  const rows: number[] = [];
  for (const [code, row] of firstOf) {
    const text = keyText(code);
    const bare = text.replace(/^0+(?=\d)/, '');
    const earlier = written.get(bare);
    if (earlier === undefined) written.set(bare, text);
    else if (earlier !== text) rows.push(row);
  }
  return rows.length === 0 ? null : findingAt('codesDifferByZeros', { cells }, rows, index, { example: keyText(codes[rows[0]!]) });
}
