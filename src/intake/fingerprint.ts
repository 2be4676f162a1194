import type { SourceCells } from './cells';

const bytes = new DataView(new ArrayBuffer(8));
const prime = 0x01000193;

/**
 * Sixteen hexadecimal digits that change when any cell that was read changes: two FNV-1a hashes with different starts
 * over type and content of every cell. Tells states of a source apart; no protection against forgery.
 */
export function fingerprint(cells: SourceCells): string {
  let low = 0x811c9dc5;
  let high = 0x5bd1e995;
  const mix = (word: number): void => {
    low = Math.imul(low ^ (word & 0xff), prime);
    low = Math.imul(low ^ (word >>> 8), prime);
    high = Math.imul(high ^ word, prime);
    high ^= high >>> 15;
  };
  mix(cells.rowCount);
  mix(cells.columns.length);
  for (const column of cells.columns) {
    for (let row = 0; row < cells.rowCount; row += 1) {
      const cell = column[row];
      if (cell === null || cell === undefined || cell === '') mix(1);
      else if (typeof cell === 'string') {
        mix(2);
        for (let index = 0; index < cell.length; index += 1) mix(cell.charCodeAt(index));
      } else if (typeof cell === 'number') {
        mix(3);
        bytes.setFloat64(0, cell);
        mix(bytes.getUint32(0));
        mix(bytes.getUint32(4));
      } else mix(cell ? 5 : 4);
    }
  }
  for (const error of cells.errors) {
    mix(6);
    mix(error.row);
    mix(error.column);
    for (let index = 0; index < error.code.length; index += 1) mix(error.code.charCodeAt(index));
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return hex(high) + hex(low);
}
