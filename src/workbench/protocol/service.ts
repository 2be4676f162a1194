import type { BatchRecord } from '../api';
import type { Book } from '../host/book';
import type { EventOutlet, HostEvent } from '../host/eventHub';
import { Batch, errorBody } from './batch';
import type { BatchRequest } from './batchTypes';
import { CustomFunctions, CustomFunctionsObject, type FunctionsOptions } from './customFunctions';
import { DocumentMethods } from './document';
import { Faults } from './faults';
import { dispatch, refusals, type ExecuteData } from './messages';
import { serviceObjects } from './services';

/** The way out to the pane: an event under the name that office.js registered. */
export type Emit = (eventName: string, data: unknown) => void;

const eventCategory = 65_536;

/** Everything the host does for office.js, without the wire: batches, settings, events, worksheet functions. */
export class HostService {
  readonly faults = new Faults();
  readonly functions: CustomFunctions;
  private readonly document: DocumentMethods;
  private readonly registered = new Set<string>();
  private readonly records: BatchRecord[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private nextEvent = 1;
  private readonly services = serviceObjects();

  constructor(
    readonly book: Book,
    private readonly emit: Emit,
    options: FunctionsOptions,
  ) {
    this.functions = new CustomFunctions(book.engine, book, options, (entries) => this.emit('richApiMessage', { ArrayData: entries }));
    this.document = new DocumentMethods(book);
    const outlet: EventOutlet = {
      post: (events) => this.post(events),
      postDocument: (event, data) => {
        if (this.registered.has(event)) this.emit(event, data);
      },
    };
    book.events.connect(outlet);
  }

  /** The pane starts anew: nothing of the former one is left. */
  restart(): void {
    this.registered.clear();
    this.book.events.forget();
    this.functions.stop();
  }

  registerEvent(name: string): void {
    this.registered.add(name);
  }

  unregisterEvent(name: string): void {
    this.registered.delete(name);
  }

  get log(): readonly BatchRecord[] {
    return this.records;
  }

  clearLog(): void {
    this.records.length = 0;
  }

  private post(events: readonly HostEvent[]): void {
    const entries = events.map((event) => {
      const id = this.nextEvent;
      this.nextEvent += 1;
      return [eventCategory, event.type, event.target, JSON.stringify(event.args), id, false];
    });
    this.emit('richApiMessage', { ArrayData: entries });
  }

  /** One request after the other, in the order in which they came. */
  execute(data: ExecuteData): Promise<Record<string, unknown>> {
    const next = this.queue.then(() => this.executeNow(data));
    this.queue = next.catch(() => undefined);
    return next;
  }

  private async executeNow(data: ExecuteData): Promise<Record<string, unknown>> {
    switch (data.DdaMethod.DispatchId) {
      case dispatch.richApi:
        return this.batch(data);
      case dispatch.saveSettings:
        this.book.settings.clear();
        for (const [key, value] of data.DdaSettingsMethod?.Properties ?? []) this.book.settings.set(key, value);
        this.book.dirty = true;
        return { Error: 0, Version: 1 };
      case dispatch.loadSettings:
        return { Error: 0, Version: 1, Properties: { Settings: [...this.book.settings].map(([Name, Value]) => ({ Name, Value, 0: Name, 1: Value })) } };
      case dispatch.getSelectedData:
        return this.document.selectedData(data);
      case dispatch.setSelectedData:
        return this.document.setSelectedData(data);
      case dispatch.getBinding:
        return this.document.binding(data);
      case dispatch.commandCompleted:
        return { Error: 0, Version: 1 };
      default:
        // Office's own "this host does not support it".
        return { Error: 5000, Version: 1 };
    }
  }

  private async batch(data: ExecuteData): Promise<Record<string, unknown>> {
    const started = performance.now();
    const body = String(data.ArrayData?.[4] ?? '');
    const requestBytes = byteLength(body);
    const request = JSON.parse(body) as BatchRequest;
    const record = (summary: readonly string[], responseBytes: number, error: string | null): void => {
      this.records.push({ requestBytes, responseBytes, actions: request.Actions.length, summary, error, milliseconds: Math.round(performance.now() - started) });
    };
    const refuse = (code: number, name: string): Record<string, unknown> => {
      record([], 0, name);
      return { Error: code, Version: 1 };
    };
    const ownFunctions = this.isFunctionTraffic(request);
    const told = ownFunctions ? null : await this.faults.begin(new Set(Object.values(request.ObjectPaths).map((path) => path.Name)));
    if (!ownFunctions && this.faults.cellEdit) return refuse(refusals.cellEdit, 'InvalidOperationInCellEditMode');
    if (requestBytes > this.faults.limit) return refuse(refusals.requestTooLarge, 'RequestPayloadSizeLimitExceeded');
    this.book.declaredProtected = this.faults.protectedSheet;
    const batch = new Batch(this.book, request, {
      ...this.services,
      'Microsoft.ExcelServices.CustomFunctions': (book) => new CustomFunctionsObject(book, this.functions),
    });
    if (told !== null) {
      if (this.faults.late) await batch.run();
      const answer = { Results: [], TraceIds: [], Error: errorBody(told, 0) };
      const text = JSON.stringify(answer);
      record([], byteLength(text), told.code);
      return { Error: 0, Version: 1, Data: [200, [], text] };
    }
    const answer = await batch.run();
    const text = JSON.stringify(answer);
    const responseBytes = byteLength(text);
    if (responseBytes > this.faults.limit) {
      record(batch.summary, responseBytes, 'ResponsePayloadSizeLimitExceeded');
      return { Error: refusals.responseTooLarge, Version: 1 };
    }
    record(batch.summary, responseBytes, answer.Error?.Code ?? null);
    return { Error: 0, Version: 1, Data: [200, [], text] };
  }

  /** What office.js sends for itself (answers of functions, notices, references given back) is no batch of the add-in: faults do not concern it. */
  private isFunctionTraffic(request: BatchRequest): boolean {
    const calls = request.Actions.filter((action) => action.ActionType === 3);
    if (calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference') && request.Actions.every((action) => action.ActionType === 1 || action.ActionType === 3)) return true;
    return Object.values(request.ObjectPaths).some((path) => path.Name === 'Microsoft.ExcelServices.CustomFunctions' || path.Name.startsWith('Microsoft.InternalService'));
  }
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

