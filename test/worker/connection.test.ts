import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Connection, type WorkerLike } from '../../src/worker/connection';
import { handle } from '../../src/worker/handle';
import type { FromWorker, ToWorker } from '../../src/worker/messages';
import { Workshop } from '../../src/worker/workshop';
import { cellsOf } from '../support/cells';

const cells = cellsOf([['Customer', 'Due date', 'Open amount'], ...Array.from({ length: 20_000 }, (_, row) => [`C${row % 7}`, 46_000, 1])]);
const request = { analysis: 'receivables-aging', mapping: { customer_name: 0, due_date: 1, open_amount: 2 }, options: { asOf: 46_356, bands: '30' }, history: [] };

/** Workers that speak through real message ports, so that everything is copied as between threads. */
class Workers {
  readonly received: ToWorker[][] = [];
  terminated = 0;
  private readonly ports: MessagePort[] = [];

  readonly start = (): Promise<WorkerLike> => {
    const { port1, port2 } = new MessageChannel();
    this.ports.push(port1, port2);
    const received: ToWorker[] = [];
    this.received.push(received);
    const workshop = new Workshop('1.0');
    port2.on('message', (message: ToWorker) => {
      received.push(message);
      handle(workshop, message, (answer) => port2.postMessage(answer));
    });
    const like: WorkerLike = { onmessage: null, onerror: null, postMessage: (message) => port1.postMessage(message), terminate: () => { this.terminated += 1; port1.close(); port2.close(); } };
    port1.on('message', (answer: FromWorker) => like.onmessage?.({ data: answer } as MessageEvent<FromWorker>));
    return Promise.resolve(like);
  };

  close(): void {
    this.ports.forEach((port) => port.close());
  }
}

let workers: Workers;
let engine: Connection;
beforeEach(() => {
  workers = new Workers();
  engine = new Connection(workers.start);
});
afterEach(() => {
  engine.close();
  workers.close();
});

test('no worker before the first task, one for all of them; the cells are sent once', async () => {
  expect(workers.received).toHaveLength(0);
  await engine.understand([cells], 'receivables-aging');
  const steps: [number, number][] = [];
  const result = await engine.run(request, (done, all) => steps.push([done, all]));
  expect(result).toMatchObject({ ok: true, report: { stamp: { rows: { read: 20_000 } } } });
  expect(steps.at(-1)).toEqual([20_000, 20_000]);
  await engine.run({ ...request, options: { ...request.options, bands: '60' } }, () => undefined);
  expect(workers.received.map((messages) => messages.map((message) => message.kind))).toEqual([['understand', 'run', 'run']]);
});

test('a short list that is read again and found the same is not understood again, and the same question about it is not computed again', async () => {
  const understanding = await engine.understand([cells], 'receivables-aging');
  const result = await engine.run(request, () => undefined);
  const copy = { ...cells, columns: cells.columns.map((column) => [...column]) };
  expect(await engine.understand([copy], 'receivables-aging')).toBe(understanding);
  expect(await engine.run({ ...request, options: { ...request.options } }, () => undefined)).toBe(result);
  const kinds = () => workers.received[0]!.map(({ kind }) => kind);
  expect(kinds()).toEqual(['understand', 'run']);
  // What was asked before the last question, earlier amounts to compare with, one other cell: all of it is computed.
  await engine.run({ ...request, options: { ...request.options, asOf: 46_357 } }, () => undefined);
  await engine.run(request, () => undefined);
  await engine.run({ ...request, history: [{ analysis: 'receivables-aging', scope: '', basis: 'due', asOf: 46_000, code: '', name: 'C1', band: 'band1', amount: 1 }] }, () => undefined);
  copy.columns[2]![7] = 2;
  expect(await engine.understand([copy], 'receivables-aging')).not.toBe(understanding);
  const again = await engine.run(request, () => undefined);
  expect(again).toMatchObject({ ok: true, report: { stamp: { money: { read: 20_001 } } } });
  expect(kinds()).toEqual(['understand', 'run', 'run', 'run', 'run', 'understand', 'run']);
});

test('from the moment another list is given, what is shown of the one before is not asked about', async () => {
  const shown = await engine.understand([cells], 'receivables-aging');
  expect(engine.isAbout(shown)).toBe(true);
  const other = engine.understand([cellsOf([['Customer', 'Open amount'], ['A', 1]])], 'receivables-aging');
  expect(engine.isAbout(shown)).toBe(false);
  expect(engine.isAbout(await other)).toBe(true);
  expect(engine.isAbout(shown)).toBe(false);
});

test('a long list is computed every time: nothing of it is kept', async () => {
  const long = cellsOf([['Customer', 'Due date', 'Open amount'], ...Array.from({ length: 70_000 }, (_, row) => [`C${row % 7}`, 46_000, 1])]);
  for (let time = 0; time < 2; time += 1) {
    await engine.understand([long], 'receivables-aging');
    await engine.run(request, () => undefined);
  }
  expect(workers.received[0]!.map(({ kind }) => kind)).toEqual(['understand', 'run', 'understand', 'run']);
});

test('cancel ends the worker at once; nothing of the run arrives afterwards; the next run starts another and gives it the cells', async () => {
  await engine.understand([cells], 'receivables-aging');
  let after = 0;
  let cancelled = false;
  const run = engine.run(request, () => (after += Number(cancelled)));
  await Promise.resolve();
  engine.cancel();
  cancelled = true;
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(await engine.run(request, () => undefined)).toMatchObject({ ok: true });
  expect(after).toBe(0);
  expect(workers.terminated).toBe(1);
  expect(workers.received.at(-1)!.map((message) => message.kind)).toEqual(['understand', 'run']);
});

test('a bug in the worker rejects with its message', async () => {
  await expect(engine.understand([cells], 'nothing')).rejects.toThrow('There is no analysis nothing');
  expect(await engine.understand([cells], 'receivables-aging')).toMatchObject({ kind: 'openItems' });
});

test('a worker that cannot start rejects, and the next task tries again', async () => {
  let tries = 0;
  const shaky = new Connection(() => (++tries === 1 ? Promise.reject(new Error('no worker')) : workers.start()));
  await expect(shaky.understand([cells], 'receivables-aging')).rejects.toThrow('no worker');
  expect(await shaky.understand([cells], 'receivables-aging')).toMatchObject({ kind: 'openItems' });
  shaky.close();
});

test('after close, everything is refused', async () => {
  await engine.understand([cells], 'receivables-aging');
  engine.close();
  await expect(engine.run(request, () => undefined)).rejects.toMatchObject({ name: 'AbortError' });
});
