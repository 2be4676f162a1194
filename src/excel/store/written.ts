import type { CellValue } from '../../intake/cells';
import type { PlannedColumn, PlannedSheet } from '../plan/plan';

const prime = 0x01000193;
const bytes = new DataView(new ArrayBuffer(8));

/**
 * Fingerprint of what stands on a sheet: literal cells by column and content, formulas only by where they stand (Excel rewrites their text).
 * The rows of a sheet may change places: sorting a list is no change of it. Built from the plan of a report, or from the cells that are there now.
 */
export class SheetMark {
  private lows = new Uint32Array(64);
  private highs = new Uint32Array(64);

  add(row: number, column: number, content: CellValue | undefined): void {
    if (content === '' || content === null || content === undefined) return;
    if (row >= this.lows.length) this.grow(row + 1);
    let low = Math.imul(0x811c9dc5 ^ column, prime);
    let high = Math.imul(0x5bd1e995 + column, prime);
    const mix = (word: number): void => {
      low = Math.imul(low ^ (word & 0xffff), prime);
      high = Math.imul(high ^ word, prime);
      high ^= high >>> 15;
    };
    if (typeof content === 'number') {
      mix(3);
      bytes.setFloat64(0, steady(content));
      mix(bytes.getUint32(0));
      mix(bytes.getUint32(0) >>> 16);
      mix(bytes.getUint32(4));
      mix(bytes.getUint32(4) >>> 16);
    } else if (typeof content === 'boolean') mix(content ? 5 : 4);
    // A text that begins like a formula is marked like one: office.js gives it back with or without its apostrophe.
    else if (/^'?=/.test(content)) mix(7);
    else {
      mix(2);
      const text = content.includes('\r') ? content.replace(/\r\n?/g, '\n') : content;
      for (let index = 0; index < text.length; index += 1) mix(text.charCodeAt(index));
    }
    // Sums, so that the cells of a row may come in any order.
    this.lows[row] = (this.lows[row] ?? 0) + (low ^ (high >>> 13));
    this.highs[row] = (this.highs[row] ?? 0) + high;
  }

  addRows(firstRow: number, firstColumn: number, rows: readonly (readonly CellValue[])[]): void {
    rows.forEach((cells, row) => cells.forEach((content, column) => this.add(firstRow + row, firstColumn + column, content)));
  }

  /** Sixteen hexadecimal digits. */
  get text(): string {
    let low = 0;
    let high = 0;
    for (let row = 0; row < this.lows.length; row += 1) {
      const one = this.lows[row] ?? 0;
      const other = this.highs[row] ?? 0;
      if (one === 0 && other === 0) continue;
      low = (low + Math.imul(one ^ (other >>> 11), prime)) >>> 0;
      high = (high + Math.imul(other ^ (one >>> 7), 0x85ebca6b)) >>> 0;
    }
    const hex = (value: number): string => value.toString(16).padStart(8, '0');
    return hex(high) + hex(low);
  }

  private grow(rows: number): void {
    const length = Math.max(rows, this.lows.length * 2);
    const lows = new Uint32Array(length);
    const highs = new Uint32Array(length);
    lows.set(this.lows);
    highs.set(this.highs);
    this.lows = lows;
    this.highs = highs;
  }
}

/** A number as Excel certainly keeps it: fifteen digits. Cents and whole numbers, which are most, need no rounding. */
function steady(value: number): number {
  if (value === 0) return 0;
  if (Math.abs(value) < 1e11 && Math.round(value * 100) / 100 === value) return value;
  return Number(value.toPrecision(15));
}

const rowsAtOnce = 50_000;

/** The mark of a planned sheet. Long tables are taken in parts, with a pause between them for the page. */
export async function markOfPlan(sheet: PlannedSheet, pause: () => Promise<void>): Promise<string> {
  const mark = new SheetMark();
  for (const { row, column, cells } of sheet.blocks) {
    cells.forEach((line, index) => line.forEach((cell, at) => mark.add(row + index, column + at, cell === null ? null : cell.formula ? '=' : cell.content)));
  }
  for (const { area, columns, rowCount, totals } of sheet.tables) {
    columns.forEach((planned, index) => mark.add(area.row, area.column + index, planned.heading));
    for (let row = 0; row < rowCount; row += 1) {
      if (row > 0 && row % rowsAtOnce === 0) await pause();
      columns.forEach((planned, index) => mark.add(area.row + 1 + row, area.column + index, contentAt(planned, row)));
    }
    if (totals) columns.forEach(({ total, own }, index) => mark.add(area.row + 1 + rowCount, area.column + index, total === null ? ownContent(own?.total) : total.formula ? '=' : total.content));
  }
  return mark.text;
}

function contentAt({ formula, values, own }: PlannedColumn, row: number): CellValue | undefined {
  if (own !== undefined && own !== null) return own.formula === null ? ownContent(own.cells[row]) : '=';
  return formula === null ? values?.[row] : '=';
}

/** A text that begins like a formula carries an apostrophe of ours. */
function ownContent(content: CellValue | undefined): CellValue | undefined {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}
