import { ICommandService, type ICellData, type Nullable, type IRange, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { CellStyle } from '../../document';
import { sheetColumns, sheetRows, type CellScalar, type Rectangle } from '../../engine';
import type { Format } from '../memory/sheet';
import { toRectangle } from './rangesOf';
import { fromUniver, toUniver } from './styles';
import { unit } from './sheetData';
import type { Mirror } from './mirror';
import type { Started } from './start';

/** What the engine does when the user works in Univer's grid. */
export interface UserActions {
  content(sheet: string, row: number, column: number): { readonly formula: string | null; readonly value: CellScalar };
  format(sheet: string, row: number, column: number): Format;
  edited(sheet: string, area: Rectangle, cells: readonly (readonly (CellScalar | undefined)[])[]): void;
  formatted(sheet: string, row: number, column: number, style: CellStyle | null, numberFormat: string | null): void;
  shifted(sheet: string, area: Rectangle, change: { kind: 'insert'; shift: 'down' | 'right' } | { kind: 'delete'; shift: 'up' | 'left' }): void;
  sized(sheet: string, axis: 'row' | 'column', sizes: ReadonlyMap<number, number>): void;
  hid(sheet: string, axis: 'row' | 'column', index: number, count: number, hidden: boolean): void;
  merged(sheet: string, areas: readonly Rectangle[], on: boolean): void;
  froze(sheet: string, rows: number, columns: number): void;
  sheetAdded(sheet: string, name: string, position: number): void;
  sheetDeleted(sheet: string): void;
  sheetRenamed(sheet: string, name: string): void;
  sheetMoved(sheet: string, position: number): void;
  sheetHidden(sheet: string, hidden: boolean): void;
  sheetColored(sheet: string, color: string | null): void;
  sheetActivated(sheet: string): void;
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly range: IRange;
  readonly ranges?: readonly IRange[];
  readonly values?: Record<string, { readonly ranges: readonly IRange[] }>;
  readonly colWidth?: number | Record<number, number>;
  readonly rowHeight?: number | Record<number, number>;
  readonly xSplit: number;
  readonly ySplit: number;
  readonly sheet: { readonly id: string; readonly name: string; readonly cellData?: object };
  readonly index: number;
  readonly name: string;
  readonly toOrder: number;
  readonly hidden: number;
  readonly color: string;
}

/** Mutations that put cells elsewhere in ways of their own: the sheet is compared afterwards. */
const rearranging = new Set(['sheet.mutation.move-range', 'sheet.mutation.reorder-range', 'sheet.mutation.move-rows', 'sheet.mutation.move-columns', 'sheet.mutation.copy-worksheet-end']);

/** Listens to what Univer's own commands change and tells the model. */
export function followUser(started: Started, mirror: Mirror, actions: UserActions): () => void {
  const injector = started.univer.__getInjector();
  const toCompare = new Set<string>();
  const compare = (sheet: string): void => {
    if (toCompare.size === 0) queueMicrotask(() => {
      const sheets = [...toCompare];
      toCompare.clear();
      for (const one of sheets) compareSheet(one);
    });
    toCompare.add(sheet);
  };
  const worksheetOf = (sheet: string): Worksheet | null => mirror.workbook()?.getSheetBySheetId(sheet) ?? null;

  /** Writes into the model where Univer's cell says something else. */
  const take = (sheet: string, places: Iterable<readonly [number, number]>): void => {
    const worksheet = worksheetOf(sheet);
    if (!worksheet) return;
    const model = injector.get(FormulaDataModel);
    const edits: { row: number; column: number; value: CellScalar }[] = [];
    for (const [row, column] of places) {
      const raw = worksheet.getCellRaw(row, column);
      const formula = raw?.f ?? (raw?.si ? model.getFormulaStringByCell(row, column, sheet, unit) : null) ?? null;
      const value = valueOf(raw);
      const now = actions.content(sheet, row, column);
      if (formula === null ? now.formula !== null || now.value !== value : now.formula !== formula) edits.push({ row, column, value: formula ?? (typeof value === 'string' && value.startsWith('=') ? `'${value}` : value) });
      const format = actions.format(sheet, row, column);
      const own = raw?.s === undefined || raw.s === null ? undefined : typeof raw.s === 'string' ? mirror.workbook()?.getStyles().get(raw.s) : raw.s;
      if (JSON.stringify(sorted(own)) !== JSON.stringify(sorted(toUniver(format.style, format.numberFormat)))) {
        const taken = fromUniver(own, format.style);
        actions.formatted(sheet, row, column, taken.style, taken.numberFormat);
      }
    }
    for (const group of grouped(edits)) actions.edited(sheet, group.area, group.cells);
  };

  const compareSheet = (sheet: string): void => {
    const worksheet = worksheetOf(sheet);
    if (!worksheet) return;
    const places = new Map<string, readonly [number, number]>();
    const add = (row: number, column: number): void => void places.set(`${row},${column}`, [row, column]);
    worksheet.getCellMatrix().forValue((row, column) => add(row, column));
    const { rows, columns } = mirror.extentOf(sheet);
    for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) add(row, column);
    take(sheet, places.values());
  };

  const each = (ranges: readonly IRange[] | undefined, work: (area: Rectangle) => void): void => (ranges ?? []).forEach((range) => work(toRectangle(range)));
  const handlers: Readonly<Record<string, (params: Params) => void>> = {
    'sheet.mutation.set-range-values': ({ subUnitId, cellValue }) => {
      const places: [number, number][] = [];
      for (const [row, line] of Object.entries(cellValue ?? {})) for (const column of Object.keys(line)) places.push([Number(row), Number(column)]);
      take(subUnitId, places);
    },
    'sheet.mutation.set.numfmt': ({ subUnitId, values }) => take(subUnitId, Object.values(values ?? {}).flatMap((one) => one.ranges.flatMap(placesIn))),
    'sheet.mutation.remove.numfmt': ({ subUnitId, ranges }) => take(subUnitId, (ranges ?? []).flatMap(placesIn)),
    'sheet.mutation.insert-row': ({ subUnitId, range }) => actions.shifted(subUnitId, { ...toRectangle(range), column: 0, columns: sheetColumns }, { kind: 'insert', shift: 'down' }),
    'sheet.mutation.remove-rows': ({ subUnitId, range }) => actions.shifted(subUnitId, { ...toRectangle(range), column: 0, columns: sheetColumns }, { kind: 'delete', shift: 'up' }),
    'sheet.mutation.insert-col': ({ subUnitId, range }) => actions.shifted(subUnitId, { ...toRectangle(range), row: 0, rows: sheetRows }, { kind: 'insert', shift: 'right' }),
    'sheet.mutation.remove-col': ({ subUnitId, range }) => actions.shifted(subUnitId, { ...toRectangle(range), row: 0, rows: sheetRows }, { kind: 'delete', shift: 'left' }),
    'sheet.mutation.set-worksheet-col-width': ({ subUnitId, ranges, colWidth }) => each(ranges, (area) => actions.sized(subUnitId, 'column', sizesOf(area.column, area.columns, colWidth))),
    'sheet.mutation.set-worksheet-row-height': ({ subUnitId, ranges, rowHeight }) => each(ranges, (area) => actions.sized(subUnitId, 'row', sizesOf(area.row, area.rows, rowHeight))),
    'sheet.mutation.set-row-hidden': ({ subUnitId, ranges }) => each(ranges, (area) => actions.hid(subUnitId, 'row', area.row, area.rows, true)),
    'sheet.mutation.set-row-visible': ({ subUnitId, ranges }) => each(ranges, (area) => actions.hid(subUnitId, 'row', area.row, area.rows, false)),
    'sheet.mutation.set-col-hidden': ({ subUnitId, ranges }) => each(ranges, (area) => actions.hid(subUnitId, 'column', area.column, area.columns, true)),
    'sheet.mutation.set-col-visible': ({ subUnitId, ranges }) => each(ranges, (area) => actions.hid(subUnitId, 'column', area.column, area.columns, false)),
    'sheet.mutation.add-worksheet-merge': ({ subUnitId, ranges }) => actions.merged(subUnitId, (ranges ?? []).map(toRectangle), true),
    'sheet.mutation.remove-worksheet-merge': ({ subUnitId, ranges }) => actions.merged(subUnitId, (ranges ?? []).map(toRectangle), false),
    'sheet.mutation.set-frozen': ({ subUnitId, xSplit, ySplit }) => actions.froze(subUnitId, ySplit, xSplit),
    'sheet.mutation.insert-sheet': ({ sheet, index }) => {
      actions.sheetAdded(sheet.id, sheet.name, index);
      if (Object.keys(sheet.cellData ?? {}).length > 0) compare(sheet.id);
    },
    'sheet.mutation.remove-sheet': ({ subUnitId }) => actions.sheetDeleted(subUnitId),
    'sheet.mutation.set-worksheet-name': ({ subUnitId, name }) => actions.sheetRenamed(subUnitId, name),
    'sheet.mutation.set-worksheet-order': ({ subUnitId, toOrder }) => actions.sheetMoved(subUnitId, toOrder),
    'sheet.mutation.set-worksheet-hidden': ({ subUnitId, hidden }) => actions.sheetHidden(subUnitId, hidden === 1),
    'sheet.mutation.set-tab-color': ({ subUnitId, color }) => actions.sheetColored(subUnitId, color || null),
    'sheet.operation.set-worksheet-active': ({ subUnitId }) => actions.sheetActivated(subUnitId),
  };

  const listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (mirror.writing || options?.onlyLocal) return;
    const params = command.params as Params | undefined;
    if (!params || (params.unitId !== undefined && params.unitId !== unit)) return;
    if (rearranging.has(command.id)) {
      const { from, to, subUnitId } = params as unknown as { from?: { subUnitId: string }; to?: { subUnitId: string }; subUnitId?: string };
      for (const sheet of new Set([from?.subUnitId, to?.subUnitId, subUnitId])) if (sheet) compare(sheet);
      return;
    }
    handlers[command.id]?.(params);
  });
  return () => listening.dispose();
}

