import * as formulajs from '@formulajs/formulajs';
import type { Calculator } from '../../src/calculators/define';
import { evaluateCalculator } from '../../src/calculators/evaluate';
import { calculators } from '../../src/calculators/index';
import type { Input } from '../../src/calculators/readers';
import { bucketLabels, defaultLimits } from '../../src/calculators/receivables/ageBucket';
import { latinName } from '../../src/functions/arguments';
import { lambdaNames } from '../../src/functions/lambda';
import { dottedFunctions, etaFunctions, futureFunctions, lambdaTakers, worksheetOnly } from '../../src/ooxml/futureFunctions';
import { worksheetFunctions } from '../../src/workbench/engines/formula/functions';
import { callLambda } from './support/sheet';

const lambdas = lambdaNames().map((lambda) => [lambda.name, lambda.formula, calculators.find((one) => one.id === lambda.name)!] as const);

/** Functions of Excel 2010, so that a formula can also be copied out of its LAMBDA into a cell. */
const known = [
  'ABS', 'AND', 'AVERAGE', 'CEILING', 'CHOOSE', 'COUNT', 'COUNTIF', 'DATE', 'DAY', 'EDATE', 'EOMONTH', 'EXP', 'FLOOR', 'IF', 'IFERROR', 'INDEX', 'INT', 'INTERCEPT', 'ISBLANK', 'LAMBDA', 'LN', 'MATCH', 'MAX',
  'MEDIAN', 'MIN', 'MOD', 'MONTH', 'NORM.S.DIST', 'NORM.S.INV', 'NOT', 'OR', 'PERCENTILE.INC', 'PI', 'POWER', 'PRODUCT', 'ROUND', 'ROUNDUP', 'ROWS', 'RSQ', 'SIGN', 'SLOPE', 'SQRT', 'STDEV.P', 'STDEV.S', 'SUM', 'SUMIF',
  'SUMPRODUCT', 'SUMSQ', 'WEEKDAY', 'WORKDAY', 'YEAR',
];

