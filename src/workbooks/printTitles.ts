import type { NamedRange } from 'hucre';
import { columnName, sheetPrefix } from '../ooxml/address';

/**
 * Rows repeated on every printed page, counted from 1, and so many columns from A on. The library's own setting writes the sheet name without quotes, which
 * Excel takes for a damaged file when the name has a space.
 */
export function repeatedRows(sheet: string, first: number, last: number, columns = 0): NamedRange {
  const at = `${sheetPrefix(sheet)}!`;
  const repeated = columns === 0 ? '' : `${at}$A:$${columnName(columns - 1)},`;
  return { name: '_xlnm.Print_Titles', range: `${repeated}${at}$${first}:$${last}`, scope: sheet };
}
