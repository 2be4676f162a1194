import { zipSync, strToU8 } from 'fflate';
import { ensureDynamicArray, dynamicArrayIndexes } from '../../src/ooxml/metadata';
import { OoxmlPackage, relationshipsPath, workbookPath } from '../../src/ooxml/package';
import { relativeTarget, resolveTarget } from '../../src/ooxml/relationships';
import { readSettings, writeSettings } from '../../src/ooxml/webExtension';
import { parseXml, splice } from '../../src/ooxml/xml';
import { partsOf, richWorkbook, textsOf, zip } from '../workbench/files/support';

describe('a package', () => {
  it('gives the very bytes back when nothing was set, also when the same text was set', () => {
    const bytes = richWorkbook();
    const file = OoxmlPackage.open(bytes);
    file.set('xl/workbook.xml', file.text('xl/workbook.xml')!);
    expect(file.save()).toEqual(bytes);
  });

  it('keeps other parts and their order, and declares what is added', () => {
    const file = OoxmlPackage.open(richWorkbook());
    file.set('xl/extra.xml', '<a>ä</a>', 'application/x+xml');
    file.set('xl/extra.xml', '<a>ö</a>', 'application/x+xml');
    const id = file.relate('xl/workbook.xml', 'http://example.org/extra', 'xl/extra.xml');
    const saved = OoxmlPackage.open(file.save());
    expect(saved.paths().slice(0, -1)).toEqual(file.paths().slice(0, -1));
    expect(saved.text('xl/extra.xml')).toBe('<a>ö</a>');
    expect(saved.contentType('xl/extra.xml')).toBe('application/x+xml');
    expect(saved.target('xl/workbook.xml', id)).toBe('xl/extra.xml');
    saved.unrelate('xl/workbook.xml', id);
    saved.remove('xl/extra.xml');
    expect(partsOf(saved.save())).toEqual(partsOf(richWorkbook()));
  });

  it('finds parts whatever their case and slashes', () => {
    const texts = textsOf(richWorkbook());
    const odd = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.replace('xl/worksheets/', 'xl\\Worksheets\\'), text]));
    const file = OoxmlPackage.open(zipSync(Object.fromEntries(Object.entries(odd).map(([path, text]) => [path, strToU8(text)]))));
    expect(workbookPath(file)).toBe('xl/workbook.xml');
    expect(file.text('xl/worksheets/sheet1.xml')).toBe(texts['xl/worksheets/sheet1.xml']);
  });

  it('reads UTF-16 and writes it as UTF-8', () => {
    const text = '\ufeff<?xml version="1.0" encoding="UTF-16"?><a>客</a>';
    const file = OoxmlPackage.open(zipSync({ 'a.xml': new Uint8Array(new Uint16Array([...text].map((character) => character.charCodeAt(0))).buffer) }));
    expect(file.text('a.xml')).toBe(text.slice(1));
    file.set('a.xml', file.text('a.xml')!.replace('客', '户'));
    expect(new TextDecoder().decode(file.bytes('a.xml'))).toBe('<?xml version="1.0" encoding="UTF-8"?><a>户</a>');
  });

  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'], ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'], ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '../customXml/item1.xml', 'customXml/item1.xml'], ['xl/drawings/drawing1.xml', '../charts/chart1.xml', 'xl/charts/chart1.xml'],
  ])('resolves %s -> %s', (owner, target, path) => {
    expect(resolveTarget(owner, target)).toBe(path);
    expect(relativeTarget(owner, path)).toBe(target);
    expect(resolveTarget(owner, `/${path}`)).toBe(path);
    expect(relationshipsPath(owner).endsWith('.rels')).toBe(true);
  });
});

