import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A calculator nobody has heard of: one file, and nothing else is touched. */
const newFile = 'src/calculators/payables/daysPayableTrial.ts';
const newCalculator = `import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days, money } from '../readers';

export const calculator = defineCalculator({
  id: 'DPOTRIAL',
  group: 'payables',
  title: { en: 'Days payable, on trial', zh: '应付账款周转天数（试用）' },
  summary: { en: 'How many days of purchases are still to be paid.', zh: '尚未支付的应付账款相当于多少天的采购额。' },
  inputs: {
    payables: money({ en: 'Payables', zh: '应付账款' }, { minimum: 0 }),
    purchases: money({ en: 'Purchases of the period', zh: '本期采购额' }, { minimum: 0 }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Days', zh: '天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'DPO = payables ÷ purchases × days', zh: '应付账款周转天数 = 应付账款 ÷ 采购额 × 天数' },
  excel: 'days*payables/purchases',
  source: { en: 'A trial.', zh: '试用。' },
  convention: { en: 'Balance method.', zh: '余额法。' },
  examples: [{ inputs: { payables: 40, purchases: 365 }, result: 40, steps: { en: '40 ÷ 365 × 365 = 40', zh: '40 ÷ 365 × 365 = 40' } }],
  errors: [{ code: 'divisionByZero', input: 'purchases' }],
  compute: ({ payables, purchases, days }) => divide(days * payables, purchases, 'purchases'),
});
`;

/** Runs in the copy: everything a face would ask. */
const questions = `import { generateDist } from './src/build/generate';
import { evaluate } from './src/calculators/evaluate';
import { lambdaNames } from './src/functions/lambda';
const files = generateDist('out', 'https://example.com');
const value = evaluate('DPOTRIAL', { payables: [[40], [80]], purchases: 365 });
const zero = evaluate('DPOTRIAL', { payables: 1, purchases: 0 });
process.stdout.write(JSON.stringify({ files, value, zero, names: lambdaNames().map((one) => one.name) }));
`;

let copy = '';
const source = process.cwd();

function runInCopy(file: string): string {
  const tsx = path.join(source, 'node_modules/tsx/dist/cli.mjs');
  const result = spawnSync(process.execPath, [tsx, file], { cwd: copy, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout;
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (relative: string): void => {
    for (const entry of readdirSync(path.join(folder, relative), { withFileTypes: true })) {
      const inside = `${relative}/${entry.name}`;
      if (entry.isDirectory()) walk(inside);
      else found.set(inside, readFileSync(path.join(folder, inside), 'utf8'));
    }
  };
  walk('src');
  return found;
}

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'one-file-'));
  cpSync(path.join(source, 'src'), path.join(copy, 'src'), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json']) cpSync(path.join(source, file), path.join(copy, file));
  symlinkSync(path.join(source, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
});
afterAll(() => rmSync(copy, { recursive: true }));

it('one new file is a new function on every face, and no other hand-written file changes', () => {
  runInCopy('src/build/generate.ts');
  const before = filesOf(copy);
  mkdirSync(path.dirname(path.join(copy, newFile)), { recursive: true });
  writeFileSync(path.join(copy, newFile), newCalculator);
  runInCopy('src/build/generate.ts');

  const after = filesOf(copy);
  expect([...after.keys()].filter((file) => after.get(file) !== before.get(file))).toEqual(['src/calculators/index.ts', newFile]);
  expect([...before.keys()].filter((file) => !after.has(file))).toEqual([]);

  writeFileSync(path.join(copy, 'questions.ts'), questions);
  const answers = JSON.parse(runInCopy('questions.ts')) as { files: string[]; value: unknown; zero: unknown; names: string[] };
  expect(answers.value).toEqual({ ok: true, value: [[40], [80]], warnings: [] });
  expect(answers.zero).toMatchObject({ ok: false, code: 'divisionByZero', input: 'purchases' });
  expect(answers.names).toContain('DPOTRIAL');
  expect(answers.files).toEqual(expect.arrayContaining(['help/en/DPOTRIAL.html', 'help/zh/DPOTRIAL.html']));

  const built = (file: string): string => readFileSync(path.join(copy, 'out', file), 'utf8');
  const entry = (file: string): unknown => (JSON.parse(built(file)) as { functions: { id: string }[] }).functions.find((one) => one.id === 'DPOTRIAL');
  expect(entry('functions.json')).toMatchObject({ description: 'How many days of purchases are still to be paid.', helpUrl: 'https://example.com/help/en/DPOTRIAL.html' });
  expect(entry('functions-zh-CN.json')).toMatchObject({ parameters: [{ name: '应付账款' }, { name: '本期采购额' }, { name: '本期天数', optional: true }] });
  expect((JSON.parse(built('functions-list.json')) as { id: string }[]).map((one) => one.id)).toContain('DPOTRIAL');
  expect(built('help/zh/DPOTRIAL.html')).toContain('应付账款 ÷ 采购额 × 天数');
  expect(built('help/en/index.html')).toContain('WC.DPOTRIAL');
}, 60_000);

it('before it there is no such function', () => {
  expect(readFileSync(path.join(source, 'src/calculators/index.ts'), 'utf8')).not.toContain('daysPayableTrial');
});
