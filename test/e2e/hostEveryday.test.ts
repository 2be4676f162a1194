import { PaneUnderTest } from '../workbench/host/pane';

/** What add-ins written after Microsoft's documentation do every day. */
const pane = new PaneUnderTest();
beforeAll(() => pane.start(), 120_000);
afterAll(() => pane.stop());

describe('A table without data', () => {
  test('gives its blank row to the first rows that are added', async () => {
    const result = await pane.run(async (context, sheet) => {
      const table = sheet.tables.add('B2:C2', true);
      table.getHeaderRowRange().values = [['Item', 'Count']];
      table.rows.add(undefined, [['Pen', 4], ['Ink', 7]]);
      table.rows.add(undefined, [['Cap', 1]]);
      const range = table.getRange().load('values, address');
      await context.sync();
      return [range.address.split('!')[1], range.values];
    });
    expect(result).toEqual(['B2:C5', [['Item', 'Count'], ['Pen', 4], ['Ink', 7], ['Cap', 1]]]);
  });

  test('so does one with a total row, one whose rows were all deleted, and one that is given blank rows', async () => {
    const result = await pane.run(async (context, sheet) => {
      const table = sheet.tables.add('A1:B1', true);
      table.showTotals = true;
      table.rows.add(undefined, [['a', 1], ['b', 2]]);
      table.rows.getItemAt(1).delete();
      table.rows.getItemAt(0).delete();
      table.rows.add(undefined, [['c', 3]]);
      const body = table.getDataBodyRange().load('values');
      const other = sheet.tables.add('D1:E1', true);
      other.rows.add(undefined, [[null, null], [null, null], [null, null]] as unknown as string[][]);
      other.rows.load('count');
      await context.sync();
      return [body.values, other.rows.count];
    });
    expect(result).toEqual([[['c', 3]], 3]);
  });

  test('a blank row of an ordinary table stays', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [['Who'], ['Ann'], ['']];
      const table = sheet.tables.add('A1:A3', true);
      table.rows.add(undefined, [['Bob']]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values;
    });
    expect(result).toEqual([['Ann'], [''], ['Bob']]);
  });
});

describe('Conditional formats', () => {
  test('of texts, ranks, presets and icons are added, read back, listed and cleared', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.values = [['late'], [5], [9], ['']];
      const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      text.textComparison.format.font.color = 'red';
      text.textComparison.rule = { operator: 'Contains', text: 'late' };
      const top = range.conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
      top.topBottom.format.fill.color = 'green';
      top.topBottom.rule = { rank: 1, type: 'TopItems' };
      const preset = range.conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
      preset.preset.rule = { criterion: 'DuplicateValues' };
      const icons = range.conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
      icons.iconSet.style = 'FourRating';
      icons.iconSet.reverseIconOrder = true;
      text.textComparison.load('rule');
      text.textComparison.format.font.load('color');
      top.topBottom.load('rule');
      preset.preset.load('rule');
      icons.iconSet.load('style, criteria, reverseIconOrder, showIconOnly');
      range.conditionalFormats.load('items/type');
      const none = text.customOrNullObject.load('rule/formula');
      await context.sync();
      const read = {
        text: [text.textComparison.rule, text.textComparison.format.font.color], top: top.topBottom.rule, preset: preset.preset.rule,
        icons: [icons.iconSet.style, icons.iconSet.criteria.length, icons.iconSet.reverseIconOrder, icons.iconSet.showIconOnly],
        types: range.conditionalFormats.items.map((one) => one.type).sort(), custom: none.isNullObject,
      };
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return { ...read, left: count.value };
    });
    expect(result).toEqual({
      text: [{ operator: 'Contains', text: 'late' }, '#FF0000'], top: { rank: 1, type: 'TopItems' }, preset: { criterion: 'DuplicateValues' }, icons: ['FourRating', 4, true, false],
      types: ['ContainsText', 'IconSet', 'PresetCriteria', 'TopBottom'], custom: true, left: 0,
    });
  });

  test('keep their kind in a copy of the sheet', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('A1').conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'NonBlanks' };
      const formats = sheet.copy().getRange('A1').conditionalFormats.load('items/type');
      await context.sync();
      const preset = formats.items[0]?.preset.load('rule');
      await context.sync();
      return [formats.items.map((one) => one.type), preset?.rule];
    });
    expect(result).toEqual([['PresetCriteria'], { criterion: 'NonBlanks' }]);
  });

  test('refuse a rank of none, an unknown preset and a wrong number of icons', async () => {
    const rank = await pane.refused(async (context, sheet) => {
      sheet.getRange('A1').conditionalFormats.add('TopBottom').topBottom.rule = { rank: 0, type: 'TopItems' };
      await context.sync();
    });
    const preset = await pane.refused(async (context, sheet) => {
      sheet.getRange('A1').conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'Nice' as Excel.ConditionalFormatPresetCriterion };
      await context.sync();
    });
    const icons = await pane.refused(async (context, sheet) => {
      sheet.getRange('A1').conditionalFormats.add('IconSet').iconSet.criteria = [{} as Excel.ConditionalIconCriterion];
      await context.sync();
    });
    expect([rank.code, preset.code, icons.code]).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
  });
});

