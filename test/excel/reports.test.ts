import { formAgain, standingReports } from '../../src/excel/reports';
import type { RunEntry } from '../../src/excel/store/runEntry';
import { Workshop } from '../../src/worker/workshop';
import { cellsOf } from '../support/cells';

const places = { of: 'report', blocks: [], tables: [], charts: [], verdicts: null };
const source = { sheetId: '{A}', sheet: 'A', address: 'A!A1:D3', table: null, sheets: [] };
const run = (number: number, sheets: readonly string[], more: Partial<RunEntry> = {}): RunEntry =>
  ({
    id: `r${number}`,
    number,
    when: '2026-11-21T10:20:14+01:00',
    analysis: 'receivables-aging',
    source: 'A!A1:D3',
    changes: sheets.map((id) => ({ kind: 'createdSheet', id, name: `${id} then`, cells: '', charts: 0, places })),
    sheets: sheets.map((id) => ({ id, name: `${id} then` })),
    state: 'made',
    replaces: null,
    record: { headings: {}, options: {}, source, language: 'en' },
    ...more,
  }) as RunEntry;
const sheet = (id: string, name = `${id} now`) => ({ id, name });

test('of each report the newest run, with its sheets as they are called now', () => {
  const all = standingReports([run(1, ['s']), run(2, ['s', 't'], { replaces: 'r1' }), run(3, ['u'])], [sheet('s'), sheet('t'), sheet('u')]);
  expect(all.map(({ run: { id }, name, sheets }) => [id, name, sheets.length])).toEqual([['r2', 's now', 2], ['r3', 'u now', 1]]);
  expect(all[0]).toMatchObject({ when: '2026-11-21T10:20:14+01:00', source: 'A!A1:D3', obstacle: null });
});

test('sheets that another program gave new ids are known by their names; a report without sheets is none', () => {
  expect(standingReports([run(1, ['s'])], [sheet('x', 'S THEN')]).map(({ name }) => name)).toEqual(['S THEN']);
  expect(standingReports([run(1, ['s'])], [sheet('x')])).toEqual([]);
  expect(standingReports([run(1, ['s', 't'])], [sheet('t')])[0]?.sheets).toEqual([sheet('t')]);
});

test('a run without its record, or without what stands where, is said not to be refreshable', () => {
  const old = { kind: 'createdSheet', id: 's', name: 's', cells: '', charts: 0 } as const;
  for (const more of [{ record: null }, { changes: [old] }]) expect(standingReports([run(1, ['s'], more)], [sheet('s')])[0]?.obstacle).toMatchObject({ code: 'refreshNoRecord' });
});

const understandingOf = (headings: readonly string[]) => new Workshop('test').understand([cellsOf([[...headings], ['Alder', 'R-1', 45_900, 100], ['Birch', 'R-2', 45_990, 50]])], 'receivables-aging');

test('columns of a run are found by their headings wherever they stand now; what is gone is named', () => {
  const headings = { customer_name: 'Customer', open_amount: 'Open amount', due_date: 'Due date' };
  const recorded = run(1, ['s'], { record: { headings, options: { asOf: 46_000 }, source, language: 'en' } });
  const { columns } = understandingOf(['Customer', 'Invoice no', 'Due date', 'Open amount']);
  const moved = { columns: columns.map((column, index) => ({ ...column, index: (index + 1) % 4 })), mapping: {} };
  expect(formAgain(recorded, moved)).toEqual({ mapping: { customer_name: 1, due_date: 3, open_amount: 0 }, options: { asOf: 46_000 }, headings });
  expect(formAgain(recorded, understandingOf(['Customer', 'Invoice no', 'DUE DATE ', 'Open amount']))).toMatchObject({ mapping: { due_date: 2 } });
  expect(formAgain(recorded, understandingOf(['Customer', 'Invoice no', 'Due on', 'Rest']))).toMatchObject({ code: 'refreshColumnsGone', params: { names: 'Open amount, Due date', count: 2 } });
  expect(formAgain(run(1, ['s'], { record: null }), moved)).toMatchObject({ code: 'refreshNoRecord' });
});
