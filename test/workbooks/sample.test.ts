import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, type Sheet } from 'hucre';
import { samplePath } from '../../src/build/sample';
import { languages, type Language } from '../../src/texts/words';
import { sampleWorkbook } from '../../src/workbooks/sample';

const asOf = 46_326; // 31 October 2026
const dayOf = (value: unknown): number => (value instanceof Date ? Math.round(value.getTime() / 86_400_000) + 25_569 : NaN);
const cents = (value: unknown): number => Math.round(Number(value) * 100);

async function sheetsOf(language: Language): Promise<readonly Sheet[]> {
  return (await readXlsx(await sampleWorkbook(language), { readStyles: true })).sheets;
}

test.each(languages)('the committed sample is the one that is made today (%s)', async (language) => {
  const file = join(process.cwd(), samplePath(language));
  const made = Buffer.from(await sampleWorkbook(language));
  // When this fails: npx tsx src/build/sample.ts
  expect({ exists: existsSync(file), upToDate: existsSync(file) && readFileSync(file).equals(made) }).toEqual({ exists: true, upToDate: true });
});

describe.each(languages)('the list of open invoices (%s)', (language) => {
  const rows = async (): Promise<readonly (readonly unknown[])[]> => (await sheetsOf(language))[1]!.rows.slice(1);

  test('is a believable list of open items', async () => {
    const list = await rows();
    expect(list.length).toBeGreaterThanOrEqual(220);
    expect(list.length).toBeLessThanOrEqual(260);
    expect(new Set(list.map((row) => row[0])).size).toBe(28);
    expect(new Set(list.map((row) => row[3])).size).toBe(list.length);
    const kinds = new Map<unknown, number>();
    for (const row of list) kinds.set(row[2], (kinds.get(row[2]) ?? 0) + 1);
    expect([...kinds.values()].sort((left, right) => right - left).slice(1)).toEqual([8, 6]);
    expect(list.filter((row) => /Disputed|争议/.test(String(row[11]))).length).toBeGreaterThanOrEqual(3);
    expect(list.filter((row) => Number(row[7]) > 0).length).toBeGreaterThanOrEqual(5);
  });

  test('every line foots to the cent, and only credits are negative', async () => {
    for (const row of await rows()) {
      expect(cents(row[8])).toBe(cents(row[6]) - cents(row[7]));
      expect(cents(row[8])).not.toBe(0);
      expect(/Invoice|销售发票/.test(String(row[2]))).toBe(Number(row[6]) > 0);
      expect(Number(row[7])).toBeGreaterThanOrEqual(0);
      expect(Number(row[6]) * 100).toBeCloseTo(cents(row[6]), 6);
    }
  });

  test('days make sense: nothing after the as-of date, due on or after the invoice, every bucket filled', async () => {
    const list = await rows();
    const late: number[] = [];
    for (const row of list) {
      const [date, due] = [dayOf(row[4]), dayOf(row[5])];
      expect(date).toBeLessThanOrEqual(asOf);
      expect(due).toBeGreaterThanOrEqual(date);
      late.push(asOf - due);
    }
    expect(Math.max(...list.map((row) => dayOf(row[4])))).toBe(asOf);
    for (const [least, most] of [[-999, 0], [1, 30], [31, 60], [61, 90], [91, 999]] as const) {
      expect(late.filter((days) => days >= least && days <= most).length).toBeGreaterThanOrEqual(5);
    }
  });
});

test('both languages tell the same story', async () => {
  const [english, chinese] = await Promise.all([sheetsOf('en'), sheetsOf('zh')]);
  expect(english.map((sheet) => sheet.name)).toEqual(['Start here', 'Open invoices', 'Items']);
  expect(chinese.map((sheet) => sheet.name)).toEqual(['开始', '应收明细', '库存']);
  expect(english[1]!.tables?.map((table) => table.name)).toEqual(['OpenInvoices']);
  expect(chinese[1]!.tables?.map((table) => table.name)).toEqual(['应收明细表']);
  expect(chinese[1]!.rows.length).toBe(english[1]!.rows.length);
  english[1]!.rows.slice(1).forEach((row, index) => {
    const other = chinese[1]!.rows[index + 1]!;
    expect([other[0], other[3], other[4], other[5], cents(other[8])]).toEqual([row[0], row[3], row[4], row[5], cents(row[8]) * 7]);
  });
  expect(chinese[2]!.rows.slice(1).map((row) => row.slice(4))).toEqual(english[2]!.rows.slice(1).map((row) => row.slice(4)));
});

describe.each(languages)('the first sheet (%s)', (language) => {
  test('has live formulas with the numbers they have now', async () => {
    const [start, invoices, items] = await sheetsOf(language);
    const cell = (row: number) => start!.cells!.get(`${row},1`)!;
    const value = (row: number): number => Number(cell(row).formulaResult ?? cell(row).value);
    const open = invoices!.rows.slice(1).reduce((sum, row) => sum + cents(row[8]), 0) / 100;
    const stock = items!.rows.slice(1).reduce((sum, row) => sum + cents(row[3]) * Number(row[4]), 0) / 100;
    expect([value(12), value(13)]).toEqual([stock, open]);
    const [inventory, receivables, payables, sales, cost] = [12, 13, 14, 15, 16].map(value) as [number, number, number, number, number];
    expect(cell(17).formula).toBe('_xldudf_WC_DSO(B14,B16)');
    expect(value(17)).toBeCloseTo((receivables / sales) * 365, 9);
    expect(cell(18).formula).toBe('_xldudf_WC_CCC(B13,B14,B15,B16,B17)');
    expect(value(18)).toBeCloseTo(((inventory - payables) / cost + receivables / sales) * 365, 9);
    expect(cell(26).formula).toBe('_xldudf_WC_SAFETYSTOCK(B22,B23,B24,B25,B26)');
    const [demand, deviation, lead, leadDeviation] = [21, 22, 23, 24].map(value) as [number, number, number, number];
    expect(value(26)).toBeCloseTo(1.6448536269514722 * Math.sqrt(lead * deviation ** 2 + demand ** 2 * leadDeviation ** 2), 9);
    expect(cell(12).formula).toMatch(/^SUMPRODUCT\(/);
    expect(cell(13).formula).toMatch(/^SUM\(/);
  });

  test('leaves no text in the other language and no unfilled place', async () => {
    for (const sheet of await sheetsOf(language)) {
      for (const row of sheet.rows) {
        for (const content of row) {
          if (typeof content !== 'string') continue;
          expect(content).not.toMatch(/\{\w+\}/);
          if (language === 'en') expect(content).not.toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });
});

test('printing repeats the headings, with the sheet name quoted as Excel wants it', async () => {
  const { strFromU8, unzipSync } = await import('fflate');
  const workbook = strFromU8(unzipSync(await sampleWorkbook('en'))['xl/workbook.xml']!);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Open invoices'!$1:$1</definedName>`);
});
