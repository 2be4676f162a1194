import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { openBook, paneOf } from './support/pane';
import type { Pane } from './support/pane';
import { kingdeeAged } from '../support/exports/layouts/kingdee';
import { kingdeeBalances } from '../support/exports/layouts/kingdeeBalances';
import { kingdeeLedger } from '../support/exports/layouts/kingdeeLedgers';
import { controlBalances, trialBalance } from '../support/exports/layouts/trialBalance';
import { xeroAged } from '../support/exports/layouts/western';
import type { ExportFile } from '../support/exports/sheet';
import { makeTruth } from '../support/exports/truth';
import { toWorkbook } from '../support/exports/workbook';

/** The lines to confirm, over exports as the systems write them: each says where it comes from, opens in place, and follows what is chosen. */
const truth = makeTruth();
const money = (cents: number): string => (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const owed = money(controlBalances(truth).receivables);

let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

async function open(files: readonly ExportFile[], lang = 'zh-CN', sheet = 0): Promise<void> {
  bench = await openBench({ query: { engine: 'memory', open: 'blank', lang } });
  bench = await openBook(bench, await toWorkbook(files.flatMap(({ sheets }) => sheets)));
  pane = paneOf(bench);
  const shown = files[0]!.sheets[sheet]!;
  await pane.select(shown.name, `B${shown.kinds.indexOf('data') + 1}`);
  await pane.understood(new RegExp(shown.name));
}

const say = (zh: string, en: string, lang: string): string => (lang === 'zh-CN' ? zh : en);
const remembered = (): Promise<string> => bench.pane.evaluate(() => String(Office.context.document.settings.get('workcap.receivables-aging')));

describe.each(['zh-CN', 'en-US'])('an aged list with title lines, %s', (lang) => {
  test('says before any click what it is, and the three lines say where they come from', async () => {
    await open([kingdeeAged(truth)], lang);
    const source = await pane.text('source');
    expect(source).toContain(say('账龄分析表（按单据）', 'Aged list of documents', lang));
    expect(source).toMatch(lang === 'zh-CN' ? /合计或小计行：\d+ 行/ : /Total or subtotal: \d+/);
    expect(source).toContain('示例制造有限公司');
    expect(await pane.text('confirm-asOf')).toMatch(/2026-11-30 (标题行|title line) C2/);
    expect(await pane.text('confirm-purpose')).toContain(say('催收 按到期日（逾期天数）', 'Collections days past due', lang));
    expect(await pane.text('confirm-amount')).toContain('本位币-尚未收款金额');
    expect((await pane.text('amount-sum')).trim()).toBe(say(`合计 ${owed} = 表内合计`, `Sum ${owed} = total of the list`, lang));
  }, 120_000);

  test('a total that does not agree is told with its place and the difference', async () => {
    await open([xeroAged(truth, { totalIsOff: 1_250 })], lang);
    expect(await pane.text('amount-sum')).not.toContain(say('= 表内合计', '= total of the list', lang));
    expect(await pane.text('amount-differs')).toMatch(/K\d+.*12\.50/);
  }, 120_000);

  test('a ledger has no due date: the purpose is proposed with its reason, and the amount is debits less credits with what was open before', async () => {
    await open([kingdeeLedger(truth)], lang);
    expect(await pane.text('confirm-purpose')).toContain(say('计提、报表 按入账日（账龄） 数据中没有到期日', 'because there is no due date', lang));
    expect(await pane.text('confirm-amount')).toContain(say('借方金额 减 贷方金额', '借方金额 less 贷方金额', lang));
    expect(await pane.text('amount-sum')).toContain(owed);
    expect(await pane.run()).toBe('result');
    expect(await bench.pane.locator('[data-figure="totalOpen"]').innerText()).toBe(owed);
  }, 120_000);
});

test('a row opens by a press, takes the keyboard, and Escape closes it and gives it back', async () => {
  await open([kingdeeAged(truth)]);
  const toggle = bench.pane.locator('[data-toggle="purpose"]');
  await toggle.focus();
  await bench.page.keyboard.press('Enter');
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  const focused = (): Promise<string> => bench.pane.evaluate(() => document.activeElement?.closest('[data-choice], [data-toggle]')?.getAttributeNames().find((name) => name.startsWith('data-')) ?? '');
  expect(await bench.pane.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
  await bench.page.keyboard.press('ArrowDown');
  expect(await pane.text('confirm-purpose')).toContain('计提、报表');
  await bench.page.keyboard.press('Escape');
  expect(await toggle.getAttribute('aria-expanded')).toBe('false');
  expect(await focused()).toBe('data-toggle');
}, 120_000);

test('the amount is chosen among the columns that hold money, each with its sum', async () => {
  await open([kingdeeAged(truth)]);
  await pane.row('amount');
  const other = bench.pane.locator('[data-part="amount-choice"] label', { hasText: '原币-尚未收款金额' });
  const sum = /([\d,]+\.\d\d)/.exec(await other.innerText())?.[1];
  expect(sum).not.toBe(owed);
  await other.click();
  expect(await pane.text('confirm-amount')).toContain('原币-尚未收款金额');
  expect(await pane.text('amount-sum')).toContain(String(sum));
}, 120_000);

describe('bands', () => {
  test('follow the purpose, have presets and names, and what was chosen for one purpose does not stay for another', async () => {
    await open([kingdeeAged(truth)]);
    const bands = await pane.option('bands');
    const names = (): Promise<string[]> => pane.part('bands-names').locator('li').allInnerTexts();
    const first = await bands.inputValue();
    expect((await names())[0]).toBe('未到期');
    await bands.fill('7, 14');
    expect(await names()).toEqual(['未到期', '1–7天', '8–14天', '15天以上']);
    await pane.row('purpose');
    await bench.pane.locator('[data-part="confirm-purpose"] label', { hasText: '计提' }).click();
    expect(await bands.inputValue()).not.toBe('7, 14');
    expect((await names()).at(-1)).toBe('5年以上');
    // The usual ones are a choice away.
    await pane.part('bands-presets').click();
    const presets = await bench.pane.getByRole('option').allInnerTexts();
    expect(presets.length).toBeGreaterThan(2);
    await bench.pane.getByRole('option').nth(1).click();
    const chosen = await bands.inputValue();
    expect(chosen).not.toBe(first);
    expect(await pane.run()).toBe('result');
    expect(JSON.parse(await remembered())).toMatchObject({ options: { purpose: 'provision', 'bands:provision': chosen, 'bands:collections': '7, 14' } });
  }, 120_000);
});

describe('a control balance', () => {
  test('is picked from the trial balance of the workbook, keeps its place as a hint, and ties the report', async () => {
    await open([kingdeeAged(truth), trialBalance(truth)]);
    const control = await pane.option('control');
    await pane.press('pick-control');
    const account = bench.pane.locator('[data-account="1122"]');
    await account.waitFor();
    expect(await account.innerText()).toContain(owed);
    expect(await bench.pane.locator('[data-account^="1001"]').count()).toBe(0);
    await account.click();
    expect(await control.inputValue()).toBe(owed);
    expect(await pane.text('options')).toMatch(/取自 1122 应收账款（.*科目余额表.*!.*\d+）/);
    // The keyboard is where the amount stands.
    expect(await bench.pane.evaluate(() => document.activeElement?.getAttribute('data-option'))).toBe('control');
    expect(await pane.run()).toBe('result');
    expect(await bench.pane.locator('[data-figure="unexplained"]').innerText()).toBe('0.00');
    // Neither amounts nor dates stay in the workbook.
    expect(JSON.parse(await remembered())).toMatchObject({ options: {} });
    expect(await remembered()).not.toContain('control');
    // What is typed over it comes from nowhere, whether or not it is an amount.
    await control.fill('about');
    await bench.pane.getByText('取自 1122').waitFor({ state: 'detached' });
  }, 120_000);

  test('is typed with marks, may be blank, and is refused with a sentence when it is no amount', async () => {
    await open([kingdeeAged(truth)], 'en-US');
    const control = await pane.option('control');
    await control.fill('4137000.5');
    await control.blur();
    expect(await control.inputValue()).toBe('4,137,000.50');
    await control.fill('about four million');
    expect(await pane.text('options')).toContain('Enter an amount such as 7,760,000.00');
    expect(await pane.part('run').isEnabled()).toBe(false);
    await control.fill('');
    expect(await pane.part('run').isEnabled()).toBe(true);
    await control.fill('4,000,000');
    expect(await pane.run()).toBe('result');
    // What is not explained stands out, and not by its colour alone.
    const unexplained = bench.pane.locator('[data-figure="unexplained"]');
    expect(await unexplained.innerText()).not.toBe('0.00');
    expect(await unexplained.evaluate((element) => element.previousElementSibling?.querySelector('svg') !== null)).toBe(true);
    await pane.press('pick-control');
    await bench.pane.getByText('No trial balance with such an account').waitFor();
  }, 120_000);
});

describe('sheets with the same headings', () => {
  test('are offered, read together on demand, and the card speaks for all of them', async () => {
    await open([kingdeeBalances(truth, { periods: 'years', sheets: 'each' })]);
    expect(await pane.text('source')).toContain('另有 2 张工作表表头相同');
    expect(await pane.text('amount-sum')).not.toContain(owed);
    await pane.part('together').click();
    await pane.understood(/等 3 张工作表/);
    expect(await pane.text('amount-sum')).toContain(owed);
    expect(await pane.run()).toBe('result');
    expect(await bench.pane.locator('[data-figure="totalOpen"]').innerText()).toBe(owed);
    expect(await pane.text('address')).toContain('等 3 张工作表');
    await pane.part('together').click();
    await pane.understood(/^[^等]*$/);
  }, 120_000);

  test('a list that stands alone has no such line', async () => {
    await open([kingdeeAged(truth), trialBalance(truth)]);
    expect(await pane.part('together').count()).toBe(0);
  }, 120_000);
});
