import { thisRow, wholeColumn } from '../../excel/plan/formulas';
import { columnName, sheetPrefix } from '../../ooxml/address';
import type { Language } from '../../texts/words';
import { columnOf, type LaidTable, type Layout } from './layout';
import type { Formula } from './workbook';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly language: Language;
  /** The table or list and the row of the sheet, inside one. */
  readonly own: { readonly table: LaidTable; readonly row: number } | null;
}

const placeHolder = /\{([A-Za-z]\w*)\}|\[@([A-Za-z]\w*)\]|\b([A-Za-z]\w*)\[(#|[A-Za-z]\w*)\]|\b([a-z]\w*)\.([a-z]\w*)\.(\d+|total)\b/g;

/** A formula with Excel's names in place of ours (see workbook.ts). A name that is not there is a mistake of the definition and throws. */
export function resolve(formula: Formula, layout: Layout, place: FormulaPlace): string {
  const text = typeof formula === 'string' ? formula : formula[place.language];
  const parts = text.replace(/^=/, '').split(/("(?:[^"]|"")*")/);
  return `=${parts.map((part, index) => (index % 2 === 1 ? part : resolvePart(part, text, layout, place))).join('')}`;
}

function resolvePart(part: string, formula: string, layout: Layout, place: FormulaPlace): string {
  const there = <Found>(found: Found | undefined, name: string): Found => {
    if (found === undefined) throw new Error(`Formula ${formula} names ${name}, which is not there`);
    return found;
  };
  const table = (id: string): LaidTable => there(layout.tables.get(id), id);
  return part.replace(placeHolder, (_whole, cell?: string, ownColumn?: string, whole?: string, column?: string, list?: string, listColumn?: string, row?: string) => {
    if (cell !== undefined) {
      const { name, sheet, row: down, column: right } = there(layout.cells.get(cell), cell);
      return name ?? elsewhere(sheet, place) + absolute(down, right);
    }
    if (ownColumn !== undefined) return ownCell(there(place.own ?? undefined, 'a row of its own'), ownColumn);
    if (whole !== undefined) return column === '#' ? firstHeading(table(whole), place) : columnRange(table(whole), column!, place);
    const found = table(list!);
    const down = row === 'total' ? found.head + found.rows + 1 : found.head + Number(row);
    return elsewhere(found.sheet, place) + absolute(down, columnOf(found, listColumn!));
  });
}

const elsewhere = (sheet: string, place: FormulaPlace): string => (sheet === place.sheet ? '' : `${sheetPrefix(sheet)}!`);
const absolute = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

function ownCell({ table, row }: NonNullable<FormulaPlace['own']>, column: string): string {
  const at = columnOf(table, column);
  return table.part.name === undefined ? `$${columnName(at)}${row + 1}` : thisRow(table.headings.get(column)!);
}

function firstHeading(table: LaidTable, place: FormulaPlace): string {
  const [first] = table.headings.values();
  return table.part.name === undefined ? elsewhere(table.sheet, place) + absolute(table.head, table.column) : `${table.part.name}[[#Headers],[${first}]]`;
}

function columnRange(table: LaidTable, column: string, place: FormulaPlace): string {
  const at = columnOf(table, column);
  if (table.part.name !== undefined) return wholeColumn(table.part.name, table.headings.get(column)!);
  return elsewhere(table.sheet, place) + bodyRange(table, at);
}

/** "$B$12:$B$16": the body of a column or its first rows, without the sheet. */
export function bodyRange(table: LaidTable, column: number, rows = table.rows): string {
  return `${absolute(table.head + 1, column)}:${absolute(table.head + rows, column)}`;
}
