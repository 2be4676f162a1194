/** Sizes on the screen and in the file. The default font's widest digit is seven pixels. */
export const defaultColumn = 64;
export const defaultRow = 20;

export function widthToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

export function pixelsToWidth(pixels: number): number {
  return Math.ceil((pixels / 7) * 256) / 256;
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function pixelsToPoints(pixels: number): number {
  return (pixels * 72) / 96;
}

export interface Grid {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

interface Axis {
  readonly sizes: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
  readonly normal: number;
}

function columnsOf(grid: Grid): Axis {
  return { sizes: grid.columnWidths, hidden: grid.hiddenColumns, normal: defaultColumn };
}

function rowsOf(grid: Grid): Axis {
  return { sizes: grid.rowHeights, hidden: grid.hiddenRows, normal: defaultRow };
}

function sizeAt(axis: Axis, index: number): number {
  return axis.hidden.has(index) ? 0 : (axis.sizes.get(index) ?? axis.normal);
}

/** Pixels before a row or column. */
function startOf(axis: Axis, index: number): number {
  let start = index * axis.normal;
  for (const [at, size] of axis.sizes) if (at < index && !axis.hidden.has(at)) start += size - axis.normal;
  for (const at of axis.hidden) if (at < index) start -= axis.normal;
  return start;
}

/** Row or column at a distance, and how far into it. */
function indexAt(axis: Axis, distance: number): { index: number; offset: number } {
  let rest = Math.max(0, distance);
  let index = 0;
  for (;;) {
    const size = sizeAt(axis, index);
    if (rest < size || index > 1_048_574) return { index, offset: Math.min(rest, size) };
    rest -= size;
    index++;
  }
}

export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export function spotAt(grid: Grid, left: number, top: number): Spot {
  const column = indexAt(columnsOf(grid), left);
  const row = indexAt(rowsOf(grid), top);
  return { row: row.index, column: column.index, x: column.offset, y: row.offset };
}

export function placeOf(grid: Grid, spot: Spot): { left: number; top: number } {
  const columns = columnsOf(grid);
  const rows = rowsOf(grid);
  return {
    left: Math.round(startOf(columns, spot.column) + Math.min(spot.x, sizeAt(columns, spot.column))),
    top: Math.round(startOf(rows, spot.row) + Math.min(spot.y, sizeAt(rows, spot.row))),
  };
}
