import type { BesideColumns } from '../../report/report';
import type { Language } from '../../texts/words';
import { area } from '../areas';
import { persistently } from '../draw/undo';
import { one, rangeOf } from '../draw/ranges';
import { Sender } from '../draw/write';
import { hostCode } from '../faults';
import type { Names } from '../plan/formulas';
import { copyName } from '../refresh/backup';
import { removeHidden } from '../refresh/tidy';
import { uniqueSheetName } from '../names';
import { areaOf } from '../source';
import type { AddedColumn, AddedColumns, PreviousColumns } from '../store/addedColumns';
import { lookAtList } from './look';
import type { ListAsked } from './look';
import { keepColumns, restoreColumns } from './keep';
import { markFormula, marksOf } from './marks';
import { planBeside } from './plan';
import type { PlannedBeside } from './plan';
import { prepareColumns, writeColumns } from './write';

/** The columns that a run puts beside a list, from the first look to the last write, and back when the run fails. */
export class BesideWork {
  private planned: PlannedBeside | null = null;
  private made: AddedColumns | null = null;
  private copy: string | null = null;
  private writing = false;

  /** `before`: what an earlier run of the same report has put there. */
  constructor(
    private readonly asked: ListAsked,
    private readonly columns: BesideColumns,
    private readonly before: AddedColumns | null,
    private readonly language: Language,
  ) {}

  /** What was done; for the run log. */
  get changes(): readonly AddedColumns[] {
    return this.made === null ? [] : [this.made];
  }

  /** Everything is decided here, nothing is written; throws a refusal where something is in the way. */
  async prepare(context: Excel.RequestContext, names: Names, date1904: boolean): Promise<void> {
    const looked = await lookAtList(context, this.asked, this.before, this.columns.columns.map(({ id }) => id));
    this.planned = planBeside(this.columns, names, looked.list, looked.standing, this.language, date1904);
    this.made = await prepareColumns(context, this.planned, looked.names, this.before);
  }

  /** `sheets`: names that are taken, for the copy of what stands. Answers the name of the copy. */
  async keep(context: Excel.RequestContext, sheets: readonly string[]): Promise<string | null> {
    const { planned, made, before } = this;
    if (planned === null || made === null || before === null) return null;
    const standing = planned.columns.filter((column) => column.standing);
    if (standing.length === 0) return null;
    const name = uniqueSheetName(copyName, sheets);
    this.copy = name;
    const bodies = standing.map(({ column }, index) => ({ index, place: area(made.head + 1, column, made.rows, 1) }));
    const { id, named } = await keepColumns(context, planned.list, bodies, name);
    const columns = standing.flatMap((column) => before.columns.find((each) => each.id === column.id) ?? []);
    this.made = { ...made, previous: { copy: { id, name }, columns, stood: standing.map(({ column, marked }) => ({ column, rows: marked })), named, cells: before.cells } };
    return name;
  }

  async write(context: Excel.RequestContext, signal: AbortSignal | undefined): Promise<void> {
    if (this.planned === null || this.made === null) return;
    this.writing = true;
    await writeColumns(context, this.planned, this.made, new Sender(context, signal));
  }

  /** Puts the list back as it was, as far as Excel lets us; answers whether it did. */
  async takeBack(): Promise<boolean> {
    const { planned, made, copy } = this;
    if (planned === null || made === null) return true;
    try {
      await persistently(() =>
        Excel.run(async (context) => {
          if (this.writing) await takeFreshAway(context, planned, made);
          if (this.writing && made.previous !== null) await restorePrevious(context, made, made.previous);
          // While it is made, nobody else knows of it.
          if (copy !== null && made.previous === null) await removeHidden(context, [{ id: '', name: copy }]);
        }),
      );
      return true;
    } catch (error) {
      if (hostCode(error) === null) throw error;
      return false;
    }
  }
}

/** By their places: not everything may have been written, not even the names by which columns are found. */
async function takeFreshAway(context: Excel.RequestContext, { list, columns }: PlannedBeside, made: AddedColumns): Promise<void> {
  const fresh = columns.filter(({ standing }) => !standing);
  if (fresh.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  sheet.names.load('items/name');
  const table = list.table === null ? null : context.workbook.tables.getItem(list.table);
  const whole = table?.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const now = whole === undefined ? null : areaOf(whole);
  for (const { id, column } of [...fresh].sort((one, other) => other.column - one.column)) {
    const own = made.columns.find((each) => each.id === id);
    const inside = now !== null && column < now.column + now.columns;
    if (inside && table !== null) table.columns.getItemAt(column - now.column).delete();
    if (own !== undefined) emptyColumn(sheet, own, area(list.head, column, list.bottom - list.head, 1), inside);
    if (own !== undefined && sheet.names.items.some(({ name }) => name === own.mark)) sheet.names.getItem(own.mark).delete();
  }
  await context.sync();
}

/** Cells of a column that goes get back what they were. Queues only. */
export function emptyColumn(sheet: Excel.Worksheet, { before }: AddedColumn, place: ReturnType<typeof area>, inTable: boolean): void {
  const head = rangeOf(sheet, area(place.row, place.column, 1, 1));
  if (before.width !== null) head.format.columnWidth = before.width;
  // With a column of a Table its cells are gone, and what stood behind them is back.
  if (inTable) return;
  head.dataValidation.clear();
  rangeOf(sheet, place).clear('All');
  let row = place.row;
  for (const [count, format] of before.formats) {
    const rows = Math.min(count, place.row + place.rows - row);
    if (rows > 0 && format !== 'General') rangeOf(sheet, area(row, place.column, rows, 1)).numberFormat = one(format);
    row += count;
  }
}

/** Columns that a refresh has written again get back what stood in them, wherever they are by now. */
export async function restorePrevious(context: Excel.RequestContext, made: AddedColumns, { copy, columns, stood, named }: PreviousColumns): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(made.id);
  sheet.load('name');
  const { names } = sheet;
  names.load('items/name,items/formula');
  await context.sync();
  const marks = marksOf(names.items);
  const found = columns.flatMap(({ mark }, index) => {
    const place = marks.get(mark) ?? null;
    const before = stood[index];
    return place === null || before === undefined ? [] : [{ mark, index, place, before }];
  });
  const bodies = found.map(({ index, place, before }) => ({ index, column: before.column, place: area(place.row + 1, place.column, Math.min(made.rows, place.rows - 1), 1) }));
  await restoreColumns(context, sheet, bodies.filter(({ place }) => place.rows > 0), { name: copy.name, count: columns.length, named });
  for (const { mark, place, before } of found) {
    if (place.rows === made.rows + 1 && before.rows < place.rows) names.getItem(mark).formula = markFormula(sheet.name, place, before.rows);
  }
  await context.sync();
}
