import { strToU8 } from 'fflate';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/files';
import { decodeBytes, separatorOf } from '../../../src/workbench/files/readCsv';

async function rows(bytes: Uint8Array, name = 'a.csv'): Promise<unknown[][]> {
  const [sheet] = (await openWorkbook(bytes, name)).sheets;
  return [...sheet!.cells.values()].map((row) => [...row].map(([column, cell]) => [column, cell.value]));
}

describe('a text file', () => {
  it('stays as it is written', async () => {
    expect(await rows(strToU8('no,date,amount\r\n00123,1/2/2023,"1,234.50"\r\n12345678901234567890, =A1 ,"a ""b""\r\nc"\r\n'))).toEqual([
      [[0, 'no'], [1, 'date'], [2, 'amount']],
      [[0, '00123'], [1, '1/2/2023'], [2, '1,234.50']],
      [[0, '12345678901234567890'], [1, ' =A1 '], [2, 'a "b"\nc']],
    ]);
  });

  it('keeps blank rows, blank cells and short rows in their places', async () => {
    const [sheet] = (await openWorkbook(strToU8('a,,c\n\n,b\n'), 'x.csv')).sheets;
    expect([...sheet!.cells.keys()]).toEqual([0, 2]);
    expect([...sheet!.cells.get(0)!.keys()]).toEqual([0, 2]);
    expect([...sheet!.cells.get(2)!.keys()]).toEqual([1]);
  });

  it('is text again when it was saved as a workbook', async () => {
    const opened = await openWorkbook(strToU8('007;1e5;=1+1;TRUE\n'), 'x.csv');
    const again = await openWorkbook(await saveWorkbook(opened), 'x.xlsx');
    expect([...again.sheets[0]!.cells.get(0)!.values()]).toEqual(['007', '1e5', '=1+1', 'TRUE'].map((value) => ({ value, numberFormat: '@' })));
  });

  it.each([
    ['a,b\n1,2', ','], ['a;b;c\n1,5;2,5;x\n3;4;5', ';'], ['a\tb\n1,2\t3', '\t'], ['name;amount\nA, B;1,5\nC, D;2,5', ';'], ['"a;b;c",d\n"e;f",g', ','], ['one', ','],
  ])('finds the separator of %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('follows the hint of Excel and takes a name for the sheet', async () => {
    expect(await rows(strToU8('sep=|\r\na|b,c\r\n'))).toEqual([[[0, 'a'], [1, 'b,c']]]);
    const names = await Promise.all(['C:\\data\\Open [items] 2023?.csv', '.csv', 'x'.repeat(50) + '.csv'].map(async (name) => (await openWorkbook(strToU8('a'), name)).sheets[0]!.name));
    expect(names).toEqual(['Open  items  2023', 'Sheet1', 'x'.repeat(31)]);
  });

  it('is read in the code page it was written in', () => {
    expect(decodeBytes(strToU8('\ufeffÄ客户'))).toBe('Ä客户');
    expect(decodeBytes(new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee]))).toBe('客户,金额');
    expect(decodeBytes(new Uint8Array([...'M\u00fcller,Caf\u00e9 10\u0080'].map((character) => character.charCodeAt(0))))).toBe('Müller,Café 10€');
    expect(decodeBytes(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x4b, 0x6d]))).toBe('A测');
  });
});
