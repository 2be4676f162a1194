import { escapeColumn } from '../../../ooxml/structuredReference';
import type { TableColumnDocument } from '../../document';
import type { Rectangle, TableInfo } from '../../engine';
import { bottom, intersect } from '../area';
import type { Book } from '../book';
import type { Input } from '../range/write';
import { bare } from './writing';

const subtotals: Readonly<Record<string, number>> = { average: 101, countNums: 102, count: 103, max: 104, min: 105, product: 106, stdDev: 107, sum: 109, var: 110 };

/** What stands in the total row for a column. */
export function totalCell(column: TableColumnDocument): string {
  if (column.totalsFormula !== undefined) return column.totalsFormula;
  const code = column.totalsFunction === undefined ? undefined : subtotals[column.totalsFunction];
  if (code !== undefined) return `=SUBTOTAL(${code},[${escapeColumn(column.name)}])`;
  return column.totalsLabel ?? '';
}

/** What is written into the total row is the table's from then on: a label, one of its functions, or a formula of its own. */
export function readTotals(book: Book, table: TableInfo, area: Rectangle, cells: readonly (readonly Input[])[]): void {
  const row = bottom(table.area);
  if (!table.totals || intersect(area, { ...table.area, row, rows: 1 }) === null) return;
  const columns = table.columns.map((column, index) => {
    const content = cells[row - area.row]?.[table.area.column + index - area.column];
    return content === undefined || content === null ? column : withTotal(column, String(content), table.name);
  });
  if (columns.some((column, index) => totalCell(column) !== totalCell(table.columns[index] as TableColumnDocument))) book.engine.updateTable({ ...bare(table), columns });
}

function withTotal({ name, formula }: TableColumnDocument, content: string, table: string): TableColumnDocument {
  const column = { name, ...(formula === undefined ? {} : { formula }) };
  if (content === '') return column;
  if (!content.startsWith('=')) return { ...column, totalsLabel: content };
  const [, code, own, reference = ''] = /^=SUBTOTAL\((\d+),\s*([^[\]]*)\[(.*)\]\)$/i.exec(content) ?? [];
  const totalsFunction = Object.keys(subtotals).find((one) => subtotals[one] === Number(code));
  const named = (own === '' || own?.toLowerCase() === table.toLowerCase()) && [escapeColumn(name), `[${escapeColumn(name)}]`].includes(reference);
  return named && totalsFunction !== undefined ? { ...column, totalsFunction } : { ...column, totalsFormula: content };
}
