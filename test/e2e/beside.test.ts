import type * as looking from '../../src/excel/beside/look';
import type * as planning from '../../src/excel/beside/plan';
import type * as removing from '../../src/excel/beside/remove';
import type * as writing from '../../src/excel/beside/write';
import type * as drawing from '../../src/excel/draw/write';
import type * as finding from '../../src/excel/source';
import type { AddedColumns } from '../../src/excel/store/addedColumns';
import type { BesideColumns } from '../../src/report/report';
import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { loadRoom } from './support/excelRoom';
import { paneOf } from './support/pane';
import type { Pane } from './support/pane';

/** Columns beside somebody's list: written, found again wherever they were put, taken back; the list itself stays what it is. */
type Room = typeof looking & typeof planning & typeof removing & typeof writing & typeof drawing & typeof finding;

const items: (string | number)[][] = [
  ['Stock on 30 June', '', '', ''],
  ['Item', 'Demand (a day)', "Lead time 'days' [#]", 'Deviation'],
  ['A-1', 100, 10, 15],
  ['A-2', 40, 5, 8],
  ['', '', '', ''],
  ['A-3', 7, 20, 0],
];

let bench: OpenWorkbench;
let pane: Pane;
let sheet: string;
const { openBench } = benches();

async function open(asTable: boolean): Promise<void> {
  bench = await openBench();
  pane = paneOf(bench);
  await loadRoom(bench.pane, ['beside/look', 'beside/plan', 'beside/remove', 'beside/write', 'draw/write', 'source']);
  [sheet = ''] = await pane.sheetNames();
  await bench.page.evaluate(async ([name, rows]) => window.workbench.setValues(name, 'B1:E6', rows), [sheet, items] as const);
  await bench.pane.evaluate(async (table) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const settings = context.workbook.worksheets.add('Parameters');
      settings.getRange('B2').values = [[0.95]];
      if (table) {
        const made = sheet.tables.add('B2:E6', true);
        made.name = 'Items';
        made.showTotals = true;
      }
      sheet.getRange('B2:E2').format.font.bold = true;
      sheet.getRange('B2:E2').format.fill.color = '#FFE699';
      sheet.getRange('F4:G4').numberFormat = [['0.000', '@']];
      sheet.getRange('C3').select();
      await context.sync();
    });
  }, asTable);
}

/** A Table is read from its headings on, a range from its title. */
const wanted = (asTable: boolean): BesideColumns => ({
  rows: asTable ? [1, 2, 4] : [2, 3, 5],
  columns: [
    { id: 'safetyStock', heading: { en: 'Safety stock', zh: '安全库存' }, format: 'units', note: { en: 'A formula.', zh: '公式。' }, values: [1, 2, 3], formula: '=ROUNDUP(NORM.S.INV({level})*[@source:3]*SQRT([@source:2]),0)', width: 14 },
    { id: 'reorderPoint', heading: { en: 'Reorder point', zh: '再订货点' }, format: 'units', note: { en: 'A formula.', zh: '公式。' }, values: [1, 2, 3], formula: '=[@source:1]*[@source:2]+[@safetyStock]' },
    { id: 'class', heading: { en: 'Item', zh: '类别' }, format: 'text', note: { en: 'A value as of the run.', zh: '运行时的数值。' }, values: ['A', '=B', 'C'] },
  ],
});

/** Writes as a run does; answers what it says of itself, or the code of its refusal. */
function write(columns: BesideColumns, before: AddedColumns | null = null): Promise<AddedColumns | string> {
  return bench.pane.evaluate(
    async ([given, earlier]) => {
      const room = window.room as Room;
      const source = await room.findSource();
      if ('code' in source) return source.code;
      try {
        return await Excel.run(async (context) => {
          const ids = given.columns.map(({ id }) => id);
          const looked = await room.lookAtList(context, { source: { ...source, area: { ...source.area, columns: 4 } }, head: 1 }, earlier, ids);
          const names = { tables: new Map(), keyFigures: new Map([['level', "'Parameters'!$B$2"]]) };
          const planned = room.planBeside(given, names, looked.list, looked.standing, 'en', false);
          const change = await room.prepareColumns(context, planned, looked.names, earlier);
          await room.writeColumns(context, planned, change, new room.Sender(context, undefined));
          return change;
        });
      } catch (error) {
        return (error as { fault?: { code: string } }).fault?.code ?? String(error);
      }
    },
    [columns, before] as const,
  );
}

function remove(change: AddedColumns): Promise<boolean> {
  return bench.pane.evaluate(async (given) => {
    const room = window.room as Room;
    return Excel.run(async (context) => {
      context.workbook.worksheets.load('items/id,items/name');
      await context.sync();
      const found = await room.findColumns(context, context.workbook.worksheets.items, given);
      if (found === null) return false;
      const edited = await room.areEdited(context, found);
      await room.removeColumns(context, found);
      await context.sync();
      return edited;
    });
  }, change);
}

