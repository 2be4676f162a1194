import type { PageSetup } from '../../document';
import { sheetColumns, sheetRows, type Rectangle } from '../../engine';
import type { Book } from '../book';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';
import { RangeAreas } from '../range/areas';
import { Range } from '../range/range';
import { areasOnSheet, targetOf } from '../resolve';

type Stored = Record<string, unknown> & { setup?: PageSetup };

const noSetup: PageSetup = { landscape: false, fitToWidth: false, repeatRows: null, footer: '' };
const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

abstract class PagePart extends HostObject {
  constructor(book: Book, protected readonly sheet: string) {
    super(book);
  }
  protected get stored(): Stored {
    const found = this.book.pages.get(this.sheet) ?? {};
    this.book.pages.set(this.sheet, found);
    return found as Stored;
  }
  protected setSetup(change: Partial<PageSetup>): void {
    this.stored.setup = { ...(this.stored.setup ?? noSetup), ...change };
  }
  protected read<T>(name: string, fallback: T): T {
    return (this.stored[name] as T | undefined) ?? fallback;
  }
  protected number(name: string, value: unknown): void {
    if (typeof value !== 'number' || value < 0) throw invalidArgument('A number from 0 is expected.');
    this.stored[name] = value;
  }
  protected boolean(name: string, value: unknown): void {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.stored[name] = value;
  }
}

export class PageLayout extends PagePart {
  get className(): string {
    return 'PageLayout';
  }
  override get objects(): readonly string[] {
    return ['HeadersFooters'];
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
  }
  get Orientation(): string {
    return this.stored.setup?.landscape === true ? 'Landscape' : 'Portrait';
  }
  set Orientation(value: unknown) {
    if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument(`"${String(value)}" is no orientation.`);
    this.setSetup({ landscape: value === 'Landscape' });
  }
  get Zoom(): Record<string, unknown> {
    return this.read<Record<string, unknown>>('zoom', this.stored.setup?.fitToWidth === true ? { horizontalFitToPages: 1 } : { scale: 100 });
  }
  set Zoom(value: unknown) {
    const zoom = (value ?? {}) as { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
    if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400)) throw invalidArgument('The scale is 10 to 400.');
    this.stored.zoom = zoom;
    this.setSetup({ fitToWidth: zoom.horizontalFitToPages === 1 });
  }
  get PaperSize(): string {
    return this.read('paperSize', 'Letter');
  }
  set PaperSize(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('The paper size is a text.');
    this.stored.paperSize = value;
  }
  get PrintGridlines(): boolean { return this.read('printGridlines', false); }
  set PrintGridlines(value: unknown) { this.boolean('printGridlines', value); }
  get PrintHeadings(): boolean { return this.read('printHeadings', false); }
  set PrintHeadings(value: unknown) { this.boolean('printHeadings', value); }
  get CenterHorizontally(): boolean { return this.read('centerHorizontally', false); }
  set CenterHorizontally(value: unknown) { this.boolean('centerHorizontally', value); }
  get CenterVertically(): boolean { return this.read('centerVertically', false); }
  set CenterVertically(value: unknown) { this.boolean('centerVertically', value); }
  get BlackAndWhite(): boolean { return this.read('blackAndWhite', false); }
  set BlackAndWhite(value: unknown) { this.boolean('blackAndWhite', value); }
  get DraftMode(): boolean { return this.read('draftMode', false); }
  set DraftMode(value: unknown) { this.boolean('draftMode', value); }
  get LeftMargin(): number { return this.read('leftMargin', 50.4); }
  set LeftMargin(value: unknown) { this.number('leftMargin', value); }
  get RightMargin(): number { return this.read('rightMargin', 50.4); }
  set RightMargin(value: unknown) { this.number('rightMargin', value); }
  get TopMargin(): number { return this.read('topMargin', 54); }
  set TopMargin(value: unknown) { this.number('topMargin', value); }
  get BottomMargin(): number { return this.read('bottomMargin', 54); }
  set BottomMargin(value: unknown) { this.number('bottomMargin', value); }
  get HeaderMargin(): number { return this.read('headerMargin', 21.6); }
  set HeaderMargin(value: unknown) { this.number('headerMargin', value); }
  get FooterMargin(): number { return this.read('footerMargin', 21.6); }
  set FooterMargin(value: unknown) { this.number('footerMargin', value); }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const factor = pointsPer[String(unit)];
    if (factor === undefined) throw invalidArgument(`"${String(unit)}" is no unit.`);
    for (const [side, size] of Object.entries((margins ?? {}) as Record<string, number>)) this.number(`${side}Margin`, size * factor);
  }
  SetPrintArea(value: unknown): void {
    this.stored.printArea = value instanceof RangeAreas ? value.areaRanges.map((range) => range.area) : typeof value === 'string' ? areasOnSheet(this.book, this.sheet, value) : [targetOf(this.book, value, this.sheet).area];
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const areas = this.read<readonly Rectangle[]>('printArea', []);
    return areas.length === 0 ? null : new RangeAreas(this.book, areas.map((area) => new Range(this.book, this.sheet, area)));
  }
  GetPrintArea(): RangeAreas {
    const found = this.GetPrintAreaOrNullObject();
    if (found === null) throw itemNotFound('The print area');
    return found;
  }
  SetPrintTitleRows(value: unknown): void {
    const { area } = targetOf(this.book, value, this.sheet);
    this.setSetup({ repeatRows: { first: area.row, last: area.row + area.rows - 1 } });
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.stored.setup?.repeatRows ?? null;
    return rows === null ? null : new Range(this.book, this.sheet, { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: sheetColumns });
  }
  GetPrintTitleRows(): Range {
    const found = this.GetPrintTitleRowsOrNullObject();
    if (found === null) throw itemNotFound('The title rows');
    return found;
  }
  SetPrintTitleColumns(value: unknown): void {
    this.stored.titleColumns = targetOf(this.book, value, this.sheet).area;
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    const area = this.read<Rectangle | null>('titleColumns', null);
    return area === null ? null : new Range(this.book, this.sheet, { ...area, row: 0, rows: sheetRows });
  }
  GetPrintTitleColumns(): Range {
    const found = this.GetPrintTitleColumnsOrNullObject();
    if (found === null) throw itemNotFound('The title columns');
    return found;
  }
}

