import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../src/workbench/files';
import { reportSheet, richWorkbook, sheet, textsOf, workbook, withCell } from '../workbench/files/support';

/** LibreOffice reads what was saved: another program's opinion of our files. */
const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'].find((path) => existsSync(path));
const run = office === undefined ? it.skip : it;
if (office === undefined) console.log('LibreOffice is not on this machine: saved workbooks were NOT opened with it.');

describe('LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function convert(bytes: Uint8Array, name: string, filter: string, extension: string): Buffer {
    const source = join(folder, `${name}.xlsx`);
    writeFileSync(source, bytes);
    const done = spawnSync(office!, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore', '--convert-to', filter, '--outdir', folder, source], { encoding: 'utf8', timeout: 180_000 });
    const result = [join(folder, `${name}.${extension}`)].find((path) => existsSync(path));
    if (result === undefined) throw new Error(`LibreOffice made no ${extension} of ${name}: ${done.stdout} ${done.stderr}`);
    return readFileSync(result);
  }

  /** One sheet by its number, counted from 1, as displayed; UTF-8. */
  function csv(bytes: Uint8Array, name: string, number: number): string[] {
    const filter = `csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,${number}`;
    writeFileSync(join(folder, `${name}.xlsx`), bytes);
    spawnSync(office!, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore', '--convert-to', filter, '--outdir', folder, join(folder, `${name}.xlsx`)], { encoding: 'utf8', timeout: 180_000 });
    const sheetName = /<sheet [^>]*>/g;
    const title = [...textsOf(bytes)['xl/workbook.xml']!.matchAll(sheetName)][number - 1]![0].match(/name="([^"]*)"/)![1]!;
    const path = [join(folder, `${name}-${title}.csv`), join(folder, `${name}.csv`)].find((candidate) => existsSync(candidate));
    if (path === undefined) throw new Error(`LibreOffice made no csv of sheet ${title}`);
    return readFileSync(path, 'utf8').split(/\r?\n/);
  }

  run('shows the report that was added to an opened workbook, and the sheets that were there', async () => {
    const opened = await openWorkbook(richWorkbook(), 'rich.xlsx');
    const report = reportSheet('n', 'Aging report');
    const edited = withCell(opened, 0, 1, 4, { ...opened.sheets[0]!.cells.get(1)!.get(4)!, value: 999.99 });
    const saved = await saveWorkbook({ ...edited, sheets: [...edited.sheets, report.sheet], charts: [...edited.charts, report.chart] });
    const lines = csv(saved, 'rich', 4);
    expect(lines[0]).toBe('Receivables aging 应收账款账龄;;;');
    expect(lines[1]).toBe('As of;2023-06-30;;');
    expect(lines[2]).toMatch(/^Open, total;600\.00\s*;;$/);
    expect(lines[5]).toBe('Customer;Open;Limit;Share %');
    expect(lines[7]).toMatch(/^客户 2 & Söhne <1>;200\.00\s*;250\.00\s*;33\.3%$/);
    expect(lines[9]).toMatch(/^Total;600\.00\s*;;$/);
    const data = csv(saved, 'rich', 1);
    expect(data).toHaveLength(22);
    expect(data[1]).toContain('999.99');
    expect(convert(saved, 'rich', 'pdf', 'pdf').subarray(0, 5).toString()).toBe('%PDF-');
  }, 300_000);

  run('computes the formulas of a new workbook as we saved their results', async () => {
    const report = reportSheet('n', 'Report');
    // No results are kept, so that every number shown was computed by LibreOffice.
    const bare = { ...report.sheet, cells: new Map([...report.sheet.cells].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, cell.formula === undefined ? cell : (({ value: _value, ...rest }) => rest)(cell)] as const))] as const)) };
    const more = sheet('m', 'More', [
      [0, 0, { formula: '=SUMIFS(tblAging[Open],tblAging[Open],">150")' }], [1, 0, { formula: '=ROUND(NORM.S.INV(0.95),4)' }], [2, 0, { formula: '=Report!B3+Rate' }],
      [3, 0, { value: 1, formula: '=SUM({1,2}*{3,4})', array: { area: { row: 3, column: 0, rows: 1, columns: 1 }, dynamic: false } }], [4, 0, { value: 45107.5, numberFormat: 'yyyy-mm-dd hh:mm' }],
    ]);
    const saved = await saveWorkbook(workbook([bare, more], { charts: [report.chart], names: [{ name: 'Rate', sheet: null, formula: '=0.05', comment: '', visible: true }] }));
    const lines = csv(saved, 'fresh', 1);
    expect(lines[2]).toMatch(/^Open, total;600\.00\s*;;$/);
    expect(lines[7]).toMatch(/;33\.3%$/);
    expect(csv(saved, 'fresh', 2).slice(0, 5)).toEqual(['500', '1.6449', '600.05', '11', '2023-06-30 12:00']);
    const pdf = convert(saved, 'fresh', 'pdf', 'pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }, 300_000);

  run('finds the table, the rules and the chart', async () => {
    const report = reportSheet('n', 'Report');
    const saved = await saveWorkbook(workbook([report.sheet], { charts: [report.chart] }));
    const flat = convert(saved, 'flat', 'fods', 'fods').toString('utf8');
    expect(flat).toContain('table:name="tblAging"');
    expect(flat).toContain('chart:class="chart:bar"');
    expect(flat).toContain('chart:class="chart:line"');
    expect(flat.match(/<calcext:conditional-format /g)!.length).toBeGreaterThanOrEqual(2);
    expect(flat).toContain('calcext:data-bar');
  }, 300_000);
});
