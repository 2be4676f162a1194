import { InterceptorEffectEnum, type ICellDataForSheetInterceptor, type Injector, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { CellStyle } from '../../document';
import type { TableInfo } from '../../engine';
import { contains } from '../rectangles';
import type { Book } from '../memory/book';
import { toUniver } from './styles';
import type { RuleResults } from './rules';

/** Draws tables and the rules with formulas over the cells' own styles, without changing the cells. */
export function paintOver(injector: Injector, book: Book, rules: RuleResults): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-paint',
    priority: 20,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const sheet = book.findSheet(location.subUnitId);
      if (!sheet) return next(cell);
      const table = sheet.tables.find((one) => contains(one.area, location.row, location.col));
      const under = table && tableStyle(table, location.row, location.col);
      const over = rules.styleAt(sheet.id, location.row, location.col);
      if (!under && !over) return next(cell);
      const own = location.workbook.getStyles().getStyleByCell(cell) ?? {};
      const merged: IStyleData = { ...(under && toUniver(under, null)), ...own, ...(over && toUniver(over, null)) };
      const painted: ICellDataForSheetInterceptor = { ...cell, s: merged };
      return next(painted);
    },
  });
}

interface Palette {
  readonly strong: string;
  readonly pale: string;
}

/** By the last digit of "TableStyleMedium2": black, then the six accents of Excel's default theme. */
const palettes: readonly Palette[] = [
  { strong: '#000000', pale: '#D9D9D9' },
  { strong: '#4472C4', pale: '#D9E1F2' },
  { strong: '#ED7D31', pale: '#FCE4D6' },
  { strong: '#A5A5A5', pale: '#EDEDED' },
  { strong: '#FFC000', pale: '#FFF2CC' },
  { strong: '#5B9BD5', pale: '#DDEBF7' },
  { strong: '#70AD47', pale: '#E2EFDA' },
];

function tableStyle(table: TableInfo, row: number, column: number): CellStyle | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match) return null;
  const palette = palettes[(Number(match[2]) - 1) % 7] ?? { strong: '#4472C4', pale: '#D9E1F2' };
  const { area } = table;
  const line = { style: 'thin' as const, color: palette.strong };
  if (table.header && row === area.row) return match[1] === 'Light' ? { bold: true, borderBottom: line, borderTop: line } : { bold: true, fill: palette.strong, fontColor: '#FFFFFF' };
  if (table.totals && row === area.row + area.rows - 1) return { bold: true, borderTop: { style: 'double', color: palette.strong } };
  const style: { -readonly [K in keyof CellStyle]: CellStyle[K] } = {};
  const bandRow = row - area.row - (table.header ? 1 : 0);
  if ((table.bandedRows && bandRow % 2 === 0) || (table.bandedColumns && (column - area.column) % 2 === 0)) style.fill = palette.pale;
  if (table.firstColumn && column === area.column) style.bold = true;
  if (table.lastColumn && column === area.column + area.columns - 1) style.bold = true;
  if (row === area.row + area.rows - 1) style.borderBottom = line;
  return Object.keys(style).length > 0 ? style : null;
}
