import { evaluate } from '../../src/calculators/evaluate';
import { serialOf } from '../../src/math/dates';
import { distributionOf, lossOf, probabilityOf } from '../../src/math/discrete';
import { normalDistribution, normalInverse, normalLoss } from '../../src/math/normal';
import { normalSecondLoss } from '../../src/math/normalLoss';
import { poisson } from '../../src/math/poisson';
import { standardDeviation } from '../../src/math/statistics';
import { mapping } from './mapping';
import type { Argument, Call, Mapping } from './mapping';
import vectors from './vectors.json';

interface Vector {
  readonly id: string;
  readonly area: string;
  readonly function: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  /** What the published numbers should have been, where they are wrong. */
  readonly recomputed?: unknown;
  readonly tolerance: Tolerance & { readonly per_key?: Readonly<Record<string, Tolerance>> };
  readonly source: string;
  readonly verified: boolean;
}

interface Tolerance {
  readonly abs?: number;
  readonly rel?: number;
  readonly exact?: boolean;
}

const all = vectors as unknown as readonly Vector[];

/** Functions of src/math that vectors call without a calculator between. */
const math: Readonly<Record<string, (...args: never[]) => unknown>> = {
  normalDistribution,
  normalInverse,
  normalLoss,
  normalSecondLoss,
  standardDeviation: (values: readonly number[], whole?: string) => standardDeviation(values, whole === 'whole'),
  placeIn: (list: readonly number[], value: number) => list.findIndex((one) => Math.abs(one - value) < 1e-9),
};
const distributions = { poisson };
const ofDistribution = { probabilityOf, distributionOf, lossOf };

/** A date of the vectors as Excel's serial; everything else as it is. */
function plain(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(plain);
  const parts = typeof content === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(content) : null;
  return parts === null ? content : serialOf({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
}

function valueOf(argument: Argument, inputs: Vector['inputs']): unknown {
  if (typeof argument === 'string') {
    if (!(argument in inputs)) throw new Error(`the vector has no input ${argument}`);
    return plain(inputs[argument]);
  }
  if (Array.isArray(argument)) return (argument as readonly Argument[]).map((one) => valueOf(one, inputs));
  const one = argument as Exclude<Argument, string | readonly Argument[]>;
  if ('is' in one) return one.is;
  if ('from' in one) return one.from in inputs ? plain(inputs[one.from]) : valueOf(one.otherwise, inputs);
  if ('keysOf' in one) return Object.keys(inputs[one.keysOf] as object).map(Number);
  if ('valuesOf' in one) return Object.values(inputs[one.valuesOf] as object);
  if ('column' in one) return (inputs[one.of] as readonly (readonly unknown[])[]).map((row) => row[one.column]);
  return resultOf(one, inputs);
}

function resultOf(call: Call, inputs: Vector['inputs']): unknown {
  if ('math' in call) {
    const args = call.args.map((argument) => valueOf(argument, inputs));
    return math[call.math]!(...((call.reflected ? args.map((value) => -(value as number)) : args) as never[]));
  }
  const result = evaluate(call.id, Object.fromEntries(Object.entries(call.inputs).map(([name, argument]) => [name, valueOf(argument, inputs)])));
  if (!result.ok) throw new Error(`${call.id}: ${result.code} in ${result.input} ${JSON.stringify(result.params)}`);
  const value = Array.isArray(result.value) ? (result.value as readonly (readonly unknown[])[]).flat().map(shown) : shown(result.value);
  return call.at === undefined ? value : (value as readonly unknown[])[call.at];
}

/** Texts of ours in English; the empty text of a period without a forecast is nothing. */
function shown(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'en' in value) return (value as { en: string }).en;
  return value === '' ? null : value;
}

/** What is expected, each figure under its name; of a record within a record the names are joined by a dot. */
function figures(expected: unknown): readonly (readonly [string, unknown])[] {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return [['', expected]];
  return Object.entries(expected).flatMap(([name, value]) => figures(value).map(([rest, one]) => [rest === '' ? name : `${name}.${rest}`, one] as const));
}

function found(map: Mapping, vector: Vector, name: string): unknown {
  if ('result' in map) return valueOf(map.result, vector.inputs);
  if ('list' in map) return resultOf(map.list, vector.inputs);
  if ('keyed' in map) return (resultOf(map.keyed, vector.inputs) as readonly unknown[])[Object.keys(vector.expected as object).indexOf(name)];
  if ('table' in map) {
    const distribution = distributions[map.of as keyof typeof distributions](vector.inputs[map.parameter] as number);
    return (vector.inputs[map.each] as readonly number[]).map((at) => map.table.map((column) => ofDistribution[column as keyof typeof ofDistribution](distribution, at)));
  }
  const argument = map.results[name];
  if (argument === undefined) throw new Error(`${vector.function} maps nothing to ${name}`);
  return valueOf(argument, vector.inputs);
}

/** Differences in words, none when all agree. A number is compared with the only cell of a list of one. */
function differences(name: string, actual: unknown, wanted: unknown, tolerance: Tolerance): string[] {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return [`${name}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`];
    return wanted.flatMap((one, place) => differences(`${name}[${place}]`, (actual as unknown[])[place], one, tolerance));
  }
  const single = Array.isArray(actual) && actual.length === 1 ? (actual as unknown[])[0] : actual;
  if (typeof wanted !== 'number' || typeof single !== 'number') return single === wanted ? [] : [`${name}: ${JSON.stringify(single)} instead of ${JSON.stringify(wanted)}`];
  const allowed = (tolerance.abs ?? 0) + (tolerance.rel ?? 0) * Math.abs(wanted);
  return Math.abs(single - wanted) <= allowed + 1e-12 * Math.abs(wanted) ? [] : [`${name}: ${single} instead of ${wanted} ± ${allowed}`];
}

