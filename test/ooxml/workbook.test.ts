import { activeTab, emptyWorkbook, isDate1904, readSheets, setActiveTab, setDate1904, setDefinedNames, setFullCalculation, setSheets, type SheetEntry } from '../../src/ooxml/workbook';
import { parseXml } from '../../src/ooxml/xml';
import { faults } from './support';

const entries: SheetEntry[] = [
  { name: "A & <B> 'c'", sheetId: 4, relation: 'rId1', visibility: 'visible' },
  { name: '账龄', sheetId: 2, relation: 'rId9', visibility: 'veryHidden' },
];
const written = '<sheet name="A &amp; &lt;B&gt; \'c\'" sheetId="4" r:id="rId1"/><sheet name="账龄" sheetId="2" state="veryHidden" r:id="rId9"/>';

describe('the sheets of a workbook', () => {
  it('have name, number, relationship and visibility', () => {
    expect(readSheets(`<workbook><sheets>${written}</sheets></workbook>`)).toEqual(entries);
    expect(readSheets('<x:workbook><x:sheets><x:sheet name="a" rel:id="rId2" state="hidden"/><x:sheet state="odd"/></x:sheets></x:workbook>')).toEqual([{ name: 'a', sheetId: 0, relation: 'rId2', visibility: 'hidden' }, { name: '', sheetId: 0, relation: '', visibility: 'visible' }]);
    expect(readSheets(emptyWorkbook)).toEqual([]);
  });

  it('are written in their order into a new workbook', () => {
    const xml = setSheets(emptyWorkbook, entries);
    expect(xml).toContain(`</bookViews><sheets>${written}</sheets></workbook>`);
    expect(faults(parseXml(xml))).toEqual([]);
    expect(readSheets(xml)).toEqual(entries);
  });

  it('keep the attributes that the file gave them', () => {
    const xml = '<x:workbook xmlns:x="m" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="old" sheetId="4" state="hidden" xr:uid="{1}" rel:id="rId1"/></x:sheets><x:calcPr/></x:workbook>';
    expect(setSheets(xml, entries)).toBe(
      '<x:workbook xmlns:x="m" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="A &amp; &lt;B&gt; \'c\'" sheetId="4" xr:uid="{1}" rel:id="rId1"/><x:sheet name="账龄" sheetId="2" state="veryHidden" rel:id="rId9"/></x:sheets><x:calcPr/></x:workbook>',
    );
  });

  it('declare the prefix of the relationships once more where only the list did', () => {
    const declared = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    expect(setSheets(`<workbook><sheets xmlns:rel="${declared}"><sheet name="old" sheetId="4" rel:id="rId1"/></sheets></workbook>`, entries)).toBe(`<workbook><sheets xmlns:r="${declared}">${written}</sheets></workbook>`);
    expect(setSheets(`<workbook><sheets><sheet xmlns:q="${declared}" name="old" sheetId="4" q:id="rId1"/></sheets></workbook>`, entries.slice(0, 1))).toBe(`<workbook><sheets xmlns:r="${declared}"><sheet xmlns:q="${declared}" name="A &amp; &lt;B&gt; 'c'" sheetId="4" r:id="rId1"/></sheets></workbook>`);
  });
});

describe('the sheet that is shown first', () => {
  const views = (view: string): string => `<workbook><workbookPr/><bookViews>${view}</bookViews><sheets/></workbook>`;
  it('is read and set, other words of the view stay', () => {
    expect([activeTab(views('<workbookView activeTab="2"/>')), activeTab(emptyWorkbook), activeTab('<workbook><sheets/></workbook>')]).toEqual([2, 0, 0]);
    expect(setActiveTab(views('<workbookView xWindow="1" activeTab="2" firstSheet="1" visibility="visible"/>'), 1)).toBe(views('<workbookView xWindow="1" activeTab="1" firstSheet="1" visibility="visible"/>'));
    expect(setActiveTab(views('<workbookView firstSheet="2" activeTab="2"><extLst/></workbookView>'), 0)).toBe(views('<workbookView><extLst/></workbookView>'));
  });
  it('needs a view only when it is not the first', () => {
    expect(setActiveTab('<x:workbook><x:workbookPr/><x:sheets/></x:workbook>', 3)).toBe('<x:workbook><x:workbookPr/><x:bookViews><x:workbookView activeTab="3"/></x:bookViews><x:sheets/></x:workbook>');
    expect(setActiveTab('<workbook><bookViews/><sheets/></workbook>', 3)).toBe('<workbook><bookViews><workbookView activeTab="3"/></bookViews><sheets/></workbook>');
    expect(setActiveTab('<workbook><sheets/></workbook>', 0)).toBe('<workbook><sheets/></workbook>');
    expect(setActiveTab(views('<workbookView activeTab="2"/>'), 2)).toBe(views('<workbookView activeTab="2"/>'));
  });
});

describe('properties of a workbook', () => {
  it('say from when days are counted', () => {
    const workbook = (properties: string): string => `<workbook><fileVersion/>${properties}<sheets/></workbook>`;
    expect(['<workbookPr date1904="1"/>', '<workbookPr date1904="true"/>', '<workbookPr date1904="false"/>', '<workbookPr/>', ''].map((text) => isDate1904(workbook(text)))).toEqual([true, true, false, false, false]);
    expect(setDate1904(workbook('<workbookPr codeName="W"/>'), true)).toBe(workbook('<workbookPr codeName="W" date1904="1"/>'));
    expect(setDate1904(workbook('<workbookPr date1904="true" codeName="W"/>'), false)).toBe(workbook('<workbookPr codeName="W"/>'));
    expect(setDate1904(workbook(''), true)).toBe(workbook('<workbookPr date1904="1"/>'));
    expect(setDate1904(workbook(''), false)).toBe(workbook(''));
    expect(setDate1904(workbook('<workbookPr date1904="true"/>'), true)).toBe(workbook('<workbookPr date1904="true"/>'));
  });

  it('have names and the wish to compute in the order of the schema', () => {
    const bare = '<workbook><sheets/><extLst/></workbook>';
    const names = '<definedNames><definedName name="a">1</definedName></definedNames>';
    const xml = setFullCalculation(setDefinedNames(bare, names));
    expect(xml).toBe(`<workbook><sheets/>${names}<calcPr fullCalcOnLoad="1"/><extLst/></workbook>`);
    expect(faults(parseXml(xml))).toEqual([]);
    expect(setFullCalculation(xml)).toBe(xml);
    expect(setDefinedNames(setDefinedNames(bare, names), null)).toBe(bare);
    expect(setFullCalculation('<workbook><calcPr calcId="191029" iterate="1" fullCalcOnLoad="0"/></workbook>')).toBe('<workbook><calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/></workbook>');
  });
});
