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
