import type { Book } from '../book';
import { accessDenied, invalidArgument, itemNotFound } from '../errors';
import { eventTypes } from '../eventHub';
import { HostCollection, HostObject, KeyedObject } from '../object';

const allowances = ['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort'] as const;

export class WorksheetProtection extends HostObject {
  constructor(book: Book, private readonly sheet: string) {
    super(book);
  }

  get className(): string {
    return 'WorksheetProtection';
  }

  get Protected(): boolean {
    return this.book.isProtected(this.sheet);
  }

  get Options(): Record<string, unknown> | null {
    const state = this.book.protections.get(this.sheet);
    if (state === undefined) return null;
    return { ...Object.fromEntries(allowances.map((name) => [name, state.options[name] === true])), selectionMode: state.options.selectionMode ?? 'Normal' };
  }

  Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) throw accessDenied('The sheet is protected already.');
    this.book.protections.set(this.sheet, { options: (options ?? {}) as Record<string, unknown>, password: typeof password === 'string' ? password : '' });
    this.book.events.sheetEvent(eventTypes.protectionChanged, this.sheet, { isProtected: true, source: 'Local' });
  }

  Unprotect(password?: unknown): void {
    const state = this.book.protections.get(this.sheet);
    if (state !== undefined && state.password !== '' && state.password !== password) throw accessDenied('The password is wrong.');
    this.book.protections.delete(this.sheet);
    this.book.events.sheetEvent(eventTypes.protectionChanged, this.sheet, { isProtected: false, source: 'Local' });
  }
}

export class WorksheetCustomProperty extends KeyedObject {
  constructor(book: Book, private readonly values: Map<string, string>, key: string) {
    super(book, key);
  }
  get className(): string {
    return 'WorksheetCustomProperty';
  }
  get Value(): string {
    const value = this.values.get(this.Key);
    if (value === undefined) throw itemNotFound('The property');
    return value;
  }
  set Value(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('A property is a text.');
    this.values.set(this.Key, value);
  }
  Delete(): void {
    this.values.delete(this.Key);
  }
}

export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  constructor(book: Book, private readonly sheet: string) {
    super(book);
  }
  get className(): string {
    return 'WorksheetCustomPropertyCollection';
  }
  private get values(): Map<string, string> {
    const found = this.book.sheetProperties.get(this.sheet) ?? new Map<string, string>();
    this.book.sheetProperties.set(this.sheet, found);
    return found;
  }
  items(): readonly WorksheetCustomProperty[] {
    return [...this.values.keys()].map((key) => new WorksheetCustomProperty(this.book, this.values, key));
  }
  override find(key: unknown): WorksheetCustomProperty | null {
    const found = [...this.values.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());
    return found === undefined ? null : new WorksheetCustomProperty(this.book, this.values, found);
  }
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    if (typeof key !== 'string' || key === '' || typeof value !== 'string') throw invalidArgument('A property needs a key and a text.');
    const existing = this.find(key)?.Key ?? key;
    this.values.set(existing, value);
    return new WorksheetCustomProperty(this.book, this.values, existing);
  }
}
