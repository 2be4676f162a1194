import type { DrawResult } from '../../src/excel/draw';
import type { RunRecord } from '../../src/excel/record';
import type { RunEntry } from '../../src/excel/runs';
import { fingerprint } from '../../src/intake/fingerprint';
import { prepareCells } from '../../src/intake/prepare';
import { doc, ledgerReport } from '../excel/support/ledgerReport';
import { RefreshBench } from './support/refreshing';
import type { Room } from './support/refreshing';

/** What a refresh and its revert ask, refuse and remark. On Microsoft's office.js. */
const bench = new RefreshBench();
jest.setTimeout(60_000);
beforeAll(() => bench.start(), 120_000);
afterAll(() => bench.stop());

const docs = [doc('Alder', 'R-1', 100), doc('Alder', 'R-2', 50, 46_010), doc('Birch', '0140', 30), doc('Cedar', 'R-4', 20)];
const more = [...docs, doc('Cedar', 'N-1', 7), doc('Elm', 'N-2', 8)];
const outside = () => bench.everything('without log');
/** Refreshes and expects that nothing was done. */
async function refused(run: RunEntry, report = ledgerReport(more)): Promise<DrawResult> {
  const before = await bench.everything();
  const result = await bench.draw(report, { replace: run });
  expect(result.ok).toBe(false);
  expect(await bench.everything()).toEqual(before);
  return result;
}

beforeEach(() => bench.fresh());

describe('a refresh that cannot be done changes nothing and says why', () => {
  test('a protected sheet', async () => {
    const run = await bench.run(ledgerReport(docs));
    await bench.inExcel("workbook.worksheets.getItem('Ledger detail').protection.protect()");
    expect(await refused(run)).toMatchObject({ faults: [{ code: 'refreshProtected', params: { sheets: 'Ledger detail' } }] });
  });

  test('columns before the first sheet of the report, which its formulas name', async () => {
    const run = await bench.run(ledgerReport(docs));
    await bench.inExcel("workbook.worksheets.getItem('Ledger').getRange('A:A').insert('Right')");
    expect(await refused(run)).toMatchObject({ faults: [{ code: 'refreshMoved', params: { sheet: 'Ledger' } }] });
  });

  test('a report that was reverted, and one of a version that did not say what stands where', async () => {
    const run = await bench.run(ledgerReport(docs));
    const old = { ...run, id: 'unknown', changes: run.changes.map((change) => ('places' in change ? { ...change, places: undefined } : change)) } as RunEntry;
    expect(await refused(old)).toMatchObject({ faults: [{ code: 'refreshNoRecord' }] });
    await bench.run(ledgerReport(docs));
    await bench.revert(run);
    expect(await refused(run)).toMatchObject({ faults: [{ code: 'refreshReverted' }] });
  });

  test('the structure of the workbook is protected', async () => {
    const run = await bench.run(ledgerReport(docs));
    await bench.inExcel('workbook.protection.protect()');
    expect(await refused(run)).toMatchObject({ faults: [{ code: 'hostStructureProtected' }] });
    await bench.inExcel('workbook.protection.unprotect()');
  });
});

test('tables that cannot stay, and comments whose rows change, are remarked', async () => {
  const run = await bench.run(ledgerReport(docs));
  await bench.inExcel("workbook.tables.getItem('TestLedger_Customers').columns.getItem('Share').delete(); workbook.comments.add(\"'Ledger detail'!A5\", 'Is this paid?')");
  const result = await bench.draw(ledgerReport(more), { replace: run });
  expect(result).toMatchObject({ ok: true, drawn: { remarks: [{ code: 'refreshTablesRemade', params: { tables: 'TestLedger_Customers', count: 1 } }, { code: 'refreshComments', params: { sheets: 'Ledger detail', count: 1 } }] } });
  expect((await bench.tables()).find(({ name }) => name === 'TestLedger_Customers')?.columns).toEqual(['Customer', 'Open', 'Share']);
});

