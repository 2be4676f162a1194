import { cellName, type Area } from '../../ooxml/address';
import { patchColumns } from '../../ooxml/columns';
import { formulaToFile } from '../../ooxml/formula';
import { patchHyperlinks } from '../../ooxml/hyperlinks';
import { ensureDynamicArray } from '../../ooxml/metadata';
import { growDimension, patchLayout, type SheetLayout } from '../../ooxml/sheet';
import { patchSheetData, type CellContent, type RowChange } from '../../ooxml/sheetData';
import { findSheetData } from '../../ooxml/sheetDataScan';
import { contains } from '../../ooxml/address';
import type { CellDocument, SheetDocument } from '../document';
import { compareCells, isBlank, withResults } from './compareCells';
import { pixelsToPoints, pixelsToWidth } from './pixels';
import type { SaveContext } from './saveContext';
import { saveRules, saveValidations } from './saveRules';
import { saveTables } from './saveTables';

/** Writes what changed of one sheet into its part. */
export function saveSheet(context: SaveContext, path: string, before: SheetDocument, after: SheetDocument): void {
  const { file } = context;
  const original = file.text(path)!;
  let xml = saveCells(context, original, before, after);
  const cellsChanged = xml !== original;
  // The cells may be long: the rest of the sheet is worked on without them.
  const place = findSheetData(xml)!;
  const cells = xml.slice(place.start, place.end);
  const stand = `<${place.prefix}sheetData/>`;
  xml = xml.slice(0, place.start) + stand + xml.slice(place.end);
  xml = patchLayout(xml, layoutOf(before), layoutOf(after));
  xml = patchColumns(xml, columnChanges(before, after));
  xml = saveRules(context, xml, before, after);
  xml = saveValidations(xml, before, after);
  xml = patchHyperlinks(file, path, xml, linkChanges(before, after));
  xml = saveTables(context, path, xml, before, after);
  if (cellsChanged) xml = growDimension(xml, usedArea(after));
  const at = xml.indexOf(stand);
  file.set(path, xml.slice(0, at) + cells + xml.slice(at + stand.length));
}

function saveCells(context: SaveContext, xml: string, before: SheetDocument, after: SheetDocument): string {
  const { styles, file } = context;
  const changes = context.changes.get(after.id) ?? compareCells(before, after);
  const { formulas } = changes;
  const cells = context.inputsChanged ? withResults(changes) : changes.cells;
  addHeadings(cells, before, after);
  const rows = rowChanges(before, after);
  if (cells.size === 0 && rows.size === 0) return xml;
  context.formulasChanged ||= formulas;
  const part = context.before.sheets.get(after.id);
  const contents = new Map<number, Map<number, CellContent | null>>();
  for (const [row, line] of cells) {
    const target = new Map<number, CellContent | null>();
    for (const [column, cell] of line) target.set(column, cell === null ? null : contentOf(context, after, row, column, cell));
    contents.set(row, target);
  }
  return patchSheetData(xml, {
    cells: contents,
    rows,
    styleOf: (row, column, present, ofRow) => {
      const cell = cells.get(row)?.get(column);
      if (cell === null || cell === undefined) return present ?? 0;
      const inherited = ofRow ?? part?.columns.get(column)?.style ?? 0;
      // A new cell without a format of its own takes that of its row or column, as when it is typed in Excel.
      if (present === null && isBlank({ ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }), ...(cell.style === undefined ? {} : { style: cell.style }) })) return inherited;
      return styles.indexFor(present ?? 0, cell.numberFormat, cell.style);
    },
    dynamicArray: () => ensureDynamicArray(file, context.before.workbook),
  });
}

const storable = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

