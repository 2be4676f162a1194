import './symbols';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// A test machine's browser must not look for updates or call home: every refused look-up costs seconds.
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** Path of the browser to use: an installed Chrome, Edge or Chromium, otherwise the one that comes as a package. */
export async function prepareBrowser(): Promise<string> {
  const found = installed.find((candidate) => candidate !== undefined && candidate !== '' && existsSync(candidate));
  if (found !== undefined && process.env.PACKAGED_BROWSER === undefined) return found;
  // The package unpacks its own system libraries when it believes it runs in this environment.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const folder = mkdtempSync(path.join(tmpdir(), 'workcap-browser-'));
  process.env.TMPDIR = folder;
  const packaged = (await importModule('@sparticuz/chromium')) as { default: { executablePath(): Promise<string> } };
  const executable = await packaged.default.executablePath();
  // Its own list of font folders names none that exists here; without a font every text is empty.
  writeFileSync(path.join(folder, 'fonts/fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`);
  process.env.WORKBENCH_BROWSER_PACKAGED = '1';
  return executable;
}

/** A real import() that the CommonJS transform of the tests leaves alone: the package is an ES module. */
const importModule = new Function('name', 'return import(name)') as (name: string) => Promise<unknown>;

export function launch(): Promise<Browser> {
  const executablePath = process.env.WORKBENCH_BROWSER;
  if (executablePath === undefined) throw new Error('The browser tests need their global set-up: npx jest --selectProjects browser');
  // The packaged browser gives sites a process of their own only when asked to.
  const packaged = process.env.WORKBENCH_BROWSER_PACKAGED === '1' ? ['--headless=shell', '--site-per-process'] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...packaged] });
}

export interface OpenWorkbench {
  readonly page: Page;
  /** The frame of the task pane. */
  readonly pane: Frame;
  /** Every request of the page and its frames, for the promise that none leaves the machine. */
  readonly requests: readonly string[];
  /** Messages of errors that reached the console or were not caught. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly query?: Readonly<Record<string, string>>;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Wait until office.js of the pane has got its context (default true). */
  readonly ready?: boolean;
}

/** Opens the workbench in a fresh context and waits until the pane's office.js talks to the host. */
export async function openWorkbench(browser: Browser, options: OpenOptions = {}): Promise<OpenWorkbench> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: options.width ?? 1280, height: options.height ?? 800 }, colorScheme: options.colorScheme ?? 'light' });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} ${message.location().url}`);
  });
  const address = new URL(process.env.WORKBENCH_ADDRESS ?? 'http://localhost:3000/');
  for (const [name, value] of Object.entries(options.query ?? {})) address.searchParams.set(name, value);
  await page.goto(address.href);
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 60_000 });
  // waitForFunction takes a promise for a yes, so the answer is asked for here.
  for (const end = Date.now() + 60_000; options.ready !== false && !(await page.evaluate(() => window.workbench.ready())); ) {
    if (Date.now() > end) throw new Error(`The pane's office.js never asked for its context; ${problems.join('; ')}`);
    await page.waitForTimeout(50);
  }
  const pane = page.frames().find((frame) => new URL(frame.url(), address).hostname === '127.0.0.1');
  if (pane === undefined) throw new Error(`No pane frame; frames: ${page.frames().map((frame) => frame.url()).join(' ')}; ${problems.join('; ')}`);
  return { page, pane, requests, problems, close: () => context.close() };
}
