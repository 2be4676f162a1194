import type { Browser } from 'playwright-core';
import { launch, openWorkbench, type OpenOptions, type OpenWorkbench } from './browser';
import { ownProblems } from './pane';

/** An empty workbook in Excel in English. */
const usual: OpenOptions = { query: { engine: 'memory', open: 'blank', lang: 'en-US' } };

/** One browser for the tests of a file. What a test opens is closed after it, and an error of ours that reached the console fails it. */
export function benches(): { openBench(options?: OpenOptions): Promise<OpenWorkbench> } {
  let browser: Browser;
  const opened: OpenWorkbench[] = [];
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());
  afterEach(async () => {
    const problems = opened.flatMap(ownProblems);
    await Promise.all(opened.splice(0).map((bench) => bench.close()));
    expect(problems).toEqual([]);
  });
  return {
    async openBench(options = usual) {
      const bench = await openWorkbench(browser, options);
      opened.push(bench);
      return bench;
    },
  };
}
