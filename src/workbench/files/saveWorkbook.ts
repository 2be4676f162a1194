import { namesXml, type DefinedName } from '../../ooxml/names';
import { OoxmlPackage } from '../../ooxml/package';
import { officeRelationship } from '../../ooxml/relationships';
import { emptySheet, selectTab, worksheetType } from '../../ooxml/sheet';
import { emptyStyles } from '../../ooxml/styles';
import { writeSettings } from '../../ooxml/webExtension';
import { emptyWorkbook, activeTab, setActiveTab, setDate1904, setDefinedNames, setFullCalculation, setSheets, workbookType, type SheetEntry } from '../../ooxml/workbook';
import type { SheetDocument, WorkbookDocument } from '../document';
import { addIn, workbookPrefix } from './addIn';
import { compareCells, type CellChanges } from './compareCells';
import { readWorkbook, sheetId, type OpenedWorkbook } from './readWorkbook';
import { saveCharts } from './saveCharts';
import type { SaveContext } from './saveContext';
import { definedNames } from './saveNames';
import { saveSheet } from './saveSheet';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook without sheets, to which saving adds everything. */
function emptyPackage(): OoxmlPackage {
  return OoxmlPackage.create({
    '[Content_Types].xml': `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/><Override PartName="/xl/styles.xml" ContentType="${stylesType}"/></Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeRelationship}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': emptyWorkbook,
    'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeRelationship}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': emptyStyles,
  });
}

export function writeWorkbook(document: WorkbookDocument): Uint8Array {
  const file = document.package === null ? emptyPackage() : OoxmlPackage.open(document.package);
  const before = readWorkbook(file, document.package);
  const reachable = file.reachable();
  const { entries, paths } = sheetEntries(file, before, document);
  const oldNames = new Map(before.document.sheets.map((sheet) => [sheet.id, sheet.name]));
  const changes = compareSheets(before.document, document);
  const context: SaveContext = {
    inputsChanged: document.package === null || inputsChanged(before.document, document, changes),
    changes,
    file,
    before,
    document,
    styles: before.styles,
    paths,
    renamed: document.sheets.flatMap((sheet) => {
      const from = oldNames.get(sheet.id);
      return from === undefined || from === sheet.name ? [] : [{ from, to: sheet.name }];
    }),
    formulasChanged: false,
    resultsMissing: false,
  };
  const oldSheets = new Map(before.document.sheets.map((sheet) => [sheet.id, sheet]));
  for (const sheet of document.sheets) saveSheet(context, paths.get(sheet.id)!, oldSheets.get(sheet.id) ?? blankSheet(sheet.id), sheet);
  saveCharts(context);
  if (document.package === null) {
    const active = paths.get(document.activeSheet);
    if (active !== undefined) file.set(active, selectTab(file.text(active)!));
  }
  saveWorkbookPart(context, entries);
  file.set(before.stylesPath ?? addStyles(file, before), before.styles.toXml());
  saveSettings(context);
  if (context.formulasChanged) removeCalculationChain(context);
  file.removeUnreachable(reachable);
  return file.save();
}

function compareSheets(before: WorkbookDocument, after: WorkbookDocument): Map<string, CellChanges> {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return new Map(after.sheets.flatMap((sheet) => (old.has(sheet.id) ? [[sheet.id, compareCells(old.get(sheet.id)!, sheet)] as const] : [])));
}

/** Cells, names, tables, hidden rows and the sheets themselves are what a formula can read; a sheet that is new is read by none. */
function inputsChanged(before: WorkbookDocument, after: WorkbookDocument, changes: ReadonlyMap<string, CellChanges>): boolean {
  if ([...changes.values()].some((one) => one.cells.size > 0) || before.date1904 !== after.date1904) return true;
  const now = new Map(after.sheets.map((sheet) => [sheet.id, sheet]));
  const readable = (sheet: SheetDocument | undefined): string => (sheet === undefined ? '' : JSON.stringify([sheet.name, [...sheet.hiddenRows].sort(), sheet.tables.map((table) => [table.name, table.area, table.columns.map((column) => column.name)])]));
  if (before.sheets.some((sheet) => readable(sheet) !== readable(now.get(sheet.id)))) return true;
  const names = new Map(after.names.map((name) => [`${name.name} ${name.sheet ?? ''}`, name.formula]));
  return before.names.some((name) => names.get(`${name.name} ${name.sheet ?? ''}`) !== name.formula);
}

/** The sheets in their order, with parts for new ones. Chart sheets of the file keep their place. */
function sheetEntries(file: OoxmlPackage, before: OpenedWorkbook, document: WorkbookDocument): { entries: SheetEntry[]; paths: Map<string, string> } {
  const paths = new Map<string, string>();
  const wanted = new Set(document.sheets.map((sheet) => sheet.id));
  for (const [id, part] of before.sheets) {
    if (wanted.has(id)) paths.set(id, part.path);
    else file.unrelate(before.workbook, part.entry.relation);
  }
  let highest = Math.max(0, ...before.entries.map((entry) => entry.sheetId));
  const folder = before.workbook.slice(0, before.workbook.lastIndexOf('/') + 1);
  const entries: SheetEntry[] = document.sheets.map((sheet) => {
    const part = before.sheets.get(sheet.id);
    if (part !== undefined) return { ...part.entry, name: sheet.name, visibility: sheet.visibility };
    const path = file.freePath(`${folder}worksheets/sheet#.xml`);
    file.set(path, emptySheet, worksheetType);
    paths.set(sheet.id, path);
    return { name: sheet.name, sheetId: ++highest, relation: file.relate(before.workbook, `${officeRelationship}/worksheet`, path), visibility: sheet.visibility };
  });
  before.entries.forEach((entry, index) => {
    if (before.sheets.has(sheetId(entry))) return;
    const previous = before.entries.slice(0, index).reverse().find((candidate) => entries.some((one) => one.relation === candidate.relation));
    entries.splice(previous === undefined ? 0 : entries.findIndex((one) => one.relation === previous.relation) + 1, 0, entry);
  });
  return { entries, paths };
}

