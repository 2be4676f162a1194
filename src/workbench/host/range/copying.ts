import type { CellScalar, Rectangle } from '../../engine';
import { inside, intersect, matrix } from '../area';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { fromR1C1, moveFormula, toR1C1 } from '../formulaText';
import { syncHeaders } from '../table/writing';
import { serialOf } from '../typed';
import { asText } from './write';

export interface Source {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** Excel.RangeCopyType */
export type CopyKind = 'All' | 'Values' | 'Formulas' | 'Formats' | 'Link';

/** Copies cells with relative references moved; a larger target is filled with repeats. */
export function copyCells(book: Book, source: Source, target: Source, kind: CopyKind, skipBlanks: boolean, transpose: boolean): void {
  const { engine } = book;
  const rows = transpose ? source.area.columns : source.area.rows;
  const columns = transpose ? source.area.rows : source.area.columns;
  const repeatRows = target.area.rows % rows === 0 ? target.area.rows : rows;
  const repeatColumns = target.area.columns % columns === 0 ? target.area.columns : columns;
  const area: Rectangle = { ...target.area, rows: repeatRows, columns: repeatColumns };
  if (!inside(area)) throw invalidArgument('The copy would lie outside of the sheet.');
  book.guard(target.sheet, area);
  const pick = (row: number, column: number): readonly [number, number] => (transpose ? [column % source.area.rows, row % source.area.columns] : [row % rows, column % columns]);
  // Everything is read before anything is written: the areas may overlap.
  const values = engine.values(source.sheet, source.area);
  const formulas = engine.formulas(source.sheet, source.area);
  const formats = engine.numberFormats(source.sheet, source.area);
  const styles = engine.styles(source.sheet, source.area);
  const types = engine.valueTypes(source.sheet, source.area);
  if (kind === 'All' || kind === 'Formats') {
    engine.setNumberFormats(target.sheet, area, matrix(area.rows, area.columns, (r, c) => formats[pick(r, c)[0]]?.[pick(r, c)[1]] ?? 'General'));
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.columns; c += 1) {
        const [fromRow, fromColumn] = pick(r, c);
        const one = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        const style = styles[fromRow]?.[fromColumn] ?? {};
        if (Object.keys(engine.styles(target.sheet, one)[0]?.[0] ?? {}).length > 0) {
          const format = engine.numberFormats(target.sheet, one);
          engine.clear(target.sheet, one, 'formats');
          engine.setNumberFormats(target.sheet, one, format);
        }
        if (Object.keys(style).length > 0) engine.setStyle(target.sheet, one, style);
      }
    }
  }
  if (kind === 'Formats') return;
  const sourceSheet = `'${book.sheet(source.sheet).name.replaceAll("'", "''")}'`;
  const written = matrix(area.rows, area.columns, (r, c): CellScalar | undefined => {
    const [fromRow, fromColumn] = pick(r, c);
    const value = values[fromRow]?.[fromColumn] as CellScalar;
    const formula = formulas[fromRow]?.[fromColumn] as CellScalar;
    if (skipBlanks && value === '' && formula === '') return undefined;
    // A text that looks like a formula or an error stays a text.
    const text = types[fromRow]?.[fromColumn] === 'String' && (kind === 'Values' || formula === value);
    if (text && typeof value === 'string') return asText(value);
    if (kind === 'Values') return value;
    if (kind === 'Link') return moveFormula(`=${sourceSheet}!A1`, source.area.row + fromRow, source.area.column + fromColumn);
    if (typeof formula !== 'string' || !formula.startsWith('=')) return formula;
    if (transpose) return transposed(formula, [source.area.row + fromRow, source.area.column + fromColumn], [area.row + r, area.column + c]);
    return moveFormula(formula, area.row + r - source.area.row - fromRow, area.column + c - source.area.column - fromColumn);
  });
  engine.write(target.sheet, area, written);
  // Headings of a table name its columns, however they came there.
  for (const table of book.tablesOf(target.sheet)) {
    if (table.header && intersect({ ...table.area, rows: 1 }, area) !== null) syncHeaders(book, table);
  }
}

/** Where rows become columns, what a formula reads in its row is then read in its column; fixed references stay. */
function transposed(formula: string, from: readonly [number, number], to: readonly [number, number]): string {
  const relative = toR1C1(formula, ...from);
  const swapped = relative.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<![\w.\]])R(\[-?\d+\])?C(\[-?\d+\])?(?![\w([.])/g, (_, row: string | undefined, column: string | undefined) => `R${column ?? ''}C${row ?? ''}`)));
  return fromR1C1(swapped.join(''), ...to);
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const lists = [weekdays, weekdays.map((name) => name.slice(0, 3)), monthNames, monthNames.map((name) => name.slice(0, 3))];

/** How a run of cells goes on beyond its end: numbers by their step, texts with a number by one, names by their list. */
export function series(values: readonly CellScalar[], fill: string): (index: number) => CellScalar {
  const repeat = (index: number): CellScalar => values[((index % values.length) + values.length) % values.length] as CellScalar;
  const numbers = values.every((value): value is number => typeof value === 'number') ? (values as readonly number[]) : null;
  if (fill === 'FillCopy' || fill === 'FillValues') return repeat;
  if (numbers !== null) {
    if (fill === 'FillMonths' || fill === 'FillYears') return (index) => addMonths(numbers[0] as number, index * (fill === 'FillYears' ? 12 : 1));
    if (numbers.length === 1) return (index) => (numbers[0] as number) + (fill === 'FillSeries' || fill === 'FillDays' ? index : 0);
    const middle = (numbers.length - 1) / 2;
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    const slope = numbers.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / numbers.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
    return (index) => Number((mean + slope * (index - middle)).toPrecision(15));
  }
  const first = values[0];
  const list = lists.find((names) => values.every((value) => typeof value === 'string' && names.some((name) => name.toLowerCase() === value.toLowerCase())));
  if (list !== undefined && typeof first === 'string') {
    const start = list.findIndex((name) => name.toLowerCase() === first.toLowerCase());
    const second = typeof values[1] === 'string' ? list.findIndex((name) => name.toLowerCase() === String(values[1]).toLowerCase()) : start + 1;
    return (index) => list[(((start + index * (second - start)) % list.length) + list.length) % list.length] as string;
  }
  const tail = typeof first === 'string' ? /^([\s\S]*?)(\d+)$/.exec(first) : null;
  if (values.length === 1 && tail !== null) return (index) => `${tail[1]}${Number(tail[2]) + index}`;
  return repeat;
}

function addMonths(serial: number, count: number): number {
  // From the serial to a calendar day without a time zone.
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const month = day.getUTCMonth() + count;
  const year = day.getUTCFullYear() + Math.floor(month / 12);
  const monthIndex = ((month % 12) + 12) % 12;
  for (let date = day.getUTCDate(); date > 0; date -= 1) {
    const found = serialOf(year, monthIndex + 1, date);
    if (found !== null) return found + (serial - Math.floor(serial));
  }
  return serial;
}
