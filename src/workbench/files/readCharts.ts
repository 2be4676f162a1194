import { parseSheetReference } from '../../ooxml/address';
import { readChart } from '../../ooxml/chartRead';
import { readAnchors, type Anchor } from '../../ooxml/drawing';
import type { OoxmlPackage } from '../../ooxml/package';
import type { ThemeColors } from '../../ooxml/theme';
import type { ChartDocument, SheetDocument } from '../document';
import { placeOf } from './pixels';
import type { SheetPart } from './readSheet';

export interface ChartPart {
  readonly path: string;
  readonly drawing: string;
  readonly relation: string;
  readonly sheet: string;
}

export function readCharts(file: OoxmlPackage, theme: ThemeColors, part: SheetPart, sheet: SheetDocument, sheets: readonly SheetDocument[]): { document: ChartDocument; part: ChartPart }[] {
  const drawing = part.drawing;
  const xml = drawing === undefined ? undefined : file.text(drawing);
  if (drawing === undefined || xml === undefined) return [];
  const text = (reference: string): string => {
    const [first] = cellsOf(reference, sheets);
    return first === undefined ? '' : String(first);
  };
  return readAnchors(xml).flatMap((anchor) => {
    const path = file.target(drawing, anchor.relation);
    const chart = path === undefined ? undefined : file.text(path);
    if (path === undefined || chart === undefined || file.contentType(path)?.includes('chartex') === true) return [];
    const document: ChartDocument = { id: path, sheet: sheet.id, name: anchor.name, ...readChart(chart, theme, text), box: boxOf(anchor, sheet), fromFile: true };
    return [{ document, part: { path, drawing, relation: anchor.relation, sheet: sheet.id } }];
  });
}

function boxOf(anchor: Anchor, sheet: SheetDocument): ChartDocument['box'] {
  const start = anchor.from === null ? { left: Math.round(anchor.position?.left ?? 0), top: Math.round(anchor.position?.top ?? 0) } : placeOf(sheet, anchor.from);
  if (anchor.to === null) return { ...start, width: Math.round(anchor.size?.width ?? 480), height: Math.round(anchor.size?.height ?? 288) };
  const end = placeOf(sheet, anchor.to);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

const most = 200_000;

/** Values behind "Sheet1!$B$2:$B$7", row by row; blanks are "". Nothing for names and what is no reference. */
export function cellsOf(reference: string, sheets: readonly SheetDocument[]): (string | number | boolean)[] {
  const found = parseSheetReference(reference);
  const sheet = found === null ? undefined : sheets.find((candidate) => candidate.name.toLowerCase() === found.sheet.toLowerCase());
  if (found === null || sheet === undefined) return [];
  const { row, column, columns } = found.area;
  const rows = Math.min(found.area.rows, Math.floor(most / columns));
  const values: (string | number | boolean)[] = [];
  for (let at = row; at < row + rows; at++) for (let index = column; index < column + columns; index++) values.push(sheet.cells.get(at)?.get(index)?.value ?? '');
  return values;
}

/** Number format of the first cell behind a reference. */
export function formatOf(reference: string, sheets: readonly SheetDocument[]): string | undefined {
  const found = parseSheetReference(reference);
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === found?.sheet.toLowerCase());
  return found === null ? undefined : sheet?.cells.get(found.area.row)?.get(found.area.column)?.numberFormat;
}
