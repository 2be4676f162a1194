/** An input that may be left out as a list of none or one, so that `sameLength` tells of two that belong together which one is missing. */
export function listOf(value: number | null): readonly number[] {
  return value === null ? [] : [value];
}

/** Two inputs that belong together; null unless both are given. */
export function bothOf(first: number | null, second: number | null): readonly [number, number] | null {
  return first !== null && second !== null ? [first, second] : null;
}
