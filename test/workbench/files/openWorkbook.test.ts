import { strToU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { fileFaults, FileError } from '../../../src/workbench/files/faults';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/files';
import { addIn } from '../../../src/workbench/files/addIn';
import type { WorkbookDocument } from '../../../src/workbench/document';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparable, richWorkbook, sheet, textsOf, withCell, workbook, zip } from './support';

const rich = (): Promise<WorkbookDocument> => openWorkbook(richWorkbook(), 'rich.xlsx');

describe('rich.xlsx', () => {
  it('is read whole', async () => {
    const document = await rich();
    expect(document.sheets.map((one) => [one.name, one.visibility, one.tabColor, one.gridlines])).toEqual([['Data', 'visible', '#00B050', false], ['Dash Board', 'visible', null, true], ['Cfg', 'veryHidden', null, true]]);
    const [data, dash] = document.sheets;
    expect(data!.cells.get(1)!.get(3)).toEqual({ value: 45040, formula: '=[@Date]+30', numberFormat: 'm/d/yyyy' });
    expect(data!.cells.get(0)!.get(0)).toEqual({ value: 'Invoice', style: { bold: true, fontColor: '#FFFFFF', fill: '#2F5597' } });
    expect(data!.tables[0]).toMatchObject({ name: 'Table1', area: { row: 0, column: 0, rows: 21, columns: 7 }, columns: expect.arrayContaining([{ name: 'Due', formula: '=[@Date]+30' }]) as unknown });
    expect(data!.conditionalFormats.map((rule) => rule.kind)).toEqual(['dataBar', 'cellValue', 'colorScale', 'expression']);
    expect(data!.dataValidations[0]!.values).toEqual(['open', 'paid', 'disputed']);
    expect(data!.frozen).toEqual({ rows: 1, columns: 0 });
    expect(dash!.merges).toEqual([{ row: 11, column: 0, rows: 1, columns: 4 }]);
    expect(dash!.page).toEqual({ landscape: true, fitToWidth: true, repeatRows: null, footer: '' });
    expect(dash!.cells.get(9)!.get(1)!.formula).toBe('=SUM(B8#)');
    expect(dash!.cells.get(9)!.get(2)!.formula).toBe('=LET(x,B1,x*Rate)');
    expect(document.charts.map((chart) => [chart.kind, chart.title, chart.series.length, chart.series[0]!.name])).toEqual([['columnClustered', 'Amount vs open', 2, 'Amount'], ['lineMarkers', 'Open trend', 1, 'Open']]);
    expect(document.settings).toEqual({ 'Office.AutoShowTaskpaneWithDocument': 'true', mapping: '"{}"' });
  });

  it('says the same as another reader', async () => {
    const document = await rich();
    const other = await readXlsx(richWorkbook(), { readStyles: true });
    for (const [index, one] of other.sheets.entries()) {
      const ours = document.sheets[index]!;
      expect(ours.name).toBe(one.name);
      one.rows.forEach((row, at) =>
        row.forEach((value, column) => {
          const cell = ours.cells.get(at)?.get(column);
          if (value instanceof Date) expect(cell?.value).toBe(value.getTime() / 86_400_000 + 25_569);
          else expect(cell?.value ?? null).toBe(value);
        }),
      );
    }
  });
});

/** The same workbook as other writers put it: every element with a prefix, or cells and rows without their names. */
function prefixed(texts: Record<string, string>): Record<string, string> {
  const result = { ...texts };
  for (const path of Object.keys(texts)) {
    if (!/^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d|tables\/table\d)\.xml$/.test(path)) continue;
    result[path] = texts[path]!
      .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2')
      .replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
  }
  return result;
}

function nameless(texts: Record<string, string>): Record<string, string> {
  const result = { ...texts };
  // Only where no cell and no row is missing before another one.
  result['xl/worksheets/sheet1.xml'] = texts['xl/worksheets/sheet1.xml']!.replace(/<row r="\d+"/g, '<row').replace(/<c r="[A-Z]+\d+"/g, '<c');
  return result;
}

