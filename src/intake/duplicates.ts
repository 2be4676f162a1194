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
  const alike = comeTwice(documents, amountHashes(documents, amounts, due)).filter(isNumbered);
  const hashesOf = (rows: readonly number[]): Int32Array => contentHashes(rows, amountHashes(rows, amounts, due), numbers);
  const suspects = comeTwice(alike, hashesOf(alike));
  const hashes = hashesOf(suspects);
  const earlier = new Map<number, number[]>();
  const duplicates: number[] = [];
  for (const [index, row] of suspects.entries()) {
    const place = hashes[index]!;
    const others = earlier.get(place);
    if (others === undefined) earlier.set(place, [row]);
    else if (others.some((other) => same(other, row))) duplicates.push(row);
    else if (others.length < mostCompared) others.push(row);
  }
  return duplicates;
}

/** The rows whose hash another one of them has: of each hash it is noted in bits whether it came once and twice. */
function comeTwice(rows: readonly number[], hashes: Int32Array): readonly number[] {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(32, 16 * rows.length))) - 1;
  const once = new Int32Array((mask + 1) >>> 5);
  const twice = new Int32Array((mask + 1) >>> 5);
  for (let index = 0; index < hashes.length; index += 1) {
    const place = hashes[index]! & mask;
    const bit = 1 << (place & 31);
    if ((once[place >>> 5]! & bit) !== 0) twice[place >>> 5]! |= bit;
    else once[place >>> 5]! |= bit;
  }
  const found: number[] = [];
  for (let index = 0; index < hashes.length; index += 1) {
    const place = hashes[index]! & mask;
    if ((twice[place >>> 5]! & (1 << (place & 31))) !== 0) found.push(rows[index]!);
  }
  return found;
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

function amountHashes(rows: readonly number[], amounts: Float64Array, due: Float64Array | undefined): Int32Array {
  const hashes = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    // + 0: zero and minus zero are the same amount.
    double[0] = amounts[rows[index]!]! + 0;
    let hash = mix(mix(0x811c9dc5, words[0]!), words[1]!);
    if (due !== undefined) {
      double[0] = due[rows[index]!]!;
      hash = mix(mix(hash, words[0]!), words[1]!);
    }
    hashes[index] = hash;
  }
  return hashes;
}

/** With the number of each document as well. */
function contentHashes(rows: readonly number[], hashes: Int32Array, numbers: readonly CellValue[]): Int32Array {
  return hashes.map((hash, index) => {
    const text = String(numbers[rows[index]!]);
    let content = hash;
    for (let at = 0; at < text.length; at += 1) content = mix(content, text.charCodeAt(at));
    return content;
  });
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, prime);
  return mixed ^ (mixed >>> 15);
}
