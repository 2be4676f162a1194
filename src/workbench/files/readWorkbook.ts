import { dynamicArrayIndexes } from '../../ooxml/metadata';
import { readNames, type DefinedName } from '../../ooxml/names';
import { workbookPath, type OoxmlPackage } from '../../ooxml/package';
import { readSharedStrings } from '../../ooxml/sharedStrings';
import { emptyStyles, StyleSheet } from '../../ooxml/styles';
import { readTheme, type ThemeColors } from '../../ooxml/theme';
import { readSettings } from '../../ooxml/webExtension';
import { activeTab, isDate1904, readSheets, type SheetEntry } from '../../ooxml/workbook';
import type { ChartDocument, SheetDocument, WorkbookDocument } from '../document';
import type { NameInfo } from '../engine';
import { addIn, workbookPrefix } from './addIn';
import { FileError } from './faults';
import { readCharts, type ChartPart } from './readCharts';
import { readSheet, type SheetPart } from './readSheet';

/** The opened file beside the document that was read from it: what saving needs to know. */
export interface OpenedWorkbook {
  readonly document: WorkbookDocument;
  readonly workbook: string;
  readonly entries: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly styles: StyleSheet;
  readonly stylesPath: string | undefined;
  readonly theme: ThemeColors;
  readonly sheets: ReadonlyMap<string, SheetPart>;
  readonly charts: ReadonlyMap<string, ChartPart>;
}

export interface ReadContext {
  readonly file: OoxmlPackage;
  readonly strings: readonly string[];
  readonly styles: StyleSheet;
  readonly theme: ThemeColors;
  readonly isDynamic: (metadata: number) => boolean;
  readonly date1904: boolean;
}

export function readWorkbook(file: OoxmlPackage, bytes: Uint8Array | null): OpenedWorkbook {
  const workbook = workbookPath(file);
  if (workbook === undefined) throw new FileError('binary');
  const xml = file.text(workbook)!;
  const part = (kind: string): string | undefined => file.related(workbook, kind).find((path) => file.has(path));
  const themePath = part('theme');
  const theme = readTheme(themePath === undefined ? undefined : file.text(themePath));
  const stylesPath = part('styles');
  const styles = new StyleSheet((stylesPath === undefined ? undefined : file.text(stylesPath)) ?? emptyStyles, theme);
  const stringsPath = part('sharedStrings');
  const metadataPath = part('sheetMetadata');
  const dynamic = dynamicArrayIndexes(metadataPath === undefined ? undefined : file.text(metadataPath));
  const context: ReadContext = {
    file,
    strings: stringsPath === undefined ? [] : readSharedStrings(file.text(stringsPath)!),
    styles,
    theme,
    isDynamic: (metadata) => dynamic.has(metadata),
    date1904: isDate1904(xml),
  };
  const entries = readSheets(xml);
  const definedNames = readNames(xml);
  const sheets: SheetDocument[] = [];
  const parts = new Map<string, SheetPart>();
  const kinds = new Map(file.relationships(workbook).map((relationship) => [relationship.id, relationship.kind]));
  entries.forEach((entry, position) => {
    // Chart sheets and macro sheets stay in the file and are not shown.
    if (kinds.get(entry.relation) !== 'worksheet') return;
    const path = file.target(workbook, entry.relation);
    if (path === undefined || !file.has(path)) return;
    const titles = definedNames.find((name) => name.name === '_xlnm.Print_Titles' && name.sheet === position)?.formula;
    const read = readSheet(context, entry, path, titles);
    sheets.push(read.document);
    parts.set(read.document.id, read.part);
  });
  if (sheets.length === 0 && entries.length > 0) throw new FileError('damaged');
  const ids = entries.map((entry) => sheetId(entry));
  const names: NameInfo[] = definedNames
    .filter((name) => !name.name.startsWith('_xlnm.'))
    .map((name) => ({ name: name.name, sheet: name.sheet === null ? null : (ids[name.sheet] ?? null), formula: name.formula, comment: name.comment, visible: name.visible }));
  const charts: ChartDocument[] = [];
  const chartParts = new Map<string, ChartPart>();
  for (const sheet of sheets) {
    for (const read of readCharts(file, theme, parts.get(sheet.id)!, sheet, sheets)) {
      charts.push(read.document);
      chartParts.set(read.document.id, read.part);
    }
  }
  const { own, ofWorkbook } = splitSettings(readSettings(file, addIn));
  const active = ids[activeTab(xml)];
  const document: WorkbookDocument = {
    sheets,
    activeSheet: sheets.find((sheet) => sheet.id === active)?.id ?? sheets.find((sheet) => sheet.visibility === 'visible')?.id ?? sheets[0]?.id ?? '',
    names,
    date1904: context.date1904,
    settings: own,
    workbookSettings: ofWorkbook,
    charts,
    package: bytes,
  };
  return { document, workbook, entries, definedNames, styles, stylesPath, theme, sheets: parts, charts: chartParts };
}

/** Ids come from the file, so that reading it again gives the same ones. */
export function sheetId(entry: SheetEntry): string {
  return `sheet-${entry.sheetId}`;
}

function splitSettings(all: Readonly<Record<string, string>>): { own: Record<string, string>; ofWorkbook: Record<string, string> } {
  const own: Record<string, string> = {};
  const ofWorkbook: Record<string, string> = {};
  for (const [name, value] of Object.entries(all)) {
    if (name.startsWith(workbookPrefix)) ofWorkbook[name.slice(workbookPrefix.length)] = value;
    else own[name] = value;
  }
  return { own, ofWorkbook };
}
