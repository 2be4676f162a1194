import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, type Cell, type Sheet } from 'hucre';
import type { Report } from '../../src/report/report';
import { languages, type Language } from '../../src/texts/words';
import { renderReport } from '../../src/workbooks/render';
import { report as smallReport } from '../excel/support/report';
import { parseXml, type XmlElement } from '../rules/support/xml';

/** Bands are looked up by their names, so the invoices must call them as the table of bands does, in both languages. */
const band = smallReport.tables[0]!.columns[0]!.values[1]!;
const report: Report = {
  ...smallReport,
  tables: smallReport.tables.map((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column, values: column.values.map((value) => (value === '1–30' ? band : value)) })) })),
};

async function sheetsOf(made: Report, language: Language): Promise<readonly Sheet[]> {
  return (await readXlsx(await renderReport(made, language), { readStyles: true })).sheets;
}
const partsOf = async (made: Report, language: Language = 'en'): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await renderReport(made, language))).map(([path, content]) => [path, strFromU8(content)]));
const cellOf = (sheet: Sheet, row: number, column: number): Cell => sheet.cells!.get(`${row},${column}`)!;
const shown = (cell: Cell): unknown => cell.formulaResult ?? cell.value;

describe('the small report in English', () => {
  test('has its sheets, titles and tables', async () => {
    const sheets = await sheetsOf(report, 'en');
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Aging', 'Aging detail', 'Rows left out']);
    expect(sheets[0]!.rows[0]![0]).toBe('Receivables aging as of 2012-06-30');
    expect(sheets.flatMap((sheet) => sheet.tables ?? []).map((table) => [table.name, table.range])).toEqual([
      ['ReceivablesAging_Bands', 'A10:C13'],
      ['ReceivablesAging_Detail', 'A4:D9'],
      ['ReceivablesAging_LeftOut', 'A4:E6'],
    ]);
  });

  test('key figures, shares, totals and checks are formulas with their values', async () => {
    const [sheet] = await sheetsOf(report, 'en');
    const at = (row: number, column: number): readonly unknown[] => [cellOf(sheet!, row, column).formula, shown(cellOf(sheet!, row, column))];
    expect(at(6, 1)).toEqual(['SUM(ReceivablesAging_Detail[Open])', 100]);
    expect(at(10, 1)).toEqual(['SUMIFS(ReceivablesAging_Detail[Open],ReceivablesAging_Detail[Band],ReceivablesAging_Bands[[#This Row],[Band]])', 60]);
    expect(at(11, 2)).toEqual(["ReceivablesAging_Bands[[#This Row],[Open]]/'Aging'!$B$7", 0.4]);
    expect(at(12, 1)).toEqual(['SUBTOTAL(109,ReceivablesAging_Bands[Open])', 100]);
    expect(at(16, 3)).toEqual(['ROUND(C17-B17,6)', 0]);
    expect(at(16, 4)).toEqual(['IF(ABS(D17)<=0.005,"✓","✗")', '✓']);
    expect(at(2, 0)[1]).toBe('Checks passed: 1/1');
  });

  test('no formula is without a value', async () => {
    for (const sheet of await sheetsOf(report, 'en')) {
      for (const [place, cell] of sheet.cells!) {
        if (cell.formula !== undefined && cell.formula !== '') expect([sheet.name, place, shown(cell) === null || shown(cell) === undefined]).toEqual([sheet.name, place, false]);
      }
    }
  });

  test('texts that look like formulas or numbers stay texts, numbers and days keep their formats', async () => {
    const detail = (await sheetsOf(report, 'en'))[1]!;
    expect([4, 5, 6, 7].map((row) => detail.rows[row]![0])).toEqual(['=cmd()', '0140', 'Ädler', '+86']);
    expect(cellOf(detail, 4, 0).formula).toBeUndefined();
    expect(cellOf(detail, 4, 1).style?.numFmt).toBe('yyyy-mm-dd');
    expect(cellOf(detail, 4, 3).style?.numFmt).toBe('#,##0.00_);[Red](#,##0.00);"-"_)');
    expect(detail.freezePane).toEqual(expect.objectContaining({ rows: 4, columns: 1 }));
  });

  test('tables know their column formulas and totals, so that a new row and a filter behave', async () => {
    const parts = await partsOf(report);
    const table = parseXml(parts['xl/tables/table1.xml']!);
    const columns = table.children.find((element) => element.name === 'tableColumns')!.children;
    expect(columns.map((column) => [column.attributes['name'], column.attributes['totalsRowLabel'] ?? column.attributes['totalsRowFunction']])).toEqual([['Band', 'Total'], ['Open', 'sum'], ['% of total', 'custom']]);
    expect(columns.map((column) => column.children.map((element) => element.name))).toEqual([[], ['calculatedColumnFormula'], ['calculatedColumnFormula', 'totalsRowFormula']]);
    expect(table.attributes['totalsRowCount']).toBe('1');
    expect(table.children.find((element) => element.name === 'autoFilter')!.attributes['ref']).toBe('A10:C12');
  });

  test('the chart is native, names its cells and holds their values', async () => {
    const chart = (await partsOf(report))['xl/charts/chart1.xml']!;
    expect(chart).toContain('<c:barDir val="col"/>');
    expect(chart).toContain('<c:f>Aging!$B$11:$B$12</c:f>');
    expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((match) => match[1])).toEqual(['Open', 'Current', '1–30', '60', '40']);
  });

  test('prints on A4, landscape, one page wide, with the headings repeated', async () => {
    const parts = await partsOf(report);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(parts['xl/workbook.xml']).toContain(`localSheetId="1">'Aging detail'!$1:$4</definedName>`);
  });
});

