import { areaName, parseArea, type Area } from './address';
import { formulaToFile, formulaToUi } from './formula';
import { opened, replaceChildren, tableOrder } from './order';
import { decodeCellText, withCodes } from './text';
import { attributes, child, childrenOf, escapeAttribute, escapeText, flag, openTag, parseXml, splice, type XmlElement } from './xml';

/** A table; its formulas are in typed form with "=". */
export interface Table {
  readonly name: string;
  /** With the heading row and the total row. */
  readonly area: Area;
  readonly header: boolean;
  readonly totals: boolean;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButton: boolean;
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  readonly name: string;
  readonly formula?: string;
  readonly totalsLabel?: string;
  readonly totalsFunction?: string;
  readonly totalsFormula?: string;
}

export const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

export function readTable(xml: string): Table & { readonly number: number } {
  const root = parseXml(xml);
  const own = root.attributes;
  const style = child(root, 'tableStyleInfo')?.attributes ?? {};
  const name = own.displayName ?? own.name ?? '';
  return {
    number: Number(own.id ?? 0),
    name,
    area: parseArea(own.ref ?? 'A1') ?? { row: 0, column: 0, rows: 1, columns: 1 },
    header: own.headerRowCount !== '0',
    totals: Number(own.totalsRowCount ?? 0) > 0,
    style: style.name ?? '',
    bandedRows: flag(style.showRowStripes, false),
    bandedColumns: flag(style.showColumnStripes, false),
    firstColumn: flag(style.showFirstColumn, false),
    lastColumn: flag(style.showLastColumn, false),
    filterButton: child(root, 'autoFilter') !== undefined,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) => readColumn(column, name)),
  };
}

function readColumn(column: XmlElement, table: string): TableColumn {
  const formula = child(column, 'calculatedColumnFormula');
  const total = child(column, 'totalsRowFormula');
  const label = column.attributes.totalsRowLabel;
  const kind = column.attributes.totalsRowFunction;
  return {
    name: decodeCellText(column.attributes.name ?? ''),
    ...(formula === undefined || formula.text === '' ? {} : { formula: formulaToUi(formula.text, { table }) }),
    ...(label === undefined ? {} : { totalsLabel: decodeCellText(label) }),
    ...(kind === undefined || kind === 'none' || kind === 'custom' ? {} : { totalsFunction: kind }),
    ...(total === undefined ? {} : { totalsFormula: formulaToUi(total.text, { table }) }),
  };
}

/** A new table part. `number` is its id, the one of its kind in the workbook. */
export function writeTable(table: Table, number: number): string {
  const base = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${escapeAttribute(table.name)}" displayName="${escapeAttribute(table.name)}" ref="A1"></table>`;
  return updateTable(base, table);
}

/** The part with everything of `table`; what only the file knows (column ids, formats, query links) stays. */
export function updateTable(xml: string, table: Table): string {
  const source = opened(xml, parseXml(xml));
  const root = parseXml(source);
  const own = {
    name: table.name,
    displayName: table.name,
    ref: areaName(table.area),
    headerRowCount: table.header ? undefined : 0,
    totalsRowCount: table.totals ? 1 : undefined,
    totalsRowShown: table.totals ? undefined : '0',
  };
  const changes = [
    { start: root.start, end: root.contentStart, text: openTag(source, root, own) },
    ...replaceChildren(root, 'autoFilter', filterXml(source, root, table), tableOrder),
    ...replaceChildren(root, 'tableColumns', columnsXml(source, root, table), tableOrder),
    ...replaceChildren(root, 'tableStyleInfo', styleXml(table), tableOrder),
  ];
  return splice(source, changes);
}

function filterXml(source: string, root: XmlElement, table: Table): string | null {
  if (!table.filterButton || !table.header) return null;
  const data: Area = { ...table.area, rows: table.area.rows - (table.totals ? 1 : 0) };
  const present = child(root, 'autoFilter');
  const inside = present === undefined ? '' : plain(source.slice(present.contentStart, present.contentEnd), root.prefix);
  return inside === '' ? `<autoFilter ref="${areaName(data)}"/>` : `<autoFilter ref="${areaName(data)}">${inside}</autoFilter>`;
}

function columnsXml(source: string, root: XmlElement, table: Table): string {
  const present = childrenOf(child(root, 'tableColumns'), 'tableColumn');
  const byName = new Map(present.map((column) => [decodeCellText(column.attributes.name ?? '').toLowerCase(), column]));
  const names = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let highest = Math.max(0, ...present.map((column) => Number(column.attributes.id ?? 0)));
  const columns = table.columns.map((column, index) => {
    // A renamed column is the one in its place whose old name is gone.
    const same = byName.get(column.name.toLowerCase());
    const renamed = present.length === table.columns.length && !names.has(decodeCellText(present[index]!.attributes.name ?? '').toLowerCase()) ? present[index] : undefined;
    return columnXml(source, root.prefix, same ?? renamed, column, table.name, () => ++highest);
  });
  return `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`;
}

function columnXml(source: string, prefix: string, present: XmlElement | undefined, column: TableColumn, table: string, nextId: () => number): string {
  const custom = column.totalsFormula !== undefined;
  const values = {
    id: nextNumber(present, nextId),
    ...present?.attributes,
    name: columnName(column.name),
    totalsRowLabel: column.totalsLabel === undefined ? undefined : columnName(column.totalsLabel),
    totalsRowFunction: custom ? 'custom' : column.totalsFunction,
  };
  const kept = (name: string): string => {
    const element = child(present, name);
    return element === undefined ? '' : plain(source.slice(element.start, element.end), prefix);
  };
  const formula = (name: string, wanted: string | undefined): string => {
    if (wanted === undefined) return '';
    const stored = formulaToFile(wanted, { table });
    return child(present, name)?.text === stored ? kept(name) : `<${name}>${escapeText(stored)}</${name}>`;
  };
  const inside = formula('calculatedColumnFormula', column.formula) + formula('totalsRowFormula', column.totalsFormula) + kept('xmlColumnPr') + kept('extLst');
  return inside === '' ? `<tableColumn${attributes(values)}/>` : `<tableColumn${attributes(values)}>${inside}</tableColumn>`;
}

function nextNumber(present: XmlElement | undefined, nextId: () => number): string | number {
  return present?.attributes.id ?? nextId();
}

function styleXml(table: Table): string {
  return `<tableStyleInfo${attributes({ name: table.style === '' ? undefined : table.style, showFirstColumn: table.firstColumn, showLastColumn: table.lastColumn, showRowStripes: table.bandedRows, showColumnStripes: table.bandedColumns })}/>`;
}

/** A line break in a heading is written as a code, and what XML cannot carry. */
function columnName(name: string): string {
  return withCodes(name.replace(/\r\n/g, '\n')).replace(/\n/g, '_x000a_');
}

function plain(text: string, prefix: string): string {
  return prefix === '' ? text : text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}
