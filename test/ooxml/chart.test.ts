import { chartXml, type Chart, type ChartKind } from '../../src/ooxml/chart';
import { readChart } from '../../src/ooxml/chartRead';
import { officeColors } from '../../src/ooxml/theme';
import { parseXml } from '../../src/ooxml/xml';
import { faults } from './support';

const kinds: ChartKind[] = ['columnClustered', 'columnStacked', 'columnStacked100', 'barClustered', 'barStacked', 'line', 'lineMarkers', 'pie', 'doughnut', 'area', 'scatter'];
const cached = (reference: string): (string | number)[] => (reference.includes('A') ? ['a & b', '', '丙'] : [1, -2.5, 3]);

describe('chart parts', () => {
  const series = [{ name: 'A <1>', values: 'S!$B$2:$B$4', categories: 'S!$A$2:$A$4', color: '#0072B2' }, { name: 'B', values: "'x y'!$C$2:$C$4", categories: 'S!$A$2:$A$4', color: '#E69F00' }];
  const charts: Chart[] = [
    ...kinds.map((kind): Chart => ({ kind, title: `T & ${kind}`, legend: 'bottom', series: kind === 'pie' || kind === 'doughnut' ? [{ ...series[0]!, color: undefined as never }].map(({ color: _color, ...rest }) => rest) : series })),
    { kind: 'columnStacked', title: '', legend: 'none', series: [series[0]!, { ...series[1]!, line: true, secondAxis: true }] },
    { kind: 'columnClustered', title: 'second', legend: 'left', series: [series[0]!, { ...series[1]!, line: true }] },
    { kind: 'columnClustered', title: 'shares', legend: 'bottom', series: [series[0]!, { ...series[1]!, line: true, secondAxis: true }], secondAxis: { minimum: 0, maximum: 1, percent: true } },
    { kind: 'barClustered', title: 'as a list', legend: 'none', series: [series[0]!], firstAtTop: true },
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
