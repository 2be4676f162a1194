import { itemNotFound } from '../errors';
import type { Book } from '../book';
import { HostCollection, HostObject } from '../object';
import { RangeAreas, RangeCollection } from './areas';
import type { Range } from './range';

/** Ranges of several sheets. */
export class WorkbookRangeAreas extends HostObject {
  constructor(book: Book, private readonly parts: readonly Range[]) {
    super(book);
  }
  get className(): string {
    return 'WorkbookRangeAreas';
  }
  override get objects(): readonly string[] {
    return ['Areas', 'Ranges'];
  }
  override get hiddenScalars(): readonly string[] {
    return ['_ReferenceId'];
  }
  private kept = '';
  override identity(): Record<string, unknown> {
    return this.kept === '' ? {} : { _ReferenceId: this.kept };
  }
  get _ReferenceId(): string {
    return this.kept;
  }
  private get bySheet(): readonly RangeAreas[] {
    return [...new Set(this.parts.map((part) => part.sheet))].map((sheet) => new RangeAreas(this.book, this.parts.filter((part) => part.sheet === sheet)));
  }
  get Addresses(): string[] {
    return this.bySheet.map((areas) => areas.Address);
  }
  get Areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.book, this.bySheet);
  }
  get Ranges(): RangeCollection {
    return new RangeCollection(this.book, this.parts);
  }
  GetRangeAreasOrNullObjectBySheet(key: unknown): RangeAreas | null {
    const sheet = this.book.findSheet(String(key))?.id;
    const parts = this.parts.filter((part) => part.sheet === sheet);
    return parts.length === 0 ? null : new RangeAreas(this.book, parts);
  }
  GetRangeAreasBySheet(key: unknown): RangeAreas {
    const found = this.GetRangeAreasOrNullObjectBySheet(key);
    if (found === null) throw itemNotFound('A range on this sheet');
    return found;
  }
  _KeepReference(): void {
    for (const part of this.parts) this.book.keep(part.place, part);
    if (this.kept === '') this.kept = this.book.nextId('areas');
    this.book.references.set(this.kept, this);
  }
}

export class RangeAreasCollection extends HostCollection<RangeAreas> {
  constructor(book: Book, private readonly all: readonly RangeAreas[]) {
    super(book);
  }
  get className(): string {
    return 'RangeAreasCollection';
  }
  items(): readonly RangeAreas[] {
    return this.all;
  }
}
