import { openWorkbook } from '../../src/workbench/files';
import { PaneUnderTest } from '../workbench/host/pane';

const pane = new PaneUnderTest();
beforeAll(() => pane.start(), 120_000);
afterAll(() => pane.stop());

describe('Table', () => {
  test('is made from a range with headers and read in all its parts', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:C3').values = [['Date', 'Who', 'Amount'], ['1/1/2020', 'Ann', 10], ['1/2/2020', 'Bob', 20]];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'Expenses1';
      table.style = 'TableStyleLight9';
      const header = table.getHeaderRowRange().load('values, address');
      const body = table.getDataBodyRange().load('values');
      const column = table.columns.getItem('Amount').load('name, index, id, values');
      const row = table.rows.getItemAt(1).load('values, index');
      table.load('name, style, showHeaders, showTotals, showBandedRows, showFilterButton, id');
      table.columns.load('items/name, count');
      table.worksheet.load('name');
      sheet.load('name');
      await context.sync();
      return { header: header.values, body: body.values, column: [column.name, column.index, column.id, column.values], row: [row.values, row.index], table: [table.name, table.style, table.showHeaders, table.showTotals, table.showBandedRows, table.showFilterButton], names: table.columns.items.map((one) => one.name), count: table.columns.count, same: table.worksheet.name === sheet.name };
    });
    expect(result).toEqual({
      header: [['Date', 'Who', 'Amount']], body: [[43831, 'Ann', 10], [43832, 'Bob', 20]], column: ['Amount', 2, 3, [['Amount'], [10], [20]]], row: [[[43832, 'Bob', 20]], 1],
      table: ['Expenses1', 'TableStyleLight9', true, false, true, true], names: ['Date', 'Who', 'Amount'], count: 3, same: true,
    });
  });

  test('rows are added at the end and in the middle, and what stands below makes room', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [['K', 'V'], ['a', 1], ['c', 3]];
      sheet.getRange('A5').values = [['below']];
      const table = sheet.tables.add('A1:B3', true);
      table.rows.add(undefined, [['d', 4], ['e', 5]]);
      table.rows.add(1, [['b', 2]]);
      await context.sync();
      const range = table.getRange().load('values, address');
      const column = sheet.getRange('A1:A12').load('values');
      table.rows.load('count');
      await context.sync();
      return [range.address.split('!')[1], range.values, column.values.flat(), table.rows.count];
    });
    expect(result).toEqual(['A1:B6', [['K', 'V'], ['a', 1], ['b', 2], ['c', 3], ['d', 4], ['e', 5]], ['K', 'a', 'b', 'c', 'd', 'e', '', 'below', '', '', '', ''], 5]);
  });

  test('rows and columns are deleted', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:C4').values = [['K', 'V', 'W'], ['a', 1, 'x'], ['b', 2, 'y'], ['c', 3, 'z']];
      const table = sheet.tables.add('A1:C4', true);
      table.rows.getItemAt(1).delete();
      table.columns.getItem('V').delete();
      await context.sync();
      const range = table.getRange().load('values');
      const rest = sheet.getRange('A4:C4').load('values');
      await context.sync();
      return [range.values, rest.values];
    });
    expect(result).toEqual([[['K', 'W'], ['a', 'x'], ['c', 'z']], [['', '', '']]]);
  });

  test('a column is added with values, with a formula, and before others', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [['Qty', 'Price'], [2, 5], [3, 7]];
      const table = sheet.tables.add('A1:B3', true);
      table.columns.add(undefined, [['Total'], ['=[@Qty]*[@Price]'], ['=[@Qty]*[@Price]']]);
      table.columns.add(0, [['Id'], ['x'], ['y']]);
      await context.sync();
      const range = table.getRange().load('values, address');
      await context.sync();
      return [range.address.split('!')[1], range.values];
    });
    expect(result).toEqual(['A1:D3', [['Id', 'Qty', 'Price', 'Total'], ['x', 2, 5, 10], ['y', 3, 7, 21]]]);
  });

  test('total row, sums of it, and its end', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [['Who', 'Amount'], ['Ann', 10], ['Bob', 20]];
      const table = sheet.tables.add('A1:B3', true);
      table.showTotals = true;
      const total = table.getTotalRowRange().load('values, address');
      await context.sync();
      const first = [total.address.split('!')[1], total.values];
      table.showTotals = false;
      const all = table.getRange().load('address');
      const below = sheet.getRange('A4:B4').load('values');
      await context.sync();
      return [first, all.address.split('!')[1], below.values];
    });
    expect(result).toEqual([['A4:B4', [['Total', 30]]], 'A1:B3', [['', '']]]);
  });

  test('a value below the last row makes the table grow', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [['Who', 'Amount'], ['Ann', 10]];
      const table = sheet.tables.add('A1:B2', true);
      table.getDataBodyRange().getRowsBelow(2).values = [['Bob', 20], ['Cy', 30]];
      const all = table.getRange().load('address');
      await context.sync();
      return all.address.split('!')[1];
    });
    expect(result).toBe('A1:B4');
  });

  test('filters hide rows; clearing shows them again', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B6').values = [['Who', 'Amount'], ['Ann', 10], ['Bob', 20], ['Cy', 30], ['Ann', 40], ['Di', 50]];
      const table = sheet.tables.add('A1:B6', true);
      const read = async (): Promise<unknown[]> => {
        const view = table.getDataBodyRange().getVisibleView().load('values');
        await context.sync();
        return view.values;
      };
      table.columns.getItem('Who').filter.applyValuesFilter(['Ann']);
      const byValue = await read();
      table.columns.getItem('Amount').filter.applyCustomFilter('>20');
      const both = await read();
      table.columns.getItem('Who').filter.clear();
      const byNumber = await read();
      table.autoFilter.load('isDataFiltered, enabled, criteria');
      await context.sync();
      const state = [table.autoFilter.isDataFiltered, table.autoFilter.enabled, (table.autoFilter.criteria as Excel.FilterCriteria[])[1]?.criterion1];
      table.clearFilters();
      table.columns.getItem('Amount').filter.apply({ filterOn: 'TopItems', criterion1: '2' });
      const top = await read();
      table.columns.getItem('Amount').filter.apply({ filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' });
      const above = await read();
      table.clearFilters();
      return { byValue, both, byNumber: byNumber.length, state, top, above: above.length, all: (await read()).length };
    });
    expect(result).toEqual({ byValue: [['Ann', 10], ['Ann', 40]], both: [['Ann', 40]], byNumber: 3, state: [true, true, '>20'], top: [['Ann', 40], ['Di', 50]], above: 2, all: 5 });
  });

  test('is sorted, resized, renamed in its headers, and turned into cells', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:C4').values = [['K', 'V', 'Extra'], ['b', 2, ''], ['c', 1, ''], ['a', 3, '']];
      const table = sheet.tables.add('A1:B4', true);
      table.sort.apply([{ key: 1, ascending: true }]);
      table.sort.load('fields');
      table.columns.getItem('V').name = 'Value';
      table.resize('A1:C4');
      const range = table.getRange().load('values');
      await context.sync();
      const first = range.values;
      table.getHeaderRowRange().values = [['K', 'K', '']];
      const head = table.getHeaderRowRange().load('values');
      const fields = table.sort.fields.length;
      await context.sync();
      const cells = table.convertToRange().load('address');
      sheet.tables.load('count');
      await context.sync();
      return [first, head.values, fields, cells.address.split('!')[1], sheet.tables.count];
    });
    expect(result).toEqual([[['K', 'Value', 'Extra'], ['c', 1, ''], ['b', 2, ''], ['a', 3, '']], [['K', 'K2', 'Column3']], 1, 'A1:C4', 0]);
  });

  test('is found by name in the workbook and the sheet, or not at all', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['H'], [1]];
      const table = sheet.tables.add(sheet.getRange('A1:A2'), true);
      table.name = 'Findable';
      const found = context.workbook.tables.getItem('findable').load('name, id');
      const byId = context.workbook.tables.getItemOrNullObject('Nothing');
      const scoped = sheet.getRange('A1:C9').getTables(false).load('items/name');
      const range = sheet.getRange('Findable').load('address');
      byId.load('name');
      await context.sync();
      const again = sheet.tables.getItem(found.id).load('name');
      found.delete();
      await context.sync();
      const left = sheet.getRange('A1:A2').load('values');
      await context.sync();
      return [found.name, again.name, byId.isNullObject, scoped.items.length, range.address.split('!')[1], left.values];
    });
    expect(result).toEqual(['Findable', 'Findable', true, 1, 'A2', [[''], ['']]]);
  });

  test('without headers it gets a row of its own headers', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('values, address');
      await context.sync();
      return [range.address.split('!')[1], range.values];
    });
    expect(result).toEqual(['A1:B3', [['Column1', 'Column2'], [1, 2], [3, 4]]]);
  });

  test('one structured formula in an empty column fills it, as Excel does', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [['Qty', 'Double'], [1, ''], [2, ''], [3, '']];
      const table = sheet.tables.add('A1:B4', true);
      table.columns.getItem('Double').getDataBodyRange().getCell(0, 0).formulas = [['=[@Qty]*2']];
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values;
    });
    expect(result).toEqual([[1, 2], [2, 4], [3, 6]]);
  });

  test('what is written into the total row, and formulas that name one fixed cell, are the table\'s own in the file', async () => {
    await pane.run(async (context, sheet) => {
      sheet.getRange('A1:E3').values = [['谁', 'Open #', 'Share', 'Most', 'Half'], ['Ann', 10, '', 1, ''], ['Bob', 30, '', 2, '']];
      sheet.getRange('H1').values = [[40]];
      const table = sheet.tables.add('A1:E3', true);
      table.name = 'Totalled';
      table.showTotals = true;
      table.columns.getItemAt(2).getDataBodyRange().formulas = [["=[@[Open '#]]/$H$1"], ["=[@[Open '#]]/$H$1"]];
      table.columns.getItemAt(4).getDataBodyRange().formulas = [['=B2/2'], ['=B3/2']];
      table.getTotalRowRange().formulas = [['合计', "=SUBTOTAL(109,Totalled[[Open '#]])", '=SUM(Totalled[Share])', '=SUBTOTAL(104,[Most])', '']];
      await context.sync();
    });
    await pane.workbench.page.evaluate(() => window.workbench.recalculated());
    const saved = await openWorkbook(Buffer.from(await pane.workbench.page.evaluate(() => window.workbench.save()), 'base64'), 'saved.xlsx');
    const table = saved.sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === 'Totalled');
    expect(table?.columns).toEqual([
      { name: '谁', totalsLabel: '合计' },
      { name: 'Open #', totalsFunction: 'sum' },
      { name: 'Share', formula: "=[@[Open '#]]/$H$1", totalsFormula: '=SUM(Totalled[Share])' },
      { name: 'Most', totalsFunction: 'max' },
      { name: 'Half' },
    ]);
  });
});
