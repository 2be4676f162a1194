import type { Book } from '../book';
import { HostError, accessDenied, invalidArgument, itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import { Range } from '../range/range';
import { Table } from '../table/table';
import { resolveAddress, targetOf } from '../resolve';

export class WorkbookProtection extends HostObject {
  get className(): string {
    return 'WorkbookProtection';
  }
  get Protected(): boolean {
    return this.book.workbookProtection !== null;
  }
  Protect(password?: unknown): void {
    if (this.Protected) throw accessDenied('The workbook is protected already.');
    this.book.workbookProtection = { password: typeof password === 'string' ? password : '' };
  }
  Unprotect(password?: unknown): void {
    const state = this.book.workbookProtection;
    if (state !== null && state.password !== '' && state.password !== password) throw accessDenied('The password is wrong.');
    this.book.workbookProtection = null;
  }
}

export class CustomXmlPart extends HostObject {
  constructor(book: Book, private readonly id: string) {
    super(book);
  }
  get className(): string {
    return 'CustomXmlPart';
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  get Id(): string {
    return this.id;
  }
  private get xml(): string {
    const found = this.book.customXml.get(this.id);
    if (found === undefined) throw itemNotFound('The XML part');
    return found;
  }
  get NamespaceUri(): string {
    return /<[A-Za-z_][^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(this.xml)?.[1] ?? '';
  }
  GetXml(): string {
    return this.xml;
  }
  SetXml(xml: unknown): void {
    this.book.customXml.set(this.id, checkXml(xml));
  }
  Delete(): void {
    this.book.customXml.delete(this.id);
  }
}

function checkXml(xml: unknown): string {
  if (typeof xml !== 'string' || !/^\s*(?:<\?xml[^>]*\?>\s*)?<([A-Za-z_][\w:.-]*)[\s\S]*(?:<\/\1>|\/>)\s*$/.test(xml)) throw invalidArgument('The text is no XML.');
  return xml;
}

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  constructor(book: Book, private readonly namespaceUri: string | null = null) {
    super(book);
  }
  get className(): string {
    return this.namespaceUri === null ? 'CustomXmlPartCollection' : 'CustomXmlPartScopedCollection';
  }
  items(): readonly CustomXmlPart[] {
    return [...this.book.customXml.keys()].map((id) => new CustomXmlPart(this.book, id)).filter((part) => this.namespaceUri === null || part.NamespaceUri === this.namespaceUri);
  }
  override find(key: unknown): CustomXmlPart | null {
    return this.items().find((part) => part.Id === key) ?? null;
  }
  Add(xml: unknown): CustomXmlPart {
    const id = this.book.nextId('xml');
    this.book.customXml.set(id, checkXml(xml));
    return new CustomXmlPart(this.book, id);
  }
  GetByNamespace(namespaceUri: unknown): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book, String(namespaceUri));
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.items();
    return items.length === 1 ? (items[0] as CustomXmlPart) : null;
  }
  GetOnlyItem(): CustomXmlPart {
    const found = this.GetOnlyItemOrNullObject();
    if (found === null) throw itemNotFound('A single XML part');
    return found;
  }
}

export class Binding extends HostObject {
  constructor(book: Book, private readonly id: string) {
    super(book);
  }
  get className(): string {
    return 'Binding';
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  private get state(): { type: string; range: Range } {
    const found = this.book.bindings.get(this.id);
    if (found === undefined || found.place.area === null) throw itemNotFound('The binding');
    return { type: found.type, range: new Range(this.book, found.place.sheet, found.place.area) };
  }
  get Id(): string {
    return this.id;
  }
  get Type(): string {
    return this.state.type;
  }
  GetRange(): Range {
    return this.state.range;
  }
  GetText(): string {
    return this.state.range.Text?.[0]?.[0] ?? '';
  }
  GetTable(): Table {
    const { range } = this.state;
    const table = this.book.tablesOf(range.sheet).find((one) => one.area.row === range.area.row && one.area.column === range.area.column);
    if (table === undefined) throw itemNotFound('The table of the binding');
    return new Table(this.book, table.id);
  }
  Delete(): void {
    this.book.bindings.delete(this.id);
  }
}

export class BindingCollection extends HostCollection<Binding> {
  get className(): string {
    return 'BindingCollection';
  }
  items(): readonly Binding[] {
    return [...this.book.bindings.keys()].map((id) => new Binding(this.book, id));
  }
  override find(key: unknown): Binding | null {
    return this.book.bindings.has(String(key)) ? new Binding(this.book, String(key)) : null;
  }
  get Count(): number {
    return this.book.bindings.size;
  }
  Add(range: unknown, bindingType: unknown, id: unknown): Binding {
    if (!['Range', 'Table', 'Text'].includes(String(bindingType)) || typeof id !== 'string' || id === '') throw invalidArgument();
    const target = targetOf(this.book, range, this.book.engine.activeSheet());
    this.book.bindings.set(id, { type: String(bindingType), place: { sheet: target.sheet, area: target.area } });
    return new Binding(this.book, id);
  }
  AddFromNamedItem(name: unknown, bindingType: unknown, id: unknown): Binding {
    const target = resolveAddress(this.book, String(name), this.book.engine.activeSheet());
    if (target === null) throw itemNotFound(`The name "${String(name)}"`);
    return this.Add(new Range(this.book, target.sheet, target.area), bindingType, id);
  }
  AddFromSelection(bindingType: unknown, id: unknown): Binding {
    const { sheet, rectangles } = this.book.engine.selection();
    const [area] = rectangles;
    if (area === undefined) throw new HostError('InvalidSelection', 'Nothing is selected.');
    return this.Add(new Range(this.book, sheet, area), bindingType, id);
  }
}
