import type { CellStyle } from '../../document';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostCollection, HostObject } from '../object';
import { normalColor } from '../range/color';
import { flag, horizontal, positive, vertical } from '../range/format';
import type { StyleDefinition } from '../styleNames';

abstract class StylePart extends HostObject {
  constructor(book: Book, readonly name: string) {
    super(book);
  }
  protected get definition(): StyleDefinition {
    return this.book.styleNames.definition(this.name);
  }
  protected get look(): CellStyle {
    return this.definition.style;
  }
  protected setLook(style: CellStyle): void {
    this.book.styleNames.change(this.name, { style });
  }
}

class StyleFont extends StylePart {
  get className(): string {
    return 'RangeFont';
  }
  get Name(): string { return this.look.fontName ?? 'Calibri'; }
  set Name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('The name of a font is a text.');
    this.setLook({ fontName: value });
  }
  get Size(): number { return this.look.fontSize ?? 11; }
  set Size(value: unknown) { this.setLook({ fontSize: positive(value) }); }
  get Color(): string { return this.look.fontColor ?? '#000000'; }
  set Color(value: unknown) { this.setLook({ fontColor: normalColor(value) }); }
  get Bold(): boolean { return this.look.bold ?? false; }
  set Bold(value: unknown) { this.setLook({ bold: flag(value) }); }
  get Italic(): boolean { return this.look.italic ?? false; }
  set Italic(value: unknown) { this.setLook({ italic: flag(value) }); }
  get Strikethrough(): boolean { return this.look.strikethrough ?? false; }
  set Strikethrough(value: unknown) { this.setLook({ strikethrough: flag(value) }); }
  get Underline(): string { return this.look.underline === true ? 'Single' : 'None'; }
  set Underline(value: unknown) { this.setLook({ underline: value !== 'None' }); }
}

class StyleFill extends StylePart {
  get className(): string {
    return 'RangeFill';
  }
  get Color(): string { return this.look.fill ?? '#FFFFFF'; }
  set Color(value: unknown) { this.setLook({ fill: normalColor(value) }); }
  Clear(): void { this.setLook({ fill: null }); }
}

const option = <T>(table: Readonly<Record<string, T>>, value: unknown): T => {
  const found = table[String(value)];
  if (found === undefined) throw invalidArgument(`"${String(value)}" is not one of ${Object.keys(table).join(', ')}.`);
  return found;
};
const nameIn = (table: Readonly<Record<string, unknown>>, value: unknown): string => Object.keys(table).find((key) => table[key] === value) as string;

/** A cell style; what the grid does not draw (the angle, the parts it includes) is kept. */
export class Style extends StylePart {
  get className(): string {
    return 'Style';
  }
  override get objects(): readonly string[] {
    return ['Fill', 'Font'];
  }
  private kept<T>(name: string, fallback: T): T {
    return (this.definition.kept?.[name] as T | undefined) ?? fallback;
  }
  private keep(name: string, value: unknown): void {
    this.book.styleNames.change(this.name, { kept: { [name]: value } });
  }
  get Fill(): StyleFill { return new StyleFill(this.book, this.name); }
  get Font(): StyleFont { return new StyleFont(this.book, this.name); }
  get Name(): string { return this.name; }
  get BuiltIn(): boolean { return this.book.styleNames.isBuiltIn(this.name); }
  get HorizontalAlignment(): string { return nameIn(horizontal, this.look.horizontal ?? 'general'); }
  set HorizontalAlignment(value: unknown) { this.setLook({ horizontal: option(horizontal, value) }); }
  get VerticalAlignment(): string { return nameIn(vertical, this.look.vertical ?? 'bottom'); }
  set VerticalAlignment(value: unknown) { this.setLook({ vertical: option(vertical, value) }); }
  get IndentLevel(): number { return this.look.indent ?? 0; }
  set IndentLevel(value: unknown) { this.setLook({ indent: positive(value) }); }
  get WrapText(): boolean { return this.look.wrap ?? false; }
  set WrapText(value: unknown) { this.setLook({ wrap: flag(value) }); }
  get Locked(): boolean { return this.look.locked ?? true; }
  set Locked(value: unknown) { this.setLook({ locked: flag(value) }); }
  get NumberFormat(): string { return this.definition.format ?? 'General'; }
  set NumberFormat(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('A number format is a text.');
    this.book.styleNames.change(this.name, { format: value });
  }
  get NumberFormatLocal(): string { return this.NumberFormat; }
  set NumberFormatLocal(value: unknown) { this.NumberFormat = value as string; }
  get TextOrientation(): number { return this.kept('textOrientation', 0); }
  set TextOrientation(value: unknown) {
    if (typeof value !== 'number') throw invalidArgument('A number is expected.');
    this.keep('textOrientation', value);
  }
  /** The older name of the same, which office.js still sends. */
  get Orientation(): number { return this.TextOrientation; }
  set Orientation(value: unknown) { this.TextOrientation = value as number; }
  get ReadingOrder(): string { return this.kept('readingOrder', 'Context'); }
  set ReadingOrder(value: unknown) { this.keep('readingOrder', option({ Context: 'Context', LeftToRight: 'LeftToRight', RightToLeft: 'RightToLeft' }, value)); }
  get AutoIndent(): boolean { return this.kept('autoIndent', false); }
  set AutoIndent(value: unknown) { this.keep('autoIndent', flag(value)); }
  get ShrinkToFit(): boolean { return this.kept('shrinkToFit', false); }
  set ShrinkToFit(value: unknown) { this.keep('shrinkToFit', flag(value)); }
  get FormulaHidden(): boolean { return this.kept('formulaHidden', false); }
  set FormulaHidden(value: unknown) { this.keep('formulaHidden', flag(value)); }
  get IncludeAlignment(): boolean { return this.kept('includeAlignment', true); }
  set IncludeAlignment(value: unknown) { this.keep('includeAlignment', flag(value)); }
  get IncludeBorder(): boolean { return this.kept('includeBorder', true); }
  set IncludeBorder(value: unknown) { this.keep('includeBorder', flag(value)); }
  get IncludeFont(): boolean { return this.kept('includeFont', true); }
  set IncludeFont(value: unknown) { this.keep('includeFont', flag(value)); }
  get IncludeNumber(): boolean { return this.kept('includeNumber', true); }
  set IncludeNumber(value: unknown) { this.keep('includeNumber', flag(value)); }
  get IncludePatterns(): boolean { return this.kept('includePatterns', true); }
  set IncludePatterns(value: unknown) { this.keep('includePatterns', flag(value)); }
  get IncludeProtection(): boolean { return this.kept('includeProtection', true); }
  set IncludeProtection(value: unknown) { this.keep('includeProtection', flag(value)); }
  Delete(): void {
    this.book.styleNames.delete(this.name);
  }
}

export class StyleCollection extends HostCollection<Style> {
  get className(): string {
    return 'StyleCollection';
  }
  items(): readonly Style[] {
    return this.book.styleNames.names().map((name) => new Style(this.book, name));
  }
  override find(key: unknown): Style | null {
    const name = this.book.styleNames.find(key);
    return name === null ? null : new Style(this.book, name);
  }
  Add(name: unknown): void {
    this.book.styleNames.add(name);
  }
}
