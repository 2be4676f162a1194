import { doc, ledgerReport } from '../excel/support/ledgerReport';
import type { Doc } from '../excel/support/ledgerReport';
import { RefreshBench } from './support/refreshing';

/** A report is drawn again over itself: what the reader wrote on it, beside it and into its tables stays. On Microsoft's office.js. */
const bench = new RefreshBench();
jest.setTimeout(60_000);
beforeAll(() => bench.start(), 120_000);
afterAll(() => bench.stop());

const first: readonly Doc[] = [doc('Alder', 'R-1', 100), doc('Alder', 'R-2', 50, 46_010), doc('Birch', '0140', 30), doc('=cmd()', 'R-4', 20)];
const without = (docs: readonly Doc[], ...numbers: readonly string[]): readonly Doc[] => docs.filter(({ no }) => !numbers.includes(no));
const detailOf = async (): Promise<(string | number | boolean)[][]> => bench.formulas('Ledger detail');
/** The row of a document, from its number on. */
const rowOf = async (no: string): Promise<readonly (string | number | boolean)[] | undefined> => (await detailOf()).find((row) => row[1] === no);

describe('notes', () => {
  test('stay with their document when rows come, go and change places; what is settled is listed below and comes back', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    expect((await detailOf())[3]).toEqual(['Customer', 'Document', 'Due', 'Open', 'Days late', 'Notes']);
    await bench.type('Ledger detail', 'F5:F6', [['call'], ['3/4']]);
    await bench.inExcel("const cell = workbook.worksheets.getItem('Ledger detail').getRange('F7'); cell.numberFormat = [['General']]; cell.values = [[\"'=cmd is a note\"]]");
    const before = await detailOf();
    expect(before.slice(4, 8).map((row) => row[5])).toEqual(['call', '3/4', '=cmd is a note', '']);

    // R-1 is settled, two are new, the order is another.
    const second = [doc('Zeder', 'R-9', 5), ...[...without(first, 'R-1')].reverse(), doc('Alder', 'R-10', 7)];
    const run2 = await bench.refresh(run, ledgerReport(second));
    expect((await rowOf('R-2'))?.[5]).toBe('3/4');
    expect((await rowOf('0140'))?.[5]).toBe('=cmd is a note');
    expect((await rowOf('R-9'))?.[5]).toBe('');
    const after = await detailOf();
    const title = after.findIndex((row) => row[0] === 'Notes without a document');
    // Heading row, five documents, total, one blank row.
    expect(title).toBe(3 + 1 + 5 + 1 + 1);
    expect(after[title + 1]?.slice(0, 4)).toEqual(['Customer', 'Document', 'Notes', 'Set aside on']);
    expect(after[title + 2]?.slice(0, 3)).toEqual(['Alder', 'R-1', 'call']);
    expect(after).toHaveLength(title + 3);
    const day = after[title + 2]?.[3] as number;

    // Nothing about it changes as long as the document is away; then the note is back in its row and the list is gone.
    const run3 = await bench.refresh(run2, ledgerReport(without(second, 'R-2', '0140')));
    const aside = (await detailOf()).slice(-3);
    expect(aside.find((row) => row[1] === 'R-1')?.slice(0, 4)).toEqual(['Alder', 'R-1', 'call', day]);
    expect(aside.map((row) => row[2]).sort()).toEqual(['3/4', '=cmd is a note', 'call']);
    await bench.refresh(run3, ledgerReport(first));
    expect((await detailOf()).slice(4, 8).map((row) => row[5])).toEqual(['call', '3/4', '=cmd is a note', '']);
    expect((await detailOf()).some((row) => row[0] === 'Notes without a document')).toBe(false);
    expect((await bench.tables()).map((table) => table.name).filter((name) => name.startsWith('TestLedger'))).toEqual(expect.arrayContaining(['TestLedger_Detail']));
  });
});

