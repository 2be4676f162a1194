import type { CellStyle } from '../../document';
import { bottom, intersect, isEntireColumn, isEntireRow, isUnbounded, right } from '../area';
import { invalidArgument } from '../errors';
import { defaultColumnPixels, defaultRowPixels, pointsPerPixel } from '../layout';
import { HostObject } from '../object';
import type { RangeBase } from './base';
import { RangeBorderCollection } from './borders';
import { normalColor } from './color';

/** One value for all cells of the ranges, null when they differ. */
export function uniform<T>(ranges: readonly RangeBase[], read: (style: CellStyle) => T): T | null {
  const found = new Set<T>();
  for (const range of ranges) {
    const { engine } = range.book;
    const used = engine.used(range.sheet, false);
    // Whole columns: what lies beyond the used cells has no format.
    const area = isUnbounded(range.area) ? (used === null ? null : intersect(used, range.area)) : range.area;
    if (area === null) found.add(read({}));
    else for (const row of engine.styles(range.sheet, area)) for (const style of row) found.add(read(style));
    if (found.size > 1) return null;
  }
  return found.size === 1 ? ([...found][0] as T) : null;
}

abstract class FormatPart extends HostObject {
  constructor(protected readonly ranges: readonly RangeBase[]) {
    super((ranges[0] as RangeBase).book);
  }

  /** What was set and is only kept; undefined where nothing was. */
  protected note(name: string): unknown {
    const found = new Set(this.ranges.map((range) => range.book.notes.get(range.sheet, range.area, name)));
    return found.size === 1 ? [...found][0] : null;
  }

  protected setNote(name: string, value: unknown): void {
    for (const range of this.ranges) {
      range.book.guard(range.sheet, null, 'allowFormatCells');
      range.book.notes.set(range.sheet, range.area, name, value);
    }
  }

  protected apply(style: CellStyle): void {
    for (const range of this.ranges) {
      range.book.guard(range.sheet, null, 'allowFormatCells');
      range.book.engine.setStyle(range.sheet, range.area, style);
      range.book.events.sheetEvent(18, range.sheet, { address: range.Address.slice(range.Address.lastIndexOf('!') + 1), source: 'Local', referenceId: `${range.sheet}!${range.Address.slice(range.Address.lastIndexOf('!') + 1)}` });
    }
  }
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
}

export function positive(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument('A number from 0 is expected.');
  return value;
}

export class RangeFont extends FormatPart {
  get className(): string {
    return 'RangeFont';
  }
  get Name(): string | null {
    return uniform(this.ranges, (style) => style.fontName ?? 'Calibri');
  }
  set Name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('The name of a font is a text.');
    this.apply({ fontName: value });
  }
  get Size(): number | null {
    return uniform(this.ranges, (style) => style.fontSize ?? 11);
  }
  set Size(value: unknown) {
    const size = positive(value);
    if (size < 1 || size > 409) throw invalidArgument('A font has 1 to 409 points.');
    this.apply({ fontSize: size });
  }
  get Color(): string | null {
    return uniform(this.ranges, (style) => style.fontColor ?? '#000000');
  }
  set Color(value: unknown) {
    this.apply({ fontColor: normalColor(value) });
  }
  get Bold(): boolean | null {
    return uniform(this.ranges, (style) => style.bold ?? false);
  }
  set Bold(value: unknown) {
    this.apply({ bold: flag(value) });
  }
  get Italic(): boolean | null {
    return uniform(this.ranges, (style) => style.italic ?? false);
  }
  set Italic(value: unknown) {
    this.apply({ italic: flag(value) });
  }
  get Underline(): string | null {
    return uniform(this.ranges, (style) => (style.underline === true ? 'Single' : 'None'));
  }
  set Underline(value: unknown) {
    if (!['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'].includes(String(value))) throw invalidArgument(`"${String(value)}" is no underline.`);
    this.apply({ underline: value !== 'None' });
  }
  get Strikethrough(): boolean | null {
    return uniform(this.ranges, (style) => style.strikethrough ?? false);
  }
  set Strikethrough(value: unknown) {
    this.apply({ strikethrough: flag(value) });
  }
}

const patterns = ['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker', 'SemiGray75', 'LightHorizontal', 'LightVertical', 'LightDown', 'LightUp', 'Grid', 'CrissCross', 'Gray16', 'Gray8', 'LinearGradient', 'RectangularGradient'];

