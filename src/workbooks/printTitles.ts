import type { NamedRange } from 'hucre';
import { sheetPrefix } from '../ooxml/address';

/**
 * Rows repeated on every printed page, counted from 1. The library's own setting writes the sheet name without quotes, which
 * Excel takes for a damaged file when the name has a space.
 */
export function repeatedRows(sheet: string, first: number, last: number): NamedRange {
  return { name: '_xlnm.Print_Titles', range: `${sheetPrefix(sheet)}!$${first}:$${last}`, scope: sheet };
}