describe('files of other writers', () => {
  it.each([['prefixes', prefixed], ['no cell names', nameless]] as const)('%s', async (_, change) => {
    const texts = change(textsOf(richWorkbook()));
    const bytes = zip(texts);
    const document = await openWorkbook(bytes, 'other.xlsx');
    expect(comparable(document)).toEqual(comparable(await rich()));
    let edited = withCell(document, 0, 4, 4, { value: 12.5, numberFormat: '0.00', style: { bold: true } });
    edited = withCell(edited, 0, 40, 2, { value: 'below' });
    edited = withCell(edited, 0, 2, 8, { value: 'right', hyperlink: 'https://example.org' });
    edited = withCell(edited, 0, 5, 0, null);
    edited = {
      ...edited,
      sheets: edited.sheets.map((one, index) =>
        index > 0 ? one : { ...one, frozen: { rows: 0, columns: 2 }, columnWidths: new Map([[1, 90]]), tables: [{ ...one.tables[0]!, style: 'TableStyleLight1' }], conditionalFormats: one.conditionalFormats.slice(0, 3).map((rule, at) => ({ ...rule, priority: at + 5 })) },
      ),
    };
    const saved = await saveWorkbook(edited);
    expect(comparable(await openWorkbook(saved, 'x.xlsx'))).toEqual(comparable(edited));
    const other = await readXlsx(saved, { readStyles: true });
    expect(other.sheets[0]!.rows[4]![4]).toBe(12.5);
    expect(other.sheets[0]!.rows[40]![2]).toBe('below');
    expect(other.sheets[0]!.rows[5]![0]).toBeNull();
  });

  it('writes shared formulas out, and keeps the others when the first one goes', async () => {
    const texts = textsOf(richWorkbook());
    texts['xl/worksheets/sheet3.xml'] = texts['xl/worksheets/sheet3.xml']!.replace('</sheetData>', '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*$C$1</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>3</v></c></row></sheetData>');
    const document = await openWorkbook(zip(texts), 's.xlsx');
    expect([1, 2, 3].map((row) => document.sheets[2]!.cells.get(row)!.get(0)!.formula)).toEqual(['=B2*$C$1', '=B3*$C$1', '=B4*$C$1']);
    const later = textsOf(await saveWorkbook(withCell(document, 2, 2, 0, { value: 9 })))['xl/worksheets/sheet3.xml']!;
    expect(later).toContain('<c r="A2"><f t="shared" ref="A2:A4" si="0">');
    const edited = withCell(document, 2, 1, 0, { value: 9 });
    const saved = await saveWorkbook(edited);
    expect(textsOf(saved)['xl/worksheets/sheet3.xml']).toContain('<c r="A3"><f>B3*$C$1</f><v>2</v></c>');
    expect(comparable(await openWorkbook(saved, 'x.xlsx'))).toEqual(comparable(edited));
  });

  it('reads strict dates, rich, inline and phonetic texts, booleans and errors', async () => {
    const texts = textsOf(richWorkbook());
    texts['xl/worksheets/sheet3.xml'] = texts['xl/worksheets/sheet3.xml']!.replace('</sheetData>', '<row r="2"><c r="A2" t="d"><v>2023-06-30</v></c><c r="B2" t="d"><v>1900-01-31T12:00:00</v></c><c r="C2" t="inlineStr"><is><r><t>東</t></r><r><t xml:space="preserve"> 京</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="s"><v>9</v></c></row></sheetData>');
    const row = (await openWorkbook(zip(texts), 's.xlsx')).sheets[2]!.cells.get(1)!;
    expect([0, 1, 2, 3, 4, 5].map((column) => row.get(column)!.value)).toEqual([45107, 31.5, '東 京', true, '#N/A', 'Rich']);
    expect(row.get(4)!.error).toBe(true);
  });
});

describe('dates', () => {
  it.each([false, true])('are the serials of the file, 1904: %s', async (date1904) => {
    const serials = [0, 1, 59, 60, 61, 366, 45107, 45107.123456789, 0.999988425925926, 2958465, -3.5];
    const document = workbook([sheet('a', 'A', serials.map((value, row) => [row, 0, { value, numberFormat: 'yyyy-mm-dd hh:mm' }]))], { date1904 });
    const again = await openWorkbook(await saveWorkbook(document), 'd.xlsx');
    expect(again.date1904).toBe(date1904);
    expect(serials.map((_, row) => again.sheets[0]!.cells.get(row)!.get(0)!.value)).toEqual(serials);
  });
});

describe('settings', () => {
  it('belong to the add-in of the manifest', () => {
    expect(readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8')).toContain(`<Id>${addIn.id}</Id>`);
  });
});

describe('what cannot be opened', () => {
  const cases: [string, Uint8Array, string, keyof typeof fileFaults][] = [
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a.xls', 'oldFormat'],
    ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'a.xls', 'markup'],
    ['XML of 2003', strToU8('\ufeff<?xml version="1.0"?><Workbook/>'), 'a.xls', 'markup'],
    ['half a file', richWorkbook().slice(0, 6000), 'a.xlsx', 'damaged'],
    ['something else', strToU8('hello'), 'a.xlsx', 'damaged'],
    ['nothing', new Uint8Array(), 'a.xlsx', 'empty'],
    ['another package', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<d/>' }), 'a.xlsx', 'binary'],
    ['a broken sheet', zip({ ...textsOf(richWorkbook()), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"' }), 'a.xlsx', 'damaged'],
  ];
  it.each(cases)('%s', async (_, bytes, name, code) => {
    await expect(openWorkbook(bytes, name)).rejects.toThrow(fileFaults[code]);
    await expect(openWorkbook(bytes, name)).rejects.toBeInstanceOf(FileError);
    expect(fileFaults[code]).toMatch(/^[\x20-\x7e]+ \/ .*[\u4e00-\u9fff].*。$/);
  });
});
