import type { TableDocument } from '../../document';
import type { Rectangle } from '../../engine';
import { bottom, contains, intersect, isEntireColumn } from '../area';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { eventTypes, workbookTarget } from '../eventHub';
import { freeName } from '../names';
import { HostCollection } from '../object';
import type { Range } from '../range/range';
import { addRegistrations } from '../registration';
import { targetOf } from '../resolve';
import { refuseOverlap, Table } from './table';
import { uniqueHeaders } from './writing';

export class TableCollection extends HostCollection<Table> {
  constructor(book: Book, private readonly sheet: string | null) {
    super(book);
  }

  get className(): string {
    return 'TableCollection';
  }

  items(): readonly Table[] {
    return this.book.engine
      .tables()
      .filter((table) => this.sheet === null || table.sheet === this.sheet)
      .map((table) => new Table(this.book, table.id));
  }

  override find(key: unknown): Table | null {
    const table = this.book.findTable(String(key));
    return table === null || (this.sheet !== null && table.sheet !== this.sheet) ? null : new Table(this.book, table.id);
  }

  get Count(): number {
    return this.items().length;
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    if (typeof hasHeaders !== 'boolean') throw invalidArgument('Whether there are headers is missing.');
    const target = targetOf(this.book, address, this.sheet ?? this.book.engine.activeSheet());
    if (this.sheet !== null && target.sheet !== this.sheet) throw invalidArgument('The range is on another sheet.');
    const { sheet } = target;
    const { engine } = this.book;
    this.book.guard(sheet, null);
    let area = this.bounded(sheet, target.area);
    refuseOverlap(this.book, sheet, area, null);
    if (!hasHeaders) {
      const strip: Rectangle = { ...area, rows: 1 };
      const used = engine.used(sheet, false);
      if (used !== null && bottom(used) >= area.row) this.book.insert(sheet, strip, 'down');
      area = { ...area, rows: area.rows + 1 };
    }
    const lacksRows = hasHeaders && area.rows === 1;
    if (lacksRows) {
      area = { ...area, rows: 2 };
      refuseOverlap(this.book, sheet, area, null);
    }
    const head: Rectangle = { ...area, rows: 1 };
    const texts = hasHeaders ? (engine.text(sheet, head)[0] ?? []) : Array.from({ length: area.columns }, () => '');
    const names = uniqueHeaders(texts);
    const types = engine.valueTypes(sheet, head)[0] ?? [];
    if (names.some((name, index) => name !== texts[index] || types[index] !== 'String')) engine.write(sheet, head, [names]);
    const table: TableDocument = {
      id: this.book.nextId('table'),
      name: freeName('Table', [...engine.tables().map((one) => one.name), ...engine.names().map((one) => one.name)]),
      area,
      header: true,
      totals: false,
      style: 'TableStyleMedium2',
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
      filterButton: true,
      columns: names.map((name) => ({ name })),
    };
    engine.addTable(sheet, table);
    if (lacksRows) this.book.emptyTables.add(table.id);
    this.book.dirty = true;
    this.book.events.send(eventTypes.tableAdded, [workbookTarget, sheet], { source: 'Local', tableId: table.id, worksheetId: sheet });
    return new Table(this.book, table.id);
  }

  /** Whole columns end where the sheet's content ends. */
  private bounded(sheet: string, area: Rectangle): Rectangle {
    const used = this.book.engine.used(sheet, true);
    if (!isEntireColumn(area)) return area;
    return (used === null ? null : intersect(area, used)) ?? { ...area, rows: 2 };
  }

  get eventTarget(): string {
    return this.sheet ?? workbookTarget;
  }
}

addRegistrations(TableCollection, { AddedEvent: eventTypes.tableAdded, DeletedEvent: eventTypes.tableDeleted, DataChangedEvent: eventTypes.tableChanged }, (tables) => tables.eventTarget);

/** The tables that lie in or overlap ranges. */
export class TableScopedCollection extends HostCollection<Table> {
  constructor(book: Book, private readonly ranges: readonly Range[], private readonly contained: boolean) {
    super(book);
  }
  get className(): string {
    return 'TableScopedCollection';
  }
  items(): readonly Table[] {
    return this.book.engine
      .tables()
      .filter((table) => this.ranges.some((range) => range.sheet === table.sheet && (this.contained ? contains(range.area, table.area) : intersect(range.area, table.area) !== null)))
      .map((table) => new Table(this.book, table.id));
  }
  override find(key: unknown): Table | null {
    return this.items().find((table) => table.id === key || table.Name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  GetFirst(): Table {
    const found = this.items()[0];
    if (found === undefined) throw itemNotFound('A table');
    return found;
  }
}