describe('settings of the add-in', () => {
  const reference = { id: '11111111-2222-3333-4444-555555555555', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

  it('get a part of their own beside the one of another add-in, and only one', () => {
    const file = OoxmlPackage.open(richWorkbook());
    const foreign = file.text('xl/webextensions/webextension1.xml');
    writeSettings(file, reference, { run: '{"a":"<ä> \\n"}' });
    writeSettings(file, reference, { run: '2', other: '"x"' });
    const saved = OoxmlPackage.open(file.save());
    expect(readSettings(saved, reference)).toEqual({ run: '2', other: '"x"' });
    expect(saved.text('xl/webextensions/webextension1.xml')).toBe(foreign);
    expect(saved.paths().filter((path) => path.includes('webextension') && !path.endsWith('.rels'))).toEqual(['xl/webextensions/taskpanes.xml', 'xl/webextensions/webextension1.xml', 'xl/webextensions/webextension2.xml'].sort((a, b) => saved.paths().indexOf(a) - saved.paths().indexOf(b)));
    writeSettings(saved, reference, {});
    expect(readSettings(saved, reference)).toEqual({});
  });

  it('go into a file without any add-in, and not at all when there are none', () => {
    const texts = textsOf(richWorkbook());
    const bare = zip({ ...Object.fromEntries(Object.entries(texts).filter(([path]) => !path.includes('webextension'))), '_rels/.rels': texts['_rels/.rels']!.replace(/<Relationship Id="rId4"[^>]*>/, '') });
    const file = OoxmlPackage.open(bare);
    writeSettings(file, reference, {});
    expect(file.save()).toEqual(bare);
    writeSettings(file, reference, { a: '"\n"' });
    expect(readSettings(OoxmlPackage.open(file.save()), reference)).toEqual({ a: '"\n"' });
  });
});

describe('the mark of dynamic arrays', () => {
  it('is used when it is there, made when not, and put behind metadata of another kind', () => {
    const rich = OoxmlPackage.open(richWorkbook());
    expect(ensureDynamicArray(rich, 'xl/workbook.xml')).toBe(1);
    const texts = textsOf(richWorkbook());
    const bare = OoxmlPackage.open(zip({ ...texts, 'xl/_rels/workbook.xml.rels': texts['xl/_rels/workbook.xml.rels']!.replace(/<Relationship Id="rId7"[^>]*>/, ''), 'xl/metadata.xml': '' }));
    bare.remove('xl/metadata.xml');
    expect(ensureDynamicArray(bare, 'xl/workbook.xml')).toBe(1);
    expect([...dynamicArrayIndexes(bare.text('xl/metadata.xml'))]).toEqual([1]);
    const other = OoxmlPackage.open(zip({ ...texts, 'xl/metadata.xml': '<metadata xmlns="m"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>' }));
    expect(ensureDynamicArray(other, 'xl/workbook.xml')).toBe(2);
    const xml = other.text('xl/metadata.xml')!;
    expect([...dynamicArrayIndexes(xml)]).toEqual([2]);
    expect(parseXml(xml).children.map((element) => [element.name, element.attributes.count])).toEqual([['metadataTypes', '2'], ['futureMetadata', '1'], ['futureMetadata', '1'], ['cellMetadata', '2'], ['valueMetadata', '1']]);
  });
});

describe('XML', () => {
  it('knows where its elements stand', () => {
    const source = '<?xml version="1.0"?><!-- <x> --><a b=\'1 > 0\' c="&lt;&#x5ba2;"><![CDATA[<raw>]]> &amp; <d/><p:e>t</p:e></a>';
    const root = parseXml(source);
    expect(root).toMatchObject({ name: 'a', attributes: { b: '1 > 0', c: '<客' }, text: '<raw> & ' });
    expect(root.children.map((element) => source.slice(element.start, element.end))).toEqual(['<d/>', '<p:e>t</p:e>']);
    expect(splice(source, [{ start: root.children[0]!.start, end: root.children[0]!.end, text: '' }])).toBe(source.replace('<d/>', ''));
  });
  it.each(['<a>', '<a></b>', '<a', '', '<a b="1></a>'])('refuses %j', (source) => {
    expect(() => parseXml(source)).toThrow(/^XML: /);
  });
});
