import { areaName, areasName, cellName, columnIndex, columnName, contains, parseArea, parseAreas, parseSheetReference, sheetPrefix } from '../../src/ooxml/address';

const whole = { rows: 1_048_576, columns: 16_384 };

describe('columns and cells', () => {
  it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });
  it('counts rows from 1 and columns by letters', () => {
    expect([cellName(0, 0), cellName(1_048_575, 16_383)]).toEqual(['A1', 'XFD1048576']);
    expect(areaName({ row: 1, column: 1, rows: 1, columns: 1 })).toBe('B2');
    expect(areaName({ row: 1, column: 1, rows: 3, columns: 2 })).toBe('B2:C4');
    expect(areasName([{ row: 0, column: 0, rows: 1, columns: 1 }, { row: 1, column: 1, rows: 2, columns: 1 }])).toBe('A1 B2:B3');
    expect(areasName([])).toBe('');
  });
});

describe('an area', () => {
  it.each([
    ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
    [' b2 ', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['$A$1:C9', { row: 0, column: 0, rows: 9, columns: 3 }],
    ['C9:$A1', { row: 0, column: 0, rows: 9, columns: 3 }],
    ['B:$C', { row: 0, column: 1, rows: whole.rows, columns: 2 }],
    ['3:4', { row: 2, column: 0, rows: 2, columns: whole.columns }],
    ['A1:XFD1048576', { row: 0, column: 0, ...whole }],
  ])('%s', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });
  it.each(['', 'A', '3', '$', ':', 'A1:', ':B2', 'A1:B', 'A:3', 'A1:B2:C3', 'A1,B2', '#REF!', 'tblAging', 'A-1', 'A1.5', 'Ä1'])('%j is none', (text) => {
    expect(parseArea(text)).toBeNull();
  });
  it.each(['A0', 'A1:B0', '0:3', 'A1048577', 'XFE1', 'ZZZ1:ZZZ2', 'A:XFE', '1:1048577'])('%s lies outside of the sheet', (text) => {
    expect(parseArea(text)).toBeNull();
  });
  it('of a list keeps the order and leaves out what is none', () => {
    expect(parseAreas(' A1\nB2:B3  #REF! ').map(areaName)).toEqual(['A1', 'B2:B3']);
    expect(parseAreas('')).toEqual([]);
  });
  it('holds its corners and nothing beside', () => {
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    expect([[1, 1], [2, 2], [0, 1], [1, 0], [3, 1], [1, 3]].map(([row, column]) => contains(area, row!, column!))).toEqual([true, true, false, false, false, false]);
  });
});

describe('a place on a sheet', () => {
  it.each([
    ["'My sheet'!$A$2:$A$7", 'My sheet', 'A2:A7'], ['=Data!B1', 'Data', 'B1'], ["'It''s'!A1", "It's", 'A1'], ['账龄!$B$2', '账龄', 'B2'], ["'a!b'!C3", 'a!b', 'C3'], ['Data!A:A', 'Data', 'A1:A1048576'],
  ])('%s', (text, sheet, area) => {
    const found = parseSheetReference(text)!;
    expect([found.sheet, areaName(found.area)]).toEqual([sheet, area]);
  });
  it.each(['A1', 'Data!', '!A1', "''!A1", 'Data!#REF!', 'Data!Total', 'Data!A1,Data!B1', 'Data!A1,B1', "'a'b'!A1", 'Jan:Mar!A1', "'Jan:Mar'!A1"])('%s is none', (text) => {
    expect(parseSheetReference(text)).toBeNull();
  });
});

describe('the name of a sheet in a formula', () => {
  it.each([
    ['Data', 'Data'], ['账龄表', '账龄表'], ['_x.1', '_x.1'], ['Größe', 'Größe'],
    ['My sheet', "'My sheet'"], ["It's", "'It''s'"], ['2024', "'2024'"], ['.a', "'.a'"], ['a-b', "'a-b'"], ['应收（元）', "'应收（元）'"], ['a!b', "'a!b'"],
    ['A1', "'A1'"], ['fy2023', "'fy2023'"], ['R1C1', "'R1C1'"], ['rc', "'rc'"], ['C', "'C'"], ['r12', "'r12'"], ['Rate', 'Rate'], ['Cash1', 'Cash1'],
  ])('%s', (name, text) => {
    expect(sheetPrefix(name)).toBe(text);
    expect(parseSheetReference(`${text}!B2`)).toEqual({ sheet: name, area: { row: 1, column: 1, rows: 1, columns: 1 } });
  });
});
