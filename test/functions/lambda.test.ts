import { calculators } from '../../src/calculators/index';
import { evaluateCalculator } from '../../src/calculators/evaluate';
import { bucketLabels, defaultLimits } from '../../src/calculators/receivables/ageBucket';
import { latinName } from '../../src/functions/arguments';
import { lambdaNames } from '../../src/functions/lambda';
import { normalInverse } from '../../src/math/normal';

/** The few Excel functions the formulas use, by Excel's rules. */
const excel = {
  INT: Math.floor,
  SQRT: Math.sqrt,
  NORM_S_INV: normalInverse,
  IF: <One, Other>(test: boolean, one: One, other: Other): One | Other => (test ? one : other),
  ISBLANK: (content: unknown): boolean => content === null,
  INDEX: <One>(list: readonly One[], place: number): One | undefined => list[place - 1],
  /** Position of the last value not above; undefined stands for #N/A. */
  MATCH: (wanted: number, list: readonly number[], _approximate: 1): number | undefined => list.filter((one) => one <= wanted).length || undefined,
  IFERROR: (content: number | undefined, instead: number): number => content ?? instead,
};

/** Runs =LAMBDA(a,b,…,expression) with values: the same text, its signs put into JavaScript's. */
function call(formula: string, values: readonly unknown[]): unknown {
  const inside = /^=LAMBDA\((.*)\)$/s.exec(formula)![1]!;
  const names = inside.split(',').slice(0, values.length);
  const expression = inside.slice(names.join(',').length + 1);
  const script = expression.replace(/\^/g, '**').replace(/NORM\.S\.INV/g, 'NORM_S_INV').replace(/([^<>])=/g, '$1===');
  return new Function(...Object.keys(excel), ...names, `return ${script};`)(...Object.values(excel), ...values);
}

describe('LAMBDA names', () => {
  it('are there for the closed-form calculators', () => {
    expect(lambdaNames().map((lambda) => lambda.name)).toEqual(['AGEBUCKET', 'AGEDAYS', 'DSO', 'SAFETYSTOCK', 'CCC']);
  });

  it('read as an Excel user writes them', () => {
    expect(lambdaNames().find((lambda) => lambda.name === 'DSO')?.formula).toBe('=LAMBDA(receivables,sales,days,days*receivables/sales)');
  });

  it.each(lambdaNames().map((lambda) => [lambda.name, lambda] as const))('%s takes every argument, is short, and calls only functions of Excel 2010', (name, { formula }) => {
    const calculator = calculators.find((one) => one.id === name)!;
    expect(formula.startsWith(`=LAMBDA(${Object.keys(calculator.inputs).map(latinName).join(',')},`)).toBe(true);
    expect(formula.length).toBeLessThan(1000);
    const called = [...formula.matchAll(/([A-Z][A-Z.]*)\(/g)].map((match) => match[1]);
    expect(called.filter((one) => !['LAMBDA', 'INT', 'SQRT', 'NORM.S.INV', 'IF', 'ISBLANK', 'INDEX', 'MATCH', 'IFERROR'].includes(one!))).toEqual([]);
  });

  it.each(Object.values(calculators).flatMap((calculator) => Object.keys(calculator.inputs).map(latinName)))('%s can be the name of an argument: no cell, not R or C', (name) => {
    expect(name).not.toMatch(/^([a-z]{1,3}\d+|r|c|r\d*c\d*)$/i);
  });

  it.each(lambdaNames().map((lambda) => [lambda.name, lambda] as const))('%s gives what the calculator gives, on its examples', (name, { formula }) => {
    const calculator = calculators.find((one) => one.id === name)!;
    // What a user fills in for the arguments a LAMBDA cannot leave out.
    const filled: Readonly<Record<string, unknown>> = { days: 365, review: 0, purchases: null, limits: defaultLimits, labels: bucketLabels(defaultLimits).map((label) => label.en) };
    expect(calculator.examples.length).toBeGreaterThan(0);
    for (const { inputs } of calculator.examples) {
      const expected = evaluateCalculator(calculator, inputs);
      if (!expected.ok) throw new Error(expected.code);
      const found = call(formula, Object.keys(calculator.inputs).map((key) => inputs[key] ?? filled[key]));
      const value = expected.value;
      if (typeof value === 'number') expect(found).toBeCloseTo(value, 9);
      else expect(found).toBe((value as { en: string }).en);
    }
  });

  it('AGEBUCKET agrees with the calculator at every limit', () => {
    const { formula } = lambdaNames().find((lambda) => lambda.name === 'AGEBUCKET')!;
    const labels = bucketLabels(defaultLimits).map((label) => label.en);
    const calculator = calculators.find((one) => one.id === 'AGEBUCKET')!;
    for (let days = -40; days <= 130; days += 1) {
      const expected = evaluateCalculator(calculator, { asOf: 45000, date: 45000 - days, labels });
      expect(call(formula, [45000, 45000 - days, defaultLimits, labels])).toBe(expected.ok && expected.value);
    }
  });
});
