import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Draws the PNG icons from their SVG sources with a browser. Run by hand after changing a drawing; the PNGs are committed:
 *   npx tsx src/build/icons.ts
 * Below 32 pixels a simpler drawing is used, so that nothing gets muddy.
 */
const folder = join(process.cwd(), 'assets');
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
export const iconNames = ['icon', 'aging'] as const;

function browserPath(): string {
  const candidates = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('No browser found: set CHROME_PATH to Chrome, Edge or Chromium.');
  return found;
}

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    for (const name of iconNames) {
      for (const size of iconSizes) {
        const drawing = readFileSync(join(folder, 'icons', size < 32 ? `${name}-small.svg` : `${name}.svg`), 'utf8');
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
        writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

if (require.main === module) void main();
