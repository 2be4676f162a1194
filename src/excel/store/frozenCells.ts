import type { Area } from '../areas';

/** Cells of a sheet whose formulas a run has replaced by their values. */
export interface FrozenCells {
  readonly kind: 'frozenCells';
  /** The sheet. */
  readonly id: string;
  readonly name: string;
  /** Fingerprint of the first area; each has its own below. */
  readonly cells: string;
  readonly areas: readonly FrozenArea[];
}

export interface FrozenArea {
  readonly area: Area;
  /** The formula in R1C1 form: of every cell, or of the first one where it spilled over the others. */
  readonly formula: string;
  readonly spilled: boolean;
  /** Fingerprint of the values that were written: an area that is another one now is left alone. */
  readonly cells: string;
}

export function understandFrozenCells(change: Partial<Record<string, unknown>>): FrozenCells | null {
  const { kind, id, name, cells, areas } = change as Partial<FrozenCells>;
  if (kind !== 'frozenCells' || typeof id !== 'string' || typeof name !== 'string' || typeof cells !== 'string') return null;
  return Array.isArray(areas) && areas.every(isFrozenArea) ? { kind, id, name, cells, areas } : null;
}

function isFrozenArea(value: unknown): value is FrozenArea {
  const { area, formula, spilled, cells } = (value ?? {}) as Partial<FrozenArea>;
  const numbers = [area?.row, area?.column, area?.rows, area?.columns];
  return numbers.every((each) => typeof each === 'number') && typeof formula === 'string' && typeof spilled === 'boolean' && typeof cells === 'string';
}