describe('a copy of more than 200,000 cells is asked for', () => {
  const large = async (): Promise<RunEntry> => {
    const run = await bench.run(ledgerReport(docs));
    await bench.type('Ledger detail', 'Z9000', [['far away']]);
    expect(await bench.draw(ledgerReport(more), { replace: run })).toMatchObject({ faults: [], asks: { code: 'refreshBackupLarge', params: { count: expect.any(Number) } } });
    return run;
  };

  test('kept: the refresh can be reverted', async () => {
    const run = await large();
    const drawn = await bench.cells();
    expect(drawn.map(({ name }) => name)).not.toContain('Workcap backup');
    const second = await bench.refresh(run, ledgerReport(more), { backup: 'keep' });
    expect(await bench.revert(second)).toMatchObject({ restored: ['Ledger', 'Ledger detail'] });
    // All but the run log.
    expect(JSON.stringify((await bench.cells()).filter(({ name }) => name !== 'Workcap data'))).toBe(JSON.stringify(drawn.filter(({ name }) => name !== 'Workcap data')));
  });

  test('not kept: nothing hidden stays, and reverting says that the whole report goes', async () => {
    const run = await large();
    const second = await bench.refresh(run, ledgerReport(more), { backup: 'skip' });
    expect((await bench.sheets()).map(({ name }) => name)).toEqual(['Invoices', 'Own secrets', 'Ledger', 'Ledger detail', 'Workcap data']);
    expect(await bench.revert(second)).toMatchObject({ asks: { code: 'revertNoCopy', params: { sheets: 'Ledger, Ledger detail' } } });
    expect(await bench.revert(second, true)).toMatchObject({ removed: ['Ledger', 'Ledger detail'], restored: [] });
    expect((await bench.sheets()).map(({ name }) => name)).toEqual(['Invoices', 'Own secrets']);
  });
});

