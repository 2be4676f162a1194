import { parseXml, descendants } from '../../../src/ooxml/xml';
import type { ChartDocument } from '../../../src/workbench/document';
import { formatTick, niceScale } from '../../../src/workbench/files/chartScale';
import { drawChart } from '../../../src/workbench/files/drawChart';

const cells: Readonly<Record<string, (string | number | boolean)[]>> = {
  names: ['Current', 'a & <b>', '31–60', '客户', ''],
  open: [1_234_567, 500_000, 0, -100_000, ''],
  share: [0.5, 0.75, 0.9, 1, 1],
  many: Array.from({ length: 200 }, (_, index) => `Category ${index}`),
  line: Array.from({ length: 200 }, (_, index) => index * index),
};
const data = (reference: string): (string | number | boolean)[] => cells[reference] ?? [];

function chart(kind: ChartDocument['kind'], more: Partial<ChartDocument> = {}): ChartDocument {
  return { id: 'c', sheet: 's', name: 'Chart 1', kind, title: 'Open & due 账龄', legend: 'bottom', fromFile: false, box: { left: 0, top: 0, width: 480, height: 288 }, series: [{ name: 'Open', values: 'open', categories: 'names' }], ...more };
}

const textsOf = (svg: string): string[] => descendants(parseXml(svg), 'text').map((text) => text.text);

