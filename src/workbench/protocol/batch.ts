import type { Book } from '../host/book';
import { HostError, apiNotFound, statusOf } from '../host/errors';
import { HostCollection, HostObject, camel } from '../host/object';
import { callMember, getMember, readObject, selectionOf, setMember, updateObject, type QueryInfo } from '../host/query';
import { Functions } from '../host/workbook/functions';
import { Workbook } from '../host/workbook/workbook';
import { actionTypes, pathTypes, type ActionInfo, type ArgumentInfo, type BatchAnswer, type BatchRequest, type ObjectPathInfo } from './batchTypes';

/** Objects that a batch can create by name, beside the workbook. */
export type ServiceObjects = Readonly<Record<string, (book: Book) => HostObject>>;

/** An object of a batch: null stands for "…OrNullObject" without an object. */
type Found = HostObject | null;

/** Runs one request of the Rich API against the workbook. Actions before a failing one stay applied, as in Excel. */
export class Batch {
  private readonly objects = new Map<number, Found>();
  private readonly answer: BatchAnswer = { Results: [], TraceIds: [] };
  readonly summary: string[] = [];

  constructor(
    private readonly book: Book,
    private readonly request: BatchRequest,
    private readonly services: ServiceObjects = {},
  ) {}

  async run(): Promise<BatchAnswer> {
    let index = 0;
    try {
      for (const action of this.request.Actions) {
        await this.act(action);
        index += 1;
      }
      return this.answer;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { ...this.answer, Error: errorBody(error, index) };
    } finally {
      this.book.endBatch();
      if (this.book.suspended) {
        this.book.suspended = false;
        this.book.engine.setCalculationMode(this.book.calculationMode === 'Manual' ? 'manual' : 'automatic');
      }
      this.book.screenSuspended = false;
    }
  }

  private note(text: string): void {
    if (this.summary.length < 50) this.summary.push(text);
  }

  private reply(action: ActionInfo, value: unknown): void {
    this.answer.Results.push({ ActionId: action.Id, Value: value ?? null });
  }

  private async act(action: ActionInfo): Promise<void> {
    if (action.ActionType === actionTypes.trace) {
      this.answer.TraceIds.push(action.Id);
      this.reply(action, null);
      return;
    }
    const target = await this.object(action.ObjectPathId);
    if (target === null) {
      // What is done to a null object is left undone; what is asked of it is null.
      if (action.ActionType !== actionTypes.set && action.ActionType !== actionTypes.update) this.reply(action, null);
      return;
    }
    switch (action.ActionType) {
      case actionTypes.instantiate:
        this.reply(action, target.identity());
        return;
      case actionTypes.query:
        this.note(`${target.className}.load(${(action.QueryInfo?.Select ?? []).join(',')})`);
        this.reply(action, readObject(target, selectionOf(action.QueryInfo), 'pascal', page(action.QueryInfo)));
        return;
      case actionTypes.queryAsJson:
        this.note(`${target.className}.retrieve`);
        this.reply(action, readObject(target, selectionOf(action.QueryInfo), 'camel', page(action.QueryInfo)));
        return;
      case actionTypes.recursiveQuery:
        this.reply(action, this.readRecursively(target, action.RecursiveQueryInfo?.Queries ?? {}, action.RecursiveQueryInfo?.MaxDepth ?? 10));
        return;
      case actionTypes.method: {
        const name = action.Name ?? '';
        this.note(`${target.className}.${name}`);
        const result = await callMember(target, name, await this.args(action.ArgumentInfo));
        this.reply(action, result instanceof HostObject ? result.identity() : result);
        return;
      }
      case actionTypes.set: {
        const name = action.Name ?? '';
        this.note(`${target.className}.${name}=`);
        setMember(target, name, (await this.args(action.ArgumentInfo))[0]);
        return;
      }
      case actionTypes.update:
        this.note(`${target.className}.update`);
        updateObject(target, action.ObjectState);
        return;
      case actionTypes.ensureUnchanged:
        this.ensureUnchanged(target, action.ObjectState);
        this.reply(action, null);
        return;
      default:
        throw new HostError('InvalidRequest', `There is no action of type ${action.ActionType}.`);
    }
  }

