import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { launch } from './support/browser';

/** The pane where there is no Excel to talk to: a page that can be read, in both languages, and never an empty one. */
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

const axe = readFileSync(path.join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
const paneAddress = (fragment = ''): string => `${new URL('/addin/taskpane.html', process.env.WORKBENCH_ADDRESS ?? 'http://localhost:3000/').href}${fragment}`;

async function open(address: string, intercept: { readonly pattern: string; readonly answer: (route: Route) => unknown } | null): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 }, bypassCSP: true });
  const page = await context.newPage();
  if (intercept !== null) await page.route(intercept.pattern, (route) => void intercept.answer(route));
  // A script that never comes must not keep the test waiting for "load".
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

const stripped = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');

test('in a browser without Excel the page says so, in both languages', async () => {
  const page = await open(paneAddress(), null);
  await page.waitForSelector('[data-part="outside-browser"]', { timeout: 15_000 });
  const text = stripped(await page.textContent('main'));
  expect(text).toContain('Open this pane in Excel');
  expect(text).toContain('请在 Excel 中打开');
  await page.context().close();
}, 30_000);

test('when the script of Office is blocked, the page says so at once', async () => {
  const page = await open(paneAddress(), { pattern: '**/office-js/**', answer: (route) => route.abort() });
  await page.waitForSelector('[data-part="outside-unreachable"]', { timeout: 5_000 });
  const text = stripped(await page.textContent('main'));
  expect(text).toContain('Excel does not answer');
  expect(text).toContain('无法连接 Excel');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
}, 30_000);

test('when the script never arrives, words are there from the start and an explanation after ten seconds', async () => {
  const page = await open(paneAddress(), { pattern: '**/office-js/**', answer: () => undefined });
  await page.waitForFunction(() => document.body?.innerText.includes('正在启动'), undefined, { timeout: 3_000 });
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('无法连接');
  await page.waitForTimeout(10_500);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toContain('Excel does not answer');
  expect(text).toContain('无法连接 Excel');
  await page.context().close();
}, 30_000);

test('when Office never answers, the page says so after ten seconds', async () => {
  // The strings of Office's own messages are loaded before it answers; a blocked one stops it for good.
  const excel = '#_host_Info=Excel%7CWeb%7C16.01%7Cen-US%7C1%7C%7C%7C3&_serializer_version=1&_xdm_Info=1|1|http://localhost:1';
  const page = await open(paneAddress(excel), { pattern: '**/office-js/**/office_strings.js', answer: () => undefined });
  await page.waitForSelector('[data-part="outside-unreachable"]', { timeout: 20_000 });
  await page.context().close();
}, 40_000);

test.each(['light', 'dark'] as const)('the %s page has no fault that axe finds', async (colorScheme) => {
  const page = await open(paneAddress(), { pattern: '**/office-js/**', answer: (route) => route.abort() });
  await page.emulateMedia({ colorScheme });
  await page.waitForSelector('[data-part="outside-unreachable"]');
  await page.addScriptTag({ content: axe });
  const violations = await page.evaluate(async () => (await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string }[] }> } }).axe.run()).violations.map(({ id, help }) => `${id}: ${help}`));
  expect(violations).toEqual([]);
  await page.context().close();
}, 30_000);
