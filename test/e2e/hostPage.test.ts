import type { Browser } from 'playwright-core';
import { launch, openWorkbench, type OpenWorkbench } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

const open = (query: Record<string, string> = {}): Promise<OpenWorkbench> => openWorkbench(browser, { query: { pane: '/test/host/pane.html', open: 'blank', engine: 'memory', ...query } });

test('a workbook is saved and opened again with what the add-in has put into it', async () => {
  const workbench = await open();
  await workbench.pane.waitForFunction(() => typeof Excel !== 'undefined');
  await workbench.pane.evaluate(() =>
    Office.onReady().then(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = '报表 1';
        sheet.getRange('A1:B3').values = [['Who', 'Amount'], ['Ann', 10.5], ['Bob', 20]];
        sheet.getRange('B2:B3').numberFormat = [['#,##0.00']];
        sheet.tables.add('A1:B3', true).name = 'People';
        sheet.getRange('D1').formulas = [['=WC.ADDUP(SUM(People[Amount]),1)']];
        sheet.getRange('A1').format.font.bold = true;
        context.workbook.names.add('Limit', '=100' as never);
        context.workbook.settings.add('run', { rows: 2 });
        sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).title.text = 'Amounts';
        sheet.freezePanes.freezeRows(1);
        await context.sync();
        Office.context.document.settings.set('language', 'zh');
        await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
      }),
    ),
  );
  await workbench.page.evaluate(() => window.workbench.recalculated());
  const bytes = await workbench.page.evaluate(() => window.workbench.save());
  const fresh = await open();
  await fresh.page.evaluate((file) => window.workbench.open(file, 'again.xlsx'), bytes);
  // Another workbook is another document: the pane starts anew.
  for (let turn = 0; turn < 200 && !(await fresh.page.evaluate(() => window.workbench.ready())); turn += 1) await fresh.page.waitForTimeout(50);
  await fresh.pane.waitForFunction(() => typeof Excel !== 'undefined' && document.readyState === 'complete');
  expect(await fresh.page.title()).toBe('again.xlsx');
  await fresh.page.evaluate(() => window.workbench.recalculated());
  expect(await fresh.page.evaluate(() => window.workbench.values('报表 1', ''))).toEqual([['Who', 'Amount', '', 31.5], ['Ann', 10.5, '', ''], ['Bob', 20, '', '']]);
  expect(await fresh.page.evaluate(() => window.workbench.tables())).toEqual([{ name: 'People', sheet: '报表 1', address: 'A1:B3', columns: ['Who', 'Amount'] }]);
  expect(await fresh.page.evaluate(() => window.workbench.names())).toEqual([{ name: 'Limit', sheet: null, formula: '=100' }]);
  expect(await fresh.page.evaluate(() => window.workbench.charts())).toMatchObject([{ sheet: '报表 1', kind: 'columnClustered', title: 'Amounts' }]);
  const settings = await fresh.pane.evaluate(() =>
    Office.onReady().then(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('run').load('value');
        await context.sync();
        return [setting.value as unknown, Office.context.document.settings.get('language') as unknown];
      }),
    ),
  );
  expect(settings).toEqual([{ rows: 2 }, 'zh']);
  await workbench.close();
  await fresh.close();
});

test('Chinese: the page, office.js and the culture', async () => {
  const workbench = await open({ lang: 'zh-CN' });
  await workbench.pane.waitForFunction(() => typeof Office !== 'undefined' && Office.context?.displayLanguage !== undefined);
  expect(await workbench.pane.evaluate(() => Office.context.displayLanguage)).toBe('zh-CN');
  expect(await workbench.page.getByRole('button', { name: '打开' }).isVisible()).toBe(true);
  expect(await workbench.page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  await workbench.close();
});

test('the pane is another site, and its edge moves between 320 and 600 pixels', async () => {
  const workbench = await open();
  expect(new URL(workbench.page.url()).hostname).not.toBe(new URL(workbench.pane.url()).hostname);
  const width = (): Promise<number> => workbench.page.evaluate(() => document.querySelector('iframe')?.clientWidth ?? 0);
  const edge = workbench.page.getByRole('separator');
  await edge.focus();
  await edge.press('End');
  expect(await width()).toBe(320);
  await edge.press('Home');
  expect(await width()).toBe(600);
  const box = await edge.boundingBox();
  if (box === null) throw new Error('No edge');
  await workbench.page.mouse.move(box.x + 3, box.y + 100);
  await workbench.page.mouse.down();
  await workbench.page.mouse.move(box.x + 103, box.y + 120, { steps: 20 });
  await workbench.page.mouse.up();
  expect(Math.abs((await width()) - 500)).toBeLessThan(8);
  await workbench.close();
});

test('a file that is no workbook is refused with a sentence, and the open workbook stays', async () => {
  const workbench = await open();
  await workbench.page.evaluate(async () => {
    const [sheet] = await window.workbench.sheets();
    await window.workbench.setValues(sheet?.name ?? '', 'A1', [['still here']]);
  });
  await workbench.page.locator('input[type=file]').setInputFiles({ name: 'old.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) });
  await workbench.page.getByRole('alert').waitFor();
  expect(await workbench.page.getByRole('alert').innerText()).toContain('.xlsx');
  expect(await workbench.page.evaluate(async () => window.workbench.values((await window.workbench.sheets())[0]?.name ?? '', 'A1'))).toEqual([['still here']]);
  await workbench.close();
});
