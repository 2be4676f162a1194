import type { CellValue, SourceCells } from './cells';

const number = new Float64Array(1);
const words = new Int32Array(number.buffer);
const prime = 0x01000193;
const otherPrime = 0x85ebca6b;

/**
 * Sixteen hexadecimal digits that change when any cell that was read changes: two FNV-1a hashes with different starts
 * over type and content of every cell. Tells states of a source apart; no protection against forgery.
 */
export function fingerprint(cells: SourceCells): string {
  const hashes = Int32Array.of(0x811c9dc5, 0x5bd1e995);
  mixWords(hashes, [cells.rowCount, cells.columns.length]);
  for (const column of cells.columns) mixCells(hashes, column, cells.rowCount);
  for (const { row, column, code } of cells.errors) {
    mixWords(hashes, [6, row, column]);
    mixCells(hashes, [code], 1);
  }
  return [...hashes].reverse().map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

function mixWords(hashes: Int32Array, mixed: readonly number[]): void {
  for (const word of mixed) {
    hashes[0] = mixLow(hashes[0]!, word);
    hashes[1] = mixHigh(hashes[1]!, word);
  }
}

/** The hashes stay in two variables that no function holds on to: they change some hundred million times. */
function mixCells(hashes: Int32Array, column: readonly CellValue[], rowCount: number): void {
  let low = hashes[0]!;
  let high = hashes[1]!;
  for (let row = 0; row < rowCount; row += 1) {
    const cell = column[row];
    if (typeof cell === 'string' && cell !== '') {
      const { length } = cell;
      low = mixLow(low, (length << 3) | 2);
      high = mixHigh(high, (length << 3) | 2);
      // Two characters at a time.
      for (let index = 0; index < length; index += 2) {
        const word = index + 1 < length ? cell.charCodeAt(index) | (cell.charCodeAt(index + 1) << 16) : cell.charCodeAt(index);
        low = mixLow(low, word);
        high = mixHigh(high, word);
      }
    } else if (typeof cell === 'number') {
      number[0] = cell;
      const first = words[0]!;
      const second = words[1]!;
      low = mixLow(mixLow(mixLow(low, 3), first), second);
      high = mixHigh(mixHigh(mixHigh(high, 3), first), second);
    } else {
      const word = typeof cell === 'boolean' ? (cell ? 5 : 4) : 1;
      low = mixLow(low, word);
      high = mixHigh(high, word);
    }
  }
  hashes[0] = low;
  hashes[1] = high;
}

function mixLow(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, prime);
  return mixed ^ (mixed >>> 15);
}

function mixHigh(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, otherPrime);
  return mixed ^ (mixed >>> 13);
}
