import { conditionalFormatXml, movedRuleXml, readConditionalFormats, removeExtendedRule } from '../../src/ooxml/conditionalFormat';
import { parseSheet } from '../../src/ooxml/sheet';
import { officeColors } from '../../src/ooxml/theme';
import { parseXml } from '../../src/ooxml/xml';
import { faults } from './support';

const area = { row: 1, column: 1, rows: 3, columns: 1 };
const common = { areas: [area], priority: 2, stopIfTrue: false };
const read = (xml: string) => readConditionalFormats(parseSheet(xml), (index) => (index === 7 ? { bold: true } : {}), officeColors);
const rulesOf = (inside: string) => read(`<worksheet><conditionalFormatting sqref="B2:B4 D1">${inside}</conditionalFormatting></worksheet>`).map((entry) => entry.rule);

describe('reading rules', () => {
  it('knows formulas, comparisons, bars and scales', () => {
    const areas = [area, { row: 0, column: 3, rows: 1, columns: 1 }];
    expect(
      rulesOf(
        '<cfRule type="expression" dxfId="7" priority="3" stopIfTrue="1"><formula>AND($B2&gt;0,$A2&lt;&gt;"坏账 &amp; ""x""")</formula></cfRule><cfRule type="cellIs" priority="4" operator="notBetween"><formula>_xlfn.STDEV.S(A1:A9)</formula><formula>2</formula></cfRule>' +
          '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color theme="4"/></dataBar></cfRule><cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="num" val="3"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="ffffeb84"/><color indexed="17"/></colorScale></cfRule>',
      ),
    ).toEqual([
      { areas, kind: 'expression', formula: '=AND($B2>0,$A2<>"坏账 & ""x""")', style: { bold: true }, priority: 3, stopIfTrue: true },
      { areas, kind: 'cellValue', operator: 'notBetween', formulas: ['=STDEV.S(A1:A9)', '=2'], style: {}, priority: 4, stopIfTrue: false },
      { areas, kind: 'dataBar', color: '#4472C4', priority: 1, stopIfTrue: false },
      { areas, kind: 'colorScale', colors: ['#F8696B', '#FFEB84', '#008000'], priority: 5, stopIfTrue: false },
    ]);
  });

  it('names what it does not know, and bears rules without their parts', () => {
    const areas = [area, { row: 0, column: 3, rows: 1, columns: 1 }];
    expect(rulesOf('<cfRule type="top10" priority="9" rank="3"/><cfRule type="expression"/><cfRule type="dataBar" priority="2"/><cfRule/>')).toEqual([
      { areas, kind: 'other', name: 'top10', priority: 9, stopIfTrue: false }, { areas, kind: 'other', name: 'expression', priority: 1, stopIfTrue: false },
      { areas, kind: 'dataBar', color: '#638EC6', priority: 2, stopIfTrue: false }, { areas, kind: 'other', name: '', priority: 1, stopIfTrue: false },
    ]);
    expect(read('<worksheet><sheetData/></worksheet>')).toEqual([]);
  });
});

