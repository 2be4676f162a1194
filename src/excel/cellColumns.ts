import type { CellError, CellValue } from '../intake/cells';
import { bytesOfCell } from './payload';

/** So many rows of a chunk are measured: enough to know what the next one will weigh. */
const measured = 1_000;
/** So many rows are taken column by column: they and their cells stay near while every column passes over them. */
const block = 256;
/** Texts that come again are kept once; a column in which they hardly do is not searched further. */
const looked = 5_000;
const placesForTexts = 4_096;

/** What one chunk of rows told. */
export interface Taken {
  /** Bytes of the chunk as it travelled, nearly. */
  readonly bytes: number;
  /** Columns in which a text looks like an error. */
  readonly doubtful: readonly number[];
}

/** The cells of a source, column by column, filled chunk by chunk. Blank cells arrive as "". */
export class CellColumns {
  readonly columns: CellValue[][];
  readonly errors: CellError[] = [];
  private readonly texts: (Texts | null)[];

  constructor(columnCount: number, rowCount: number) {
    this.columns = Array.from({ length: columnCount }, () => new Array<CellValue>(rowCount));
    this.texts = this.columns.map(() => new Texts());
  }

  take(rows: readonly (readonly CellValue[])[], offset: number): Taken {
    const { columns, texts } = this;
    const doubtful = new Set<number>();
    for (let first = 0; first < rows.length; first += block) {
      const end = Math.min(first + block, rows.length);
      for (let index = 0; index < columns.length; index += 1) {
        const column = columns[index]!;
        const known = texts[index]!;
        for (let row = first; row < end; row += 1) {
          const value = rows[row]![index];
          if (typeof value === 'string') {
            column[offset + row] = value === '' ? null : known === null ? value : known.once(value);
            if (value.charCodeAt(0) === 0x23) doubtful.add(index);
          } else column[offset + row] = value ?? null;
        }
        if (known !== null && known.asked >= looked && known.found * 2 < known.asked) texts[index] = null;
      }
    }
    return { bytes: bytesOf(rows), doubtful: [...doubtful] };
  }

  /** "#N/A" may be an error or a text that says so: only the type of the cell tells. */
  markErrors(column: number, types: readonly (readonly string[])[], offset: number): void {
    const cells = this.columns[column]!;
    for (let row = 0; row < types.length; row += 1) {
      if (types[row]![0] !== 'Error') continue;
      this.errors.push({ row: offset + row, column, code: String(cells[offset + row] ?? '') });
      cells[offset + row] = null;
    }
  }
}

/** The texts seen last, each at the place that its end gives: less work than a map, which would hash every one of them. */
class Texts {
  asked = 0;
  found = 0;
  private readonly kept = new Array<string>(placesForTexts).fill('');

  once(text: string): string {
    this.asked += 1;
    const { length } = text;
    let place = length;
    for (let index = Math.max(0, length - 4); index < length; index += 1) place = (place * 31 + text.charCodeAt(index)) & (placesForTexts - 1);
    const kept = this.kept[place]!;
    if (kept === text) {
      this.found += 1;
      return kept;
    }
    return (this.kept[place] = text);
  }
}

function bytesOf(rows: readonly (readonly CellValue[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / measured));
  let bytes = 0;
  let counted = 0;
  for (let row = 0; row < rows.length; row += step) {
    bytes += 3;
    for (const value of rows[row]!) bytes += bytesOfCell(value);
    counted += 1;
  }
  return counted === 0 ? 0 : Math.ceil((bytes / counted) * rows.length);
}
