import { PaneUnderTest } from '../workbench/host/pane';

const pane = new PaneUnderTest();
beforeAll(() => pane.start(), 120_000);
afterAll(() => pane.stop());

/** What Excel refuses, the host refuses with Excel's code. */
describe('Refusals', () => {
  test('values of another size than the range', async () => {
    const error = await pane.refused(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1:B2').values = [[1], [2]]; await context.sync(); })).code).toBe('InvalidArgument');
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1:B2').numberFormat = [['0', '0', '0']]; await context.sync(); })).location).toBe('Range.numberFormat');
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1:B2000').values = Array.from({ length: 1999 }, () => [1, 2]); await context.sync(); })).code).toBe('InvalidArgument');
  });

  test('values for whole columns', async () => {
    const error = await pane.refused(async (context, sheet) => { sheet.getRange('A:A').values = 1 as never; await context.sync(); });
    expect(error.code).toBe('InvalidArgument');
  });

  test('more than 32,767 characters in a cell', async () => {
    const error = await pane.refused(async (context, sheet) => { sheet.getRange('A1').values = [['x'.repeat(32_768)]]; await context.sync(); });
    expect(error.code).toBe('InvalidArgument');
    const length = await pane.run(async (context, sheet) => {
      sheet.getRange('A1').values = [['x'.repeat(32_767)]];
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return (range.values[0]?.[0] as string).length;
    });
    expect(length).toBe(32_767);
  });

  test('more than five million cells', async () => {
    const error = await pane.refused(async (context, sheet) => { sheet.getRange('A1:F1000000').load('values'); await context.sync(); });
    expect(error.code).toBe('InvalidOperation');
  });

  test('a request and an answer above five megabytes', async () => {
    const request = await pane.refused(async (context, sheet) => {
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['y'.repeat(30_000)]);
      await context.sync();
    });
    expect(request.code).toBe('RequestPayloadSizeLimitExceeded');
    const response = await pane.refused(async (context, sheet) => {
      const range = sheet.getRange('A1:A200');
      range.formulas = Array.from({ length: 200 }, () => ['=REPT("z",30000)']);
      range.load('values');
      await context.sync();
    });
    expect(response.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test.each([['a:b'], ['a/b'], ['a\\b'], ['a?b'], ['a*b'], ['[a]'], ['x'.repeat(32)], ["'a"], ['History']])('the sheet name %s', async (name) => {
    const source = `async (context) => { context.workbook.worksheets.add(${JSON.stringify(name)}); await context.sync(); }`;
    const error = await pane.refused(new Function(`return ${source}`)() as never);
    expect(error.code).toBe('InvalidArgument');
  });

  test('a sheet, a table and a name that exist already', async () => {
    expect((await pane.refused(async (context, sheet) => { sheet.name = 'Twice'; context.workbook.worksheets.add('TWICE'); await context.sync(); })).code).toBe('ItemAlreadyExists');
    const table = await pane.refused(async (context, sheet) => {
      sheet.getRange('A1:C2').values = [['a', '', 'b'], [1, '', 2]];
      sheet.tables.add('A1:A2', true).name = 'SameName';
      sheet.tables.add('C1:C2', true).name = 'samename';
      await context.sync();
    });
    expect(table).toMatchObject({ code: 'ItemAlreadyExists', location: 'Table.name' });
    expect((await pane.refused(async (context) => { context.workbook.names.add('Same_1', 1 as never); context.workbook.names.add('same_1', 2 as never); await context.sync(); })).code).toBe('ItemAlreadyExists');
  });

  test('what does not exist', async () => {
    expect(await pane.refused(async (context) => { context.workbook.worksheets.getItem('Nowhere').load('name'); await context.sync(); })).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
    expect((await pane.refused(async (context) => { context.workbook.tables.getItem('NoTable').load('name'); await context.sync(); })).code).toBe('ItemNotFound');
    expect((await pane.refused(async (context) => { context.workbook.names.getItem('NoName').load('name'); await context.sync(); })).code).toBe('ItemNotFound');
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1').getIntersection('B2').load('address'); await context.sync(); })).code).toBe('ItemNotFound');
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1:B2').getSpecialCells('Formulas').load('address'); await context.sync(); })).code).toBe('ItemNotFound');
  });

  test.each([['not an address'], ['A0'], ['XFE1'], ['A1048577'], ['Missing[Column]']])('the address %s', async (address) => {
    const source = `async (context, sheet) => { sheet.getRange(${JSON.stringify(address)}).load('values'); await context.sync(); }`;
    expect((await pane.refused(new Function(`return ${source}`)() as never)).code).toBe('InvalidReference');
  });

  test('ranges outside of the grid', async () => {
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1').getOffsetRange(-1, 0).load('address'); await context.sync(); })).code).toBe('InvalidArgument');
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('XFD1048576').getResizedRange(1, 0).load('address'); await context.sync(); })).code).toBe('InvalidArgument');
    expect((await pane.refused(async (context, sheet) => { sheet.getRangeByIndexes(0, 0, 0, 1).load('address'); await context.sync(); })).code).toBe('InvalidArgument');
  });

  test('overlapping tables and merged cells in a table', async () => {
    expect((await pane.refused(async (context, sheet) => { sheet.tables.add('A1:B3', true); sheet.tables.add('B2:C5', true); await context.sync(); })).code).toBe('InvalidArgument');
    expect((await pane.refused(async (context, sheet) => { sheet.tables.add('A1:B3', true); sheet.getRange('A1:A2').merge(); await context.sync(); })).code).toBe('InvalidArgument');
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A2:B2').merge(); sheet.tables.add('A1:B3', true); await context.sync(); })).code).toBe('MergedRangeConflict');
    expect((await pane.refused(async (context, sheet) => { sheet.tables.add('B2:C5', true); sheet.getRange('B1').insert('Down'); await context.sync(); })).code).toBe('InsertDeleteConflict');
  });

  test.each([['A1'], ['two words'], ['1st'], ['R1C1'], ['a-b'], ['']])('the table name "%s"', async (name) => {
    const source = `async (context, sheet) => { sheet.tables.add('A1:B3', true).name = ${JSON.stringify(name)}; await context.sync(); }`;
    expect((await pane.refused(new Function(`return ${source}`)() as never)).code).toBe('InvalidArgument');
  });

  test('protected sheets and a protected workbook', async () => {
    expect(await pane.refused(async (context, sheet) => { sheet.protection.protect(); sheet.getRange('A1').values = [[1]]; await context.sync(); })).toMatchObject({ code: 'AccessDenied', location: 'Range.values' });
    expect((await pane.refused(async (context, sheet) => { sheet.protection.protect(); sheet.tables.add('A1:B2', true); await context.sync(); })).code).toBe('AccessDenied');
    expect((await pane.refused(async (context, sheet) => { sheet.protection.protect(); sheet.getRange('A1').format.fill.color = 'red'; await context.sync(); })).code).toBe('AccessDenied');
    expect((await pane.refused(async (context, sheet) => { sheet.protection.protect({}, 'right'); await context.sync(); sheet.protection.unprotect('wrong'); await context.sync(); })).code).toBe('AccessDenied');
    const unlocked = await pane.run(async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('A1').values = [[5]];
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    expect(unlocked).toEqual([[5]]);
    expect((await pane.refused(async (context) => { context.workbook.protection.protect(); await context.sync(); try { context.workbook.worksheets.add(); await context.sync(); } finally { context.workbook.protection.unprotect(); await context.sync(); } })).code).toBe('AccessDenied');
  });

  test('a formula that cannot be read', async () => {
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1').formulas = [['=SUM(A2']]; await context.sync(); })).code).toBe('InvalidArgument');
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1').formulas = [['="open']]; await context.sync(); })).code).toBe('InvalidArgument');
  });

  test('members that the host does not have are named', async () => {
    const error = await pane.refused(async (context, sheet) => { sheet.shapes.load('items/name'); await context.sync(); });
    expect(error).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.shapes' });
    const method = await pane.refused(async (context, sheet) => { sheet.getRange('A1').getImage(); await context.sync(); });
    expect(method).toMatchObject({ code: 'ApiNotFound', location: 'Range.getImage' });
  });

  test('enumerations and types', async () => {
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1').format.horizontalAlignment = 'Middle' as never; await context.sync(); })).code).toBe('InvalidArgument');
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1').format.fill.color = 'no colour'; await context.sync(); })).code).toBe('InvalidArgument');
    expect((await pane.refused(async (context, sheet) => { sheet.visibility = 'Gone' as never; await context.sync(); })).code).toBe('InvalidArgument');
    expect((await pane.refused(async (context, sheet) => { sheet.tables.add('A1:B3', true).style = 'TableStyleNone9'; await context.sync(); })).code).toBe('InvalidArgument');
  });

  test('actions before a failing one stay applied, later ones are not done', async () => {
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [['never']];
      let code = '';
      try {
        await context.sync();
      } catch (error) {
        code = (error as { code: string }).code;
      }
      const range = sheet.getRange('A1:A3').load('values');
      await context.sync();
      return [code, range.values.flat()];
    });
    expect(result).toEqual(['InvalidArgument', ['kept', '', '']]);
  });

  test('reading what was not loaded is refused by office.js itself', async () => {
    expect((await pane.refused(async (_context, sheet) => sheet.getRange('A1').values)).code).toBe('PropertyNotLoaded');
  });

  test('null objects take every call in silence', async () => {
    const result = await pane.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Not there');
      none.delete();
      const range = none.getRange('A1');
      range.values = [[1]];
      range.load('values');
      await context.sync();
      return [none.isNullObject, range.isNullObject];
    });
    expect(result).toEqual([true, true]);
  });
});

