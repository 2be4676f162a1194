import { plainText, readSharedStrings } from '../../src/ooxml/sharedStrings';

const list = (inside: string): string => `<?xml version="1.0"?>\n<sst xmlns="m" count="1" uniqueCount="1">${inside}</sst>`;

describe('shared strings', () => {
  it.each([
    ['<si><t>plain</t></si>', 'plain'],
    ['<si><t>a &amp; &lt;b&gt; &quot;c&quot; &#x5ba2;&#25143;</t></si>', 'a & <b> "c" 客户'],
    ['<si><t xml:space="preserve">  ends </t></si>', '  ends '],
    ['<si><t>_x0001__x000D_\n_x005F_x0041_ _x41_</t></si>', '\u0001\r\n_x0041_ _x41_'],
    ['<si><t>&amp;lt; &amp;#65;</t></si>', '&lt; &#65;'],
    ['<si><t>Windows\r\nline</t></si>', 'Windows\nline'],
    ['<si><r><t>应收</t></r><r><rPr><b/><sz val="9"/><rFont val="宋体"/><scheme val="minor"/></rPr><t xml:space="preserve"> 账款</t></r></si>', '应收 账款'],
    ['<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1" type="noConversion"/></si>', '東京'],
    ['<si><t><![CDATA[a < b & c]]></t></si>', 'a < b & c'],
    ['<si><t>1<![CDATA[<si><t>2</t></si>]]>3</t></si>', '1<si><t>2</t></si>3'],
    ['<si><t/></si>', ''],
    ['<si><t xml:space="preserve"/></si>', ''],
    ['<si><r><t xml:space="preserve"/></r><r><t>b</t></r></si>', 'b'],
    ['<si></si>', ''],
    ['<si/>', ''],
    ['<si xml:lang="en"><t a=\'x\'>y</t></si>', 'y'],
  ])('%s', (xml, text) => {
    expect(readSharedStrings(list(xml))).toEqual([text]);
    // Under a prefix, and between others: every text keeps its number.
    const prefixed = xml.replace(/<!\[CDATA\[[^]*?\]\]>|<\/?(?=\w)/g, (found) => (found.startsWith('<!') ? found : `${found}x:`));
    expect(readSharedStrings(`<x:sst xmlns:x="m"><x:si><x:t>first</x:t></x:si>${prefixed}<x:si><x:t>last</x:t></x:si></x:sst>`)).toEqual(['first', text, 'last']);
  });

  it('may be none at all', () => {
    expect([readSharedStrings(list('')), readSharedStrings('<sst/>'), readSharedStrings('<x:sst xmlns:x="m"/>')]).toEqual([[], [], []]);
  });

  it('are read the same inside a cell', () => {
    expect(plainText('<is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is>', '')).toBe('a b');
    expect(plainText('<x:is><x:t>&lt;账&gt;<![CDATA[ & ]]></x:t></x:is>', 'x:')).toBe('<账> & ');
  });
});
