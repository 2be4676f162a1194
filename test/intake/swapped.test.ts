import { findSwapped } from '../../src/intake/swapped';
import { typeTable } from '../../src/intake/typed';
import type { CellValue } from '../../src/intake/cells';
import type { Mapping } from '../../src/intake/understanding';
import { understand } from '../../src/intake/understand';
import { cellsOf, serial } from '../support/cells';

const mapping: Mapping = { customer_name: 0, doc_date: 1, due_date: 2, open_amount: 3 };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
const plain = ({ year, month, day }: Day): number => serial(year, month, day);
/** What a file with the day first becomes when it is opened with the month first: a real date where that is possible, else the text. */
const opened = ({ year, month, day }: Day): CellValue => (day <= 12 ? serial(year, day, month) : `${day}/${month}/${year}`);
/** A reader that falls back to the other order where it must: real dates all through, and only some of them right. */
const fellBack = ({ year, month, day }: Day): CellValue => (day <= 12 ? serial(year, day, month) : serial(year, month, day));

/** Documents of a year, each due thirty days later. */
const documents: readonly { readonly written: Day; readonly due: Day }[] = Array.from({ length: 300 }, (_, index) => {
  const at = (offset: number): Day => {
    const date = new Date(Date.UTC(2024, 0, 1 + index + offset));
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  };
  return { written: at(0), due: at(30) };
});
const rowsOf = (written: (day: Day) => CellValue, due: (day: Day) => CellValue): CellValue[][] => documents.map((one, index) => [`C${index % 7}`, written(one.written), due(one.due), 10 + index]);
const rowsRead = (rows: CellValue[][], swapBack: boolean) => {
  const cells = cellsOf(rows);
  return { cells, typed: typeTable(cells, { from: 0, to: rows.length, headingRow: null, mapping, order: null, swapBack }) };
};
function found(rows: CellValue[][]): ReturnType<typeof findSwapped> {
  const { cells, typed } = rowsRead(rows, false);
  return findSwapped({ cells, mapping, dates: typed.dates, from: 0, to: rows.length });
}

test('a file opened with the wrong order is put right, in every column that was converted', () => {
  const rows = rowsOf(opened, opened);
  expect(found(rows)).toEqual({ roles: ['doc_date', 'due_date'].sort(), evidence: 'halfConverted' });
  const { dates } = rowsRead(rows, true).typed;
  expect([...dates.get('due_date')!.values]).toEqual(documents.map(({ due }) => plain(due)));
  expect([...dates.get('doc_date')!.values]).toEqual(documents.map(({ written }) => plain(written)));
  expect(dates.get('due_date')!.halfConverted).toBe(false);
});

test('a column that holds a real date above the 12th was not converted and stays', () => {
  const rows = rowsOf(plain, opened);
  expect(found(rows)).toEqual({ roles: ['due_date'], evidence: 'halfConverted' });
  expect([...rowsRead(rows, true).typed.dates.get('doc_date')!.values]).toEqual(documents.map(({ written }) => plain(written)));
});

test('without texts, documents due before they were written show which column it was', () => {
  const dueOnly = found(rowsOf(plain, fellBack))!;
  expect(dueOnly.roles).toEqual(['due_date']);
  const { before, after } = dueOnly.evidence as { before: number; after: number };
  expect([before > 30, after]).toEqual([true, 0]);
  expect(found(rowsOf(fellBack, plain))?.roles).toEqual(['doc_date']);
  expect(found(rowsOf(fellBack, fellBack))?.roles).toEqual(['due_date', 'doc_date']);
});

test('a few slips, or disorder that swapping does not mend, propose nothing', () => {
  expect(found(rowsOf(plain, plain))).toBeNull();
  const slips = rowsOf(plain, plain);
  for (const row of [5, 90]) slips[row]![2] = serial(2023, 1, 20);
  expect(found(slips)).toBeNull();
  const disorder = rowsOf(plain, plain);
  for (let row = 0; row < 100; row += 1) disorder[row]![2] = serial(2020, 5, 20);
  expect(found(disorder)).toBeNull();
});

test('the finding names the places, how many there are and how many would be left', () => {
  const rows: CellValue[][] = [['Customer', 'Invoice date', 'Due date', 'Open amount'], ...rowsOf(plain, fellBack)];
  const wanted = (['customer_name', 'doc_date', 'due_date', 'open_amount'] as const).map((role) => ({ role, need: 'optional' as const }));
  const { findings } = understand(cellsOf(rows), wanted);
  const swap = findings.find(({ code }) => code === 'datesSwapped')!;
  expect(swap).toMatchObject({ blocking: false, params: { heading: 'Due date', after: 0 } });
  expect(swap.places).toHaveLength(5);
  expect(swap.place).toBe(swap.places![0]);
  expect(findings.map(({ code }) => code)).not.toContain('dueBeforeDocument');
});
