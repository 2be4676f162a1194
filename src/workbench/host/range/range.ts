import type { Rectangle } from '../../engine';
import { intersect, isUnbounded, same } from '../area';
import { formatArea } from '../address';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';
import { readObject, updateObject, selectionOf } from '../query';
import { ConditionalFormatCollection } from '../conditional/collection';
import { DataValidation } from '../dataValidation';
import { TableScopedCollection } from '../table/collection';
import { axisOf } from '../outline';
import type { Target } from '../resolve';
import { Worksheet } from '../worksheet/worksheet';
import { cellLimit } from './base';
import { RangeActions } from './actions';
import { RangeAreas } from './areas';
import { RangeFormat } from './format';
import { RangeSort } from './sort';
import { specialAreas } from './special';
import { dependents, precedents } from './tracing';
import { RangeView } from './view';
import { WorkbookRangeAreas } from './workbookAreas';

export class Range extends RangeActions {
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, [this]);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.book, [this]);
  }

  get Format(): RangeFormat {
    return new RangeFormat([this]);
  }

  get Sort(): RangeSort {
    return new RangeSort(this);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  areas(list: readonly Rectangle[]): RangeAreas {
    return new RangeAreas(this.book, list.map((area) => this.at(area)));
  }

  GetTables(fullyContained?: unknown): TableScopedCollection {
    return new TableScopedCollection(this.book, [this], fullyContained === true);
  }

  GetVisibleView(): RangeView {
    return new RangeView(this);
  }

  GetMergedAreas(): RangeAreas {
    const found = this.GetMergedAreasOrNullObject();
    if (found === null) throw itemNotFound('A merged area');
    return found;
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.book.engine.sheetDocument(this.sheet).merges.filter((area) => intersect(area, this.area) !== null);
    return merges.length === 0 ? null : this.areas(merges);
  }

  GetSpecialCells(type: unknown, valueType?: unknown): RangeAreas {
    const found = this.GetSpecialCellsOrNullObject(type, valueType);
    if (found === null) throw itemNotFound('A cell of this kind');
    return found;
  }

  GetSpecialCellsOrNullObject(type: unknown, valueType?: unknown): RangeAreas | null {
    const found = specialAreas(this.book, this.sheet, this.area, String(type), valueType === null || valueType === undefined ? 'All' : String(valueType));
    return found.length === 0 ? null : this.areas(found);
  }

  RemoveDuplicates(columns: unknown, includesHeader: unknown): RemoveDuplicatesResult {
    if (!Array.isArray(columns) || columns.length === 0 || columns.some((column) => typeof column !== 'number' || column < 0 || column >= this.area.columns)) throw invalidArgument('The columns are numbers from 0.');
    this.book.guard(this.sheet, this.area);
    const { engine } = this.book;
    const values = engine.values(this.sheet, this.area);
    const formulas = engine.formulas(this.sheet, this.area);
    const seen = new Set<string>();
    const kept = formulas.filter((_, row) => {
      if (row === 0 && includesHeader === true) return true;
      const mark = JSON.stringify((columns as number[]).map((column) => (typeof values[row]?.[column] === 'string' ? String(values[row]?.[column]).toLowerCase() : values[row]?.[column])));
      if (seen.has(mark)) return false;
      seen.add(mark);
      return true;
    });
    const removed = formulas.length - kept.length;
    const blanks = Array.from({ length: removed }, () => new Array<string>(this.area.columns).fill(''));
    if (removed > 0) engine.write(this.sheet, this.area, [...kept, ...blanks]);
    return new RemoveDuplicatesResult(this.book, removed, seen.size);
  }

  // Properties of every single cell

  private each<T>(change: (one: Range) => T): T[][] {
    if (isUnbounded(this.area) || this.area.rows * this.area.columns > cellLimit) throw invalidArgument('The range is too large.');
    return Array.from({ length: this.area.rows }, (_, row) => Array.from({ length: this.area.columns }, (__, column) => change(this.GetCell(row, column))));
  }

  GetCellProperties(options: unknown): unknown[][] {
    return this.each((one) => readObject(one, optionTree(options), 'camel'));
  }

  GetRowProperties(options: unknown): unknown[] {
    return Array.from({ length: this.area.rows }, (_, row) => readObject(this.GetRow(row), optionTree(options), 'camel'));
  }

  GetColumnProperties(options: unknown): unknown[] {
    return Array.from({ length: this.area.columns }, (_, column) => readObject(this.GetColumn(column), optionTree(options), 'camel'));
  }

  SetCellProperties(data: unknown): void {
    if (!Array.isArray(data) || data.length !== this.area.rows || data.some((row) => !Array.isArray(row) || row.length !== this.area.columns)) throw invalidArgument('The properties need the size of the range.');
    (data as unknown[][]).forEach((row, r) => row.forEach((one, c) => applyProperties(this.GetCell(r, c), one)));
  }

  SetRowProperties(data: unknown): void {
    if (!Array.isArray(data) || data.length !== this.area.rows) throw invalidArgument('The properties need one entry a row.');
    data.forEach((one, row) => applyProperties(this.GetRow(row), one));
  }

  SetColumnProperties(data: unknown): void {
    if (!Array.isArray(data) || data.length !== this.area.columns) throw invalidArgument('The properties need one entry a column.');
    data.forEach((one, column) => applyProperties(this.GetColumn(column), one));
  }

  // Groups of rows and columns

  Group(option: unknown): void {
    this.book.guard(this.sheet, null);
    this.book.outlines.group(this.sheet, axisOf(option), this.area);
  }

  Ungroup(option: unknown): void {
    this.book.guard(this.sheet, null);
    this.book.outlines.ungroup(this.book.engine, this.sheet, axisOf(option), this.area);
  }

  HideGroupDetails(option: unknown): void {
    this.book.outlines.setDetails(this.book.engine, this.sheet, axisOf(option), this.area, true);
  }

  ShowGroupDetails(option: unknown): void {
    this.book.outlines.setDetails(this.book.engine, this.sheet, axisOf(option), this.area, false);
  }

  // What formulas read

  private traced(places: readonly Target[], what: string): WorkbookRangeAreas {
    if (places.length === 0) throw itemNotFound(what);
    return new WorkbookRangeAreas(this.book, places.map(({ sheet, area }) => new Range(this.book, sheet, area)));
  }

  GetDirectPrecedents(): WorkbookRangeAreas {
    return this.traced(precedents(this.book, this, false), 'A precedent');
  }

  GetPrecedents(): WorkbookRangeAreas {
    return this.traced(precedents(this.book, this, true), 'A precedent');
  }

  GetDirectDependents(): WorkbookRangeAreas {
    return this.traced(dependents(this.book, this, false), 'A dependent');
  }

  GetDependents(): WorkbookRangeAreas {
    return this.traced(dependents(this.book, this, true), 'A dependent');
  }

  isSame(other: Range): boolean {
    return this.sheet === other.sheet && same(this.area, other.area);
  }

  /** "A1:B2" without the sheet. */
  get local(): string {
    return formatArea(this.area);
  }
}


