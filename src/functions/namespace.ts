/** What stands before the dot in a cell: =WC.CCC(…). Stored in users' files as part of every formula, so it never changes. */
export const namespace = 'WC';

/** A function as it is typed. */
export function qualified(id: string): string {
  return `${namespace}.${id}`;
}
