import { addChartAnchor, emptyDrawing, isEmptyDrawing, moveChartAnchor, readAnchors, removeChartAnchor } from '../../src/ooxml/drawing';
import { parseXml } from '../../src/ooxml/xml';
import { faults } from './support';

const from = { row: 1, column: 2, x: 3, y: 4.5 };
const to = { row: 10, column: 8, x: 0, y: 0 };
const graphic = (id: number, name: string, relation: string): string => `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const drawing = (inside: string): string => `<xdr:wsDr>${inside}</xdr:wsDr>`;
const picture = '<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="41" name="logo"/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>';

describe('where charts stand', () => {
  it('is read from all three kinds of anchors, in pixels; pictures are no charts', () => {
    const corner = (tag: string, column: number, row: number): string => `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>19050</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
    const xml = drawing(
      `<xdr:twoCellAnchor editAs="oneCell">${corner('from', 1, 2)}${corner('to', 5, 9)}${graphic(2, '账龄 &amp; &quot;A&quot;', 'rId1')}</xdr:twoCellAnchor>${picture}` +
        `<xdr:oneCellAnchor>${corner('from', 0, 0)}<xdr:ext cx="4572000" cy="2743200"/>${graphic(3, '', 'rId2')}</xdr:oneCellAnchor><xdr:absoluteAnchor><xdr:pos x="95250" y="0"/><xdr:ext cx="9525" cy="19050"/>${graphic(4, 'c', 'rId3')}</xdr:absoluteAnchor>`,
    );
    expect(readAnchors(xml)).toEqual([
      { relation: 'rId1', name: '账龄 & "A"', from: { row: 2, column: 1, x: 2, y: 0 }, to: { row: 9, column: 5, x: 2, y: 0 }, position: null, size: null },
      { relation: 'rId2', name: '', from: { row: 0, column: 0, x: 2, y: 0 }, to: null, position: null, size: { width: 480, height: 288 } },
      { relation: 'rId3', name: 'c', from: null, to: null, position: { left: 10, top: 0 }, size: { width: 1, height: 2 } },
    ]);
    expect(readAnchors(emptyDrawing)).toEqual([]);
  });
});

describe('changing a drawing', () => {
  it('adds a chart in the order of the schema, under a number that is free', () => {
    const xml = addChartAnchor(emptyDrawing, 'rId1', 'A & <"B">', from, to);
    expect(faults(parseXml(xml))).toEqual([]);
    expect(xml).toContain('<xdr:from><xdr:col>2</xdr:col><xdr:colOff>28575</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>42863</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>');
    expect(xml).toContain('<xdr:cNvPr id="2" name="A &amp; &lt;&quot;B&quot;&gt;"/>');
    expect(readAnchors(xml)).toEqual([{ relation: 'rId1', name: 'A & <"B">', from: { ...from, y: 42_863 / 9525 }, to, position: null, size: null }]);
    expect(addChartAnchor(drawing(picture), 'rId7', 'n', from, to)).toContain('<xdr:cNvPr id="42" name="n"/>');
  });

  it('opens a drawing that was written as one tag and works under any prefix', () => {
    const xml = addChartAnchor('<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>', 'rId1', 'n', from, to);
    expect(xml.startsWith('<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"')).toBe(true);
    expect(xml.endsWith('</xdr:twoCellAnchor></d:wsDr>')).toBe(true);
  });

  it('moves and removes one chart and leaves the others', () => {
    const other = `<xdr:twoCellAnchor>${graphic(5, 'other', 'rId5')}</xdr:twoCellAnchor>`;
    const xml = drawing(`${picture}<xdr:twoCellAnchor>${graphic(6, 'mine', 'rId6')}</xdr:twoCellAnchor>${other}`);
    const moved = moveChartAnchor(xml, 'rId6', '新名', from, to);
    expect(moved.startsWith(drawing(picture).replace('</xdr:wsDr>', ''))).toBe(true);
    expect(moved.endsWith(`${other}</xdr:wsDr>`)).toBe(true);
    expect(moved).toContain('<xdr:cNvPr id="6" name="新名"/>');
    expect(readAnchors(moved)[0]).toMatchObject({ relation: 'rId6', name: '新名', to });
    expect(removeChartAnchor(xml, 'rId6')).toBe(drawing(picture + other));
    expect(moveChartAnchor(xml, 'rId99', 'n', from, to)).toBe(xml);
    expect(removeChartAnchor(xml, 'rId99')).toBe(xml);
  });

  it('knows when nothing is left', () => {
    expect([isEmptyDrawing(emptyDrawing), isEmptyDrawing(drawing(picture)), isEmptyDrawing(removeChartAnchor(addChartAnchor(emptyDrawing, 'rId1', 'n', from, to), 'rId1'))]).toEqual([true, false, true]);
  });
});
