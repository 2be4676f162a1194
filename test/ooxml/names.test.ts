import { namesXml, readNames, type DefinedName } from '../../src/ooxml/names';

const workbook = (names: string): string => `<workbook><sheets/>${names}<calcPr/></workbook>`;
const fresh = { sheet: null, comment: '', visible: true, source: null };

describe('defined names', () => {
  it('are read with their sheet, comment and visibility, in typed form', () => {
    const names = readNames(workbook('<definedNames><definedName name="AsOf" comment="截止日期 &amp; &quot;x&quot;">Data!$B$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">\'It\'\'s &amp; co\'!$A$1:$C$9</definedName><definedName name="f" hidden="1">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName></definedNames>'));
    expect(names.map(({ source: _source, ...rest }) => rest)).toEqual([
      { name: 'AsOf', sheet: null, formula: '=Data!$B$1', comment: '截止日期 & "x"', visible: true },
      { name: '_xlnm.Print_Area', sheet: 1, formula: "='It''s & co'!$A$1:$C$9", comment: '', visible: true },
      { name: 'f', sheet: null, formula: '=LAMBDA(x,x*2)', comment: '', visible: false },
    ]);
    expect(readNames(workbook(''))).toEqual([]);
    expect(readNames('<x:workbook xmlns:x="m"><x:definedNames><x:definedName name="a">1</x:definedName></x:definedNames></x:workbook>')).toMatchObject([{ name: 'a', formula: '=1' }]);
  });

  it('are written with escapes and in the form of the file', () => {
    const names: DefinedName[] = [
      { ...fresh, name: '账龄', formula: '=IF(Data!$A$1<>"",Data!$A$1&"",0)' },
      { ...fresh, name: 'Rate', formula: '=LET(x,1,x)', sheet: 0, comment: 'a "b" <c>\u0001', visible: false },
    ];
    const xml = namesXml(names)!;
    expect(xml).toBe(
      '<definedNames><definedName name="账龄">IF(Data!$A$1&lt;&gt;"",Data!$A$1&amp;"",0)</definedName><definedName name="Rate" comment="a &quot;b&quot; &lt;c&gt;_x0001_" localSheetId="0" hidden="1">_xlfn.LET(_xlpm.x,1,_xlpm.x)</definedName></definedNames>',
    );
    expect(readNames(workbook(xml)).map((name) => ({ ...name, source: null }))).toEqual(names);
    expect(namesXml([])).toBeNull();
  });

  it('keep the text and the other attributes that the file had', () => {
    const source = '<definedNames><definedName name="N" function="1" xlm="1" localSheetId="2" hidden="true">_xlfn.networkdays(A1)</definedName></definedNames>';
    const [name] = readNames(workbook(source));
    expect(namesXml([name!])).toBe(source.replace('hidden="true"', 'hidden="1"'));
    expect(namesXml([{ ...name!, sheet: null, visible: true, formula: '=1' }])).toBe('<definedNames><definedName name="N" function="1" xlm="1">1</definedName></definedNames>');
    expect(namesXml([{ ...name!, name: 'M', sheet: 0 }])).toBe('<definedNames><definedName name="M" function="1" xlm="1" localSheetId="0" hidden="1">_xlfn.networkdays(A1)</definedName></definedNames>');
  });
});
