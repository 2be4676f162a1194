import type { AnalysisResult } from '../analyses/define';
import type { SourceCells } from '../intake/cells';
import type { Understanding } from '../intake/understanding';
import { Aborted } from './aborted';
import type { AnalysisEngine, RunRequest } from './client';
import type { FromWorker, ToWorker } from './messages';
import { packCells, type PackedCells, unpackResult } from './parcels';

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

/** Speaks with a worker. Cancelling ends it for good; the next task starts another and gives it the cells again. */
export class Connection implements AnalysisEngine {
  private worker: Promise<WorkerLike> | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastTask = 0;
  /** Packed, as they travel: that is small enough to be kept. */
  private given: { parts: readonly PackedCells[]; analysis: string } | null = null;
  /** The present worker holds the cells that were given last. */
  private holds = false;
  private closed = false;

  constructor(private readonly start: () => Promise<WorkerLike>) {}

  understand(parts: readonly SourceCells[], analysis: string): Promise<Understanding> {
    this.given = { parts: parts.map(packCells), analysis };
    return this.give(this.given);
  }

  private give({ parts, analysis }: NonNullable<typeof this.given>): Promise<Understanding> {
    this.holds = true;
    return this.ask<Understanding>((task) => ({ task, kind: 'understand', parts, analysis }));
  }

  async run(request: RunRequest, onProgress: (done: number, all: number) => void): Promise<AnalysisResult> {
    if (!this.holds && this.given !== null) await this.give(this.given);
    return this.ask<AnalysisResult>((task) => ({ task, kind: 'run', request }), onProgress);
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
