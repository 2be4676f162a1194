import type { Browser } from 'playwright-core';
import { launch, openWorkbench, type OpenWorkbench } from '../../e2e/support/browser';

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

type Snippet<Result> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>;

/**
 * A workbench with an empty pane, in which snippets run on Microsoft's office.js as they would in an add-in.
 * WORKBENCH_ENGINE=univer runs them on the other grid.
 */
export class PaneUnderTest {
  private browser: Browser | null = null;
  private opened: OpenWorkbench | null = null;

  constructor(private readonly query: Readonly<Record<string, string>> = {}) {}

  async start(): Promise<void> {
    this.browser = await launch();
    this.opened = await openWorkbench(this.browser, { query: { pane: '/test/blank.html', open: 'blank', engine: process.env.WORKBENCH_ENGINE ?? 'memory', ...this.query } });
    await this.workbench.pane.waitForFunction(() => typeof Excel !== 'undefined' && Office.context?.requirements !== undefined);
    await this.workbench.pane.evaluate(() => Office.onReady().then(() => undefined));
  }

  async stop(): Promise<void> {
    await this.opened?.close();
    await this.browser?.close();
  }

  get workbench(): OpenWorkbench {
    if (this.opened === null) throw new Error('Not started');
    return this.opened;
  }

  /** Runs a snippet on a sheet of its own and gives what it returns. */
  async run<Result>(snippet: Snippet<Result>): Promise<Result> {
    const answer = await this.attempt(snippet);
    if ('error' in answer) throw new Error(`${answer.error.code} at ${answer.error.location}: ${answer.error.message}`);
    return answer.value;
  }

  /** Runs a snippet that Excel refuses and gives the error that office.js throws. */
  async refused(snippet: Snippet<unknown>): Promise<Refusal> {
    const answer = await this.attempt(snippet);
    if ('error' in answer) return answer.error;
    throw new Error(`Not refused; it gave ${JSON.stringify(answer.value)}`);
  }

  private attempt<Result>(snippet: Snippet<Result>): Promise<{ value: Result } | { error: Refusal }> {
    const source = `Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      return (${snippet.toString()})(context, sheet);
    }).then(
      (value) => ({ value: value === undefined ? null : value }),
      (error) => ({ error: { code: error.code ?? error.name, message: error.message, location: error.debugInfo?.errorLocation ?? '' } }),
    )`;
    return this.workbench.pane.evaluate(source);
  }
}