  /** The object behind a path, made once a batch. */
  private async object(id: number): Promise<Found> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath', `The request has no object path ${id}.`);
    const made = await this.make(path);
    this.objects.set(id, made);
    return made;
  }

  private async make(path: ObjectPathInfo): Promise<Found> {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return new Workbook(this.book);
      case pathTypes.newObject: {
        const create = this.services[path.Name];
        if (create === undefined) throw apiNotFound(path.Name);
        return create(this.book);
      }
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference:
        return new Workbook(this.book)._GetObjectByReferenceId(path.Name);
      default: {
        const parent = await this.object(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.child(parent, path);
      }
    }
  }

  private async child(parent: HostObject, path: ObjectPathInfo): Promise<Found> {
    if (path.ObjectPathType === pathTypes.property) return asObject(parent, path.Name, getMember(parent, path.Name));
    const args = await this.args(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) {
      this.note(`${parent.className}.GetItem`);
      return asObject(parent, 'GetItem', callMember(parent, 'GetItem', args));
    }
    this.note(`${parent.className}.${path.Name}`);
    if (parent instanceof Functions) return parent.call(path.Name, args);
    return asObject(parent, path.Name, await callMember(parent, path.Name, args));
  }

  /** Arguments with the objects that they refer to in their places. */
  private async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return this.resolveList(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private async resolveList(values: readonly unknown[], ids: readonly unknown[]): Promise<unknown[]> {
    // Large matrices hold no objects: they are passed on as they are.
    const result: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids[index];
      if (typeof id === 'number' && id !== 0) result.push(await this.object(id));
      else if (Array.isArray(value) && Array.isArray(id)) result.push(await this.resolveList(value as unknown[], id as unknown[]));
      else if (typeof value === 'object' && value !== null && !Array.isArray(value)) result.push(await this.resolveInside(value as Record<string, unknown>));
      else result.push(value);
    }
    return result;
  }

  private async resolveInside(value: Record<string, unknown>): Promise<unknown> {
    if (typeof value._ObjectPathId === 'number') return this.object(value._ObjectPathId);
    const result: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(value)) {
      result[name] = typeof one === 'object' && one !== null && !Array.isArray(one) ? await this.resolveInside(one as Record<string, unknown>) : one;
    }
    return result;
  }

  /** A load that names properties by class, for objects inside objects. */
  private readRecursively(object: HostObject, queries: Readonly<Record<string, QueryInfo>>, depth: number): Record<string, unknown> {
    const query = queries[object.className];
    const value = query === undefined ? { ...object.identity() } : readObject(object, selectionOf(query), 'pascal', page(query));
    if (depth <= 0) return value;
    for (const name of object.objects) {
      const inner = wanted(object, name, queries);
      if (inner !== null) value[name] = this.readRecursively(inner, queries, depth - 1);
    }
    if (object instanceof HostCollection) {
      const items: readonly HostObject[] = object.items();
      if (items.some((item) => queries[item.className] !== undefined)) value._Items = items.map((item) => this.readRecursively(item, queries, depth - 1));
    }
    return value;
  }

  private ensureUnchanged(object: HostObject, state: unknown): void {
    for (const [name, expected] of Object.entries((state ?? {}) as Record<string, unknown>)) {
      const now = getMember(object, name.charAt(0).toUpperCase() + name.slice(1));
      if (now instanceof HostObject) this.ensureUnchanged(now, expected);
      else if (JSON.stringify(now) !== JSON.stringify(expected)) throw new HostError('Conflict', `${camel(name)} has changed.`, `${object.className}.${name}`);
    }
  }
}

/** An inner object when one of the queries is meant for it or its items. */
function wanted(object: HostObject, name: string, queries: Readonly<Record<string, QueryInfo>>): HostObject | null {
  // Members that throw for this object (a format of another kind) are not part of the answer.
  let inner: unknown;
  try {
    inner = getMember(object, name);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
  if (!(inner instanceof HostObject)) return null;
  if (queries[inner.className] !== undefined) return inner;
  return inner instanceof HostCollection && (inner.items() as readonly HostObject[]).some((item) => queries[item.className] !== undefined) ? inner : null;
}

const page = (query: QueryInfo | undefined): { top?: number | undefined; skip?: number | undefined } => ({ top: query?.Top, skip: query?.Skip });

function asObject(parent: HostObject, name: string, value: unknown): Found {
  if (value === null || value instanceof HostObject) return value;
  throw apiNotFound(`${parent.className}.${camel(name)}`);
}

export function errorBody(error: HostError, index: number): NonNullable<BatchAnswer['Error']> {
  return { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index, HttpStatusCode: statusOf(error.code) };
}
