import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchInstalled } from './browser';

/**
 * Draws the PNG icons from their SVG sources with a browser. Run by hand after changing a drawing; the PNGs are committed:
 *   npx tsx src/build/icons.ts
 * Below 32 pixels a simpler drawing is used, so that nothing gets muddy.
 */
const folder = join(process.cwd(), 'assets');
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
export const iconNames = ['icon', 'aging'] as const;

async function main(): Promise<void> {
  const browser = await launchInstalled();
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
