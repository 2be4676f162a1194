import { areaName, cellName, parseArea, type Area } from './address';
import { appendChild, opened, replaceChildren, sheetPropertiesOrder, worksheetOrder } from './order';
import { argb } from './styleWrite';
import { decodeCellText, encodeCellText } from './text';
import { readColor, type ThemeColors } from './theme';
import { attributeNamed, attributes, child, childrenOf, flag, openTag, parseXml, qualified, splice, withAttributes, type Splice, type XmlElement } from './xml';

/** What a worksheet part says besides its cells, tables, drawings and rules. */
export interface SheetLayout {
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protected: boolean;
  readonly landscape: boolean;
  readonly fitToWidth: boolean;
  readonly footer: string;
}

export const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
export const emptySheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const cells: ReadonlySet<string> = new Set(['sheetData']);

/** The sheet's elements; the cells stay one piece. */
export function parseSheet(xml: string): XmlElement {
  return parseXml(xml, cells);
}

export function readLayout(sheet: XmlElement, theme: ThemeColors): SheetLayout {
  const properties = child(sheet, 'sheetPr');
  const view = child(child(sheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane')?.attributes;
  const frozen = pane?.state === 'frozen' || pane?.state === 'frozenSplit';
  return {
    tabColor: readColor(child(properties, 'tabColor')?.attributes, theme) ?? null,
    gridlines: flag(view?.attributes.showGridLines, true),
    merges: childrenOf(child(sheet, 'mergeCells'), 'mergeCell').map((merge) => parseArea(merge.attributes.ref ?? '')).filter((area): area is Area => area !== null),
    frozen: { rows: frozen ? Number(pane.ySplit ?? 0) : 0, columns: frozen ? Number(pane.xSplit ?? 0) : 0 },
    protected: flag(child(sheet, 'sheetProtection')?.attributes.sheet, false),
    landscape: child(sheet, 'pageSetup')?.attributes.orientation === 'landscape',
    fitToWidth: flag(child(properties, 'pageSetUpPr')?.attributes.fitToPage, false),
    footer: decodeCellText(child(child(sheet, 'headerFooter'), 'oddFooter')?.text ?? ''),
  };
}

/** Changes what differs between the two; everything else of the sheet keeps its text. */
export function patchLayout(xml: string, before: SheetLayout, after: SheetLayout): string {
  let result = xml;
  if (before.tabColor !== after.tabColor) {
    result = editProperties(result, (root) => replaceChildren(root, 'tabColor', after.tabColor === null ? null : `<tabColor rgb="${argb(after.tabColor)}"/>`, sheetPropertiesOrder));
  }
  if (before.gridlines !== after.gridlines) result = editView(result, (source, view) => [{ start: view.start, end: view.contentStart, text: openTag(source, view, { showGridLines: after.gridlines ? undefined : 0 }) }]);
  if (!same(before.frozen, after.frozen)) result = editView(result, (_, view) => freeze(view, after.frozen.rows, after.frozen.columns));
  if (!same(before.merges, after.merges)) {
    const list = after.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
    result = setChild(result, 'mergeCells', list.length === 0 ? null : `<mergeCells count="${list.length}">${list.join('')}</mergeCells>`);
  }
  if (before.protected !== after.protected) result = setChild(result, 'sheetProtection', after.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : null);
  if (before.fitToWidth !== after.fitToWidth) {
    result = editProperties(result, (root, source) => {
      const present = child(root, 'pageSetUpPr');
      return replaceChildren(root, 'pageSetUpPr', present === undefined ? `<pageSetUpPr fitToPage="${after.fitToWidth ? 1 : 0}"/>` : unprefixed(withAttributes(source, present, { fitToPage: after.fitToWidth }), present), sheetPropertiesOrder);
    });
  }
  if (before.landscape !== after.landscape || before.fitToWidth !== after.fitToWidth) result = setPage(result, before, after);
  if (before.footer !== after.footer) result = setFooter(result, after.footer);
  return result;
}

/** Marks the sheet as the one that is selected when the file opens. */
export function selectTab(xml: string): string {
  return editView(xml, (source, view) => [{ start: view.start, end: view.contentStart, text: openTag(source, view, { tabSelected: 1 }) }]);
}

/** Puts one child of the worksheet in its place; null removes. Written without namespace prefix. */
export function setChild(xml: string, name: string, text: string | null): string {
  return splice(xml, replaceChildren(parseSheet(xml), name, text, worksheetOrder));
}

export function addChild(xml: string, name: string, text: string): string {
  return splice(xml, [appendChild(parseSheet(xml), name, text, worksheetOrder)]);
}

/** <dimension> that takes in this area too. */
export function growDimension(xml: string, used: Area | null): string {
  const present = child(parseSheet(xml), 'dimension');
  if (used === null) return xml;
  const old = parseArea(present?.attributes.ref ?? '');
  const row = Math.min(used.row, old?.row ?? used.row);
  const column = Math.min(used.column, old?.column ?? used.column);
  const rows = Math.max(used.row + used.rows, old === null ? 0 : old.row + old.rows) - row;
  const columns = Math.max(used.column + used.columns, old === null ? 0 : old.column + old.columns) - column;
  const name = areaName({ row, column, rows, columns });
  return present?.attributes.ref === name ? xml : setChild(xml, 'dimension', `<dimension ref="${name}"/>`);
}

/** An attribute list for r:id that also works where the root does not declare the prefix. */
export function relationAttribute(xml: string, id: string): string {
  const root = parseSheet(xml);
  return root.attributes['xmlns:r'] === undefined ? ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"` : ` r:id="${id}"`;
}

/** Ids of the relationships that children of this name carry. */
export function relationIds(sheet: XmlElement, name: string): string[] {
  return childrenOf(sheet, name).map((element) => attributeNamed(element, 'id') ?? '').filter((id) => id !== '');
}

function editProperties(xml: string, change: (root: XmlElement, source: string) => Splice[]): string {
  let source = xml;
  if (child(parseSheet(source), 'sheetPr') === undefined) source = setChild(source, 'sheetPr', '<sheetPr></sheetPr>');
  const present = child(parseSheet(source), 'sheetPr')!;
  if (present.selfClosing) source = splice(source, [{ start: present.start, end: present.end, text: opened(source.slice(present.start, present.end), parseXml(source.slice(present.start, present.end))) }]);
  return splice(source, change(child(parseSheet(source), 'sheetPr')!, source));
}

function editView(xml: string, change: (source: string, view: XmlElement) => Splice[]): string {
  let source = xml;
  if (child(child(parseSheet(source), 'sheetViews'), 'sheetView') === undefined) source = setChild(source, 'sheetViews', '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>');
  const view = child(child(parseSheet(source), 'sheetViews'), 'sheetView')!;
  if (view.selfClosing) source = splice(source, [{ start: view.start, end: view.end, text: `${source.slice(view.start, view.end).replace(/\s*\/>$/, '>')}</${qualified(view)}>` }]);
  return splice(source, change(source, child(child(parseSheet(source), 'sheetViews'), 'sheetView')!));
}

function freeze(view: XmlElement, rows: number, columns: number): Splice[] {
  const prefix = view.prefix === '' ? '' : `${view.prefix}:`;
  const gone = view.children.filter((element) => element.name === 'pane' || element.name === 'selection').map((element) => ({ start: element.start, end: element.end, text: '' }));
  if (rows === 0 && columns === 0) return gone;
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = attributes({ xSplit: columns > 0 ? columns : undefined, ySplit: rows > 0 ? rows : undefined, topLeftCell: cellName(rows, columns), activePane: active, state: 'frozen' });
  return [{ start: view.contentStart, end: view.contentStart, text: `<${prefix}pane${pane}/><${prefix}selection pane="${active}"/>` }, ...gone];
}

function setPage(xml: string, before: SheetLayout, after: SheetLayout): string {
  const present = child(parseSheet(xml), 'pageSetup');
  const own = present?.attributes;
  const orientation = before.landscape === after.landscape ? {} : { orientation: after.landscape ? 'landscape' : present === undefined ? undefined : 'portrait' };
  const fit = before.fitToWidth === after.fitToWidth ? {} : { scale: after.fitToWidth ? undefined : own?.scale, fitToWidth: after.fitToWidth ? undefined : own?.fitToWidth, fitToHeight: after.fitToWidth ? 0 : undefined };
  const text = attributes({ ...own, ...orientation, ...fit });
  return setChild(xml, 'pageSetup', text === '' ? null : `<pageSetup${text}/>`);
}

function setFooter(xml: string, footer: string): string {
  const present = child(parseSheet(xml), 'headerFooter');
  const others = (present?.children ?? []).filter((element) => element.name !== 'oddFooter');
  const keep = (names: readonly string[]): string => others.filter((element) => names.includes(element.name)).map((element) => unprefixed(xml.slice(element.start, element.end), element)).join('');
  const inside = keep(['oddHeader']) + (footer === '' ? '' : `<oddFooter>${encodeCellText(footer)}</oddFooter>`) + keep(['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']);
  return setChild(xml, 'headerFooter', inside === '' ? null : `<headerFooter${attributes(present?.attributes ?? {})}>${inside}</headerFooter>`);
}

function unprefixed(text: string, element: XmlElement): string {
  return element.prefix === '' ? text : text.replaceAll(`<${element.prefix}:`, '<').replaceAll(`</${element.prefix}:`, '</');
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
