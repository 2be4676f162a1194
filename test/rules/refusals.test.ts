import type { Calculator } from '../../src/calculators/define';
import { evaluateCalculator, isSpilled } from '../../src/calculators/evaluate';
import { calculators } from '../../src/calculators/index';
import { read, sourceFiles } from './support/files';

/**
 * Every calculator refuses what cannot be meant: a blank, a text, a negative number, a zero, lists of different lengths.
 * Where one of them is a true value, the head of its file says so: " * Accepts negative netIncome: a loss."
 */
const headOf = new Map(
  sourceFiles('src/calculators').flatMap((path) => {
    const text = read(path);
    const id = /^ {2}id: '([^']+)',$/m.exec(text)?.[1];
    return id === undefined ? [] : [[id, [...text.matchAll(/^ \* Accepts (\w+)(?: (\w+))?: \S/gm)].map((match) => ({ what: match[1]!, input: match[2] }))] as const];
  }),
);

/** The outcome of the first example with another content of one input: null, or "code in input". */
function outcome(calculator: Calculator, more: Readonly<Record<string, unknown>>): string | null {
  const result = evaluateCalculator(calculator, { ...calculator.examples[0]!.inputs, ...more });
  if (!result.ok) return `${result.code} in ${result.input}`;
  // A range whose cells fail one by one fails.
  const cells = Array.isArray(result.value) ? (result.value as readonly (readonly unknown[])[]).flat() : [];
  const failed = cells.find((cell): cell is { ok: false; code: string; input: string } => typeof cell === 'object' && cell !== null && 'ok' in cell);
  return failed === undefined ? null : `${failed.code} in ${failed.input}`;
}

/** The same list with another first value, or the value itself where one cell is asked for. */
function put(calculator: Calculator, key: string, value: unknown): unknown {
  if (calculator.inputs[key]!.shape === 'cell') return value;
  const own = calculator.examples.map(({ inputs }) => inputs[key]).find((one) => one !== undefined);
  const list = own === undefined ? [value] : (Array.isArray(own) ? (own as unknown[]).flat() : [own]);
  // The last one, so that a list that falls stays a falling list when a negative number or a zero is put into it.
  return [...list.slice(0, -1), value];
}

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))('%s', (id, calculator) => {
  const accepted = headOf.get(id) ?? [];
  const accepts = (what: string, input?: string): boolean => accepted.some((one) => one.what === what && (one.input === undefined || input === undefined || one.input === input));
  const inputs = Object.entries(calculator.inputs);
  const numbers = inputs.filter(([, input]) => input.kind === 'number');

  it('refuses a blank cell where a value is required', () => {
    for (const [key, input] of inputs) if (input.otherwise === null) expect(outcome(calculator, { [key]: '' })).toBe(`missing in ${key}`);
  });

  it('refuses a text where a number or a date is asked for', () => {
    const asked = inputs.filter(([, input]) => input.kind !== 'text');
    for (const [key] of asked) expect(outcome(calculator, { [key]: put(calculator, key, 'x') })).toMatch(new RegExp(`^(notANumber|notADate) in ${key}$`));
  });

  it('refuses a negative number, or its file says what it means', () => {
    for (const [key] of numbers) expect([key, outcome(calculator, { [key]: put(calculator, key, -1) }) === null]).toEqual([key, accepts('negative', key)]);
  });

  it('refuses a zero somewhere, or its file says why none is wrong', () => {
    const zeros = (key: string): unknown => [put(calculator, key, 0)].flat().map(() => 0);
    const refused = numbers.filter(([key, input]) => outcome(calculator, { [key]: put(calculator, key, 0) }) !== null || (input.shape === 'list' && outcome(calculator, { [key]: zeros(key) }) !== null));
    expect(refused.length > 0 || numbers.length === 0 || accepts('zero')).toBe(true);
  });

  it('refuses lists and ranges of different sizes', () => {
    const lists = inputs.filter(([key, input]) => input.shape === 'list' && calculator.examples[0]!.inputs[key] !== undefined).map(([key]) => key);
    for (const key of lists.slice(1)) {
      const own = (calculator.examples[0]!.inputs[key] as readonly unknown[]).flat();
      const longer = outcome(calculator, { [key]: [...own, own.at(-1)] });
      if (!accepts('lengths', key)) expect([key, longer]).not.toEqual([key, null]);
    }
    const cells = inputs.filter(([, input]) => input.shape === 'cell').map(([key]) => key);
    const [first, second] = cells;
    const value = (key: string): unknown => calculator.examples.map(({ inputs: own }) => own[key]).find((one) => one !== undefined) ?? '';
    const range = (key: string, length: number): unknown => Array.from({ length }, () => [value(key)]);
    if (first !== undefined && isSpilled(calculator)) expect(outcome(calculator, { [first]: range(first, 2) })).toBe(`notOneCell in ${first}`);
    else if (first !== undefined && second !== undefined) expect(outcome(calculator, { [first]: range(first, 2), [second]: range(second, 3) })).toBe(`shapesDiffer in ${second}`);
  });
});

it('every line about what is accepted names an input that is there', () => {
  const lost = calculators.flatMap((calculator) => (headOf.get(calculator.id) ?? []).filter(({ input }) => input !== undefined && calculator.inputs[input] === undefined).map(({ input }) => `${calculator.id} ${input}`));
  expect(lost).toEqual([]);
});
