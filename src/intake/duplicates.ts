import type { CellValue, SourceCells } from './cells';
import { keyText } from './normalize';
import { rowKind } from './notData';
import type { TypedTable } from './typed';
import type { Mapping } from './understanding';

const prime = 0x01000193;
/** Rows that are told apart by nothing but the customer: more of them are not compared with each other. */
const mostCompared = 50;

/** Rows that repeat customer, number, dates and amount of an earlier one: probably the same document twice. They stay in the total. */
export function findDuplicates(cells: SourceCells, typed: TypedTable, mapping: Mapping): number[] {
  const { from, to, kinds } = typed;
  const numbers = mapping.doc_no === undefined ? undefined : cells.columns[mapping.doc_no];
  const amounts = (typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross'))?.values;
  if (numbers === undefined || amounts === undefined) return [];
  const due = typed.dates.get('due_date')?.values;
  const customers = cells.columns[mapping.customer_code ?? mapping.customer_name ?? -1];
  const same = (one: number, other: number): boolean =>
    amounts[one] === amounts[other] && numbers[one] === numbers[other] && (due === undefined || Object.is(due[one], due[other])) && (customers === undefined || keyText(customers[one]) === keyText(customers[other]));

  // A table of rows by a hash of their contents: at a million rows, several times as fast as a map of texts.
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * (to - from)))) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(to - from).fill(-1);
  const hashOf = contentHash(numbers, amounts, due);
  const duplicates: number[] = [];
  for (let row = from; row < to; row += 1) {
    const number = numbers[row];
    // Without an amount it is no document that could count twice.
    if (kinds[row] !== rowKind.data || (typeof number !== 'string' && typeof number !== 'number') || number === '' || Number.isNaN(amounts[row]!)) continue;
    const place = hashOf(row) & mask;
    let other = first[place]!;
    let compared = 0;
    while (other >= 0 && compared < mostCompared && !same(other, row)) {
      other = next[other - from]!;
      compared += 1;
    }
    if (other >= 0 && compared < mostCompared) duplicates.push(row);
    else if (other < 0) {
      next[row - from] = first[place]!;
      first[place] = row;
    }
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
