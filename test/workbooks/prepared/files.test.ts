import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { tableOrder, worksheetOrder } from '../../../src/ooxml/order';
import { forbiddenFunctionsIn } from '../../../src/report/allowedFunctions';
import { parseXml, type XmlElement } from '../../rules/support/xml';

/** Every committed prepared workbook, part by part, as the file keeps it. */
const folder = 'assets/workbooks';
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
const partsOf = (name: string): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(readFileSync(`${folder}/${name}`))).map(([path, content]) => [path, strFromU8(content)]));
const children = (element: XmlElement | undefined, name: string): XmlElement[] => (element?.children ?? []).filter((child) => child.name === name);
const child = (element: XmlElement | undefined, name: string): XmlElement | undefined => children(element, name)[0];
const decoded = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
const formulasOf = (text: string): string[] => [...text.matchAll(/<(?:f|formula1?|formula2|calculatedColumnFormula|totalsRowFormula|definedName)(?:\s[^>]*)?>([^<]+)</g)].map((match) => decoded(match[1]!));

test('each workbook stands there in both languages', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((name) => !files.includes(name.replace(/-(en|zh)\.xlsx$/, (_, language) => (language === 'en' ? '-zh.xlsx' : '-en.xlsx'))))).toEqual([]);
});

describe.each(files)('%s', (name) => {
  const parts = partsOf(name);
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
  const tables = Object.keys(parts).filter((path) => path.startsWith('xl/tables/'));

  test('every part is well formed, declared, and in the order of its schema', () => {
    const types = parseXml(parts['[Content_Types].xml']!).children.map((entry) => entry.attributes);
    for (const [path, text] of Object.entries(parts)) {
      const root = parseXml(text);
      const order = path.startsWith('xl/worksheets/sheet') ? worksheetOrder : path.startsWith('xl/tables/') ? tableOrder : null;
      if (order !== null) {
        const places = root.children.map((element) => order.indexOf(element.name));
        expect([path, places]).toEqual([path, [...places].sort((left, right) => left - right)]);
        expect([path, places.includes(-1)]).toEqual([path, false]);
      }
      const declared = path === '[Content_Types].xml' || types.some((type) => type['PartName'] === `/${path}` || type['Extension'] === path.slice(path.lastIndexOf('.') + 1));
      expect([path, declared]).toEqual([path, true]);
    }
  });

  test('every relationship leads to a part, and none out of the file', () => {
    for (const [path, text] of Object.entries(parts).filter(([each]) => each.endsWith('.rels'))) {
      const home = path.replace(/_rels\/[^/]+$/, '');
      for (const relation of parseXml(text).children) {
        expect([path, relation.attributes['TargetMode']]).toEqual([path, undefined]);
        const target = new URL(relation.attributes['Target']!, `file:///${home}`).pathname.slice(1);
        expect([path, target, parts[target] !== undefined]).toEqual([path, target, true]);
      }
    }
    expect(Object.keys(parts).filter((path) => /externalLink|vba|webextension|connections|activeX/i.test(path))).toEqual([]);
  });

  test('formulas use only what Excel 2016 and WPS know: nothing volatile, no other file, no array formula', () => {
    const formulas = Object.values(parts).flatMap(formulasOf);
    expect(formulas.length).toBeGreaterThan(1000);
    expect(formulas.filter((formula) => forbiddenFunctionsIn(formula.replace(/_xlfn\.(_xlws\.)?/g, '')).length > 0)).toEqual([]);
    expect(formulas.filter((formula) => /\[\d+\]|https?:|\\\\|_xldudf_|_xlws/.test(formula))).toEqual([]);
    expect(Object.values(parts).filter((text) => /<f[^>]*\st="array"/.test(text))).toEqual([]);
  });

  test('tables have headings that differ, one formula a calculated column, and names of their own', () => {
    const names: string[] = [];
    for (const path of tables) {
      const root = parseXml(parts[path]!);
      const columns = child(root, 'tableColumns')!.children;
      const headings = columns.map((column) => column.attributes['name']!.toLowerCase());
      expect([path, new Set(headings).size, columns.length]).toEqual([path, columns.length, Number(child(root, 'tableColumns')!.attributes['count'])]);
      expect(new Set(columns.map((column) => column.attributes['id'])).size).toBe(columns.length);
      names.push(root.attributes['name']!.toLowerCase());
    }
    const defined = children(child(parseXml(parts['xl/workbook.xml']!), 'definedNames'), 'definedName').filter((each) => each.attributes['localSheetId'] === undefined).map((each) => each.attributes['name']!.toLowerCase());
    expect(new Set([...names, ...defined]).size).toBe(names.length + defined.length);
    expect(tables.some((path) => parts[path]!.includes('<calculatedColumnFormula>'))).toBe(true);
  });

  test('no formula is without a value and no cell shows an error', () => {
    for (const path of sheets) {
      const cells = [...parts[path]!.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)];
      expect(cells.filter(([, , , inside = '']) => inside.includes('<f') && !inside.includes('<v')).map(([, place]) => `${path} ${place}`)).toEqual([]);
      expect(cells.filter(([, , attributes, inside = '']) => /t="e"/.test(attributes!) || /<v>#/.test(inside)).map(([, place]) => `${path} ${place}`)).toEqual([]);
    }
  });

  test('prints on A4, landscape, fitted to pages, with a footer and the rows above the data repeated', () => {
    for (const path of sheets) {
      const root = parseXml(parts[path]!);
      expect(child(root, 'pageSetup')!.attributes).toMatchObject({ paperSize: '9', orientation: 'landscape' });
      // Only a list with a column for each of many months takes more than one page across.
      expect([path, Number(child(root, 'pageSetup')!.attributes['fitToWidth']) <= (name.includes('inventory') ? 5 : 1)]).toEqual([path, true]);
      expect(child(child(root, 'sheetPr'), 'pageSetUpPr')!.attributes['fitToPage']).toBe('1');
      expect(parts[path]).toContain('<oddFooter>&amp;L&amp;F · &amp;A&amp;R&amp;P / &amp;N</oddFooter>');
    }
    expect(parts['xl/workbook.xml']!.match(/_xlnm\.Print_Titles/g)!.length).toBeGreaterThanOrEqual(3);
  });

  test('charts are native, hold the values of their cells, and have no title that could grow old', () => {
    const charts = Object.keys(parts).filter((path) => path.startsWith('xl/charts/chart'));
    expect(charts.length).toBeGreaterThanOrEqual(1);
    for (const path of charts) {
      expect([path, (parts[path]!.match(/<c:numCache>.*?<c:v>/gs) ?? []).length > 0]).toEqual([path, true]);
      expect([path, parts[path]!.includes('<c:title>'), parts[path]!.includes('<c:autoTitleDeleted val="1"/>')]).toEqual([path, false, true]);
    }
  });

  test('the pane can find the workbook, its day, its data and its checks', () => {
    for (const defined of ['WorkcapWorkbook', 'AsOf', 'DataThrough', 'ChecksFailed', 'ChecksCount']) expect(parts['xl/workbook.xml']).toContain(`name="${defined}"`);
    expect(tables.some((path) => parts[path]!.includes('displayName="Checks"'))).toBe(true);
  });

  if (name.endsWith('-zh.xlsx')) {
    test('no English word is left', () => {
      const texts = [...parts['xl/sharedStrings.xml']!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => match[1]!);
      const headings = tables.flatMap((path) => child(parseXml(parts[path]!), 'tableColumns')!.children.map((column) => column.attributes['name']!));
      const quoted = Object.values(parts).flatMap(formulasOf).flatMap((formula) => [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1]!));
      const english = (text: string): boolean => /[A-Za-z]{3,}/.test(text.replace(/\b(LED|PVC|DSO|DIO|ABC|XYZ|EOQ|MOQ|ERP|SPB)\b|\b[A-Z]{2,4}-?\d+\b/g, '')) && !/\p{Script=Han}/u.test(text);
      // The kind of the workbook is a code that the pane reads.
      const kind = /workcap-(\w+)-zh/.exec(name)![1];
      expect([...texts, ...headings, ...quoted].filter((text) => english(text) && text !== kind)).toEqual([]);
    });
  }
});