describe('a drawn chart', () => {
  const kinds: ChartDocument['kind'][] = ['columnClustered', 'columnStacked', 'columnStacked100', 'barClustered', 'barStacked', 'line', 'lineMarkers', 'pie', 'doughnut', 'area', 'scatter', 'other'];
  it.each(kinds)('%s is a picture without holes in it', (kind) => {
    for (const one of [chart(kind), chart(kind, { series: [] }), chart(kind, { title: '', series: [{ name: '', values: 'nothing', categories: '' }] }), chart(kind, { box: { left: 0, top: 0, width: 1, height: 1 } })]) {
      const svg = drawChart(one, data);
      expect(() => parseXml(svg)).not.toThrow();
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
    expect(textsOf(drawChart(chart(kind), data))).toContain('Open & due 账龄');
  });

  it('has bars as high as the values say', () => {
    const svg = drawChart(chart('columnClustered'), data);
    const bars = descendants(parseXml(svg), 'rect').slice(1).map((rect) => rect.attributes);
    expect(bars).toHaveLength(3);
    const heights = bars.map((bar) => Number(bar.height));
    expect(heights[0]! / heights[1]!).toBeCloseTo(1_234_567 / 500_000, 1);
    expect(heights[1]! / heights[2]!).toBeCloseTo(5, 0);
    // The negative one hangs below the zero line, where the others stand.
    expect(Number(bars[2]!.y)).toBeCloseTo(Number(bars[0]!.y) + heights[0]!, 0);
  });

  it('stacks to the sum and to one hundred per cent', () => {
    const two = { series: [{ name: 'A', values: 'share', categories: 'names' }, { name: 'B', values: 'share', categories: 'names' }] };
    const bars = descendants(parseXml(drawChart(chart('columnStacked100', { ...two, legend: 'none' }), data)), 'rect').slice(1).map((rect) => Number(rect.attributes.height));
    expect(new Set(bars.map(Math.round)).size).toBe(1);
    expect(textsOf(drawChart(chart('columnStacked100', two), data))).toContain('100%');
    expect(textsOf(drawChart(chart('columnStacked', two), data))).toContain('2');
  });

  it('gives a second axis to the series that wants one', () => {
    const texts = textsOf(drawChart(chart('columnClustered', { series: [{ name: 'Open', values: 'open', categories: 'names' }, { name: 'Share', values: 'share', categories: 'names', line: true, secondAxis: true }] }), data));
    expect(texts).toEqual(expect.arrayContaining(['1,500,000', '0.8', '1', 'Share', 'Open']));
  });

  it('keeps the ends of a second axis and writes its shares as per cent', () => {
    const combo = { series: [{ name: 'Open', values: 'open', categories: 'names' }, { name: 'Share', values: 'share', categories: 'names', line: true, secondAxis: true }] };
    const texts = textsOf(drawChart(chart('columnClustered', { ...combo, secondAxis: { minimum: 0, maximum: 1, percent: true } }), data));
    expect(texts).toEqual(expect.arrayContaining(['0%', '80%', '100%']));
    expect(texts).not.toContain('120%');
    expect(textsOf(drawChart(chart('columnClustered', { ...combo, secondAxis: { minimum: 0, maximum: 2 } }), data))).toContain('2');
  });

  it('draws lying bars and their labels from the bottom, or from the top where the chart says so', () => {
    const placesOf = (firstAtTop: boolean): number[] => {
      const drawn = parseXml(drawChart(chart('barClustered', { firstAtTop }), data));
      const label = (text: string): number => Number(descendants(drawn, 'text').find((one) => one.text === text)?.attributes.y);
      return [label('Current'), label('客户'), ...descendants(drawn, 'rect').slice(1, 3).map(({ attributes }) => Number(attributes.y))];
    };
    const [first, last, longest, shorter] = placesOf(false);
    expect([first! > last!, longest! > shorter!]).toEqual([true, true]);
    const [firstDown, lastDown, longestDown, shorterDown] = placesOf(true);
    expect([firstDown! < lastDown!, longestDown! < shorterDown!]).toEqual([true, true]);
    expect(Math.abs(firstDown! - longestDown!)).toBeLessThan(30);
  });

  it('shows a legend for several series only, and where it is wanted', () => {
    expect(textsOf(drawChart(chart('columnClustered'), data))).not.toContain('Open');
    const two = { series: [{ name: 'One', values: 'open', categories: 'names' }, { name: 'Two', values: 'open', categories: 'names' }] };
    expect(textsOf(drawChart(chart('columnClustered', two), data))).toContain('Two');
    expect(textsOf(drawChart(chart('columnClustered', { ...two, legend: 'none' }), data))).not.toContain('Two');
    expect(textsOf(drawChart(chart('pie'), data))).toContain('a & <b>');
  });

  it('leaves out labels rather than let them overlap', () => {
    const svg = drawChart(chart('line', { series: [{ name: 'L', values: 'line', categories: 'many' }] }), data);
    const labels = descendants(parseXml(svg), 'text').filter((text) => text.text.startsWith('Cat'));
    expect(labels.length).toBeGreaterThan(2);
    const places = labels.map((label) => Number(label.attributes.x));
    for (let index = 1; index < places.length; index++) expect(places[index]! - places[index - 1]!).toBeGreaterThan(55);
  });

  it('takes the colours of the chart and nothing else from it', () => {
    const svg = drawChart(chart('columnClustered', { series: [{ name: 'x', values: 'open', categories: 'names', color: '"><script>' }] }), data);
    expect(svg).not.toContain('script');
    expect(drawChart(chart('columnClustered', { series: [{ name: 'x', values: 'open', categories: 'names', color: '#12AB34' }] }), data)).toContain('fill="#12AB34"');
  });
});

describe('ticks', () => {
  it.each([
    [[3, 97], true, [0, 20, 40, 60, 80, 100]], [[-120, 430], true, [-200, 0, 200, 400, 600]], [[0.02, 0.09], true, [0, 0.02, 0.04, 0.06, 0.08, 0.1]], [[0, 0], true, [0, 0.2, 0.4, 0.6, 0.8, 1]], [[1000, 1010], false, [1000, 1002, 1004, 1006, 1008, 1010]], [[], true, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('%j', (values, fromZero, ticks) => {
    expect(niceScale(values, fromZero, 5).ticks).toEqual(ticks);
  });
  it('have thousands separators and the decimals they need', () => {
    expect([[1234567, 0], [0, 0], [-2500, 0], [0.25, 1], [0.5, 1], [1e16, 0], [-0.0001, 0]].map(([value, decimals]) => formatTick(value!, decimals!))).toEqual(['1,234,567', '0', '-2,500', '0.25', '0.5', '1.0e+16', '0']);
  });
});
