import type { CellScalar, Engine, FunctionCall, FunctionInfo, FunctionResult } from '../engine';
import { broadcast, errors, FormulaError, isErrorCode, isMatrix, type Matrix, type Scalar } from './formula/values';

type Answer = Parameters<Engine['registerFunctions']>[1];
type Argument = Scalar | Matrix | undefined;

interface Entry {
  result: Scalar | Matrix | null;
  readonly waiting: Set<() => void>;
}

const remembered = 50_000;

/** Functions of the add-in: shapes arguments, asks in batches, remembers answers by name and arguments. */
export class CustomCalls {
  private readonly functions = new Map<string, { info: FunctionInfo; answer: Answer }>();
  private readonly entries = new Map<string, Entry>();
  private queue: { call: FunctionCall; entry: Entry; answer: Answer }[] = [];
  private idleListeners: (() => void)[] = [];
  private open = 0;
  private failure: unknown = null;

  register(functions: readonly FunctionInfo[], answer: Answer): void {
    for (const info of functions) this.functions.set(info.name.toUpperCase(), { info, answer });
    this.entries.clear();
  }

  info(name: string): FunctionInfo | null {
    return this.functions.get(name.toUpperCase())?.info ?? null;
  }

  all(): readonly FunctionInfo[] {
    return [...this.functions.values()].map((entry) => entry.info);
  }

  forget(): void {
    for (const [key, entry] of this.entries) if (entry.result !== null) this.entries.delete(key);
  }

  get idle(): boolean {
    return this.open === 0 && this.queue.length === 0;
  }

  /** Resolves at the next moment without open calls; a failed channel is reported here, once. */
  async whenIdle(): Promise<void> {
    while (!this.idle) await new Promise<void>((resolve) => this.idleListeners.push(resolve));
    if (this.failure !== null) {
      const { failure } = this;
      this.failure = null;
      throw failure;
    }
  }

  /** The result, or #BUSY! with `later` called once the answer is there. */
  request(info: FunctionInfo, given: readonly Argument[], address: string, later: () => void): Scalar | Matrix {
    const { parameters } = info;
    const last = parameters.at(-1);
    const repeats = last?.repeating === true;
    if (given.length > parameters.length && !repeats) return errors.value;
    const fixed = repeats ? parameters.length - 1 : parameters.length;
    const parameterAt = (index: number): FunctionInfo['parameters'][number] | undefined => parameters[Math.min(index, parameters.length - 1)];
    const fault = firstError(given, (index) => parameterAt(index)?.errors === true);
    if (fault) return fault;
    for (let index = 0; index < parameters.length; index++) if (given[index] === undefined && parameters[index]?.optional === false && !parameters[index]?.repeating) return errors.value;
    const wanted = Array.from({ length: Math.max(fixed, given.length) }, (_, index) => given[index]);
    // A range where the function wants one value: one call for each of its cells.
    const lifted = wanted.map((arg, index) => isMatrix(arg) && !parameterAt(index)?.matrix && (arg.length > 1 || (arg[0]?.length ?? 0) > 1));
    const one = (args: readonly Argument[]): Scalar | Matrix => {
      const shaped = args.map((arg, index) => shape(arg, parameterAt(index)?.matrix === true));
      return this.ask(info, repeats ? [...shaped.slice(0, fixed), shaped.slice(fixed)] : shaped, address, later);
    };
    if (!lifted.includes(true)) return one(wanted);
    const spread = wanted.map((arg, index) => (lifted[index] ? (arg as Matrix) : null));
    return broadcast(spread, (values) => {
      const result = one(wanted.map((arg, index) => (lifted[index] ? (values[index] ?? null) : arg)));
      return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
    });
  }

  private ask(info: FunctionInfo, args: readonly unknown[], address: string, later: () => void): Scalar | Matrix {
    const key = keyOf(info.name, args);
    const known = this.entries.get(key);
    if (known) {
      if (known.result !== null) return known.result;
      known.waiting.add(later);
      return errors.busy;
    }
    const answer = this.functions.get(info.name.toUpperCase())?.answer;
    if (!answer) return errors.name;
    const entry: Entry = { result: null, waiting: new Set([later]) };
    if (this.entries.size >= remembered) this.forget();
    this.entries.set(key, entry);
    if (this.queue.length === 0) queueMicrotask(() => void this.send());
    this.queue.push({ call: { name: info.name, args, address }, entry, answer });
    return errors.busy;
  }

  private async send(): Promise<void> {
    const batch = this.queue;
    this.queue = [];
    this.open++;
    const byAnswer = new Map<Answer, typeof batch>();
    for (const item of batch) byAnswer.set(item.answer, [...(byAnswer.get(item.answer) ?? []), item]);
    await Promise.all([...byAnswer].map(async ([answer, items]) => {
      let results: readonly FunctionResult[] = [];
      try {
        results = await answer(items.map((item) => item.call));
      } catch (failure) {
        this.failure ??= failure;
      }
      items.forEach((item, index) => {
        item.entry.result = resultOf(results[index]);
      });
      for (const item of items) {
        for (const later of item.entry.waiting) later();
        item.entry.waiting.clear();
      }
    }));
    this.open--;
    if (this.idle) for (const listener of this.idleListeners.splice(0)) listener();
  }
}

/** The error that ends the call before the function is asked; what is not calculated yet comes before all others. */
function firstError(args: readonly Argument[], taken: (index: number) => boolean): FormulaError | null {
  let found: FormulaError | null = null;
  for (const [index, arg] of args.entries()) {
    for (const value of isMatrix(arg) ? arg.flat() : [arg]) {
      if (!(value instanceof FormulaError)) continue;
      if (value === errors.busy) return value;
      if (!taken(index)) found ??= value;
    }
  }
  return found;
}

function shape(arg: Argument, matrix: boolean): unknown {
  if (arg === undefined) return null;
  const sent = (value: Scalar): unknown => (value instanceof FormulaError ? value.code : value);
  if (matrix) return isMatrix(arg) ? arg.map((line) => line.map(sent)) : [[sent(arg)]];
  return sent(isMatrix(arg) ? (arg[0]?.[0] ?? null) : arg);
}

function resultOf(result: FunctionResult | undefined): Scalar | Matrix {
  if (!result) return errors.value;
  if (!result.ok) return FormulaError.of(isErrorCode(result.error) ? result.error : '#VALUE!');
  const one = (value: CellScalar | null): Scalar => (typeof value === 'string' && isErrorCode(value) ? FormulaError.of(value) : typeof value === 'number' && !Number.isFinite(value) ? errors.number : (value ?? ''));
  return typeof result.value === 'object' ? result.value.map((line) => line.map(one)) : one(result.value);
}

/** Long argument lists are remembered by a 106-bit digest, so that a column of 100,000 rows is not kept as text. */
function keyOf(name: string, args: readonly unknown[]): string {
  const text = JSON.stringify(args);
  return text.length <= 1000 ? `${name}${text}` : `${name}#${text.length}#${digest(text, 0)}#${digest(text, 0x9e3779b9)}`;
}

function digest(text: string, salt: number): string {
  let a = 0xdeadbeef ^ salt;
  let b = 0x41c6ce57 ^ salt;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b >>> 0) * 4294967296 + (a >>> 0)).toString(36);
}
