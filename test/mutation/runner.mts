import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import type { DryRunResult, MutantRunOptions, MutantRunResult, TestRunner, TestResult } from '@stryker-mutator/api/test-runner';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import { Modules } from './modules.mjs';
import { testsOf } from './suite.mjs';
import type { Test } from './suite.mjs';

/** What instrumented code looks at. */
interface Switches {
  activeMutant?: string | undefined;
  /** How often each mutant was met. */
  readonly met: Float64Array;
  /** How many steps a test may still take; a mutant may make a loop endless. */
  left: number;
}
const most = 20_000;
const switches: Switches = { met: new Float64Array(most), left: Infinity };
Object.assign(globalThis, { __stryker__: switches });

/** Stryker's own way of counting takes most of the time in long loops; this one is a plain array. */
function withFastCount(source: string): string {
  return source
    .replace(/^function stryCov_\w+\(\) \{[\s\S]*?^\}$/m, (own) => `${/^function \w+/.exec(own)![0]}(...ids) { const state = globalThis.__stryker__; for (let place = 0; place < ids.length; place += 1) state.met[ids[place]] += 1; if ((state.left -= 1) < 0) throw new Error('too many steps'); }`)
    .replace(/(stryCov_\w+)\(("\d+"(?:, "\d+")*)\)/g, (_, name: string, ids: string) => `${name}(${ids.replaceAll('"', '')})`);
}

interface Known {
  readonly id: string;
  readonly file: string;
  readonly milliseconds: number;
  readonly steps: number;
  /** Files whose code the test runs. */
  readonly covers: ReadonlySet<string>;
}

/** The tests of one file each, and those that go through all calculators. */
const folders = ['test/math', ...['receivables', 'inventory', 'cash', 'ratios', 'payables'].map((group) => `test/calculators/${group}`)];
const shared = ['test/oracles/limits.test.ts', 'test/oracles/vectors.test.ts', 'test/rules/refusals.test.ts', 'test/rules/calculators.test.ts', 'test/functions/lambda.test.ts'];

/** Measures of speed, and searches that take seconds: they would take the time of a hundred mutants. */
const tooLong = /a million|hundred thousand|(MINMAXPOISSON|RQPOISSON|FORECAST\.HW|FACTORCHANGE) names no error/;

/** Runs the tests of the calculators and of math in this process: their own files, vectors, examples, refusals and LAMBDA texts. */
class CalculatorTests implements TestRunner {
  private readonly sandbox = process.cwd();
  private readonly modules = new Modules(withFastCount);
  private readonly tests = new Map<string, Map<string, Test>>();
  private known: readonly Known[] = [];
  private first: DryRunResult | null = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Every process has to know which test runs which file; only one of them is asked for it. */
  init(): Promise<void> {
    // Rules read the sources as they stand in the repository, not as they are instrumented.
    process.chdir(path.resolve(import.meta.dirname, '../..'));
    this.first = this.runAll();
    return Promise.resolve();
  }

  dryRun(): Promise<DryRunResult> {
    return Promise.resolve(this.first!);
  }

