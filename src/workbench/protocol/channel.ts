import type { Book } from '../host/book';
import { actionKinds, appContext, type ExecuteData, type Message } from './messages';
import { HostService } from './service';
import type { FunctionsOptions } from './customFunctions';

export interface ChannelOptions extends FunctionsOptions {
  readonly frame: HTMLIFrameElement;
  /** Address of the pane page without office.js's own parameters. */
  readonly paneAddress: string;
  readonly language: string;
}

const addIn = 'workbench-addin';

/** The wire: takes the pane's messages, answers them, and posts events; to the pane's own origin only. */
export class Channel {
  readonly service: HostService;
  private readonly paneOrigin: string;
  private asked = false;
  private opened = 0;
  /** New for every document: office.js keeps a copy of the settings in the browser under this name. */
  private conversation = '';

  constructor(
    private readonly book: Book,
    private readonly options: ChannelOptions,
  ) {
    this.paneOrigin = new URL(options.paneAddress).origin;
    this.service = new HostService(book, (name, data) => this.emit(name, data), options);
    window.addEventListener('message', this.receive);
  }

  /** True once office.js has asked for its context. */
  get ready(): boolean {
    return this.asked;
  }

  /** Loads the pane with what office.js reads from its address. */
  open(): void {
    this.asked = false;
    this.opened += 1;
    this.conversation = `workbench-${crypto.randomUUID()}`;
    this.service.restart();
    const address = new URL(this.options.paneAddress);
    // 3 = shared runtime and worksheet functions. The number makes each address another: the same would not be loaded again.
    const hostInfo = `Excel|Web|16.01|${this.options.language}|workbench-${this.opened}|||3`;
    const query = `${address.search === '' ? '?' : `${address.search}&`}_host_Info=${encodeURIComponent(hostInfo)}`;
    const fragment = `#&_serializer_version=1&_xdm_Info=${this.conversation}|${addIn}|${window.location.origin}`;
    this.options.frame.src = `${address.origin}${address.pathname}${query}${fragment}`;
  }

  close(): void {
    window.removeEventListener('message', this.receive);
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.origin !== this.paneOrigin || event.source !== this.options.frame.contentWindow || typeof event.data !== 'string') return;
    const message = parse(event.data);
    if (message === null || message._messageType !== 0) return;
    void this.handle(message);
  };

  private async handle(message: Message): Promise<void> {
    if (message._actionType === actionKinds.registerEvent) {
      this.service.registerEvent(message._actionName);
      this.reply(message, { Error: 0, Version: 1 });
      return;
    }
    if (message._actionType === actionKinds.unregisterEvent) {
      this.service.unregisterEvent(message._actionName);
      this.reply(message, { Error: 0, Version: 1 });
      return;
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.asked = true;
        this.reply(message, appContext({ conversation: addIn, language: this.options.language, documentAddress: `${window.location.origin}/${encodeURIComponent(this.book.name)}`, settings: [...this.book.settings] }));
        return;
      case 'ContextActivationManager_notifyHost':
        // Telemetry and focus notices end here.
        return;
      case 'executeMethod':
        this.reply(message, await this.service.execute(message._data as ExecuteData));
        return;
      default:
        this.reply(message, { Error: 5000, Version: 1 });
    }
  }

  private reply(message: Message, data: unknown): void {
    this.post({ ...envelope(message._actionName, message._correlationId, message._conversationId), _data: data, _responseType: 0 });
  }

  private emit(name: string, data: unknown): void {
    this.post({ ...envelope(name, 0, this.conversation), _data: data, _responseType: 1 });
  }

  private post(message: Record<string, unknown>): void {
    this.options.frame.contentWindow?.postMessage(JSON.stringify(message), this.paneOrigin);
  }
}

function envelope(name: string, correlation: number, conversation: string): Record<string, unknown> {
  return { _messageType: 1, _actionName: name, _conversationId: conversation, _correlationId: correlation, _origin: window.location.origin, _errorCode: 0, _serializerVersion: 1 };
}

function parse(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    // Not one of ours: other scripts in the pane may post what they like.
    return null;
  }
}
