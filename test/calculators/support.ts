import { day } from '../../src/calculators/define';
import type { Value } from '../../src/calculators/define';
import { evaluate } from '../../src/calculators/evaluate';
import type { Grid } from '../../src/calculators/evaluate';

/** "2026-11-30" as Excel's serial. */
export function on(iso: string): number {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return day(year!, month!, dayOfMonth!);
}

/** Frozen all the way down, so that a calculator that changes its inputs fails. */
export function frozen<Content>(content: Content): Content {
  if (typeof content === 'object' && content !== null) Object.values(content).forEach(frozen);
  return Object.freeze(content);
}

export function run(id: string, inputs: Readonly<Record<string, unknown>>): ReturnType<typeof evaluate> {
  return evaluate(id, frozen(inputs));
}

export function valueOf(id: string, inputs: Readonly<Record<string, unknown>>): Value | Grid {
  const result = run(id, inputs);
  if (!result.ok) throw new Error(`${id} failed: ${JSON.stringify(result)}`);
  return result.value;
}

export function numberOf(id: string, inputs: Readonly<Record<string, unknown>>): number {
  const value = valueOf(id, inputs);
  if (typeof value !== 'number') throw new Error(`${id} gave ${JSON.stringify(value)}`);
  return value;
}

/** "code in input" of what went wrong. */
export function faultOf(id: string, inputs: Readonly<Record<string, unknown>>): string {
  const result = run(id, inputs);
  return result.ok ? `no fault, but ${JSON.stringify(result.value)}` : `${result.code} in ${result.input}`;
}

/** The figures that the sentence of a failure names. */
export function figuresOf(id: string, inputs: Readonly<Record<string, unknown>>): unknown {
  const result = run(id, inputs);
  return result.ok ? null : result.params;
}

/** Within the tolerance, relative for numbers above 1. */
function isNear(found: number, expected: number, tolerance: number): boolean {
  return Math.abs(found - expected) <= tolerance * Math.max(1, tolerance < 1e-6 ? Math.abs(expected) : 1);
}

export function expectNear(id: string, inputs: Readonly<Record<string, unknown>>, expected: number, tolerance: number): void {
  const found = numberOf(id, inputs);
  expect(isNear(found, expected, tolerance) ? expected : found).toBe(expected);
}

/** The values of a result that spills, row by row; texts must be equal, numbers near. */
export function expectAllNear(id: string, inputs: Readonly<Record<string, unknown>>, expected: readonly unknown[], tolerance: number): void {
  const value = valueOf(id, inputs);
  const cells = (Array.isArray(value) ? (value as Grid).flat() : [value]).map((cell) => (typeof cell === 'object' && 'en' in cell ? cell.en : cell));
  const same = cells.length === expected.length && cells.every((cell, index) => {
    const wanted = expected[index];
    return typeof cell === 'number' && typeof wanted === 'number' ? isNear(cell, wanted, tolerance) : cell === wanted;
  });
  expect(same ? expected : cells).toEqual(expected);
}

/** A text, in English where it is ours. */
export function textOf(id: string, inputs: Readonly<Record<string, unknown>>): string {
  const value = valueOf(id, inputs);
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && 'en' in value) return value.en;
  throw new Error(`${id} gave ${JSON.stringify(value)}`);
}
