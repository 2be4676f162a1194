import { itemNotFound } from '../errors';
import { eventTypes, workbookTarget } from '../eventHub';
import { checkSheetName, freeName } from '../names';
import { HostCollection } from '../object';
import { addRegistrations } from '../registration';
import { collectionEvents } from './events';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  get className(): string {
    return 'WorksheetCollection';
  }

  items(): readonly Worksheet[] {
    return this.book.engine.sheets().map((sheet) => new Worksheet(this.book, sheet.id));
  }

  override find(key: unknown): Worksheet | null {
    const sheet = this.book.findSheet(String(key));
    return sheet === null ? null : new Worksheet(this.book, sheet.id);
  }

  Add(name?: unknown): Worksheet {
    this.book.guardStructure();
    const wanted = name === null || name === undefined || name === '' ? freeName('Sheet', this.book.engine.sheets().map((sheet) => sheet.name)) : checkSheetName(this.book, name, null);
    const id = this.book.engine.addSheet(wanted);
    this.book.dirty = true;
    this.book.events.sheetEvent(eventTypes.added, id, { source: 'Local' });
    return new Worksheet(this.book, id);
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.book.engine.sheets().filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible').length;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.engine.activeSheet());
  }

  private end(at: 0 | -1, visibleOnly: unknown): Worksheet {
    const sheet = this.book.engine.sheets().filter((one) => visibleOnly !== true || one.visibility === 'visible').at(at);
    if (sheet === undefined) throw itemNotFound('A visible sheet');
    return new Worksheet(this.book, sheet.id);
  }

  GetFirst(visibleOnly?: unknown): Worksheet {
    return this.end(0, visibleOnly);
  }

  GetLast(visibleOnly?: unknown): Worksheet {
    return this.end(-1, visibleOnly);
  }
}

addRegistrations(WorksheetCollection, collectionEvents, () => workbookTarget);
