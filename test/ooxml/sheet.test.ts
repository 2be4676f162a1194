import { addChild, emptySheet, growDimension, parseSheet, patchLayout, readLayout, relationAttribute, relationIds, selectTab, setChild, type SheetLayout } from '../../src/ooxml/sheet';
import { officeColors } from '../../src/ooxml/theme';
import { parseXml } from '../../src/ooxml/xml';
import { faults } from './support';

const read = (xml: string): SheetLayout => readLayout(parseSheet(xml), officeColors);
const plain: SheetLayout = { tabColor: null, gridlines: true, merges: [], frozen: { rows: 0, columns: 0 }, protected: false, landscape: false, fitToWidth: false, footer: '' };
const full: SheetLayout = {
  tabColor: '#1F4E79', gridlines: false, merges: [{ row: 0, column: 0, rows: 1, columns: 3 }, { row: 4, column: 1, rows: 2, columns: 2 }], frozen: { rows: 6, columns: 1 }, protected: true, landscape: true, fitToWidth: true, footer: '&L账龄 <1> & "x"&R&P/&N',
};
const patch = (xml: string, after: Partial<SheetLayout>): string => {
  const before = read(xml);
  return patchLayout(xml, before, { ...before, ...after });
};

describe('the layout of a sheet', () => {
  it('has the defaults of the schema where nothing is said', () => {
    expect(read(emptySheet)).toEqual(plain);
    expect(read('<worksheet><sheetPr/><sheetViews/><sheetData/><pageSetup/><headerFooter/><sheetProtection objects="1"/></worksheet>')).toEqual(plain);
  });

  it('is read, whatever prefix the writer chose', () => {
    const xml =
      '<worksheet><sheetPr><tabColor theme="4" tint="0.8"/><pageSetUpPr fitToPage="true"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="6" state="frozenSplit"/></sheetView></sheetViews><sheetData><row><c/></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C1"/><mergeCell/></mergeCells><pageSetup orientation="landscape"/><headerFooter><oddHeader>h</oddHeader><oddFooter>&amp;L账_x0041__x005F_x0041_</oddFooter></headerFooter></worksheet>';
    const expected: SheetLayout = { ...full, tabColor: '#DAE3F3', merges: full.merges.slice(0, 1), footer: '&L账A_x0041_' };
    expect(read(xml)).toEqual(expected);
    expect(read(xml.replace(/<(\/?)(?=\w)/g, '<$1x:'))).toEqual(expected);
    expect(read('<worksheet><sheetViews><sheetView><pane xSplit="2400" ySplit="900"/></sheetView></sheetViews></worksheet>').frozen).toEqual({ rows: 0, columns: 0 });
  });

  it('is written in the order of the schema and taken off again', () => {
    const xml = patch(emptySheet, full);
    expect(faults(parseXml(xml))).toEqual([]);
    expect(read(xml)).toEqual(full);
    expect(xml.slice(xml.indexOf('<sheetPr'))).toBe(
      '<sheetPr><tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="6" topLeftCell="B7" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
        '<sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B5:C6"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/>' +
        '<headerFooter><oddFooter>&amp;L账龄 &lt;1&gt; &amp; "x"&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>',
    );
    const back = patch(xml, plain);
    expect(faults(parseXml(back))).toEqual([]);
    expect(read(back)).toEqual(plain);
    expect(patchLayout(xml, full, full)).toBe(xml);
  });

  it('is written the same way into a sheet with prefixes', () => {
    const xml = patch('<x:worksheet xmlns:x="m"><x:sheetPr codeName="S1" /><x:sheetViews><x:sheetView tabSelected="1" workbookViewId="0"/></x:sheetViews><x:sheetData/></x:worksheet>', full);
    expect(faults(parseXml(xml))).toEqual([]);
    expect(read(xml)).toEqual(full);
    expect(xml).toContain('<x:sheetPr codeName="S1"><x:tabColor rgb="FF1F4E79"/><x:pageSetUpPr fitToPage="1"/></x:sheetPr>');
    expect(xml).toContain('<x:sheetView tabSelected="1" workbookViewId="0" showGridLines="0"><x:pane ');
    expect(xml.match(/<\/?(?!x:)\w/g)).toBeNull();
  });

  it.each([[2, 0, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'], [0, 3, '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/><selection pane="topRight"/>']])('freezes %i rows and %i columns', (rows, columns, pane) => {
    const xml = patch('<worksheet><sheetViews><sheetView><pane ySplit="9" state="frozen"/><selection pane="bottomLeft" activeCell="A1"/><pivotSelection/></sheetView></sheetViews><sheetData/></worksheet>', { frozen: { rows, columns } });
    expect(xml).toContain(`<sheetView>${pane}<pivotSelection/></sheetView>`);
  });
});

describe('what a change leaves alone', () => {
  it('the page where only its direction or only its fit changes', () => {
    const sheet = (setup: string, fit = ''): string => `<worksheet>${fit}<sheetData/><pageSetup ${setup}/></worksheet>`;
    const fitted = '<sheetPr><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>';
    expect(patch(sheet('paperSize="9" scale="80" fitToHeight="3" r:id="rId1"'), { landscape: true })).toBe(sheet('paperSize="9" scale="80" fitToHeight="3" r:id="rId1" orientation="landscape"'));
    expect(patch(sheet('paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="1"', fitted), { landscape: false })).toBe(sheet('paperSize="9" orientation="portrait" fitToWidth="2" fitToHeight="1"', fitted));
    expect(patch(sheet('paperSize="9" orientation="landscape" scale="80"'), { fitToWidth: true })).toBe(sheet('paperSize="9" orientation="landscape" fitToHeight="0"', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'));
    expect(patch(sheet('paperSize="9" fitToHeight="0"', fitted), { fitToWidth: false })).toBe(sheet('paperSize="9"', '<sheetPr><pageSetUpPr autoPageBreaks="0" fitToPage="0"/></sheetPr>'));
  });

  it('headers and the footers of other pages', () => {
    const sheet = (inside: string): string => `<worksheet><sheetData/><headerFooter differentFirst="1">${inside}</headerFooter></worksheet>`;
    expect(patch(sheet('<oddHeader>h</oddHeader><firstFooter>f</firstFooter>'), { footer: '1 & 2\u0001' })).toBe(sheet('<oddHeader>h</oddHeader><oddFooter>1 &amp; 2_x0001_</oddFooter><firstFooter>f</firstFooter>'));
    expect(patch(sheet('<oddHeader>h</oddHeader><oddFooter>x</oddFooter>'), { footer: '' })).toBe(sheet('<oddHeader>h</oddHeader>'));
    expect(patch(sheet('<oddFooter>x</oddFooter>'), { footer: '' })).toBe('<worksheet><sheetData/></worksheet>');
  });

  it('the cells, however they look', () => {
    const cells = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lt;sheetPr/&gt;</t></is></c></row></sheetData>';
    expect(patch(`<worksheet>${cells}</worksheet>`, { tabColor: '#000000' })).toBe(`<worksheet><sheetPr><tabColor rgb="FF000000"/></sheetPr>${cells}</worksheet>`);
    expect(patch(`<worksheet><sheetPr><tabColor indexed="10"/><outlinePr summaryBelow="0"/></sheetPr>${cells}</worksheet>`, { tabColor: null })).toBe(`<worksheet><sheetPr><outlinePr summaryBelow="0"/></sheetPr>${cells}</worksheet>`);
  });
});

describe('parts of a sheet', () => {
  it('are put into their place, added behind their like, and taken out', () => {
    const xml = '<worksheet><sheetData/><conditionalFormatting a="1"/><pageMargins/></worksheet>';
    expect(setChild(xml, 'tableParts', '<tableParts count="1"/>')).toBe(xml.replace('</worksheet>', '<tableParts count="1"/></worksheet>'));
    expect(addChild(xml, 'conditionalFormatting', '<conditionalFormatting a="2"/>')).toBe(xml.replace('<pageMargins/>', '<conditionalFormatting a="2"/><pageMargins/>'));
    expect(setChild(xml, 'pageMargins', null)).toBe(xml.replace('<pageMargins/>', ''));
  });

  it('carry relationships under any prefix', () => {
    expect(relationIds(parseSheet('<worksheet><drawing rel:id="rId3"/><drawing/><legacyDrawing r:id="rId4"/></worksheet>'), 'drawing')).toEqual(['rId3']);
    expect(relationAttribute('<worksheet xmlns:r="o"/>', 'rId1')).toBe(' r:id="rId1"');
    expect(relationAttribute('<worksheet/>', 'rId1')).toBe(' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"');
  });

  it('know the used area, which only grows', () => {
    const sheet = (ref: string): string => `<worksheet><sheetPr/>${ref === '' ? '' : `<dimension ref="${ref}"/>`}<sheetData/></worksheet>`;
    const used = { row: 4, column: 1, rows: 2, columns: 2 };
    expect([growDimension(sheet(''), used), growDimension(sheet('A1'), used), growDimension(sheet('C6:Z9'), used), growDimension(sheet('A1:Z99'), used), growDimension(sheet('A1'), null)]).toEqual([sheet('B5:C6'), sheet('A1:C6'), sheet('B5:Z9'), sheet('A1:Z99'), sheet('A1')]);
  });

  it('mark the sheet that is shown first', () => {
    expect(selectTab('<worksheet><sheetViews><sheetView view="pageLayout" workbookViewId="0"><selection/></sheetView></sheetViews></worksheet>')).toBe('<worksheet><sheetViews><sheetView view="pageLayout" workbookViewId="0" tabSelected="1"><selection/></sheetView></sheetViews></worksheet>');
    expect(selectTab('<x:worksheet><x:dimension/><x:sheetData/></x:worksheet>')).toBe('<x:worksheet><x:dimension/><x:sheetViews><x:sheetView workbookViewId="0" tabSelected="1"></x:sheetView></x:sheetViews><x:sheetData/></x:worksheet>');
  });
});
