import { doc, ledgerReport } from '../excel/support/ledgerReport';
import type { Doc, LedgerOptions } from '../excel/support/ledgerReport';
import { failEverywhere, faultKinds } from '../e2e/support/refreshFaults';
import { runSequences } from '../e2e/support/refreshSequence';
import { RefreshBench } from '../e2e/support/refreshing';

/** What takes too long for every day: every fault at every round trip of every kind of refresh, and five hundred sequences. On Microsoft's office.js. */
const bench = new RefreshBench();
beforeAll(() => bench.start(), 120_000);
afterAll(() => bench.stop());

const docs = [doc('Alder', 'R-1', 100), doc('Alder', 'R-2', 50, 46_010), doc('Birch', '0140', 30), doc('=cmd()', 'R-4', 20)];
const changes: readonly (readonly [name: string, now: readonly Doc[], options: LedgerOptions])[] = [
  ['grown, with notes set aside', [...docs.slice(1), doc('Cedar', 'N-1', 7), doc('Cedar', 'N-2', 8), doc('Alder', 'N-3', 9)], {}],
  ['shrunk', docs.slice(2), { leftOut: 1 }],
  ['other order', [...docs].reverse(), { leftOut: 2 }],
  ['without its detail', docs, { detail: false }],
];

/** WORKCAP_FAULT_STEP leaves round trips out where time is short. */
const step = Number(process.env['WORKCAP_FAULT_STEP'] ?? 1);

describe.each(changes)('every fault at every round trip of a refresh: %s', (_what, now, options) => {
  test.each(Object.entries(faultKinds))('%s', async (name, kind) => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(docs, { leftOut: 2 }));
    await bench.type('Ledger detail', 'F5:F6', [['call'], ['3/4']]);
    await bench.type('Ledger detail', 'L5', [['mine']]);
    const { failed, stood, broken } = await failEverywhere(bench, run, ledgerReport(now, options), kind, { step });
    console.info(`${name}, every ${step}: ${failed} refreshes failed and left the workbook as it was, ${stood} stood in spite of the fault.`);
    expect(broken).toEqual([]);
    expect(failed).toBeGreaterThan(10 / step);
    expect(stood).toBeGreaterThan(0);
  }, 300_000);
});

/** WORKCAP_SEQUENCES asks for fewer of them where time is short; what was run is printed. */
const count = Number(process.env['WORKCAP_SEQUENCES'] ?? 500);

test(`${count} sequences of notes, own columns, other lists, refreshes and reverts lose nothing`, async () => {
  const told = await runSequences(bench, 1001, count, 10);
  console.info(`${count} sequences: ${told.refreshed} refreshes, ${told.reverted} reverted, ${told.refused} refused, ${told.written} things written; nothing lost.`);
  expect(told.refreshed).toBeGreaterThan(count);
  expect(told.reverted).toBeGreaterThan(count / 5);
}, 3_600_000);