  private runAll(): DryRunResult {
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} };
    const results: TestResult[] = [];
    const known: (Omit<Known, 'covers'>)[] = [];
    for (const file of [...folders.flatMap((folder) => filesBelow(path.join(this.sandbox, folder))), ...shared.map((one) => path.join(this.sandbox, one))]) {
      const tests = [...this.testsOf(file)].filter(([id]) => !tooLong.test(id));
      addMet(mutantCoverage.static);
      for (const [id, test] of tests) {
        const started = performance.now();
        switches.left = Number.MAX_SAFE_INTEGER;
        const failure = failureOf(test);
        const steps = Number.MAX_SAFE_INTEGER - switches.left;
        const milliseconds = performance.now() - started;
        addMet((mutantCoverage.perTest[id] = {}));
        const result = { id, name: id, timeSpentMs: milliseconds, fileName: file };
        results.push(failure === null ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage: failure });
        known.push({ id, file, milliseconds, steps });
      }
    }
    const files = this.filesOfMutants();
    this.known = known
      .map((one) => ({ ...one, covers: new Set(Object.keys(mutantCoverage.perTest[one.id] ?? {}).map((mutant) => files.get(mutant)!)) }))
      .sort((one, other) => one.milliseconds - other.milliseconds);
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  mutantRun({ activeMutant, testFilter, sandboxFileName, mutantActivation }: MutantRunOptions): Promise<MutantRunResult> {
    const isStatic = mutantActivation === 'static';
    const wanted = isStatic ? this.testsAbout(sandboxFileName) : this.testsNamed(new Set(testFilter ?? this.known.map(({ id }) => id)));
    const files = [...new Set(wanted.map(({ file }) => file))];
    // Loaded before the mutant is active, or, where it acts while files load, after.
    if (isStatic) this.forget(sandboxFileName);
    else files.forEach((file) => this.testsOf(file));
    switches.activeMutant = activeMutant.id;
    let run = 0;
    const killed = ((): { readonly by: string; readonly message: string } | null => {
      for (const { id, file, steps } of wanted) {
        run += 1;
        switches.left = 10 * steps + 1_000_000;
        const message = failureOf({ name: id, run: () => this.testsOf(file).get(id)!.run() });
        if (message !== null) return { by: id, message };
      }
      return null;
    })();
    const isEndless = switches.left < 0;
    Object.assign(switches, { activeMutant: undefined, left: Infinity });
    if (isStatic) this.forget(sandboxFileName);
    if (isEndless) return Promise.resolve({ status: MutantRunStatus.Timeout });
    return Promise.resolve(killed === null ? { status: MutantRunStatus.Survived, nrOfTests: run } : { status: MutantRunStatus.Killed, killedBy: [killed.by], failureMessage: killed.message, nrOfTests: run });
  }

  private testsNamed(ids: ReadonlySet<string>): readonly Known[] {
    return this.known.filter(({ id }) => ids.has(id));
  }

  /** Tests of a file and of those that import it: what acts while files load may be a limit that only they look at. */
  private testsAbout(file: string): readonly Known[] {
    const wanted = new Set([file, ...this.modules.importersOf(file)].flatMap((one) => this.testsOfFile(one)));
    return this.known.filter((test) => wanted.has(test));
  }

  /** Tests that run code of a file, or that speak of its calculator without reaching its formula. */
  private testsOfFile(file: string): readonly Known[] {
    const relative = path.relative(this.sandbox, file);
    const own = path.join(this.sandbox, relative.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts'));
    const name = /^ {2}id: '([^']+)',$/m.exec(readFileSync(file, 'utf8'))?.[1];
    const begins = [name, relative].map((one) => `${one} `);
    return this.known.filter((test) => test.covers.has(file) || test.file === own || begins.some((begin) => test.id.split(' › ')[1]!.startsWith(begin)));
  }

  private testsOf(file: string): ReadonlyMap<string, Test> {
    const loaded = this.tests.get(file);
    if (loaded !== undefined) return loaded;
    const tests = new Map<string, Test>();
    for (const test of testsOf(() => this.modules.load(file))) {
      const id = `${path.relative(this.sandbox, file)} › ${test.name}`;
      tests.set(tests.has(id) ? `${id} (${tests.size})` : id, test);
    }
    this.tests.set(file, tests);
    return tests;
  }

  private forget(file: string): void {
    for (const gone of this.modules.forget(file)) this.tests.delete(gone);
  }

  /** Instrumented code names its mutants by number. */
  private filesOfMutants(): ReadonlyMap<string, string> {
    const files = new Map<string, string>();
    for (const file of [...filesBelow(path.join(this.sandbox, 'src/calculators')), ...filesBelow(path.join(this.sandbox, 'src/math'))]) {
      for (const [, mutant] of readFileSync(file, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g)) files.set(mutant!, file);
    }
    return files;
  }
}

/** What was met since the last time. */
function addMet(counts: Record<string, number>): void {
  for (let mutant = 0; mutant < most; mutant += 1) if (switches.met[mutant]! > 0) counts[mutant] = (counts[mutant] ?? 0) + switches.met[mutant]!;
  switches.met.fill(0);
}

function failureOf(test: Test): string | null {
  try {
    test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => (folder.includes('/test/') ? name.endsWith('.test.ts') : name.endsWith('.ts')))
    .map((name) => path.join(folder, name))
    .sort();
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'calculators', CalculatorTests)];
