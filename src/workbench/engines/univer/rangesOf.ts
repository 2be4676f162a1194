import type { IRange } from '@univerjs/core';
import type { Rectangle } from '../../engine';

export const toRange = (area: Rectangle): IRange => ({ startRow: area.row, endRow: area.row + area.rows - 1, startColumn: area.column, endColumn: area.column + area.columns - 1 });

export const toRectangle = (range: IRange): Rectangle => ({ row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 });