describe('writing rules', () => {
  const xml = (rule: Parameters<typeof conditionalFormatXml>[0]): string => conditionalFormatXml(rule, () => 7);

  it('writes each kind as the schema wants it', () => {
    expect(xml({ ...common, stopIfTrue: true, kind: 'expression', formula: '=AND($B2>0,$A2<>"坏账 & ""x""")', style: { bold: true } })).toBe(
      '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="7" priority="2" stopIfTrue="1"><formula>AND($B2&gt;0,$A2&lt;&gt;"坏账 &amp; ""x""")</formula></cfRule></conditionalFormatting>',
    );
    expect(xml({ ...common, kind: 'cellValue', operator: 'between', formulas: ['=0.1', '=STDEV.S(A1:A9)'], style: {} })).toBe(
      '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" priority="2" operator="between"><formula>0.1</formula><formula>_xlfn.STDEV.S(A1:A9)</formula></cfRule></conditionalFormatting>',
    );
    expect(xml({ ...common, areas: [area, { ...area, column: 4 }], kind: 'dataBar', color: '#63c384' })).toBe(
      '<conditionalFormatting sqref="B2:B4 E2:E4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF63C384"/></dataBar></cfRule></conditionalFormatting>',
    );
    expect(xml({ ...common, kind: 'colorScale', colors: ['#FFFFFF', '#F8696B'] })).toBe(
      '<conditionalFormatting sqref="B2:B4"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFF8696B"/></colorScale></cfRule></conditionalFormatting>',
    );
    expect(xml({ ...common, kind: 'colorScale', colors: ['#FFFFFF', '#FFEB84', '#F8696B'] })).toContain('<cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFFEB84"/><color rgb="FFF8696B"/>');
  });

  it('reads back what it wrote', () => {
    const rules: Parameters<typeof conditionalFormatXml>[0][] = [
      { ...common, kind: 'expression', formula: '=SUM(B8#)>WC.CCC(1,2,3)', style: { bold: true } }, { ...common, kind: 'cellValue', operator: 'equal', formulas: ['="是"'], style: { bold: true } },
      { ...common, kind: 'dataBar', color: '#63C384' }, { ...common, kind: 'colorScale', colors: ['#FFFFFF', '#FFEB84', '#F8696B'] },
    ];
    const sheet = `<worksheet>${rules.map(xml).join('')}</worksheet>`;
    expect(faults(parseXml(sheet))).toEqual([]);
    expect(read(sheet).map((entry) => entry.rule)).toEqual(rules);
  });
});

describe('a rule of the file', () => {
  const source =
    '<x:worksheet xmlns:x="m"><x:conditionalFormatting pivot="1" sqref="A1"><x:cfRule type="top10" dxfId="1" priority=\'4\' stopIfTrue="1" rank="3"><x:extLst><x:ext uri="{B}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></x:ext></x:extLst></x:cfRule></x:conditionalFormatting></x:worksheet>';

  it('moves with everything that has no name here', () => {
    const [entry] = read(source);
    expect(movedRuleXml(source, entry!, { ...entry!.rule, areas: [area], priority: 1, stopIfTrue: false })).toBe(
      '<conditionalFormatting pivot="1" sqref="B2:B4"><cfRule priority="1" type="top10" dxfId="1" rank="3"><extLst><ext uri="{B}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
    );
  });

  it('written as one tag stays one', () => {
    const short = '<worksheet><conditionalFormatting sqref="A1"><cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting></worksheet>';
    const [entry] = read(short);
    expect(movedRuleXml(short, entry!, { ...entry!.rule, priority: 2, stopIfTrue: true })).toBe('<conditionalFormatting sqref="A1"><cfRule priority="2" stopIfTrue="1" type="duplicateValues" dxfId="0"/></conditionalFormatting>');
  });
});

describe('the second description of a data bar', () => {
  const first = '{00000000-0000-0000-0000-00000000000A}';
  const second = '{00000000-0000-0000-0000-00000000000B}';
  const block = (...ids: string[]): string => `<x14:conditionalFormatting xmlns:xm="n">${ids.map((id) => `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar/></x14:cfRule>`).join('')}<xm:sqref>A1</xm:sqref></x14:conditionalFormatting>`;
  const sheet = (inside: string): string => `<worksheet><conditionalFormatting sqref="A1"><cfRule type="dataBar"/></conditionalFormatting><extLst><ext><x14:conditionalFormattings>${inside}</x14:conditionalFormattings></ext></extLst></worksheet>`;
  const rule = (id: string): string => `<cfRule type="dataBar"><extLst><ext><x14:id>${id}</x14:id></ext></extLst></cfRule>`;

  it('goes with its rule, and its block when nothing else is in it', () => {
    expect(removeExtendedRule(sheet(block(first) + block(second)), rule(first))).toBe(sheet(block(second)));
    expect(removeExtendedRule(sheet(block(first, second)), rule(first))).toBe(sheet(block(second)));
  });
  it('stays when the rule that went had none', () => {
    expect(removeExtendedRule(sheet(block(first)), '<cfRule type="top10"/>')).toBe(sheet(block(first)));
    expect(removeExtendedRule(sheet(block(first)), rule(second))).toBe(sheet(block(first)));
  });
});
