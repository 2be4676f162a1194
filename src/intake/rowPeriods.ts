import { sheetColumns } from './address';
import type { CellValue, SourceCells } from './cells';
import { findHeader } from './header';
import { normalizeHeading } from './normalize';
import { type Period, readPeriod } from './periods';
import { withoutPosition } from './position';
import { readTitles } from './titleLines';

const periodHeadings = new Set(['期间', '所属期间', 'period', 'periodcovered']);

/** The period that the title lines above a row, or the name of its sheet, give it. */
export function titlePeriods(cells: SourceCells): (row: number) => Period | null {
  const header = findHeader(cells);
  if (header === null) return () => null;
  for (let index = sheetColumns(cells); index < cells.columns.length; index += 1) {
    if (!periodHeadings.has(normalizeHeading(withoutPosition(header.headings[index] ?? '')))) continue;
    const column = cells.columns[index]!;
    const read = periodReader(cells.date1904);
    return (row) => read(column[row]);
  }
  if (cells.stacked !== undefined) return () => null;
  const period = readTitles(cells, 0, header.first).period ?? readPeriod(cells.sheet);
  return () => period;
}

/** Reads each spelling of a period once. */
export function periodReader(date1904: boolean): (cell: CellValue | undefined, ofYear?: number | null) => Period | null {
  const known = new Map<CellValue | undefined, Period | null>();
  return (cell, ofYear = null) => {
    if (ofYear !== null) return readPeriod(cell, ofYear, date1904);
    let period = known.get(cell);
    if (period === undefined) known.set(cell, (period = readPeriod(cell, null, date1904)));
    return period;
  };
}
