import { readSheetData, serialOf, type ReadCell, type ReadRow } from '../../src/ooxml/sheetDataRead';

function read(rows: string, strings: readonly string[] = [], date1904 = false): { rows: ReadRow[]; cells: ReadCell[] } {
  const found: { rows: ReadRow[]; cells: ReadCell[] } = { rows: [], cells: [] };
  readSheetData(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, strings, (metadata) => metadata === 2, date1904, (row) => found.rows.push(row), (cell) => found.cells.push(cell));
  return found;
}

describe('a cell', () => {
  it.each<[string, unknown]>([
    ['<c r="A1"><v>-1.5E-7</v></c>', -1.5e-7],
    ['<c r="A1" t="n"><v>45107</v></c>', 45107],
    ['<c r="A1" t="s"><v>1</v></c>', '客户'],
    ['<c r="A1" t="s"><v>9</v></c>', undefined],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>false</v></c>', false],
    ['<c r="A1" t="str"><v>a&amp;b_x0001__x005F_x0041_</v></c>', 'a&b\u0001_x0041_'],
    ['<c r="A1" t="str"><v xml:space="preserve">  </v></c>', '  '],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> &lt;b&gt;</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>', 'a <b>'],
    ['<c r="A1" t="inlineStr"/>', undefined],
    ['<c r="A1" t="d"><v>2023-06-30T12:00:00</v></c>', 45107.5],
    ['<c r="A1" t="n"><v>a&amp;lt;b</v></c>', 'a&lt;b'],
    ['<c r="A1" t="str"><v>1<![CDATA[</v></c> & ]]>2</v></c>', '1</v></c> & 2'],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[</c> <账>]]></t></is></c>', '</c> <账>'],
    ['<c r="A1"><v/></c>', undefined],
    ['<c r="A1" s="4"/>', undefined],
  ])('%s', (xml, value) => {
    const { cells } = read(`<row r="1">${xml}</row>`, ['first', '客户']);
    expect(cells).toHaveLength(1);
    expect(cells[0]!.value).toBe(value);
    expect(cells[0]!.error).toBe(false);
  });

  it('with an error says so', () => {
    expect(read('<row><c t="e"><v>#N/A</v></c><c t="e"/></row>').cells.map(({ value, error }) => [value, error])).toEqual([['#N/A', true], ['#VALUE!', true]]);
  });

  it('has its place, style and arrays', () => {
    const { cells } = read('<row r="3"><c r="B3" s="5" cm="2"><f t="array" ref="B3:B5">_xlfn.UNIQUE(A1:A9)</f><v>1</v></c><c r="C3" cm="1"><f t="array" ref="C3">SUM(A1:A2*B1:B2)</f><v>2</v></c><c r="D3"><f t="array">1</f></c></row>');
    expect(cells).toEqual([
      { row: 2, column: 1, style: 5, value: 1, error: false, formula: '_xlfn.UNIQUE(A1:A9)', array: { area: { row: 2, column: 1, rows: 3, columns: 1 }, dynamic: true } },
      { row: 2, column: 2, style: 0, value: 2, error: false, formula: 'SUM(A1:A2*B1:B2)', array: { area: { row: 2, column: 2, rows: 1, columns: 1 }, dynamic: false } },
      { row: 2, column: 3, style: 0, value: undefined, error: false, formula: '1', array: undefined },
    ]);
  });
});

describe('formulas', () => {
  it('that are shared are written out for each cell', () => {
    const { cells } = read(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1*$D$1&amp;"C1"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><f t="shared" ref="B2" si="0">9</f></c><c r="C2"><f t="shared" si="0"></f></c><c r="D2"><f t="shared" si="7"/></c></row>',
    );
    expect(cells.map((cell) => cell.formula)).toEqual(['C1*$D$1&"C1"', 'D1*$D$1&"C1"', 'C2*$D$1&"C1"', '9', '9', undefined]);
  });

  it('of a what-if table are none, nor empty ones', () => {
    expect(read('<row><c><f t="dataTable" ref="A1:A2" r1="B1">x</f><v>3</v></c><c><f></f><v>4</v></c></row>').cells.map(({ formula, value }) => [formula, value])).toEqual([[undefined, 3], [undefined, 4]]);
  });
});

describe('rows', () => {
  it('have a height only when it was set by hand', () => {
    const { rows } = read('<row r="1" ht="15"/><row r="2" ht="30.5" customHeight="1"/><row r="3" hidden="true" ht="15"/><row r="4" customHeight="1"/>');
    expect(rows).toEqual([{ row: 0, height: undefined, hidden: false }, { row: 1, height: 30.5, hidden: false }, { row: 2, height: undefined, hidden: true }, { row: 3, height: undefined, hidden: false }]);
  });
  it('are none in a sheet without cells', () => {
    const seen = jest.fn();
    readSheetData('<chartsheet/>', [], () => false, false, seen, seen);
    expect(seen).not.toHaveBeenCalled();
    expect(read('')).toEqual({ rows: [], cells: [] });
  });
});

describe('a date in letters', () => {
  it.each([
    ['1900-01-01', 1], ['1900-02-28', 59], ['1900-03-01', 61], ['2000-02-29', 36585], ['2023-06-30', 45107], ['9999-12-31', 2_958_465], ['2023-06-30T18:00', 45107.75], ['2023-06-30T00:00:00.5Z', 45107 + 0.5 / 86_400], ['30.6.2023', '30.6.2023'],
  ])('%s', (text, serial) => {
    expect(serialOf(text, false)).toBe(serial);
  });
  it('counts from 1904 where the workbook does', () => {
    expect([serialOf('1904-01-01', true), serialOf('2023-06-30', true)]).toEqual([0, 43645]);
    expect(read('<row><c t="d"><v>2023-06-30</v></c></row>', [], true).cells[0]!.value).toBe(43645);
  });
});