function optionTree(options: unknown): ReturnType<typeof selectionOf> {
  const paths: string[] = [];
  const walk = (value: unknown, prefix: string): void => {
    for (const [name, one] of Object.entries((value ?? {}) as Record<string, unknown>)) {
      const path = prefix === '' ? name : `${prefix}/${name}`;
      if (one === true) paths.push(path === 'format/columnHidden' ? 'columnHidden' : path === 'format/rowHidden' ? 'rowHidden' : path);
      else if (typeof one === 'object' && one !== null) walk(one, path);
    }
  };
  walk(options, '');
  if (paths.length === 0) throw invalidArgument('Nothing is asked for.');
  return selectionOf({ Select: paths });
}

/** Cell properties as samples write them: borders as a list of sides, everything else as plain objects. */
function applyProperties(range: Range, value: unknown): void {
  if (value === null || value === undefined) return;
  const { format, ...rest } = value as { format?: { borders?: Record<string, unknown> } };
  updateObject(range, rest);
  if (format === undefined) return;
  const { borders, ...plain } = format;
  updateObject(range.Format, plain);
  for (const [side, border] of Object.entries(borders ?? {})) {
    const name = `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`;
    updateObject(range.Format.Borders.GetItem(side === 'horizontal' ? 'InsideHorizontal' : side === 'vertical' ? 'InsideVertical' : name), border);
  }
}

export class RemoveDuplicatesResult extends HostObject {
  constructor(book: ConstructorParameters<typeof HostObject>[0], private readonly removed: number, private readonly left: number) {
    super(book);
  }
  get className(): string {
    return 'RemoveDuplicatesResult';
  }
  get Removed(): number {
    return this.removed;
  }
  get UniqueRemaining(): number {
    return this.left;
  }
}