test('in Chinese no English heading is left, and the numbers are the same', async () => {
  const [english, chinese] = await Promise.all([sheetsOf(report, 'en'), sheetsOf(report, 'zh')]);
  expect(chinese.map((sheet) => sheet.name)).toEqual(['账龄', '账龄明细', '未采用行']);
  const numbers = (sheets: readonly Sheet[]): number[] => sheets.flatMap((sheet) => sheet.rows.flat().filter((value): value is number => typeof value === 'number'));
  expect(numbers(chinese)).toEqual(numbers(english));
  expect(chinese[0]!.rows[9]!.slice(0, 3)).toEqual(['区间', '未收', '占比']);
});

/** Order of the children of a worksheet in the schema (ECMA-376 Part 1, CT_Worksheet), as far as we write them. */
const worksheetOrder = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'conditionalFormatting', 'pageMargins', 'pageSetup', 'headerFooter', 'drawing', 'tableParts'];
const tableOrder = ['autoFilter', 'tableColumns', 'tableStyleInfo'];

test.each(languages)('every part is well formed, declared and in the order of its schema (%s)', async (language) => {
  const parts = await partsOf(report, language);
  const inOrder = (element: XmlElement, order: readonly string[]): void => {
    const places = element.children.map((child) => order.indexOf(child.name));
    expect(element.children.filter((_, index) => places[index] === -1).map((child) => child.name)).toEqual([]);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  };
  const types = parseXml(parts['[Content_Types].xml']!).children.map((entry) => entry.attributes);
  for (const [path, text] of Object.entries(parts)) {
    const element = parseXml(text);
    if (path.startsWith('xl/worksheets/sheet')) inOrder(element, worksheetOrder);
    if (path.startsWith('xl/tables/')) inOrder(element, tableOrder);
    const declared = types.some((type) => type['PartName'] === `/${path}` || type['Extension'] === path.slice(path.lastIndexOf('.') + 1));
    expect([path, declared || path === '[Content_Types].xml']).toEqual([path, true]);
  }
});

test('a failed check shows a cross and its difference', async () => {
  const wrong: Report = { ...report, checks: [{ ...report.checks[0]!, expected: 100.5 }] };
  const [sheet] = await sheetsOf(wrong, 'en');
  expect([shown(cellOf(sheet!, 16, 3)), shown(cellOf(sheet!, 16, 4)), shown(cellOf(sheet!, 2, 0))]).toEqual([-0.5, '✗', 'Checks passed: 0/1']);
});

