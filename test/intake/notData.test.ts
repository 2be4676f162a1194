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

test('a total that is an error because one of its amounts is one stays a total', () => {
  const cells = cellsOf([['Total', '', ''], ['小计', '', ''], ['Total Energies SA', '', ''], ['ACME', 'INV-1', '']], { errors: [0, 1, 2, 3].map((row) => ({ row, column: 2, code: '#N/A' })) });
  expect([...rowKinds(cells, 0, 4, { dates: [], docNo: 1, headingRow: null })]).toEqual([rowKind.total, rowKind.total, rowKind.data, rowKind.data]);
});

test('a row that holds nothing but an error is no blank row', () => {
  const cells = cellsOf([['', '']], { errors: [{ row: 0, column: 1, code: '#REF!' }] });
  expect([...rowKinds(cells, 0, 1, { dates: [], docNo: null, headingRow: null })]).toEqual([rowKind.data]);
});

test('totals of a ledger are totals also beside their month, and beside a date', () => {
  const cells = cellsOf([
    ['2026', '05', '', '', 'C1', '本月合计', 5, '', '借', 9],
    ['2026', '05', '', '', 'C1', '本年累计', 5, '', '借', 9],
    ['', '', '', '', '', '过次页', 5, '', '借', 9],
    ['2026', '05', '31', '', 'C1', '本月合计', 5, '', '借', 9],
    ['2026', '12', '31', '', 'C1', '结转下年', '', '', '借', 9],
    ['2026', '01', '01', '', 'C1', '上年结转', '', '', '借', 9],
    ['2026', '', '', '', 'C1', '期初余额', '', '', '借', 9],
    ['2026', '05', '31', '记-1', 'C1', '累计', 5, '', '借', 9],
  ]);
  const dates = Float64Array.from([none, none, none, 46173, 46387, 46023, none, 46173]);
  const { data, total } = rowKind;
  expect([...rowKinds(cells, 0, 8, { dates: [dates], docNo: 3, headingRow: null, labels: [5] })]).toEqual([total, total, total, total, total, data, data, data]);
});

test('a customer named like a total is one, where it has a code or a document', () => {
  const { data, total, group } = rowKind;
  const cells = cellsOf([
    ['01', 'Total Energies SA', '', 5],
    ['02', 'Hengchang', '', 5],
    ['02', 'Total Hengchang', '', 5],
    ['', 'Total Energies SA', '', 5],
    ['03', '合计达贸易有限公司', '', 5],
    ['03', '合计达贸易有限公司(小计)', '', 5],
    ['', 'Total Energies SA', 'INV-1', 5],
  ]);
  expect([...rowKinds(cells, 0, 7, { dates: [], docNo: 2, headingRow: null, code: 0, name: 1 })]).toEqual([data, data, total, total, data, total, data]);
  const titles = cellsOf([['Total Assemblies Ltd', '', ''], ['', 'INV-1', 5], ['Total Total Assemblies Ltd', '', 5]]);
  expect([...rowKinds(titles, 0, 3, { dates: [], docNo: 1, headingRow: null })]).toEqual([group, data, total]);
});

test('columns that were added say nothing about a row', () => {
  const cells = cellsOf([['', '', '', 'C1'], ['Hengchang', '', '', 'C1'], ['', '', 11.5, 'C1']], { derivedColumns: 1 });
  expect([...rowKinds(cells, 0, 3, { dates: [], docNo: null, headingRow: null })]).toEqual([rowKind.blank, rowKind.group, rowKind.total]);
});

test('title lines and headings that come again', () => {
  const cells = cellsOf([['', ''], ['a', 'b'], ['客户：A', '币别：人民币'], ['日期', '摘要']]);
  const repeats = { isTitle: (row: number) => row === 2, isHeading: (row: number) => row === 3 };
  expect([...rowKinds(cells, 0, 4, { dates: [], docNo: null, headingRow: null, repeats })]).toEqual([rowKind.blank, rowKind.data, rowKind.group, rowKind.heading]);
});

test('numbers below numbers are a total, unless a code stands among them', () => {
  const cells = cellsOf([['', '0017', 5.5], ['', '', 5.5]]);
  expect([...rowKinds(cells, 0, 2, { dates: [], docNo: null, headingRow: null, code: 1 })]).toEqual([rowKind.data, rowKind.total]);
});
