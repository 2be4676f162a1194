import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { explained, isNoticed, keyOf, survivorOf, told } from './survivors.mjs';

/**
 * npm run mutate: changes every number, limit and operator of the calculators and of math, one at a time; a test must fail. Fails for a mutant that
 * survives and is not explained in survivors.json.
 *   npm run mutate                             all groups; a group that was finished before on the same files is not run again
 *   npm run mutate -- ratios math              these groups
 *   npm run mutate -- src/calculators/cash/baumol.ts   these files, always run
 */
const groups: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['receivables', 'inventory', 'cash', 'ratios', 'payables'].map((group) => [group, new RegExp(`^src/calculators/${group}/[^/]+$`)])),
  /** What several calculators share. */
  parts: /^src\/calculators\/\w+\/.+\//,
  math: /^src\/math\//,
};
const state = '.cache/mutation';

interface Outcome {
  readonly fingerprint: string;
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly ReturnType<typeof survivorOf>[];
}

/** One run for all patterns: what it needs before the first mutant is the dear part. */
async function mutate(patterns: readonly string[]): Promise<readonly MutantResult[]> {
  const results = await new Stryker({
    mutate: [...patterns],
    testRunner: 'calculators',
    plugins: ['runner.mts', 'mutators.mts', 'progress.mts'].map((file) => path.join(import.meta.dirname, file)),
    ignorers: ['texts'],
    mutator: { plugins: null, excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
    coverageAnalysis: 'perTest',
    testRunnerNodeArgs: ['--import=tsx'],
    tempDirName: path.join(tmpdir(), 'workcap-mutation'),
    disableTypeChecks: false,
    ignorePatterns: ['assets', 'dist', 'test/e2e', 'test/long'],
    reporters: ['progress-append-only', 'survivors'],
    logLevel: 'error' as never,
    concurrency: Number(process.env['MUTATION_PROCESSES'] ?? 1),
    timeoutMS: 30_000,
  }).runMutationTest();
  return results.filter(({ status }) => status !== 'Ignored');
}

function outcomeOf(results: readonly MutantResult[]): Omit<Outcome, 'fingerprint'> {
  const alive = results.filter((result) => !isNoticed(result));
  return { mutants: results.length, killed: results.length - alive.length, survivors: alive.map(survivorOf) };
}

/** What the outcome of a group depends on. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (file: string): void => {
    if (statSync(file).isDirectory()) for (const entry of readdirSync(file).sort()) add(path.join(file, entry));
    else if (!file.endsWith('survivors.json')) hash.update(file).update(readFileSync(file));
  };
  ['src/calculators', 'src/math', 'src/functions', 'test/calculators', 'test/functions', 'test/math', 'test/mutation', 'test/oracles', 'test/rules'].forEach(add);
  return hash.digest('hex');
}

const fileOf = (group: string): string => path.join(state, `${group}.json`);

/** Finished before on the very same files. */
function finished(group: string, now: string): Outcome | null {
  if (!existsSync(fileOf(group))) return null;
  const before = JSON.parse(readFileSync(fileOf(group), 'utf8')) as Outcome;
  return before.fingerprint === now ? before : null;
}

const sources = ['src/calculators', 'src/math'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)).filter((file) => file.endsWith('.ts'))).sort();
const asked = process.argv.slice(2);
const wanted = asked.length === 0 ? Object.keys(groups) : asked;
const now = fingerprint();
const filesOf = (name: string): readonly string[] => sources.filter((file) => groups[name]?.test(file) ?? file === name);
const open = wanted.filter((name) => !(name in groups) || finished(name, now) === null);
const results = open.length === 0 ? [] : await mutate(open.flatMap(filesOf));
mkdirSync(state, { recursive: true });
const known = new Map(explained().map((one) => [keyOf(one), one]));
let left = 0;
for (const name of wanted) {
  const files = new Set(filesOf(name));
  const own = results.filter(({ fileName }) => files.has(path.relative(process.cwd(), fileName)));
  const outcome = open.includes(name) ? { fingerprint: now, ...outcomeOf(own) } : finished(name, now)!;
  if (name in groups) writeFileSync(fileOf(name), JSON.stringify(outcome));
  const unexplained = outcome.survivors.filter((survivor) => !known.has(keyOf(survivor)));
  left += unexplained.length;
  for (const survivor of unexplained) console.log(told(survivor));
  console.log(`${name}: ${outcome.mutants} mutants, ${outcome.killed} killed, ${outcome.survivors.length - unexplained.length} explained, ${unexplained.length} left`);
  // Only of files that were looked at can it be said that an explanation explains nothing any more.
  const met = new Set(outcome.survivors.map(keyOf));
  for (const one of known.values()) if (files.has(one.file) && !met.has(keyOf(one))) console.log(`No longer survives, take it out of survivors.json: ${told(one)}`);
}
process.exitCode = left === 0 ? 0 : 1;