describe('reverting a refresh', () => {
  test('one generation is kept; each refresh can be reverted, the run before it not any more', async () => {
    const run = await bench.run(ledgerReport(docs));
    const second = await bench.refresh(run, ledgerReport(more));
    const before = await Promise.all(['Ledger', 'Ledger detail'].map((sheet) => bench.formulas(sheet)));
    const third = await bench.refresh(second, ledgerReport(docs.slice(1)));
    expect((await bench.sheets()).filter(({ visibility }) => visibility === 'veryHidden')).toHaveLength(2);
    expect(await bench.revert(second)).toMatchObject([{ code: 'revertRefreshed' }]);
    expect(await bench.revert(third)).toMatchObject({ restored: ['Ledger', 'Ledger detail'] });
    // The copies of the second refresh are gone for good.
    expect(await Promise.all(['Ledger', 'Ledger detail'].map((sheet) => bench.formulas(sheet)))).toEqual(before);
    expect(await bench.revert(second)).toMatchObject({ asks: { code: 'revertNoCopy' } });
  });

  test('what somebody wrote since is asked about and then goes; what stands beside stays', async () => {
    const run = await bench.run(ledgerReport(docs));
    const before = await bench.formulas('Ledger detail');
    const second = await bench.refresh(run, ledgerReport(more));
    await bench.type('Ledger detail', 'F6', [['called on Monday']]);
    await bench.type('Ledger detail', 'L2', [['mine']]);
    const edited = await outside();
    expect(await bench.revert(second)).toMatchObject({ asks: { code: 'revertEdited', params: { sheets: 'Ledger detail' } } });
    expect(await outside()).toEqual(edited);
    expect(await bench.revert(second, true)).toMatchObject({ restored: ['Ledger', 'Ledger detail'] });
    expect((await bench.formulas('Ledger detail')).map((row) => row.slice(0, 6))).toEqual(before);
    expect(await bench.formulas('Ledger detail', 'L2')).toEqual([['mine']]);
  });

  test('own cells where the report stood before are not overwritten', async () => {
    const run = await bench.run(ledgerReport(more));
    const second = await bench.refresh(run, ledgerReport(docs.slice(0, 1)));
    await bench.type('Ledger detail', 'B9', [['mine']]);
    const before = await bench.everything();
    expect(await bench.revert(second)).toMatchObject([{ code: 'revertInTheWay', place: "'Ledger detail'!B9", params: { count: 1 } }]);
    expect(await bench.everything()).toEqual(before);
  });

  test('rows inserted above a table are named', async () => {
    const run = await bench.run(ledgerReport(docs));
    const second = await bench.refresh(run, ledgerReport(more));
    await bench.inExcel("workbook.worksheets.getItem('Ledger detail').getRange('2:2').insert('Down')");
    expect(await bench.revert(second, true)).toMatchObject([{ code: 'revertMoved', params: { sheet: 'Ledger detail' } }]);
    await bench.inExcel("workbook.worksheets.getItem('Ledger detail').getRange('2:2').delete('Up')");
    expect(await bench.revert(second)).toMatchObject({ restored: ['Ledger', 'Ledger detail'] });
  });

  test('where somebody has deleted the copy, the report can only go altogether, with the runs before', async () => {
    const before = await bench.everything();
    const run = await bench.run(ledgerReport(docs));
    const second = await bench.refresh(run, ledgerReport(more));
    await bench.inExcel("const { worksheets } = workbook; worksheets.load('items/name'); await context.sync(); for (const sheet of worksheets.items) if (sheet.name.startsWith('Workcap backup')) { sheet.visibility = 'Hidden'; sheet.delete(); }");
    expect(await bench.revert(second)).toMatchObject({ asks: { code: 'revertNoCopy' } });
    expect(await bench.revert(second, true)).toMatchObject({ removed: ['Ledger', 'Ledger detail'] });
    expect(await bench.everything()).toEqual(before);
  });

  test('a sheet that was renamed since comes back under its new name, and formulas name it so', async () => {
    const run = await bench.run(ledgerReport(docs));
    const second = await bench.refresh(run, ledgerReport(more));
    await bench.inExcel("workbook.worksheets.getItem('Ledger').name = 'Mine'");
    expect(await bench.revert(second)).toMatchObject({ restored: ['Mine', 'Ledger detail'] });
    expect((await bench.formulas('Ledger detail', 'E5:E8')).flat()).toEqual(Array.from({ length: 4 }, () => "=MAX(0,'Mine'!$B$6-[@Due])"));
    expect((await bench.values('Mine')).find((row) => row[0] === 'Customers = documents')).toEqual(expect.arrayContaining([200, '✓']));
  });

  test('sheets that a refresh did not need come back, and those that it added go', async () => {
    const run = await bench.run(ledgerReport(docs, { leftOut: 2 }));
    await bench.inExcel("workbook.worksheets.getItem('Ledger').name = 'Our ledger'");
    const visible = async () => (await bench.cells()).filter(({ visibility }) => visibility === 'visible');
    const before = await visible();
    const second = await bench.refresh(run, ledgerReport(docs, { detail: false }));
    expect((await bench.sheets()).filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)).toEqual(['Invoices', 'Our ledger']);
    expect(await bench.revert(second)).toMatchObject({ restored: ['Our ledger'] });
    expect(await visible()).toEqual(before);
    const third = await bench.refresh(run, ledgerReport([...docs, doc('Fig', 'N-9')]));
    expect((await bench.sheets()).filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)).toEqual(['Invoices', 'Our ledger', 'Ledger detail']);
    const fourth = await bench.refresh(third, ledgerReport(docs, { leftOut: 1 }));
    expect(fourth.sheets.map(({ name }) => name)).toEqual(['Our ledger', 'Ledger detail', 'Rows left out']);
    expect(await bench.revert(fourth)).toMatchObject({ removed: ['Rows left out'] });
  });
});

test('a refresh that fails and cannot be taken back names the sheets and their copies', async () => {
  const run = await bench.run(ledgerReport(docs));
  await bench.faults({ member: 'ConditionalFormats', code: 'GeneralException', late: true });
  const result = await bench.draw(ledgerReport(more), { replace: run });
  await bench.faults(null);
  expect(result).toMatchObject({ ok: false, faults: [{ code: 'hostFailed' }, { code: 'refreshLeft', params: { sheets: 'Ledger, Ledger detail', copies: 'Workcap backup, Workcap backup (2)' } }] });
  expect((await bench.sheets()).filter(({ visibility }) => visibility === 'veryHidden').map(({ name }) => name)).toEqual(['Workcap backup', 'Workcap backup (2)']);
});

