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

(soffice ? test : test.skip).each(files)('LibreOffice computes %s to the same values', async (path) => {
  const bytes = readFileSync(path);
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
  expect(compared).toBeGreaterThan(500);
}, 300_000);
