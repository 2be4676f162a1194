import { type FindingCell, listFindings } from '../../src/intake/findingCells';
import { understand } from '../../src/intake/understand';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { cellsOf, serial } from '../support/cells';

const roles = (['customer_name', 'doc_no', 'due_date', 'open_amount'] as const).map((role) => ({ role, need: 'optional' as const }));
const headings = ['Customer', 'Invoice no', 'Due date', 'Open amount'];
const kinds = ['openItems', 'unknown'] as const;
const row = (index: number, due: CellValue, amount: CellValue): CellValue[] => ['A', `R-${index}`, due, amount];

function listed(rows: CellValue[][], code: string, more: Partial<SourceCells> = {}): Omit<FindingCell, 'finding'>[] {
  const cells = cellsOf([headings, ...rows], more);
  const { findings, cells: all } = listFindings(cells, roles, kinds);
  expect(findings).toEqual(understand(cells, roles, kinds).findings);
  return all.filter(({ finding }) => findings[finding]!.code === code).map(({ finding: _index, ...cell }) => cell);
}

test('every unreadable cell, not only the first, with what it could mean', () => {
  const rows = Array.from({ length: 60 }, (_, index) => row(index, '2025-03-01', index < 12 ? `${index + 2} pcs` : 100 + index));
  const cells = listed(rows, 'amountCellsUnreadable');
  expect(cells).toHaveLength(12);
  expect(cells[11]).toEqual({ address: 'Sheet1!D13', content: '13 pcs', proposal: '13' });
});

test('K and M with the numbers they would be', () => {
  const rows = [row(1, '2025-03-01', '12K'), row(2, '2025-03-01', '1.5M'), ...Array.from({ length: 8 }, (_, index) => row(index + 3, '2025-03-01', 100))];
  expect(listed(rows, 'amountsSuffixed')).toEqual([{ address: 'Sheet1!D2', content: '12K', proposal: '12000' }, { address: 'Sheet1!D3', content: '1.5M', proposal: '1500000' }]);
});

test('the dates of the smaller order, and both days of a date in doubt', () => {
  const due = ['25/4/2025', '26/4/2025', '4/27/2025', '27/4/2025'];
  expect(listed(due.map((day, index) => row(index, day, 5)), 'datesBothOrders')).toEqual([{ address: 'Sheet1!C4', content: '4/27/2025', proposal: '2025-04-27' }]);
  expect(listed([row(1, '3/4/2025', 5), row(2, '5/6/2025', 5)], 'datesAmbiguous')).toEqual([
    { address: 'Sheet1!C2', content: '3/4/2025', proposal: '2025-04-03 / 2025-03-04' },
    { address: 'Sheet1!C3', content: '5/6/2025', proposal: '2025-06-05 / 2025-05-06' },
  ]);
});

test('swapped dates with the day they will be', () => {
  const rows = [...Array.from({ length: 8 }, (_, index) => row(index, serial(2025, 1 + index, 4), 5)), ...['13/1/2025', '14/2/2025', '25/3/2025'].map((day, index) => row(9 + index, day, 5))];
  const cells = listed(rows, 'datesHalfConverted');
  expect(cells).toHaveLength(8);
  expect(cells[2]).toEqual({ address: 'Sheet1!C4', content: '2025-03-04', proposal: '2025-04-03' });
});

test('rows by their first cells, errors by their name', () => {
  const rows = [row(1, '2025-03-01', 5), row(2, '2025-03-01', 6), row(2, '2025-03-01', 6), row(3, '2025-03-01', null)];
  expect(listed(rows, 'rowsDuplicate')).toEqual([{ address: 'Sheet1!A4:D4', content: 'A · R-2 · 2025-03-01', proposal: '' }]);
  expect(listed(rows, 'rowsHidden', { hiddenRows: [2] })).toMatchObject([{ address: 'Sheet1!A3:D3' }]);
  expect(listed(rows, 'amountCellsUnreadable', { errors: [{ row: 4, column: 3, code: '#N/A' }] })).toEqual([{ address: 'Sheet1!D5', content: '#N/A', proposal: '' }]);
});
