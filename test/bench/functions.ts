import type { Browser } from 'playwright-core';
import globalSetup from '../e2e/support/globalSetup';
import globalTeardown from '../e2e/support/globalTeardown';
import { launch, openWorkbench, type OpenWorkbench } from '../e2e/support/browser';
import { qualified } from '../../src/functions/namespace';
import { type Line, median, tell } from './measure';

const rows = 10_000;
const id = 'DSO';

/** Ways to have one function computed for so many rows of two columns. */
const ways = [
  { what: `${rows.toLocaleString('en')} cells of a worksheet function`, formulas: Array.from({ length: rows }, (_, row) => [`=${qualified(id)}(A${row + 1},B${row + 1})`]), rounds: 3 },
  { what: `One spilled call of it over ${rows.toLocaleString('en')} rows`, formulas: [[`=${qualified(id)}(A1:A${rows},B1:B${rows})`]], rounds: 5 },
];

/**
 * A worksheet function through the real dispatch, from the formulas' entry until every cell has its value. The floor: the same formulas, where the pane
 * answers each call with zeros at once. Of the whole, the time in our code: the very same calls once more in the pane, without Excel between them.
 */
export async function compareFunctions(): Promise<{ lines: Line[]; notes: string[] }> {
  await globalSetup();
  const browser = await launch();
  const lines: Line[] = [];
  const notes: string[] = [];
  try {
    for (const { what, formulas, rounds } of ways) {
      const ours: number[] = [];
      const floor: number[] = [];
      const own: Called[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const run = await runOnce(browser, formulas, 'ours');
        ours.push(run.milliseconds);
        own.push(run.called);
        floor.push((await runOnce(browser, formulas, 'nothing')).milliseconds);
      }
      const inside = median(own.map(({ milliseconds }) => milliseconds));
      const { calls } = own[0]!;
      lines.push(tell({ what, against: 'the same dispatch with nothing computed', ours: median(ours), theirs: median(floor) }));
      notes.push(`${what}: ${calls.toLocaleString('en')} ${calls === 1 ? 'call' : 'calls'}, ${perCall(inside / calls)} in our code for each, ${((inside / median(ours)) * 100).toFixed(1)} % of the whole`);
    }
  } finally {
    await browser.close();
    await globalTeardown();
  }
  return { lines, notes };
}

interface Called {
  readonly calls: number;
  readonly milliseconds: number;
}
type Call = (...passed: unknown[]) => unknown;
interface Runtime {
  associate(id: string, call: Call): void;
  readonly _association: { readonly mappings: Readonly<Record<string, Call>> };
}
interface Watched {
  calls: unknown[][];
  ours: Call;
}

async function runOnce(browser: Browser, formulas: readonly (readonly string[])[], who: 'ours' | 'nothing'): Promise<{ milliseconds: number; called: Called }> {
  const bench = await openWorkbench(browser, { query: { engine: 'memory', open: 'blank', lang: 'en-US' } });
  try {
    await bench.pane.waitForFunction((name) => (window as unknown as { CustomFunctions: Runtime }).CustomFunctions._association?.mappings[name] !== undefined, id);
    await watch(bench, who);
    const sheet = (await bench.page.evaluate(() => window.workbench.sheets()))[0]!.name;
    const { milliseconds, values } = await bench.page.evaluate(
      async ([name, cells, entered]) => {
        const { workbench } = window;
        await workbench.setValues(name, 'A1', cells);
        await workbench.recalculated();
        const started = performance.now();
        await workbench.setValues(name, 'C1', entered);
        await workbench.recalculated();
        return { milliseconds: performance.now() - started, values: await workbench.values(name, `C1:C${cells.length}`) };
      },
      [sheet, Array.from({ length: rows }, (_, row) => [row, 365]), formulas as string[][]] as const,
    );
    // A row whose sales are those of a year has as many days as it has receivables.
    const wrong = values.findIndex(([value], row) => value !== (who === 'ours' ? row : 0));
    if (wrong >= 0) throw new Error(`Row ${wrong + 1} shows ${String(values[wrong]?.[0])}`);
    return { milliseconds, called: await again(bench) };
  } finally {
    await bench.close();
  }
}

/** Keeps what each call was given, and leaves out the work if wanted. */
async function watch({ pane }: OpenWorkbench, who: 'ours' | 'nothing'): Promise<void> {
  await pane.evaluate(
    ([name, nothing]) => {
      const runtime = (window as unknown as { CustomFunctions: Runtime }).CustomFunctions;
      const watched: Watched = { calls: [], ours: runtime._association.mappings[name]! };
      (window as unknown as { watched: Watched }).watched = watched;
      runtime.associate(name, (...passed) => {
        watched.calls.push(passed);
        return nothing ? (passed[0] as unknown[][]).map(() => [0]) : watched.ours(...passed);
      });
    },
    [id, who === 'nothing'] as const,
  );
}

/** The clock of a page is too coarse for one call, so all are made in a row; the second time, when the code is as warm as it was in the run. */
function again({ pane }: OpenWorkbench): Promise<Called> {
  return pane.evaluate(() => {
    const { calls, ours } = (window as unknown as { watched: Watched }).watched;
    let milliseconds = 0;
    for (let round = 0; round < 2; round += 1) {
      const started = performance.now();
      for (const passed of calls) ours(...passed);
      milliseconds = performance.now() - started;
    }
    return { calls: calls.length, milliseconds };
  });
}

function perCall(milliseconds: number): string {
  return milliseconds < 1 ? `${(milliseconds * 1000).toFixed(1)} µs` : `${milliseconds.toFixed(1)} ms`;
}