describe('what the reader adds to a table', () => {
  test('a column with one formula stays one, in all rows; one with contents follows its documents, with its number formats; both keep their names', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    await bench.type('Ledger detail', 'G4:G8', [['Interest'], ...Array.from({ length: 4 }, () => ['=[@Open]*0.1+D1'])]);
    await bench.inExcel("const sheet = workbook.worksheets.getItem('Ledger detail'); const table = workbook.tables.getItem('TestLedger_Detail'); table.resize('A4:H9'.replace('9', '9')); sheet.getRange('G5:G8').formulasR1C1 = [['=RC[-3]*0.1'], ['=RC[-3]*0.1'], ['=RC[-3]*0.1'], ['=RC[-3]*0.1']]; sheet.getRange('H4:H8').values = [['Promised on'], [46100], [''], [46120], ['']]; sheet.getRange('H5:H8').numberFormat = [['d/m/yyyy'], ['d/m/yyyy'], ['d/m/yyyy'], ['d/m/yyyy']]; sheet.getRange('H6').formulas = [['=C6+7']]");
    const own = await bench.tables();
    expect(own.find(({ name }) => name === 'TestLedger_Detail')?.columns.slice(-2)).toEqual(['Interest', 'Promised on']);
    await bench.refresh(run, ledgerReport([doc('Aaron', 'R-0', 400), ...[...first].reverse()]));
    const rows = (await detailOf()).slice(4, 9);
    expect(rows.map((row) => [row[1], row[6], row[7]])).toEqual([
      ['R-0', '=D5*0.1', ''],
      ['R-4', '=D6*0.1', ''],
      ['0140', '=D7*0.1', 46_120],
      ['R-2', '=D8*0.1', '=C8+7'],
      ['R-1', '=D9*0.1', 46_100],
    ]);
    expect((await bench.values('Ledger detail', 'G5:G9')).flat()).toEqual([40, 2, 3, 5, 10]);
    expect((await bench.page.evaluate(() => window.workbench.numberFormats('Ledger detail', 'H7:H9'))).flat()).toEqual(['d/m/yyyy', 'd/m/yyyy', 'd/m/yyyy']);
    // A document that is settled takes its contents to the list below, under the same heading.
    const last = await bench.last();
    await bench.refresh(last!, ledgerReport(without(first, 'R-1')));
    const aside = (await detailOf()).slice(-2);
    expect(aside[0]).toEqual(expect.arrayContaining(['Customer', 'Document', 'Notes', 'Set aside on', 'Promised on']));
    expect(aside[1]).toEqual(expect.arrayContaining(['Alder', 'R-1', 46_100]));
  });

  test('columns that the reader has moved, and a heading that the reader has changed, are still ours', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    await bench.type('Ledger detail', 'F6', [['call']]);
    await bench.type('Ledger detail', 'D4', [['Balance due']]);
    await bench.refresh(run, ledgerReport([doc('Aaron', 'R-0', 400), ...first]));
    expect((await detailOf())[3]).toEqual(['Customer', 'Document', 'Due', 'Open', 'Days late', 'Notes']);
    expect(await rowOf('R-2')).toEqual(['Alder', 'R-2', 46_010, 50, expect.any(String), 'call']);
  });

  test('a column that the reader has put between ours stays there', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    await bench.inExcel("workbook.tables.getItem('TestLedger_Detail').columns.add(2, [['Owner'], ['Ann'], ['Ben'], [''], ['Cem'], ['']])");
    const table = () => bench.ask<string>("const table = workbook.tables.getItem('TestLedger_Detail'); table.load('id'); await context.sync(); return table.id;");
    const id = await table();
    await bench.refresh(run, ledgerReport([doc('Aaron', 'R-0', 400), ...first]));
    expect(await table()).toBe(id);
    expect((await detailOf()).slice(3, 9).map((row) => row.slice(0, 4))).toEqual([
      ['Customer', 'Document', 'Owner', 'Due'],
      ['Aaron', 'R-0', '', 45_990],
      ['Alder', 'R-1', 'Ann', 45_990],
      ['Alder', 'R-2', 'Ben', 46_010],
      ['Birch', '0140', '', 45_990],
      ['=cmd()', 'R-4', 'Cem', 45_990],
    ]);
    expect((await bench.values('Ledger', 'B4:B7')).flat()).toContain(600);
  });

  test('what was typed into a form of ours stays: an amount, a cause of the own, and what is computed from the list is new', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    const causes = async () => (await bench.formulas('Ledger')).filter((row) => ['Late documents', 'Other', 'Bank fee'].includes(String(row[0]))).map((row) => row.slice(0, 2));
    const at = (await bench.formulas('Ledger')).findIndex((row) => row[0] === 'Late documents') + 1;
    expect(await causes()).toEqual([['Late documents', 150], ['Other', 0], ['Other', 0]]);
    await bench.type('Ledger', `A${at + 1}:B${at + 1}`, [['Bank fee', '=12+0.5']]);
    await bench.type('Ledger', `B${at + 2}`, [[3]]);
    const run2 = await bench.refresh(run, ledgerReport([...first, doc('Cedar', 'R-7', 1000)]));
    expect(await causes()).toEqual([['Late documents', 1150], ['Bank fee', '=12+0.5'], ['Other', 3]]);
    await bench.refresh(run2, ledgerReport(first));
    expect(await causes()).toEqual([['Late documents', 150], ['Bank fee', '=12+0.5'], ['Other', 3]]);
  });

  test('sorted or filtered by the reader: notes still find their documents, and the filter holds', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    await bench.type('Ledger detail', 'F5:F8', [['a'], ['b'], ['c'], ['d']]);
    await bench.inExcel("const table = workbook.tables.getItem('TestLedger_Detail'); table.sort.apply([{ key: 3, ascending: true }]); table.columns.getItemAt(0).filter.applyValuesFilter(['Alder'])");
    await bench.refresh(run, ledgerReport([...first, doc('Alder', 'R-5', 1)]));
    expect((await detailOf()).slice(4, 9).map((row) => [row[1], row[5]])).toEqual([['R-1', 'a'], ['R-2', 'b'], ['0140', 'c'], ['R-4', 'd'], ['R-5', '']]);
    const hidden = await bench.ask<boolean[]>("const sheet = workbook.worksheets.getItem('Ledger detail'); const rows = [5, 6, 7, 8, 9].map((row) => sheet.getRange('A' + row).load('rowHidden')); await context.sync(); return rows.map((row) => row.rowHidden);");
    expect(hidden).toEqual([false, false, true, true, false]);
  });

  test('rows with the same key keep their notes apart', async () => {
    await bench.fresh();
    const twins = [doc('Alder', 'R-1', 100), doc('Alder', 'R-1', 200), doc('Alder', 'R-1', 300)];
    const run = await bench.run(ledgerReport(twins));
    await bench.type('Ledger detail', 'F5:F7', [['hundred'], [''], ['three hundred']]);
    const run2 = await bench.refresh(run, ledgerReport([doc('Alder', 'R-1', 300), doc('Alder', 'R-1', 200), doc('Alder', 'R-1', 100)]));
    expect((await detailOf()).slice(4, 7).map((row) => [row[3], row[5]])).toEqual([[300, 'three hundred'], [200, ''], [100, 'hundred']]);
    // Where the amounts are other ones, the order counts; a note more than documents is set aside.
    await bench.refresh(run2, ledgerReport([doc('Alder', 'R-1', 7)]));
    const rows = await detailOf();
    expect(rows[4]?.[5]).toBe('three hundred');
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Alder', 'R-1', 'hundred']);
  });
});

