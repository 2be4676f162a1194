import { chunksOf } from '../../../src/excel/draw/drawTable';
import { planReport } from '../../../src/excel/plan/planReport';
import type { PlannedTable } from '../../../src/excel/plan/plan';
import { report } from '../support/report';

const plan = planReport(report, 'en', { sheets: [], names: [], date1904: false });
const bands = plan.sheets[0]?.tables[0] as PlannedTable;
const detail = plan.sheets[1]?.tables[0] as PlannedTable;

test('one chunk when everything fits', () => {
  expect([...chunksOf(detail, 10_000)].map(({ first, rows }) => [first, rows.length])).toEqual([[0, 4]]);
});

test('chunks follow each other without gap, each below the aim, every row complete', () => {
  const chunks = [...chunksOf(detail, 60)];
  expect(chunks.length).toBeGreaterThan(1);
  let next = 0;
  for (const chunk of chunks) {
    expect(chunk.first).toBe(next);
    expect(chunk.bytes <= 60 || chunk.rows.length === 1).toBe(true);
    expect(chunk.rows.every((row) => row.length === 4)).toBe(true);
    next += chunk.rows.length;
  }
  expect(next).toBe(4);
});

test('texts stay as they are in a column of texts, except for the mark before what begins like a formula', () => {
  expect([...chunksOf(detail, 10_000)][0]?.rows.map((row) => row[0])).toEqual(["'=cmd()", '0140', 'Ädler', '+86']);
});

test('a text in a column of numbers is marked as a text, and formula columns wait', () => {
  const odd: PlannedTable = { ...bands, columns: bands.columns.map((column, index) => (index === 1 ? { ...column, formula: null, values: ['=1', 5] } : column)) };
  expect([...chunksOf(odd, 10_000)][0]?.rows).toEqual([['Current', "'=1", ''], ['1–30', 5, '']]);
});
