import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';

/** Title, author and the like; kept while the workbook is open. */
export class DocumentProperties extends HostObject {
  get className(): string {
    return 'DocumentProperties';
  }
  override get objects(): readonly string[] {
    return ['Custom'];
  }
  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }
  private read(name: string): unknown {
    return this.book.properties.get(name) ?? '';
  }
  private put(name: string, value: unknown): void {
    if (typeof value !== 'string') throw invalidArgument('A property is a text.');
    this.book.properties.set(name, value);
    this.book.dirty = true;
  }
  get Title(): unknown { return this.read('title'); }
  set Title(value: unknown) { this.put('title', value); }
  get Subject(): unknown { return this.read('subject'); }
  set Subject(value: unknown) { this.put('subject', value); }
  get Author(): unknown { return this.read('author'); }
  set Author(value: unknown) { this.put('author', value); }
  get Keywords(): unknown { return this.read('keywords'); }
  set Keywords(value: unknown) { this.put('keywords', value); }
  get Comments(): unknown { return this.read('comments'); }
  set Comments(value: unknown) { this.put('comments', value); }
  get Category(): unknown { return this.read('category'); }
  set Category(value: unknown) { this.put('category', value); }
  get Manager(): unknown { return this.read('manager'); }
  set Manager(value: unknown) { this.put('manager', value); }
  get Company(): unknown { return this.read('company'); }
  set Company(value: unknown) { this.put('company', value); }
  get LastAuthor(): unknown { return this.read('lastAuthor'); }
  get CreationDate(): string { return String(this.book.properties.get('created') ?? this.book.services.now().toISOString()); }
  get RevisionNumber(): number { return Number(this.book.properties.get('revision') ?? 0); }
  set RevisionNumber(value: unknown) {
    if (typeof value !== 'number') throw invalidArgument('A number is expected.');
    this.book.properties.set('revision', value);
  }
}

export class CustomProperty extends HostObject {
  constructor(book: Book, private readonly key: string) {
    super(book);
  }
  get className(): string {
    return 'CustomProperty';
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    if (!this.book.customProperties.has(this.key)) throw itemNotFound('The property');
    return this.book.customProperties.get(this.key);
  }
  set Value(value: unknown) {
    this.book.customProperties.set(this.key, value);
  }
  get Type(): string {
    const value = this.Value;
    if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }
  Delete(): void {
    this.book.customProperties.delete(this.key);
  }
}

export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  get className(): string {
    return 'CustomPropertyCollection';
  }
  items(): readonly CustomProperty[] {
    return [...this.book.customProperties.keys()].map((key) => new CustomProperty(this.book, key));
  }
  override find(key: unknown): CustomProperty | null {
    const found = [...this.book.customProperties.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());
    return found === undefined ? null : new CustomProperty(this.book, found);
  }
  Add(key: unknown, value: unknown): CustomProperty {
    if (typeof key !== 'string' || key === '' || !['string', 'number', 'boolean'].includes(typeof value)) throw invalidArgument('A property needs a key and a value.');
    this.book.customProperties.set(key, value);
    return new CustomProperty(this.book, key);
  }
  DeleteAll(): void {
    this.book.customProperties.clear();
  }
}
