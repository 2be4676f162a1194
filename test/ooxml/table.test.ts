import { readTable, updateTable, writeTable, type Table } from '../../src/ooxml/table';
import { parseXml } from '../../src/ooxml/xml';
import { faults } from './support';

const table: Table = {
  name: 'tblAging', area: { row: 5, column: 0, rows: 5, columns: 3 }, header: true, totals: true, style: 'TableStyleLight9', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, filterButton: true,
  columns: [{ name: 'Customer', totalsLabel: 'Total' }, { name: 'Open', totalsFunction: 'sum' }, { name: 'Share', formula: '=[@Open]/SUM([Open])', totalsFormula: '=SUBTOTAL(109,[Share])&"<"' }],
};
const inside = (xml: string): string => xml.slice(xml.indexOf('<table '));

describe('a new table', () => {
  it('is written as the schema wants it', () => {
    const xml = writeTable(table, 3);
    expect(inside(xml)).toBe(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="3" name="tblAging" displayName="tblAging" ref="A6:C10" totalsRowCount="1"><autoFilter ref="A6:C9"/><tableColumns count="3"><tableColumn id="1" name="Customer" totalsRowLabel="Total"/><tableColumn id="2" name="Open" totalsRowFunction="sum"/>' +
        '<tableColumn id="3" name="Share" totalsRowFunction="custom"><calculatedColumnFormula>tblAging[[#This Row],[Open]]/SUM(tblAging[Open])</calculatedColumnFormula><totalsRowFormula>SUBTOTAL(109,tblAging[Share])&amp;"&lt;"</totalsRowFormula></tableColumn></tableColumns>' +
        '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
    );
    expect(faults(parseXml(xml))).toEqual([]);
  });

  it('without headings, totals, style and filter says so', () => {
    const bare: Table = { ...table, header: false, totals: false, style: '', bandedRows: false, filterButton: true, area: { row: 0, column: 0, rows: 1, columns: 1 }, columns: [{ name: '列1' }] };
    expect(inside(writeTable(bare, 1))).toBe(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="tblAging" displayName="tblAging" ref="A1" headerRowCount="0" totalsRowShown="0"><tableColumns count="1"><tableColumn id="1" name="列1"/></tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
    );
    expect(readTable(writeTable(bare, 1))).toEqual({ ...bare, filterButton: false, number: 1 });
  });

  it('reads back as it was, whatever its headings hold', () => {
    const names = ['a & <b> "c"', 'two\nlines', 'tab\there', '_x0041_', 'bell\u0007', ' 逾期天数 ', '50%'];
    const odd: Table = { ...table, totals: true, area: { row: 0, column: 0, rows: 3, columns: names.length }, columns: names.map((name) => ({ name, totalsLabel: `Σ ${name}` })) };
    const xml = writeTable(odd, 12);
    expect(readTable(xml)).toEqual({ ...odd, number: 12 });
    expect(xml).toContain('name="a &amp; &lt;b&gt; &quot;c&quot;" totalsRowLabel="Σ a &amp; &lt;b&gt; &quot;c&quot;"');
    expect(xml).toContain('name="two_x000a_lines"');
    expect(xml).toContain('name="_x005F_x0041_"');
    expect(xml).toContain('name="bell_x0007_"');
  });

  it('reads back its formulas in typed form', () => {
    expect(readTable(writeTable(table, 3)).columns[2]).toEqual({ name: 'Share', formula: '=[@Open]/SUM(tblAging[Open])', totalsFormula: '=SUBTOTAL(109,tblAging[Share])&"<"' });
  });
});

