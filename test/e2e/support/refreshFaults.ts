import type { RunEntry } from '../../../src/excel/runs';
import type { Report } from '../../../src/report/report';
import type { FaultPlan } from '../../../src/workbench/api';
import type { RefreshBench } from './refreshing';

/** What may go wrong at a round trip, as Excel says it; `late`: it was carried out, and only its answer was lost. */
export const faultKinds: Readonly<Record<string, FaultPlan>> = {
  'not known why': { code: 'GeneralException' },
  'carried out, answer lost': { code: 'GeneralException', late: true },
  busy: { code: 'InvalidOperationInCellEditMode' },
  'too much at once': { code: 'RequestPayloadSizeLimitExceeded' },
  protected: { code: 'AccessDenied' },
  'sheet renamed or deleted': { code: 'ItemNotFound' },
  restarted: { code: 'HostRestartNeeded' },
};

/** More round trips than any refresh has. */
const most = 60;

export interface Matrix {
  readonly failed: number;
  readonly stood: number;
  /** What was not as it had been, by the number of the round trip. */
  readonly broken: readonly string[];
}

/**
 * Refreshes with a fault at every `step`th round trip until none is hit any more. After each the workbook must be what it was, or the refresh must have
 * been done in spite of it; then it is reverted, which must give back what was there before, too.
 */
export async function failEverywhere(bench: RefreshBench, run: RunEntry, report: Report, kind: FaultPlan, { first = 1, step = 1 } = {}): Promise<Matrix> {
  const whole = await bench.everything();
  const outside = await bench.everything('without log');
  let failed = 0;
  let stood = 0;
  const broken: string[] = [];
  const note = (what: string, before: unknown, now: unknown): void => {
    const difference = firstDifference(before, now);
    if (difference !== null) broken.push(`${what}: ${difference}`);
  };
  for (let sync = first; sync < most; sync += step) {
    await bench.page.evaluate(() => window.workbench.clearLog());
    await bench.faults({ ...kind, sync });
    const result = await bench.draw(report, { replace: run });
    const missed = !(await bench.faultWasHit());
    await bench.faults(null);
    if (result.ok) {
      stood += 1;
      const reverted = await bench.revert(result.drawn.run);
      if (!('restored' in reverted)) broken.push(`${sync}: ${JSON.stringify(reverted)}`);
      else note(`${sync}, reverted`, outside, await bench.everything('without log'));
      if (missed) break;
    } else {
      failed += 1;
      if (result.faults.length !== 1) broken.push(`${sync}: ${JSON.stringify(result.faults)}`);
      const how = stood === 0 ? 'with log' : 'without log';
      note(`${sync}, failed`, how === 'with log' ? whole : outside, await bench.everything(how));
    }
  }
  return { failed, stood, broken };
}

/** Where two states differ first, for reading; null where they do not. */
export function firstDifference(before: unknown, now: unknown, path = ''): string | null {
  if (typeof before === 'object' && before !== null && typeof now === 'object' && now !== null) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
      const found = firstDifference((before as Record<string, unknown>)[key], (now as Record<string, unknown>)[key], `${path}/${key}`);
      if (found !== null) return found;
    }
    return null;
  }
  if (Object.is(before, now)) return null;
  const [one, other] = [String(before), String(now)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${path}: ${one.slice(Math.max(0, at - 60), at + 60)} -> ${other.slice(Math.max(0, at - 60), at + 60)}`;
}