function valueOf(raw: Nullable<ICellData>): CellScalar {
  if (!raw) return '';
  if (raw.p?.body) return raw.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (raw.v === undefined || raw.v === null) return '';
  return raw.t === 3 ? raw.v === 1 || raw.v === true || raw.v === 'TRUE' : raw.v;
}

/** The same style written the same way. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== null).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}

function placesIn(range: IRange): [number, number][] {
  const places: [number, number][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) for (let column = range.startColumn; column <= range.endColumn; column++) places.push([row, column]);
  return places;
}

function sizesOf(first: number, count: number, size: number | Record<number, number> | undefined): Map<number, number> {
  const sizes = new Map<number, number>();
  for (let index = first; index < first + count; index++) {
    const one = typeof size === 'number' ? size : size?.[index];
    if (one !== undefined) sizes.set(index, one);
  }
  return sizes;
}

/** One rectangle when the places are dense, else one for each. */
function grouped(edits: readonly { row: number; column: number; value: CellScalar }[]): { area: Rectangle; cells: (CellScalar | undefined)[][] }[] {
  if (edits.length === 0) return [];
  const rows = edits.map((edit) => edit.row);
  const columns = edits.map((edit) => edit.column);
  const row = rows.reduce((a, b) => Math.min(a, b));
  const column = columns.reduce((a, b) => Math.min(a, b));
  const area = { row, column, rows: rows.reduce((a, b) => Math.max(a, b)) - row + 1, columns: columns.reduce((a, b) => Math.max(a, b)) - column + 1 };
  if (area.rows * area.columns > edits.length * 8) return edits.map((edit) => ({ area: { row: edit.row, column: edit.column, rows: 1, columns: 1 }, cells: [[edit.value]] }));
  const cells = Array.from({ length: area.rows }, () => new Array<CellScalar | undefined>(area.columns).fill(undefined));
  for (const edit of edits) (cells[edit.row - row] ?? [])[edit.column - column] = edit.value;
  return [{ area, cells }];
}
