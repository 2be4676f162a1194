import type { StandingReport } from '../../src/excel/reports';
import type { Source } from '../../src/excel/source';
import { sameReport } from '../../src/taskpane/sameReport';

const source = (address: string, table: string | null = null, sheetId = 's'): Source => ({ sheetId, sheet: 'Items', area: { row: 0, column: 0, rows: 9, columns: 4 }, table, address });
const report = (id: string, asOf: number, parts: readonly Source[], analysis = 'aging', able = true): StandingReport => {
  const sheets = parts.map(({ sheetId, sheet, address, table }) => ({ sheetId, sheet, address, table }));
  const record = { headings: {}, options: { asOf }, source: { ...sheets[0]!, sheets: sheets.length > 1 ? sheets : [] }, language: 'en' as const };
  return { run: { id, analysis, record } as unknown as StandingReport['run'], name: id, sheets: [], when: '', source: '', lists: [], obstacle: able ? null : { code: 'refreshNoRecord', place: null, params: {} } };
};

test('the newest of this analysis, list and day; a list stays the same when it grows', () => {
  const all = [report('c', 2, [source('Items!A1:D20')]), report('b', 1, [source('Items!A1:D15')]), report('a', 1, [source('Items!A1:D10')])];
  expect(sameReport(all, 'aging', [source('Items!A1:D30')], { asOf: 1 })?.name).toBe('b');
  expect(sameReport(all, 'aging', [source('Items!A1:D30')], { asOf: 3 })).toBeNull();
  expect(sameReport(all, 'aging', [source('Items!B1:D30')], { asOf: 1 })).toBeNull();
  expect(sameReport(all, 'classes', [source('Items!A1:D30')], { asOf: 1 })).toBeNull();
});

test('a report in another currency is another report', () => {
  const euros = report('a', 1, [source('Items!A1:D9')]);
  (euros.run.record!.options as Record<string, unknown>)['currency'] = 'EUR';
  expect(sameReport([euros], 'aging', [source('Items!A1:D9')], { asOf: 1, currency: 'EUR' })?.name).toBe('a');
  expect(sameReport([euros], 'aging', [source('Items!A1:D9')], { asOf: 1, currency: 'GBP' })).toBeNull();
});

test('a Table by its name, several sheets in any order, and never what cannot be drawn again', () => {
  expect(sameReport([report('a', 1, [source('Items!A1:D9', 'T')])], 'aging', [source('Items!C5:F9', 'T')], { asOf: 1 })?.name).toBe('a');
  const [one, two] = [source('A!A1:D9', null, '1'), source('B!A1:D9', null, '2')];
  expect(sameReport([report('a', 1, [one, two])], 'aging', [two, one], { asOf: 1 })?.name).toBe('a');
  expect(sameReport([report('a', 1, [one, two])], 'aging', [one], { asOf: 1 })).toBeNull();
  expect(sameReport([report('a', 1, [one], 'aging', false)], 'aging', [one], { asOf: 1 })).toBeNull();
});