describe('A load', () => {
  test('passes over names that Excel does not know, in objects and in items', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1').load('nothingAtAll, address' as 'address');
      context.workbook.worksheets.load('items/noPropertiesNeeded');
      await context.sync();
      return [range.address.endsWith('!A1'), context.workbook.worksheets.items.length > 0];
    });
    expect(result).toEqual([true, true]);
  });

  test('names what Excel has and the workbench has not', async () => {
    const refusal = await pane.refused(async (context, sheet) => {
      sheet.load('shapes');
      await context.sync();
    });
    expect([refusal.code, refusal.location]).toEqual(['ApiNotFound', 'Worksheet.shapes']);
  });
});

describe('The older document methods', () => {
  test('give and write the selection as text and as matrix', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.activate();
      sheet.getRange('A1:B2').values = [['a', 1], ['b', 2]];
      sheet.getRange('A1:B2').select();
      await context.sync();
      const get = (type: Office.CoercionType): Promise<unknown> => new Promise((resolve) => Office.context.document.getSelectedDataAsync(type, (answer) => resolve(answer.status === Office.AsyncResultStatus.Succeeded ? answer.value : answer.error.code)));
      const set = (data: unknown): Promise<unknown> => new Promise((resolve) => Office.context.document.setSelectedDataAsync(data as string, (answer) => resolve(answer.status === Office.AsyncResultStatus.Succeeded ? 'done' : answer.error.code)));
      const text = await get(Office.CoercionType.Text);
      const matrix = await get(Office.CoercionType.Matrix);
      const wrong = await set([[1], [2], [3]]);
      const right = await set([[10, 20], [30, 40]]);
      sheet.getRange('D1').select();
      await context.sync();
      await set([['x', 'y']]);
      const now = sheet.getRange('A1:E2').load('values');
      await context.sync();
      return { text, matrix, wrong: typeof wrong, right, now: now.values };
    });
    expect(result).toEqual({ text: 'a\t1\nb\t2', matrix: [['a', 1], ['b', 2]], wrong: 'number', right: 'done', now: [[10, 20, '', 'x', 'y'], [30, 40, '', '', '']] });
  });
});

describe('Events', () => {
  test('a binding tells of written and of recalculated cells, and of a selection inside it', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.activate();
      sheet.getRange('A1:B3').values = [[1, ''], [2, ''], ['=A1+A2', '']];
      const binding = context.workbook.bindings.add(sheet.getRange('A3:B5'), 'Range', 'everyday');
      const told: unknown[] = [];
      binding.onDataChanged.add(async () => void told.push('data'));
      binding.onSelectionChanged.add(async (event) => void told.push([event.startRow, event.startColumn, event.rowCount, event.columnCount]));
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      sheet.getRange('A1').values = [[10]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 150));
      const calculated = told.length;
      sheet.getRange('D9').values = [['elsewhere']];
      sheet.getRange('B4:C4').select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 150));
      binding.delete();
      await context.sync();
      return [calculated, told];
    });
    expect(result).toEqual([1, ['data', [1, 1, 1, 1]]]);
  });

  test('a formula that becomes another one, and columns that are sorted', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:C2').values = [[3, 1, 2], ['x', 'y', 'z']];
      sheet.getRange('E1').formulas = [['=A1*2']];
      const told: unknown[] = [];
      sheet.onFormulaChanged.add(async (event) => void told.push(event.formulaDetails.map((one) => [one.cellAddress, one.previousFormula])));
      sheet.onColumnSorted.add(async (event) => void told.push(event.address));
      await context.sync();
      sheet.getRange('E1').formulas = [['=A1*3']];
      sheet.getRange('A2').values = [['w']];
      sheet.getRange('A1:C2').sort.apply([{ key: 0, ascending: true }], false, false, 'Columns');
      await context.sync();
      const sorted = sheet.getRange('A1:C2').load('values');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return [told, sorted.values];
    });
    expect(result).toEqual([[[['E1', '=A1*2']], 'A1:C2'], [[1, 2, 3], ['y', 'z', 'w']]]);
  });
});

