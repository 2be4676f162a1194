/** An element of an XML document, as far as the checks need it: prefixes stay in the names, comments are dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const found = entities[name];
    if (found === undefined) throw new Error(`Unknown entity ${whole}`);
    return found;
  });

/** Reads well-formed XML and throws on anything that is not. */
export function parseXml(xml: string): XmlElement {
  const stack: Open[] = [];
  let top: XmlElement | null = null;
  const piece = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  while (at < xml.length) {
    piece.lastIndex = at;
    const match = piece.exec(xml);
    if (match === null) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    at = piece.lastIndex;
    const [, closing, name, attributeText, selfClosing, text] = match;
    if (text !== undefined) {
      const open = stack[stack.length - 1];
      if (open !== undefined) open.text += decode(text);
      else if (text.trim() !== '' && text.trim() !== '\uFEFF') throw new Error(`Text outside the document: ${text}`);
      continue;
    }
    if (name === undefined) continue;
    if (closing === '/') {
      const open = stack.pop();
      if (open?.name !== name) throw new Error(`</${name}> closes <${open?.name ?? 'nothing'}>`);
      close(open);
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const found of (attributeText ?? '').matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      const key = found[1] ?? '';
      if (key in attributes) throw new Error(`<${name}> has ${key} twice`);
      attributes[key] = decode(found[2] ?? found[3] ?? '');
    }
    const open: Open = { name, attributes, children: [], text: '' };
    if (selfClosing === '/') close(open);
    else stack.push(open);
  }
  if (stack.length > 0) throw new Error(`<${stack[stack.length - 1]?.name}> is not closed`);
  if (top === null) throw new Error('No element');
  return top;

  function close(open: Open): void {
    const parent = stack[stack.length - 1];
    if (parent !== undefined) parent.children.push(open);
    else if (top === null) top = open;
    else throw new Error(`A second document element: ${open.name}`);
  }
}