export class RangeFill extends FormatPart {
  get className(): string {
    return 'RangeFill';
  }
  /** White where there is no fill, as Excel says. */
  get Color(): string | null {
    return uniform(this.ranges, (style) => style.fill ?? '#FFFFFF');
  }
  set Color(value: unknown) {
    this.apply({ fill: value === '' ? null : normalColor(value) });
  }
  get Pattern(): string | null {
    const kept = this.note('pattern') as string | null | undefined;
    return kept !== undefined ? kept : uniform(this.ranges, (style) => (style.fill === undefined || style.fill === null ? 'None' : 'Solid'));
  }
  set Pattern(value: unknown) {
    if (!patterns.includes(String(value))) throw invalidArgument(`"${String(value)}" is no pattern.`);
    this.setNote('pattern', value === 'None' || value === 'Solid' ? undefined : value);
    if (value === 'None') this.apply({ fill: null });
  }
  get PatternColor(): string | null {
    return (this.note('patternColor') ?? (this.note('patternColor') === null ? null : '#000000')) as string | null;
  }
  set PatternColor(value: unknown) {
    this.setNote('patternColor', normalColor(value));
  }
  get TintAndShade(): number {
    return 0;
  }
  Clear(): void {
    this.setNote('pattern', undefined);
    this.setNote('patternColor', undefined);
    this.apply({ fill: null });
  }
}

export class FormatProtection extends FormatPart {
  get className(): string {
    return 'FormatProtection';
  }
  get Locked(): boolean | null {
    return uniform(this.ranges, (style) => style.locked ?? true);
  }
  set Locked(value: unknown) {
    this.apply({ locked: flag(value) });
  }
}

export const horizontal = { General: 'general', Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', CenterAcrossSelection: 'centerContinuous' } as const;
export const vertical = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

function nameOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V): K {
  return (Object.keys(table) as K[]).find((key) => table[key] === value) as K;
}

function choice<V>(table: Readonly<Record<string, V>>, value: unknown): V {
  const found = typeof value === 'string' ? table[value] : undefined;
  if (found === undefined) throw invalidArgument(`"${String(value)}" is not one of ${Object.keys(table).join(', ')}.`);
  return found;
}

