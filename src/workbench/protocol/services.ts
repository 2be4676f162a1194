import type { Book } from '../host/book';
import { invalidArgument } from '../host/errors';
import { HostObject } from '../host/object';

/** Told once that handlers of ribbon buttons can be called. */
export class AddinInternalService extends HostObject {
  get className(): string {
    return 'AddinInternalService';
  }
  NotifyActionHandlerReady(): void {
    this.book.properties.set('actionsReady', true);
  }
}

/** Office.addin: showing and hiding the task pane. In the workbench the pane is always there. */
export class AppRuntimeService extends HostObject {
  constructor(book: Book, private readonly shared: { state: string }) {
    super(book);
  }
  get className(): string {
    return 'AppRuntimeService';
  }
  SetAppRuntimeState(state: unknown): void {
    if (state !== 'Visible' && state !== 'Background' && state !== 'Inactive') throw invalidArgument(`"${String(state)}" is no state of the task pane.`);
    this.shared.state = state;
  }
  GetAppRuntimeState(): string {
    return this.shared.state;
  }
}

/** Office.addin.setStartupBehavior. */
export class AppRuntimePersistenceService extends HostObject {
  constructor(book: Book, private readonly shared: { start: string }) {
    super(book);
  }
  get className(): string {
    return 'AppRuntimePersistenceService';
  }
  SetAppRuntimeStartState(state: unknown): void {
    if (typeof state !== 'string') throw invalidArgument('The state is a text.');
    this.shared.start = state;
  }
  GetAppRuntimeStartState(): string {
    return this.shared.start;
  }
}

/** Office.ribbon.requestUpdate: the workbench has no ribbon, but takes only what Excel would. */
export class DynamicRibbon extends HostObject {
  get className(): string {
    return 'DynamicRibbon';
  }
  ExecuteRequestUpdate(json: unknown): void {
    const update = typeof json === 'string' ? (JSON.parse(json) as unknown) : json;
    if (typeof update !== 'object' || update === null || !('tabs' in update)) throw invalidArgument('The update names no tabs.');
  }
  ExecuteRequestCreate(): void {
    throw invalidArgument('The workbench has no ribbon to add tabs to.');
  }
}

export function serviceObjects(): Readonly<Record<string, (book: Book) => HostObject>> {
  const shared = { state: 'Visible', start: 'Inactive' };
  return {
    'Microsoft.InternalService.AddinInternalService': (book) => new AddinInternalService(book),
    'Microsoft.AppRuntime.AppRuntimeService': (book) => new AppRuntimeService(book, shared),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': (book) => new AppRuntimePersistenceService(book, shared),
    'Microsoft.DynamicRibbon.DynamicRibbon': (book) => new DynamicRibbon(book),
  };
}
