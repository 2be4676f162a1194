import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, CDPSession, Frame } from 'playwright-core';

/**
 * Peak memory of the process of the pane: the pane is of another site than the page, so it has a process of its own with its worker. On Linux the
 * kernel's own mark of the resident memory; elsewhere the script heap of the pane's thread, looked at now and then.
 */
export class PaneMemory {
  private peak = 0;
  private timer: ReturnType<typeof setInterval> | null = null;

  private constructor(
    private readonly process: number | null,
    private readonly pane: CDPSession,
  ) {}

  static async of(browser: Browser, pane: Frame): Promise<PaneMemory> {
    const memory = new PaneMemory(await processOf(browser, pane), await pane.page().context().newCDPSession(pane));
    if (memory.process !== null) writeFileSync(`/proc/${memory.process}/clear_refs`, '5');
    else memory.timer = setInterval(() => void memory.look(), 200);
    return memory;
  }

  private async look(): Promise<void> {
    const { usedSize } = await this.pane.send('Runtime.getHeapUsage');
    this.peak = Math.max(this.peak, usedSize);
  }

  async told(): Promise<string> {
    if (this.timer !== null) clearInterval(this.timer);
    if (this.process === null) {
      await this.look();
      return `at most ${megabytes(this.peak)} of script heap in the pane's thread`;
    }
    const peak = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.process}/status`, 'utf8'))![1]) * 1024;
    return `at most ${megabytes(peak)} resident in the pane's process, the browser's own code included`;
  }
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

/** The process whose time passes while the pane is kept busy; null where processes cannot be looked at. */
async function processOf(browser: Browser, pane: Frame): Promise<number | null> {
  if (!existsSync('/proc/self/clear_refs')) return null;
  const devtools = await browser.newBrowserCDPSession();
  const times = async (): Promise<Map<number, number>> => {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await times();
  await pane.evaluate(() => {
    for (const end = performance.now() + 400; performance.now() < end; );
  });
  const after = await times();
  const [busiest] = [...after].map(([id, time]) => ({ id, spent: time - (before.get(id) ?? 0) })).sort((a, b) => b.spent - a.spent);
  await devtools.detach();
  return busiest === undefined || !existsSync(`/proc/${busiest.id}/status`) ? null : busiest.id;
}
