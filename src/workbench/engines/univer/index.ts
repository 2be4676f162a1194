import type { Engine } from '../../engine';

/**
 * The spreadsheet people see: Univer draws, scrolls, edits and selects. The workbook itself and its calculation are the
 * plain grid's. Univer's own calculation is switched off, because it answers later while the host must read what it has
 * just written, refuses names like "Rate" and the "#" and "@" operators, gives blanks to functions as 0, calls them twice,
 * and grows with the square of the formulas. So both grids give the same results, and a load of 100,000 rows stays quick.
 */
export async function createUniverEngine(): Promise<Engine> {
  const { UniverEngine } = await import('./engine');
  return new UniverEngine();
}
