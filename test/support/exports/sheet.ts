import type { DocumentKind } from '../../../src/intake/understanding';
import type { Expected } from './expected';

export type Cell = string | number | null;
export type RowKind = 'title' | 'heading' | 'group' | 'data' | 'total' | 'blank';

/** A column of an export; `headings` has one text for each row of the heading block, null where a cell is merged away. */
export interface Column {
  readonly headings: readonly Cell[];
  /** What it means: the key of its other names in synonyms.ts; null for a heading that stays. */
  readonly role: string | null;
  /** Columns under one merged heading share a number and move together. */
  readonly group: number | null;
  /** Stays in front: titles of groups and labels of totals stand in it. */
  readonly fixed: boolean;
}

export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

export interface ExportSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What each row is, as it was planted. */
  readonly kinds: readonly RowKind[];
  readonly columns: readonly Column[];
  readonly merges: readonly Merge[];
}

/** One file as a system writes it, with what must be found in it. */
export interface ExportFile {
  readonly layout: string;
  readonly language: 'zh' | 'hant' | 'en';
  readonly sheets: readonly ExportSheet[];
  readonly kind: DocumentKind;
  /** Null for kinds that no aging can be made of; `refusal` then is the code of the finding that says so. */
  readonly expected: Expected | null;
  readonly refusal: string | null;
  /** The order of the rows between two titles or totals means nothing. */
  readonly shuffle: boolean;
}

/** "heading", or several for the rows of the block; "role: heading" says what the column means. */
export function column(headings: Cell | readonly Cell[], role: string | null = null, more: Partial<Column> = {}): Column {
  return { headings: Array.isArray(headings) ? headings : [headings as Cell], role, group: null, fixed: false, ...more };
}

export function refused(layout: string, kind: DocumentKind, sheets: readonly ExportSheet[], language: ExportFile['language'] = 'zh'): ExportFile {
  return { layout, language, sheets, kind, expected: null, refusal: `kind${kind[0]!.toUpperCase()}${kind.slice(1)}`, shuffle: true };
}

/** Writes a sheet from the top to the bottom. */
export class SheetWriter {
  private readonly rows: (readonly Cell[])[] = [];
  private readonly kinds: RowKind[] = [];
  private readonly merges: Merge[] = [];

  constructor(
    private readonly name: string,
    private readonly columns: readonly Column[],
  ) {}

  private put(kind: RowKind, row: readonly Cell[]): this {
    this.rows.push(row);
    this.kinds.push(kind);
    return this;
  }

  title(...cells: readonly Cell[]): this {
    return this.put('title', cells);
  }

  blank(): this {
    return this.put('blank', []);
  }

  group(text: string): this {
    return this.put('group', [text]);
  }

  data(...cells: readonly Cell[]): this {
    if (cells.length !== this.columns.length) throw new Error(`${this.name}: ${cells.length} cells under ${this.columns.length} headings`);
    return this.put('data', cells);
  }

  total(...cells: readonly Cell[]): this {
    return this.put('total', cells);
  }

  heading(): this {
    const first = this.rows.length;
    const depth = Math.max(...this.columns.map(({ headings }) => headings.length));
    for (let row = 0; row < depth; row += 1) this.put('heading', this.columns.map(({ headings }) => headings[row] ?? null));
    if (depth > 1) this.mergeHeadings(first, depth);
    return this;
  }

  private mergeHeadings(first: number, depth: number): void {
    const merge = (startRow: number, startCol: number, endRow: number, endCol: number): void => void this.merges.push({ startRow: first + startRow, startCol, endRow: first + endRow, endCol });
    this.columns.forEach(({ headings, group }, index) => {
      if (group === null) {
        if (headings[0] !== null && headings.slice(1).every((text) => text === null || text === undefined)) merge(0, index, depth - 1, index);
        return;
      }
      for (let row = 0; row + 1 < depth; row += 1) {
        if ((headings[row] ?? null) === null) continue;
        let end = index;
        while (this.columns[end + 1]?.group === group && (this.columns[end + 1]!.headings[row] ?? null) === null) end += 1;
        if (end > index) merge(row, index, row, end);
      }
    });
  }

  get totals(): number {
    return this.kinds.filter((kind) => kind === 'total').length;
  }

  get length(): number {
    return this.rows.length;
  }

  sheet(): ExportSheet {
    return { name: this.name, rows: this.rows, kinds: this.kinds, columns: this.columns, merges: this.merges };
  }
}

export function totalsOf(sheets: readonly ExportSheet[]): number {
  return sheets.reduce((count, sheet) => count + sheet.kinds.filter((kind) => kind === 'total').length, 0);
}
