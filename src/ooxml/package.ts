import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { addRelationship, readRelationships, relativeTarget, removeRelationship, resolveTarget, type Relationship } from './relationships';
import { child, childrenOf, escapeAttribute, parseXml, splice } from './xml';

const contentTypesPath = '[Content_Types].xml';

/**
 * An .xlsx file as its parts. Parts that nobody sets keep their bytes. Paths have no leading slash ("xl/workbook.xml").
 */
export class OoxmlPackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly byLowerCase = new Map<string, string>();
  /** Texts read or set so far: long parts are neither decoded twice nor encoded before saving. */
  private readonly texts = new Map<string, string>();
  private readonly pending = new Set<string>();
  private changed = false;

  private constructor(parts: Map<string, Uint8Array>, private readonly original: Uint8Array | null) {
    this.parts = parts;
    for (const path of parts.keys()) this.byLowerCase.set(path.toLowerCase(), path);
  }

  static open(bytes: Uint8Array): OoxmlPackage {
    const parts = new Map<string, Uint8Array>();
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      if (!path.endsWith('/')) parts.set(path.replace(/\\/g, '/'), content);
    }
    return new OoxmlPackage(parts, bytes);
  }

  static create(parts: Readonly<Record<string, string>>): OoxmlPackage {
    return new OoxmlPackage(new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), null);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  bytes(path: string): Uint8Array | undefined {
    const found = this.find(path);
    if (found === undefined) return undefined;
    if (this.pending.delete(found)) this.parts.set(found, encode(this.texts.get(found)!));
    return this.parts.get(found);
  }

  text(path: string): string | undefined {
    const found = this.find(path);
    if (found === undefined) return undefined;
    let text = this.texts.get(found);
    if (text === undefined) this.texts.set(found, (text = decode(this.parts.get(found)!)));
    return text;
  }

  /** Replaces or adds a part; setting the text that is there already changes nothing. */
  set(path: string, text: string, contentType?: string): void {
    const known = this.find(path);
    if (known !== undefined && this.text(known) === text) return;
    this.changed = true;
    if (known === undefined) this.parts.set(path, new Uint8Array());
    this.texts.set(known ?? path, text);
    this.pending.add(known ?? path);
    this.byLowerCase.set(path.toLowerCase(), known ?? path);
    if (known === undefined && contentType !== undefined) this.declare(path, contentType);
  }

  /** Removes a part, the relationships it owns and its content type. Relationships to it are the caller's. */
  remove(path: string): void {
    const known = this.find(path);
    if (known === undefined) return;
    this.changed = true;
    this.parts.delete(known);
    this.texts.delete(known);
    this.pending.delete(known);
    this.byLowerCase.delete(known.toLowerCase());
    this.undeclare(known);
    const own = relationshipsPath(known);
    if (own !== known && this.has(own)) this.remove(own);
  }

  /** First path of the pattern ("xl/tables/table#.xml") that is free. */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace('#', String(number));
      if (!this.has(path)) return path;
    }
  }

  /** Relationships of a part; "" for those of the package. */
  relationships(owner: string): Relationship[] {
    const text = this.text(relationshipsPath(owner));
    return text === undefined ? [] : readRelationships(text);
  }

  /** The part a relationship of this kind leads to (the last word of its type: "worksheet"). */
  related(owner: string, kind: string): string[] {
    return this.relationships(owner)
      .filter((relationship) => relationship.kind === kind && !relationship.external)
      .map((relationship) => resolveTarget(owner, relationship.target));
  }

  /** Path behind a relationship id; undefined for an unknown or external one. */
  target(owner: string, id: string | undefined): string | undefined {
    const found = this.relationships(owner).find((relationship) => relationship.id === id);
    return found === undefined || found.external ? undefined : resolveTarget(owner, found.target);
  }

  /** Adds a relationship and gives its id. */
  relate(owner: string, type: string, target: string, external = false): string {
    const path = relationshipsPath(owner);
    const added = addRelationship(this.text(path), type, external ? target : relativeTarget(owner, target), external);
    this.set(path, added.text);
    return added.id;
  }

  unrelate(owner: string, id: string): void {
    const path = relationshipsPath(owner);
    const text = this.text(path);
    if (text !== undefined) this.set(path, removeRelationship(text, id));
  }

  contentType(path: string): string | undefined {
    const types = parseXml(this.text(contentTypesPath) ?? '<Types/>');
    const own = childrenOf(types, 'Override').find((override) => override.attributes.PartName?.toLowerCase() === `/${path}`.toLowerCase());
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return own?.attributes.ContentType ?? childrenOf(types, 'Default').find((entry) => entry.attributes.Extension?.toLowerCase() === extension)?.attributes.ContentType;
  }

  /** Removes parts that could be reached from the package before and no longer can. */
  removeUnreachable(before: ReadonlySet<string>): void {
    const now = this.reachable();
    for (const path of before) if (!now.has(path)) this.remove(path);
  }

  reachable(): Set<string> {
    const seen = new Set<string>();
    const visit = (owner: string): void => {
      for (const relationship of this.relationships(owner)) {
        if (relationship.external) continue;
        const found = this.find(resolveTarget(owner, relationship.target));
        if (found === undefined || seen.has(found)) continue;
        seen.add(found);
        visit(found);
      }
    };
    visit('');
    return seen;
  }

  /** The file. An untouched package gives the bytes it was opened from. */
  save(): Uint8Array {
    if (!this.changed && this.original !== null) return this.original.slice();
    const files: Zippable = {};
    // A fixed time: the same workbook gives the same file.
    for (const path of this.parts.keys()) {
      const content = this.bytes(path)!;
      files[path] = [content, { level: content.length > 2_000_000 ? 4 : 6, mtime: '1980-01-01T00:00:00' }];
    }
    return zipSync(files);
  }

  private find(path: string): string | undefined {
    return this.parts.has(path) ? path : this.byLowerCase.get(path.toLowerCase());
  }

  private declare(path: string, contentType: string): void {
    const text = this.text(contentTypesPath) ?? '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';
    const types = parseXml(text);
    const tag = types.prefix === '' ? 'Override' : `${types.prefix}:Override`;
    const entry = `<${tag} PartName="/${escapeAttribute(path)}" ContentType="${contentType}"/>`;
    this.set(contentTypesPath, splice(text, [{ start: types.contentEnd, end: types.contentEnd, text: entry }]));
  }

  private undeclare(path: string): void {
    const text = this.text(contentTypesPath);
    if (text === undefined) return;
    const own = childrenOf(parseXml(text), 'Override').find((override) => override.attributes.PartName?.toLowerCase() === `/${path}`.toLowerCase());
    if (own !== undefined) this.set(contentTypesPath, splice(text, [{ start: own.start, end: own.end, text: '' }]));
  }
}

/** Changed parts are written in UTF-8, whatever they were in. */
function encode(text: string): Uint8Array {
  return strToU8(text.replace(/^(<\?xml[^>]*?encoding=["'])utf-16[^"']*/i, '$1UTF-8'));
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Where the relationships of a part are kept. */
export function relationshipsPath(owner: string): string {
  const slash = owner.lastIndexOf('/');
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
}

/** Path of the workbook part; undefined when the file is no workbook. */
export function workbookPath(file: OoxmlPackage): string | undefined {
  const path = file.related('', 'officeDocument').find((candidate) => file.has(candidate));
  if (path === undefined) return undefined;
  const text = file.text(path);
  return text !== undefined && text.includes('sheets') && child(parseXml(text), 'sheets') !== undefined ? path : undefined;
}
