import { ExactSum } from '../../math/sum';

/**
 * Columns of a report, made of arrays of numbers. An array that holds nothing but numbers keeps them side by side; one that also holds blanks or texts keeps
 * each number as an object, so the two are made apart.
 */

/** A list of values; NaN stands for an empty cell. */
export function cellsOf(values: Float64Array): (number | null)[] {
  for (let index = 0; index < values.length; index += 1) if (Number.isNaN(values[index]!)) return withBlanks(values);
  return numbersOf(values);
}

export function numbersOf(values: ArrayLike<number>): number[] {
  const list = new Array<number>(values.length);
  for (let index = 0; index < values.length; index += 1) list[index] = values[index]!;
  return list;
}

function withBlanks(values: Float64Array): (number | null)[] {
  const list = new Array<number | null>(values.length);
  for (let index = 0; index < values.length; index += 1) list[index] = Number.isNaN(values[index]!) ? null : values[index]!;
  return list;
}

/** The numbers at these indexes, in their order. */
export function numbersAt(values: Float64Array, indexes: Int32Array): Float64Array {
  const picked = new Float64Array(indexes.length);
  for (let at = 0; at < indexes.length; at += 1) picked[at] = values[indexes[at]!]!;
  return picked;
}

/** The same of whole numbers. */
export function indexesAt(values: Int32Array, indexes: Int32Array): Int32Array {
  const picked = new Int32Array(indexes.length);
  for (let at = 0; at < indexes.length; at += 1) picked[at] = values[indexes[at]!]!;
  return picked;
}

/** The same of anything else. */
export function valuesAt<Value>(values: readonly Value[], indexes: Int32Array | Uint8Array): Value[] {
  const picked = new Array<Value>(indexes.length);
  for (let at = 0; at < indexes.length; at += 1) picked[at] = values[indexes[at]!]!;
  return picked;
}

/** Indexes of what is marked with 1, rising. */
export function indexesOf(marks: Uint8Array): Int32Array {
  const found = new Int32Array(marks.length);
  let next = 0;
  for (let index = 0; index < marks.length; index += 1) if (marks[index] === 1) found[next++] = index;
  return found.subarray(0, next);
}

/** Whether any text is not blank. */
export function hasText(texts: readonly string[]): boolean {
  for (const text of texts) if (text !== '') return true;
  return false;
}

/** Whether anything is known. */
export function hasNumber(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index += 1) if (!Number.isNaN(values[index]!)) return true;
  return false;
}

/** Exact sum of what is known. */
export function sumOfKnown(values: Float64Array): number {
  const total = new ExactSum();
  for (let index = 0; index < values.length; index += 1) if (!Number.isNaN(values[index]!)) total.add(values[index]!);
  return total.value;
}

/** Exact sums of a figure by group; what is not known counts as nothing. */
export function sumsByGroup(group: Uint8Array, groups: number, values: Float64Array): number[] {
  const sums = Array.from({ length: groups }, () => new ExactSum());
  for (let index = 0; index < group.length; index += 1) if (!Number.isNaN(values[index]!)) sums[group[index]!]!.add(values[index]!);
  return sums.map((sum) => sum.value);
}

export function countsByGroup(group: Uint8Array, groups: number): number[] {
  const counts = new Array<number>(groups).fill(0);
  for (let index = 0; index < group.length; index += 1) counts[group[index]!]! += 1;
  return counts;
}
