import { patchHyperlinks, readHyperlinks } from '../../src/ooxml/hyperlinks';
import { OoxmlPackage } from '../../src/ooxml/package';
import { parseSheet } from '../../src/ooxml/sheet';

const path = 'xl/worksheets/sheet1.xml';
const relation = (id: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
const withRelations = (...list: string[]): OoxmlPackage => OoxmlPackage.create({ 'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="p">${list.join('')}</Relationships>` });
const sheet = (inside: string): string => `<worksheet xmlns:r="o"><sheetData/>${inside}<pageMargins/></worksheet>`;
const read = (file: OoxmlPackage, xml: string): [string, string][] => [...readHyperlinks(file, path, parseSheet(xml))];

describe('links of a sheet', () => {
  it('lead out of the file, into it, or to a place of another file', () => {
    const file = withRelations(relation('rId1', 'https://example.org/?a=1&amp;b=%20账'), relation('rId2', 'other.xlsx'));
    expect(read(file, sheet('<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B2" location="\'账龄 表\'!A1" display="x"/><hyperlink ref="C3" r:id="rId2" location="S!A1"/></hyperlinks>'))).toEqual([
      ['A1', 'https://example.org/?a=1&b=%20账'], ['B2', "#'账龄 表'!A1"], ['C3', 'other.xlsx#S!A1'],
    ]);
  });

  it('over many cells count for each; those without a target or a place are none', () => {
    expect(read(withRelations(), sheet('<hyperlinks><hyperlink ref="A1:B2" location="S!A1"/><hyperlink ref="D4" r:id="rId9"/><hyperlink ref="?" location="x"/><hyperlink location="x"/></hyperlinks>')).map(([cell]) => cell)).toEqual(['A1', 'B1', 'A2', 'B2']);
    expect(read(withRelations(), sheet(''))).toEqual([]);
  });

  it('are found whatever prefixes the writer chose', () => {
    const file = withRelations(relation('rId1', 'mailto:a@example.org'));
    expect(read(file, '<x:worksheet xmlns:x="m" xmlns:rel="o"><x:hyperlinks><x:hyperlink ref="A1" rel:id="rId1"/></x:hyperlinks></x:worksheet>')).toEqual([['A1', 'mailto:a@example.org']]);
  });
});

describe('changing links', () => {
  it('adds one of each kind, in its place, with its relationship', () => {
    const file = withRelations();
    const xml = patchHyperlinks(file, path, sheet(''), new Map([['A1', 'https://example.org/?a=1&b="2"'], ['B2', "#'a & b'!A1"]]));
    expect(xml).toBe(sheet('<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B2" location="\'a &amp; b\'!A1"/></hyperlinks>'));
    expect(file.relationships(path)).toMatchObject([{ id: 'rId1', kind: 'hyperlink', target: 'https://example.org/?a=1&b="2"', external: true }]);
    expect(read(file, xml)).toEqual([['A1', 'https://example.org/?a=1&b="2"'], ['B2', "#'a & b'!A1"]]);
  });

  it('declares the prefix of the relationship where the sheet does not, and takes the sheet’s own', () => {
    expect(patchHyperlinks(withRelations(), path, '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>', new Map([['A1', 'https://example.org']]))).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData/><x:hyperlinks><x:hyperlink ref="A1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></x:hyperlinks></x:worksheet>',
    );
  });

  it('replaces and removes single cells; other links keep what they say', () => {
    const file = withRelations(relation('rId1', 'https://example.org'));
    const xml = sheet('<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="&quot;t&quot;" xr:uid="{1}"/><hyperlink ref="B2" location="S!A1"/><hyperlink ref="C3" location="S!A1"/></hyperlinks>');
    expect(patchHyperlinks(file, path, xml, new Map([['B2', '#S!B9'], ['C3', null], ['D4', null]]))).toBe(sheet('<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="&quot;t&quot;" xr:uid="{1}"/><hyperlink ref="B2" location="S!B9"/></hyperlinks>'));
    expect(patchHyperlinks(file, path, xml, new Map([['A1', null], ['B2', null], ['C3', null]]))).toBe(sheet(''));
    expect(patchHyperlinks(file, path, xml, new Map())).toBe(xml);
  });

  it('cuts one cell out of a link over many cells', () => {
    const file = withRelations();
    const xml = sheet('<hyperlinks><hyperlink ref="A1:C3" location="S!A1" tooltip="t"/></hyperlinks>');
    const changed = patchHyperlinks(file, path, xml, new Map([['B2', null]]));
    expect(changed).toBe(sheet('<hyperlinks><hyperlink ref="A1:C1" location="S!A1" tooltip="t"/><hyperlink ref="A2" location="S!A1" tooltip="t"/><hyperlink ref="C2" location="S!A1" tooltip="t"/><hyperlink ref="A3:C3" location="S!A1" tooltip="t"/></hyperlinks>'));
    expect(read(file, changed)).toHaveLength(8);
    const replaced = patchHyperlinks(file, path, sheet('<hyperlinks><hyperlink ref="A1:B1" location="S!A1"/></hyperlinks>'), new Map([['A1', '#T!A1'], ['B1', null]]));
    expect(replaced).toBe(sheet('<hyperlinks><hyperlink ref="A1" location="T!A1"/></hyperlinks>'));
  });
});
