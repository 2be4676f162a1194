import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { groups } from '../../src/calculators/define';
import { evaluateCalculator } from '../../src/calculators/evaluate';
import { calculators } from '../../src/calculators/index';
import { languages } from '../../src/texts/words';
import { read, root, sourceFiles } from './support/files';

const files = sourceFiles('src/calculators').filter((path) => path.split('/').length === 4);
const testOf = (path: string): string => path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');

/** The text of a calculator with that of the functions it takes from its group's shared parts: what they throw, it throws. */
function withParts(path: string): string {
  const text = read(path);
  const parts = [...text.matchAll(/^import \{ ([^}]+) \} from '\.\/([^']+)';$/gm)].map(([, names = '', file = '']) => {
    const at = `${dirname(path)}/${file}`;
    const shared = read(existsSync(join(root, `${at}.ts`)) ? `${at}.ts` : `${at}/index.ts`);
    return names.split(', ').map((name) => new RegExp(`^export function ${name}\\([\\s\\S]*?^\\}$`, 'm').exec(shared)?.[0] ?? '').join('\n');
  });
  return [text, ...parts].join('\n');
}

/** Numbers near, everything else equal. */
function expectCells(found: readonly (readonly unknown[])[], stated: readonly (readonly unknown[])[]): void {
  expect(found.map((row) => row.length)).toEqual(stated.map((row) => row.length));
  found.forEach((row, index) =>
    row.forEach((cell, column) => {
      const wanted = stated[index]![column];
      if (typeof cell === 'number' && typeof wanted === 'number') expect(cell).toBeCloseTo(wanted, 9);
      else expect(cell).toEqual(wanted);
    }),
  );
}

/** A number of the text is the result, rounded to two decimals or more, or wholly; a share may stand as a percentage, an amount with commas. */
function shows(text: string, result: number): boolean {
  return [...text.replace(/(\d),(?=\d{3})/g, '$1').matchAll(/(−?)(\d+)(?:\.(\d+))?/g)].some(([, sign, whole, decimals = '']) => {
    const number = Number(`${sign === '' ? '' : '-'}${whole}.${decimals}`);
    return [1, 100].some((scale) => Math.abs(number - result * scale) <= (decimals.length < 2 ? 1e-9 : 0.5000001 * 10 ** -decimals.length));
  });
}

it('a result is found in steps however it is written, and a wrong one is not', () => {
  expect([['2 ÷ 3 = 0.6667', 2 / 3], ['= 66.67 %', 2 / 3], ['= 1,234.50', 1234.5], ['= −490: reversal', -490], ['= 12.74%', 0.12741]].map(([text, result]) => shows(text as string, result as number))).toEqual([true, true, true, true, true]);
  expect([['= 0.6', 2 / 3], ['= 0.68', 2 / 3], ['490', -490], ['= 12.7 %', 0.12741]].map(([text, result]) => shows(text as string, result as number))).toEqual([false, false, false, false]);
});

it('there are calculators to look at, each in the folder of a group', () => {
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((path) => !Object.hasOwn(groups, path.split('/')[2]!))).toEqual([]);
});

describe.each(files)('%s', (path) => {
  const text = read(path);
  const id = /^ {2}id: '([^']+)',$/m.exec(text)?.[1];
  const calculator = calculators.find((one) => one.id === id)!;

  it('holds one calculator, which is in the index and in the group of its folder', () => {
    expect(text.match(/^export const calculator = defineCalculator\(\{$/gm)).toHaveLength(1);
    expect(calculator).toBeDefined();
    expect(calculator.group).toBe(path.split('/')[2]);
  });

  it('has a test of the same name', () => {
    expect(existsSync(join(root, testOf(path)))).toBe(true);
  });

  it('explains itself in fixed order: units, shapes, errors', () => {
    expect(text).toMatch(/^ \* Units {3}[\s\S]*^ \* Shapes {2}[\s\S]*^ \* Errors {2}/m);
  });

  it('lists every mistake it throws, and every listed mistake is provoked by its test', () => {
    const whole = withParts(path);
    const thrown = [...whole.matchAll(/new CalcError\('(\w+)', '(\w+)'/g)].map((match) => `${match[1]} in ${match[2]}`);
    const divided = [...whole.matchAll(/divide\([^;\n]*?'(\w+)'\)/g)].map((match) => `divisionByZero in ${match[1]}`);
    const compared = [...whole.matchAll(/sameLength\([^;\n]*?'(\w+)'\)/g)].map((match) => `lengthsDiffer in ${match[1]}`);
    const listed = calculator.errors.map(({ code, input }) => `${code} in ${input}`);
    const found = new Set([...thrown, ...divided, ...compared]);
    // What reading an input may find already stands with the input.
    const ofInputs = new Set(Object.entries(calculator.inputs).flatMap(([name, input]) => input.codes.map((code) => `${code} in ${name}`)));
    expect([...found].filter((one) => !listed.includes(one) && !ofInputs.has(one))).toEqual([]);
    expect(listed.filter((one) => !found.has(one))).toEqual([]);
    const test = read(testOf(path));
    expect(listed.filter((one) => !test.includes(one))).toEqual([]);
  });

  it('has examples whose stated result is what comes out', () => {
    expect(calculator.examples.length).toBeGreaterThan(0);
    for (const { inputs, result } of calculator.examples) {
      const found = evaluateCalculator(calculator, inputs);
      if (!found.ok) throw new Error(`${calculator.id}: ${found.code}`);
      if (typeof result === 'number') expect(found.value).toBeCloseTo(result, 9);
      else if (Array.isArray(result)) expectCells(found.value as readonly (readonly unknown[])[], result as readonly (readonly unknown[])[]);
      else expect(found.value).toEqual(result);
    }
  });

  it('shows the result in the steps of each example', () => {
    for (const { result, steps } of calculator.examples) {
      if (typeof result !== 'number') continue;
      for (const language of languages) if (!shows(steps[language], result)) expect(`${result} in ${steps[language]}`).toBe('shown with two decimals or more');
    }
  });

  it('is at most 120 lines', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(120);
  });
});