test('a report without checks, charts, rows left out and rows is still a file', async () => {
  const empty: Report = { ...report, checks: [], charts: [], leftOut: [], keyFigures: [], tables: [{ ...report.tables[1]!, rowCount: 0, columns: report.tables[1]!.columns.map((column) => ({ ...column, values: [], ...(column.total === undefined ? {} : { total: { kind: 'sum' as const, value: 0 } }) })) }] };
  const sheets = await sheetsOf(empty, 'en');
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Aging', 'Aging detail']);
  expect(sheets[1]!.tables?.map((table) => table.range)).toEqual(['A4:D6']);
});

test('the same report gives the same bytes', async () => {
  expect(await renderReport(report, 'en')).toEqual(await renderReport(report, 'en'));
});

test('a formula that Excel 2016 or WPS does not know is refused', async () => {
  const modern: Report = { ...report, keyFigures: [{ ...report.keyFigures[1]!, formula: '=SUM(FILTER(detail[open],detail[open]>0))' }] };
  await expect(renderReport(modern, 'en')).rejects.toThrow(/FILTER/);
});

const soffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
if (!soffice) console.log('LibreOffice is not installed: its calculation of the report was not compared.');

/** The file with every formula's value taken out: what a program shows then, it has computed. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts)) {
    if (path.startsWith('xl/worksheets/sheet')) parts[path] = strToU8(strFromU8(parts[path]!).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

(soffice ? test : test.skip).each(languages)('LibreOffice computes the same values from the formulas (%s)', async (language) => {
  const folder = mkdtempSync(join(tmpdir(), 'workcap-render-'));
  try {
    const bytes = await renderReport(report, language);
    writeFileSync(join(folder, 'report.xlsx'), withoutValues(bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'report.xlsx')], { stdio: 'ignore', timeout: 90_000 });
    const ours = (await readXlsx(bytes)).sheets;
    const theirs = (await readXlsx(readFileSync(join(folder, 'out', 'report.xlsx')))).sheets;
    expect(theirs.map((sheet) => sheet.name)).toEqual(ours.map((sheet) => sheet.name));
    let compared = 0;
    ours.forEach((sheet, index) => {
      for (const [place, cell] of sheet.cells!) {
        if (cell.formula === undefined || cell.formula === '') continue;
        const computed = shown(theirs[index]!.cells!.get(place)!);
        const expected = shown(cell);
        if (typeof expected === 'number') expect(computed).toBeCloseTo(expected, 9);
        else expect(computed).toBe(expected);
        compared += 1;
      }
    });
    expect(compared).toBeGreaterThanOrEqual(14);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

test('cells that the reader may type into are blue, and the formulas beside them stay formulas', async () => {
  const [bands, ...others] = report.tables;
  const [band, open, share] = bands!.columns;
  const rate = { id: 'rate', heading: { en: 'Rate', zh: '计提比例' }, format: 'percent' as const, values: [0.01, 0.05], input: true };
  const allowance = { id: 'allowance', heading: { en: 'Allowance', zh: '坏账准备' }, format: 'money' as const, values: [0.6, 2], formula: '=[@open]*[@rate]' };
  const [sheet] = await sheetsOf({ ...report, tables: [{ ...bands!, columns: [band!, open!, share!, rate, allowance] }, ...others] }, 'en');
  expect(cellOf(sheet!, 10, 3)).toMatchObject({ value: 0.01, style: { font: { color: { rgb: '0000FF' } } } });
  expect(cellOf(sheet!, 9, 3).style?.font?.color).toEqual(cellOf(sheet!, 9, 2).style?.font?.color);
  expect(cellOf(sheet!, 10, 4).formula).toContain('[Rate]');
  expect(cellOf(sheet!, 10, 4).style?.font?.color).toBeUndefined();
});
