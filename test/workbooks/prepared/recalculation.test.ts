import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, type Cell } from 'hucre';
import { preparedPath } from '../../../src/build/workbooks';

const soffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
if (!soffice) console.log('LibreOffice is not installed: its calculation of the prepared workbooks was not compared.');

const shown = (cell: Cell | undefined): unknown => {
  const value = cell?.formulaResult ?? cell?.value ?? '';
  return value instanceof Date ? Math.round(value.getTime() / 86_400_000) + 25_569 : value;
};

/** Without the results of formulas: what a program shows then, it has computed. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts)) {
    if (path.startsWith('xl/worksheets/sheet')) parts[path] = strToU8(strFromU8(parts[path]!).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

// The same formulas stand in both languages; their texts differ, so each workbook is computed in one of them.
(soffice ? test : test.skip).each([['receivables', 'zh']] as const)('LibreOffice computes %s (%s) to the same values', async (id, language) => {
  const folder = mkdtempSync(join(tmpdir(), 'workcap-prepared-'));
  try {
    const bytes = readFileSync(preparedPath(id, language));
    writeFileSync(join(folder, 'book.xlsx'), withoutValues(bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'book.xlsx')], { stdio: 'ignore', timeout: 240_000 });
    const ours = (await readXlsx(bytes)).sheets;
    const theirs = (await readXlsx(readFileSync(join(folder, 'out', 'book.xlsx')))).sheets;
    let compared = 0;
    const different: string[] = [];
    ours.forEach((sheet, index) => {
      for (const [place, cell] of sheet.cells!) {
        if (cell.formula === undefined || cell.formula === '') continue;
        const [expected, computed] = [shown(cell), shown(theirs[index]!.cells!.get(place))];
        const same = typeof expected === 'number' ? Math.abs(Number(computed) - expected) <= 1e-7 * Math.max(1, Math.abs(expected)) : computed === expected;
        if (!same) different.push(`${sheet.name} ${place}: ${String(expected)} / ${String(computed)} ${cell.formula}`);
        compared += 1;
      }
    });
    expect(different.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
