import type { Area } from './address';
import { parseArea } from './address';
import { shiftFormula } from './formula';
import { plainText } from './sharedStrings';
import { attributeOf, findSheetData, scanCells, scanRows, type CellSource } from './sheetDataScan';
import { decodeCellText } from './text';
import { escapeSections, flag } from './xml';

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: string | number | boolean | undefined;
  readonly error: boolean;
  /** In the form of the file, shared formulas written out. */
  readonly formula: string | undefined;
  readonly array: { readonly area: Area; readonly dynamic: boolean } | undefined;
}

export interface ReadRow {
  readonly row: number;
  /** Points, when set by hand. */
  readonly height: number | undefined;
  readonly hidden: boolean;
}

/** Calls back for every row and every cell of a sheet. Numbers are those of the file: a date stays the serial it is. */
export function readSheetData(
  part: string,
  strings: readonly string[],
  isDynamic: (metadata: number) => boolean,
  date1904: boolean,
  onRow: (row: ReadRow) => void,
  onCell: (cell: ReadCell) => void,
): void {
  const xml = escapeSections(part);
  const place = findSheetData(xml);
  if (place === null) return;
  const shared = new Map<string, CellSource>();
  scanRows(xml, place, (row) => {
    if (row.attributeText.length > 8) {
      const custom = attributeOf(row.attributeText, 'customHeight');
      const height = attributeOf(row.attributeText, 'ht');
      onRow({
        row: row.row,
        height: height !== null && flag(custom ?? undefined, false) ? Number(height) : undefined,
        hidden: flag(attributeOf(row.attributeText, 'hidden') ?? undefined, false),
      });
    }
    scanCells(xml, place.prefix, row, (cell) => {
      const { type, value: text } = cell;
      let value: string | number | boolean | undefined;
      let error = false;
      if (type === 's') value = text === null ? undefined : strings[Number(text)];
      else if (type === 'n') {
        if (text !== null && text !== '') value = Number(text);
      } else if (type === 'b') value = text === null ? undefined : text === '1' || text === 'true';
      else if (type === 'str') value = text === null ? undefined : decodeCellText(text);
      else if (type === 'inlineStr') value = cell.inline === null ? undefined : plainText(cell.inline, place.prefix);
      else if (type === 'e') {
        value = text ?? '#VALUE!';
        error = true;
      } else if (type === 'd') value = text === null ? undefined : serialOf(text, date1904);
      if (typeof value === 'number' && Number.isNaN(value)) value = text ?? '';
      const formula = formulaOf(cell, shared);
      const area = cell.formula?.attributes.t === 'array' ? parseArea(cell.formula.attributes.ref ?? '') : null;
      const array = area === null || formula === undefined ? undefined : { area, dynamic: cell.metadata > 0 && isDynamic(cell.metadata) };
      onCell({ row: cell.row, column: cell.column, style: cell.style, value, error, formula, array });
    });
  });
}

function formulaOf(cell: CellSource, shared: Map<string, CellSource>): string | undefined {
  const formula = cell.formula;
  if (formula === null || formula.attributes.t === 'dataTable') return undefined;
  if (formula.attributes.t === 'shared') {
    const index = formula.attributes.si ?? '';
    if (formula.text !== '') {
      shared.set(index, cell);
      return formula.text;
    }
    const master = shared.get(index);
    return master === undefined ? undefined : shiftFormula(master.formula!.text, cell.row - master.row, cell.column - master.column);
  }
  return formula.text === '' ? undefined : formula.text;
}

/** An ISO date of a strict file as a serial, without any time zone. */
export function serialOf(text: string, date1904: boolean): number | string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text);
  if (match === null) return text;
  const [, year, month, day, hours, minutes, seconds] = match;
  const days = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000);
  // 1900 had no 29 February; Excel counts one, so that the days before it are one less.
  const serial = date1904 ? days - 1462 : days < 61 ? days - 1 : days;
  return serial + (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
}
