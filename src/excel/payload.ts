/**
 * Excel on the web refuses a request or an answer above 5 MB. We measure what travels and stay far below: other parts of the same
 * request need room too.
 */
export const payloadLimit = 5_000_000;
export const payloadAim = 2_500_000;

const firstCells = 60_000;
const fewestRows = 50;
const mostRowsFirst = 5_000;
const mostRows = 50_000;

type Sent = string | number | boolean | null | undefined;

/** Bytes of one cell in a request: JSON in UTF-8, with its comma. */
export function bytesOfCell(value: Sent): number {
  if (typeof value === 'string') {
    let bytes = value.length + 3;
    for (let index = 0; index < value.length; index += 1) {
      const unit = value.charCodeAt(index);
      if (unit > 0x7ff) bytes += 2;
      else if (unit > 0x7f || unit === 0x22 || unit === 0x5c) bytes += 1;
      else if (unit < 0x20) bytes += 5;
    }
    return bytes;
  }
  return typeof value === 'number' ? String(value).length + 1 : 6;
}

export function bytesOfRows(rows: readonly (readonly Sent[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    bytes += 3;
    for (const value of row) bytes += bytesOfCell(value);
  }
  return bytes;
}

/** Rows of the first chunk, before anything is known about the cells. */
export function firstChunkRows(columns: number): number {
  return Math.max(fewestRows, Math.min(mostRowsFirst, Math.floor(firstCells / Math.max(1, columns))));
}

/** Rows of the next chunk, from the bytes the last one had; grows at most threefold, for rows are not alike. */
export function nextChunkRows(rows: number, bytes: number): number {
  const perRow = Math.max(1, bytes / Math.max(1, rows));
  return Math.max(1, Math.min(mostRows, rows * 3, Math.floor(payloadAim / perRow)));
}
