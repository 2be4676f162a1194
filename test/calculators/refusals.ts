import type { Calculator } from '../../src/calculators/define';
import { evaluateCalculator, isGrid, isSpilled } from '../../src/calculators/evaluate';
import type { Evaluation } from '../../src/calculators/evaluate';
import type { ErrorCode, Failure } from '../../src/calculators/errors';
import type { Input } from '../../src/calculators/readers';

type Inputs = Readonly<Record<string, unknown>>;

/** A call that ought to be refused, made from the calculator's own definition and its examples. */
export interface Trial {
  readonly what: 'blank' | 'text' | 'negative' | 'zero' | 'zeros' | 'lengths' | 'ranges';
  readonly input: string;
  readonly inputs: Inputs;
}

/** A mistake that a definition says it refuses. */
export interface NamedError {
  readonly code: ErrorCode;
  readonly input: string;
}

/** The first failure of a call: its own, or that of a cell of its range. */
export function failureOf(result: Evaluation): Failure | null {
  if (!result.ok) return result;
  if (!isGrid(result.value)) return null;
  return result.value.flat().find((cell): cell is Failure => typeof cell === 'object' && 'ok' in cell) ?? null;
}

type Figures = Readonly<Record<string, unknown>>;
const found = (figures: Figures): number => Number(figures['found']);
const limit = (figures: Figures): number => Number(figures['limit']);
const expected = (figures: Figures): number => Number(figures['expected']);

/** What the figures of a sentence must be for it to be true. */
const truths: Partial<Readonly<Record<ErrorCode, (figures: Figures) => boolean>>> = {
  belowMinimum: (figures) => found(figures) < limit(figures),
  notAbove: (figures) => found(figures) <= limit(figures),
  notBelow: (figures) => found(figures) >= limit(figures),
  aboveMaximum: (figures) => found(figures) > limit(figures),
  partAboveWhole: (figures) => found(figures) > limit(figures),
  policyTooLarge: (figures) => found(figures) > limit(figures),
  notWhole: (figures) => !Number.isInteger(found(figures)),
  tooFew: (figures) => found(figures) < expected(figures),
  lengthsDiffer: (figures) => found(figures) !== expected(figures),
  sharesAboveOne: (figures) => found(figures) > 1,
  sharesNotOne: (figures) => Math.abs(found(figures) - 1) > 1e-9,
  notSummingToOne: (figures) => Math.abs(found(figures) - 1) > 1e-9,
};

/** The sentence of a failure is true of the figures it names. */
export function isTrue({ code, params }: Failure): boolean {
  return truths[code]?.(params) ?? true;
}

/** "code in input" of a call, null when it is not refused. */
export function outcomeOf(calculator: Calculator, inputs: Inputs): string | null {
  const failed = failureOf(evaluateCalculator(calculator, inputs));
  return failed === null ? null : `${failed.code} in ${failed.input}`;
}

/** Each input of the first example blank, a text, negative, zero, of another length: whatever can be wrong without knowing the formula. */
export function trialsOf(calculator: Calculator): readonly Trial[] {
  const trials: Trial[] = [];
  const first = calculator.examples[0]!.inputs;
  const add = (what: Trial['what'], input: string, more: Inputs): void => void trials.push({ what, input, inputs: { ...first, ...more } });
  for (const [key, input] of Object.entries(calculator.inputs)) {
    if (input.otherwise === null) add('blank', key, { [key]: '' });
    if (input.kind !== 'text') add('text', key, { [key]: withLast(calculator, key, 'x') });
    if (input.kind !== 'number') continue;
    add('negative', key, { [key]: withLast(calculator, key, -1) });
    add('zero', key, { [key]: withLast(calculator, key, 0) });
    if (input.shape === 'list') add('zeros', key, { [key]: ownList(calculator, key).map(() => 0) });
  }
  const lists = keysOf(calculator, 'list').filter((key) => first[key] !== undefined);
  for (const key of lists.slice(1)) {
    const own = asList(first[key]);
    add('lengths', key, { [key]: [...own, own.at(-1)] });
  }
  const [cell, other] = keysOf(calculator, 'cell');
  if (cell !== undefined && isSpilled(calculator)) add('ranges', cell, { [cell]: column(calculator, cell, 2) });
  else if (cell !== undefined && other !== undefined) add('ranges', other, { [cell]: column(calculator, cell, 2), [other]: column(calculator, other, 3) });
  return trials;
}

/** Every mistake the definition names: those of reading its inputs, and those its formula finds. */
export function namedErrorsOf(calculator: Calculator): readonly NamedError[] {
  const read = Object.entries(calculator.inputs).flatMap(([input, { codes }]) => codes.map((code): NamedError => ({ code, input })));
  const own = calculator.errors.filter(({ code, input }) => !read.some((one) => one.code === code && one.input === input));
  return [...read, ...own];
}

