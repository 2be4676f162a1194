import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { asOf, invoices } from './list';
import { type Line, lineOf, type Measured, tell } from './measure';

const million = 1_000_000;
const tenth = 100_000;

/** Intake and aging in Node: against pandas, against copying every cell once, and against a tenth of the rows. */
export async function compareAging(rounds: number): Promise<{ lines: Line[]; notes: string[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workcap-bench-'));
  const started: Program[] = [];
  try {
    const file = path.join(folder, 'cells.json');
    await writeCells(file);
    const bundle = path.join(folder, 'work.js');
    buildSync({ entryPoints: [path.join(__dirname, 'work.ts')], bundle: true, platform: 'node', outfile: bundle, logLevel: 'warning' });
    const ours = new Program(process.execPath, ['--expose-gc', '--max-old-space-size=6000', bundle, file, String(asOf), folder]);
    started.push(ours);
    const python = findPython();
    const theirs = python === null ? null : new Program(python, [path.join(__dirname, 'peer.py'), file, String(asOf), folder]);
    if (theirs !== null) started.push(theirs);
    await ours.answer();
    const peer = theirs === null ? 'pandas' : (await theirs.answer()).replace('ready ', '');

    const times = { ours: [] as Measured[], theirs: [] as Measured[], floor: [] as Measured[], tenth: [] as Measured[] };
    await ours.ask(`age ${tenth}`);
    for (let round = 0; round < rounds; round += 1) {
      times.ours.push(await ours.ask(`age ${million}`));
      if (theirs !== null) times.theirs.push(await theirs.ask(`age ${million}`));
      times.floor.push(await ours.ask(`copy ${million}`));
      for (let again = 0; again < 3; again += 1) times.tenth.push(await ours.ask(`age ${tenth}`));
    }
    const notes: string[] = [];
    const what = 'Intake and aging of 1,000,000 invoices, rows in, report out';
    const lines = [
      tell(theirs === null ? { what, against: 'peer not run', ours: lineOf(what, '', times.ours, []).ours, theirs: null, target: 1 } : lineOf(what, `${peer} on the same rows`, times.ours, times.theirs, 1)),
      tell(lineOf('the same', 'copying every cell once into columns', times.ours, times.floor)),
      tell(lineOf('the same', 'a tenth of the rows', times.ours, times.tenth, 11)),
    ];
    if (theirs === null) notes.push('peer not run: no python3 here can import pandas.');
    else {
      await ours.ask(`age ${million}`);
      await ours.ask('result');
      await theirs.ask('result');
      notes.push(sameResult(folder));
    }
    return { lines, notes };
  } finally {
    for (const program of started) program.end();
    rmSync(folder, { recursive: true });
  }
}

/** A child process that answers each line with one line. */
export class Program {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;

  constructor(command: string, parameters: readonly string[]) {
    this.child = spawn(command, parameters);
    this.child.stderr.pipe(process.stderr);
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async answer(): Promise<string> {
    const { value, done } = (await this.lines.next()) as IteratorResult<string>;
    if (done === true) throw new Error('A process of the benchmark ended early');
    return value;
  }

  /** The time that it took, and how long the processor was busy with it. */
  async ask(line: string): Promise<Measured> {
    this.child.stdin.write(`${line}\n`);
    const [milliseconds, busy] = (await this.answer()).split(' ').map(Number);
    return { milliseconds: milliseconds!, busy: busy! };
  }

  end(): void {
    this.child.kill();
  }
}

/** The python3 of the path may be another one than the system's, for which pandas is installed. */
export function findPython(): string | null {
  return [process.env['PYTHON'], 'python3', '/usr/bin/python3'].find((python) => python !== undefined && spawnSync(python, ['-c', 'import pandas'], { stdio: 'ignore' }).status === 0) ?? null;
}

async function writeCells(file: string): Promise<void> {
  const stream = createWriteStream(file);
  const rows = invoices(million);
  for (let from = 0; from < rows.length; from += 50_000) {
    const part = rows.slice(from, from + 50_000).map((row) => JSON.stringify(row)).join(',');
    if (!stream.write((from === 0 ? '[' : ',') + part)) await once(stream, 'drain');
  }
  stream.end(']');
  await once(stream, 'finish');
}

interface Result {
  readonly bands: readonly (readonly number[])[];
  readonly customers: readonly (readonly [string, string, ...number[]])[];
  readonly leftOut: readonly (readonly [string, string, string, number | null])[];
  readonly twice: number;
}

const reasons: Readonly<Record<string, string>> = { amount: 'No amount', date: 'There is no such day', later: 'Dated after the as-of date', zero: 'Nothing open: the amount is zero', due: 'No due date' };

/** Throws unless both came to the same bands, customers, items, days and rows left out. */
function sameResult(folder: string): string {
  const read = (name: string): Result => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Result;
  const [ours, theirs] = [read('ours'), read('theirs')];
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  const equal = (what: string, holds: boolean): void => {
    if (!holds) throw new Error(`We and pandas differ: ${what}`);
  };
  equal('bands', ours.bands.length === theirs.bands.length && ours.bands.every(([amount, count], row) => near(amount!, theirs.bands[row]![0]!) && count === theirs.bands[row]![1]));
  const customers = new Map(theirs.customers.map((line) => [line[0], line]));
  equal('customers', ours.customers.length === theirs.customers.length && ours.customers.every((line) => line.every((value, at) => (typeof value === 'number' ? near(value, customers.get(line[0])![at] as number) : value === customers.get(line[0])![at]))));
  equal('rows left out', ours.leftOut.length === theirs.leftOut.length && ours.leftOut.every(([address, reason, content, amount], row) => {
    const [place, code, cell, money] = theirs.leftOut[row]!;
    return address === place && reason === reasons[code] && content === (cell === '' ? '' : cell) && amount === money;
  }));
  equal('documents that stand twice', ours.twice === theirs.twice);
  const column = (name: string): Float64Array => new Float64Array(new Uint8Array(readFileSync(path.join(folder, `${name}.bin`))).buffer);
  let count = 0;
  for (const name of ['row', 'days', 'open', 'band']) {
    const [mine, other] = [column(`our-${name}`), column(`their-${name}`)];
    count = mine.length;
    equal(name, count === other.length && mine.every((value, row) => Object.is(value, other[row])));
  }
  return `We and pandas came to the same result: ${ours.bands.length} bands, ${ours.customers.length} customers, ${count} items with their days and bands, ${ours.leftOut.length} rows left out, ${ours.twice} documents that stand twice.`;
}
