import type { SourceCells } from './cells';
import { type HeaderBlock, isDataCell } from './header';
import { cleanText, isEmpty } from './normalize';
import { isCustomerKey, plainKey } from './titleLines';

/** Title lines and headings that come again between the blocks of a list, or on each printed page. */
export interface Repeats {
  readonly isTitle: (row: number) => boolean;
  readonly isHeading: (row: number) => boolean;
}

const keyInFront = /^(\p{L}[^:：]{0,24})[:：]/u;

function hasColon(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x3a || unit === 0xff1a) return true;
  }
  return false;
}

export function repeatsOf(cells: SourceCells, header: Pick<HeaderBlock, 'first' | 'last'>): Repeats {
  const columns = cells.columns.slice(0, cells.columns.length - (cells.derivedColumns ?? 0));
  const texts = new Set<string>();
  const keys = new Set<string>();
  for (let row = 0; row < header.first; row += 1) {
    for (const column of columns) {
      const cell = column[row];
      if (typeof cell !== 'string' || isEmpty(cell)) continue;
      texts.add(cleanText(cell));
      const key = keyInFront.exec(cleanText(cell))?.[1];
      if (key !== undefined) keys.add(plainKey(key));
    }
  }

  const known = (cell: string, key: RegExpExecArray | null): boolean => (key === null ? texts.has(cell) : keys.has(plainKey(key[1]!)) || isCustomerKey(plainKey(key[1]!)));
  const isTitle = (row: number): boolean => {
    let first = true;
    let afterKey = false;
    for (const column of columns) {
      const cell = column[row];
      if (isEmpty(cell)) continue;
      if (typeof cell !== 'string') {
        // Only "期间：" with its number in the next cell.
        if (!afterKey) return false;
        afterKey = false;
        continue;
      }
      // A long text of a data row is neither, and most rows end here.
      if (first && !hasColon(cell) && (texts.size === 0 || (!texts.has(cell) && !texts.has(cleanText(cell))))) return false;
      const clean = cleanText(cell);
      const key = keyInFront.exec(clean);
      if (first && !known(clean, key)) return false;
      if (key === null && !afterKey && !texts.has(clean) && isDataCell(clean)) return false;
      if (key === null && !afterKey && !first && !texts.has(clean)) return false;
      afterKey = key !== null && key[0].length === clean.length;
      first = false;
    }
    return !first;
  };

  const headings = columns.map((column) => {
    const own = new Set<unknown>();
    for (let row = header.first; row <= header.last; row += 1) if (!isEmpty(column[row])) own.add(column[row]);
    return own;
  });
  const isHeading = (row: number): boolean => {
    let filled = 0;
    let equal = 0;
    for (let index = 0; index < columns.length; index += 1) {
      const cell = columns[index]![row];
      if (isEmpty(cell)) continue;
      if (typeof cell !== 'string') return false;
      filled += 1;
      if (headings[index]!.has(cell)) equal += 1;
      else if (filled > 2 && equal === 0) return false;
    }
    return filled >= 2 && equal * 2 > filled;
  };
  return { isTitle, isHeading };
}
