import type { CellScalar, Engine, FunctionCall, FunctionInfo, FunctionResult } from '../engine';
import type { Book } from '../host/book';
import { HostObject } from '../host/object';

/** functions.json, as far as a host reads it. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly type?: string; readonly dimensionality?: string; readonly optional?: boolean; readonly repeating?: boolean }[];
    readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
  }[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

/** An entry of the event that calls functions: [category, type, target, message, id, remote]. */
export type CallEntry = readonly [number, number, string, string, number, boolean];

export interface FunctionsOptions {
  /** What stands before the dot in a formula; "" for nothing. */
  readonly namespace: string;
  /** What a blank cell is for a parameter of any type; Excel on the web sends null, on the desktop 0. */
  readonly blank: null | 0;
}

const invocationCategory = 1;
const invokeType = 1000;

const errorPattern = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;
const codes: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#N/A', 10: '#N/A' };
/** Excel shows the add-in's own sentence only with these two. */
const withMessage = new Set(['#VALUE!', '#N/A']);

interface Pending {
  readonly call: FunctionCall;
  readonly answer: (result: FunctionResult) => void;
}

type Parameter = NonNullable<FunctionMetadata['functions'][number]['parameters']>[number];

/** Worksheet functions of the add-in: makes them known to the grid, sends calls, takes the answers. */
export class CustomFunctions {
  private readonly pending = new Map<number, Pending>();
  private readonly byName = new Map<string, FunctionMetadata['functions'][number]>();
  private ready = false;
  private next = 1;
  private allowErrors = false;

  constructor(
    private readonly engine: Engine,
    private readonly book: Book,
    private readonly options: FunctionsOptions,
    private readonly send: (entries: readonly CallEntry[]) => void,
  ) {}

  register(metadata: FunctionMetadata): void {
    this.allowErrors = metadata.allowErrorForDataTypeAny === true;
    const functions = metadata.functions.map((one): FunctionInfo => {
      const name = (this.options.namespace === '' ? one.name : `${this.options.namespace}.${one.name}`).toUpperCase();
      this.byName.set(name, one);
      return {
        name,
        description: one.description ?? '',
        parameters: (one.parameters ?? []).map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? '',
          matrix: parameter.dimensionality === 'matrix',
          optional: parameter.optional === true,
          repeating: parameter.repeating === true,
          type: parameter.type ?? 'any',
          errors: this.takesErrors(parameter.type ?? 'any'),
        })),
      };
    });
    this.engine.registerFunctions(functions, (calls) => this.call(calls));
  }

  /** The add-in's runtime has started: calls that waited for it go out. */
  start(): void {
    this.ready = true;
    const entries = [...this.pending].map(([id, { call }]) => this.entry(id, call));
    if (entries.length > 0) this.send(entries);
  }

  /** A pane that is loaded anew knows nothing of earlier calls. */
  stop(): void {
    this.ready = false;
  }

  private call(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    const entries: CallEntry[] = [];
    const answers = calls.map((call) => {
      const shaped = this.shaped(call);
      if ('ok' in shaped) {
        this.remember(call, shaped);
        return Promise.resolve(shaped);
      }
      const id = this.next;
      this.next += 1;
      return new Promise<FunctionResult>((resolve) => {
        this.pending.set(id, { call: shaped, answer: resolve });
        this.book.pendingCalls = this.pending.size;
        entries.push(this.entry(id, shaped));
      });
    });
    if (this.ready && entries.length > 0) this.send(entries);
    return Promise.all(answers);
  }

  private entry(id: number, call: FunctionCall): CallEntry {
    const info = this.byName.get(call.name.toUpperCase());
    const flags = (info?.options?.cancelable === true ? 1 : 0) + (info?.options?.stream === true ? 2 : 0) + (this.allowErrors ? 4 : 0);
    return [invocationCategory, invokeType, '', JSON.stringify([id, info?.id ?? call.name, call.args, call.address, flags]), id, false];
  }

  /** Arguments as Excel hands them over: numbers where numbers are declared, errors passed on without a call. */
  private shaped(call: FunctionCall): FunctionCall | Extract<FunctionResult, { ok: false }> {
    const info = this.byName.get(call.name.toUpperCase());
    if (info === undefined) return { ok: false, error: '#NAME?', message: '' };
    const parameters = info.parameters ?? [];
    const args: unknown[] = [];
    for (let index = 0; index < Math.max(parameters.length, call.args.length); index += 1) {
      const parameter = parameters[Math.min(index, parameters.length - 1)];
      const given = call.args[index];
      if (parameter === undefined) return { ok: false, error: '#VALUE!', message: '' };
      const repeating = parameter.repeating === true && Array.isArray(given);
      const result = repeating ? this.each(given as unknown[], parameter) : this.one(given, parameter);
      if (result instanceof Refusal) return { ok: false, error: result.error, message: '' };
      args.push(result);
    }
    return { ...call, args };
  }

  private each(values: readonly unknown[], parameter: Parameter): unknown {
    const result: unknown[] = [];
    for (const value of values) {
      const one = this.one(value, parameter);
      if (one instanceof Refusal) return one;
      result.push(one);
    }
    return result;
  }

  private one(value: unknown, parameter: Parameter): unknown {
    if (parameter.dimensionality !== 'matrix') {
      // A missing optional argument is null; a blank cell handed to a number is 0.
      if (value === null || value === undefined) return parameter.optional === true || parameter.type === 'any' || parameter.type === undefined ? null : blankOf(parameter.type);
      return this.scalar(value, parameter.type ?? 'any');
    }
    if (value === null || value === undefined) return null;
    const rows: unknown[][] = [];
    for (const row of value as readonly (readonly unknown[])[]) {
      const line: unknown[] = [];
      for (const cell of row) {
        const one = cell === null || cell === '' ? (parameter.type === 'number' ? 0 : parameter.type === 'string' ? '' : this.options.blank) : this.scalar(cell, parameter.type ?? 'any');
        if (one instanceof Refusal) return one;
        line.push(one);
      }
      rows.push(line);
    }
    return rows;
  }

  private takesErrors(type: string): boolean {
    return this.allowErrors && type === 'any';
  }

  private scalar(value: unknown, type: string): unknown {
    if (typeof value === 'string' && errorPattern.test(value)) {
      return this.takesErrors(type) ? { type: 'CustomFunctionError', code: value } : new Refusal(value);
    }
    if (type === 'number') {
      if (typeof value === 'number') return value;
      if (typeof value === 'boolean') return value ? 1 : 0;
      const number = Number(value);
      return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(number) ? number : new Refusal('#VALUE!');
    }
    if (type === 'string') return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
    if (type === 'boolean') {
      if (typeof value === 'boolean') return value;
      if (typeof value === 'number') return value !== 0;
      return /^(true|false)$/i.test(String(value)) ? String(value).toLowerCase() === 'true' : new Refusal('#VALUE!');
    }
    return value;
  }

  /** [[id, ok, value or message, error code?, timing], …] */
  take(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const entry of results as readonly unknown[]) {
      const [id, ok, value, code] = Array.isArray(entry) ? (entry as readonly unknown[]) : fromObject(entry);
      const waiting = this.pending.get(Number(id));
      if (waiting === undefined) continue;
      this.pending.delete(Number(id));
      this.book.pendingCalls = this.pending.size;
      const result = ok === true ? success(value) : failure(value, Number(code ?? 0));
      this.remember(waiting.call, result);
      waiting.answer(result);
    }
  }

  private remember(call: FunctionCall, result: FunctionResult): void {
    const key = call.address.replaceAll('$', '');
    if (!result.ok && withMessage.has(result.error) && result.message !== '') this.book.functionMessages.set(key, result.message);
    else this.book.functionMessages.delete(key);
  }
}

