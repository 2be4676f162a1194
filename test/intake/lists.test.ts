import { understand, type WantedRole } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import { cellsOf } from '../support/cells';

const wanted: readonly WantedRole[] = [
  ...(['customer_code', 'customer_name', 'doc_no', 'doc_date'] as const).map((role) => ({ role, need: 'optional' as const })),
  { role: 'due_date', need: 'required' },
  { role: 'open_amount', need: 'required', oneOf: 'amount' },
  { role: 'amount_gross', need: 'required', oneOf: 'amount' },
];
const list = (rows: (string | number | null)[][]): Understanding => understand(cellsOf([['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Open amount'], ...rows]), wanted);
const good = ['ACME', 'INV-1', '2026-01-05', '2026-02-05', '100.00'];

test('another list below a blank row ends the data, and is named', () => {
  const supplier = [['Prices'], ['Supplier', 'Number', 'Valid from', 'Currency', 'Unit price'], ['Z', 'P-1', '2026-01-01', 'EUR', '3.00']];
  const understanding = list([good, [], good, [], [], ...supplier]);
  expect(understanding.dataRows).toEqual({ first: 2, last: 4, count: 2 });
  expect(understanding.findings).toContainEqual({ code: 'otherListBelow', place: 'Sheet1!A7:E7', params: { row: 7 }, blocking: false, count: 1 });
  expect(understanding.notData).toMatchObject([{ kind: { en: 'Blank row' }, count: 1 }]);
});

test('headings repeated below a blank row are left out and end nothing', () => {
  const understanding = list([good, [], ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Open amount'], good, [], ['Northern branch'], good]);
  expect(understanding.dataRows).toEqual({ first: 2, last: 8, count: 3 });
  expect(understanding.findings.map((finding) => finding.code)).not.toContain('otherListBelow');
});

test('two lists side by side are refused with the column between them', () => {
  const rows = [['Customer', 'Due date', 'Amount', '', 'Customer', 'Due date', 'Amount'], ['A', '2026-01-31', 5, '', 'X', '2026-01-31', 7], ['B', '2026-01-31', 6]];
  expect(understand(cellsOf(rows), wanted)).toMatchObject({ mapping: {}, findings: [{ code: 'listsSideBySide', blocking: true, params: { column: 'D' } }] });
  const different = [['Customer', 'Due date', 'Amount', '', 'Item', 'Unit price'], ['A', '2026-01-31', 5, '', 'X', 7], ['B', '2026-01-31', 6, '', 'Y', 8]];
  expect(understand(cellsOf(different), wanted).findings).toMatchObject([{ code: 'listsSideBySide', params: { column: 'D' } }]);
});

test('an empty column inside one list refuses nothing', () => {
  const rows = [['Customer', 'Invoice No', '', 'Due date', 'Amount'], ['A', 'I-1', '', '2026-01-31', 5], ['B', 'I-2', '', '2026-01-31', 6]];
  expect(understand(cellsOf(rows), wanted).findings.filter((finding) => finding.blocking)).toEqual([]);
});

test('the title lines of the next block stand over numbers and begin no other list', () => {
  const block = (customer: string): (string | number | null)[][] => [['科目：1122 应收账款', '', '币别：人民币', `核算项目：${customer}`], ['摘要', '日期', '借方', '贷方'], ['销售', '2026-01-05', '5.00', ''], ['收款', '2026-01-06', '', '3.00']];
  const rows = [...block('[01.017]恒昌'), [], ...block('[01.044]新禾')];
  expect(understand(cellsOf(rows), wanted, ['ledger']).findings.map(({ code }) => code)).not.toContain('otherListBelow');
});
