import type { CellStyle } from '../document';
import type { Rectangle } from '../engine';
import { contains, intersect } from './area';
import type { Book, Place } from './book';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './errors';

export interface StyleDefinition {
  readonly style: CellStyle;
  readonly format?: string;
  /** What is kept without being drawn: the angle of the text, which parts the style sets. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** The built-in cell styles that people use, as formats. */
const builtIn: Readonly<Record<string, StyleDefinition>> = {
  Normal: { style: { fontName: 'Calibri', fontSize: 11, fontColor: '#000000', bold: false, italic: false, fill: null }, format: 'General' },
  Good: { style: { fill: '#C6EFCE', fontColor: '#006100' } },
  Bad: { style: { fill: '#FFC7CE', fontColor: '#9C0006' } },
  Neutral: { style: { fill: '#FFEB9C', fontColor: '#9C5700' } },
  Input: { style: { fill: '#FFCC99', fontColor: '#3F3F76' } },
  Output: { style: { fill: '#F2F2F2', fontColor: '#3F3F3F', bold: true } },
  Calculation: { style: { fill: '#F2F2F2', fontColor: '#FA7D00', bold: true } },
  CheckCell: { style: { fill: '#A5A5A5', fontColor: '#FFFFFF', bold: true } },
  'Check Cell': { style: { fill: '#A5A5A5', fontColor: '#FFFFFF', bold: true } },
  Note: { style: { fill: '#FFFFCC' } },
  'Explanatory Text': { style: { italic: true, fontColor: '#7F7F7F' } },
  'Warning Text': { style: { fontColor: '#FF0000' } },
  Title: { style: { fontSize: 18, fontColor: '#44546A' } },
  'Heading 1': { style: { fontSize: 15, bold: true, fontColor: '#44546A', borderBottom: { style: 'thick', color: '#4472C4' } } },
  'Heading 2': { style: { fontSize: 13, bold: true, fontColor: '#44546A', borderBottom: { style: 'thick', color: '#A2B8E1' } } },
  'Heading 3': { style: { bold: true, fontColor: '#44546A', borderBottom: { style: 'medium', color: '#8EA9DB' } } },
  'Heading 4': { style: { bold: true, fontColor: '#44546A' } },
  Total: { style: { bold: true, borderTop: { style: 'thin', color: '#4472C4' }, borderBottom: { style: 'double', color: '#4472C4' } } },
  Comma: { style: {}, format: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  'Comma [0]': { style: {}, format: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' },
  Currency: { style: {}, format: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  'Currency [0]': { style: {}, format: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' },
  Percent: { style: {}, format: '0%' },
  Hyperlink: { style: { fontColor: '#0563C1', underline: true } },
};

const plainName = (name: string): string => name.toLowerCase().replaceAll(' ', '');

/** The cell styles of the workbook, and which ranges were given one. */
export class StyleNames {
  private all: { place: Place; name: string }[] = [];
  private readonly own = new Map<string, StyleDefinition>();

  constructor(private readonly book: Book) {}

  clear(): void {
    this.all = [];
    this.own.clear();
  }

  names(): readonly string[] {
    return [...new Set([...Object.keys(builtIn).filter((name) => name !== 'CheckCell'), ...this.own.keys()])];
  }

  isBuiltIn(name: string): boolean {
    return builtIn[name] !== undefined;
  }

  /** The name as it is written, whatever case and blanks the caller used. */
  find(name: unknown): string | null {
    return this.names().find((known) => plainName(known) === plainName(String(name))) ?? null;
  }

  definition(name: string): StyleDefinition {
    const found = this.own.get(name) ?? builtIn[name];
    if (found === undefined) throw itemNotFound(`The style "${name}"`);
    return found;
  }

  add(name: unknown): string {
    if (typeof name !== 'string' || name === '' || name.length > 255) throw invalidArgument('A style needs a name.');
    if (this.find(name) !== null) throw itemAlreadyExists(`A style "${name}"`);
    this.own.set(name, { style: {} });
    return name;
  }

  /** Cells that have the style follow its change. */
  change(name: string, change: Partial<StyleDefinition>): void {
    const before = this.definition(name);
    this.own.set(name, { ...before, ...change, style: { ...before.style, ...change.style }, kept: { ...before.kept, ...change.kept } });
    for (const { place, name: given } of this.all) if (given === name && place.area !== null) this.draw(place.sheet, place.area, name);
  }

  delete(name: string): void {
    if (this.isBuiltIn(name)) throw invalidArgument('A style of Excel itself cannot be deleted.');
    this.definition(name);
    this.own.delete(name);
    const users = this.all.filter((one) => one.name === name);
    this.all = this.all.filter((one) => one.name !== name);
    for (const { place } of users) if (place.area !== null) this.draw(place.sheet, place.area, 'Normal');
  }

  get(sheet: string, area: Rectangle): string | null {
    for (let index = this.all.length - 1; index >= 0; index -= 1) {
      const { place, name } = this.all[index] as { place: Place; name: string };
      if (place.sheet !== sheet || place.area === null) continue;
      if (contains(place.area, area)) return name;
      if (intersect(place.area, area) !== null) return null;
    }
    return 'Normal';
  }

  set(sheet: string, area: Rectangle, value: unknown): void {
    const name = this.find(value);
    if (name === null) throw itemNotFound(`The style "${String(value)}"`);
    this.draw(sheet, area, name);
    this.all.push({ place: { sheet, area }, name });
  }

  private draw(sheet: string, area: Rectangle, name: string): void {
    const { style, format, kept } = this.definition(name);
    this.book.engine.setStyle(sheet, area, style);
    for (const note of ['textOrientation', 'shrinkToFit', 'readingOrder', 'autoIndent']) if (kept?.[note] !== undefined) this.book.notes.set(sheet, area, note, kept[note]);
    if (format === undefined) return;
    const row = new Array<string>(area.columns).fill(format);
    this.book.engine.setNumberFormats(sheet, area, new Array<string[]>(area.rows).fill(row));
  }
}
