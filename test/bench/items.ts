import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { findPython, Program } from './aging';
import { planHeadings, planRow, usageHeadings, usageRow, writeRows } from './itemLists';
import { type Line, lineOf, type Measured, tell } from './measure';

const many = 100_000;
const tenth = 10_000;

/** Classes and safety stock of items in Node: against pandas and numpy, against a call for each item, and against a tenth of the items. */
export async function compareItems(rounds: number): Promise<{ lines: Line[]; notes: string[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workcap-bench-items-'));
  const started: Program[] = [];
  try {
    const files = [path.join(folder, 'plans.json'), path.join(folder, 'usage.json')] as const;
    writeRows(files[0], planHeadings, planRow, many);
    writeRows(files[1], usageHeadings, usageRow, many);
    const bundle = path.join(folder, 'work.js');
    buildSync({ entryPoints: [path.join(__dirname, 'workItems.ts')], bundle: true, platform: 'node', outfile: bundle, logLevel: 'warning' });
    const ours = new Program(process.execPath, ['--expose-gc', '--max-old-space-size=6000', bundle, ...files, folder]);
    started.push(ours);
    const python = findPython();
    const theirs = python === null ? null : new Program(python, [path.join(__dirname, 'peerItems.py'), ...files, folder]);
    if (theirs !== null) started.push(theirs);
    await ours.answer();
    const [peer = 'pandas', call = ''] = theirs === null ? [] : (await theirs.answer()).replace('ready ', '').split('|');

    const commands = ['abc', 'plan', 'each'] as const;
    const series = () => ({ ours: [] as Measured[], theirs: [] as Measured[], tenth: [] as Measured[] });
    const times = { abc: series(), plan: series(), each: series() };
    for (const command of commands) await ours.ask(`${command} ${tenth}`);
    for (let round = 0; round < rounds; round += 1) {
      for (const command of commands) {
        times[command].ours.push(await ours.ask(`${command} ${many}`));
        if (theirs !== null) times[command].theirs.push(await theirs.ask(`${command} ${many}`));
        for (let again = 0; again < 3 && command !== 'each'; again += 1) times[command].tenth.push(await ours.ask(`${command} ${tenth}`));
      }
    }
    const line = (command: (typeof commands)[number], what: string, against: string, target: number): Line => {
      const found = lineOf(what, theirs === null ? 'peer not run' : against, times[command].ours, times[command].theirs, target);
      return tell(theirs === null ? { what, against: found.against, ours: found.ours, theirs: null, target } : found);
    };
    const lines: Line[] = [];
    for (const [command, what] of [['abc', 'ABC classes of 100,000 items, rows in, report out'], ['plan', 'Safety stock and orders of 100,000 items x 36 months, rows in, report out']] as const) {
      lines.push(line(command, what, `${peer} on the same rows`, 1), tell(lineOf('the same', 'a tenth of the items', times[command].ours, times[command].tenth, 12)));
    }
    lines.push(line('each', 'SAFETYSTOCK of 100,000 items, one call', `a call for each item in Python (${call})`, 1 / 500));
    if (theirs === null) return { lines, notes: ['peer not run: no python3 here can import pandas.'] };
    for (const command of commands) await ours.ask(`${command} ${many}`);
    await ours.ask('result');
    await theirs.ask('result');
    return { lines, notes: [sameItems(folder)] };
  } finally {
    for (const program of started) program.end();
    rmSync(folder, { recursive: true });
  }
}

type Column = readonly (string | number | null)[];
type Result = { readonly plan: readonly Column[]; readonly abc: readonly Column[]; readonly each: Column };

/** Throws unless both came to the same: texts are equal, numbers to nine digits. */
function sameItems(folder: string): string {
  const [ours, theirs] = ['ours', 'theirs'].map((file) => JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')) as Result) as [Result, Result];
  const same = (one: string | number | null, other: string | number | null | undefined): boolean =>
    typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one)) : one === other;
  const compare = (what: string, mine: Column, other: Column | undefined): number => {
    if (other === undefined || mine.length !== other.length) throw new Error(`We and Python differ: ${what} has another length`);
    const at = mine.findIndex((value, row) => !same(value, other[row]));
    if (at >= 0) throw new Error(`We and Python differ: ${what}, row ${at}: ${mine[at]} and ${other[at]}`);
    return mine.length;
  };
  const cells = [...ours.plan.map((column, index) => compare(`plan ${index}`, column, theirs.plan[index])), ...ours.abc.map((column, index) => compare(`abc ${index}`, column, theirs.abc[index])), compare('each', ours.each, theirs.each)];
  return `We and Python came to the same result: ${ours.plan[0]!.length} items planned and ${ours.abc[0]!.length} classified, ${cells.reduce((sum, count) => sum + count, 0)} figures compared.`;
}
