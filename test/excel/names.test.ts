import { uniqueHeadings, uniqueSheetName, uniqueTableName } from '../../src/excel/names';

describe('sheet names', () => {
  test('a free legal name stays as it is', () => {
    expect(uniqueSheetName('Aging 2012-06', ['Invoices'])).toBe('Aging 2012-06');
  });
  test('a taken one gets a number, whatever its case', () => {
    expect(uniqueSheetName('Aging', ['AGING', 'aging (2)'])).toBe('Aging (3)');
  });
  test('what Excel forbids goes', () => {
    expect(uniqueSheetName("'a/b\\c?d*e[f]g:h'", [])).toBe('a b c d e f g h');
    expect(uniqueSheetName('[]', [])).toBe('Report');
    expect(uniqueSheetName('History', [])).toBe('History (2)');
  });
  test('31 characters at most, also with a number, and no halved character', () => {
    const long = 'Receivables aging of all companies 2012';
    expect(uniqueSheetName(long, [])).toBe('Receivables aging of all compan');
    const numbered = uniqueSheetName(long, ['Receivables aging of all compan']);
    expect(numbered).toBe('Receivables aging of all co (2)');
    expect(numbered.length).toBeLessThanOrEqual(31);
    expect(uniqueSheetName('a'.repeat(30) + '𠮷', [])).toBe('a'.repeat(30));
  });
});

describe('table names', () => {
  test('say which analysis and which table', () => {
    expect(uniqueTableName('receivables-aging', 'detail', [])).toBe('ReceivablesAging_Detail');
  });
  test('share one list with defined names, without regard to case', () => {
    expect(uniqueTableName('receivables-aging', 'detail', ['RECEIVABLESAGING_DETAIL', 'receivablesaging_detail_2'])).toBe('ReceivablesAging_Detail_3');
  });
  test('never begin with a digit', () => {
    expect(uniqueTableName('13-weeks', 'plan', [])).toBe('T_13Weeks_Plan');
  });
});

test('headings differ, are not blank and stand on one line', () => {
  expect(uniqueHeadings(['Open', 'OPEN', '', 'a\nb', 'Open'])).toEqual(['Open', 'OPEN 2', 'Column 3', 'a b', 'Open 3']);
});
