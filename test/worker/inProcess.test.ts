import { engineInProcess } from '../../src/worker/inProcess';
import { cellsOf } from '../support/cells';

const cells = cellsOf([['Customer', 'Due date', 'Open amount'], ...Array.from({ length: 20_000 }, (_, row) => [`C${row % 7}`, 46_000, 1])]);
const request = { analysis: 'receivables-aging', mapping: { customer_name: 0, due_date: 1, open_amount: 2 }, options: { asOf: 46_356, bands: '30' }, history: [] };

test('understands, then runs on the same cells, with progress', async () => {
  const engine = engineInProcess('1.0');
  const understanding = await engine.understand([cells], 'receivables-aging');
  expect(understanding.mapping).toEqual(request.mapping);
  expect(engine.isAbout(understanding)).toBe(true);
  expect(engine.isAbout({ ...understanding })).toBe(false);
  const seen: number[] = [];
  const result = await engine.run(request, (done) => seen.push(done));
  expect(result).toMatchObject({ ok: true, report: { stamp: { version: '1.0', rows: { read: 20_000, used: 20_000 } } } });
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(20_000);
});

test('cancelling rejects with an AbortError, before and during the run; the next run works', async () => {
  const engine = engineInProcess('1.0');
  await engine.understand([cells], 'receivables-aging');
  const waiting = engine.run(request, () => undefined);
  engine.cancel();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  const steps: number[] = [];
  await expect(
    engine.run(request, (done) => {
      steps.push(done);
      if (done > 0) engine.cancel();
    }),
  ).rejects.toMatchObject({ name: 'AbortError' });
  expect(steps).toHaveLength(2);
  expect(await engine.run(request, () => undefined)).toMatchObject({ ok: true });
});

test('a mistake of ours is an error, not a result', async () => {
  const engine = engineInProcess('1.0');
  await expect(engine.run(request, () => undefined)).rejects.toThrow('run() before understand()');
  await expect(engine.understand([cells], 'nothing')).rejects.toThrow('no analysis nothing');
});
