import { CalcError } from '../../errors';

/** Two inputs that only together describe a policy of the user's own; null when both are left out. The second one, `name`, is blamed. */
export function bothOrNeither(first: number | null, second: number | null, name: string): readonly [number, number] | null {
  if (first !== null && second !== null) return [first, second];
  if (first === second) return null;
  throw new CalcError('lengthsDiffer', name, { expected: first === null ? 0 : 1, found: second === null ? 0 : 1 });
}
