import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Cell, readXlsx } from 'hucre/xlsx';
import { leadTimes } from '../../src/analyses/inventory/leadTimes';
import type { CellValue } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import type { Report } from '../../src/report/report';
import { languages } from '../../src/texts/words';
import { renderReport } from '../../src/workbooks/render';
import { cellsOf } from '../support/cells';
import { optionsFor } from '../support/options';
import { planningOf } from '../support/planning';
import { movementLines } from '../support/stock/lists';
import { itemsReport } from '../support/stock/run';
import { random, stockTruth } from '../support/stock/truth';

/** The reports of items as files of which every formula's value is taken out: what LibreOffice shows then, it has computed; and it is what we say. */
const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) => existsSync(path));
if (office === undefined) console.log('LibreOffice is not on this machine: the reports of items were NOT computed with it.');

const next = random(7);
const upTo = (most: number): number => Math.floor(next() * (most + 1));
const months = Array.from({ length: 24 }, (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
const planHeads = ['Item code', ...months, 'Unit cost', 'Lead time (months)', 'Lead time SD', 'On hand', 'On order', 'MOQ', 'Order multiple', 'Max stock'];
const plans: CellValue[][] = [planHeads, ...Array.from({ length: 40 }, (_, index): CellValue[] => [`P${index}`, ...months.map(() => (index % 5 === 4 ? (next() < 0.2 ? upTo(9) : 0) : 50 + upTo(40 + index))), 1 + upTo(900) / 10, 1 + upTo(3), index % 6 === 0 ? null : upTo(9) / 10, upTo(400), upTo(60), index % 3 === 0 ? 50 : null, index % 4 === 0 ? 12 : null, index % 7 === 0 ? 500 : null])];

function receipts(): Report {
  const rows: CellValue[][] = [['Supplier', 'PO number', 'Order date', 'Item code', 'Receipt date', 'Qty received'], ...Array.from({ length: 60 }, (_, index): CellValue[] => [`Supplier ${index % 4}`, `PO${index}`, 46_000 + index, `P${index % 9}`, 46_005 + index + upTo(20), 5])];
  const cells = prepareCells([cellsOf(rows)]);
  const understanding = understand(cells, leadTimes.roles, leadTimes.kinds);
  const { mapping } = understanding;
  const result = leadTimes.compute({ cells, understanding, mapping, options: optionsFor(leadTimes, understanding, mapping, {}), history: [], version: '1.2.3', progress: () => undefined });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.report;
}

const reports: readonly (readonly [string, () => Report, number])[] = [
  ['item classes', () => itemsReport(movementLines(stockTruth(4, 60))), 300],
  ['planning', () => planningOf(plans, { review: 1, rounding: 'multiple' }), 500],
  ['planning by pattern', () => planningOf(plans, { method: 'byPattern' }), 500],
  ['planning by forecast errors', () => planningOf(plans, { method: 'forecastError' }), 500],
  ['planning by both spreads added up', () => planningOf(plans, { method: 'additive' }), 500],
  ['planning by average and maximum', () => planningOf(plans, { method: 'maximum' }), 500],
  ['lead times', receipts, 80],
];

const shown = (cell: Cell): unknown => cell.formulaResult ?? cell.value;

describe.each(languages)('in %s', (language) => {
  (office === undefined ? test.skip : test).each(reports)('%s: LibreOffice computes what we say', async (_name, reportOf, least) => {
    const folder = mkdtempSync(join(tmpdir(), 'workcap-items-'));
    try {
      const bytes = await renderReport(reportOf(), language);
      const parts = unzipSync(bytes);
      for (const path of Object.keys(parts)) if (path.startsWith('xl/worksheets/sheet')) parts[path] = strToU8(strFromU8(parts[path]!).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
      writeFileSync(join(folder, 'report.xlsx'), zipSync(parts));
      execFileSync(office!, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'report.xlsx')], { stdio: 'ignore', timeout: 180_000 });
      const [ours, theirs] = [(await readXlsx(bytes)).sheets, (await readXlsx(readFileSync(join(folder, 'out', 'report.xlsx')))).sheets];
      const differences: string[] = [];
      let compared = 0;
      ours.forEach((sheet, index) => {
        for (const [place, cell] of sheet.cells!) {
          if (cell.formula === undefined || cell.formula === '') continue;
          const [expected, found] = [shown(cell), shown(theirs[index]!.cells!.get(place)!)];
          const same = typeof expected === 'number' && typeof found === 'number' ? Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected)) : (expected ?? '') === (found ?? '');
          if (!same) differences.push(`${sheet.name} ${place}: ${String(found)}, not ${String(expected)}; ${cell.formula}`);
          compared += 1;
        }
      });
      expect(differences.slice(0, 10)).toEqual([]);
      expect(compared).toBeGreaterThan(least);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});
