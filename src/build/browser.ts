import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];

/** The installed browser, for scripts that draw pictures once by hand. */
export function launchInstalled(): Promise<Browser> {
  const executablePath = [process.env.CHROME_PATH, ...candidates].find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('No browser found: set CHROME_PATH to Chrome, Edge or Chromium.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
}
