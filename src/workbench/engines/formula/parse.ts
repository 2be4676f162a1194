import { parse, parseA1Ref, parseStructRef, tokenize, type AstExpression, type RangeA1 } from '@borgar/fx';
import { sheetColumns, sheetRows, type Rectangle } from '../../engine';

const limit = 20_000;
const trees = new Map<string, AstExpression | null>();

/** The tree of a formula in en-US typed form, null when it is no formula. Same text, same tree. */
export function treeOf(formula: string): AstExpression | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  let tree: AstExpression | null = null;
  try {
    tree = parse(tokenize(formula, { mergeRefs: true }), { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true });
  } catch {
    tree = null; // the parser says only "Invalid syntax"
  }
  if (trees.size >= limit) trees.clear();
  trees.set(formula, tree);
  return tree;
}

export interface PlaceText {
  /** Name of the sheet, null when the formula's own. */
  readonly sheet: string | null;
  readonly area: Rectangle;
}

export function placeOf(text: string): PlaceText | null {
  const found = parseA1Ref(text);
  if (!found || !('range' in found)) return null;
  const area = rectangleOf(found.range);
  return area && { sheet: found.context?.at(-1) ?? null, area };
}

export function rectangleOf(range: RangeA1): Rectangle | null {
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? (range.top === null ? sheetRows - 1 : top);
  const right = range.right ?? (range.left === null ? sheetColumns - 1 : left);
  return { row: Math.min(top, bottom), column: Math.min(left, right), rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

export interface StructureText {
  /** "" inside the table itself. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

export function structureOf(text: string): StructureText | null {
  const found = parseStructRef(text);
  return found ? { table: found.table ?? '', columns: found.columns ?? [], sections: (found.sections ?? []).map((section) => section.toLowerCase()) } : null;
}
