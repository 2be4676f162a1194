import { formatArea } from '../address';
import { cell } from '../area';
import type { Book, Place } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import { Range } from '../range/range';
import { targetOf } from '../resolve';

type Direction = 'horizontal' | 'vertical';

const kept = new WeakMap<Book, Map<string, Place[]>>();

function placesOf(book: Book, key: string): Place[] {
  const all = kept.get(book) ?? new Map<string, Place[]>();
  kept.set(book, all);
  const own = all.get(key) ?? [];
  all.set(key, own);
  return own;
}

/** A break before a row or a column; kept, not part of the saved file. */
export class PageBreak extends HostObject {
  constructor(book: Book, private readonly collection: PageBreakCollection, private readonly place: Place) {
    super(book);
  }
  get className(): string {
    return 'PageBreak';
  }
  private get range(): Range {
    if (this.place.area === null) throw itemNotFound('The page break');
    return new Range(this.book, this.place.sheet, this.place.area);
  }
  get ColumnIndex(): number {
    return this.range.ColumnIndex;
  }
  get RowIndex(): number {
    return this.range.RowIndex;
  }
  GetCellAfterBreak(): Range {
    return this.range;
  }
  Delete(): void {
    this.collection.take(this.place);
  }
}

export class PageBreakCollection extends HostCollection<PageBreak> {
  constructor(book: Book, private readonly sheet: string, private readonly direction: Direction) {
    super(book);
  }
  get className(): string {
    return 'PageBreakCollection';
  }
  private get places(): Place[] {
    return placesOf(this.book, `${this.direction} ${this.sheet}`);
  }
  items(): readonly PageBreak[] {
    return this.places.map((place) => new PageBreak(this.book, this, place));
  }
  override find(key: unknown): PageBreak | null {
    return this.items()[Number(key)] ?? null;
  }
  Add(range: unknown): PageBreak {
    const { sheet, area } = targetOf(this.book, range, this.sheet);
    if (sheet !== this.sheet) throw invalidArgument(`"${formatArea(area)}" is on another sheet.`);
    if ((this.direction === 'horizontal' ? area.row : area.column) === 0) throw invalidArgument('No page can end before the first line.');
    const place: Place = { sheet, area: cell(area.row, area.column) };
    const { places } = this;
    const line = (one: Place): number => (this.direction === 'horizontal' ? one.area?.row : one.area?.column) ?? -1;
    const known = places.find((one) => line(one) === line(place));
    if (known !== undefined) return new PageBreak(this.book, this, known);
    places.push(place);
    places.sort((a, b) => line(a) - line(b));
    return new PageBreak(this.book, this, place);
  }
  take(place: Place): void {
    this.places.splice(this.places.indexOf(place), 1);
  }
  RemovePageBreaks(): void {
    this.places.length = 0;
  }
}