/** Everything of the sheet that a reader can see or a formula can use. */
const state = () =>
  bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:K12').load('formulas,numberFormat,valueTypes');
      const cells = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true, color: true }, horizontalAlignment: true } });
      const widths = 'ABCDEFGHIJK'.split('').map((letter) => sheet.getRange(`${letter}1`).format.load('columnWidth'));
      sheet.names.load('items/name');
      sheet.tables.load('items/name');
      await context.sync();
      return { formulas: range.formulas, formats: range.numberFormat, types: range.valueTypes, cells: cells.value, widths: widths.map(({ columnWidth }) => columnWidth), names: sheet.names.items.map(({ name }) => name), tables: sheet.tables.items.map(({ name }) => name) };
    }),
  );

describe.each([['a Table', true], ['a plain range', false]])('beside %s', (_what, asTable) => {
  test('formulas follow the list, values stand as they are, blank rows stay blank; all of it goes again', async () => {
    await open(asTable);
    const before = await state();
    const change = (await write(wanted(asTable))) as AddedColumns;
    expect(change.columns.map(({ heading }) => heading)).toEqual(['Safety stock', 'Reorder point', 'Item 2']);
    expect(await pane.values(sheet, 'F2:H6')).toEqual([['Safety stock', 'Reorder point', 'Item 2'], [79, 1079, 'A'], [30, 230, '=B'], ['', '', ''], [0, 140, 'C']]);
    expect((await pane.formulas(sheet, 'G3'))[0]![0]).toBe(asTable ? "=[@[Demand (a day)]]*[@[Lead time ''days'' '['#']]]+[@[Safety stock]]" : '=$C3*$D3+$F3');
    await bench.page.evaluate(async (name) => window.workbench.setValues(name, 'D3', [[20]]), sheet);
    expect(await pane.values(sheet, 'F3:G3')).toEqual([[111, 2111]]);
    await bench.page.evaluate(async (name) => window.workbench.setValues(name, 'D3', [[10]]), sheet);
    expect(await remove(change)).toBe(false);
    expect(await state()).toEqual(before);
  }, 120_000);

  test('columns that were moved or renamed are found, written again in place and taken back', async () => {
    await open(asTable);
    const before = await state();
    const change = (await write(wanted(asTable))) as AddedColumns;
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A:A').insert('Right');
        sheet.getRange('G2').values = [['Buffer']];
        await context.sync();
      }),
    );
    const again = (await write({ ...wanted(asTable), columns: wanted(asTable).columns.map((column) => (column.id === 'class' ? { ...column, values: ['C', 'B', 'A'] } : column)) }, change)) as AddedColumns;
    expect(again.columns.map(({ heading, mark }) => [heading, mark])).toEqual([['Buffer', change.columns[0]!.mark], ['Reorder point', change.columns[1]!.mark], ['Item 2', change.columns[2]!.mark]]);
    expect(await pane.values(sheet, 'G2:I6')).toEqual([['Buffer', 'Reorder point', 'Item 2'], [79, 1079, 'C'], [30, 230, 'B'], ['', '', ''], [0, 140, 'A']]);
    await bench.page.evaluate(async (name) => window.workbench.setValues(name, 'I3', [['mine']]), sheet);
    expect(await remove(again)).toBe(true);
    await bench.pane.evaluate(() => Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange('A:A').delete('Left'); await context.sync(); }));
    expect((await state()).formulas).toEqual(before.formulas);
    expect((await state()).names).toEqual(before.names);
  }, 120_000);

  test('what stands in the way stays, and nothing is written', async () => {
    await open(asTable);
    await bench.page.evaluate(async (name) => window.workbench.setValues(name, 'H6', [['my note']]), sheet);
    const before = await state();
    expect(await write(wanted(asTable))).toBe('besideInTheWay');
    expect(await state()).toEqual(before);
  }, 120_000);
});

test('at the right edge of a sheet there is no room', async () => {
  await open(false);
  await bench.page.evaluate(async (name) => {
    await window.workbench.setValues(name, 'B1:E6', Array.from({ length: 6 }, () => ['', '', '', '']));
    await window.workbench.setValues(name, 'XEZ2:XFC3', [['Item', 'Demand', 'Lead time', 'Deviation'], ['A-1', 100, 10, 15]]);
    await window.workbench.select(name, 'XEZ2');
  }, sheet);
  expect(await write({ ...wanted(true), rows: [], columns: wanted(true).columns.map((column) => ({ ...column, values: [] })) })).toBe('besideNoRoom');
}, 120_000);

test('a protected sheet is refused', async () => {
  await open(false);
  await bench.pane.evaluate(() => Excel.run(async (context) => { context.workbook.worksheets.getFirst().protection.protect(); await context.sync(); }));
  expect(await write(wanted(false))).toBe('besideProtected');
}, 120_000);
