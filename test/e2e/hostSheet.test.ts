import { PaneUnderTest } from '../workbench/host/pane';

const pane = new PaneUnderTest();
beforeAll(() => pane.start(), 120_000);
afterAll(() => pane.stop());

describe('Worksheet', () => {
  test('is added, named, coloured, moved, hidden, copied and deleted', async () => {
    const result = await pane.run(async (context, sheet) => {
      const { worksheets } = context.workbook;
      sheet.name = 'First one';
      sheet.tabColor = '#FF0000';
      sheet.showGridlines = false;
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      const copy = sheet.copy('After', sheet);
      copy.load('name, position');
      sheet.load('name, tabColor, showGridlines, position, visibility, id');
      await context.sync();
      copy.visibility = 'Hidden';
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const cells = copy.getRange('A1:B2').load('values');
      await context.sync();
      const difference = count.value - visible.value;
      copy.visibility = 'Visible';
      copy.position = 0;
      const first = worksheets.getFirst().load('name');
      const last = worksheets.getLast().load('name');
      const next = worksheets.getFirst().getNextOrNullObject().load('name');
      const none = worksheets.getLast().getNextOrNullObject().load('name');
      await context.sync();
      const names = [first.name, last.name !== '', next.isNullObject, none.isNullObject];
      copy.delete();
      const gone = worksheets.getItemOrNullObject('First one (2)');
      gone.load('name');
      await context.sync();
      return { copy: copy.isNullObject, sheet: [sheet.name, sheet.tabColor, sheet.showGridlines, sheet.visibility], copied: cells.values, difference, names, gone: gone.isNullObject };
    });
    expect(result).toEqual({ copy: false, sheet: ['First one', '#FF0000', false, 'Visible'], copied: [[1, 2], [3, 4]], difference: 1, names: ['First one (2)', true, false, true], gone: true });
  });

  test('getRange takes nothing, cells, columns, rows, names and tables', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('B2:B3').values = [['H'], [1]];
      const table = sheet.tables.add('B2:B3', true);
      table.name = 'RangeTable';
      sheet.names.add('MyCells', sheet.getRange('D4:E5'));
      const all = { whole: sheet.getRange(), cell: sheet.getRange('a1'), absolute: sheet.getRange('$B$2:$C$3'), columns: sheet.getRange('A:C'), rows: sheet.getRange('2:3'), name: sheet.getRange('MyCells'), table: sheet.getRange('RangeTable[#All]'), byIndexes: sheet.getRangeByIndexes(1, 2, 3, 4), byCell: sheet.getCell(4, 5) };
      Object.values(all).forEach((one) => one.load('address'));
      await context.sync();
      return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one.address.split('!')[1]]));
    });
    expect(result).toEqual({ whole: '1:1048576', cell: 'A1', absolute: 'B2:C3', columns: 'A:C', rows: '2:3', name: 'D4:E5', table: 'B2:B3', byIndexes: 'C2:F4', byCell: 'F5' });
  });

  test('used range, with and without formats, and of an empty sheet', async () => {
    const result = await pane.run(async (context, sheet) => {
      const empty = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      const before = [empty.address.split('!')[1], none.isNullObject];
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D4').format.fill.color = 'red';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      await context.sync();
      return [before, values.address.split('!')[1], all.address.split('!')[1]];
    });
    expect(result).toEqual([['A1', true], 'B2', 'B2:D4']);
  });

  test('names with spaces and apostrophes are quoted in addresses', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.name = "Ann's list 2020";
      const range = sheet.getRange('A1').load('address');
      const other = context.workbook.worksheets.add('应收账款').getRange('A1').load('address');
      await context.sync();
      return [range.address, other.address];
    });
    expect(result).toEqual(["'Ann''s list 2020'!A1", '应收账款!A1']);
  });

  test('panes are frozen and released', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      const first = rows.address.split('!')[1];
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
      const both = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [first, both.address.split('!')[1], none.isNullObject];
    });
    expect(result).toEqual(['1:2', 'A1:B1', true]);
  });

  test('protection says what is allowed and ends with the password', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.protection.protect({ allowFormatCells: true }, 'secret');
      sheet.protection.load('protected, options');
      await context.sync();
      const state = [sheet.protection.protected, sheet.protection.options.allowFormatCells, sheet.protection.options.allowInsertRows];
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
      sheet.protection.unprotect('secret');
      sheet.protection.load('protected');
      await context.sync();
      return [state, sheet.protection.protected];
    });
    expect(result).toEqual([[true, true, false], false]);
  });

  test('page layout, auto filter of a sheet and custom properties', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
      sheet.pageLayout.load('orientation, zoom');
      sheet.pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      const titles = sheet.pageLayout.getPrintTitleRows().load('address');
      sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
      sheet.autoFilter.apply(sheet.getRange('A1:B3'), 0, { filterOn: 'Values', values: ['3'] });
      sheet.autoFilter.load('enabled, isDataFiltered');
      const view = sheet.getRange('A1:B3').getVisibleView().load('values');
      sheet.customProperties.add('kind', 'report');
      const property = sheet.customProperties.getItem('KIND').load('key, value');
      await context.sync();
      sheet.autoFilter.remove();
      const all = sheet.getRange('A1:B3').getVisibleView().load('rowCount');
      await context.sync();
      return [sheet.pageLayout.orientation, sheet.pageLayout.zoom, sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter, titles.address.split('!')[1], sheet.autoFilter.enabled, view.values, property.key, property.value, all.rowCount];
    });
    expect(result).toEqual(['Landscape', { horizontalFitToPages: 1 }, 'Page &P', '1:1', true, [['a', 'b'], [3, 4]], 'kind', 'report', 3]);
  });
});

