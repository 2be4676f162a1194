import { inputOf, recordOf, recordedSheets, understandRecord } from '../../src/excel/record';
import type { RunEntry } from '../../src/excel/store/runEntry';
import { newestOfEach } from '../../src/excel/runs';
import { Workshop } from '../../src/worker/workshop';
import { cellsOf } from '../support/cells';

const source = (sheet: string) => ({ sheetId: `{${sheet}}`, sheet, area: { row: 0, column: 0, rows: 3, columns: 4 }, table: null, address: `${sheet}!A1:D3` });

test('one sheet is a source of its own, several are all recorded; both come back from their JSON', () => {
  const one = recordOf([source('A')], { open_amount: 'Open' }, { asOf: 46_000 }, 'en');
  expect(one.source.sheets).toEqual([]);
  expect(recordedSheets(one.source).map(({ sheet }) => sheet)).toEqual(['A']);
  const two = recordOf([source('A'), source('B')], {}, {}, 'zh');
  expect(recordedSheets(two.source).map(({ sheetId }) => sheetId)).toEqual(['{A}', '{B}']);
  for (const record of [one, two]) expect(understandRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
});

const rows = (amount: number) => [['Customer', 'Invoice no', 'Due date', 'Open amount'], ['Alder', 'R-1', 45_900, amount], ['Birch', 'R-2', 45_990, 50]];

/** The fingerprint of a report, made as the pane makes it. */
function runOn(parts: readonly ReturnType<typeof cellsOf>[]): RunEntry {
  const workshop = new Workshop('test');
  const { mapping } = workshop.understand(parts, 'receivables-aging');
  const result = workshop.run({ analysis: 'receivables-aging', mapping, options: { asOf: 46_000 }, history: [] }, () => undefined);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return { input: result.report.stamp.fingerprint } as RunEntry;
}

test('a report stands on what the fingerprint of its source says, on one sheet or on several', () => {
  const one = [cellsOf(rows(100))];
  expect(inputOf(one)).toBe(runOn(one).input);
  expect(inputOf([cellsOf(rows(100.01))])).not.toBe(runOn(one).input);
  const two = [{ ...cellsOf(rows(100)), sheet: '2026-01' }, { ...cellsOf(rows(7)), sheet: '2026-02' }];
  expect(inputOf(two)).toBe(runOn(two).input);
  expect(inputOf([two[0]!, { ...cellsOf(rows(8)), sheet: '2026-02' }])).not.toBe(runOn(two).input);
  expect(inputOf([two[0]!])).not.toBe(runOn(two).input);
});

test('the newest run of each report: not the reverted, not those that were refreshed since', () => {
  const run = (number: number, sheets: readonly string[], more: Partial<RunEntry> = {}) => ({ id: `r${number}`, number, analysis: 'a', sheets: sheets.map((id) => ({ id, name: id })), state: 'made', replaces: null, ...more }) as RunEntry;
  const ids = (runs: readonly RunEntry[]) => newestOfEach(runs).map(({ id }) => id);
  expect(ids([run(2, ['s']), run(1, ['t'])])).toEqual(['r1', 'r2']);
  expect(ids([run(1, ['s']), run(2, ['s'], { replaces: 'r1' }), run(3, ['s', 'u'], { replaces: 'r2' })])).toEqual(['r3']);
  expect(ids([run(1, ['s']), run(2, ['s', 'u'], { replaces: 'r1', state: 'reverted' })])).toEqual(['r1']);
  expect(ids([run(1, ['s']), run(2, ['s'])])).toEqual(['r2']);
  expect(ids([run(1, ['s']), run(2, ['s'], { analysis: 'b' })])).toEqual(['r1', 'r2']);
});
