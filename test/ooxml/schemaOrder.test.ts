import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartXml, type Chart, type ChartKind } from '../../src/ooxml/chart';
import { readChart } from '../../src/ooxml/chartRead';
import { officeColors } from '../../src/ooxml/theme';
import { parseXml, type XmlElement } from '../../src/ooxml/xml';
import { openWorkbook, saveWorkbook } from '../../src/workbench/files';
import { reportSheet, richWorkbook, sheet, textsOf, workbook } from '../workbench/files/support';

/** The sequences of ECMA-376 (transitional) for what we write. A choice of one is written "a|b". */
const sequences: Readonly<Record<string, string>> = {
  worksheet: 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  dataValidation: 'formula1 formula2',
  workbook: 'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  border: 'start end left right top bottom diagonal vertical horizontal',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  chartSpace: 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart: 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  title: 'tx layout overlay spPr txPr extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  plotArea: 'layout barChart|lineChart|pieChart|doughnutChart|areaChart|scatterChart catAx|valAx dTable spPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  areaChart: 'grouping varyColors ser dLbls dropLines axId extLst',
  scatterChart: 'scatterStyle varyColors ser dLbls axId extLst',
  pieChart: 'varyColors ser dLbls firstSliceAng extLst',
  doughnutChart: 'varyColors ser dLbls firstSliceAng holeSize extLst',
  'barChart ser': 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  'lineChart ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
  'areaChart ser': 'idx order tx spPr pictureOptions dPt dLbls trendline errBars cat val extLst',
  'scatterChart ser': 'idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst',
  'pieChart ser': 'idx order tx spPr explosion dPt dLbls cat val extLst',
  'doughnutChart ser': 'idx order tx spPr explosion dPt dLbls cat val extLst',
  'plotArea catAx': 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  'plotArea valAx': 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  strRef: 'f strCache extLst',
  numRef: 'f numCache extLst',
  numCache: 'formatCode ptCount pt extLst',
  strCache: 'ptCount pt extLst',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  marker: 'symbol size spPr extLst',
  twoCellAnchor: 'from to sp|grpSp|graphicFrame|cxnSp|pic clientData',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
  webextension: 'reference alternateReferences properties bindings snapshot extLst',
};

function faults(element: XmlElement, parent = ''): string[] {
  const found: string[] = [];
  const sequence = sequences[`${parent} ${element.name}`] ?? sequences[element.name];
  if (sequence !== undefined) {
    const order = sequence.split(' ');
    let last = 0;
    for (const child of element.children) {
      const rank = order.findIndex((entry) => entry.split('|').includes(child.name));
      if (rank < 0) found.push(`${child.name} is not allowed in ${element.name}`);
      else if (rank < last) found.push(`${child.name} comes too late in ${element.name}`);
      last = Math.max(last, rank);
    }
  }
  return [...found, ...element.children.flatMap((child) => faults(child, element.name))];
}

const kinds: ChartKind[] = ['columnClustered', 'columnStacked', 'columnStacked100', 'barClustered', 'barStacked', 'line', 'lineMarkers', 'pie', 'doughnut', 'area', 'scatter'];
const cached = (reference: string): (string | number)[] => (reference.includes('A') ? ['a & b', '', '丙'] : [1, -2.5, 3]);

describe('chart parts', () => {
  const series = [{ name: 'A <1>', values: 'S!$B$2:$B$4', categories: 'S!$A$2:$A$4', color: '#0072B2' }, { name: 'B', values: "'x y'!$C$2:$C$4", categories: 'S!$A$2:$A$4', color: '#E69F00' }];
  const charts: Chart[] = [
    ...kinds.map((kind): Chart => ({ kind, title: `T & ${kind}`, legend: 'bottom', series: kind === 'pie' || kind === 'doughnut' ? [{ ...series[0]!, color: undefined as never }].map(({ color: _color, ...rest }) => rest) : series })),
    { kind: 'columnStacked', title: '', legend: 'none', series: [series[0]!, { ...series[1]!, line: true, secondAxis: true }] },
    { kind: 'columnClustered', title: 'second', legend: 'left', series: [series[0]!, { ...series[1]!, line: true }] },
    { kind: 'lineMarkers', title: 'two axes', legend: 'top', series: [series[0]!, { ...series[1]!, secondAxis: true }] },
  ];
  it.each(charts.map((chart) => [`${chart.kind} ${chart.title}`, chart] as const))('%s is in the order of the schema and reads back', (_, chart) => {
    const xml = chartXml(chart, cached);
    const root = parseXml(xml);
    expect(faults(root)).toEqual([]);
    expect(readChart(xml, officeColors, () => '')).toEqual(chart);
    const ids = [...xml.matchAll(/<c:crossAx val="(\d+)"/g)].map((match) => match[1]).sort();
    expect(ids).toEqual([...xml.matchAll(/Ax><c:axId val="(\d+)"/g)].map((match) => match[1]).sort());
  });

  it('keeps numbers and texts of the cells', () => {
    const xml = chartXml(charts[0]!, cached);
    expect(xml).toContain('<c:pt idx="1"><c:v>-2.5</c:v></c:pt>');
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>a &amp; b</c:v></c:pt><c:pt idx="2"><c:v>丙</c:v></c:pt>');
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