describe('what stands beside', () => {
  test('stays: cells, formulas, looks, widths, colours of tabs, names of sheets, their order', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first, { leftOut: 2 }));
    await bench.type('Ledger detail', 'J2', [['=SUM(TestLedger_Detail[Open])']]);
    await bench.type('Ledger detail', 'J6:J7', [['my remark'], ['and another']]);
    await bench.type('Ledger', 'H40', [["='Ledger detail'!J2"]]);
    await bench.type('Invoices', 'F1', [['=SUM(TestLedger_Customers[Open])+TestLedger_Detail[[#Totals],[Open]]']]);
    await bench.inExcel(`
      const { worksheets } = workbook;
      const sheet = worksheets.getItem('Ledger detail');
      sheet.getRange('J6').format.fill.color = '#FFFF00';
      sheet.getRange('J:J').format.columnWidth = 141;
      sheet.getRange('A:A').format.columnWidth = 222;
      sheet.tabColor = '#FF0000';
      sheet.name = 'Our details';
      worksheets.getItem('Ledger').position = 3;`);
    const tabs = (await bench.sheets()).map(({ name }) => name);
    const run2 = await bench.refresh(run, ledgerReport([...first, doc('Cedar', 'R-7', 1000), doc('Cedar', 'R-8', 1)], { leftOut: 3 }));
    expect((await bench.sheets()).filter(({ visibility }) => visibility !== 'veryHidden').map(({ name }) => name)).toEqual(tabs);
    expect(run2.sheets.map(({ name }) => name)).toEqual(['Ledger', 'Our details', 'Rows left out']);
    expect((await bench.formulas('Our details', 'J6:J7')).flat()).toEqual(['my remark', 'and another']);
    expect(await bench.values('Our details', 'J2')).toEqual([[1201]]);
    expect(await bench.formulas('Ledger', 'H40')).toEqual([["='Our details'!J2"]]);
    expect(await bench.values('Invoices', 'F1')).toEqual([[2402]]);
    const looks = await bench.ask<unknown>("const sheet = workbook.worksheets.getItem('Our details'); sheet.load('tabColor'); const fill = sheet.getRange('J6').load('format/fill/color'); const width = sheet.getRange('J1').load('format/columnWidth'); const own = sheet.getRange('A1').load('format/columnWidth'); await context.sync(); return [sheet.tabColor, fill.format.fill.color, width.format.columnWidth, own.format.columnWidth];");
    expect(looks).toEqual(['#FF0000', '#FFFF00', 141, 222]);
    // Formats inside our tables are ours again.
    expect((await bench.page.evaluate(() => window.workbench.charts())).filter(({ name }) => name === 'byBand')).toHaveLength(1);
  });

  test('below a table that grows moves down by whole rows; names and formulas follow; it comes back when the refresh is reverted', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    await bench.type('Ledger detail', 'B11:D12', [['Prepared by', 'Ann', ''], ['Checked by', 'Ben', '=D9*2']]);
    await bench.type('Invoices', 'F1', [["='Ledger detail'!C11"]]);
    const before = await bench.everything('without log');
    const run2 = await bench.refresh(run, ledgerReport([...first, ...Array.from({ length: 6 }, (_, index) => doc('Cedar', `N-${index}`, 1))]));
    const rows = await detailOf();
    const block = rows.findIndex((row) => row[1] === 'Prepared by');
    expect(rows.slice(block - 2).map((row) => row.slice(1, 4))).toEqual([
      ['', '', '=SUBTOTAL(109,TestLedger_Detail[Open])'],
      ['', '', ''],
      ['Prepared by', 'Ann', ''],
      // It names the total, wherever that stands.
      ['Checked by', 'Ben', '=D15*2'],
    ]);
    expect(await bench.formulas('Invoices', 'F1')).toEqual([[`='Ledger detail'!C${block + 1}`]]);
    expect(await bench.revert(run2)).toMatchObject({ restored: ['Ledger', 'Ledger detail'], removed: [] });
    expect(await bench.everything('without log')).toEqual(before);
  });

  test('below, with a list beside that whole rows would tear: only our columns move', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    await bench.type('Ledger detail', 'A11', [['mine']]);
    await bench.type('Ledger detail', 'L3:L16', Array.from({ length: 14 }, (_, row) => [`line ${row}`]));
    const before = await bench.everything('without log');
    const run2 = await bench.refresh(run, ledgerReport([...first, ...Array.from({ length: 3 }, (_, index) => doc('Cedar', `N-${index}`, 1))]));
    expect((await bench.formulas('Ledger detail', 'L3:L16')).flat()).toEqual(Array.from({ length: 14 }, (_, row) => `line ${row}`));
    expect((await bench.formulas('Ledger detail', 'A12:A14')).flat()).toEqual(['Total', '', 'mine']);
    await bench.revert(run2);
    expect(await bench.everything('without log')).toEqual(before);
  });

  test.each<[string, string, string, readonly (readonly string[])[], readonly Doc[]]>([
    ['beside the rows to come', 'Ledger detail', 'F11', [['in the way']], [...first, doc('Cedar', 'N-1'), doc('Cedar', 'N-2')]],
    ['torn by moving', 'Ledger detail', 'E11:H11', [['one', 'two', 'three', 'four']], [...first, doc('Cedar', 'N-1'), doc('Cedar', 'N-2')]],
  ])('nothing is overwritten and nothing written when it is in the way: %s', async (_what, sheet, address, cells, docs) => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    await bench.type(sheet, address, cells);
    await bench.type('Ledger detail', 'H3:H16', Array.from({ length: 14 }, () => ['list']));
    await bench.type('Ledger detail', 'G11', [['x']]);
    const before = await bench.everything();
    const result = await bench.draw(ledgerReport(docs), { replace: run });
    expect(result).toMatchObject({ ok: false, faults: [{ code: 'refreshInTheWay', place: expect.stringMatching(/^'Ledger detail'!/) }] });
    expect(await bench.everything()).toEqual(before);
  });

  test('a table of the first sheet grows within its rows: what is below moves along, and its tables stay the same', async () => {
    await bench.fresh();
    const run = await bench.run(ledgerReport(first));
    const ids = () => bench.ask<string[]>("const { tables } = workbook; tables.load('items/id,items/name'); await context.sync(); return tables.items.filter((table) => /^TestLedger_(Bands|Causes|Customers|Detail)$/.test(table.name)).map((table) => table.id);");
    const before = await ids();
    const run2 = await bench.refresh(run, ledgerReport([...first, doc('Cedar', 'R-7', 1000), doc('Elm', 'R-8', 1)]));
    expect(await ids()).toEqual(before);
    expect((await bench.values('Ledger')).find((row) => row[0] === 'Customers = documents')).toEqual(expect.arrayContaining([1201, '✓']));
    await bench.refresh(run2, ledgerReport(first));
    expect((await bench.values('Ledger')).find((row) => row[0] === 'Customers = documents')).toEqual(expect.arrayContaining([200, '✓']));
  });
});
