import { PaneUnderTest } from '../workbench/host/pane';

const pane = new PaneUnderTest();
beforeAll(() => pane.start(), 120_000);
afterAll(() => pane.stop());

describe('Workbook and application', () => {
  test('office.js believes to be in Excel on the web, and requirement sets are answered', async () => {
    const result = await pane.workbench.pane.evaluate(async () => {
      const info = await Office.onReady();
      const sets = Office.context.requirements;
      return [info.host, info.platform, Office.context.displayLanguage, sets.isSetSupported('ExcelApi', '1.17'), sets.isSetSupported('ExcelApi', '1.18'), sets.isSetSupported('SharedRuntime', '1.1'), sets.isSetSupported('CustomFunctionsRuntime', '1.4')];
    });
    expect(result).toEqual(['Excel', 'OfficeOnline', 'en-US', true, false, true, true]);
  });

  test('nothing leaves the machine', () => {
    const hosts = new Set(pane.workbench.requests.filter((address) => address.startsWith('http')).map((address) => new URL(address).hostname));
    expect([...hosts].sort()).toEqual(['127.0.0.1', 'localhost']);
  });

  test('application: calculation, culture and suspension', async () => {
    const result = await pane.run(async (context, sheet) => {
      const { application } = context;
      application.load('calculationMode, calculationState, decimalSeparator');
      application.cultureInfo.load('name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator, numberGroupSeparator');
      application.cultureInfo.datetimeFormat.load('shortDatePattern');
      await context.sync();
      const first = [application.calculationMode, application.decimalSeparator, application.cultureInfo.name, application.cultureInfo.numberFormat.numberGroupSeparator, application.cultureInfo.datetimeFormat.shortDatePattern];
      application.calculationMode = 'Manual';
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      const stale = sheet.getRange('B1').load('values');
      await context.sync();
      const before = stale.values[0]?.[0];
      application.calculate('Full');
      stale.load('values');
      await context.sync();
      const after = stale.values[0]?.[0];
      application.calculationMode = 'Automatic';
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1').values = [[7]];
      await context.sync();
      stale.load('values');
      await context.sync();
      return [first, before, after, stale.values[0]?.[0]];
    });
    expect(result).toEqual([['Automatic', '.', 'en-US', ',', 'm/d/yyyy'], 2, 10, 14]);
  });

  test('workbook functions', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const { functions } = context.workbook;
      const sum = functions.sum(sheet.getRange('A1:A3'), 4).load('value');
      const date = functions.date(1904, 1, 1).load('value');
      const normal = functions.norm_S_Inv(0.975).load('value');
      const nested = functions.sum(functions.max(1, 9), 1).load('value');
      const failed = functions.vlookup('x', sheet.getRange('A1:A3'), 1, false).load('value, error');
      await context.sync();
      return [sum.value, date.value, Math.round(normal.value * 1000), nested.value, failed.error];
    });
    expect(result).toEqual([10, 1462, 1960, 10, '#N/A']);
  });

  test('settings of the workbook and of the document', async () => {
    const result = await pane.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('plan', { limits: [30, 60], on: true });
      settings.add('name', 'first');
      settings.getItem('name').value = 'second';
      const plan = settings.getItem('plan').load('value, key');
      const none = settings.getItemOrNullObject('nothing');
      settings.load('items/key, items/value');
      const count = settings.getCount();
      none.load('value');
      await context.sync();
      settings.getItem('name').delete();
      const left = settings.getCount();
      await context.sync();
      return [plan.value, none.isNullObject, settings.items.map((item) => item.value), count.value, left.value];
    });
    expect(result).toEqual([{ limits: [30, 60], on: true }, true, [{ limits: [30, 60], on: true }, 'second'], 2, 1]);
    const document = await pane.workbench.pane.evaluate(async () => {
      Office.context.document.settings.set('kept', { a: 1 });
      const status = await new Promise((resolve) => Office.context.document.settings.saveAsync((answer) => resolve(answer.status)));
      const fresh = await new Promise<unknown>((resolve) => Office.context.document.settings.refreshAsync((answer) => resolve((answer.value as Office.Settings).get('kept'))));
      return [status, fresh];
    });
    expect(document).toEqual(['succeeded', { a: 1 }]);
  });

  test('names of the workbook and of a sheet', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const { names } = context.workbook;
      names.add('Total_1', sheet.getRange('A1:A2'), 'both cells');
      names.add('Rate_1', '=0.25' as never);
      sheet.names.add('Local_1', sheet.getRange('A2'));
      const total = names.getItem('total_1').load('name, type, value, formula, scope, comment, visible');
      const rate = names.getItem('Rate_1').load('type, value');
      const local = sheet.names.getItem('Local_1').load('scope, formula');
      const missing = names.getItemOrNullObject('Local_1');
      const range = names.getItem('Total_1').getRange().load('values');
      sheet.getRange('B1').formulas = [['=SUM(Total_1)*Rate_1']];
      const cell = sheet.getRange('B1').load('values');
      missing.load('name');
      sheet.load('name');
      await context.sync();
      names.getItem('Total_1').formula = '=Rate_1*2';
      names.getItem('Rate_1').delete();
      names.load('items/name');
      await context.sync();
      return [[total.type, total.scope, total.comment, total.visible, total.formula.replace(sheet.name, 'S'), String(total.value).replace(sheet.name, 'S')], [rate.type, rate.value], local.scope, missing.isNullObject, range.values, cell.values, names.items.map((item) => item.name)];
    });
    expect(result).toEqual([['Range', 'Workbook', 'both cells', true, '=S!$A$1:$A$2', 'S!$A$1:$A$2'], ['Double', 0.25], 'Worksheet', true, [[1], [2]], [[0.75]], ['Total_1']]);
  });

  test('properties, bindings, XML parts and comments', async () => {
    const result = await pane.run(async (context, sheet) => {
      const { properties, customXmlParts, comments, bindings } = context.workbook;
      properties.title = 'Report';
      properties.custom.add('version', 3 as never);
      properties.load('title');
      const custom = properties.custom.getItem('Version').load('value, type');
      const part = customXmlParts.add('<plan xmlns="urn:workcap"><a>1</a></plan>');
      const xml = part.getXml();
      const byNamespace = customXmlParts.getByNamespace('urn:workcap').getOnlyItem().load('id');
      part.load('id, namespaceUri');
      const comment = comments.add(sheet.getRange('B2'), 'Please check');
      comment.replies.add('Done');
      comment.load('content, resolved');
      comment.replies.load('items/content');
      const found = comments.getItemByCell(sheet.getRange('B2')).getLocation().load('address');
      const binding = bindings.add(sheet.getRange('A1:A2'), 'Range', 'mine');
      const bound = binding.getRange().load('address');
      await context.sync();
      return [properties.title, custom.value, custom.type, xml.value, byNamespace.id === part.id, part.namespaceUri, comment.content, comment.replies.items.map((reply) => reply.content), found.address.split('!')[1], bound.address.split('!')[1]];
    });
    expect(result).toEqual(['Report', 3, 'Number', '<plan xmlns="urn:workcap"><a>1</a></plan>', true, 'urn:workcap', 'Please check', ['Done'], 'B2', 'A1:A2']);
  });

  test('conditional formats', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A5');
      range.values = [[1], [2], [3], [4], [5]];
      const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=A1>3';
      custom.custom.format.fill.color = '#FF0000';
      custom.custom.format.font.bold = true;
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.format.font.color = 'blue';
      value.cellValue.rule = { formula1: '=2', operator: 'LessThan' };
      range.conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#00FF00';
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = { minimum: { type: 'LowestValue', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#FF0000' } } as never;
      custom.load('id, type, priority');
      custom.custom.rule.load('formula');
      custom.custom.format.fill.load('color');
      value.cellValue.load('rule');
      scale.colorScale.load('threeColorScale');
      range.conditionalFormats.load('items/type');
      const count = range.conditionalFormats.getCount();
      const area = custom.getRange().load('address');
      await context.sync();
      const again = range.conditionalFormats.getItem(custom.id);
      again.delete();
      sheet.getRange('A1:A2').conditionalFormats.clearAll();
      const left = value.getRanges().load('address');
      await context.sync();
      return [custom.type, custom.priority, custom.custom.rule.formula, custom.custom.format.fill.color, value.cellValue.rule, scale.colorScale.threeColorScale, range.conditionalFormats.items.map((item) => item.type), count.value, area.address.split('!')[1], left.address.split('!')[1]];
    });
    expect(result).toEqual(['Custom', 3, '=A1>3', '#FF0000', { formula1: '=2', operator: 'LessThan' }, false, ['ColorScale', 'DataBar', 'CellValue', 'Custom'], 4, 'A1:A5', 'A3:A5']);
  });

  test('data validation', async () => {
    const result = await pane.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [20], ['x']];
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      range.dataValidation.errorAlert = { title: 'No', message: 'From 1 to 10', showAlert: true, style: 'Stop' };
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      range.dataValidation.load('type, rule, valid, errorAlert');
      const invalid = range.dataValidation.getInvalidCells().load('address');
      const list = sheet.getRange('B1').dataValidation.load('type, rule');
      const mixed = sheet.getRange('A1:B1').dataValidation.load('type');
      const none = sheet.getRange('D1').dataValidation.load('type');
      await context.sync();
      range.dataValidation.clear();
      range.dataValidation.load('type');
      const first = range.dataValidation.type;
      await context.sync();
      return [first, invalid.address.split('!')[1], list.type, list.rule, mixed.type, none.type, range.dataValidation.type];
    });
    expect(result).toEqual(['WholeNumber', 'A2:A3', 'List', { list: { inCellDropDown: true, source: 'Yes,No' } }, 'MixedCriteria', 'None', 'None']);
  });

  test('charts are made, formatted, placed and drawn', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:C4').values = [['Month', 'Plan', 'Actual'], ['Jan', 10, 12], ['Feb', 20, 18], ['Mar', 30, 33]];
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange('A1:C4'), Excel.ChartSeriesBy.auto);
      chart.title.text = 'Plan and actual';
      chart.legend.position = 'Right';
      chart.name = 'PlanChart';
      chart.setPosition('E2', 'J12');
      chart.axes.valueAxis.title.text = 'Amount';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.format.font.color = '#333333';
      chart.series.getItemAt(0).format.fill.setSolidColor('#00FF00');
      chart.series.getItemAt(1).hasDataLabels = true;
      chart.load('name, chartType, width, height, left, top, id');
      chart.title.load('text, visible');
      chart.legend.load('position, visible');
      chart.axes.valueAxis.load('minimum');
      chart.axes.valueAxis.title.load('text, visible');
      chart.series.load('items/name, count');
      const points = chart.series.getItemAt(0).points.load('count, items/value');
      const source = chart.series.getItemAt(1).getDimensionValues('Values');
      const image = chart.getImage(200, 100);
      sheet.charts.load('count, items/name');
      await context.sync();
      const found = sheet.charts.getItem('PlanChart');
      const line = found.series.add('Target');
      line.setValues(sheet.getRange('C2:C4'));
      line.chartType = 'Line';
      found.series.load('count');
      const none = sheet.charts.getItemOrNullObject('Other');
      none.load('name');
      await context.sync();
      const names = chart.series.items.map((one) => one.name);
      found.delete();
      const left = sheet.charts.getCount();
      await context.sync();
      return { chart: [chart.name, chart.chartType, chart.width, chart.height, chart.left, chart.top], title: [chart.title.text, chart.title.visible], legend: [chart.legend.position, chart.legend.visible], axis: [chart.axes.valueAxis.minimum, chart.axes.valueAxis.title.text, chart.axes.valueAxis.title.visible], names, points: [points.count, points.items.map((one) => one.value)], source: source.value, image: atob(image.value).slice(1, 4), added: found.series.count, none: none.isNullObject, left: left.value };
    });
    expect(result).toEqual({ chart: ['PlanChart', 'ColumnClustered', 288, 165, 192, 15], title: ['Plan and actual', true], legend: ['Right', true], axis: [0, 'Amount', true], names: ['Plan', 'Actual'], points: [3, [10, 20, 30]], source: ['12', '18', '33'], image: 'PNG', added: 3, none: true, left: 0 });
  });

  test('collections by page, recursive loads and objects kept over syncs', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [['H'], [1], [2], [3]];
      const table = sheet.tables.add('A1:A4', true);
      const rows = table.rows;
      rows.load({ $top: 2, $skip: 1, values: true } as never);
      await context.sync();
      const paged = rows.items.map((row) => row.values);
      const sheets = context.workbook.worksheets;
      sheets.load('items/name, items/tables/items/name, items/id');
      sheet.load('name');
      await context.sync();
      const own = sheets.items.find((one) => one.name === sheet.name);
      own?.getRange('C1').load('address');
      const again = sheets.getItem(own?.id ?? '').load('name');
      await context.sync();
      return [paged, own?.tables.items.length, again.name === sheet.name];
    });
    expect(result).toEqual([[[[2]], [[3]]], 1, true]);
  });
});
