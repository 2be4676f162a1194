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

  // Nearly every row is unlike any other: of each hash it is noted in bits whether it came once and twice, and only what came twice is looked at.
  const mask = 2 ** Math.ceil(Math.log2(Math.max(32, 16 * (to - from)))) - 1;
  const once = new Int32Array((mask + 1) >>> 5);
  const twice = new Int32Array((mask + 1) >>> 5);
  const hashOf = contentHash(numbers, amounts, due);
  const hashes = new Int32Array(to - from);
  for (let row = from; row < to; row += 1) {
    const number = numbers[row];
    // Without an amount it is no document that could count twice.
    if (kinds[row] !== rowKind.data || (typeof number !== 'string' && typeof number !== 'number') || number === '' || Number.isNaN(amounts[row]!)) {
      hashes[row - from] = -1;
      continue;
    }
    const place = hashOf(row) & mask;
    hashes[row - from] = place;
    const bit = 1 << (place & 31);
    if ((once[place >>> 5]! & bit) !== 0) twice[place >>> 5]! |= bit;
    else once[place >>> 5]! |= bit;
  }
  const earlier = new Map<number, number[]>();
  const duplicates: number[] = [];
  for (let row = from; row < to; row += 1) {
    const place = hashes[row - from]!;
    if (place < 0 || (twice[place >>> 5]! & (1 << (place & 31))) === 0) continue;
    const others = earlier.get(place);
    if (others === undefined) earlier.set(place, [row]);
    else if (others.some((other) => same(other, row))) duplicates.push(row);
    else if (others.length < mostCompared) others.push(row);
  }
  return duplicates;
}

/** Number, amount and due date of a row in 32 bits. */
function contentHash(numbers: readonly CellValue[], amounts: Float64Array, due: Float64Array | undefined): (row: number) => number {
  const double = new Float64Array(1);
  const words = new Int32Array(double.buffer);
  const mixNumber = (hash: number, value: number): number => {
    double[0] = value;
    return mix(mix(hash, words[0]!), words[1]!);
  };
  return (row) => {
    const number = numbers[row];
    let hash = 0x811c9dc5;
    if (typeof number === 'number') hash = mixNumber(hash, number);
    else if (typeof number === 'string') for (let index = 0; index < number.length; index += 1) hash = mix(hash, number.charCodeAt(index));
    // + 0: zero and minus zero are the same amount.
    hash = mixNumber(hash, amounts[row]! + 0);
    return due === undefined ? hash : mixNumber(hash, due[row]!);
  };
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, prime);
  return mixed ^ (mixed >>> 15);
}
