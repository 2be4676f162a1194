import type { CellValue, SourceCells } from '../intake/cells';
import { area } from './areas';
import type { Area } from './areas';
import { hostCode } from './faults';

/** The first rows of a rectangle: enough to find its headings, which stand among the first thirty rows. */
export interface Head {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly cells: SourceCells;
}

const headRows = 34;
const fewestRows = 4;
/** Cells of all heads in one answer, far below what Excel hands over at once. */
const mostCells = 120_000;

export interface Place {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly table: string | null;
}

/** What is filled on each visible sheet, in the order of the tabs. Two round trips. */
export async function visiblePlaces(context: Excel.RequestContext): Promise<readonly Place[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const looked = worksheets.items
    .filter((sheet) => sheet.visibility === 'Visible')
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, used };
    });
  await context.sync();
  return looked
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) => ({ sheetId: sheet.id, sheet: sheet.name, area: area(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount), table: null }));
}

/** The first rows of each place, all in one round trip; in a second one with fewer rows where they were too much at once. */
export async function headsOf(context: Excel.RequestContext, places: readonly Place[]): Promise<readonly Head[]> {
  const columns = places.reduce((sum, place) => sum + place.area.columns, 0);
  let rows = Math.max(fewestRows, Math.min(headRows, Math.floor(mostCells / Math.max(1, columns))));
  for (;;) {
    const heads = await load(context, places, rows);
    if (heads !== null) return heads;
    if (rows === 1) return [];
    rows = Math.max(1, Math.floor(rows / 4));
  }
}

async function load(context: Excel.RequestContext, places: readonly Place[], rows: number): Promise<readonly Head[] | null> {
  const ranges = places.map(({ sheetId, area: { row, column, rows: all, columns } }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, Math.min(rows, all), columns);
    range.load('values');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  return places.map((place, index) => ({ sheetId: place.sheetId, sheet: place.sheet, area: place.area, cells: cellsOf(place, (ranges[index]?.values ?? []) as CellValue[][]) }));
}

/** Headings only: what is an error and what is hidden does not matter here. */
function cellsOf({ sheet, area: { row, column, columns }, table }: Place, values: readonly (readonly CellValue[])[]): SourceCells {
  return {
    sheet,
    firstRow: row + 1,
    firstColumn: column + 1,
    rowCount: values.length,
    columns: Array.from({ length: columns }, (_, index) => values.map((cells) => blankAsNull(cells[index]))),
    errors: [],
    table,
    date1904: false,
    hiddenRows: [],
  };
}

function blankAsNull(value: CellValue | undefined): CellValue {
  return value === '' || value === undefined ? null : value;
}
