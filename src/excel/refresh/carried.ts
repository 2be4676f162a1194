import type { CellValue } from '../../intake/cells';
import { area } from '../areas';
import type { Area } from '../areas';
import { readAreas } from '../store/areas';
import type { Located, LocatedTable } from './locate';
import { areaAfter, rowAfter } from './shapes';

type Content = string | number | boolean;

/** A column that is carried along: formulas in R1C1 form, a text that begins like one with an apostrophe. */
export interface CarriedColumn {
  readonly cells: readonly Content[];
  readonly formats: readonly string[];
  readonly total: Content;
}

/** Carried columns of a table by their offset. */
export type Carried = ReadonlyMap<number, CarriedColumn>;

/** Columns of the reader's, those with notes, and those that the reader may type into. */
export function carriedOffsets({ recorded, columns }: LocatedTable): readonly number[] {
  return columns.flatMap((id, index) => (id === null || id === recorded.noteColumn || id in recorded.inputs ? [index] : []));
}

export function bodyOf({ look: { area: whole, totals } }: LocatedTable): Area {
  return area(whole.row + 1, whole.column, whole.rows - 1 - (totals ? 1 : 0), whole.columns);
}

/**
 * Reads what is carried along on all sheets. Formulas are only asked for where there are any. `inserted`: cells that were pushed in since; formulas have
 * followed them.
 */
export async function readCarried(context: Excel.RequestContext, located: readonly Located[], signal: AbortSignal | undefined, inserted: (located: Located) => readonly Area[] = () => []): Promise<ReadonlyMap<LocatedTable, Carried>> {
  const asked = located.flatMap((sheet) =>
    sheet.tables.flatMap((table) =>
      carriedOffsets(table).map((offset) => {
        const { look } = sheet;
        const pushed = inserted(sheet);
        const body = bodyOf(table);
        const column = body.column + offset;
        const rows = body.rows + (table.look.totals ? 1 : 0);
        const part = area(body.row, column, rows, 1);
        const contents: CellValue[] = Array.from({ length: rows }, (_, row) => look.cells.at(body.row + row, column));
        const formulas = contents.some((_, row) => look.cells.formulaAt(body.row + row, column) !== null);
        return { table, offset, look, part, now: areaAfter(part, pushed), pushed, contents, formulas, formats: new Array<string>(rows).fill('General') };
      }),
    ),
  );
  if (asked.length === 0) return new Map();
  const withFormulas = asked.filter((each) => each.formulas);
  /** Calls with the offset, before anything was pushed in, of each row that was read. */
  const eachRow = (each: (typeof asked)[number] | undefined, first: number, rows: readonly (readonly CellValue[])[], take: (each: (typeof asked)[number], offset: number, content: CellValue) => void): void => {
    if (each === undefined) return;
    for (let offset = 0; offset < each.part.rows; offset += 1) {
      const row = rowAfter(each.part.row + offset, each.part.column, each.pushed) - first;
      if (row >= 0 && row < rows.length) take(each, offset, rows[row]?.[0] ?? '');
    }
  };
  await readAreas(context, 'formulasR1C1', withFormulas.map(({ look, now }) => ({ sheetId: look.id, area: now })), (index, first, rows) => {
    eachRow(withFormulas[index], first, rows, (each, offset, content) => {
      if (each.look.cells.formulaAt(each.part.row + offset, each.part.column) !== null) each.contents[offset] = content;
    });
  }, signal);
  await readAreas(context, 'numberFormat', asked.map(({ look, now }) => ({ sheetId: look.id, area: now })), (index, first, rows) => {
    eachRow(asked[index], first, rows, (each, offset, format) => {
      each.formats[offset] = String(format || 'General');
    });
  }, signal);

  const carried = new Map<LocatedTable, Map<number, CarriedColumn>>();
  for (const { table, offset, look, part, contents, formats } of asked) {
    const body = bodyOf(table);
    const cells = contents.map((content, row): Content => {
      const isFormula = look.cells.formulaAt(part.row + row, part.column) !== null;
      return !isFormula && typeof content === 'string' && /^['=]/.test(content) ? `'${content}` : (content ?? '');
    });
    const columns = carried.get(table) ?? new Map<number, CarriedColumn>();
    columns.set(offset, { cells: cells.slice(0, body.rows), formats: formats.slice(0, body.rows), total: cells[body.rows] ?? '' });
    carried.set(table, columns);
  }
  return carried;
}

export function isFormula(content: Content): content is string {
  return typeof content === 'string' && content.startsWith('=') && content.length > 1;
}

/** The formula that fills a whole column; null where the rows differ. */
export function formulaOfAll(cells: readonly Content[]): string | null {
  const [first] = cells;
  return first !== undefined && isFormula(first) && cells.every((cell) => cell === first) ? first : null;
}