function saveWorkbookPart(context: SaveContext, entries: readonly SheetEntry[]): void {
  const { file, before, document } = context;
  const original = file.text(before.workbook)!;
  let xml = original;
  const key = (list: readonly SheetEntry[]): string => JSON.stringify(list.map((entry) => [entry.name, entry.sheetId, entry.relation, entry.visibility]));
  if (key(entries) !== key(before.entries)) xml = setSheets(xml, entries);
  const names: DefinedName[] = definedNames(context, entries);
  if (namesXml(names) !== namesXml(before.definedNames)) xml = setDefinedNames(xml, namesXml(names));
  xml = setActiveTab(xml, tabOf(context, entries, activeTab(original)));
  xml = setDate1904(xml, document.date1904);
  if (context.resultsMissing) xml = setFullCalculation(xml);
  file.set(before.workbook, xml);
}

/**
 * An opened file goes on opening on the sheet it opened on, as long as that is there: which sheet is selected stands in the
 * sheets themselves, and a sheet that nobody changed keeps its bytes.
 */
function tabOf(context: SaveContext, entries: readonly SheetEntry[], present: number): number {
  const { before, document } = context;
  const visible = (index: number): boolean => entries[index]?.visibility === 'visible';
  const old = before.entries[present];
  const stays = old === undefined ? -1 : entries.findIndex((entry) => entry.relation === old.relation);
  if (stays >= 0 && visible(stays)) return stays;
  const position = document.sheets.findIndex((sheet) => sheet.id === document.activeSheet);
  const name = document.sheets[position]?.name;
  const active = entries.findIndex((entry) => entry.name === name);
  return active >= 0 && visible(active) ? active : Math.max(0, entries.findIndex((entry) => entry.visibility === 'visible'));
}

function addStyles(file: OoxmlPackage, before: OpenedWorkbook): string {
  const path = `${before.workbook.slice(0, before.workbook.lastIndexOf('/') + 1)}styles.xml`;
  file.set(path, emptyStyles, stylesType);
  file.relate(before.workbook, `${officeRelationship}/styles`, path);
  return path;
}

function saveSettings(context: SaveContext): void {
  const { file, before, document } = context;
  const all = (from: WorkbookDocument): Record<string, string> => ({ ...from.settings, ...Object.fromEntries(Object.entries(from.workbookSettings).map(([name, value]) => [workbookPrefix + name, value])) });
  const key = (settings: Record<string, string>): string => JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));
  const wanted = all(document);
  if (key(wanted) !== key(all(before.document))) writeSettings(file, addIn, wanted);
}

function removeCalculationChain(context: SaveContext): void {
  const { file, before } = context;
  for (const relationship of file.relationships(before.workbook)) {
    if (relationship.kind !== 'calcChain') continue;
    const path = file.target(before.workbook, relationship.id);
    file.unrelate(before.workbook, relationship.id);
    if (path !== undefined) file.remove(path);
  }
}

function blankSheet(id: string): SheetDocument {
  return {
    id, name: '', visibility: 'visible', tabColor: null, gridlines: true, cells: new Map(), columnWidths: new Map(), rowHeights: new Map(), hiddenRows: new Set(), hiddenColumns: new Set(),
    merges: [], frozen: { rows: 0, columns: 0 }, tables: [], conditionalFormats: [], dataValidations: [], protected: false, page: null,
  };
}
