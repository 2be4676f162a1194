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
const other = /[\p{L}\p{N}_.\\]+/u;
const pieces = new RegExp(`(${text.source})|(?:${reference.source})|(${bracketed.source})|(?:${sheet.source})?(${other.source})`, 'gu');

/** The columns of its own sheet that a formula in R1C1 form names. */
export function columnsNamed(formula: string, own: Own): number[] {
  const columns: number[] = [];
  follow(formula, own, (column) => {
    columns.push(column);
    return column;
  }, own.column);
  return columns;
}

/** A formula in R1C1 form as Excel had made it, had it stood there while columns were pushed in, moved or taken away. `places`: a column then -> now, null when it is gone. */
export function followColumns(formula: string, own: Own, places: ReadonlyMap<number, number | null>, now: number): string {
  return follow(formula, own, (column) => places.get(column) ?? (places.has(column) ? null : column), now);
}

function follow(formula: string, own: Own, place: (column: number) => number | null, now: number): string {
  return formula.replace(pieces, (...match: (string | undefined)[]) => {
    const [whole = '', aText, onSheet, firstRow, firstColumn, lastRow, lastColumn, inBrackets, name] = match;
    const isReference = aText === undefined && inBrackets === undefined && name === undefined;
    if (!isReference || (onSheet !== undefined && splitAddress(onSheet).sheet?.toLowerCase() !== own.sheet.toLowerCase())) return whole;
    const ends = whole.slice(onSheet?.length ?? 0).split(':');
    const moved = ends.map((_, index) => end(index === 0 ? firstRow : lastRow, index === 0 ? firstColumn : lastColumn, own, place, now));
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
