import { RefreshBench } from './support/refreshing';
import { runSequences } from './support/refreshSequence';

/** Whatever a reader does in whatever order, nothing that was written is lost. 500 such sequences are with the long tests. */
const bench = new RefreshBench();
beforeAll(() => bench.start(), 120_000);
afterAll(() => bench.stop());

test('25 sequences of notes, own columns, other lists, refreshes and reverts lose nothing', async () => {
  const told = await runSequences(bench, 1, 25, 8);
  console.info(`25 sequences: ${told.refreshed} refreshes, ${told.reverted} reverted, ${told.refused} refused, ${told.written} things written; nothing lost.`);
  expect(told.refreshed).toBeGreaterThan(25);
  expect(told.reverted).toBeGreaterThan(5);
}, 240_000);

test('a table grows back over the place where notes without a document were listed', async () => {
  expect((await runSequences(bench, 1124, 1, 10)).reverted).toBeGreaterThan(0);
}, 60_000);