const passed = new Map<string, { passed: number; corrected: number }>();

describe.each(all.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
  it(`${vector.verified ? 'gives the published numbers' : 'gives what the published numbers should have been'} (${vector.source.slice(0, 80)})`, () => {
    const map = mapping[vector.function];
    if (map === undefined) throw new Error(`${vector.function} is mapped to nothing`);
    if (!vector.verified && vector.recomputed === undefined) throw new Error('no right numbers are given');
    const wanted = vector.verified ? vector.expected : vector.recomputed;
    const faults = figures(wanted).flatMap(([name, value]) => {
      // Numbers computed anew are exact; printed ones are as exact as their print.
      const tolerance = vector.verified ? (vector.tolerance.per_key?.[name] ?? vector.tolerance) : { rel: 1e-7, abs: 1e-9 };
      return differences(name, found(map, vector, name), value, tolerance);
    });
    expect(faults).toEqual([]);
    const area = passed.get(vector.area) ?? passed.set(vector.area, { passed: 0, corrected: 0 }).get(vector.area)!;
    area.passed += 1;
    if (!vector.verified) area.corrected += 1;
  });
});

it('253 vectors, all run, by area', () => {
  const areas = [...new Set(all.map(({ area }) => area))];
  const count = (area: string): number => all.filter((vector) => vector.area === area).length;
  const lines = areas.map((area) => `${area.padEnd(14)}${String(passed.get(area)?.passed ?? 0).padStart(4)} of ${String(count(area)).padStart(3)}, ${passed.get(area)?.corrected ?? 0} of them against corrected numbers`);
  console.info(`Vectors by area:\n${lines.join('\n')}`);
  expect(all).toHaveLength(253);
  expect(areas.map((area) => [area, passed.get(area)?.passed ?? 0])).toEqual(areas.map((area) => [area, count(area)]));
  expect(all.filter(({ verified }) => !verified)).toHaveLength(18);
});

it('every mapping is used by a vector', () => {
  const used = new Set(all.map((vector) => vector.function));
  expect(Object.keys(mapping).filter((name) => !used.has(name))).toEqual([]);
});
