import type { Book } from './book';

/** A pixel on the screen is three quarters of a point. */
export const pointsPerPixel = 0.75;
export const defaultColumnPixels = 64;
export const defaultRowPixels = 20;

/** Distance of a column's left edge from the sheet's, in points. */
export function columnLeft(book: Book, sheet: string, column: number): number {
  const { columnWidths, hiddenColumns } = book.engine.sheetDocument(sheet);
  return distance(column, columnWidths, hiddenColumns, defaultColumnPixels) * pointsPerPixel;
}

export function rowTop(book: Book, sheet: string, row: number): number {
  const { rowHeights, hiddenRows } = book.engine.sheetDocument(sheet);
  return distance(row, rowHeights, hiddenRows, defaultRowPixels) * pointsPerPixel;
}

function distance(end: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, standard: number): number {
  let pixels = end * standard;
  for (const [line, size] of sizes) if (line < end && !hidden.has(line)) pixels += size - standard;
  for (const line of hidden) if (line < end) pixels -= standard;
  return pixels;
}

/** The line at a distance (pixels) from the sheet's edge. */
export function lineAt(pixels: number, sizes: ReadonlyMap<number, number>, standard: number): number {
  let rest = pixels;
  let line = 0;
  while (rest >= (sizes.get(line) ?? standard) && line < 1_048_575) {
    rest -= sizes.get(line) ?? standard;
    line += 1;
  }
  return line;
}
