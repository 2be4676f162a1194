import type { Rectangle } from '../../engine';
import { formatArea } from '../address';
import { cell, intersect } from '../area';
import type { Book } from '../book';
import { ConditionalFormatCollection } from '../conditional/collection';
import { DataValidation } from '../dataValidation';
import { itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import { TableScopedCollection } from '../table/collection';
import { Worksheet } from '../worksheet/worksheet';
import { wholeNumber } from './base';
import { RangeFormat } from './format';
import type { Range } from './range';

export class RangeCollection extends HostCollection<Range> {
  constructor(book: Book, private readonly ranges: readonly Range[]) {
    super(book);
  }
  get className(): string {
    return 'RangeCollection';
  }
  items(): readonly Range[] {
    return this.ranges;
  }
}

/** Several ranges under one reference, which is made when the client wants to keep it. */
export abstract class KeptRanges extends HostObject {
  private kept = '';

  constructor(
    book: Book,
    readonly areaRanges: readonly Range[],
  ) {
    super(book);
  }

  override get hiddenScalars(): readonly string[] {
    return ['_ReferenceId'];
  }

  override identity(): Record<string, unknown> {
    return this.kept === '' ? {} : { _ReferenceId: this.kept };
  }

  get _ReferenceId(): string {
    return this.kept;
  }

  _KeepReference(): void {
    for (const range of this.areaRanges) this.book.keep(range.place, range);
    if (this.kept === '') this.kept = this.book.nextId('areas');
    this.book.references.set(this.kept, this);
  }
}

/** Several ranges of one sheet. */
export class RangeAreas extends KeptRanges {
  constructor(book: Book, areaRanges: readonly Range[]) {
    super(book, areaRanges);
    if (areaRanges.length === 0) throw itemNotFound('The ranges');
  }

  get className(): string {
    return 'RangeAreas';
  }

  override get objects(): readonly string[] {
    return ['Areas', 'ConditionalFormats', 'DataValidation', 'Format', 'Worksheet'];
  }

  private get first(): Range {
    return this.areaRanges[0] as Range;
  }

  get Address(): string {
    return this.areaRanges.map((range) => range.Address).join(',');
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areaRanges.length;
  }
  get CellCount(): number {
    const count = this.areaRanges.reduce((sum, range) => sum + range.area.rows * range.area.columns, 0);
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.areaRanges.every((range) => range.IsEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.areaRanges.every((range) => range.IsEntireRow);
  }
  get Style(): string | null {
    const names = new Set(this.areaRanges.map((range) => range.Style));
    return names.size === 1 ? this.first.Style : null;
  }
  set Style(value: unknown) {
    for (const range of this.areaRanges) range.Style = value as string;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.book, this.areaRanges);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.areaRanges);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.book, this.areaRanges);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.areaRanges);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.first.sheet);
  }

  private derive(list: readonly (Range | null)[]): RangeAreas | null {
    const found = list.filter((range): range is Range => range !== null);
    return found.length === 0 ? null : new RangeAreas(this.book, found);
  }

  Calculate(): void {
    this.book.engine.calculate('dirty');
  }
  SetDirty(): void {
    this.book.engine.calculate('all');
  }
  Clear(applyTo: unknown): void {
    for (const range of this.areaRanges) range.Clear(applyTo);
  }
  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const areas = source instanceof RangeAreas ? source.areaRanges : null;
    const target = this.first;
    if (areas === null) {
      for (const range of this.areaRanges) range.CopyFrom(source, copyType, skipBlanks, transpose);
      return;
    }
    // The parts keep their distances.
    const origin = areas[0] as Range;
    for (const part of areas) target.GetCell(part.area.row - origin.area.row, part.area.column - origin.area.column).CopyFrom(part, copyType, skipBlanks, transpose);
  }
  GetEntireColumn(): RangeAreas | null {
    return this.derive(this.areaRanges.map((range) => range.GetEntireColumn()));
  }
  GetEntireRow(): RangeAreas | null {
    return this.derive(this.areaRanges.map((range) => range.GetEntireRow()));
  }
  GetOffsetRangeAreas(rows: unknown, columns: unknown): RangeAreas | null {
    return this.derive(this.areaRanges.map((range) => range.GetOffsetRange(wholeNumber(rows), wholeNumber(columns))));
  }
  GetIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const others: readonly Rectangle[] = other instanceof RangeAreas ? other.areaRanges.map((range) => range.area) : typeof other === 'object' && other !== null && 'area' in other ? [(other as Range).area] : [this.first.GetIntersection(other).area];
    return this.derive(this.areaRanges.flatMap((range) => others.map((area) => intersect(range.area, area)).map((area) => (area === null ? null : range.at(area)))));
  }
  GetIntersection(other: unknown): RangeAreas {
    const found = this.GetIntersectionOrNullObject(other);
    if (found === null) throw itemNotFound('The intersection of the ranges');
    return found;
  }
  GetSpecialCellsOrNullObject(type: unknown, valueType?: unknown): RangeAreas | null {
    return this.derive(this.areaRanges.flatMap((range) => range.GetSpecialCellsOrNullObject(type, valueType)?.areaRanges ?? []));
  }
  GetSpecialCells(type: unknown, valueType?: unknown): RangeAreas {
    const found = this.GetSpecialCellsOrNullObject(type, valueType);
    if (found === null) throw itemNotFound('A cell of this kind');
    return found;
  }
  GetTables(fullyContained?: unknown): TableScopedCollection {
    return new TableScopedCollection(this.book, this.areaRanges, fullyContained === true);
  }
  GetUsedRangeAreasOrNullObject(valuesOnly?: unknown): RangeAreas | null {
    return this.derive(this.areaRanges.map((range) => range.GetUsedRangeOrNullObject(valuesOnly)));
  }
  GetUsedRangeAreas(valuesOnly?: unknown): RangeAreas {
    const found = this.GetUsedRangeAreasOrNullObject(valuesOnly);
    if (found === null) throw itemNotFound('The used ranges');
    return found;
  }
}

/** Merges hits cell by cell into as few ranges as possible. */
export function cellsToAreas(hits: readonly { row: number; column: number }[]): Rectangle[] {
  const areas: Rectangle[] = [];
  for (const hit of hits) {
    const last = areas.at(-1);
    if (last !== undefined && last.rows === 1 && last.row === hit.row && last.column + last.columns === hit.column) areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push(cell(hit.row, hit.column));
  }
  return areas;
}

export const addressOf = (areas: readonly Rectangle[]): string => areas.map((area) => formatArea(area)).join(',');
