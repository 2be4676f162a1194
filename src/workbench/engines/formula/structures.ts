import type { Rectangle, TableInfo } from '../../engine';
import type { StructureText } from './parse';
import { errors, type FormulaError } from './values';

/** Rows of the table that hold data. */
export function dataArea(table: Pick<TableInfo, 'area' | 'header' | 'totals'>): Rectangle {
  const above = table.header ? 1 : 0;
  return { ...table.area, row: table.area.row + above, rows: Math.max(table.area.rows - above - (table.totals ? 1 : 0), 0) };
}

/** The place a structured reference names; `row` is the row of the formula ("this row"). */
export function resolveStructure(reference: StructureText, table: TableInfo, row: number): Rectangle | FormulaError {
  const index = (name: string): number => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  let { column, columns } = table.area;
  if (reference.columns.length > 0) {
    const ends = reference.columns.map(index);
    if (ends.some((end) => end < 0)) return errors.reference;
    column += Math.min(...ends);
    columns = Math.max(...ends) - Math.min(...ends) + 1;
  }
  const data = dataArea(table);
  const sections = reference.sections.length > 0 ? reference.sections : ['data'];
  let first = Infinity;
  let last = -Infinity;
  const take = (from: number, to: number): void => {
    first = Math.min(first, from);
    last = Math.max(last, to);
  };
  for (const section of sections) {
    if (section === 'all') take(table.area.row, table.area.row + table.area.rows - 1);
    else if (section === 'data') take(data.row, data.row + data.rows - 1);
    else if (section === 'headers') {
      if (!table.header) return errors.reference;
      take(table.area.row, table.area.row);
    } else if (section === 'totals') {
      if (!table.totals) return errors.reference;
      take(table.area.row + table.area.rows - 1, table.area.row + table.area.rows - 1);
    } else if (section === 'this row') {
      if (row < data.row || row >= data.row + data.rows) return errors.value;
      take(row, row);
    } else return errors.reference;
  }
  return last < first ? errors.reference : { row: first, column, rows: last - first + 1, columns };
}
