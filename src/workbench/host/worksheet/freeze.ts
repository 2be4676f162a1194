import { sheetColumns, sheetRows } from '../../engine';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';
import { wholeNumber } from '../range/base';
import { Range } from '../range/range';
import { targetOf } from '../resolve';

export class WorksheetFreezePanes extends HostObject {
  constructor(book: Book, private readonly sheet: string) {
    super(book);
  }

  get className(): string {
    return 'WorksheetFreezePanes';
  }

  FreezeAt(range: unknown): void {
    const { area } = targetOf(this.book, range, this.sheet);
    this.book.engine.freeze(this.sheet, area.rows === sheetRows ? 0 : area.row + area.rows, area.columns === sheetColumns ? 0 : area.column + area.columns);
  }

  FreezeRows(count?: unknown): void {
    const rows = wholeNumber(count, 1);
    if (rows < 1) throw invalidArgument('At least one row is frozen.');
    this.book.engine.freeze(this.sheet, rows, 0);
  }

  FreezeColumns(count?: unknown): void {
    const columns = wholeNumber(count, 1);
    if (columns < 1) throw invalidArgument('At least one column is frozen.');
    this.book.engine.freeze(this.sheet, 0, columns);
  }

  Unfreeze(): void {
    this.book.engine.freeze(this.sheet, 0, 0);
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.book.engine.sheetDocument(this.sheet).frozen;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.book, this.sheet, { row: 0, column: 0, rows: rows === 0 ? sheetRows : rows, columns: columns === 0 ? sheetColumns : columns });
  }

  GetLocation(): Range {
    const found = this.GetLocationOrNullObject();
    if (found === null) throw itemNotFound('A frozen pane');
    return found;
  }
}
