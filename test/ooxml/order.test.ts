import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendChild, insertionPoint, opened, replaceChildren, sheetPropertiesOrder, styleSheetOrder, tableOrder, withPrefix, workbookOrder, worksheetOrder } from '../../src/ooxml/order';
import { parseXml, splice, type XmlElement } from '../../src/ooxml/xml';
import { openWorkbook, saveWorkbook } from '../../src/workbench/files';
import { reportSheet, richWorkbook, sheet, textsOf, workbook } from '../workbench/files/support';
import { faults } from './support';

describe('the order of children', () => {
  const place = (source: string, name: string, text: string | null): string => splice(source, replaceChildren(parseXml(source), name, text, worksheetOrder));

  it('puts a new child behind the last one that may stand before it', () => {
    expect(place('<worksheet><sheetData/><pageMargins/></worksheet>', 'hyperlinks', '<hyperlinks/>')).toBe('<worksheet><sheetData/><hyperlinks/><pageMargins/></worksheet>');
    expect(place('<worksheet><sheetData/></worksheet>', 'sheetPr', '<sheetPr/>')).toBe('<worksheet><sheetPr/><sheetData/></worksheet>');
    expect(place('<worksheet><sheetData/></worksheet>', 'tableParts', '<tableParts/>')).toBe('<worksheet><sheetData/><tableParts/></worksheet>');
    expect(place('<worksheet></worksheet>', 'drawing', '<drawing/>')).toBe('<worksheet><drawing/></worksheet>');
  });

  it('leaves an element it does not know beside its neighbour', () => {
    const source = '<worksheet><sheetData/><pageSetup/><mc:AlternateContent><controls/></mc:AlternateContent><tableParts/></worksheet>';
    expect(place(source, 'mergeCells', '<mergeCells/>')).toBe(source.replace('<pageSetup/>', '<mergeCells/><pageSetup/>'));
    expect(place(source, 'drawing', '<drawing/>')).toBe(source.replace('<pageSetup/>', '<pageSetup/><drawing/>'));
    expect(place(source, 'extLst', '<extLst/>')).toBe(source.replace('<tableParts/>', '<tableParts/><extLst/>'));
  });

  it('replaces, removes and adds without touching what stands around', () => {
    const source = '<worksheet> <cols><col min="1"/></cols>\n<sheetData>1 &lt; 2</sheetData><!-- x --></worksheet>';
    expect(place(source, 'cols', '<cols/>')).toBe('<worksheet> <cols/>\n<sheetData>1 &lt; 2</sheetData><!-- x --></worksheet>');
    expect(place(source, 'cols', null)).toBe('<worksheet> \n<sheetData>1 &lt; 2</sheetData><!-- x --></worksheet>');
    expect(place(source, 'hyperlinks', null)).toBe(source);
  });

  it('writes one element where the file had several of that name', () => {
    const source = '<worksheet><sheetData/><conditionalFormatting a="1"/><conditionalFormatting a="2"/><pageMargins/></worksheet>';
    expect(place(source, 'conditionalFormatting', '<conditionalFormatting a="3"/>')).toBe('<worksheet><sheetData/><conditionalFormatting a="3"/><pageMargins/></worksheet>');
    expect(splice(source, [appendChild(parseXml(source), 'conditionalFormatting', '<conditionalFormatting a="3"/>', worksheetOrder)])).toBe(source.replace('<pageMargins/>', '<conditionalFormatting a="3"/><pageMargins/>'));
  });

  it('takes the prefix of the parent, also for children of the child, not for names that have one', () => {
    const source = '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
    expect(place(source, 'hyperlinks', '<hyperlinks><hyperlink ref="A1" location="S!A1"/></hyperlinks>')).toBe('<x:worksheet xmlns:x="m"><x:sheetData/><x:hyperlinks><x:hyperlink ref="A1" location="S!A1"/></x:hyperlinks></x:worksheet>');
    expect(withPrefix('<a><x14:id>{1}</x14:id><b c="d"/>1 &lt; 2</a>', 'x')).toBe('<x:a><x14:id>{1}</x14:id><x:b c="d"/>1 &lt; 2</x:a>');
    expect(withPrefix('<a/>', '')).toBe('<a/>');
  });

  it('opens a root that was written as one tag', () => {
    const open = (source: string): string => opened(source, parseXml(source));
    expect(open('<?xml version="1.0"?>\n<x:sst count="0" />')).toBe('<?xml version="1.0"?>\n<x:sst count="0"></x:sst>');
    expect(open('<a></a>')).toBe('<a></a>');
  });

  it('refuses a child that has no place, because Excel would repair the file', () => {
    expect(() => insertionPoint(parseXml('<worksheet/>'), 'tablePart', worksheetOrder)).toThrow('tablePart has no place');
  });

  it.each([['worksheet', worksheetOrder], ['workbook', workbookOrder], ['styleSheet', styleSheetOrder], ['sheetPr', sheetPropertiesOrder], ['table', tableOrder]] as const)('of %s is the one of the schema', (element, order) => {
    const written = (names: readonly string[]): XmlElement => parseXml(`<${element}>${names.map((name) => `<${name}/>`).join('')}</${element}>`);
    expect(new Set(order).size).toBe(order.length);
    const known = order.filter((name) => faults(written([name])).length === 0);
    expect(known.length).toBeGreaterThanOrEqual(3);
    expect(faults(written(known))).toEqual([]);
    expect(faults(written([...known].reverse()))).not.toEqual([]);
    // Names that came to the format later stand between others; they are not in the list of the test.
    expect(order.filter((name) => !known.includes(name))).toEqual(element === 'workbook' ? ['smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects'] : []);
  });
});