describe('Format', () => {
  test('fill, font, alignment and wrapping, with null where cells differ', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#4472C4';
      range.format.font.color = 'white';
      range.format.font.name = 'Arial';
      range.format.font.size = 14;
      sheet.getRange('A1').format.font.bold = true;
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = Excel.VerticalAlignment.top;
      range.format.wrapText = true;
      range.load('format/fill/color, format/font/color, format/font/name, format/font/size, format/font/bold, format/horizontalAlignment, format/verticalAlignment, format/wrapText');
      const plain = sheet.getRange('D1').load({ format: { fill: { color: true }, font: { color: true, bold: true }, horizontalAlignment: true } });
      await context.sync();
      return [range.format.fill.color, range.format.font.color, range.format.font.name, range.format.font.size, range.format.font.bold, range.format.horizontalAlignment, range.format.verticalAlignment, range.format.wrapText, plain.format.fill.color, plain.format.font.color, plain.format.horizontalAlignment];
    });
    expect(result).toEqual(['#4472C4', '#FFFFFF', 'Arial', 14, null, 'Center', 'Top', true, '#FFFFFF', '#000000', 'General']);
  });

  test('borders by side', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      range.format.borders.getItem('EdgeTop').weight = 'Thick';
      range.format.borders.getItem('EdgeTop').color = '#FF0000';
      range.format.borders.getItem('InsideHorizontal').style = Excel.BorderLineStyle.dash;
      const top = range.format.borders.getItem('EdgeTop').load('style, weight, color');
      const bottom = range.format.borders.getItem('EdgeBottom').load('style');
      const inside = range.format.borders.getItem('InsideHorizontal').load('style');
      const none = range.format.borders.getItem('InsideVertical').load('style');
      const cell = sheet.getRange('B3').format.borders.getItem('EdgeTop').load('style');
      range.format.borders.load('items/sideIndex, items/style');
      await context.sync();
      return [top.style, top.weight, top.color, bottom.style, inside.style, none.style, cell.style, range.format.borders.items.length];
    });
    expect(result).toEqual(['Continuous', 'Thick', '#FF0000', 'Double', 'Dash', 'None', 'Dash', 8]);
  });

  test('sizes in points, standard sizes and fitting to the content', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.columnWidth = 96;
      range.format.rowHeight = 30;
      range.load('format/columnWidth, format/rowHeight, width, height');
      const next = sheet.getRange('C3').load('left, top, format/columnWidth');
      await context.sync();
      const set = [range.format.columnWidth, range.format.rowHeight, range.width, range.height, next.left, next.top, next.format.columnWidth];
      sheet.getRange('A1').values = [['A rather long text that needs room']];
      range.format.autofitColumns();
      range.format.useStandardHeight = true;
      const fitted = sheet.getRange('A1').load('format/columnWidth, format/rowHeight');
      await context.sync();
      return [set, fitted.format.columnWidth > 120, fitted.format.rowHeight];
    });
    expect(result).toEqual([[96, 30, 192, 60, 192, 60, 48], true, 15]);
  });

  test('cell styles, locked cells, and properties cell by cell', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.style = 'Good';
      range.format.protection.locked = false;
      range.load('style, format/fill/color, format/protection/locked');
      sheet.getRange('A3:B3').setCellProperties([[{ format: { fill: { color: '#112233' } } }, { format: { font: { bold: true, color: '#445566' } } }]]);
      const properties = sheet.getRange('A3:B3').getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return { style: range.style, fill: range.format.fill.color, locked: range.format.protection.locked, cells: properties.value.map((row) => row.map((one) => [one.address?.split('!')[1], one.format?.fill?.color, one.format?.font?.bold])) };
    });
    expect(result).toEqual({ style: 'Good', fill: '#C6EFCE', locked: false, cells: [[['A3', '#112233', false], ['B3', '#FFFFFF', true]]] });
  });
});