class Refusal {
  constructor(readonly error: string) {}
}

const blankOf = (type: string): unknown => (type === 'number' ? 0 : type === 'string' ? '' : type === 'boolean' ? false : null);

/** Older runtimes answer with objects. */
function fromObject(entry: unknown): readonly unknown[] {
  const { id, failed, value, errorCode } = (entry ?? {}) as { id?: unknown; failed?: unknown; value?: unknown; errorCode?: unknown };
  return [id, failed !== true, value, errorCode];
}

function success(value: unknown): FunctionResult {
  if (Array.isArray(value)) {
    const rows = value as readonly unknown[];
    const first = rows[0];
    if (rows.length === 0 || !Array.isArray(first) || first.length === 0 || rows.some((row) => !Array.isArray(row) || row.length !== first.length)) return { ok: false, error: '#VALUE!', message: '' };
    return { ok: true, value: (rows as readonly (readonly unknown[])[]).map((row) => row.map(plain)) };
  }
  const one = plain(value);
  if (typeof one === 'string' && errorPattern.test(one) && typeof value === 'object' && value !== null) return { ok: false, error: one, message: messageOf(value) };
  return { ok: true, value: one };
}

/** A cell of a result: errors and formatted numbers come as objects, nothing at all shows as 0. */
function plain(value: unknown): CellScalar {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return 0;
  const { basicValue } = value as { basicValue?: unknown };
  return typeof basicValue === 'number' || typeof basicValue === 'string' || typeof basicValue === 'boolean' ? basicValue : '#VALUE!';
}

function messageOf(value: object): string {
  const { errorMessage, message, errorSubType } = value as { errorMessage?: unknown; message?: unknown; errorSubType?: unknown };
  const found = [message, errorMessage, errorSubType].find((one) => typeof one === 'string');
  return typeof found === 'string' ? found : '';
}

function failure(value: unknown, code: number): FunctionResult {
  const error = codes[code] ?? '#VALUE!';
  return { ok: false, error, message: typeof value === 'string' && code !== 9 && code !== 10 ? value : '' };
}

/** The object that office.js's function runtime talks to. */
export class CustomFunctionsObject extends HostObject {
  constructor(book: Book, private readonly functions: CustomFunctions) {
    super(book);
  }
  get className(): string {
    return 'CustomFunctions';
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.functions.start();
  }
  /** 1 slices of large results, 2 and 4 shorter waits between answers. */
  _GetEnabledFeatures(): number[] {
    return [1, 2, 4];
  }
  SetInvocationArrayResults(results: unknown): void {
    this.functions.take(results);
  }
  SetInvocationResults(results: unknown): void {
    this.functions.take(results);
  }
}
