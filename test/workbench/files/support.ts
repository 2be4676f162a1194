import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellDocument, ChartDocument, SheetDocument, WorkbookDocument } from '../../../src/workbench/document';

export function richWorkbook(): Uint8Array {
  return new Uint8Array(readFileSync(join(process.cwd(), 'test', 'workbench', 'files', 'rich.xlsx')));
}

export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content, true)]));
}

/** Parts as text, for reading and changing. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

export function zip(texts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

export function changedParts(before: Uint8Array, after: Uint8Array): { changed: string[]; added: string[]; removed: string[] } {
  const [old, now] = [partsOf(before), partsOf(after)];
  return {
    changed: [...old.keys()].filter((path) => now.has(path) && now.get(path) !== old.get(path)).sort(),
    added: [...now.keys()].filter((path) => !old.has(path)).sort(),
    removed: [...old.keys()].filter((path) => !now.has(path)).sort(),
  };
}

export function sheet(id: string, name: string, cells: readonly (readonly [number, number, CellDocument])[], more: Partial<SheetDocument> = {}): SheetDocument {
  const rows = new Map<number, Map<number, CellDocument>>();
  for (const [row, column, cell] of cells) {
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row)!.set(column, cell);
  }
  return {
    id, name, visibility: 'visible', tabColor: null, gridlines: true, cells: rows, columnWidths: new Map(), rowHeights: new Map(), hiddenRows: new Set(), hiddenColumns: new Set(),
    merges: [], frozen: { rows: 0, columns: 0 }, tables: [], conditionalFormats: [], dataValidations: [], protected: false, page: null, ...more,
  };
}

export function workbook(sheets: readonly SheetDocument[], more: Partial<WorkbookDocument> = {}): WorkbookDocument {
  return { sheets, activeSheet: sheets[0]?.id ?? '', names: [], date1904: false, settings: {}, workbookSettings: {}, charts: [], package: null, ...more };
}

export function withCell(document: WorkbookDocument, sheetIndex: number, row: number, column: number, cell: CellDocument | null): WorkbookDocument {
  const sheets = document.sheets.map((one, index) => {
    if (index !== sheetIndex) return one;
    const cells = new Map([...one.cells].map(([key, line]) => [key, new Map(line)] as const));
    if (!cells.has(row)) cells.set(row, new Map());
    if (cell === null) cells.get(row)!.delete(column);
    else cells.get(row)!.set(column, cell);
    return { ...one, cells };
  });
  return { ...document, sheets };
}

export function withSheet(document: WorkbookDocument, index: number, change: Partial<SheetDocument>): WorkbookDocument {
  return { ...document, sheets: document.sheets.map((one, at) => (at === index ? { ...one, ...change } : one)) };
}

/** What two openings must have in common: all but the bytes and the ids that the file gives. */
export function comparable(document: WorkbookDocument): unknown {
  const sheetNames = new Map(document.sheets.map((one) => [one.id, one.name]));
  const sheets = document.sheets.map((one) => ({
    ...one,
    id: one.name,
    tables: one.tables.map((table) => ({ ...table, id: table.name })),
    conditionalFormats: one.conditionalFormats.map((rule) => ({ ...rule, id: '' })).sort((a, b) => a.priority - b.priority),
  }));
  const charts = document.charts.map((chart: ChartDocument) => ({ ...chart, id: chart.name, sheet: sheetNames.get(chart.sheet), fromFile: false }));
  const names = document.names.map((name) => ({ ...name, sheet: name.sheet === null ? null : sheetNames.get(name.sheet) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...document, package: null, activeSheet: sheetNames.get(document.activeSheet), sheets, charts, names };
}

/** A sheet like the reports of the product: key figures, a table with a calculated column and a total row, formats, a chart. */
export function reportSheet(id: string, name: string): { sheet: SheetDocument; chart: ChartDocument } {
  const money = '#,##0.00_);[Red](#,##0.00);"-"_)';
  const heading = { bold: true, fontColor: '#FFFFFF', fill: '#1F4E79', wrap: true, vertical: 'center' } as const;
  const cells: [number, number, CellDocument][] = [
    [0, 0, { value: 'Receivables aging 应收账款账龄', style: { bold: true, fontSize: 16 } }],
    [1, 0, { value: 'As of' }],
    [1, 1, { value: 45107, numberFormat: 'yyyy-mm-dd', style: { fontColor: '#0000FF' } }],
    [2, 0, { value: 'Open, total' }],
    [2, 1, { value: 600, formula: '=SUM(tblAging[Open])', numberFormat: money }],
    [3, 0, { value: 'Source' }],
    [3, 1, { value: 'go', hyperlink: "#Data!A1", style: { underline: true, fontColor: '#0563C1' } }],
    ...['Customer', 'Open', 'Limit', 'Share %'].map((text, column): [number, number, CellDocument] => [5, column, { value: text, style: heading }]),
  ];
  for (let index = 0; index < 3; index++) {
    const row = 6 + index;
    cells.push([row, 0, { value: `客户 ${index + 1} & Söhne <${index}>` }], [row, 1, { value: 100 * (index + 1), numberFormat: money }], [row, 2, { value: 250, numberFormat: money }]);
    cells.push([row, 3, { value: (100 * (index + 1)) / 600, formula: '=[@Open]/SUM(tblAging[Open])', numberFormat: '0.0%' }]);
  }
  cells.push([9, 0, { value: 'Total', style: { bold: true } }], [9, 1, { value: 600, formula: '=SUBTOTAL(109,tblAging[Open])', numberFormat: money, style: { bold: true, borderTop: { style: 'thin', color: '#808080' } } }]);
  const made = sheet(id, name, cells, {
    tabColor: '#1F4E79', gridlines: false, frozen: { rows: 6, columns: 1 }, columnWidths: new Map([[0, 180], [1, 110]]), rowHeights: new Map([[5, 34]]), hiddenRows: new Set([20]), hiddenColumns: new Set([8]),
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    tables: [{
      id: `${id}-table`, name: 'tblAging', area: { row: 5, column: 0, rows: 5, columns: 4 }, header: true, totals: true, style: 'TableStyleLight9', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, filterButton: true,
      columns: [{ name: 'Customer', totalsLabel: 'Total' }, { name: 'Open', totalsFunction: 'sum' }, { name: 'Limit' }, { name: 'Share %', formula: '=[@Open]/SUM(tblAging[Open])' }],
    }],
    conditionalFormats: [
      { id: `${id}-1`, areas: [{ row: 6, column: 1, rows: 3, columns: 1 }], priority: 1, stopIfTrue: false, kind: 'dataBar', color: '#63C384' },
      { id: `${id}-2`, areas: [{ row: 6, column: 1, rows: 3, columns: 1 }], priority: 2, stopIfTrue: true, kind: 'expression', formula: '=$B7>$C7', style: { fontColor: '#9C0006', fill: '#FFC7CE' } },
      { id: `${id}-3`, areas: [{ row: 6, column: 3, rows: 3, columns: 1 }], priority: 3, stopIfTrue: false, kind: 'cellValue', operator: 'between', formulas: ['=0.1', '=0.4'], style: { bold: true } },
      { id: `${id}-4`, areas: [{ row: 6, column: 3, rows: 3, columns: 1 }], priority: 4, stopIfTrue: false, kind: 'colorScale', colors: ['#FFFFFF', '#F8696B'] },
    ],
    dataValidations: [{ areas: [{ row: 1, column: 1, rows: 1, columns: 1 }], kind: 'date', operator: 'greaterThan', formula1: '=36526', errorMessage: 'A date, please' }],
    page: { landscape: true, fitToWidth: true, repeatRows: { first: 5, last: 5 }, footer: '&LWorkcap&R&P/&N' },
  });
  const prefix = /^\w+$/.test(name) ? name : `'${name}'`;
  const chart: ChartDocument = {
    id: `${id}-chart`, sheet: id, name: 'Aging chart', kind: 'columnClustered', title: 'Open & limit', legend: 'bottom', fromFile: false, box: { left: 300, top: 240, width: 480, height: 288 },
    series: [
      { name: 'Open', values: `${prefix}!$B$7:$B$9`, categories: `${prefix}!$A$7:$A$9`, color: '#0072B2' },
      { name: 'Share', values: `${prefix}!$D$7:$D$9`, categories: `${prefix}!$A$7:$A$9`, color: '#E69F00', line: true, secondAxis: true },
    ],
  };
  return { sheet: made, chart };
}
