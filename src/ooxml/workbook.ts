import { replaceChildren, workbookOrder } from './order';
import { attributeNamed, attributes, child, childrenOf, flag, parseXml, splice, withAttributes, type Splice, type XmlElement } from './xml';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relation: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
export const emptyWorkbook =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets></sheets></workbook>';

export function readSheets(xml: string): SheetEntry[] {
  return childrenOf(child(parseXml(xml), 'sheets'), 'sheet').map((sheet) => ({
    name: sheet.attributes.name ?? '',
    sheetId: Number(sheet.attributes.sheetId ?? 0),
    relation: attributeNamed(sheet, 'id') ?? '',
    visibility: sheet.attributes.state === 'hidden' || sheet.attributes.state === 'veryHidden' ? sheet.attributes.state : 'visible',
  }));
}

export function isDate1904(xml: string): boolean {
  return flag(child(parseXml(xml), 'workbookPr')?.attributes.date1904, false);
}

/** Position of the sheet the workbook opens on. */
export function activeTab(xml: string): number {
  return Number(child(child(parseXml(xml), 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
}

/** <sheets> with these entries; those of the file keep their other attributes. */
export function setSheets(xml: string, entries: readonly SheetEntry[]): string {
  const root = parseXml(xml);
  const present = new Map(childrenOf(child(root, 'sheets'), 'sheet').map((sheet) => [attributeNamed(sheet, 'id') ?? '', sheet]));
  const relation = relationAttributeName(root);
  const list = entries.map((entry) => {
    const own = Object.entries(present.get(entry.relation)?.attributes ?? {});
    // The prefix may have been one that only the old list declared.
    const known = Object.fromEntries(own.map(([key, value]) => [key.endsWith(':id') ? relation.name : key, value]));
    const values = { ...known, name: entry.name, sheetId: entry.sheetId, state: entry.visibility === 'visible' ? undefined : entry.visibility, [relation.name]: entry.relation };
    return `<sheet${attributes(values)}/>`;
  });
  return splice(xml, replaceChildren(root, 'sheets', `<sheets${relation.declaration}>${list.join('')}</sheets>`, workbookOrder));
}

function relationAttributeName(root: XmlElement): { name: string; declaration: string } {
  const declared = Object.entries(root.attributes).find(([key, value]) => key.startsWith('xmlns:') && /\/officeDocument\/(2006\/)?relationships$/.test(value));
  if (declared !== undefined) return { name: `${declared[0].slice(6)}:id`, declaration: '' };
  return { name: 'r:id', declaration: ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' };
}

export function setActiveTab(xml: string, index: number): string {
  const root = parseXml(xml);
  const view = child(child(root, 'bookViews'), 'workbookView');
  if (view === undefined) return index === 0 ? xml : splice(xml, replaceChildren(root, 'bookViews', `<bookViews><workbookView activeTab="${index}"/></bookViews>`, workbookOrder));
  if (Number(view.attributes.activeTab ?? 0) === index) return xml;
  const firstSheet = Number(view.attributes.firstSheet ?? 0) > index ? undefined : view.attributes.firstSheet;
  return splice(xml, [{ start: view.start, end: view.end, text: withAttributes(xml, view, { activeTab: index === 0 ? undefined : index, firstSheet }) }]);
}

export function setDefinedNames(xml: string, names: string | null): string {
  return splice(xml, replaceChildren(parseXml(xml), 'definedNames', names, workbookOrder));
}

export function setDate1904(xml: string, date1904: boolean): string {
  const root = parseXml(xml);
  const present = child(root, 'workbookPr');
  if (present === undefined) return date1904 ? splice(xml, replaceChildren(root, 'workbookPr', '<workbookPr date1904="1"/>', workbookOrder)) : xml;
  if (flag(present.attributes.date1904, false) === date1904) return xml;
  return splice(xml, [{ start: present.start, end: present.end, text: withAttributes(xml, present, { date1904: date1904 ? 1 : undefined }) }]);
}

/** Excel computes every formula when it opens the file. */
export function setFullCalculation(xml: string): string {
  const root = parseXml(xml);
  const present = child(root, 'calcPr');
  if (present === undefined) return splice(xml, replaceChildren(root, 'calcPr', '<calcPr fullCalcOnLoad="1"/>', workbookOrder));
  if (flag(present.attributes.fullCalcOnLoad, false)) return xml;
  const changes: Splice[] = [{ start: present.start, end: present.end, text: withAttributes(xml, present, { fullCalcOnLoad: 1 }) }];
  return splice(xml, changes);
}