describe('Ranges', () => {
  test('name the cells that a formula reads and that read a cell, directly or through others', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, '=A1*B1']];
      sheet.getRange('D1').formulas = [['=C1+10']];
      const direct = sheet.getRange('D1').getDirectPrecedents().areas.load('items/address');
      const all = sheet.getRange('D1').getPrecedents().load('addresses');
      const readers = sheet.getRange('A1').getDirectDependents().load('addresses');
      const farther = sheet.getRange('A1').getDependents().load('addresses');
      await context.sync();
      const first = direct.items[0];
      if (first !== undefined) first.format.fill.color = 'yellow';
      await context.sync();
      const fill = sheet.getRange('C1').format.fill.load('color');
      await context.sync();
      const plain = (address: string): string => address.replace(/'?[^!,']+'?!/g, '');
      return { direct: direct.items.map((one) => plain(one.address)), all: all.addresses.map(plain), readers: readers.addresses.map(plain), farther: farther.addresses.map(plain), fill: fill.color };
    });
    expect(result).toEqual({ direct: ['C1'], all: ['A1:C1'], readers: ['C1'], farther: ['C1:D1'], fill: '#FFFF00' });
    const none = await pane.refused(async (context, sheet) => {
      sheet.getRange('A1').getDirectPrecedents().load('addresses');
      await context.sync();
    });
    expect(none.code).toBe('ItemNotFound');
  });

  test('are grouped, folded by level and ungrouped', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('2:6').group('ByRows');
      sheet.getRange('3:4').group('ByRows');
      sheet.getRange('B:C').group('ByColumns');
      const hidden = async (): Promise<unknown[]> => {
        const rows = ['2:2', '3:3', '7:7'].map((address) => sheet.getRange(address).load('rowHidden'));
        const column = sheet.getRange('B:B').load('columnHidden');
        await context.sync();
        return [...rows.map((row) => row.rowHidden), column.columnHidden];
      };
      sheet.showOutlineLevels(2, 1);
      const second = await hidden();
      sheet.showOutlineLevels(1, 0);
      const first = await hidden();
      sheet.showOutlineLevels(3, 2);
      const open = await hidden();
      sheet.getRange('3:4').hideGroupDetails('ByRows');
      sheet.getRange('3:4').ungroup('ByRows');
      return { second, first, open, ungrouped: await hidden() };
    });
    expect(result).toMatchObject({ second: [false, true, false, true], first: [true, true, false, true], open: [false, false, false, false] });
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('2:3').ungroup('ByRows'); await context.sync(); })).code).toBe('InvalidOperation');
  });

  test('keep the angle, the pattern and every colour of HTML', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.textOrientation = 90;
      range.format.verticalAlignment = 'Justify';
      range.format.fill.pattern = 'Gray25';
      range.format.font.color = 'DarkMagenta';
      const one = sheet.getRange('B2').format.load('textOrientation, verticalAlignment');
      one.fill.load('pattern');
      one.font.load('color');
      const mixed = sheet.getRange('B2:C2').format.load('textOrientation');
      await context.sync();
      return [one.textOrientation, one.verticalAlignment, one.fill.pattern, one.font.color, mixed.textOrientation];
    });
    expect(result).toEqual([90, 'Justify', 'Gray25', '#8B008B', null]);
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1').format.textOrientation = 91; await context.sync(); })).code).toBe('InvalidArgument');
  });

  test('take a formula with them when they are transposed', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:C1').values = [[2, 3, '=SUM(A1:B1)&"R[1]C"']];
      sheet.getRange('E2').copyFrom('A1:C1', 'All', false, true);
      const copied = sheet.getRange('E2:E4').load('formulas, values');
      await context.sync();
      return [copied.formulas.flat(), copied.values.flat()];
    });
    expect(result).toEqual([[2, 3, '=SUM(E2:E3)&"R[1]C"'], [2, 3, '5R[1]C']]);
  });

  test('refuse an array of one cell for several cells', async () => {
    const refusal = await pane.refused(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [['x']];
      await context.sync();
    });
    expect([refusal.code, refusal.location]).toEqual(['InvalidArgument', 'Range.values']);
  });
});