export class RangeFormat extends FormatPart {
  get className(): string {
    return 'RangeFormat';
  }
  override get objects(): readonly string[] {
    return ['Borders', 'Fill', 'Font', 'Protection'];
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.ranges);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.ranges);
  }
  get Font(): RangeFont {
    return new RangeFont(this.ranges);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.ranges);
  }
  get HorizontalAlignment(): string | null {
    const kept = this.note('horizontal') as string | null | undefined;
    return kept !== undefined ? kept : uniform(this.ranges, (style) => nameOf(horizontal, style.horizontal ?? 'general'));
  }
  set HorizontalAlignment(value: unknown) {
    this.apply({ horizontal: value === 'Distributed' ? 'justify' : choice(horizontal, value) });
    this.setNote('horizontal', value === 'Distributed' ? value : undefined);
  }
  get VerticalAlignment(): string | null {
    const kept = this.note('vertical') as string | null | undefined;
    return kept !== undefined ? kept : uniform(this.ranges, (style) => nameOf(vertical, style.vertical ?? 'bottom'));
  }
  set VerticalAlignment(value: unknown) {
    const spread = value === 'Justify' || value === 'Distributed';
    this.apply({ vertical: spread ? 'top' : choice(vertical, value) });
    this.setNote('vertical', spread ? value : undefined);
  }
  get WrapText(): boolean | null {
    return uniform(this.ranges, (style) => style.wrap ?? false);
  }
  set WrapText(value: unknown) {
    this.apply({ wrap: flag(value) });
  }
  get IndentLevel(): number | null {
    return uniform(this.ranges, (style) => style.indent ?? 0);
  }
  set IndentLevel(value: unknown) {
    const level = positive(value);
    if (!Number.isInteger(level) || level > 250) throw invalidArgument('An indent has 0 to 250 levels.');
    this.apply({ indent: level });
  }
  AdjustIndent(amount: unknown): void {
    if (typeof amount !== 'number') throw invalidArgument('A number is expected.');
    this.IndentLevel = Math.max(0, (this.IndentLevel ?? 0) + amount);
  }
  private kept<T>(name: string, fallback: T): T | null {
    const found = this.note(name) as T | null | undefined;
    return found === undefined ? fallback : found;
  }
  get TextOrientation(): number | null {
    return this.kept('textOrientation', 0);
  }
  set TextOrientation(value: unknown) {
    // Degrees, or 180 for letters one below the other.
    if (typeof value !== 'number' || !Number.isInteger(value) || ((value < -90 || value > 90) && value !== 180)) throw invalidArgument('A text is turned by -90 to 90 degrees, or 180 for upright letters.');
    this.setNote('textOrientation', value);
  }
  get ShrinkToFit(): boolean | null {
    return this.kept('shrinkToFit', false);
  }
  set ShrinkToFit(value: unknown) {
    this.setNote('shrinkToFit', flag(value));
  }
  get ReadingOrder(): string | null {
    return this.kept('readingOrder', 'Context');
  }
  set ReadingOrder(value: unknown) {
    if (value !== 'Context' && value !== 'LeftToRight' && value !== 'RightToLeft') throw invalidArgument(`"${String(value)}" is no reading order.`);
    this.setNote('readingOrder', value);
  }
  get AutoIndent(): boolean | null {
    return this.kept('autoIndent', false);
  }
  set AutoIndent(value: unknown) {
    this.setNote('autoIndent', flag(value));
  }

  private size(axis: 'row' | 'column'): number | null {
    const found = new Set<number>();
    for (const range of this.ranges) {
      const document = range.book.engine.sheetDocument(range.sheet);
      const sizes = axis === 'row' ? document.rowHeights : document.columnWidths;
      const standard = axis === 'row' ? defaultRowPixels : defaultColumnPixels;
      const first = axis === 'row' ? range.area.row : range.area.column;
      const count = axis === 'row' ? range.area.rows : range.area.columns;
      let own = 0;
      for (const [line, pixels] of sizes) {
        if (line < first || line >= first + count) continue;
        own += 1;
        found.add(pixels);
      }
      if (own < count) found.add(standard);
    }
    return found.size === 1 ? ([...found][0] as number) * pointsPerPixel : null;
  }

  private setSize(axis: 'row' | 'column', points: number | null): void {
    for (const range of this.ranges) {
      range.book.guard(range.sheet, null, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      const pixels = points === null ? null : Math.round(points / pointsPerPixel);
      if (axis === 'row') range.book.engine.setRowHeight(range.sheet, range.area.row, range.area.rows, pixels);
      else range.book.engine.setColumnWidth(range.sheet, range.area.column, range.area.columns, pixels);
    }
  }

  get ColumnWidth(): number | null {
    return this.size('column');
  }
  set ColumnWidth(value: unknown) {
    this.setSize('column', positive(value));
  }
  get RowHeight(): number | null {
    return this.size('row');
  }
  set RowHeight(value: unknown) {
    const points = positive(value);
    if (points > 409.5) throw invalidArgument('A row is at most 409 points high.');
    this.setSize('row', points);
  }
  get UseStandardWidth(): boolean | null {
    const width = this.size('column');
    return width === null ? null : width === defaultColumnPixels * pointsPerPixel;
  }
  set UseStandardWidth(value: unknown) {
    if (flag(value)) this.setSize('column', null);
  }
  get UseStandardHeight(): boolean | null {
    const height = this.size('row');
    return height === null ? null : height === defaultRowPixels * pointsPerPixel;
  }
  set UseStandardHeight(value: unknown) {
    if (flag(value)) this.setSize('row', null);
  }

  AutofitColumns(): void {
    for (const range of this.ranges) {
      const { engine } = range.book;
      range.book.guard(range.sheet, null, 'allowFormatColumns');
      const used = engine.used(range.sheet, true);
      const area = used === null ? null : intersect(used, isEntireRow(range.area) ? used : range.area);
      if (area === null) continue;
      const texts = engine.text(range.sheet, area);
      const styles = engine.styles(range.sheet, area);
      for (let column = area.column; column <= right(area); column += 1) {
        let widest = 0;
        texts.forEach((row, r) => {
          const style = styles[r]?.[column - area.column] ?? {};
          if (style.wrap !== true) widest = Math.max(widest, textPixels(row[column - area.column] as string, style));
        });
        if (widest > 0) engine.setColumnWidth(range.sheet, column, 1, Math.min(1790, Math.ceil(widest + 12)));
      }
    }
  }

  AutofitRows(): void {
    for (const range of this.ranges) {
      const { engine } = range.book;
      range.book.guard(range.sheet, null, 'allowFormatRows');
      const used = engine.used(range.sheet, true);
      const area = used === null ? null : intersect(used, isEntireColumn(range.area) ? used : range.area);
      if (area === null) continue;
      const texts = engine.text(range.sheet, area);
      const styles = engine.styles(range.sheet, area);
      const { columnWidths } = engine.sheetDocument(range.sheet);
      for (let row = area.row; row <= bottom(area); row += 1) {
        let pixels = 0;
        texts[row - area.row]?.forEach((text, c) => {
          const style = styles[row - area.row]?.[c] ?? {};
          const line = Math.ceil((style.fontSize ?? 11) * 1.75);
          const width = columnWidths.get(area.column + c) ?? defaultColumnPixels;
          const lines = style.wrap === true ? text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(textPixels(part, style) / Math.max(8, width - 4))), 0) : 1;
          pixels = Math.max(pixels, line * lines);
        });
        engine.setRowHeight(range.sheet, row, 1, pixels <= defaultRowPixels ? null : pixels);
      }
    }
  }
}

/** About how wide a text is on the screen; a Chinese letter is as wide as two Latin ones. */
function textPixels(text: string, style: CellStyle): number {
  let units = 0;
  for (const letter of text) units += (letter.codePointAt(0) as number) > 0x2e80 ? 2 : 1;
  return units * 7 * ((style.fontSize ?? 11) / 11) * (style.bold === true ? 1.08 : 1);
}
