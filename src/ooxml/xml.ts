/**
 * XML of a workbook's parts. An element remembers where it stands in the source, so that a change is a splice into the
 * original text and everything around it stays as it was, to the byte.
 */
export interface XmlElement {
  /** Without the namespace prefix. */
  readonly name: string;
  readonly prefix: string;
  /** By the name as written ("r:id"), values decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, decoded, without that of the children. */
  readonly text: string;
  readonly start: number;
  /** Just after the opening tag's ">". */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

interface OpenElement {
  name: string;
  prefix: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
  selfClosing: boolean;
}

const attributePattern = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parses one part. Elements named in `opaque` (by local name) are kept as one piece without children. */
export function parseXml(source: string, opaque: ReadonlySet<string> = new Set()): XmlElement {
  const stack: OpenElement[] = [];
  let root: XmlElement | null = null;
  let position = 0;
  for (;;) {
    const open = source.indexOf('<', position);
    const parent = stack[stack.length - 1];
    if (open < 0) break;
    if (parent !== undefined && open > position) parent.text += decodeXml(source.slice(position, open));
    if (source.startsWith('<!--', open)) {
      position = closing(source, '-->', open);
    } else if (source.startsWith('<![CDATA[', open)) {
      position = closing(source, ']]>', open);
      if (parent !== undefined) parent.text += source.slice(open + 9, position - 3);
    } else if (source.startsWith('<?', open)) {
      position = closing(source, '?>', open);
    } else if (source.startsWith('<!', open)) {
      position = closing(source, '>', open);
    } else if (source.charCodeAt(open + 1) === 47) {
      position = closing(source, '>', open);
      const done = stack.pop();
      const closed = source.slice(open + 2, position - 1).trim();
      if (done === undefined || closed !== qualified(done)) throw new Error(`XML: unexpected </${closed}>`);
      done.contentEnd = open;
      done.end = position;
      if (stack.length === 0) root = done;
    } else {
      const tag = readTag(source, open);
      const element: OpenElement = { ...tag, children: [], text: '', start: open, contentEnd: tag.contentStart, end: tag.contentStart };
      parent?.children.push(element);
      position = tag.contentStart;
      if (element.selfClosing) {
        if (stack.length === 0) root = element;
      } else if (opaque.has(element.name)) {
        const end = source.indexOf(`</${qualified(element)}`, position);
        if (end < 0) throw new Error(`XML: <${element.name}> is not closed`);
        element.contentEnd = end;
        element.end = closing(source, '>', end);
        position = element.end;
      } else {
        stack.push(element);
      }
    }
  }
  if (root === null || stack.length > 0) throw new Error('XML: the part is incomplete');
  return root;
}

function readTag(source: string, open: number): Pick<OpenElement, 'name' | 'prefix' | 'attributes' | 'contentStart' | 'selfClosing'> {
  const contentStart = tagEnd(source, open);
  const selfClosing = source.charCodeAt(contentStart - 2) === 47;
  const inside = source.slice(open + 1, selfClosing ? contentStart - 2 : contentStart - 1);
  const space = inside.search(/\s/);
  const tag = space < 0 ? inside : inside.slice(0, space);
  const colon = tag.indexOf(':');
  return {
    name: colon < 0 ? tag : tag.slice(colon + 1),
    prefix: colon < 0 ? '' : tag.slice(0, colon),
    attributes: space < 0 ? {} : readAttributes(inside.slice(space)),
    contentStart,
    selfClosing,
  };
}

export function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(attributePattern)) attributes[match[1]!] = decodeXml(match[2] ?? match[3] ?? '');
  return attributes;
}

/** Position after the ">" that ends the tag at `open`; a ">" inside an attribute value does not end it. */
export function tagEnd(source: string, open: number): number {
  let end = source.indexOf('>', open);
  const inside = (limit: number): boolean => {
    let quote = 0;
    for (let index = open; index < limit; index++) {
      const code = source.charCodeAt(index);
      if (quote === 0 ? code === 34 || code === 39 : code === quote) quote = quote === 0 ? code : 0;
    }
    return quote !== 0;
  };
  while (end >= 0 && inside(end)) end = source.indexOf('>', end + 1);
  if (end < 0) throw new Error('XML: a tag is not closed');
  return end + 1;
}

function closing(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new Error('XML: the part is incomplete');
  return found + mark.length;
}

/** The element's name as it stands in its tag. */
export function qualified(element: Pick<XmlElement, 'name' | 'prefix'>): string {
  return element.prefix === '' ? element.name : `${element.prefix}:${element.name}`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

/** Sections of plain characters written with escapes instead, for those who search the text without parsing it. */
export function escapeSections(source: string): string {
  return source.includes('<![CDATA[') ? source.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => escapeText(text)) : source;
}

export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\r/g, '&#13;').replace(/\t/g, '&#9;');
}

/** ` name="value"` for every attribute that has a value. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) text += ` ${name}="${typeof value === 'boolean' ? (value ? '1' : '0') : typeof value === 'number' ? value : escapeAttribute(value)}"`;
  }
  return text;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Every element of that name below, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const candidate of parent.children) {
      if (candidate.name === name) found.push(candidate);
      visit(candidate);
    }
  };
  if (element !== undefined) visit(element);
  return found;
}

/** An attribute by its local name, whatever prefix the writer chose. */
export function attributeNamed(element: XmlElement, name: string): string | undefined {
  const direct = element.attributes[name];
  if (direct !== undefined) return direct;
  for (const [key, value] of Object.entries(element.attributes)) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** xsd:boolean with the schema's default. */
export function flag(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; those at the same place keep their order. */
export function splice(source: string, changes: readonly Splice[]): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  let position = 0;
  let result = '';
  for (const change of sorted) {
    if (change.start < position) throw new Error('XML: overlapping changes');
    result += source.slice(position, change.start) + change.text;
    position = change.end;
  }
  return result + source.slice(position);
}

/** The element's own text with attributes set (undefined removes), everything inside kept. */
export function withAttributes(source: string, element: XmlElement, values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return openTag(source, element, values) + source.slice(element.contentStart, element.end);
}

/** The opening tag with attributes set (undefined removes). */
export function openTag(source: string, element: XmlElement, values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const merged: Record<string, string | number | boolean | undefined> = { ...element.attributes, ...values };
  const closes = element.selfClosing ? '/>' : '>';
  return source.slice(element.start, element.start + 1 + qualified(element).length) + attributes(merged) + closes;
}