describe('The workbook', () => {
  test('has cell styles: own ones are added, changed, given to cells and deleted', async () => {
    const result = await pane.run(async (context, sheet) => {
      const { styles } = context.workbook;
      styles.add('Slanted');
      const style = styles.getItem('Slanted');
      style.textOrientation = 38;
      style.locked = false;
      style.font.bold = true;
      const range = sheet.getRange('A1');
      range.style = 'Slanted';
      style.font.color = 'teal';
      style.load('textOrientation, builtIn, name, locked');
      range.format.load('textOrientation');
      range.format.font.load('bold, color');
      const normal = styles.getItem('Normal').load('builtIn');
      await context.sync();
      const read = [style.textOrientation, style.builtIn, style.name, style.locked, range.format.textOrientation, range.format.font.bold, range.format.font.color, normal.builtIn];
      style.delete();
      const gone = styles.getItemOrNullObject('Slanted').load('name');
      range.load('style');
      await context.sync();
      return [read, gone.isNullObject, range.style];
    });
    expect(result).toEqual([[38, false, 'Slanted', false, 38, true, '#008080', true], true, 'Normal']);
    expect((await pane.refused(async (context) => { context.workbook.styles.add('Good'); await context.sync(); })).code).toBe('ItemAlreadyExists');
  });

  test('has page breaks and chart parts that are kept', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [['K', 'V'], ['a', 1], ['b', 2]];
      sheet.horizontalPageBreaks.add('A3');
      const page = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load('rowIndex');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      const series = chart.series.getItemAt(0);
      series.trendlines.add('Exponential').format.line.color = 'red';
      const line = series.trendlines.getItem(0).load('type');
      line.format.line.load('color');
      const table = chart.getDataTableOrNullObject();
      table.visible = true;
      table.load('visible, showLegendKey');
      chart.axes.valueAxis.setPositionAt(5);
      chart.axes.valueAxis.load('position, positionAt');
      const kind = series.getDimensionDataSourceType('Values');
      await context.sync();
      return [page.rowIndex, line.type, line.format.line.color, table.visible, chart.axes.valueAxis.position, chart.axes.valueAxis.positionAt, kind.value];
    });
    expect(result).toEqual([2, 'Exponential', '#FF0000', true, 'Custom', 5, 'LocalRange']);
  });
});

test('links and rules of texts and ranks are in the saved file', async () => {
  await pane.run(async (context, sheet) => {
    sheet.name = 'Links';
    sheet.getRange('A1').hyperlink = { address: 'https://example.com/a', textToDisplay: 'out' };
    sheet.getRange('A2').hyperlink = { documentReference: 'Links!B5', textToDisplay: 'in' };
    sheet.getRange('A3').hyperlink = { address: 'https://example.com/b', textToDisplay: 'gone' };
    sheet.getRange('A3').clear('Hyperlinks');
    const range = sheet.getRange('C1:C3');
    range.values = [[1], [2], [3]];
    const format = range.conditionalFormats.add('TopBottom');
    format.topBottom.format.fill.color = '#FFC000';
    format.topBottom.rule = { rank: 2, type: 'TopItems' };
    await context.sync();
  });
  const { page } = pane.workbench;
  await page.evaluate(() => window.workbench.save().then((file) => window.workbench.open(file, 'again.xlsx')));
  const frame = pane.workbench.page.frames().find((one) => one.url().includes('127.0.0.1')) ?? pane.workbench.pane;
  await page.waitForFunction(() => window.workbench.ready());
  await frame.waitForFunction(() => typeof Excel !== 'undefined' && Office.context?.requirements !== undefined);
  const result = await frame.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Links');
      const cells = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).load('hyperlink, values'));
      const rules = sheet.getRange('C1:C3').conditionalFormats.load('items/type');
      await context.sync();
      return { links: cells.map((one) => one.hyperlink), shown: cells.map((one) => one.values[0]?.[0] as unknown), rules: rules.items.map((one) => one.type) };
    });
  });
  expect(result.links[0]).toMatchObject({ address: 'https://example.com/a', textToDisplay: 'out' });
  expect(result.links[1]).toMatchObject({ documentReference: 'Links!B5', textToDisplay: 'in' });
  expect(result.links[2]).toBeNull();
  expect(result.shown).toEqual(['out', 'in', 'gone']);
  expect(result.rules).toEqual(['Custom']);
});
