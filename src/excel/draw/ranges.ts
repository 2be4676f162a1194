import type { Area } from '../areas';
import type { Style } from './styles';
import { colors } from './styles';

/** office.js takes one value for a whole range, but its types know matrices only. */
export function one(value: string | number): string[][] {
  return value as unknown as string[][];
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

export function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.lineBelow === true) line(range, 'EdgeBottom', 'Continuous');
}

export function line(range: Excel.Range, edge: 'EdgeBottom' | 'EdgeTop', style: 'Continuous' | 'Double'): void {
  const border = range.format.borders.getItem(edge);
  border.style = style;
  border.color = colors.line;
}

/** office.js measures columns in points; a character of the default font is 7 pixels, a cell has 5 of padding, 4 pixels are 3 points. */
export function pointsOfCharacters(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}
