/**
 * A shared machine's seconds say little, so each line is a ratio against a peer or a floor of the same run. Both take turns; the median of the rounds
 * counts.
 */
export interface Line {
  readonly what: string;
  readonly against: string;
  /** Milliseconds, or null where it could not be measured here. */
  readonly ours: number | null;
  readonly theirs: number | null;
  /** The ratio that is promised. */
  readonly target?: number;
  /** The same of processor time: it hardly depends on what else the machine does. */
  readonly busy?: { readonly ours: number; readonly theirs: number };
}

/** One measurement in milliseconds. */
export interface Measured {
  readonly milliseconds: number;
  readonly busy: number;
}

/** The line of two series of measurements. */
export function lineOf(what: string, against: string, ours: readonly Measured[], theirs: readonly Measured[], target?: number): Line {
  const [mine, other] = [ours, theirs].map((series) => ({ milliseconds: median(series.map(({ milliseconds }) => milliseconds)), busy: median(series.map(({ busy }) => busy)) }));
  return { what, against, ours: mine!.milliseconds, theirs: other!.milliseconds, busy: { ours: mine!.busy, theirs: other!.busy }, ...(target === undefined ? {} : { target }) };
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? Number.NaN;
}

export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Both by turns, after one round that does not count. */
export async function compare(what: string, ours: () => unknown, against: string, theirs: () => unknown, rounds = 5): Promise<Line> {
  const mine: number[] = [];
  const other: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [one, two] = [await timed(ours), await timed(theirs)];
    if (round > 0) {
      mine.push(one);
      other.push(two);
    }
  }
  return tell({ what, against, ours: median(mine), theirs: median(other) });
}

export function tell(line: Line): Line {
  console.log(`${line.what.padEnd(64)} ${ratioOf(line).padStart(8)}  ${line.against}${timesOf(line)}${verdictOf(line)}`);
  return line;
}

export function ratioOf({ ours, theirs }: Line): string {
  if (ours === null || theirs === null) return '–';
  const ratio = ours / theirs;
  return `${ratio < 0.05 ? ratio.toPrecision(2) : ratio.toFixed(2)} x`;
}

function timesOf({ ours, theirs, busy }: Line): string {
  if (ours === null || theirs === null) return '';
  return ` (${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms${busy === undefined ? '' : `; of processor time ${busyRatio(busy)}, ${busy.ours.toFixed(0)} ms against ${busy.theirs.toFixed(0)} ms`})`;
}

function busyRatio(busy: NonNullable<Line['busy']>): string {
  return `${(busy.ours / busy.theirs).toFixed(2)} x`;
}

function verdictOf({ ours, theirs, target }: Line): string {
  if (target === undefined || ours === null || theirs === null) return '';
  const ratio = ours / theirs;
  return ratio <= target ? `; the target of ${target} x is met` : `; the target of ${target} x is missed by ${Math.round((ratio / target - 1) * 100)} %`;
}

/** The lines as a table for the README. */
export function asMarkdown(lines: readonly Line[], notes: readonly string[]): string {
  const rows = lines.map((line) => `| ${line.what} | ${line.against} | ${ratioOf(line)} | ${line.busy === undefined ? '' : busyRatio(line.busy)} | ${line.target === undefined ? '' : `${line.target} x`} |`);
  return ['| Measured | Compared with | Ratio | Of processor time | Target |', '|---|---|---|---|---|', ...rows, ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${note}`)]), ''].join('\n');
}
