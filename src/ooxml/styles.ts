import { lookKey, normalizedLook, type Look } from './look';
import { builtInFormat, builtInNumber } from './numberFormats';
import { opened, replaceChildren, styleSheetOrder, withPrefix } from './order';
import { fontLook, readAlignment, readBorders, readFill, readFont } from './styleRead';
import { alignmentXml, borderXml, dxfXml, fillXml, fontXml } from './styleWrite';
import type { ThemeColors } from './theme';
import { attributes, child, childrenOf, escapeAttribute, parseXml, qualified, splice, type Splice, type XmlElement } from './xml';

export interface CellFormat {
  readonly numberFormat: string | undefined;
  readonly look: Look | undefined;
}

export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

/** xl/styles.xml: reads formats by their index and appends new ones; what is there keeps its place and its text. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly source: string;
  private readonly formats = new Map<number, string>();
  private readonly known: Record<'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', XmlElement[]>;
  private readonly added: Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  private readonly indexes = new Map<string, number>();
  private readonly read = new Map<number, CellFormat>();
  private readonly derived = new Map<string, number>();

  constructor(xml: string, private readonly theme: ThemeColors) {
    this.source = opened(xml, parseXml(xml));
    this.root = parseXml(this.source);
    for (const format of childrenOf(child(this.root, 'numFmts'), 'numFmt')) this.formats.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? 'General');
    const list = (name: string, item: string): XmlElement[] => [...childrenOf(child(this.root, name), item)];
    this.known = { fonts: list('fonts', 'font'), fills: list('fills', 'fill'), borders: list('borders', 'border'), cellXfs: list('cellXfs', 'xf'), dxfs: list('dxfs', 'dxf') };
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const) {
      this.known[name].forEach((element, index) => {
        const key = `${name} ${this.text(element)}`;
        if (!this.indexes.has(key)) this.indexes.set(key, index);
      });
    }
  }

  /** What a cell with this format index shows; the same object for the same index. */
  format(index: number): CellFormat {
    const cached = this.read.get(index);
    if (cached !== undefined) return cached;
    const xf = this.known.cellXfs[index];
    const id = Number(xf?.attributes.numFmtId ?? 0);
    const code = this.formats.get(id) ?? builtInFormat(id);
    const look = normalizedLook({
      ...fontLook(this.known.fonts[Number(xf?.attributes.fontId ?? 0)], this.known.fonts[0], this.theme),
      ...this.fillLook(xf),
      ...readBorders(this.known.borders[Number(xf?.attributes.borderId ?? 0)], this.theme),
      ...readAlignment(child(xf, 'alignment'), child(xf, 'protection')),
    });
    const format = { numberFormat: code === undefined || code === 'General' ? undefined : code, look: Object.keys(look).length === 0 ? undefined : look };
    this.read.set(index, format);
    return format;
  }

  /** Index of the format that shows this, made from `base`, of which everything unknown stays. */
  indexFor(base: number, numberFormat: string | undefined, look: Look | undefined): number {
    const key = `${base} ${numberFormat ?? 'General'} ${lookKey(look)}`;
    const cached = this.derived.get(key);
    if (cached !== undefined) return cached;
    const before = this.format(base);
    const wanted = numberFormat ?? 'General';
    const same = (before.numberFormat ?? 'General') === wanted && lookKey(before.look) === lookKey(look);
    const index = same ? base : this.derive(base, before, wanted, normalizedLook(look));
    this.derived.set(key, index);
    return index;
  }

  /** Look of a conditional rule's format. */
  dxf(index: number): Look {
    const dxf = this.known.dxfs[index];
    if (dxf === undefined) return {};
    const fill = readFill(child(dxf, 'fill'), this.theme, true);
    const { fontName: _name, fontSize: _size, ...font } = readFont(child(dxf, 'font'), this.theme) as Record<string, unknown>;
    const look: Record<string, unknown> = { ...font, ...readBorders(child(dxf, 'border'), this.theme) };
    if (fill !== undefined) look.fill = fill;
    return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as Look;
  }

  dxfFor(look: Look): number {
    return this.append('dxfs', dxfXml(look));
  }

  /** The part as it is now: the same text when nothing was added. */
  toXml(): string {
    const changes: Splice[] = [];
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const) {
      const added = this.added[name];
      if (added.length === 0) continue;
      const list = child(this.root, name);
      if (list === undefined) {
        changes.push(...replaceChildren(this.root, name, `<${name} count="${added.length}">${added.join('')}</${name}>`, styleSheetOrder));
        continue;
      }
      const inside = this.source.slice(list.contentStart, list.contentEnd) + withPrefix(added.join(''), list.prefix);
      const tag = qualified(list);
      const text = `<${tag}${attributes({ ...list.attributes, count: list.children.length + added.length })}>${inside}</${tag}>`;
      changes.push({ start: list.start, end: list.end, text });
    }
    return changes.length === 0 ? this.source : splice(this.source, changes);
  }

  private derive(base: number, before: CellFormat, numberFormat: string, look: Look): number {
    const xf = this.known.cellXfs[base];
    const was = before.look ?? {};
    const values: Record<string, string | number | undefined> = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...xf?.attributes };
    if ((before.numberFormat ?? 'General') !== numberFormat) {
      values.numFmtId = this.numberFormatId(numberFormat);
      values.applyNumberFormat = 1;
    }
    const fontProperties = ['fontName', 'fontSize', 'fontColor', 'bold', 'italic', 'underline', 'strikethrough'] as const;
    if (differs(was, look, fontProperties)) {
      const normal = readFont(this.known.fonts[0], this.theme);
      const full = (partial: Look): Look => ({ ...normal, ...partial });
      values.fontId = this.append('fonts', fontXml(this.source, this.known.fonts[Number(values.fontId)], full(was), full(look)));
      values.applyFont = 1;
    }
    if (differs(was, look, ['fill'])) {
      values.fillId = look.fill === undefined || look.fill === null ? 0 : this.append('fills', fillXml(look.fill));
      values.applyFill = 1;
    }
    if (differs(was, look, ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'])) {
      values.borderId = this.append('borders', borderXml(this.source, this.known.borders[Number(values.borderId)], was, look));
      values.applyBorder = 1;
    }
    const ownAlignment = child(xf, 'alignment');
    let alignment = ownAlignment === undefined ? '' : `<alignment${attributes(ownAlignment.attributes)}/>`;
    if (differs(was, look, ['horizontal', 'vertical', 'wrap', 'indent'])) {
      alignment = alignmentXml(ownAlignment, look);
      values.applyAlignment = 1;
    }
    const ownProtection = child(xf, 'protection')?.attributes ?? {};
    let protection = attributes(ownProtection);
    if ((was.locked ?? true) !== (look.locked ?? true)) {
      protection = attributes({ ...ownProtection, locked: look.locked === false ? 0 : undefined });
      values.applyProtection = 1;
    }
    const inside = alignment + (protection === '' ? '' : `<protection${protection}/>`);
    return this.append('cellXfs', inside === '' ? `<xf${attributes(values)}/>` : `<xf${attributes(values)}>${inside}</xf>`);
  }

  private fillLook(xf: XmlElement | undefined): Look {
    const fill = readFill(this.known.fills[Number(xf?.attributes.fillId ?? 0)], this.theme, false);
    return fill === undefined ? {} : { fill };
  }

  private numberFormatId(code: string): number {
    const standard = builtInNumber(code);
    if (standard !== undefined) return standard;
    for (const [id, known] of this.formats) if (known === code) return id;
    const id = Math.max(163, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    this.added.numFmts.push(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private append(name: 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', text: string): number {
    const key = `${name} ${text}`;
    const found = this.indexes.get(key);
    if (found !== undefined) return found;
    const index = this.known[name].length + this.added[name].length;
    this.added[name].push(text);
    this.indexes.set(key, index);
    return index;
  }

  private text(element: XmlElement): string {
    return this.source.slice(element.start, element.end).replace(/(<\/?)[\w.-]+:/g, '$1');
  }
}

function differs(a: Look, b: Look, names: readonly (keyof Look)[]): boolean {
  const part = (look: Look): string => lookKey(Object.fromEntries(names.filter((name) => look[name] !== undefined).map((name) => [name, look[name]])) as Look);
  return part(a) !== part(b);
}
