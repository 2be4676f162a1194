import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareAging } from './aging';
import { compareBrowser } from './browser';
import { compareFunctions } from './functions';
import { compareItems } from './items';
import { asMarkdown } from './measure';
import { compareParts } from './parts';

/**
 * npm run bench: ratios against a peer or a floor in the same run; above 1 x is slower than what it is compared with.
 *   npm run bench -- table.md      also writes them as a table
 *   npm run bench -- --million     the browser with 1,000,000 rows as well (some minutes more)
 *   npm run bench -- --no-browser  Node only
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { million: { type: 'boolean', default: false }, 'no-browser': { type: 'boolean', default: false } } });

async function main(): Promise<void> {
  const aging = await compareAging(3);
  const items = await compareItems(3);
  const browser = values['no-browser'] ? { lines: [], notes: [] } : await compareBrowser(values.million);
  const functions = values['no-browser'] ? { lines: [], notes: [] } : await compareFunctions();
  const parts = await compareParts();
  const notes = [...aging.notes, ...items.notes, ...browser.notes, ...functions.notes];
  for (const note of notes) console.log(note);
  const [file] = positionals;
  if (file !== undefined) writeFileSync(file, asMarkdown([...aging.lines, ...items.lines, ...browser.lines, ...functions.lines, ...parts], notes));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
