import { splitAddress } from '../addresses';

/** Where the cell with a formula stands: its column. */
interface Own {
  readonly sheet: string;
  readonly column: number;
}

/** In this order: texts, names of tables with what is in brackets, references with their sheet, whatever else could be taken for one. */
const text = /"(?:[^"]|"")*"/;
const bracketed = /(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/u;
const sheet = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/u;
const cell = /(R(?:\d+|\[-?\d+\])?)?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_.\\([!])/u;
const reference = new RegExp(`(${sheet.source})?${cell.source}(?::${cell.source})?`, 'u');
const word = /[\p{L}\p{N}_.\\]+/u;
const pieces = new RegExp(`(${text.source})|(?:${reference.source})|(${bracketed.source})|(?:${sheet.source})?(${word.source})`, 'gu');

/** What formulas name that may move: columns of their own sheet, and cells of other sheets by their absolute references. */
export interface Named {
  readonly columns: readonly number[];
  readonly elsewhere: readonly string[];
}

/** Where it is now. What is not in here has not moved. */
export interface Moved {
  /** Null for a column that is gone. */
  readonly columns: ReadonlyMap<number, number | null>;
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** What a formula in R1C1 form names. */
export function namedIn(formula: string, own: Own): Named {
  const columns: number[] = [];
  const elsewhere: string[] = [];
  const column = (at: number): number => {
    columns.push(at);
    return at;
  };
  const other = (reference: string): string => {
    elsewhere.push(reference);
    return reference;
  };
  follow(formula, own, { column, other }, own.column);
  return { columns, elsewhere };
}

/** A formula in R1C1 form as Excel had made it, had it stood in column `now` while cells were pushed in, moved or taken away, and sheets renamed. */
export function followMoves(formula: string, own: Own, { columns, elsewhere }: Moved, now: number): string {
  return follow(formula, own, { column: (at) => columns.get(at) ?? (columns.has(at) ? null : at), other: (reference) => elsewhere.get(reference) ?? reference }, now);
}

interface Places {
  readonly column: (at: number) => number | null;
  readonly other: (reference: string) => string;
}

const absolute = /!R\d+C\d+(?::R\d+C\d+)?$/;

function follow(formula: string, own: Own, { column, other }: Places, now: number): string {
  return formula.replace(pieces, (...match: (string | undefined)[]) => {
    const [whole = '', aText, onSheet, firstRow, firstColumn, lastRow, lastColumn, inBrackets, name] = match;
    if (aText !== undefined || inBrackets !== undefined || name !== undefined) return whole;
    if (onSheet !== undefined && splitAddress(onSheet).sheet?.toLowerCase() !== own.sheet.toLowerCase()) return absolute.test(whole) ? other(whole) : whole;
    const ends = whole.slice(onSheet?.length ?? 0).split(':');
    const moved = ends.map((_, index) => end(index === 0 ? firstRow : lastRow, index === 0 ? firstColumn : lastColumn, own, column, now));
    return moved.includes(null) ? `${onSheet ?? ''}#REF!` : (onSheet ?? '') + moved.join(':');
  });
}

/** One end of a reference: "RC5", "R2C[-1]", "C". */
function end(row: string | undefined, column: string | undefined, own: Own, place: (column: number) => number | null, now: number): string | null {
  const relative = column === undefined ? 0 : Number(/^\[(-?\d+)\]$/.exec(column)?.[1]);
  const isRelative = !Number.isNaN(relative);
  // A formula's own column is where the formula is.
  const moved = isRelative && relative === 0 ? now : place(isRelative ? own.column + relative : Number(column) - 1);
  if (moved === null) return null;
  const step = moved - now;
  return `${row ?? ''}C${isRelative ? (step === 0 ? '' : `[${step}]`) : moved + 1}`;
}
