import { createRequire } from 'node:module';
import { expect } from 'expect';

type Work = () => unknown;
export interface Test {
  readonly name: string;
  run(): void;
}
type Each = { bind(add: (name: string, work: Work) => void): unknown };
const { bind } = createRequire(import.meta.url)('jest-each') as { bind: Each['bind'] };

interface Level {
  readonly names: readonly string[];
  readonly before: Work[];
  readonly beforeEach: Work[];
  readonly afterEach: Work[];
}

/** The tests that a file declares with describe, it and expect, as functions: jest's own runner needs a second for a file, this one milliseconds. */
export function testsOf(load: () => void): readonly Test[] {
  const tests: Test[] = [];
  let level: Level = { names: [], before: [], beforeEach: [], afterEach: [] };
  const describe = (name: string, work: Work): void => {
    const outer = level;
    level = { names: [...outer.names, name], before: [...outer.before], beforeEach: [...outer.beforeEach], afterEach: [...outer.afterEach] };
    work();
    level = outer;
  };
  const it = (name: string, work: Work): void => {
    const own = level;
    tests.push({
      name: [...own.names, name].join(' '),
      run() {
        for (const one of [...own.before.splice(0), ...own.beforeEach]) synchronous(one);
        synchronous(work);
        for (const one of own.afterEach) synchronous(one);
      },
    });
  };
  const each = <Add extends (name: string, work: Work) => void>(add: Add): Add => Object.assign(add, { each: bind(add), skip: () => undefined });
  const globals = {
    describe: each(describe),
    it: each(it),
    test: each(it),
    expect,
    beforeAll: (work: Work) => level.before.push(work),
    beforeEach: (work: Work) => level.beforeEach.push(work),
    afterEach: (work: Work) => level.afterEach.push(work),
    afterAll: () => undefined,
  };
  Object.assign(globalThis, globals);
  load();
  return tests;
}

function synchronous(work: Work): void {
  if (work() instanceof Promise) throw new Error('Tests of calculators wait for nothing; this one gave a promise.');
}
