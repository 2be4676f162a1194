import { cellName, contains, parseArea } from '../../ooxml/address';
import { readColumns, type ColumnInfo } from '../../ooxml/columns';
import { readConditionalFormats, type SourceRule } from '../../ooxml/conditionalFormat';
import { readValidations } from '../../ooxml/dataValidation';
import { formulaToUi } from '../../ooxml/formula';
import { readHyperlinks } from '../../ooxml/hyperlinks';
import { parseSheet, readLayout, relationIds } from '../../ooxml/sheet';
import { readSheetData } from '../../ooxml/sheetDataRead';
import { readTable } from '../../ooxml/table';
import type { SheetEntry } from '../../ooxml/workbook';
import { child } from '../../ooxml/xml';
import type { CellDocument, ConditionalFormat, PageSetup, SheetDocument, TableDocument } from '../document';
import { pointsToPixels, widthToPixels } from './pixels';
import { sheetId, type ReadContext } from './readWorkbook';

/** Where the pieces of a sheet stand in the file. */
export interface SheetPart {
  readonly entry: SheetEntry;
  readonly path: string;
  readonly tables: ReadonlyMap<string, { readonly path: string; readonly relation: string }>;
  readonly columns: ReadonlyMap<number, ColumnInfo>;
  readonly drawing: string | undefined;
}

export function readSheet(context: ReadContext, entry: SheetEntry, path: string, printTitles: string | undefined): { document: SheetDocument; part: SheetPart } {
  const { file, styles, theme } = context;
  const xml = file.text(path)!;
  const sheet = parseSheet(xml);
  const layout = readLayout(sheet, theme);
  const columns = readColumns(sheet);
  const links = readHyperlinks(file, path, sheet);
  const tables: TableDocument[] = [];
  const tableParts = new Map<string, { path: string; relation: string }>();
  for (const relation of relationIds(child(sheet, 'tableParts') ?? { ...sheet, children: [] }, 'tablePart')) {
    const tablePath = file.target(path, relation);
    const text = tablePath === undefined ? undefined : file.text(tablePath);
    if (tablePath === undefined || text === undefined) continue;
    const { number, ...table } = readTable(text);
    const id = `table-${number}`;
    tables.push({ id, ...table });
    tableParts.set(id, { path: tablePath, relation });
  }
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const cells = new Map<number, Map<number, CellDocument>>();
  let rowNumber = -1;
  let row = new Map<number, CellDocument>();
  readSheetData(
    xml,
    context.strings,
    context.isDynamic,
    context.date1904,
    (read) => {
      if (read.height !== undefined) rowHeights.set(read.row, pointsToPixels(read.height));
      if (read.hidden) hiddenRows.add(read.row);
    },
    (cell) => {
      const { numberFormat, look } = styles.format(cell.style);
      const result: { -readonly [Key in keyof CellDocument]: CellDocument[Key] } = {};
      if (cell.value !== undefined) result.value = cell.value;
      if (cell.error) result.error = true;
      if (cell.formula !== undefined) result.formula = formulaToUi(cell.formula, { table: tables.find((table) => contains(table.area, cell.row, cell.column))?.name ?? null });
      if (cell.array !== undefined) result.array = cell.array;
      if (numberFormat !== undefined) result.numberFormat = numberFormat;
      if (look !== undefined) result.style = look;
      if (links.size > 0) {
        const name = cellName(cell.row, cell.column);
        const link = links.get(name);
        if (link !== undefined) {
          result.hyperlink = link;
          links.delete(name);
        }
      }
      if (cell.value === undefined && cell.formula === undefined && numberFormat === undefined && look === undefined && result.hyperlink === undefined) return;
      if (cell.row !== rowNumber) {
        rowNumber = cell.row;
        row = cells.get(rowNumber) ?? new Map<number, CellDocument>();
        cells.set(rowNumber, row);
      }
      row.set(cell.column, result);
    },
  );
  for (const [name, link] of links) {
    const at = parseArea(name)!;
    if (!cells.has(at.row)) cells.set(at.row, new Map());
    cells.get(at.row)!.set(at.column, { hyperlink: link });
  }
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const [column, info] of columns) {
    if (info.width !== undefined) columnWidths.set(column, widthToPixels(info.width));
    if (info.hidden) hiddenColumns.add(column);
  }
  const id = sheetId(entry);
  const document: SheetDocument = {
    id,
    name: entry.name,
    visibility: entry.visibility,
    tabColor: layout.tabColor,
    gridlines: layout.gridlines,
    cells,
    columnWidths,
    rowHeights,
    hiddenRows,
    hiddenColumns,
    merges: layout.merges,
    frozen: layout.frozen,
    tables,
    conditionalFormats: sourceRules(context, xml).map(({ rule }, index) => ({ id: ruleId(id, index), ...rule }) as ConditionalFormat),
    dataValidations: readValidations(sheet).map((entry) => entry.validation),
    protected: layout.protected,
    page: pageOf(layout.landscape, layout.fitToWidth, layout.footer, printTitles),
  };
  const drawing = relationIds(sheet, 'drawing')[0];
  return { document, part: { entry, path, tables: tableParts, columns, drawing: drawing === undefined ? undefined : file.target(path, drawing) } };
}

export function sourceRules(context: Pick<ReadContext, 'styles' | 'theme'>, xml: string): SourceRule[] {
  return readConditionalFormats(parseSheet(xml), (index) => context.styles.dxf(index), context.theme);
}

export function ruleId(sheet: string, index: number): string {
  return `${sheet}-rule-${index + 1}`;
}

function pageOf(landscape: boolean, fitToWidth: boolean, footer: string, printTitles: string | undefined): PageSetup | null {
  const rows = /\$(\d+):\$(\d+)/.exec(printTitles ?? '');
  const repeatRows = rows === null ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
  return landscape || fitToWidth || footer !== '' || repeatRows !== null ? { landscape, fitToWidth, repeatRows, footer } : null;
}
