import { itemNotFound } from '../errors';
import type { Book } from '../book';
import { HostCollection } from '../object';
import { KeptRanges, RangeAreas, RangeCollection } from './areas';

/** Ranges of several sheets. */
export class WorkbookRangeAreas extends KeptRanges {
  get className(): string {
    return 'WorkbookRangeAreas';
  }
  override get objects(): readonly string[] {
    return ['Areas', 'Ranges'];
  }
  private get bySheet(): readonly RangeAreas[] {
    return [...new Set(this.areaRanges.map((part) => part.sheet))].map((sheet) => new RangeAreas(this.book, this.areaRanges.filter((part) => part.sheet === sheet)));
  }
  get Addresses(): string[] {
    return this.bySheet.map((areas) => areas.Address);
  }
  get Areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.book, this.bySheet);
  }
  get Ranges(): RangeCollection {
    return new RangeCollection(this.book, this.areaRanges);
  }
  GetRangeAreasOrNullObjectBySheet(key: unknown): RangeAreas | null {
    const sheet = this.book.findSheet(String(key))?.id;
    const parts = this.areaRanges.filter((part) => part.sheet === sheet);
    return parts.length === 0 ? null : new RangeAreas(this.book, parts);
  }
  GetRangeAreasBySheet(key: unknown): RangeAreas {
    const found = this.GetRangeAreasOrNullObjectBySheet(key);
    if (found === null) throw itemNotFound('A range on this sheet');
    return found;
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
