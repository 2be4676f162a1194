import { excelKnows } from './excelMembers';
import { apiNotFound, HostError, invalidArgument } from './errors';
import { camel, HostCollection, HostObject, memberOf, pascal, scalarsOf } from './object';

/** What a load asks for, as a tree: "format/fill/color" is three levels deep. */
export interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

const emptySelection = (): Selection => ({ all: false, children: new Map() });

export function selectionOf(query: QueryInfo | undefined): Selection {
  const root = emptySelection();
  const select = query?.Select ?? [];
  if (select.length === 0) root.all = true;
  for (const path of select) add(root, path, false);
  for (const path of query?.Expand ?? []) add(root, path, true);
  return root;
}

function add(root: Selection, path: string, expand: boolean): void {
  let node = root;
  const parts = path.split(/[/.]/).filter((part) => part !== '');
  parts.forEach((part, index) => {
    if (part === '*') {
      node.all = true;
      return;
    }
    if (part.toLowerCase() === 'items') {
      if (index === parts.length - 1) node.all = true;
      return;
    }
    const name = pascal(part);
    const next = node.children.get(name) ?? emptySelection();
    node.children.set(name, next);
    node = next;
    if (expand && index === parts.length - 1) node.all = true;
  });
}

export type Keys = 'pascal' | 'camel';

/** Reads what a load asked for, in the form office.js expects. */
export function readObject(object: HostObject, selection: Selection, keys: Keys, page: { top?: number | undefined; skip?: number | undefined } = {}): Record<string, unknown> {
  return object instanceof HostCollection ? readCollection(object, selection, keys, page) : readPlain(object, selection, keys);
}

function key(name: string, keys: Keys): string {
  return keys === 'camel' ? camel(name) : name;
}

function readPlain(object: HostObject, selection: Selection, keys: Keys): Record<string, unknown> {
  const result: Record<string, unknown> = keys === 'camel' ? {} : { ...object.identity() };
  const put = (name: string, value: unknown): void => {
    result[key(name, keys)] = value;
    // The client reads these two of a range under their lower-case names.
    if (keys === 'pascal' && (name === 'IsEntireColumn' || name === 'IsEntireRow')) result[camel(name)] = value;
  };
  if (selection.all) for (const name of scalarsOf(object)) put(name, readMember(object, name));
  for (const [name, child] of selection.children) {
    if (name === 'IsNullObject' || (selection.all && name in result)) continue;
    if (memberOf(object, name)?.get === undefined && !excelKnows(object.className, camel(name))) continue;
    const value = readMember(object, name);
    if (value instanceof HostObject) {
      const inner = child.children.size === 0 ? { all: true, children: child.children } : child;
      result[key(name, keys)] = readObject(value, inner, keys);
    } else if (child.children.size > 0 && value !== null) throw apiNotFound(`${object.className}.${camel(name)}.${camel([...child.children.keys()][0] as string)}`);
    else put(name, value);
  }
  return result;
}

function readCollection(collection: HostCollection<HostObject>, selection: Selection, keys: Keys, page: { top?: number | undefined; skip?: number | undefined }): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const own = scalarsOf(collection);
  const forItems: Selection = { all: selection.all, children: new Map() };
  for (const [name, child] of selection.children) {
    if (own.includes(name)) result[key(name, keys)] = readMember(collection, name);
    else if (collection.objects.includes(name)) result[key(name, keys)] = readObject(readMember(collection, name) as HostObject, child.children.size === 0 ? { all: true, children: child.children } : child, keys);
    else forItems.children.set(name, child);
  }
  if (selection.all) for (const name of own) result[key(name, keys)] = readMember(collection, name);
  if (selection.all || forItems.children.size > 0) {
    const skip = page.skip ?? 0;
    const items = collection.items().slice(skip, page.top === undefined ? undefined : skip + page.top);
    result[keys === 'camel' ? 'items' : '_Items'] = items.map((item, index) => {
      const value = readObject(item, forItems, keys);
      return skip > 0 && keys === 'pascal' && Object.keys(item.identity()).length === 0 ? { ...value, _Index: skip + index } : value;
    });
  }
  return result;
}

function readMember(object: HostObject, name: string): unknown {
  const descriptor = memberOf(object, name);
  if (descriptor?.get === undefined) throw apiNotFound(`${object.className}.${camel(name)}`);
  try {
    return descriptor.get.call(object) as unknown;
  } catch (error) {
    throw located(error, `${object.className}.${camel(name)}`);
  }
}

/** The same error with the member at which it happened. */
export function located(error: unknown, location: string): unknown {
  if (error instanceof HostError && error.location === '') return new HostError(error.code, error.message, location);
  return error;
}

export function setMember(object: HostObject, name: string, value: unknown): void {
  const location = `${object.className}.${camel(name)}`;
  const descriptor = memberOf(object, name);
  if (descriptor === null) throw apiNotFound(location);
  if (descriptor.set === undefined) throw new HostError('InvalidArgument', `${location} cannot be set.`, location);
  try {
    descriptor.set.call(object, value);
  } catch (error) {
    throw located(error, location);
  }
}

/** Sets everything that a plain object names: {values: …, format: {fill: {color: …}}}. */
export function updateObject(object: HostObject, state: unknown): void {
  if (typeof state !== 'object' || state === null) throw invalidArgument('An object with properties is expected.');
  for (const [camelName, value] of Object.entries(state)) {
    const name = pascal(camelName);
    if (value === undefined) continue;
    if (object.objects.includes(name)) {
      const inner = readMember(object, name);
      if (inner instanceof HostObject) updateObject(inner, value);
    } else setMember(object, name, value);
  }
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const location = `${object.className}.${camel(name)}`;
  const descriptor = memberOf(object, name);
  if (typeof descriptor?.value !== 'function') throw apiNotFound(location);
  try {
    const result: unknown = (descriptor.value as (...values: unknown[]) => unknown).apply(object, [...args]);
    return result instanceof Promise ? result.catch((error: unknown) => Promise.reject(located(error, location))) : result;
  } catch (error) {
    throw located(error, location);
  }
}

export function getMember(object: HostObject, name: string): unknown {
  return readMember(object, name);
}
