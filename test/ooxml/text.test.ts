import { cellXml } from '../../src/ooxml/sheetData';
import { decodeCellText, encodeCellText, textElement } from '../../src/ooxml/text';

describe('text of a cell', () => {
  it.each([
    ['plain', '<t>plain</t>'], [' ends ', '<t xml:space="preserve"> ends </t>'], ['two\nlines', '<t xml:space="preserve">two\nlines</t>'], ['a & <b>', '<t>a &amp; &lt;b&gt;</t>'],
    ['\u0007bell\r', '<t>_x0007_bell_x000D_</t>'], ['_x0041_', '<t>_x005F_x0041_</t>'], ['half \ud83d', '<t>half _xD83D_</t>'], ['😀', '<t>😀</t>'],
  ])('%j', (text, xml) => {
    expect(textElement('t', text).replace(/ xml:space="preserve"(?=>_x0007_)/, '')).toBe(xml);
    expect(decodeCellText(encodeCellText(text).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'))).toBe(text);
  });
});

describe('a cell', () => {
  const xml = (content: Parameters<typeof cellXml>[3]): string => cellXml('', 1, 2, content, 3, () => 7);
  it('is written as the schema names its types', () => {
    expect(xml({ value: 'x' })).toBe('<c r="C2" s="3" t="inlineStr"><is><t>x</t></is></c>');
    expect(xml({ value: 0.1 })).toBe('<c r="C2" s="3"><v>0.1</v></c>');
    expect(xml({ value: false })).toBe('<c r="C2" s="3" t="b"><v>0</v></c>');
    expect(xml({ value: '#N/A', error: true })).toBe('<c r="C2" s="3" t="e"><v>#N/A</v></c>');
    expect(xml({ value: '#SPILL!', error: true, formula: 'A1' })).toBe('<c r="C2" s="3" t="e"><f>A1</f><v>#VALUE!</v></c>');
    expect(xml({ value: 'a<b', formula: 'A1&"<"' })).toBe('<c r="C2" s="3" t="str"><f>A1&amp;"&lt;"</f><v>a&lt;b</v></c>');
    expect(xml({ value: 1, formula: 'B1:B2', array: { area: { row: 1, column: 2, rows: 2, columns: 1 }, dynamic: true } })).toBe('<c r="C2" s="3" cm="7"><f t="array" ref="C2:C3">B1:B2</f><v>1</v></c>');
    expect(xml({})).toBe('<c r="C2" s="3"/>');
    expect(xml({ value: NaN })).toBe('<c r="C2" s="3" t="e"><v>#NUM!</v></c>');
  });
});
