import { strFromU8, unzipSync } from 'fflate';
import { planReport } from '../../src/excel/plan/planReport';
import { languages } from '../../src/texts/words';
import { renderReport } from '../../src/workbooks/render';
import { parseXml } from '../rules/support/xml';
import { movementLines } from '../support/stock/lists';
import { itemsReport } from '../support/stock/run';
import { stockTruth } from '../support/stock/truth';

const report = itemsReport(movementLines(stockTruth(4, 60)));

test.each(languages)('the Pareto chart of a file: columns, and three lines on a second axis from 0 to 100 %% (%s)', async (language) => {
  const parts = unzipSync(await renderReport(report, language));
  const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(1);
  const xml = strFromU8(parts[charts[0]!]!);
  parseXml(xml);
  expect((xml.match(/<c:barChart>.*?<\/c:barChart>/s)?.[0].match(/<c:ser>/g) ?? []).length).toBe(1);
  const lines = xml.match(/<c:lineChart>.*?<\/c:lineChart>/s)![0];
  expect(lines.match(/<c:ser>/g)).toHaveLength(3);
  expect(lines).toContain('<c:axId val="501"/><c:axId val="502"/>');
  const second = xml.match(/<c:valAx><c:axId val="502"\/>.*?<\/c:valAx>/s)![0];
  expect(second).toContain('<c:max val="1"/><c:min val="0"/>');
  expect(second).toContain('formatCode="0%"');
  // The values stand in the chart, so that it shows before anything is calculated.
  const cumulative = report.tables.find(({ id }) => id === 'pareto')!.columns.find(({ id }) => id === 'cumulative')!.values;
  expect([...lines.matchAll(/<c:ser>.*?<\/c:ser>/gs)][0]![0].match(/<c:val>.*<\/c:val>/s)![0]).toContain(`<c:v>${String(cumulative[0])}</c:v>`);
});

test('the chart stands beside the key figures, and nothing below it', () => {
  const [sheet] = planReport(report, 'en', { sheets: [], names: [], date1904: false }).sheets;
  const [chart] = sheet!.charts;
  expect(chart).toMatchObject({ kind: 'ColumnClustered', series: [{}, { share: true }, { share: true }, { share: true }] });
  expect(chart!.series[0]!.share).toBeUndefined();
  const below = sheet!.tables.filter(({ area }) => area.column + area.columns > chart!.from.column && area.row <= chart!.to.row);
  expect(below).toEqual([]);
});