async function savedFiles(): Promise<Uint8Array[]> {
  const rich = await openWorkbook(richWorkbook(), 'rich.xlsx');
  const report = reportSheet('n', 'Aging report');
  const added = await saveWorkbook({ ...rich, sheets: [...rich.sheets, report.sheet], charts: [...rich.charts, report.chart], settings: { a: '"1"' } });
  const other = sheet('b', 'B', [[0, 0, { value: 'x', hyperlink: 'https://example.org', style: { bold: true, italic: true, underline: true, strikethrough: true, fontName: '宋体', fontSize: 9, horizontal: 'right', indent: 2, locked: false, borderLeft: { style: 'double', color: '#FF0000' } } }]], { protected: true });
  const fresh = await saveWorkbook(workbook([report.sheet, other], { charts: [report.chart], settings: { a: '1' } }));
  return [added, fresh];
}

describe('saved files', () => {
  it('have their elements in the order of the schema', async () => {
    for (const bytes of await savedFiles()) {
      for (const [path, text] of Object.entries(textsOf(bytes))) {
        if (!/\.(xml|rels)$/.test(path) || path.endsWith('metadata.xml')) continue;
        expect([path, faults(parseXml(text))]).toEqual([path, []]);
      }
    }
  });

  it('name every part once, with its type and without loose ends', async () => {
    for (const bytes of await savedFiles()) {
      const texts = textsOf(bytes);
      const types = parseXml(texts['[Content_Types].xml']!).children;
      const overrides = types.filter((type) => type.name === 'Override').map((type) => type.attributes.PartName!.slice(1));
      expect(new Set(overrides).size).toBe(overrides.length);
      for (const path of overrides) expect(texts[path]).toBeDefined();
      for (const path of Object.keys(texts).filter((name) => name.endsWith('.rels'))) {
        const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
        const ids = parseXml(texts[path]!).children.map((relationship) => relationship.attributes);
        expect(new Set(ids.map((own) => own.Id)).size).toBe(ids.length);
        for (const own of ids.filter((one) => one.TargetMode !== 'External')) {
          const target = new URL(own.Target!, `http://h/${owner}`).pathname.slice(1);
          expect([owner, target, target in texts]).toEqual([owner, target, true]);
        }
        for (const id of (texts[owner] ?? '').matchAll(/r:id="([^"]+)"/g)) expect(ids.map((own) => own.Id)).toContain(id[1]);
      }
    }
  });

  it('have counts that are right', async () => {
    for (const bytes of await savedFiles()) {
      for (const [path, text] of Object.entries(textsOf(bytes))) {
        if (!/^xl\/(styles|worksheets\/sheet\d+|tables\/table\d+)\.xml$/.test(path)) continue;
        const check = (element: XmlElement): void => {
          if (element.attributes.count !== undefined && element.name !== 'extLst') expect([path, element.name, element.children.length]).toEqual([path, element.name, Number(element.attributes.count)]);
          element.children.forEach(check);
        };
        check(parseXml(text));
      }
    }
  });

  it('are well-formed for xmllint', async () => {
    if (spawnSync('xmllint', ['--version']).error !== undefined) {
      console.log('xmllint is not on this machine: well-formedness was checked by our own parser only.');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'parts-'));
    try {
      for (const bytes of await savedFiles()) {
        for (const [path, text] of Object.entries(textsOf(bytes))) {
          const file = join(folder, path.replace(/[\\/[\]]/g, '_'));
          writeFileSync(file, text);
          expect(() => execFileSync('xmllint', ['--noout', '--nonet', file], { stdio: 'pipe' })).not.toThrow();
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
