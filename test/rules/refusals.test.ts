import { evaluateCalculator } from '../../src/calculators/evaluate';
import { calculators } from '../../src/calculators/index';
import { failureOf, isTrue, namedErrorsOf, outcomeOf, provoke, trialsOf } from '../calculators/refusals';
import type { Trial } from '../calculators/refusals';
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

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))('%s', (id, calculator) => {
  const accepted = headOf.get(id) ?? [];
  const accepts = (what: string, input?: string): boolean => accepted.some((one) => one.what === what && (one.input === undefined || input === undefined || one.input === input));
  const trials = (...kinds: readonly Trial['what'][]): readonly Trial[] => trialsOf(calculator).filter(({ what }) => kinds.includes(what));

  it('refuses a blank cell where a value is required', () => {
    for (const { input, inputs } of trials('blank')) expect(outcomeOf(calculator, inputs)).toBe(`missing in ${input}`);
  });

  it('refuses a text where a number or a date is asked for', () => {
    for (const { input, inputs } of trials('text')) expect(outcomeOf(calculator, inputs)).toBe(`${calculator.inputs[input]!.kind === 'date' ? 'notADate' : 'notANumber'} in ${input}`);
  });

  it('refuses a negative number, or its file says what it means', () => {
    for (const { input, inputs } of trials('negative')) {
      const outcome = outcomeOf(calculator, inputs);
      expect([input, outcome === null]).toEqual([input, accepts('negative', input)]);
      // Not by chance, because of what another input holds.
      if (outcome !== null) expect(outcome).toMatch(/^(belowMinimum|notAbove|notServiceLevel|limitsNotRising|lengthsDiffer) in /);
    }
  });

  it('refuses a zero somewhere, or its file says why none is wrong', () => {
    const zeros = trials('zero', 'zeros');
    expect(zeros.length === 0 || zeros.some(({ inputs }) => outcomeOf(calculator, inputs) !== null) || accepts('zero')).toBe(true);
  });

  it('refuses lists and ranges of different sizes', () => {
    for (const { input, inputs } of trials('lengths')) if (!accepts('lengths', input)) expect([input, outcomeOf(calculator, inputs)]).not.toEqual([input, null]);
    for (const { input, inputs } of trials('ranges')) expect(outcomeOf(calculator, inputs)).toMatch(new RegExp(`^(notOneCell|shapesDiffer) in ${input}$`));
  });

  it('names no error that nothing brings about, and says nothing untrue', () => {
    const provoked = namedErrorsOf(calculator).map((error) => ({ ...error, inputs: provoke(calculator, error) }));
    expect(provoked.filter(({ inputs }) => inputs === null)).toEqual([]);
    expect(provoked.map(({ inputs }) => failureOf(evaluateCalculator(calculator, inputs!))!).filter((failure) => !isTrue(failure))).toEqual([]);
  });

  it('names every error that was met', () => {
    const named = new Set(namedErrorsOf(calculator).map(({ code, input }) => `${code} in ${input}`));
    // What every calculator refuses in the same way, whatever its formula.
    const met = trialsOf(calculator).map(({ inputs }) => outcomeOf(calculator, inputs)).filter((outcome) => outcome !== null && !/^(notOneCell|shapesDiffer|resultTooLarge) /.test(outcome));
    expect(met.filter((outcome) => !named.has(outcome!))).toEqual([]);
  });
});

it('every line about what is accepted names an input that is there', () => {
  const lost = calculators.flatMap((calculator) => (headOf.get(calculator.id) ?? []).filter(({ input }) => input !== undefined && calculator.inputs[input] === undefined).map(({ input }) => `${calculator.id} ${input}`));
  expect(lost).toEqual([]);
});
