import type { CellDocument, ChartDocument, SheetDocument, WorkbookDocument } from '../../../src/workbench/document';
import { normalizedLook } from '../../../src/ooxml/look';

type Compare = (what: string, one: unknown, other: unknown) => void;

/** Everything in which two workbooks differ, each with its place: cells, looks, tables, names, charts, widths, frozen panes, print set-up, conditional formats. */
export function differencesOf(one: WorkbookDocument, other: WorkbookDocument): string[] {
  const found: string[] = [];
  const compare: Compare = (what, left, right) => {
    const [first, second] = [left, right].map((each) => JSON.stringify(each));
    if (first !== second) found.push(`${what}: ${first} | ${second}`);
  };
  compare('sheets', one.sheets.map(({ name }) => name), other.sheets.map(({ name }) => name));
  for (const sheet of one.sheets) {
    const same = other.sheets.find(({ name }) => name === sheet.name);
    if (same !== undefined) compareSheets(sheet, same, (what, left, right) => compare(`${sheet.name} ${what}`, left, right));
  }
  compare('names', one.names, other.names);
  const [left, right] = [chartsOf(one), chartsOf(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    for (const part of ['sheet', 'name', 'kind', 'title', 'legend', 'series', 'box'] as const) compare(`chart ${index + 1} ${part}`, left[index]?.[part], right[index]?.[part]);
  }
  return found;
}

function compareSheets(one: SheetDocument, other: SheetDocument, compare: Compare): void {
  for (const row of new Set([...one.cells.keys(), ...other.cells.keys()])) {
    const [left, right] = [one, other].map(({ cells }) => cells.get(row) ?? new Map<number, CellDocument>()) as [Map<number, CellDocument>, Map<number, CellDocument>];
    for (const column of new Set([...left.keys(), ...right.keys()])) {
      compareCells(left.get(column) ?? {}, right.get(column) ?? {}, (what, first, second) => compare(`R${row + 1}C${column + 1} ${what}`, first, second));
    }
  }
  for (const part of ['visibility', 'gridlines', 'frozen', 'merges', 'page', 'dataValidations', 'protected'] as const) compare(part, one[part], other[part]);
  for (const part of ['columnWidths', 'rowHeights', 'hiddenRows', 'hiddenColumns'] as const) compare(part, [...one[part]], [...other[part]]);
  compare('conditional formats', withoutIds(one.conditionalFormats), withoutIds(other.conditionalFormats));
  const tables = [one, other].map((sheet) => withoutIds(sheet.tables));
  for (let index = 0; index < Math.max(...tables.map(({ length }) => length)); index += 1) {
    const [left, right] = tables.map((list) => list[index]);
    const name = left?.name ?? right?.name ?? '';
    compare(`table ${name}`, { ...left, columns: left?.columns.length }, { ...right, columns: right?.columns.length });
    left?.columns.forEach((column, at) => compare(`table ${name}[${column.name}]`, column, right?.columns[at]));
  }
}

function compareCells(one: CellDocument, other: CellDocument, compare: Compare): void {
  const [left, right] = [one.value ?? '', other.value ?? ''];
  const equal = typeof left === 'number' && typeof right === 'number' && Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right));
  if (!equal) compare('value', left, right);
  compare('formula', one.formula, other.formula);
  compare('number format', one.numberFormat ?? 'General', other.numberFormat ?? 'General');
  const looks = [one, other].map(({ style }) => normalizedLook(style)) as [Record<string, unknown>, Record<string, unknown>];
  // The font of the file as a whole is the host's own; a cell names it only in a file.
  for (const part of new Set(looks.flatMap((look) => Object.keys(look)))) {
    const both = looks.every((look) => part in look);
    if (both || (part !== 'fontName' && part !== 'fontSize')) compare(`look ${part}`, looks[0][part], looks[1][part]);
  }
}

function withoutIds<Of extends { readonly id: string }>(list: readonly Of[]): Omit<Of, 'id'>[] {
  return list.map(({ id: _id, ...rest }) => rest);
}

function chartsOf({ charts, sheets }: WorkbookDocument): Omit<ChartDocument, 'id' | 'fromFile'>[] {
  return withoutIds(charts).map(({ fromFile: _fromFile, sheet, ...chart }) => ({ ...chart, sheet: sheets.find(({ id }) => id === sheet)?.name ?? sheet }));
}
