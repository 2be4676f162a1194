import { attributeOf, findSheetData, scanCells, scanRows, type CellSource, type RowSource } from '../../src/ooxml/sheetDataScan';

function rowsOf(xml: string): RowSource[] {
  const rows: RowSource[] = [];
  scanRows(xml, findSheetData(xml)!, (row) => rows.push(row));
  return rows;
}

function cellsOf(xml: string): CellSource[] {
  const { prefix } = findSheetData(xml)!;
  const cells: CellSource[] = [];
  for (const row of rowsOf(xml)) scanCells(xml, prefix, row, (cell) => cells.push(cell));
  return cells;
}

const sheet = (inside: string): string => `<worksheet><sheetFormatPr/><sheetData>${inside}</sheetData></worksheet>`;

describe('the place of the cells', () => {
  it.each([['<worksheet><cols/><sheetData>x</sheetData></worksheet>', '', '<sheetData>x</sheetData>', 'x'], ['<a:worksheet><a:sheetData xml:space="preserve">x</a:sheetData ></a:worksheet>', 'a:', '<a:sheetData xml:space="preserve">x</a:sheetData >', 'x'], ['<worksheet><sheetData/></worksheet>', '', '<sheetData/>', ''], ['<worksheet><sheetData /></worksheet>', '', '<sheetData />', '']])('%s', (xml, prefix, whole, inside) => {
    const place = findSheetData(xml)!;
    expect([place.prefix, xml.slice(place.start, place.end), xml.slice(place.contentStart, place.contentEnd)]).toEqual([prefix, whole, inside]);
  });
  it('is none in a chart sheet, and must be closed', () => {
    expect(findSheetData('<chartsheet/>')).toBeNull();
    expect(() => findSheetData('<worksheet><sheetData><row/>')).toThrow('not closed');
  });
});

describe('rows', () => {
  it('count on where the writer left the number out', () => {
    const xml = sheet('<row><c/></row><row r="5" ht="20" customHeight="1"/><row spans="1:2"></row><rowBreak/><row r=\'9\'><c/></row>');
    expect(rowsOf(xml).map((row) => [row.row, row.numbered, row.attributeText, xml.slice(row.contentStart, row.contentEnd)])).toEqual([[0, false, '', '<c/>'], [4, true, ' r="5" ht="20" customHeight="1"', ''], [5, false, ' spans="1:2"', ''], [8, true, " r='9'", '<c/>']]);
    expect(rowsOf(xml).map((row) => xml.slice(row.start, row.end)).slice(1, 3)).toEqual(['<row r="5" ht="20" customHeight="1"/>', '<row spans="1:2"></row>']);
  });
  it('end at the end of the cells, and must be closed', () => {
    expect(rowsOf('<worksheet><sheetData/><other><row r="3"/></other></worksheet>')).toEqual([]);
    expect(() => rowsOf('<worksheet><sheetData><row r="1"></sheetData></worksheet>')).toThrow('not closed');
  });
});

describe('cells', () => {
  const common = { row: 1, numbered: true, style: 0, type: 'n', metadata: 0, value: null, inline: null, formula: null };
  const short = (cell: CellSource) => ({ row: cell.row, column: cell.column, numbered: cell.numbered, style: cell.style, type: cell.type, metadata: cell.metadata, value: cell.value, inline: cell.inline, formula: cell.formula });

  it('have attributes, formula and value, decoded', () => {
    const xml = sheet(
      '<row r="2"><c r="A2" s="3" t="s"><v>7</v></c><c r="XFD2" t=\'str\' cm="2"><f t="array" ref="XFD2:XFD3">A1&amp;"&lt;"</f><v xml:space="preserve"> a&amp;&#x5ba2; </v></c><c r="Z2" t="inlineStr"><is><t>x</t></is></c><c r="AA2"><v/></c><c r="AB2"><f/><v>1E-3</v></c><c r="AC2" s="9"/></row>',
    );
    expect(cellsOf(xml).map(short)).toEqual([
      { ...common, column: 0, style: 3, type: 's', value: '7' },
      { ...common, column: 16_383, type: 'str', metadata: 2, value: ' a&客 ', formula: { text: 'A1&"<"', attributes: { t: 'array', ref: 'XFD2:XFD3' } } },
      { ...common, column: 25, type: 'inlineStr', inline: '<is><t>x</t></is>' },
      { ...common, column: 26, value: '' },
      { ...common, column: 27, value: '1E-3', formula: { text: '', attributes: {} } },
      { ...common, column: 28, style: 9 },
    ]);
    expect(cellsOf(xml).map((cell) => xml.slice(cell.start, cell.end))[5]).toBe('<c r="AC2" s="9"/>');
  });

  it('count on where the writer left the name out', () => {
    expect(cellsOf(sheet('<row r="2"><c><v>1</v></c><c r="E2"/><c/></row><row><c/></row>')).map((cell) => [cell.row, cell.column, cell.numbered])).toEqual([[1, 0, false], [1, 4, true], [1, 5, false], [2, 0, false]]);
  });

  it('are found under a prefix, with blanks in the tag and beside elements of like names', () => {
    expect(cellsOf('<x:worksheet><x:sheetData><x:row r="2"><x:c  s = "4"\n r = "B2" ><x:f>1</x:f><x:v>2</x:v></x:c ><x:cx r="C2"/></x:row></x:sheetData></x:worksheet>'.replace('</x:c >', '</x:c>')).map(short)).toEqual([
      { ...common, column: 1, style: 4, value: '2', formula: { text: '1', attributes: {} } },
    ]);
  });

  it('bear a sign of greater inside an attribute of a formula', () => {
    expect(cellsOf(sheet('<row r="2"><c r="A2"><f t="shared" x="a > b" si="0">1</f><v>1</v></c></row>'))[0]!.formula).toEqual({ text: '1', attributes: { t: 'shared', x: 'a > b', si: '0' } });
  });

  it('must be closed', () => {
    expect(() => cellsOf(sheet('<row r="1"><c r="A1"><v>1</v></row>'))).toThrow('not closed');
  });
});

describe('an attribute', () => {
  it.each([[' r="1" ht="2"', 'ht', '2'], [' customHeight="1"', 'Height', null], [" x14:ht='3' ht='4'", 'ht', '4'], [' r = "5"', 'r', '5'], ['', 'r', null], [' r=""', 'r', '']])('of %j called %s is %j', (text, name, value) => {
    expect(attributeOf(text, name)).toBe(value);
  });
});