function contentOf(context: SaveContext, sheet: SheetDocument, row: number, column: number, cell: CellDocument): CellContent {
  if (cell.formula === undefined) return { ...(cell.value === undefined ? {} : { value: cell.value }), ...(cell.error === true ? { error: true } : {}) };
  if (cell.value === undefined || (cell.error === true && !storable.test(String(cell.value)))) context.resultsMissing = true;
  const table = sheet.tables.find((candidate) => contains(candidate.area, row, column))?.name ?? null;
  return {
    formula: formulaToFile(cell.formula, { table }),
    ...(cell.value === undefined ? {} : { value: cell.value }),
    ...(cell.error === true ? { error: true } : {}),
    ...(cell.array === undefined ? {} : { array: { area: { ...cell.array.area, row, column }, dynamic: cell.array.dynamic } }),
  };
}

/** The headings of a table are texts and say what the table's part says; Excel repairs files where they do not. */
function addHeadings(cells: Map<number, Map<number, CellDocument | null>>, before: SheetDocument, after: SheetDocument): void {
  for (const table of after.tables) {
    if (!table.header || before.tables.includes(table)) continue;
    table.columns.forEach((column, index) => {
      const [row, at] = [table.area.row, table.area.column + index];
      const present = after.cells.get(row)?.get(at);
      if (present?.value === column.name) return;
      if (!cells.has(row)) cells.set(row, new Map());
      const { error: _error, formula: _formula, array: _array, ...format } = present ?? {};
      cells.get(row)!.set(at, { ...format, value: column.name });
    });
  }
}

function rowChanges(before: SheetDocument, after: SheetDocument): Map<number, RowChange> {
  const changes = new Map<number, RowChange>();
  for (const row of new Set([...before.rowHeights.keys(), ...after.rowHeights.keys()])) {
    const height = after.rowHeights.get(row);
    if (height !== before.rowHeights.get(row)) changes.set(row, { height: height === undefined ? null : pixelsToPoints(height) });
  }
  for (const row of new Set([...before.hiddenRows, ...after.hiddenRows])) {
    const hidden = after.hiddenRows.has(row);
    if (hidden !== before.hiddenRows.has(row)) changes.set(row, { ...changes.get(row), hidden });
  }
  return changes;
}

function columnChanges(before: SheetDocument, after: SheetDocument): Map<number, { width?: number | null; hidden?: boolean }> {
  const changes = new Map<number, { width?: number | null; hidden?: boolean }>();
  for (const column of new Set([...before.columnWidths.keys(), ...after.columnWidths.keys()])) {
    const width = after.columnWidths.get(column);
    if (width !== before.columnWidths.get(column)) changes.set(column, { width: width === undefined ? null : pixelsToWidth(width) });
  }
  for (const column of new Set([...before.hiddenColumns, ...after.hiddenColumns])) {
    const hidden = after.hiddenColumns.has(column);
    if (hidden !== before.hiddenColumns.has(column)) changes.set(column, { ...changes.get(column), hidden });
  }
  return changes;
}

function linkChanges(before: SheetDocument, after: SheetDocument): Map<string, string | null> {
  const collect = (sheet: SheetDocument): Map<string, string> => {
    const links = new Map<string, string>();
    for (const [row, cells] of sheet.cells) for (const [column, cell] of cells) if (cell.hyperlink !== undefined) links.set(cellName(row, column), cell.hyperlink);
    return links;
  };
  const [old, now] = [collect(before), collect(after)];
  const changes = new Map<string, string | null>();
  for (const [cell, link] of now) if (old.get(cell) !== link) changes.set(cell, link);
  for (const cell of old.keys()) if (!now.has(cell)) changes.set(cell, null);
  return changes;
}

function layoutOf(sheet: SheetDocument): SheetLayout {
  const { tabColor, gridlines, merges, frozen, page } = sheet;
  return { tabColor, gridlines, merges, frozen, protected: sheet.protected, landscape: page?.landscape ?? false, fitToWidth: page?.fitToWidth ?? false, footer: page?.footer ?? '' };
}

function usedArea(sheet: SheetDocument): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