/** Numbers in a fixed sequence (Park and Miller). */
function sequence(start: number): () => number {
  let state = start;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** The labels of AGEBUCKET in one language: a LAMBDA knows none. */
const given: Readonly<Record<string, unknown>> = { 'AGEBUCKET labels': bucketLabels(defaultLimits).map((label) => label.en) };

/** What stands in the cells: the example’s own, moved about by up to a half; the default where it leaves something out, which a LAMBDA cannot. */
function inputsOf(calculator: Calculator, next: () => number, example: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const moved = (content: unknown, input: Input<unknown>, whole: boolean): unknown => {
    if (typeof content !== 'number') return content;
    if (input.kind === 'date') return content + Math.floor((next() - 0.5) * 60);
    const value = content * (0.5 + next()) + (content === 0 && next() < 0.3 ? next() : 0);
    return whole ? Math.round(value) : value;
  };
  return Object.fromEntries(
    Object.entries(calculator.inputs).map(([key, input]) => {
      const own = given[`${calculator.id} ${key}`] ?? example[key] ?? (input.otherwise === null ? undefined : numbersIn(input.otherwise.en));
      if (input.choices !== undefined) return [key, input.choices[Math.floor(next() * input.choices.length)]];
      const whole = input.codes.includes('notWhole') || input.codes.includes('limitsNotRising');
      // Half of the lists stay as they are: some must rise, fall or add up to 1.
      if (Array.isArray(own) && (input.codes.includes('limitsNotRising') || next() < 0.5)) return [key, (own as unknown[]).flat()];
      return [key, Array.isArray(own) ? (own as unknown[]).flat().map((one) => moved(one, input, whole)) : (moved(own, input, whole) ?? null)];
    }),
  );
}

/** A default that is a number or a list of them; another one is an empty cell. */
function numbersIn(text: string): number | number[] | undefined {
  const numbers = text.split(', ').map(Number);
  if (numbers.some(Number.isNaN)) return undefined;
  return numbers.length === 1 ? numbers[0] : numbers;
}

it('closed-form calculators have a LAMBDA name, those of one row among them', () => {
  const names = lambdas.map(([name]) => name);
  for (const name of ['AGEBUCKET', 'AGEDAYS', 'CCC', 'DIO', 'DPO', 'DSO', 'NRV', 'SAFETYSTOCK']) expect(names).toContain(name);
  expect(names.length).toBeGreaterThan(50);
});

it('a LAMBDA reads as an Excel user writes it', () => {
  expect(lambdaNames().find((lambda) => lambda.name === 'DSO')?.formula).toBe('=LAMBDA(receivables,sales,days,days*receivables/sales)');
});

it.each(lambdas)('%s takes every argument, is short, and calls only functions of Excel 2010', (_, formula, calculator) => {
  expect(formula.startsWith(`=LAMBDA(${Object.keys(calculator.inputs).map(latinName).join(',')},`)).toBe(true);
  expect(formula.length).toBeLessThan(1000);
  expect([...formula.matchAll(/([A-Z][A-Z.]*)\(/g)].map((match) => match[1]!).filter((one) => !known.includes(one))).toEqual([]);
});

it.each(calculators.flatMap((calculator) => Object.keys(calculator.inputs).map(latinName)))('%s can be the name of an argument: no cell, not R or C', (name) => {
  expect(name).not.toMatch(/^([a-z]{1,3}\d+|r|c|r\d*c\d*)$/i);
});

it.each(lambdas)('%s gives what the calculator gives, on its examples and around them', (name, formula, calculator) => {
  const next = sequence(20_261 + name.length * 7_919 + name.charCodeAt(0));
  let compared = 0;
  for (let round = 0; round < 400 && compared < 60; round += 1) {
    const { inputs: example } = calculator.examples[round % calculator.examples.length]!;
    const inputs = inputsOf(calculator, next, example);
    const expected = evaluateCalculator(calculator, inputs);
    if (!expected.ok) continue;
    compared += 1;
    const found = callLambda(formula, Object.values(inputs));
    const value = expected.value;
    if (typeof value !== 'number') expect([found, inputs]).toEqual([typeof value === 'object' && 'en' in value ? value.en : value, inputs]);
    else if (!(typeof found === 'number' && Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value)))) expect([found, inputs]).toEqual([value, inputs]);
  }
  // An example whose neighbours are all refused would prove nothing.
  expect(compared).toBe(60);
});

it('AGEBUCKET agrees with the calculator at every limit', () => {
  const { formula } = lambdaNames().find((lambda) => lambda.name === 'AGEBUCKET')!;
  const labels = bucketLabels(defaultLimits).map((label) => label.en);
  const calculator = calculators.find((one) => one.id === 'AGEBUCKET')!;
  for (let days = -40; days <= 130; days += 1) {
    const expected = evaluateCalculator(calculator, { asOf: 45000, date: 45000 - days, labels });
    expect(callLambda(formula, [45000, 45000 - days, defaultLimits, labels])).toBe(expected.ok && expected.value);
  }
});

it('no name is one of Excel’s own functions or reads as a cell', () => {
  const own = new Set([...Object.keys(formulajs), ...futureFunctions, ...dottedFunctions, ...etaFunctions, ...lambdaTakers, ...worksheetOnly, ...Object.keys(worksheetFunctions)].map((name) => name.toUpperCase()));
  for (const name of ['SUM', 'SHEETS', 'LAMBDA', 'FORECAST', 'FORECAST.ETS', 'XLOOKUP', 'NPV']) expect(own).toContain(name);
  for (const { name } of lambdaNames()) {
    expect(own.has(name) ? name : '').toBe('');
    expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i);
    expect(name).toMatch(/^[A-Z][A-Z.]{2,}$/);
  }
});