describe('the reports of a workbook', () => {
  const sheetsOf = (names: readonly string[], address: string): RunRecord => {
    const sheets = names.map((sheet) => ({ sheetId: '', sheet, address: `${sheet}!${address}`, table: null }));
    return { headings: { customer_name: 'Customer' }, options: { asOf: 46_000 }, source: { ...sheets[0]!, sheets: names.length > 1 ? sheets : [] }, language: 'en' };
  };
  const readAgain = (run: RunEntry) => bench.frame.evaluate((one) => (window.room as Room).readAgain(one, () => undefined), run);
  const stale = async () => bench.frame.evaluate(async () => { const room = window.room as Room; return (await room.staleReports(await room.reports())).map(({ report, state, fault }) => [report.name, state, fault?.code ?? null]); });

  /** Reports on one list, whatever its size was when each was made: the list is read once. */
  const readOnce = async () => {
    const runs: RunEntry[] = [];
    for (const address of ['A1:C2', 'A1:C3', 'A1:B3']) runs.push(await bench.run(ledgerReport(docs), { record: sheetsOf(['Invoices'], address) }));
    await bench.page.evaluate(() => window.workbench.clearLog());
    expect((await stale()).map(([, state]) => state)).toEqual(Array.from({ length: 5 }, () => 'changed'));
    const reading = await bench.page.evaluate(async () => (await window.workbench.log()).filter(({ summary }) => summary.includes('Functions.Date')).length);
    expect(reading).toBe(1);
    for (const run of runs) expect(await bench.revert(run)).toMatchObject({ gone: [] });
  };

  test('each once, refreshed or not; stale when its list is another one, and the list is found again wherever it went', async () => {
    const record = sheetsOf(['Invoices'], 'A1:C3');
    const cells = await readAgain({ record, source: 'Invoices!A1:C3' } as RunEntry);
    if ('code' in cells) throw new Error(cells.code);
    const report = ledgerReport(docs);
    const onThis = { ...report, stamp: { ...report.stamp, fingerprint: fingerprint(prepareCells(cells.cells)) } };
    const run = await bench.run(onThis, { record });
    const other = await bench.run(onThis, { record });
    await bench.run(ledgerReport(docs));
    const second = await bench.refresh(run, onThis);
    expect((await bench.reports()).map(({ run: { id }, name, obstacle }) => [id, name, obstacle?.code ?? null])).toEqual([
      [other.id, 'Ledger (2)', null],
      [expect.any(String), 'Ledger (3)', 'refreshNoRecord'],
      [second.id, 'Ledger', null],
    ]);
    expect(second.record).toEqual(record);
    expect(await stale()).toEqual([['Ledger (2)', 'same', null], ['Ledger', 'same', null]]);
    await bench.inExcel("workbook.worksheets.getItem('Invoices').getRange('C3').values = [[201]]");
    expect(await stale()).toEqual([['Ledger (2)', 'changed', null], ['Ledger', 'changed', null]]);
    await readOnce();
    await bench.inExcel("workbook.worksheets.getItem('Invoices').getRange('1:9').delete('Up')");
    expect(await stale()).toEqual([['Ledger (2)', 'unreadable', 'refreshSourceGone'], ['Ledger', 'unreadable', 'refreshSourceGone']]);
  });

  test('sheets that were one list and have other headings now are named', async () => {
    await bench.inExcel("const sheet = workbook.worksheets.add('May'); sheet.getRange('A1:C3').values = [['Customer', 'Due', 'Open'], ['Alder', 46030, 1], ['Birch', 46031, 2]]");
    const run = { record: sheetsOf(['Invoices', 'May'], 'A1:C3'), source: '' } as RunEntry;
    expect(await readAgain(run)).toMatchObject({ cells: [expect.anything(), expect.anything()] });
    await bench.inExcel("workbook.worksheets.getItem('May').getRange('C1').values = [['Rest']]");
    expect(await readAgain(run)).toMatchObject({ code: 'refreshHeadingsDiffer', params: { sheet: 'May', first: 'Invoices' } });
  });
});