const stored =
  '<x:table xmlns:x="m" id="7" name="old" displayName="T" ref="A1:C4" totalsRowCount="1" insertRow="0" headerRowDxfId="5"><x:autoFilter ref="A1:C3"><x:filterColumn colId="1"><x:filters><x:filter val="a &amp; b"/></x:filters></x:filterColumn></x:autoFilter><x:sortState ref="A2:C3"/><x:tableColumns count="3"><x:tableColumn id="4" name="A" dataDxfId="2"/><x:tableColumn id="9" name="B_x000a_b" totalsRowFunction="none"/>' +
  '<x:tableColumn id="2" name="C" totalsRowLabel="&lt;sum&gt;"><x:calculatedColumnFormula array="1">SUM(T[A])</x:calculatedColumnFormula><x:xmlColumnPr mapId="1"/><x:extLst/></x:tableColumn></x:tableColumns><x:tableStyleInfo name="TableStyleMedium2" showRowStripes="true"/><x:extLst><x:ext uri="u"><x14:table altText="t"/></x:ext></x:extLst></x:table>';

describe('a table of the file', () => {
  it('is read with prefixes and with parts left out', () => {
    expect(readTable(stored)).toEqual({
      number: 7, name: 'T', area: { row: 0, column: 0, rows: 4, columns: 3 }, header: true, totals: true, style: 'TableStyleMedium2', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, filterButton: true,
      columns: [{ name: 'A' }, { name: 'B\nb' }, { name: 'C', totalsLabel: '<sum>', formula: '=SUM(T[A])' }],
    });
    expect(readTable('<table name="n" headerRowCount="0"/>')).toEqual({ number: 0, name: 'n', area: { row: 0, column: 0, rows: 1, columns: 1 }, header: false, totals: false, style: '', bandedRows: false, bandedColumns: false, firstColumn: false, lastColumn: false, filterButton: false, columns: [] });
  });

  it('keeps ids, formats, filters and extensions when its columns change', () => {
    const { number: _number, ...was } = readTable(stored);
    const xml = updateTable(stored, { ...was, area: { ...was.area, columns: 4, rows: 9 }, columns: [was.columns[2]!, { name: 'new' }, was.columns[0]!, was.columns[1]!] });
    expect(faults(parseXml(xml))).toEqual([]);
    expect(xml).toBe(
      '<x:table xmlns:x="m" id="7" name="T" displayName="T" ref="A1:D9" totalsRowCount="1" insertRow="0" headerRowDxfId="5"><x:autoFilter ref="A1:D8"><x:filterColumn colId="1"><x:filters><x:filter val="a &amp; b"/></x:filters></x:filterColumn></x:autoFilter><x:sortState ref="A2:C3"/><x:tableColumns count="4">' +
        '<x:tableColumn id="2" name="C" totalsRowLabel="&lt;sum&gt;"><x:calculatedColumnFormula array="1">SUM(T[A])</x:calculatedColumnFormula><x:xmlColumnPr mapId="1"/><x:extLst/></x:tableColumn><x:tableColumn id="10" name="new"/><x:tableColumn id="4" name="A" dataDxfId="2"/><x:tableColumn id="9" name="B_x000a_b"/></x:tableColumns>' +
        '<x:tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/><x:extLst><x:ext uri="u"><x14:table altText="t"/></x:ext></x:extLst></x:table>',
    );
  });

  it('keeps the id of a column that is called otherwise, and drops what it no longer has', () => {
    const { number: _number, ...was } = readTable(stored);
    const xml = updateTable(stored, { ...was, totals: false, filterButton: false, columns: [{ name: '客户' }, { name: 'b\nB' }, { name: 'C', formula: '=1<2' }] });
    expect(xml).toContain('ref="A1:C4" insertRow="0" headerRowDxfId="5" totalsRowShown="0"><x:sortState');
    expect(xml).toContain('<x:tableColumn id="4" name="客户" dataDxfId="2"/><x:tableColumn id="9" name="b_x000a_B"/><x:tableColumn id="2" name="C"><x:calculatedColumnFormula>1&lt;2</x:calculatedColumnFormula><x:xmlColumnPr mapId="1"/><x:extLst/></x:tableColumn>');
    expect(xml).not.toContain('autoFilter');
  });
});
