import { columnIndex } from './address';
import { decodeXml, readAttributes } from './xml';

/** A row of <sheetData> as it stands in the source. */
export interface RowSource {
  /** From 0, counted on where the writer left it out. */
  readonly row: number;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  /** Text between the tag's name and its ">". */
  readonly attributeText: string;
  readonly numbered: boolean;
}

export interface CellSource {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
  readonly numbered: boolean;
  readonly style: number;
  /** "n", "s", "b", "e", "str", "inlineStr", "d". */
  readonly type: string;
  /** Index of the cell's metadata, 0 for none; a dynamic array has some. */
  readonly metadata: number;
  readonly value: string | null;
  readonly inline: string | null;
  readonly formula: FormulaSource | null;
}

export interface FormulaSource {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface SheetDataPlace {
  readonly prefix: string;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** Where <sheetData> stands; null when the sheet has none. */
export function findSheetData(xml: string): SheetDataPlace | null {
  const match = /<((?:[\w.-]+:)?)sheetData(\s[^>]*)?\/?>/.exec(xml);
  if (match === null) return null;
  const prefix = match[1]!;
  const start = match.index;
  const contentStart = start + match[0].length;
  if (match[0].endsWith('/>')) return { prefix, start, contentStart, contentEnd: contentStart, end: contentStart };
  const close = `</${prefix}sheetData`;
  const contentEnd = xml.indexOf(close, contentStart);
  if (contentEnd < 0) throw new Error('XML: <sheetData> is not closed');
  return { prefix, start, contentStart, contentEnd, end: xml.indexOf('>', contentEnd) + 1 };
}

/** Calls `visit` for every row, in the order of the file. */
export function scanRows(xml: string, place: SheetDataPlace, visit: (row: RowSource) => void): void {
  const open = `<${place.prefix}row`;
  const close = `</${place.prefix}row>`;
  let position = place.contentStart;
  let next = 0;
  for (;;) {
    const start = indexOfTag(xml, open, position, place.contentEnd);
    if (start < 0) return;
    const tagEnd = endOfTag(xml, start + open.length);
    const selfClosing = xml.charCodeAt(tagEnd - 2) === 47;
    const attributeText = xml.slice(start + open.length, selfClosing ? tagEnd - 2 : tagEnd - 1);
    const number = attributeOf(attributeText, 'r');
    const row = number === null ? next : Number(number) - 1;
    let contentEnd = tagEnd;
    let end = tagEnd;
    if (!selfClosing) {
      contentEnd = xml.indexOf(close, tagEnd);
      if (contentEnd < 0) throw new Error('XML: a row is not closed');
      end = contentEnd + close.length;
    }
    visit({ row, start, contentStart: tagEnd, contentEnd, end, attributeText, numbered: number !== null });
    next = row + 1;
    position = end;
  }
}

/** Calls `visit` for every cell of a row, in the order of the file. */
export function scanCells(xml: string, prefix: string, row: RowSource, visit: (cell: CellSource) => void): void {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  const valueTag = `<${prefix}v`;
  const formulaTag = `<${prefix}f`;
  const inlineTag = `<${prefix}is`;
  let position = row.contentStart;
  let next = 0;
  for (;;) {
    const start = indexOfTag(xml, open, position, row.contentEnd);
    if (start < 0) return;
    let column = next;
    let numbered = false;
    let style = 0;
    let type = 'n';
    let metadata = 0;
    let index = start + open.length;
    let selfClosing = false;
    for (;;) {
      const code = xml.charCodeAt(index);
      if (code === 62) break;
      if (code === 47) {
        selfClosing = true;
        index++;
      } else if (code <= 32) {
        index++;
      } else {
        const equals = xml.indexOf('=', index);
        let quote = equals + 1;
        while (xml.charCodeAt(quote) <= 32) quote++;
        const valueEnd = xml.indexOf(xml[quote]!, quote + 1);
        if (equals < 0 || valueEnd < 0) throw new Error('XML: a cell is not closed');
        const name = xml.slice(index, equals).trimEnd();
        if (name === 'r') {
          column = columnOf(xml, quote + 1);
          numbered = true;
        } else if (name === 's') style = Number(xml.slice(quote + 1, valueEnd));
        else if (name === 't') type = xml.slice(quote + 1, valueEnd);
        else if (name === 'cm') metadata = Number(xml.slice(quote + 1, valueEnd));
        index = valueEnd + 1;
      }
    }
    const contentStart = index + 1;
    let end = contentStart;
    let value: string | null = null;
    let inline: string | null = null;
    let formula: FormulaSource | null = null;
    if (!selfClosing) {
      const contentEnd = xml.indexOf(close, contentStart);
      if (contentEnd < 0) throw new Error('XML: a cell is not closed');
      end = contentEnd + close.length;
      if (contentEnd > contentStart) {
        // A slice, so that a search for what is not there ends with the cell.
        const inside = xml.slice(contentStart, contentEnd);
        const f = indexOfTag(inside, formulaTag, 0, inside.length);
        if (f >= 0) formula = readFormula(inside, f, formulaTag, `</${prefix}f>`);
        if (type === 'inlineStr') {
          const is = indexOfTag(inside, inlineTag, 0, inside.length);
          if (is >= 0) inline = inside.slice(is);
        }
        const v = indexOfTag(inside, valueTag, 0, inside.length);
        if (v >= 0) value = content(inside, v, valueTag, `</${prefix}v>`);
      }
    }
    visit({ row: row.row, column, start, contentStart, end, numbered, style, type, metadata, value, inline, formula });
    next = column + 1;
    position = end;
  }
}

/** Reads one attribute of a tag's text without decoding; null when absent. */
export function attributeOf(attributeText: string, name: string): string | null {
  let from = 0;
  for (;;) {
    const found = attributeText.indexOf(`${name}=`, from);
    if (found < 0) {
      if (attributeText.includes(' =') || attributeText.includes('= ')) return readAttributes(attributeText)[name] ?? null;
      return null;
    }
    if (found === 0 || attributeText.charCodeAt(found - 1) <= 32) {
      const quote = attributeText[found + name.length + 1];
      if (quote === '"' || quote === "'") return attributeText.slice(found + name.length + 2, attributeText.indexOf(quote, found + name.length + 2));
    }
    from = found + 1;
  }
}

function columnOf(xml: string, from: number): number {
  let end = from;
  while (xml.charCodeAt(end) > 57) end++;
  return end === from + 1 ? (xml.charCodeAt(from) & 31) - 1 : columnIndex(xml.slice(from, end));
}

/** Next tag of exactly this name before `limit`; -1 when there is none. */
function indexOfTag(xml: string, tag: string, from: number, limit: number): number {
  if (from >= limit) return -1;
  let found = xml.indexOf(tag, from);
  while (found >= 0 && found < limit) {
    const code = xml.charCodeAt(found + tag.length);
    if (code === 62 || code === 47 || code <= 32) return found;
    found = xml.indexOf(tag, found + tag.length);
  }
  return -1;
}

function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let index = from; index < xml.length; index++) {
    const code = xml.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return index + 1;
  }
  throw new Error('XML: a tag is not closed');
}

function content(xml: string, start: number, tag: string, close: string): string {
  const tagEnd = endOfTag(xml, start + tag.length);
  if (xml.charCodeAt(tagEnd - 2) === 47) return '';
  return decodeXml(xml.slice(tagEnd, xml.indexOf(close, tagEnd)));
}

function readFormula(xml: string, start: number, tag: string, close: string): FormulaSource {
  const tagEnd = endOfTag(xml, start + tag.length);
  return { text: content(xml, start, tag, close), attributes: tagEnd - start === tag.length + 1 ? noAttributes : readAttributes(xml.slice(start + tag.length, tagEnd)) };
}

const noAttributes: Readonly<Record<string, string>> = {};
