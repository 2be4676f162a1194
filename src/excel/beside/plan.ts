import type { BesideColumn, BesideColumns } from '../../report/report';
import { numberFormats } from '../../report/formats';
import type { Language } from '../../texts/words';
import type { Area } from '../areas';
import { uniqueHeadings } from '../names';
import { serialIn } from '../plan/days';
import { resolveFormula, thisRow } from '../plan/formulas';
import type { Names, OwnRow } from '../plan/formulas';
import { contentOf } from '../plan/text';

/** The list that gets columns, as it stands on its sheet. */
export interface List {
  readonly sheetId: string;
  readonly sheet: string;
  /** Heading block and body, without our own columns and without a total row of Excel's. */
  readonly area: Area;
  /** Excel's id of the Table; null for a plain range. */
  readonly table: string | null;
  /** Row of the sheet with the headings; the last one where there are several. */
  readonly head: number;
  /** First row below the list, a total row of Excel's included in the list. */
  readonly bottom: number;
  /** Headings of the list's columns as Excel knows them. */
  readonly headings: readonly string[];
  /** The first column behind the list and ours. */
  readonly after: number;
}

/** Columns of an earlier run that stand beside the list: where they are now, by id. A column that somebody has deleted is not among them. */
export type StandingColumns = ReadonlyMap<string, { readonly column: number; readonly heading: string; readonly marked: number }>;

export interface PlannedBeside {
  readonly list: List;
  readonly columns: readonly PlannedBesideColumn[];
}

export interface PlannedBesideColumn {
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  /** Column of the sheet. */
  readonly column: number;
  /** Stands there already. */
  readonly standing: boolean;
  /** Rows that its hidden name covers, the heading included; none where it is new. */
  readonly marked: number;
  readonly format: string;
  /** Rows of the list's body that get a content, counted from the first row below the headings. */
  readonly rows: readonly RowRun[];
  /** The same formula in each of these rows: in a Table as Excel shows it, elsewhere in R1C1 form. */
  readonly formula: string | null;
  /** Contents of these rows, one after the other; null where there is a formula. */
  readonly values: readonly (string | number | boolean)[] | null;
  readonly width: number | undefined;
}

export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** Our columns follow the list's last one; those that stand stay where the reader has put them, under the heading that the reader gave them. */
export function planBeside({ rows, columns }: BesideColumns, names: Names, list: List, standing: StandingColumns, language: Language, date1904: boolean): PlannedBeside {
  const { area, head, after } = list;
  const runs = runsOf(rows, area.row, head);
  const isFresh = ({ id }: BesideColumn): boolean => !standing.has(id);
  const taken = [...list.headings, ...[...standing.values()].map(({ heading }) => heading)];
  const fresh = columns.filter(isFresh);
  const freshHeadings = uniqueHeadings(fresh.map(({ heading }) => heading[language]), taken);
  const placed = new Map(columns.map((column) => {
    const stands = standing.get(column.id);
    const index = fresh.indexOf(column);
    return [column.id, stands ?? { column: after + index, heading: freshHeadings[index] ?? '' }] as const;
  }));
  const own = list.table === null ? inRange(list, placed) : inTable(list, placed);
  return { list, columns: columns.map((column) => planColumn(column, placed.get(column.id), standing.get(column.id), runs, names, own, language, date1904)) };
}

function planColumn(column: BesideColumn, place: { readonly column: number; readonly heading: string } | undefined, standing: { readonly marked: number } | undefined, rows: readonly RowRun[], names: Names, own: Own, language: Language, date1904: boolean): PlannedBesideColumn {
  const { id, format, values, width } = column;
  const count = rows.reduce((sum, run) => sum + run.count, 0);
  if (values.length !== count) throw new Error(`Column ${id} has ${values.length} values for ${count} rows`);
  const formula = column.formula === undefined || !own.canName(column.formula) ? null : resolveFormula(column.formula, own.names(names), own.row);
  return {
    id,
    heading: place?.heading ?? '',
    note: column.note[language],
    column: place?.column ?? 0,
    standing: standing !== undefined,
    marked: standing?.marked ?? 0,
    format: formula !== null && format === 'text' ? numberFormats.general : numberFormats[format],
    rows,
    formula,
    values: formula !== null ? null : values.map((value) => {
      const content = contentOf(value, language);
      return format === 'date' && typeof content === 'number' ? serialIn(content, date1904) : content;
    }),
    width,
  };
}

/** How formulas of a list name its cells, the key figures and the tables. */
interface Own {
  readonly row: OwnRow;
  readonly names: (names: Names) => Names;
  /** Intake may have added columns that stand nowhere on the sheet: what needs them has values only. */
  readonly canName: (formula: string) => boolean;
}

type Placed = ReadonlyMap<string, { readonly column: number; readonly heading: string }>;

const sourceColumn = /^source:(\d+)$/;

function canName({ area }: List): Own['canName'] {
  return (formula) => [...formula.matchAll(/\[@source:(\d+)\]/g)].every(([, index]) => Number(index) < area.columns);
}

function inTable(list: List, placed: Placed): Own {
  return {
    row: (column) => {
      const source = sourceColumn.exec(column);
      const heading = source === null ? placed.get(column)?.heading : list.headings[Number(source[1])];
      return heading === undefined ? undefined : thisRow(heading);
    },
    names: (names) => names,
    canName: canName(list),
  };
}

function inRange(list: List, placed: Placed): Own {
  return {
    row: (column) => {
      const source = sourceColumn.exec(column);
      const at = source === null ? placed.get(column)?.column : list.area.column + Number(source[1]);
      return at === undefined ? undefined : `RC${at + 1}`;
    },
    names: ({ tables, keyFigures }) => ({ tables, keyFigures: new Map([...keyFigures].map(([id, address]) => [id, inR1C1(address)])) }),
    canName: canName(list),
  };
}

/** 'Sheet'!$B$5 -> 'Sheet'!R5C2 */
function inR1C1(address: string): string {
  return address.replace(/\$([A-Z]{1,3})\$(\d+)$/, (_whole, letters: string, row: string) => `R${row}C${[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)}`);
}

/** Rows of the source that follow each other, as rows below the headings. */
function runsOf(rows: ArrayLike<number>, first: number, head: number): RowRun[] {
  const runs: { first: number; count: number }[] = [];
  const offset = first - head - 1;
  for (let index = 0; index < rows.length; index += 1) {
    const row = (rows[index] ?? 0) + offset;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else if (row < 0 || (last !== undefined && row < last.first + last.count)) throw new Error('Rows beside a list must rise and stand below its headings');
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
