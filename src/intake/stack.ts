import { offsetOf1904 } from '../math/dates';
import { sourceAddress } from './address';
import type { CellError, CellValue, SourceCells, StackedRows } from './cells';
import { lookAtColumn } from './content';
import { findHeader, type HeaderBlock } from './header';
import { otherListBelow } from './lists';
import { describeColumns, mapColumns } from './mapping';
import { isEmpty, normalizeHeading } from './normalize';
import { withoutPosition } from './position';
import { roles } from './roles';
import type { Mapping } from './understanding';

/** One sheet of a stacked list, and where its rows came to stand. */
export interface StackedPart {
  readonly cells: SourceCells;
  readonly header: HeaderBlock;
  /** First and last (excluded) row of its data in the list. */
  readonly from: number;
  readonly to: number;
}

export interface Stack {
  readonly cells: SourceCells;
  readonly parts: readonly StackedPart[];
}

interface Layer {
  readonly cells: SourceCells;
  readonly header: HeaderBlock;
  readonly end: number;
  /** Own column for each column of the list, -1 where it has none. */
  readonly columns: readonly number[];
}

/** Title lines and headings of the first sheet, then the rows of all sheets, each column below its heading. */
export function stackSheets(parts: readonly SourceCells[]): Stack {
  const first = parts[0]!;
  const header = headerOf(first);
  const keys = keysOf(header);
  const layers = parts.map((cells, index) => layerOf(cells, index === 0 ? header : headerOf(cells), keys));
  const rowCount = layers.reduce((sum, layer) => sum + layer.end - layer.header.last - 1, header.last + 1);

  const columns = keys.map(() => new Array<CellValue>(rowCount).fill(null));
  const sheetOf = new Uint16Array(rowCount);
  const rowOf = new Int32Array(rowCount);
  const errors: CellError[] = [];
  const hiddenRows: number[] = [];
  const stacked: StackedPart[] = [];
  let at = 0;
  layers.forEach((layer, sheet) => {
    const start = sheet === 0 ? 0 : layer.header.last + 1;
    const shift = at - start;
    const daysApart = layer.cells.date1904 === first.date1904 ? 0 : layer.cells.date1904 ? offsetOf1904 : -offsetOf1904;
    const dates = daysApart === 0 ? new Set<number>() : dateColumns(layer);
    layer.columns.forEach((own, index) => {
      if (own < 0) return;
      const source = layer.cells.columns[own]!;
      const target = columns[index]!;
      const isDate = dates.has(own);
      for (let row = start; row < layer.end; row += 1) {
        const cell = source[row] ?? null;
        target[row + shift] = isDate && typeof cell === 'number' && cell >= 1 && cell < 100_000 ? cell + daysApart : cell;
      }
    });
    for (let row = start; row < layer.end; row += 1) {
      sheetOf[row + shift] = sheet;
      rowOf[row + shift] = layer.cells.firstRow + row;
    }
    for (const { row, column, code } of layer.cells.errors) {
      const index = layer.columns.indexOf(column);
      if (row >= start && row < layer.end && index >= 0) errors.push({ row: row + shift, column: index, code });
    }
    for (const row of layer.cells.hiddenRows) if (row >= start && row < layer.end) hiddenRows.push(row + shift);
    stacked.push({ cells: layer.cells, header: layer.header, from: layer.header.last + 1 + shift, to: layer.end + shift });
    at = layer.end + shift;
  });

  const sheets: StackedRows['sheets'] = layers.map(({ cells, columns: own }) => ({
    sheet: cells.sheet,
    address: sourceAddress(cells),
    columns: own.map((column) => (column < 0 ? 0 : cells.firstColumn + column)),
  }));
  const table = parts.every((part) => part.table !== null) ? first.table : null;
  return { cells: { ...first, table, rowCount, columns, errors, hiddenRows, stacked: { sheets, sheetOf, rowOf } }, parts: stacked };
}

function headerOf(cells: SourceCells): HeaderBlock {
  const header = findHeader(cells);
  if (header === null) throw new Error(`The sheet ${cells.sheet} has no headings`);
  return header;
}

/** Headings compared; the second of the same name is another column, and so is each without a name. A year over months is no difference. */
function keysOf(header: HeaderBlock): string[] {
  const seen = new Map<string, number>();
  return header.headings.map((heading) => {
    const plain = normalizeHeading(withoutPosition(heading)).replace(/^\d{4}年(?=[月日]$)/, '年');
    const before = seen.get(plain) ?? 0;
    seen.set(plain, before + 1);
    return `${plain}\n${before}`;
  });
}

function layerOf(cells: SourceCells, header: HeaderBlock, keys: readonly string[]): Layer {
  const own = keysOf(header);
  const named = (list: readonly string[]): string => list.filter((key) => !key.startsWith('\n')).sort().join('\n');
  if (named(own) !== named(keys)) throw new Error(`The headings of the sheet ${cells.sheet} differ from those of the first sheet`);
  return { cells, header, end: endOf(cells, header), columns: keys.map((key) => own.indexOf(key)) };
}

/** Behind the last filled row, or before another list on the same sheet. */
function endOf(cells: SourceCells, header: HeaderBlock): number {
  let end = cells.rowCount;
  const errorRows = new Set(cells.errors.map((error) => error.row));
  while (end > header.last + 1 && !errorRows.has(end - 1) && cells.columns.every((column) => isEmpty(column[end - 1]))) end -= 1;
  const contents = cells.columns.map((column) => lookAtColumn(column, header.last + 1, end));
  return otherListBelow(cells, header, contents, header.last + 1, end) ?? end;
}

function dateColumns(layer: Layer): ReadonlySet<number> {
  const { cells, header, end } = layer;
  const contents = cells.columns.map((column) => lookAtColumn(column, header.last + 1, end));
  const mapping: Mapping = mapColumns(describeColumns(header.headings, contents));
  return new Set(Object.entries(mapping).flatMap(([role, index]) => (roles[role as keyof Mapping].content === 'date' ? [index] : [])));
}
