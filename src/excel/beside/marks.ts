import { absoluteAddress, area, quotedSheet } from '../areas';
import type { Area } from '../areas';
import { firstCell, splitAddress } from '../addresses';
import { uniqueStoreName } from '../names';

/**
 * Every column of ours beside a list has a hidden name of its sheet that covers it from the heading to its last row. Excel moves the name with the
 * cells, so the column is found again wherever the reader has put it and however it is called.
 */
const beginning = 'Workcap_column_';

export function isMark(name: string): boolean {
  return name.startsWith(beginning);
}

/** Unused names for columns, by their ids. */
export function markNames(ids: readonly string[], taken: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const id of ids) names.set(id, uniqueStoreName(beginning + id.replace(/[^A-Za-z0-9]/g, '_'), [...taken, ...names.values()]));
  return names;
}

/** What a name refers to; null when its cells are gone. */
export function markedArea(formula: string): Area | null {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  if (text.includes('#REF!')) return null;
  const { cells } = splitAddress(text);
  const [from = '', to = from] = cells.split(':');
  const first = firstCell(from);
  const last = firstCell(to);
  if (first === null || last === null) return null;
  return area(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1);
}

/** The marks among the names of a sheet, which must be loaded: where each column is, null when its cells are gone. */
export function marksOf(names: readonly { readonly name: string; readonly formula: unknown }[]): ReadonlyMap<string, Area | null> {
  return new Map(names.filter(({ name }) => isMark(name)).map(({ name, formula }) => [name, markedArea(String(formula))]));
}

/** What a mark refers to when its column is so many rows high. */
export function markFormula(sheet: string, { row, column }: Area, rows: number): string {
  return `=${quotedSheet(sheet)}!${absoluteAddress(row, column)}:${absoluteAddress(row + rows - 1, column)}`;
}
