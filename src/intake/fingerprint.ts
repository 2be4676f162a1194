import type { SourceCells } from './cells';

const number = new Float64Array(1);
const words = new Int32Array(number.buffer);
const prime = 0x01000193;
const otherPrime = 0x85ebca6b;

/**
 * Sixteen hexadecimal digits that change when any cell that was read changes: two FNV-1a hashes with different starts
 * over type and content of every cell. Tells states of a source apart; no protection against forgery.
 */
export function fingerprint(cells: SourceCells): string {
  let low = 0x811c9dc5;
  let high = 0x5bd1e995;
  const mix = (word: number): void => {
    low = Math.imul(low ^ word, prime);
    low ^= low >>> 15;
    high = Math.imul(high ^ word, otherPrime);
    high ^= high >>> 13;
  };
  /** Two characters at a time. */
  const mixText = (text: string): void => {
    const { length } = text;
    mix((length << 3) | 2);
    let index = 0;
    for (; index + 1 < length; index += 2) mix(text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16));
    if (index < length) mix(text.charCodeAt(index));
  };
  mix(cells.rowCount);
  mix(cells.columns.length);
  for (const column of cells.columns) {
    for (let row = 0; row < cells.rowCount; row += 1) {
      const cell = column[row];
      if (typeof cell === 'string' && cell !== '') mixText(cell);
      else if (typeof cell === 'number') {
        mix(3);
        number[0] = cell;
        mix(words[0]!);
        mix(words[1]!);
      } else mix(typeof cell === 'boolean' ? (cell ? 5 : 4) : 1);
    }
  }
  for (const error of cells.errors) {
    mix(6);
    mix(error.row);
    mix(error.column);
    mixText(error.code);
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return hex(high) + hex(low);
}
