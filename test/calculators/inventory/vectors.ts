import all from '../../oracles/planning.json';

/** A value that others published or that their program gave; where a published value is wrong, `recomputed` holds the right one. */
export interface Vector {
  readonly id: string;
  readonly inputs: Readonly<Record<string, number> & Record<string, number[]>>;
  readonly goals: Readonly<Record<string, number>>;
  readonly toleranceOf: (key: string, goal: number) => number;
}

interface Stored {
  readonly id: string;
  readonly function: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly recomputed?: unknown;
  readonly tolerance: { readonly abs?: number; readonly rel?: number; readonly per_key?: Readonly<Record<string, { readonly abs: number }>> };
  readonly verified: boolean;
}

/** The vectors of a function under the name it has in the list; a single expected number is called "value". */
export function vectorsOf(name: string): readonly (readonly [string, Vector])[] {
  const found = (all as readonly Stored[]).filter((vector) => vector.function === name);
  if (found.length === 0) throw new Error(`There are no vectors of ${name}`);
  return found.map((vector) => [
    vector.id,
    {
      id: vector.id,
      inputs: vector.inputs as Vector['inputs'],
      goals: goalsOf(vector),
      toleranceOf: (key, goal) => vector.tolerance.per_key?.[key]?.abs ?? vector.tolerance.abs ?? (vector.tolerance.rel ?? 1e-9) * Math.abs(goal),
    },
  ]);
}

function goalsOf({ expected, recomputed, verified }: Stored): Readonly<Record<string, number>> {
  const named = (value: unknown): Readonly<Record<string, number>> => (typeof value === 'number' ? { value } : (value as Record<string, number>));
  return verified ? named(expected) : { ...named(expected), ...named(recomputed) };
}

/** Expects every goal of the vector that is named here. */
export function meets(vector: Vector, found: Readonly<Record<string, number>>): void {
  const keys = Object.keys(found).filter((key) => vector.goals[key] !== undefined);
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys) expect(Math.abs(found[key]! - vector.goals[key]!)).toBeLessThanOrEqual(vector.toleranceOf(key, vector.goals[key]!));
}
