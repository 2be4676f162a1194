import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { preparedPath } from '../../src/build/workbooks';
import { languages } from '../../src/texts/words';
import { openWorkbook } from '../../src/workbench/files';
import { preparedWorkbooks } from '../../src/workbooks/prepared';
import { PreparedBook, type Typed } from '../workbooks/prepared/support/book';
import { otherItems, pastedRow } from '../workbooks/prepared/support/inventory';

/** Another program computes the prepared workbooks from nothing: the same values, to 1e-9. */
const soffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
if (!soffice) console.log('LibreOffice is not installed: its calculation of the prepared workbooks was not compared.');

const files = preparedWorkbooks.flatMap((make) => languages.map((language) => preparedPath(make(language).id, language)));
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'prepared-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file with the result of every formula taken out, read after LibreOffice has computed it. */
function computed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts)) {
    if (path.startsWith('xl/worksheets/sheet')) parts[path] = strToU8(strFromU8(parts[path]!).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  const source = join(folder, 'bare.xlsx');
  writeFileSync(source, zipSync(parts));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  spawnSync('soffice', [profile, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), source], { stdio: 'ignore', timeout: 240_000 });
  if (!existsSync(join(folder, 'out', 'bare.xlsx'))) throw new Error('LibreOffice wrote no file');
  return readFileSync(join(folder, 'out', 'bare.xlsx'));
}

/** Every formula of a file, as it stands there and as LibreOffice computes it. */
async function expectSame(bytes: Uint8Array, path: string, least: number): Promise<void> {
  const [ours, theirs] = [await openWorkbook(bytes, path), await openWorkbook(computed(bytes), path)];
  expect(theirs.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
  const wrong: string[] = [];
  let compared = 0;
  ours.sheets.forEach(({ name, cells }, index) => {
    for (const [row, line] of cells) {
      for (const [column, { formula, value = '' }] of line) {
        if (formula === undefined) continue;
        const found = theirs.sheets[index]!.cells.get(row)?.get(column)?.value ?? '';
        const same = typeof value === 'number' && typeof found === 'number' ? Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value)) : found === value;
        if (!same) wrong.push(`${name} row ${row + 1} column ${column + 1}: ${String(found)}, we say ${String(value)}: ${formula}`);
        compared += 1;
      }
    }
  });
  console.info(`${path}: ${compared} formulas compared.`);
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(least);
}

(soffice ? test : test.skip).each(files)('LibreOffice computes %s to the same values', (path) => expectSame(readFileSync(path), path, 500), 300_000);

const asOf = 46_326; // 31 October 2026
const pasted: readonly (readonly [string, (book: PreparedBook) => void])[] = [
  ['receivables', (book) => {
    book.paste('Invoices', Array.from({ length: 40 }, (_, row): Typed[] => [`Firm ${row % 7}`, `N${row}`, asOf - 20 - 9 * row, row % 9 === 0 ? null : asOf - 8 * row + 10, (row % 11 === 0 ? -1 : 1) * (100.25 + row), 'Somebody']));
    book.paste('Receipts', [[asOf - 5, 'Firm 1', 'N1', 50], [asOf - 2, 'Stranger', null, 60], [asOf - 90, 'Firm 2', 'N-none', 70]]);
  }],
  ['inventory', (book) => book.paste('Items', otherItems(40).map(pastedRow))],
];

(soffice ? test : test.skip).each(pasted)('and so it does after forty other rows stand in %s', async (id, paste) => {
  const path = preparedPath(id, 'en');
  const book = await PreparedBook.open(readFileSync(path));
  paste(book);
  await expectSame(await (await book.calculated()).save(), `${path}, other rows`, 500);
}, 300_000);
