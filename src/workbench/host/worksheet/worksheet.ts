import type { Visibility } from '../../engine';
import { cell, wholeSheet } from '../area';
import type { Book } from '../book';
import { ChartCollection } from '../chart/collection';
import { CommentCollection } from '../comments';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { eventTypes } from '../eventHub';
import { checkSheetName } from '../names';
import { NamedItemCollection } from '../namedItem';
import { HostObject } from '../object';
import { RangeAreas, cellsToAreas } from '../range/areas';
import { wholeNumber } from '../range/base';
import { normalColor } from '../range/color';
import { Range } from '../range/range';
import { addRegistrations } from '../registration';
import { areaOnSheet, areasOnSheet } from '../resolve';
import { AutoFilter } from '../table/filter';
import { TableCollection } from '../table/collection';
import { copySheet } from './copy';
import { worksheetEvents } from './events';
import { WorksheetFreezePanes } from './freeze';
import { PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { WorksheetCustomPropertyCollection, WorksheetProtection } from './parts';

const visibilities: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

export class Worksheet extends HostObject {
  constructor(
    book: Book,
    readonly id: string,
  ) {
    super(book);
  }

  get className(): string {
    return 'Worksheet';
  }

  override get objects(): readonly string[] {
    return ['AutoFilter', 'Charts', 'Comments', 'CustomProperties', 'FreezePanes', 'HorizontalPageBreaks', 'Names', 'PageLayout', 'Protection', 'Tables', 'VerticalPageBreaks'];
  }

  override get hiddenScalars(): readonly string[] {
    return ['Gridlines', 'Headings'];
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  private get info(): ReturnType<Book['sheet']> {
    return this.book.sheet(this.id);
  }

  get Id(): string {
    return this.info.id;
  }

  get Name(): string {
    return this.info.name;
  }

  set Name(value: unknown) {
    this.book.guardStructure();
    const before = this.info.name;
    const name = checkSheetName(this.book, value, this.id);
    if (name === before) return;
    this.book.engine.renameSheet(this.id, name);
    this.book.dirty = true;
    this.book.events.sheetEvent(eventTypes.nameChanged, this.id, { nameBefore: before, nameAfter: name, source: 'Local' });
  }

  get Position(): number {
    return this.book.engine.sheets().findIndex((sheet) => sheet.id === this.Id);
  }

  set Position(value: unknown) {
    this.book.guardStructure();
    const position = wholeNumber(value);
    const count = this.book.engine.sheets().length;
    if (position < 0 || position >= count) throw invalidArgument(`There are ${count} sheets.`);
    const before = this.Position;
    this.book.engine.moveSheet(this.id, position);
    this.book.events.sheetEvent(eventTypes.moved, this.id, { positionBefore: before, positionAfter: position, source: 'Local' });
  }

  get Visibility(): string {
    return Object.keys(visibilities).find((name) => visibilities[name] === this.info.visibility) as string;
  }

  set Visibility(value: unknown) {
    this.book.guardStructure();
    const visibility = visibilities[String(value)];
    if (visibility === undefined) throw invalidArgument(`"${String(value)}" is no visibility.`);
    const before = this.Visibility;
    if (visibility !== 'visible') {
      const others = this.book.engine.sheets().filter((sheet) => sheet.id !== this.id && sheet.visibility === 'visible');
      if (others.length === 0) throw invalidOperation('A workbook needs a visible sheet.');
      if (this.book.engine.activeSheet() === this.id) new Worksheet(this.book, (others[0] as { id: string }).id).Activate();
    }
    this.book.engine.setVisibility(this.id, visibility);
    this.book.events.sheetEvent(eventTypes.visibilityChanged, this.id, { visibilityBefore: before, visibilityAfter: String(value), source: 'Local' });
  }

  get TabColor(): string {
    return this.info.tabColor ?? '';
  }

  set TabColor(value: unknown) {
    this.book.guardStructure();
    this.book.engine.setTabColor(this.Id, value === '' ? null : normalColor(value));
  }

  get TabId(): number {
    return this.Position + 1;
  }

  ShowOutlineLevels(rowLevels: unknown, columnLevels: unknown): void {
    this.book.outlines.showLevels(this.book.engine, this.Id, 'row', rowLevels);
    this.book.outlines.showLevels(this.book.engine, this.Id, 'column', columnLevels);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.id, 'horizontal');
  }

  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.id, 'vertical');
  }

  get ShowGridlines(): boolean {
    return this.info.gridlines;
  }

  set ShowGridlines(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.book.engine.setGridlines(this.Id, value);
  }

  /** office.js sets the two under these names. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(value: unknown) {
    this.ShowGridlines = value as boolean;
  }
  get Headings(): boolean {
    return this.ShowHeadings;
  }
  set Headings(value: unknown) {
    this.ShowHeadings = value as boolean;
  }

  get ShowHeadings(): boolean {
    return (this.book.pages.get(this.id)?.showHeadings as boolean | undefined) ?? true;
  }

  set ShowHeadings(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
    this.book.pages.set(this.Id, { ...this.book.pages.get(this.id), showHeadings: value });
  }

  /** In characters of the standard font. */
  get StandardWidth(): number {
    return 8.43;
  }

  get StandardHeight(): number {
    return 15;
  }

  get EnableCalculation(): boolean {
    return true;
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.book, { sheet: this.Id, table: null });
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.book, this.Id);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.book, this.Id);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.book, this.Id);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.Id);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.Id);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.book, this.Id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.Id);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.book, this.Id);
  }

  Activate(): void {
    if (this.info.visibility !== 'visible') throw invalidOperation('A hidden sheet cannot be activated.');
    this.book.engine.activateSheet(this.id);
    this.book.events.activated(this.id);
  }

  Calculate(markAllDirty?: unknown): void {
    this.book.engine.calculate(markAllDirty === true ? 'all' : 'dirty');
  }

  Delete(): void {
    this.book.guardStructure();
    const { visibility } = this.info;
    if (visibility === 'veryHidden') throw invalidOperation('A very hidden sheet cannot be deleted.');
    const visible = this.book.engine.sheets().filter((sheet) => sheet.visibility === 'visible');
    if (visibility === 'visible' && visible.length === 1) throw invalidOperation('The last visible sheet cannot be deleted.');
    for (const chart of this.book.charts.filter((one) => one.document.sheet === this.id)) this.book.engine.removePicture(this.id, chart.document.id);
    this.book.charts = this.book.charts.filter((chart) => chart.document.sheet !== this.id);
    this.book.comments = this.book.comments.filter((comment) => comment.sheet !== this.id);
    for (const map of [this.book.protections, this.book.pages, this.book.sheetProperties]) map.delete(this.id);
    this.book.engine.deleteSheet(this.id);
    this.book.dirty = true;
    this.book.events.sheetEvent(eventTypes.deleted, this.id, { source: 'Local' });
    this.book.events.activated(this.book.engine.activeSheet());
  }

  Copy(positionType?: unknown, relativeTo?: unknown): Worksheet {
    this.book.guardStructure();
    const copy = new Worksheet(this.book, copySheet(this.book, this.Id));
    const kind = positionType ?? 'None';
    const count = this.book.engine.sheets().length;
    if (kind === 'Beginning') this.book.engine.moveSheet(copy.id, 0);
    else if (kind === 'End') this.book.engine.moveSheet(copy.id, count - 1);
    else if (kind === 'Before' || kind === 'After') {
      if (!(relativeTo instanceof Worksheet)) throw invalidArgument('The sheet beside which to copy is missing.');
      this.book.engine.moveSheet(copy.id, relativeTo.Position + (kind === 'After' ? 1 : 0));
    } else if (kind !== 'None') throw invalidArgument(`"${String(kind)}" is no position.`);
    this.book.events.sheetEvent(eventTypes.added, copy.id, { source: 'Local' });
    return copy;
  }

  // Ranges

  GetRange(address?: unknown): Range {
    return new Range(this.book, this.Id, areaOnSheet(this.book, this.Id, address));
  }

  GetRanges(address?: unknown): RangeAreas {
    return new RangeAreas(this.book, areasOnSheet(this.book, this.Id, address).map((area) => new Range(this.book, this.Id, area)));
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.whole.at({ row: wholeNumber(row), column: wholeNumber(column), rows: wholeNumber(rows), columns: wholeNumber(columns) });
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.whole.at(cell(wholeNumber(row), wholeNumber(column)));
  }

  private get whole(): Range {
    return new Range(this.book, this.Id, wholeSheet);
  }

  GetUsedRange(valuesOnly?: unknown): Range {
    const used = this.book.engine.used(this.Id, valuesOnly === true);
    // An empty sheet answers its first cell.
    return this.whole.at(used ?? cell(0, 0));
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.book.engine.used(this.Id, valuesOnly === true);
    return used === null ? null : this.whole.at(used);
  }

  FindAll(text: unknown, criteria: unknown): RangeAreas {
    const found = this.FindAllOrNullObject(text, criteria);
    if (found === null) throw itemNotFound(`"${String(text)}"`);
    return found;
  }

  FindAllOrNullObject(text: unknown, criteria: unknown): RangeAreas | null {
    const hits = this.whole.matches(text, criteria);
    return hits.length === 0 ? null : this.whole.areas(cellsToAreas(hits));
  }

  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return this.whole.ReplaceAll(text, replacement, criteria);
  }

  // Neighbours

  private neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const sheets = this.book.engine.sheets();
    for (let index = this.Position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index] as (typeof sheets)[number];
      if (visibleOnly !== true || sheet.visibility === 'visible') return new Worksheet(this.book, sheet.id);
    }
    return null;
  }

  GetNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  GetNext(visibleOnly?: unknown): Worksheet {
    const found = this.neighbour(1, visibleOnly);
    if (found === null) throw itemNotFound('The next sheet');
    return found;
  }
  GetPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  GetPrevious(visibleOnly?: unknown): Worksheet {
    const found = this.neighbour(-1, visibleOnly);
    if (found === null) throw itemNotFound('The previous sheet');
    return found;
  }

  /** office.js comes back to a neighbour or a copy by its id. */
  _GetSheetById(id: unknown): Worksheet {
    return new Worksheet(this.book, this.book.sheet(String(id)).id);
  }
  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return this._GetSheetById(id);
  }

  refuseProtected(): void {
    if (this.book.isProtected(this.Id)) throw accessDenied(`The sheet "${this.Name}" is protected.`);
  }
}

addRegistrations(Worksheet, worksheetEvents, (sheet) => sheet.Id);
