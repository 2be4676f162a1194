/** Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;
const letters: string[] = [];

export function columnName(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  letters[column] = name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (let position = 0; position < name.length; position++) index = index * 26 + (name.charCodeAt(position) & 31);
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const areaPattern = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** "B2", "$A$1:C9", "A:C", "3:4"; null when it is none of these or leaves the sheet. */
export function parseArea(text: string): Area | null {
  const match = areaPattern.exec(text.trim());
  if (match === null) return null;
  const [, column1, row1, column2, row2] = match;
  if (column1 === undefined && row1 === undefined) return null;
  const range = text.includes(':');
  if (!range && (column1 === undefined || row1 === undefined)) return null;
  if (range && (column2 === undefined) !== (column1 === undefined)) return null;
  if (range && (row2 === undefined) !== (row1 === undefined)) return null;
  const left = column1 === undefined ? 0 : columnIndex(column1);
  const right = column1 === undefined ? lastColumn - 1 : columnIndex(column2 ?? column1);
  const top = row1 === undefined ? 0 : Number(row1) - 1;
  const bottom = row1 === undefined ? lastRow - 1 : Number(row2 ?? row1) - 1;
  if (Math.min(top, bottom) < 0 || Math.max(top, bottom) >= lastRow || Math.max(left, right) >= lastColumn) return null;
  return { row: Math.min(top, bottom), column: Math.min(left, right), rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/** The areas of an sqref attribute. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).map(parseArea).filter((area): area is Area => area !== null);
}

export function areasName(areas: readonly Area[]): string {
  return areas.map(areaName).join(' ');
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export interface SheetReference {
  readonly sheet: string;
  readonly area: Area;
}

/** "'My sheet'!$A$2:$A$7" or "=Data!B1"; null for names, several areas, several sheets and anything else. */
export function parseSheetReference(text: string): SheetReference | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  if (match === null) return null;
  const area = parseArea(match[3]!);
  const sheet = (match[1] ?? match[2] ?? '').replace(/''/g, "'");
  // No sheet has a colon in its name: "Jan:Mar!A1" is a cell of every sheet between the two.
  return area === null || sheet === '' || sheet.includes(':') ? null : { sheet, area };
}

/** The name of a sheet as it stands in a formula, in quotes where Excel needs them. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