/** Inputs near an example that bring the mistake about; null when none is found. One input is changed if that is enough, else two. */
export function provoke(calculator: Calculator, { code, input }: NamedError): Inputs | null {
  const wanted = `${code} in ${input}`;
  const others = Object.keys(calculator.inputs).filter((key) => key !== input);
  const pairs = [...others.map((other) => [input, other]), ...others.flatMap((one, place) => others.slice(place + 1).map((other) => [one, other]))];
  const examples = calculator.examples.map(({ inputs }) => inputs);
  for (const keys of [[input], ...others.map((other) => [other]), ...pairs]) {
    for (const inputs of [...examples, withZeros(calculator), withSingles(calculator)]) {
      const found = firstOf(calculator, inputs, keys, wanted);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The first example with every number 0: some sums of several inputs are 0 only then. */
function withZeros(calculator: Calculator): Inputs {
  const zero = (content: unknown): unknown => (Array.isArray(content) ? content.map(zero) : 0);
  return Object.fromEntries(Object.entries(calculator.examples[0]!.inputs).map(([key, content]) => [key, calculator.inputs[key]!.kind === 'number' ? zero(content) : content]));
}

/** The first example with the first value of every list only: some mistakes are about its length alone. */
function withSingles(calculator: Calculator): Inputs {
  return Object.fromEntries(Object.entries(calculator.examples[0]!.inputs).map(([key, content]) => [key, Array.isArray(content) ? asList(content).slice(0, 1) : content]));
}

function firstOf(calculator: Calculator, inputs: Inputs, [key, ...rest]: readonly string[], wanted: string): Inputs | null {
  if (key === undefined) return outcomeOf(calculator, inputs) === wanted ? inputs : null;
  for (const content of contents(calculator, key)) {
    const found = firstOf(calculator, { ...inputs, [key]: content }, rest, wanted);
    if (found !== null) return found;
  }
  return null;
}

const odd: Readonly<Record<Input<unknown>['kind'], readonly unknown[]>> = {
  number: [0, -1, 1, 1.5, 2.5, 95, 1e-6, 1e4, 1e9, -1e9],
  date: [0, 1, 30_000, 60_000],
  text: ['no such', true],
};

/** What may stand in the cells of an input, the likeliest mistakes first. */
function contents(calculator: Calculator, key: string): readonly unknown[] {
  const input = calculator.inputs[key]!;
  const own = ownList(calculator, key);
  const around = own.slice(0, 2).flatMap((one) => (typeof one === 'number' ? [one + 1, one - 1, one * 10, one / 10] : []));
  const neighbours = Object.values(calculator.examples[0]!.inputs);
  const cells = ['', 'x', ...odd[input.kind], ...(input.choices ?? []), ...around];
  if (input.shape === 'cell') return [...cells, ...neighbours.filter((content) => typeof content === 'number')];
  return [
    ...cells.map((one) => [...own.slice(0, -1), one]),
    ...cells.map((one) => own.map(() => one)),
    [own[0]],
    own.slice(0, 2),
    own.slice(1),
    [...own, own.at(-1)],
    [...own].reverse(),
    [own[0], '', ...own.slice(1), own.at(-1)],
    [[...own, ...own], [...own, ...own]],
    ...neighbours.filter((content) => Array.isArray(content)),
  ];
}

/** The input's own content in an example, as a list. */
function ownList(calculator: Calculator, key: string): readonly unknown[] {
  return asList(ownContent(calculator, key));
}

/** What no example gives: as long as the longest list that one gives. */
const usual: Readonly<Record<Input<unknown>['kind'], unknown>> = { number: 1, date: 45_000, text: 'A' };

function ownContent(calculator: Calculator, key: string): unknown {
  const given = calculator.examples.map(({ inputs }) => inputs[key]).find((one) => one !== undefined);
  const { shape, kind } = calculator.inputs[key]!;
  if (given !== undefined || shape === 'cell') return given ?? usual[kind];
  const length = Math.max(2, ...Object.values(calculator.examples[0]!.inputs).map((content) => asList(content).length));
  return Array.from({ length }, () => usual[kind]);
}

function asList(content: unknown): readonly unknown[] {
  return [content].flat(2);
}

/** The last one, so that a list that falls stays a falling list when a negative number or a zero is put into it. */
export function withLast(calculator: Calculator, key: string, value: unknown): unknown {
  return calculator.inputs[key]!.shape === 'cell' ? value : [...ownList(calculator, key).slice(0, -1), value];
}

function column(calculator: Calculator, key: string, length: number): unknown {
  return Array.from({ length }, () => [ownContent(calculator, key)]);
}

function keysOf(calculator: Calculator, shape: Input<unknown>['shape']): readonly string[] {
  return Object.keys(calculator.inputs).filter((key) => calculator.inputs[key]!.shape === shape);
}
