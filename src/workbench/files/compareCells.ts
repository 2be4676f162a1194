import { contains } from '../../ooxml/address';
import { formulaToFile } from '../../ooxml/formula';
import { lookKey } from '../../ooxml/look';
import type { CellDocument, SheetDocument } from '../document';

export interface CellChanges {
  /** Row -> column -> the cell as it is to be; null when it is gone. */
  readonly cells: Map<number, Map<number, CellDocument | null>>;
  /** Cells whose formula stayed and whose result is another one, and what arrays filled. */
  readonly results: Map<number, Map<number, CellDocument | null>>;
  /** A formula was added, changed or removed. */
  readonly formulas: boolean;
}

/** What differs between the cells of two sheets. */
export function compareCells(before: SheetDocument, after: SheetDocument): CellChanges {
  const changed = new Map<number, Map<number, CellDocument | null>>();
  const results = new Map<number, Map<number, CellDocument | null>>();
  let formulas = false;
  const filled = spilledCells(before, () => true);
  const isResult = (was: CellDocument | undefined, now: CellDocument, row: number, column: number): boolean => {
    if (was === undefined || !sameFormat(was, now) || was.hyperlink !== now.hyperlink) return false;
    if (was.formula === undefined) return now.formula === undefined && now.array === undefined && filled.has(`${row},${column}`);
    return sameArray(was, now) && sameFormula(was.formula, now.formula, row, column);
  };
  const note = (row: number, column: number, cell: CellDocument | null): void => {
    const was = before.cells.get(row)?.get(column);
    const target = cell !== null && isResult(was, cell, row, column) ? results : changed;
    let cells = target.get(row);
    if (cells === undefined) target.set(row, (cells = new Map()));
    cells.set(column, cell);
  };
  const sameFormula = formulaComparison(before, after);
  const waits = (was: CellDocument, now: CellDocument, row: number, column: number): boolean => onlyUnavailable(was, now) && sameFormula(was.formula, now.formula, row, column);
  const spilled = spilledCells(after, () => true);
  for (const place of spilledCells(before, (was, row, column) => waits(was, after.cells.get(row)?.get(column) ?? {}, row, column))) spilled.add(place);
  for (const [row, cells] of after.cells) {
    const old = before.cells.get(row);
    for (const [column, cell] of cells) {
      const was = old?.get(column);
      if (isBlank(cell)) {
        if (was !== undefined && !isBlank(was) && !kept(was, cell, spilled, row, column)) {
          note(row, column, null);
          formulas ||= was.formula !== undefined;
        }
      } else if (was === undefined || !sameCell(was, cell) || !sameFormula(was.formula, cell.formula, row, column)) {
        if (was !== undefined && (kept(was, cell, spilled, row, column) || waits(was, cell, row, column))) continue;
        note(row, column, cell);
        formulas ||= !sameFormula(was?.formula, cell.formula, row, column);
      }
    }
  }
  for (const [row, cells] of before.cells) {
    const now = after.cells.get(row);
    for (const [column, cell] of cells) {
      if (now?.has(column) === true || isBlank(cell) || kept(cell, {}, spilled, row, column)) continue;
      note(row, column, null);
      formulas ||= cell.formula !== undefined;
    }
  }
  return { cells: changed, results, formulas };
}

/** The value that an array formula put into a neighbour is not the document's to say: the file keeps what it has. */
function kept(was: CellDocument, now: CellDocument, spilled: ReadonlySet<string>, row: number, column: number): boolean {
  return now.value === undefined && now.formula === undefined && was.formula === undefined && spilled.has(`${row},${column}`) && sameFormat(was, { ...now, numberFormat: now.numberFormat ?? was.numberFormat, style: now.style ?? was.style });
}

const unavailable = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/**
 * The same formula with an error that only says that its function is not there yet: the result in the file is the better one,
 * and an add-in does not always heal a #NAME? that was saved.
 */
function onlyUnavailable(was: CellDocument, now: CellDocument): boolean {
  return now.error === true && unavailable.has(String(now.value)) && was.formula !== undefined && was.error !== true && was.value !== undefined && (now.array === undefined || sameArray(was, now)) && sameFormat(was, now);
}

function spilledCells(sheet: SheetDocument, wanted: (cell: CellDocument, row: number, column: number) => boolean): Set<string> {
  const found = new Set<string>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.array === undefined || !wanted(cell, row, column)) continue;
      const { area } = cell.array;
      for (let at = 0; at < Math.min(area.rows, 10_000); at++) for (let index = 0; index < area.columns; index++) if (at + index > 0) found.add(`${row + at},${column + index}`);
    }
  }
  return found;
}

export function isBlank(cell: CellDocument): boolean {
  return cell.value === undefined && cell.formula === undefined && cell.hyperlink === undefined && (cell.numberFormat === undefined || cell.numberFormat === 'General') && (cell.style === undefined || lookKey(cell.style) === '');
}

function sameCell(a: CellDocument, b: CellDocument): boolean {
  return a.value === b.value && (a.error === true) === (b.error === true) && sameArray(a, b) && sameFormat(a, b);
}

export function sameFormat(a: CellDocument, b: CellDocument): boolean {
  return (a.numberFormat ?? 'General') === (b.numberFormat ?? 'General') && (a.style === b.style || lookKey(a.style) === lookKey(b.style));
}

type FormulaComparison = (a: string | undefined, b: string | undefined, row: number, column: number) => boolean;

/** Formulas are the same when the file would say the same: [@Open] reads otherwise after its table was renamed. */
function formulaComparison(before: SheetDocument, after: SheetDocument): FormulaComparison {
  const nameAt = (sheet: SheetDocument, row: number, column: number): string | null => sheet.tables.find((table) => contains(table.area, row, column))?.name ?? null;
  const tablesChanged = JSON.stringify(before.tables.map((table) => [table.name, table.area])) !== JSON.stringify(after.tables.map((table) => [table.name, table.area]));
  return (a, b, row, column) => {
    if (a === undefined || b === undefined) return a === b;
    if (a === b && (!tablesChanged || !a.includes('['))) return true;
    return formulaToFile(a, { table: nameAt(before, row, column) }) === formulaToFile(b, { table: nameAt(after, row, column) });
  };
}

function sameArray(a: CellDocument, b: CellDocument): boolean {
  if (a.array === undefined || b.array === undefined) return a.array === b.array;
  const [one, other] = [a.array.area, b.array.area];
  return a.array.dynamic === b.array.dynamic && one.rows === other.rows && one.columns === other.columns;
}

/** The changes with the results in. */
export function withResults(changes: CellChanges): CellChanges['cells'] {
  for (const [row, cells] of changes.results) {
    const target = changes.cells.get(row) ?? new Map<number, CellDocument | null>();
    for (const [column, cell] of cells) target.set(column, cell);
    changes.cells.set(row, target);
  }
  return changes.cells;
}
