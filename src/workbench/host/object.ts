import type { Book } from './book';
import { invalidArgument, itemNotFound } from './errors';

/**
 * An object of Excel's object model. Members with a capital (or an underscore) are what a batch can name;
 * everything in camelCase is the host's own and out of reach of the wire.
 */
export abstract class HostObject {
  constructor(readonly book: Book) {}

  /** The name office.js uses; not taken from the constructor, which a minifier renames. */
  abstract get className(): string;

  /** Properties that are objects; all other getters are scalars. */
  get objects(): readonly string[] {
    return [];
  }

  /** Scalars that are left out of "load everything" because they are internal or expensive. */
  get hiddenScalars(): readonly string[] {
    return [];
  }

  /** What instantiating answers: the id by which the client addresses the object from then on. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** What is known by a key of the user's, such as a setting. */
export abstract class KeyedObject extends HostObject {
  constructor(
    book: Book,
    private readonly key: string,
  ) {
    super(book);
  }
  override get hiddenScalars(): readonly string[] {
    return ['_Id'];
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }
  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): readonly Item[];

  GetCount(): number {
    return this.items().length;
  }

  GetItemAt(index: unknown): Item {
    if (typeof index !== 'number' || !Number.isInteger(index)) throw invalidArgument('The index must be a whole number.');
    const item = this.items()[index];
    if (item === undefined) throw invalidArgument(`There is no item ${index}.`);
    return item;
  }

  /** Item by key; what the indexer and GetItem do. */
  find(key: unknown): Item | null {
    return this.items()[Number(key)] ?? null;
  }

  GetItem(key: unknown): Item {
    if (key === null || key === undefined || key === '') throw invalidArgument();
    const item = this.find(key);
    if (item === null) throw itemNotFound(`"${String(key)}" in ${this.className}`);
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    if (key === null || key === undefined) throw invalidArgument();
    return this.find(key);
  }
}

const memberName = /^(?:[A-Z]|_[A-Z])/;

/** Descriptor of a member on the prototype chain; null when the class lacks it. */
export function memberOf(object: HostObject, name: string): PropertyDescriptor | null {
  if (!memberName.test(name)) return null;
  for (let prototype: object | null = Object.getPrototypeOf(object); prototype !== null && prototype !== HostObject.prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) {
      // A subclass may override only the setter or only the getter.
      if (descriptor.get === undefined && descriptor.set !== undefined) continue;
      return descriptor;
    }
  }
  return null;
}

const scalarCache = new WeakMap<object, readonly string[]>();

/** Names of all readable properties that are not objects. */
export function scalarsOf(object: HostObject): readonly string[] {
  const own: object = Object.getPrototypeOf(object);
  const known = scalarCache.get(own);
  if (known !== undefined) return known;
  const hidden = new Set([...object.objects, ...object.hiddenScalars]);
  const names = new Set<string>();
  for (let prototype: object | null = own; prototype !== null && prototype !== HostObject.prototype; prototype = Object.getPrototypeOf(prototype)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get !== undefined && memberName.test(name) && !hidden.has(name)) names.add(name);
    }
  }
  const result = [...names];
  scalarCache.set(own, result);
  return result;
}

/** "rowCount" and "RowCount" -> "RowCount"; "_ReferenceId" stays. */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
