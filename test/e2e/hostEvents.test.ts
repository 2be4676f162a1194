import { PaneUnderTest } from '../workbench/host/pane';

const pane = new PaneUnderTest();
beforeAll(() => pane.start(), 120_000);
afterAll(() => pane.stop());

/** Waits in the pane until the handlers have been called as often as wanted. */
const seen = (count: number): Promise<Record<string, unknown>[]> =>
  pane.workbench.pane.evaluate(async (wanted) => {
    const store = window as unknown as { seen: Record<string, unknown>[] };
    for (let turn = 0; turn < 100 && store.seen.length < wanted; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    return store.seen;
  }, count);

describe('Events', () => {
  test('changes by the user and by the add-in, with what was there before', async () => {
    const name = await pane.run(async (context, sheet) => {
      (window as unknown as { seen: unknown[] }).seen = [];
      sheet.onChanged.add(async (event) => {
        (window as unknown as { seen: unknown[] }).seen.push({ address: event.address, type: event.changeType, source: event.source, trigger: event.triggerSource, details: event.details });
      });
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1').values = [['first']];
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('2:2').insert('Down');
      await context.sync();
      return sheet.name;
    });
    await pane.workbench.page.evaluate((sheet) => window.workbench.setValues(sheet, 'B2:C2', [[1, 2]]), name);
    expect(await seen(4)).toMatchObject([
      { address: 'A1', type: 'RangeEdited', source: 'Local', trigger: 'ThisLocalAddin', details: { valueBefore: '', valueAfter: 'first', valueTypeBefore: 'Empty', valueTypeAfter: 'String' } },
      { address: 'A1', details: { valueBefore: 'first', valueAfter: 5 } },
      { address: '2:2', type: 'RowInserted' },
      { address: 'B2:C2', type: 'RangeEdited' },
    ]);
  });

  test('selection, of a sheet and of the workbook, and the range of an event', async () => {
    const name = await pane.run(async (context, sheet) => {
      const store = window as unknown as { seen: unknown[] };
      store.seen = [];
      sheet.activate();
      sheet.onSelectionChanged.add(async (event) => {
        store.seen.push({ sheet: event.address });
      });
      context.workbook.onSelectionChanged.add(async () => {
        store.seen.push({ workbook: true });
      });
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    await pane.workbench.page.evaluate((sheet) => window.workbench.select(sheet, 'B2:C3'), name);
    const events = await seen(2);
    expect(events).toContainEqual({ sheet: 'B2:C3' });
    expect(events).toContainEqual({ workbook: true });
  });

  test('sheets are added, activated, renamed and deleted', async () => {
    await pane.run(async (context) => {
      const store = window as unknown as { seen: unknown[] };
      store.seen = [];
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => { store.seen.push({ kind: 'added' }); });
      worksheets.onActivated.add(async () => { store.seen.push({ kind: 'activated' }); });
      worksheets.onDeleted.add(async () => { store.seen.push({ kind: 'deleted' }); });
      await context.sync();
      const fresh = worksheets.add('Eventful');
      fresh.activate();
      await context.sync();
      fresh.delete();
      await context.sync();
    });
    const kinds = (await seen(4)).map((event) => event.kind);
    expect(kinds.filter((kind) => kind === 'added')).toHaveLength(1);
    expect(kinds).toContain('activated');
    expect(kinds).toContain('deleted');
  });

  test('tables, calculation and the end of a registration', async () => {
    await pane.run(async (context, sheet) => {
      const store = window as unknown as { seen: unknown[] };
      store.seen = [];
      sheet.getRange('A1:A2').values = [['H'], [1]];
      sheet.getRange('C1').formulas = [['=A2*2']];
      const table = sheet.tables.add('A1:A2', true);
      const handler = table.onChanged.add(async (event) => { store.seen.push({ table: event.address }); });
      sheet.onCalculated.add(async () => { store.seen.push({ calculated: true }); });
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      for (let turn = 0; turn < 50 && store.seen.length < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
      handler.remove();
      await context.sync();
      sheet.getRange('A2').values = [[3]];
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A2').values = [[4]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    const events = await seen(2);
    expect(events.filter((event) => event.table === 'A2')).toHaveLength(1);
    expect(events).toContainEqual({ calculated: true });
  });
});
