import { cellAddress, rowAddress } from '../../../intake/address';
import type { CellValue, SourceCells } from '../../../intake/cells';
import { hasLetter, isTotalLabel } from '../../../intake/labels';
import { rowKind } from '../../../intake/notData';
import { type RoleId, roles } from '../../../intake/roles';
import type { TypedTable } from '../../../intake/typed';
import type { Mapping } from '../../../intake/understanding';
import { isoDate, offsetOf1904 } from '../../../math/dates';
import { DecimalSum } from '../../../math/decimalSum';
import type { Account, LeftOutRow } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { reasons } from './reasons';

/** A run can be stopped after so many rows. */
const progressStep = 8192;

/** Rows and money of what was read, used and left out. Every row of the source goes through it once. */
export class RowAccount {
  /** As in ExactSum. */
  static readonly kept = new RowAccount({ sheet: '', firstRow: 1, firstColumn: 1, rowCount: 0, columns: [], errors: [], table: null, date1904: false, hiddenRows: [] });
  private readonly leftOut: LeftOutRow[] = [];
  private readonly money = { read: new DecimalSum(), used: new DecimalSum(), rejected: new DecimalSum(), excluded: new DecimalSum() };
  private readonly rows = { used: 0, rejected: 0, excluded: 0, total: 0 };
  private readonly errorAt: ReadonlyMap<number, string>;

  private readonly dateColumns: ReadonlySet<number>;

  constructor(private readonly cells: SourceCells, mapping: Mapping = {}) {
    this.dateColumns = new Set((Object.keys(mapping) as RoleId[]).filter((role) => roles[role].content === 'date').map((role) => mapping[role]!));
    this.errorAt = new Map(cells.errors.map((error) => [error.row * cells.columns.length + error.column, error.code]));
  }

  /** Takes every row of data and leaves out the others by what they are. */
  eachDataRow({ from, to, kinds }: Pick<TypedTable, 'from' | 'to' | 'kinds'>, progress: (done: number, all: number) => void, take: (row: number) => void): void {
    for (let row = from; row < to; row += 1) {
      if ((row - from) % progressStep === 0) progress(row - from, to - from);
      const kind = kinds[row]!;
      if (kind === rowKind.data) take(row);
      else this.leaveKind(kind, row);
    }
  }

  use(amount: number): void {
    this.rows.used += 1;
    this.money.read.add(amount);
    this.money.used.add(amount);
  }

  /** `column`: the cell that decided; undefined for the whole row. NaN: the row states no money. */
  leave(kind: LeftOutRow['kind'], row: number, reason: Words, column: number | undefined, amount: number): void {
    const known = !Number.isNaN(amount);
    this.rows[kind] += 1;
    if (known && kind !== 'total') {
      this.money.read.add(amount);
      this.money[kind].add(amount);
    }
    const { cells } = this;
    this.leftOut.push({
      address: column === undefined ? rowAddress(cells, row) : cellAddress(cells, row, column),
      kind,
      reason,
      content: column === undefined ? this.textOf(row, kind === 'total' || reason === reasons.footerRow) : this.contentOf(row, column),
      amount: known ? amount : null,
    });
  }

  /** A row that is no data, by what it is: a total repeats the money of its documents, a title or a footer has none of its own. */
  leaveKind(kind: number, row: number): void {
    this.leave(kind === rowKind.total ? 'total' : 'excluded', row, kindReasons[kind] ?? reasons.blankRow, undefined, Number.NaN);
  }

  finish(): RowTotals {
    const { rows, money } = this;
    return {
      leftOut: this.leftOut,
      rows: { read: rows.used + rows.rejected + rows.excluded, used: rows.used, rejected: rows.rejected, excluded: rows.excluded },
      money: { read: money.read.value, used: money.used.value, rejected: money.rejected.value, excluded: money.excluded.value },
      totalRows: rows.total,
    };
  }

  private contentOf(row: number, column: number): string {
    const cell = this.cells.columns[column]?.[row];
    if (cell === null || cell === undefined) return this.errorAt.get(row * this.cells.columns.length + column) ?? '';
    const day = typeof cell === 'number' && this.dateColumns.has(column) ? dayOf(this.cells.date1904 ? cell + offsetOf1904 : cell) : null;
    return day ?? shown(cell);
  }

  /** What a person would call the row: the word that makes it a total, else its first words, else what stands first in it. */
  private textOf(row: number, labelled: boolean): string {
    let first = '';
    let words = '';
    for (const column of this.cells.columns) {
      const cell = column[row];
      if (cell === null || cell === undefined || cell === '') continue;
      const text = shown(cell);
      if (first === '') first = text;
      if (typeof cell !== 'string') continue;
      if (labelled && isTotalLabel(cell) !== null) return text;
      if (words === '' && hasLetter(text)) words = text;
    }
    return words === '' ? first : words;
  }
}

export interface RowTotals {
  readonly leftOut: readonly LeftOutRow[];
  readonly rows: Account;
  readonly money: Account;
  /** Subtotal and total rows: listed with the rows left out, in neither account. */
  readonly totalRows: number;
}

const kindReasons: Readonly<Record<number, Words>> = {
  [rowKind.blank]: reasons.blankRow,
  [rowKind.total]: reasons.totalRow,
  [rowKind.heading]: reasons.headingRow,
  [rowKind.group]: reasons.groupRow,
  [rowKind.footer]: reasons.footerRow,
};

/** Of the years in which documents are dated; other numbers are none of Excel's days. */
function dayOf(serial: number): string | null {
  return serial >= 20_000 && serial < 80_000 ? isoDate(Math.floor(serial)) : null;
}

function shown(cell: NonNullable<CellValue>): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
