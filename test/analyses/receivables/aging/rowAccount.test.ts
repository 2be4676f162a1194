import { RowAccount } from '../../../../src/analyses/receivables/aging/rowAccount';
import { reasons } from '../../../../src/analyses/receivables/aging/reasons';
import { rowKind } from '../../../../src/intake/notData';
import { cellsOf } from '../../../support/cells';

const cells = cellsOf([['A', 5, true], ['', 'x', null], ['Total', 5, null]], { firstRow: 11, firstColumn: 2, errors: [{ row: 0, column: 2, code: '#N/A' }, { row: 1, column: 2, code: '#REF!' }] });

test('rows and money by what became of them', () => {
  const account = new RowAccount(cells);
  account.use(0.1);
  account.use(0.2);
  account.leave('rejected', 0, reasons.dueBlank, 1, 5);
  account.leave('rejected', 1, reasons.amountBlank, 1, Number.NaN);
  account.leave('excluded', 0, reasons.settled, undefined, -2.5);
  account.leaveKind(rowKind.total, 2);
  account.leaveKind(rowKind.blank, 1);
  const { rows, money, totalRows, leftOut } = account.finish();
  expect(rows).toEqual({ read: 6, used: 2, rejected: 2, excluded: 2 });
  expect(money).toEqual({ read: 2.8, used: 0.3, rejected: 5, excluded: -2.5 });
  expect(totalRows).toBe(1);
  expect(leftOut.map(({ address, kind, content, amount }) => [address, kind, content, amount])).toEqual([
    ['Sheet1!C11', 'rejected', '5', 5],
    ['Sheet1!C12', 'rejected', 'x', null],
    ['Sheet1!B11:D11', 'excluded', 'A', -2.5],
    ['Sheet1!B13:D13', 'total', 'Total', null],
    ['Sheet1!B12:D12', 'excluded', 'x', null],
  ]);
});

test('rows of data are handed over, others are left out by what they are, and progress is told from the first row on', () => {
  const account = new RowAccount(cells);
  const taken: number[] = [];
  const told: (readonly [number, number])[] = [];
  const typed = { from: 1, to: 20_001, kinds: Uint8Array.from({ length: 20_001 }, (_, row) => (row % 4 === 0 ? rowKind.blank : rowKind.data)) };
  account.eachDataRow(typed, (done, all) => told.push([done, all]), (row) => taken.push(row));
  expect([taken.length, taken[0], taken[3], taken.at(-1)]).toEqual([15_000, 1, 5, 19_999]);
  expect(account.finish().rows).toEqual({ read: 5_000, used: 0, rejected: 0, excluded: 5_000 });
  expect(told).toEqual([[0, 20_000], [8_192, 20_000], [16_384, 20_000]]);
});

test('the money of a total is no money of its own', () => {
  const account = new RowAccount(cells);
  account.leave('total', 2, reasons.totalRow, undefined, 5);
  expect(account.finish()).toMatchObject({ money: { read: 0, excluded: 0 }, rows: { read: 0, excluded: 0 }, totalRows: 1 });
});

test('a cell is shown as it stands, an error by its code', () => {
  const account = new RowAccount(cells);
  account.leave('rejected', 0, reasons.dueBlank, 2, 1);
  account.leave('rejected', 1, reasons.dueBlank, 2, 1);
  account.leave('rejected', 2, reasons.dueBlank, 2, 1);
  expect(account.finish().leftOut.map(({ content }) => content)).toEqual(['TRUE', '#REF!', '']);
});

test('titles, headings and footers are rows that were read and rightly left out', () => {
  const account = new RowAccount(cells);
  for (const kind of [rowKind.heading, rowKind.group, rowKind.footer]) account.leaveKind(kind, 0);
  const { rows, leftOut } = account.finish();
  expect(rows).toEqual({ read: 3, used: 0, rejected: 0, excluded: 3 });
  expect(leftOut.map(({ reason }) => reason)).toEqual([reasons.headingRow, reasons.groupRow, reasons.footerRow]);
});

test('a row is called by its words: a total by its label, whatever code or date stands before it', () => {
  const account = new RowAccount(cellsOf([['2026', '05', '0017', '宁波恒昌', '本月合计', 0], [46_000, '', 'C-17', 'Acme', 'Carried forward', 5], ['0017', '苏州新禾', '', '', '', 5], [5, 7], ['0031', '', '制表人：李敏']]));
  account.leaveKind(rowKind.total, 0);
  account.leaveKind(rowKind.total, 1);
  account.leaveKind(rowKind.group, 2);
  account.leaveKind(rowKind.heading, 3);
  account.leaveKind(rowKind.footer, 4);
  expect(account.finish().leftOut.map(({ content }) => content)).toEqual(['本月合计', 'Carried forward', '苏州新禾', '5', '制表人：李敏']);
});

test('a date is shown as a day, not as the number by which Excel keeps it', () => {
  const content = (date1904: boolean): string[] => {
    const account = new RowAccount(cellsOf([['A', 45_658.5, 5], ['B', 202_601, 45_658]], { date1904 }), { customer_name: 0, doc_date: 1, open_amount: 2 });
    for (const [row, column] of [[0, 1], [1, 1], [1, 2]] as const) account.leave('excluded', row, reasons.laterDocument, column, 5);
    return account.finish().leftOut.map((row) => row.content);
  };
  expect([content(false), content(true)]).toEqual([['2025-01-01', '202601', '45658'], ['2029-01-02', '202601', '45658']]);
});
