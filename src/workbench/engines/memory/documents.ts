import type { CellDocument, SheetDocument, WorkbookDocument } from '../../document';
import { FormulaError, isErrorCode, type Scalar } from '../formula/values';
import { precedentsOf } from '../formula/precedents';
import { treeOf } from '../formula/parse';
import { worksheetFunctions } from '../formula/functions';
import type { Book } from './book';
import { FormulaCell, type Calculation } from './calculation';
import { scalarToCell, Sheet } from './sheet';

export function loadBook(book: Book, calculation: Calculation, document: WorkbookDocument): void {
  calculation.clear();
  book.sheets = document.sheets.map(sheetOf);
  book.active = document.activeSheet;
  book.names = [...document.names];
  book.kept = { date1904: document.date1904, settings: document.settings, workbookSettings: document.workbookSettings, charts: document.charts, package: document.package };
  for (const [index, sheet] of book.sheets.entries()) loadCells(sheet, document.sheets[index]?.cells ?? new Map<number, Map<number, CellDocument>>(), calculation);
  // Formulas were read before every sheet, table and name was there.
  calculation.rebuild(false);
  for (const formula of calculation.formulas) if (!trusted(formula, book, calculation)) calculation.markFormula(formula);
}

/** A cached result may stay when everything that the formula calls is known here. */
function trusted(formula: FormulaCell, book: Book, calculation: Calculation): boolean {
  if ((book.sheet(formula.sheet).cell(formula.row, formula.column)?.value ?? null) === null) return false;
  if (!treeOf(formula.text) || precedentsOf(formula.text, formula, calculation).volatile) return false;
  const called = formula.text.match(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu) ?? [];
  return called.every((name) => worksheetFunctions[name.toUpperCase()] !== undefined || /^(if|iferror|ifna|ifs|switch|choose)$/i.test(name));
}

function sheetOf(document: SheetDocument): Sheet {
  const sheet = new Sheet(document.id, document.name);
  sheet.visibility = document.visibility;
  sheet.tabColor = document.tabColor;
  sheet.gridlines = document.gridlines;
  sheet.columnWidths = new Map(document.columnWidths);
  sheet.rowHeights = new Map(document.rowHeights);
  sheet.hiddenRows = new Set(document.hiddenRows);
  sheet.hiddenColumns = new Set(document.hiddenColumns);
  sheet.merges = [...document.merges];
  sheet.frozen = { ...document.frozen };
  sheet.tables = document.tables.map((table) => ({ ...table, sheet: document.id }));
  sheet.conditionalFormats = document.conditionalFormats;
  sheet.dataValidations = document.dataValidations;
  sheet.protected = document.protected;
  sheet.page = document.page;
  return sheet;
}

function loadCells(sheet: Sheet, cells: SheetDocument['cells'], calculation: Calculation): void {
  const spilling: FormulaCell[] = [];
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      const stored = sheet.make(row, column);
      stored.value = valueOf(cell);
      stored.numberFormat = cell.numberFormat && cell.numberFormat !== 'General' ? cell.numberFormat : null;
      stored.style = cell.style ?? null;
      stored.hyperlink = cell.hyperlink ?? null;
      if (cell.formula === undefined) continue;
      const formula = new FormulaCell(sheet.id, row, column, cell.formula, cell.array && !cell.array.dynamic ? cell.array.area : null);
      stored.formula = formula;
      calculation.formulas.add(formula);
      if (cell.array && cell.array.area.rows * cell.array.area.columns > 1) {
        formula.spill = cell.array.area;
        spilling.push(formula);
      }
    }
  }
  for (const formula of spilling) if (formula.spill) sheet.visit(formula.spill, (stored) => {
    if (!stored.formula) stored.from = formula;
  });
}

function valueOf(cell: CellDocument): Scalar {
  const { value } = cell;
  if (value === undefined || (value === '' && cell.formula === undefined)) return null;
  return typeof value === 'string' && cell.error && isErrorCode(value) ? FormulaError.of(value) : value;
}

export function sheetDocument(sheet: Sheet): Omit<SheetDocument, 'cells'> {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    merges: [...sheet.merges],
    frozen: { ...sheet.frozen },
    tables: sheet.tables.map(({ sheet: _sheet, ...table }) => table),
    conditionalFormats: sheet.conditionalFormats,
    dataValidations: sheet.dataValidations,
    protected: sheet.protected,
    page: sheet.page,
  };
}

export function snapshotBook(book: Book): WorkbookDocument {
  return { sheets: book.sheets.map((sheet) => ({ ...sheetDocument(sheet), cells: cellsOf(sheet) })), activeSheet: book.active, names: [...book.names], ...book.kept };
}

function cellsOf(sheet: Sheet): SheetDocument['cells'] {
  const rows = new Map<number, Map<number, CellDocument>>();
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const line = new Map<number, CellDocument>();
    for (const [column, stored] of [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b)) {
      const cell: { -readonly [K in keyof CellDocument]: CellDocument[K] } = {};
      if (stored.value !== null) cell.value = scalarToCell(stored.value);
      if (stored.value instanceof FormulaError) cell.error = true;
      if (stored.formula) {
        cell.formula = stored.formula.text;
        if (stored.formula.array) cell.array = { area: stored.formula.array, dynamic: false };
        else if (stored.formula.spill) cell.array = { area: stored.formula.spill, dynamic: true };
      }
      if (stored.numberFormat) cell.numberFormat = stored.numberFormat;
      if (stored.style) cell.style = stored.style;
      if (stored.hyperlink !== null) cell.hyperlink = stored.hyperlink;
      if (Object.keys(cell).length > 0) line.set(column, cell);
    }
    if (line.size > 0) rows.set(row, line);
  }
  return rows;
}

