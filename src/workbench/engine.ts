import type { CellStyle, ConditionalFormat, DataValidation, SheetDocument, TableDocument, WorkbookDocument } from './document';

/**
 * What the host needs from a grid: cells, sheets, tables, names, calculation, selection. Two engines implement it:
 * `memory` (plain, fast, for tests) and `univer` (the spreadsheet people see). One contract test runs on both.
 *
 * Rows and columns count from 0. All rectangles are inside the sheet. The host has already checked names, sizes and
 * protection, so an engine never refuses for Excel's reasons; a thrown error here is a bug.
 * Reading is synchronous and sees every write made before; results of custom functions arrive later (see `settled`).
 */
export interface Engine {
  readonly kind: 'memory' | 'univer';
  /** Shows the grid in the element. In Node the memory engine is used without it. */
  mount(container: HTMLElement, options: { language: 'en' | 'zh' }): Promise<void>;
  dispose(): void;

  /** Replaces the whole workbook. Formulas are recalculated unless they carry a cached value and call nothing unknown. */
  load(document: WorkbookDocument): Promise<void>;
  /** The whole workbook as it is now. */
  snapshot(): WorkbookDocument;

  // Sheets (ids never change; names do)
  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  setVisibility(sheet: string, visibility: Visibility): void;
  activateSheet(sheet: string): void;
  setTabColor(sheet: string, color: string | null): void;
  setGridlines(sheet: string, shown: boolean): void;
  /** Everything about one sheet that is not cells: widths, heights, merges, freeze, conditional formats … */
  sheetDocument(sheet: string): Omit<SheetDocument, 'cells'>;

  // Selection
  selection(): Selection;
  select(sheet: string, rectangles: readonly Rectangle[]): void;

  // Reading
  /** What office.js calls values: numbers, texts, booleans, "" for blank, "#N/A" and the like for errors. */
  values(sheet: string, area: Rectangle): CellScalar[][];
  valueTypes(sheet: string, area: Rectangle): ValueType[][];
  /** "=…" in en-US typed form where there is a formula, else the value. */
  formulas(sheet: string, area: Rectangle): CellScalar[][];
  /** As displayed with the number format. */
  text(sheet: string, area: Rectangle): string[][];
  numberFormats(sheet: string, area: Rectangle): string[][];
  styles(sheet: string, area: Rectangle): CellStyle[][];
  /** Smallest rectangle with content (values only) or with content or format; null when there is none. */
  used(sheet: string, valuesOnly: boolean): Rectangle | null;
  /** The spilled range of the formula in this cell, the cell itself excluded never; null when it does not spill. */
  spill(sheet: string, row: number, column: number): Rectangle | null;

  // Writing. undefined = leave, "" = clear the content, "=…" = formula in en-US typed form, anything else = value.
  write(sheet: string, area: Rectangle, cells: readonly (readonly (CellScalar | undefined)[])[]): void;
  setNumberFormats(sheet: string, area: Rectangle, formats: readonly (readonly string[])[]): void;
  /** Changes only the properties given. */
  setStyle(sheet: string, area: Rectangle, style: CellStyle): void;
  clear(sheet: string, area: Rectangle, what: 'all' | 'contents' | 'formats'): void;
  insertCells(sheet: string, area: Rectangle, shift: 'down' | 'right'): void;
  deleteCells(sheet: string, area: Rectangle, shift: 'up' | 'left'): void;
  merge(sheet: string, area: Rectangle): void;
  unmerge(sheet: string, area: Rectangle): void;
  /** Points of width in pixels (Excel's default column is 64). null = default. */
  setColumnWidth(sheet: string, column: number, count: number, pixels: number | null): void;
  setRowHeight(sheet: string, row: number, count: number, pixels: number | null): void;
  setHidden(sheet: string, axis: 'row' | 'column', index: number, count: number, hidden: boolean): void;
  /** Rows above and columns to the left stay in sight; 0 and 0 unfreezes. */
  freeze(sheet: string, rows: number, columns: number): void;

  // Tables: the engine resolves structured references and draws them; the host keeps Excel's rules.
  tables(): readonly TableInfo[];
  addTable(sheet: string, table: TableDocument): void;
  /** Same id, anything else new (name, area, style, columns, total row). */
  updateTable(table: TableDocument): void;
  deleteTable(id: string): void;

  // Names. `sheet` null = the whole workbook. The formula starts with "=".
  names(): readonly NameInfo[];
  setName(name: NameInfo): void;
  deleteName(name: string, sheet: string | null): void;

  conditionalFormats(sheet: string): readonly ConditionalFormat[];
  setConditionalFormats(sheet: string, rules: readonly ConditionalFormat[]): void;
  dataValidations(sheet: string): readonly DataValidation[];
  setDataValidations(sheet: string, rules: readonly DataValidation[]): void;
  /** A key's column counts from the first column of the area. */
  sort(sheet: string, area: Rectangle, keys: readonly { column: number; ascending: boolean }[], hasHeader: boolean): void;

  /** A picture over the grid (a drawn chart). Same id replaces. Pixels from the top left of the sheet. */
  showPicture(sheet: string, picture: Picture): void;
  removePicture(sheet: string, id: string): void;

  // Calculation
  /** Makes worksheet functions known; `call` is answered with one result for each call, in order. */
  registerFunctions(functions: readonly FunctionInfo[], call: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>): void;
  /** Computes dirty cells; all: every cell. */
  calculate(scope: 'dirty' | 'all'): void;
  setCalculationMode(mode: 'automatic' | 'manual'): void;
  /** Resolves when no calculation and no custom function is under way. */
  settled(): Promise<void>;
  /** Evaluates a formula without a cell (office.js workbook.functions, LAMBDA tests). */
  evaluate(formula: string, sheet: string): Promise<CellScalar[][]>;

  onSelection(listener: (selection: Selection) => void): () => void;
  /** Cells changed by the user, by write() or by calculation ('calculated'). */
  onChange(listener: (change: CellChange) => void): () => void;
  /** The user added, deleted, renamed, moved or activated a sheet in the grid itself. */
  onSheets(listener: (event: SheetEvent) => void): () => void;
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export type CellScalar = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
}

export interface Selection {
  readonly sheet: string;
  readonly rectangles: readonly Rectangle[];
  readonly active: { readonly row: number; readonly column: number };
}

export interface TableInfo extends TableDocument {
  readonly sheet: string;
}

export interface NameInfo {
  readonly name: string;
  /** Sheet id for a name of one sheet. */
  readonly sheet: string | null;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Picture {
  readonly id: string;
  readonly svg: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface FunctionInfo {
  /** "WC.CCC" */
  readonly name: string;
  readonly description: string;
  /** `errors`: error values of cells reach the function, as their texts. */
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly matrix: boolean; readonly optional: boolean; readonly repeating: boolean; readonly type: string; readonly errors: boolean }[];
}

/** Arguments in the form the wire wants: a matrix parameter is always 2-D, an omitted one null, a blank cell null. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly unknown[];
  /** "Sheet1!C1" */
  readonly address: string;
}

export type FunctionResult = { readonly ok: true; readonly value: CellScalar | readonly (readonly CellScalar[])[] } | { readonly ok: false; readonly error: string; readonly message: string };

export interface CellChange {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly source: 'user' | 'write' | 'calculated';
  readonly kind: 'edited' | 'rowInserted' | 'rowDeleted' | 'columnInserted' | 'columnDeleted' | 'cellInserted' | 'cellDeleted';
}

export type SheetEvent = { readonly kind: 'added' | 'deleted' | 'renamed' | 'moved' | 'activated' | 'visibility'; readonly sheet: string };
