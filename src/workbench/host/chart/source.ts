import type { ChartSeriesDocument } from '../../document';
import type { Rectangle } from '../../engine';
import { formatArea } from '../address';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { numberFormatCategory } from '../numberFormats';

/** How Excel reads a block as chart data: texts at the top name the series, texts or dates at the side name the points. */
export function seriesFrom(book: Book, sheet: string, area: Rectangle, seriesBy: unknown): { series: ChartSeriesDocument[]; by: 'Rows' | 'Columns' } {
  if (seriesBy !== 'Auto' && seriesBy !== 'Rows' && seriesBy !== 'Columns') throw invalidArgument(`"${String(seriesBy)}" is neither Auto, Rows nor Columns.`);
  const { engine } = book;
  const used = engine.used(sheet, true);
  const bounded: Rectangle = { ...area, rows: Math.min(area.rows, used === null ? 1 : Math.max(1, used.row + used.rows - area.row)), columns: Math.min(area.columns, used === null ? 1 : Math.max(1, used.column + used.columns - area.column)) };
  const types = engine.valueTypes(sheet, bounded);
  const texts = engine.text(sheet, bounded);
  const formats = engine.numberFormats(sheet, bounded);
  const label = (r: number, c: number): boolean => types[r]?.[c] === 'String' || (types[r]?.[c] === 'Double' && numberFormatCategory(formats[r]?.[c] ?? 'General') === 'Date');
  const cornerBlank = types[0]?.[0] === 'Empty';
  const headRow = bounded.rows > 1 && (cornerBlank || Array.from({ length: bounded.columns }, (_, c) => c).slice(bounded.columns > 1 ? 1 : 0).some((c) => types[0]?.[c] === 'String'));
  const headColumn = bounded.columns > 1 && (cornerBlank || Array.from({ length: bounded.rows }, (_, r) => r).slice(headRow ? 1 : 0).some((r) => label(r, 0)));
  const data: Rectangle = { row: bounded.row + (headRow ? 1 : 0), column: bounded.column + (headColumn ? 1 : 0), rows: bounded.rows - (headRow ? 1 : 0), columns: bounded.columns - (headColumn ? 1 : 0) };
  const by = seriesBy === 'Auto' ? (data.columns <= data.rows ? 'Columns' : 'Rows') : seriesBy;
  const source = (one: Rectangle): string => `${book.prefix(sheet)}${formatArea(one, true)}`;
  const count = by === 'Columns' ? data.columns : data.rows;
  const series = Array.from({ length: count }, (_, index): ChartSeriesDocument => {
    const name = by === 'Columns' ? (headRow ? texts[0]?.[index + (headColumn ? 1 : 0)] : undefined) : headColumn ? texts[index + (headRow ? 1 : 0)]?.[0] : undefined;
    const values: Rectangle = by === 'Columns' ? { ...data, column: data.column + index, columns: 1 } : { ...data, row: data.row + index, rows: 1 };
    const categories = by === 'Columns' ? (headColumn ? source({ ...data, column: bounded.column, columns: 1 }) : '') : headRow ? source({ ...data, row: bounded.row, rows: 1 }) : '';
    return { name: name === undefined || name === '' ? `Series${index + 1}` : name, values: source(values), categories };
  });
  return { series, by };
}