export class HeaderFooterGroup extends PagePart {
  get className(): string {
    return 'HeaderFooterGroup';
  }
  override get objects(): readonly string[] {
    return ['DefaultForAllPages'];
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet);
  }
  get State(): string {
    return 'Default';
  }
  set State(value: unknown) {
    if (value !== 'Default') throw new HostError('NotImplemented', 'The workbench keeps one header and footer for all pages.');
  }
}

export class HeaderFooter extends PagePart {
  get className(): string {
    return 'HeaderFooter';
  }
  private text(name: string, value: unknown): void {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument('A header or footer has at most 255 characters.');
    this.stored[name] = value;
    const part = (key: string, code: string): string => (this.read(key, '') === '' ? '' : `${code}${this.read(key, '')}`);
    this.setSetup({ footer: `${part('leftFooter', '&L')}${part('centerFooter', '&C')}${part('rightFooter', '&R')}` });
  }
  get LeftHeader(): string { return this.read('leftHeader', ''); }
  set LeftHeader(value: unknown) { this.text('leftHeader', value); }
  get CenterHeader(): string { return this.read('centerHeader', ''); }
  set CenterHeader(value: unknown) { this.text('centerHeader', value); }
  get RightHeader(): string { return this.read('rightHeader', ''); }
  set RightHeader(value: unknown) { this.text('rightHeader', value); }
  get LeftFooter(): string { return this.read('leftFooter', ''); }
  set LeftFooter(value: unknown) { this.text('leftFooter', value); }
  get CenterFooter(): string { return this.read('centerFooter', ''); }
  set CenterFooter(value: unknown) { this.text('centerFooter', value); }
  get RightFooter(): string { return this.read('rightFooter', ''); }
  set RightFooter(value: unknown) { this.text('rightFooter', value); }
}
