import type { CellValue, SourceCells } from './cells';
import { keyText } from './normalize';
import { rowKind } from './notData';
import type { TypedTable } from './typed';
import type { Mapping } from './understanding';

const prime = 0x01000193;
/** Rows that are told apart by nothing but the customer: more of them are not compared with each other. */
const mostCompared = 50;

/** Found before, by the table and the columns that were compared. */
const foundIn = new WeakMap<TypedTable, Map<string, readonly number[]>>();

/** Rows that repeat customer, number, dates and amount of an earlier one: probably the same document twice. They stay in the total. */
export function findDuplicates(cells: SourceCells, typed: TypedTable, mapping: Mapping): readonly number[] {
  const key = [mapping.doc_no, mapping.customer_code, mapping.customer_name].join(' ');
  const found = foundIn.get(typed) ?? new Map<string, readonly number[]>();
  foundIn.set(typed, found);
  const rows = found.get(key) ?? searchDuplicates(cells, typed, mapping);
  found.set(key, rows);
  return rows;
}

function searchDuplicates(cells: SourceCells, typed: TypedTable, mapping: Mapping): readonly number[] {
  const { from, to, kinds } = typed;
  const numbers = mapping.doc_no === undefined ? undefined : cells.columns[mapping.doc_no];
  const amounts = (typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross'))?.values;
  if (numbers === undefined || amounts === undefined) return [];
  const due = typed.dates.get('due_date')?.values;
  const customers = cells.columns[mapping.customer_code ?? mapping.customer_name ?? -1];
  const same = (one: number, other: number): boolean =>
    amounts[one] === amounts[other] && numbers[one] === numbers[other] && (due === undefined || Object.is(due[one], due[other])) && (customers === undefined || keyText(customers[one]) === keyText(customers[other]));

  const documents: number[] = [];
  // Without an amount or a number it is no document that could count twice.
  for (let row = from; row < to; row += 1) if (kinds[row] === rowKind.data && !Number.isNaN(amounts[row]!)) documents.push(row);
  const isNumbered = (row: number): boolean => (typeof numbers[row] === 'string' && numbers[row] !== '') || typeof numbers[row] === 'number';
  // Nearly every row is unlike any other: amount and due date tell most of them apart, and only where both came twice is the number looked at as well.
  const alike = comeTwice(documents, amountHash(amounts, due)).filter(isNumbered);
  const hashOf = contentHash(numbers, amounts, due);
  const earlier = new Map<number, number[]>();
  const duplicates: number[] = [];
  for (const row of comeTwice(alike, hashOf)) {
    const place = hashOf(row);
    const others = earlier.get(place);
    if (others === undefined) earlier.set(place, [row]);
    else if (others.some((other) => same(other, row))) duplicates.push(row);
    else if (others.length < mostCompared) others.push(row);
  }
  return duplicates;
}

/** The rows whose hash another one of them has: of each hash it is noted in bits whether it came once and twice. */
function comeTwice(rows: readonly number[], hashOf: (row: number) => number): readonly number[] {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(32, 16 * rows.length))) - 1;
  const once = new Int32Array((mask + 1) >>> 5);
  const twice = new Int32Array((mask + 1) >>> 5);
  const places = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const place = hashOf(rows[index]!) & mask;
    places[index] = place;
    const bit = 1 << (place & 31);
    if ((once[place >>> 5]! & bit) !== 0) twice[place >>> 5]! |= bit;
    else once[place >>> 5]! |= bit;
  }
  return rows.filter((_row, index) => (twice[places[index]! >>> 5]! & (1 << (places[index]! & 31))) !== 0);
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

function mixNumber(hash: number, value: number): number {
  double[0] = value;
  return mix(mix(hash, words[0]!), words[1]!);
}

function amountHash(amounts: Float64Array, due: Float64Array | undefined): (row: number) => number {
  return (row) => {
    // + 0: zero and minus zero are the same amount.
    const hash = mixNumber(0x811c9dc5, amounts[row]! + 0);
    return due === undefined ? hash : mixNumber(hash, due[row]!);
  };
}

/** Number, amount and due date of a row in 32 bits. */
function contentHash(numbers: readonly CellValue[], amounts: Float64Array, due: Float64Array | undefined): (row: number) => number {
  const hashOf = amountHash(amounts, due);
  return (row) => {
    const number = numbers[row];
    let hash = hashOf(row);
    if (typeof number === 'number') hash = mixNumber(hash, number);
    else if (typeof number === 'string') for (let index = 0; index < number.length; index += 1) hash = mix(hash, number.charCodeAt(index));
    return hash;
  };
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, prime);
  return mixed ^ (mixed >>> 15);
}