describe('Failures on purpose', () => {
  const faults = (plan: unknown): Promise<void> => pane.workbench.page.evaluate((given) => window.workbench.faults(given as never), plan);
  afterEach(() => faults(null));

  test('the second batch fails with the code asked for, and only that one', async () => {
    await faults({ sync: 2, code: 'GeneralException' });
    const result = await pane.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      const codes: string[] = [];
      await context.sync().catch((error: { code: string }) => codes.push(error.code));
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      return [codes, range.values.flat()];
    });
    expect(result).toEqual([['GeneralException'], [1, '']]);
  });

  test('a batch can be carried out although its answer is lost', async () => {
    await faults({ sync: 2, code: 'RequestAborted', late: true });
    const result = await pane.workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('C3');
        cell.values = [[1]];
        await context.sync();
        cell.values = [[2]];
        const code = await context.sync().then(() => 'none', (error: OfficeExtension.Error) => error.code);
        cell.load('values');
        await context.sync();
        return [code, cell.values[0]?.[0]];
      }),
    );
    expect(result).toEqual(['RequestAborted', 2]);
  });

  test('the user is editing a cell', async () => {
    await faults({ cellEdit: true });
    expect((await pane.refused(async (context) => { await context.sync(); })).code).toBe('InvalidOperationInCellEditMode');
  });

  test('a smaller payload limit', async () => {
    await faults({ payloadLimit: 2000 });
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => ['a long enough text']); await context.sync(); })).code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('a sheet declared protected', async () => {
    await faults({ protectedSheet: true });
    expect((await pane.refused(async (context, sheet) => { sheet.getRange('A1').values = [[1]]; await context.sync(); })).code).toBe('AccessDenied');
  });

  test('slow batches, a busy host that does not stop the pane, and the log', async () => {
    await faults({ busyMs: 700 });
    await pane.workbench.page.evaluate(() => window.workbench.clearLog());
    const ticks = await pane.run(async (context, sheet) => {
      let count = 0;
      const timer = setInterval(() => (count += 1), 20);
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      clearInterval(timer);
      return count;
    });
    expect(ticks).toBeGreaterThan(15);
    // office.js gives back the references of a run in a batch of its own.
    const log = (await pane.workbench.page.evaluate(() => window.workbench.log())).filter((batch) => !batch.summary.includes('Workbook._RemoveReference'));
    expect(log).toHaveLength(1);
    expect(log[0]?.summary).toContain('Range.Values=');
    expect(log[0]?.requestBytes).toBeGreaterThan(100);
    expect(log[0]?.error).toBeNull();
  });
});
