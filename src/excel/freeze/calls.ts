/** Which cells call a function of the add-in, and how they lie together. */
import type { CellValue } from '../../intake/cells';
import { area } from '../areas';
import type { Area } from '../areas';

/** What is looked for: every function of a namespace, and names of the workbook. */
export interface Called {
  /** Null: only the names. */
  readonly namespace: string | null;
  readonly names: readonly string[];
}

/** Says of a formula, in A1 or R1C1 form, whether it calls one of ours. Excel writes "_xldudf_WC_CCC" where the add-in is missing. */
export function callFinder({ namespace, names }: Called): (content: CellValue) => content is string {
  const bare = names.map((name) => name.replace(/[.\\?]/g, '\\$&')).join('|');
  const before = '(?<![\\p{L}\\p{N}_.\\\\!])';
  const custom = namespace === null ? null : new RegExp(`${before}(?:${namespace}\\.|_xldudf_${namespace}_)[\\p{L}_][\\p{L}\\p{N}_.]*\\s*\\(`, 'iu');
  const own = names.length === 0 ? null : new RegExp(`${before}(?:${bare})(?![\\p{L}\\p{N}_.\\\\!])`, 'iu');
  return (content): content is string => {
    if (typeof content !== 'string' || !content.startsWith('=')) return false;
    const plain = withoutTexts(content);
    return custom?.test(plain) === true || own?.test(plain) === true;
  };
}

/** Texts, names of sheets and headings of columns may hold anything. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''").replace(/\[[^[\]]*\]/g, '').replace(/\[[^[\]]*\]/g, '');
}

export interface FoundCall {
  readonly row: number;
  readonly column: number;
  /** In R1C1 form, so that cells that were filled down are alike. */
  readonly formula: string;
}

export interface CallArea {
  readonly area: Area;
  readonly formula: string;
}

/** Cells with the same formula as rectangles: down a column first, then side by side. */
export function callAreas(cells: readonly FoundCall[]): readonly CallArea[] {
  const columns: CallArea[] = [];
  for (const { row, column, formula } of [...cells].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = columns.at(-1);
    if (last !== undefined && last.formula === formula && last.area.column === column && last.area.row + last.area.rows === row) columns[columns.length - 1] = { formula, area: area(last.area.row, column, last.area.rows + 1, 1) };
    else columns.push({ formula, area: area(row, column, 1, 1) });
  }
  const joined: CallArea[] = [];
  const open = new Map<string, number>();
  for (const each of columns) {
    const key = JSON.stringify([each.area.row, each.area.rows, each.formula]);
    const index = open.get(key);
    const before = index === undefined ? undefined : joined[index];
    if (index !== undefined && before !== undefined && before.area.column + before.area.columns === each.area.column) {
      joined[index] = { formula: each.formula, area: area(before.area.row, before.area.column, before.area.rows, before.area.columns + 1) };
    } else {
      open.set(key, joined.length);
      joined.push(each);
    }
  }
  return joined;
}
