import type { Calculator } from '../../src/calculators/define';
import { evaluateCalculator } from '../../src/calculators/evaluate';
import { calculators } from '../../src/calculators/index';
import { failureOf } from '../calculators/refusals';
import stored from './limits.json';

/**
 * What the domain allows in an input, and what it takes where one is left out, as they were read there: E5 names the arguments and their defaults.
 * What is not listed is the rule: any number above 0, and nothing taken for it.
 */
interface Limit {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly whole?: true;
  /** How many values a list needs. */
  readonly values?: number;
  readonly leftOut?: number | readonly number[];
}
const limits = stored as unknown as Readonly<Record<string, Readonly<Record<string, Limit>>>>;

/** The mistake in this input when it holds this, whatever the other inputs are; null when its own limits allow it. */
function refusal(calculator: Calculator, key: string, content: number | readonly number[]): string | null {
  const { inputs } = calculator.examples.find((example) => example.inputs[key] !== undefined) ?? calculator.examples[0]!;
  const isList = calculator.inputs[key]!.shape === 'list';
  try {
    calculator.inputs[key]!.read(isList ? [content].flat() : content, key);
    return null;
  } catch (error) {
    expect(failureOf(evaluateCalculator(calculator, { ...inputs, [key]: content }))).not.toBeNull();
    return (error as { code: string }).code;
  }
}

/** As many values as the input needs, all the same; a list that must rise is no matter here. */
function list(calculator: Calculator, key: string, value: number): number | readonly number[] {
  const length = limits[calculator.id]?.[key]?.values ?? 1;
  return calculator.inputs[key]!.shape === 'cell' ? value : Array.from({ length }, () => value);
}

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))('%s', (id, calculator) => {
  const numbers = Object.entries(calculator.inputs).filter(([, input]) => input.kind === 'number' && !input.codes.includes('limitsNotRising'));
  const refused = (key: string, value: number): string | null => refusal(calculator, key, list(calculator, key, value));

  it('takes what lies within the limits of the domain, and nothing beyond', () => {
    const wrong = numbers.flatMap(([key, input]) => {
      const { atLeast, above, atMost, whole, values } = limits[id]?.[key] ?? {};
      const lowest = atLeast ?? above ?? 0;
      const step = whole === true ? 1 : 1e-6;
      const isShare = input.codes.includes('notServiceLevel');
      const tried: (readonly [number, string | null])[] = [[lowest + step, null]];
      if (atLeast !== undefined) tried.push([atLeast, null], [atLeast - step, 'belowMinimum']);
      if (above !== undefined) tried.push([above, 'notAbove']);
      if (atMost !== undefined) tried.push([atMost, null], [atMost + step, 'aboveMaximum']);
      if (lowest + 1.5 < (atMost ?? Infinity) && !isShare) tried.push([lowest + 1.5, whole === true ? 'notWhole' : null]);
      const found = tried.map(([value]) => refused(key, value));
      const short = values === undefined ? null : refusal(calculator, key, Array.from({ length: values - 1 }, () => lowest + 1));
      return [
        ...tried.flatMap(([value, code], place) => (found[place] === code ? [] : [`${key} ${value}: ${found[place]} instead of ${code}`])),
        ...(short === (values === undefined ? null : 'tooFew') ? [] : [`${key} with too few values: ${short}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('takes the default of the domain for what is left out', () => {
    for (const [key, input] of numbers.concat(Object.entries(calculator.inputs).filter(([, { codes }]) => codes.includes('limitsNotRising')))) {
      const { leftOut } = limits[id]?.[key] ?? {};
      if (input.otherwise === null) expect([key, leftOut]).toEqual([key, undefined]);
      if (input.otherwise === null) continue;
      const taken = input.read(undefined, key);
      if (taken !== null) expect([key, taken]).toEqual([key, leftOut]);
      // What stands for it is chosen by the formula, so that it shows in a result only.
      else if (leftOut !== undefined) {
        const inputs = { ...calculator.examples[0]!.inputs, [key]: undefined };
        expect(evaluateCalculator(calculator, inputs)).toEqual(evaluateCalculator(calculator, { ...inputs, [key]: leftOut }));
      }
    }
  });
});

it('every limit stands for an input that is there', () => {
  const lost = Object.entries(limits).flatMap(([id, inputs]) => Object.keys(inputs).filter((key) => calculators.find((one) => one.id === id)?.inputs[key] === undefined).map((key) => `${id} ${key}`));
  expect(lost).toEqual([]);
});
