import type { AnalysisResult } from '../analyses/define';
import type { SourceCells } from '../intake/cells';
import type { Understanding } from '../intake/understanding';
import { Aborted } from './aborted';
import type { AnalysisEngine, RunRequest } from './client';
import type { FromWorker, ToWorker } from './messages';
import { packCells, type PackedCells, unpackResult } from './parcels';
import { sameContents } from './sameContents';

/** The part of a Worker that is used. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
  progress?: (done: number, all: number) => void;
}

interface Given {
  /** Packed, as they travel: that is small enough to be kept. */
  readonly parts: readonly PackedCells[];
  readonly analysis: string;
  understanding: Understanding | null;
  /** What was asked last about them, and the answer. */
  last: { readonly question: string; readonly result: AnalysisResult } | null;
}

/**
 * What comes of so many cells is kept. A short list is asked about twice, to show what its report will say and to write it: read again and found the
 * same, nothing is computed again.
 */
const mostKept = 200_000;

/** Speaks with a worker. Cancelling ends it for good; the next task starts another and gives it the cells again. */
export class Connection implements AnalysisEngine {
  private worker: Promise<WorkerLike> | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastTask = 0;
  private given: Given | null = null;
  /** The present worker holds the cells that were given last. */
  private holds = false;
  private closed = false;

  constructor(private readonly start: () => Promise<WorkerLike>) {}

  async understand(parts: readonly SourceCells[], analysis: string): Promise<Understanding> {
    const { given: before } = this;
    const given: Given = { parts: parts.map(packCells), analysis, understanding: null, last: null };
    if (before !== null && before.understanding !== null && before.analysis === analysis && isShort(before) && sameContents(before.parts, given.parts)) return before.understanding;
    this.given = given;
    return (given.understanding = await this.give(given));
  }

  isAbout(understanding: Understanding): boolean {
    return this.given?.understanding === understanding;
  }

  private give({ parts, analysis }: Given): Promise<Understanding> {
    this.holds = true;
    return this.ask<Understanding>((task) => ({ task, kind: 'understand', parts, analysis }));
  }

  async run(request: RunRequest, onProgress: (done: number, all: number) => void): Promise<AnalysisResult> {
    const { given } = this;
    const question = given !== null && isShort(given) && request.history.length === 0 ? JSON.stringify(request) : null;
    if (question !== null && given?.last?.question === question) return given.last.result;
    if (!this.holds && given !== null) await this.give(given);
    const result = await this.ask<AnalysisResult>((task) => ({ task, kind: 'run', request }), onProgress);
    if (question !== null && given !== null) given.last = { question, result };
    return result;
  }

  cancel(): void {
    this.end(new Aborted());
  }

  close(): void {
    this.closed = true;
    this.given = null;
    this.end(new Aborted());
  }

  private ask<Answer>(message: (task: number) => ToWorker, progress?: Waiting['progress']): Promise<Answer> {
    if (this.closed) return Promise.reject(new Aborted());
    const task = (this.lastTask += 1);
    const answer = new Promise<Answer>((resolve, reject) => {
      this.waiting.set(task, { resolve, reject, ...(progress === undefined ? {} : { progress }) });
    });
    const worker = (this.worker ??= this.begin());
    worker.then(
      (ready) => {
        // Cancelled while the worker was starting: the task is no longer wanted.
        if (this.waiting.has(task)) ready.postMessage(message(task));
      },
      (error: unknown) => {
        if (this.worker === worker) this.worker = null;
        this.settle(task)?.reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return answer;
  }

  private async begin(): Promise<WorkerLike> {
    const worker = await this.start();
    worker.onmessage = (event) => this.receive(event.data);
    worker.onerror = (event) => this.end(new Error(event.message));
    return worker;
  }

  private receive(answer: FromWorker): void {
    if (answer.kind === 'progress') {
      this.waiting.get(answer.task)?.progress?.(answer.done, answer.all);
      return;
    }
    const waiting = this.settle(answer.task);
    if (waiting === null) return;
    if (answer.kind === 'failed') {
      const error = new Error(answer.message);
      error.stack = answer.stack;
      waiting.reject(error);
    } else waiting.resolve((answer.kind === 'understood' ? answer.understanding : unpackResult(answer.result)) as never);
  }

  private settle(task: number): Waiting | null {
    const waiting = this.waiting.get(task) ?? null;
    this.waiting.delete(task);
    return waiting;
  }

  private end(error: Error): void {
    const ended = this.worker;
    this.worker = null;
    this.holds = false;
    void ended?.then(
      (worker) => {
        worker.onmessage = null;
        worker.onerror = null;
        worker.terminate();
      },
      () => undefined,
    );
    for (const task of [...this.waiting.keys()]) this.settle(task)?.reject(error);
  }
}

function isShort({ parts }: Given): boolean {
  return parts.reduce((cells, { rowCount, columns }) => cells + rowCount * columns.length, 0) <= mostKept;
}
