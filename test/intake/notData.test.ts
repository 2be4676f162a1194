import { rowKind, rowKinds } from '../../src/intake/notData';
import { cellsOf } from '../support/cells';

const none = Number.NaN;

test('blank rows, totals, repeated headings, group titles and footers are told from documents', () => {
  const cells = cellsOf([
    ['Customer', 'Doc', 'Due', 'Amount'],
    ['Group title', '', '', ''],
    ['ACME', 'INV-1', '2026-01-01', 5],
    ['', '', '', ''],
    ['Customer', 'Doc', 'Due', 'Amount'],
    ['ACME (小计)', '', '', 5],
    ['ACME', 'INV-2', '', 6],
    ['', '', '', 11.5],
    ['Total Energies', 'INV-3', '', 7],
    ['制表人：李敏', '', '', '审核人：王强'],
    ['*', '', '', '73.400,00-'],
  ]);
  const due = Float64Array.from([none, none, 46023, none, none, none, none, none, none, none, none]);
  expect([...rowKinds(cells, 1, 11, { dates: [due], docNo: 1, headingRow: 0 })].slice(1)).toEqual([
    rowKind.group, rowKind.data, rowKind.blank, rowKind.heading, rowKind.total, rowKind.data, rowKind.total, rowKind.data, rowKind.footer, rowKind.total,
  ]);
});

test('a row with a readable date is a document even if its text looks like a total', () => {
  const cells = cellsOf([['Total', '', '2026-01-01', 5]]);
  expect([...rowKinds(cells, 0, 1, { dates: [Float64Array.from([46023])], docNo: null, headingRow: null })]).toEqual([rowKind.data]);
});

test('a row that holds nothing but an error is no blank row', () => {
  const cells = cellsOf([['', '']], { errors: [{ row: 0, column: 1, code: '#REF!' }] });
  expect([...rowKinds(cells, 0, 1, { dates: [], docNo: null, headingRow: null })]).toEqual([rowKind.data]);
});
