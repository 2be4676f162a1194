import { kindCode } from '../../src/intake/findings';
import type { RoleId } from '../../src/intake/roles';
import { understand, type WantedRole } from '../../src/intake/understand';
import type { DocumentKind, Understanding } from '../../src/intake/understanding';
import { sentences } from '../../src/texts/sentences';
import { cellsOf, layout, serial } from '../support/cells';
import { type LayoutName, layouts } from '../support/layouts';

const wanted: readonly WantedRole[] = [
  ...(['customer_code', 'customer_name', 'doc_no', 'doc_date', 'paid_amount', 'open_credit', 'clearing_date', 'currency', 'doc_type', 'text'] as const).map((role) => ({ role, need: 'optional' as const })),
  { role: 'due_date', need: 'required' },
  { role: 'open_amount', need: 'required', oneOf: 'amount' },
  { role: 'amount_gross', need: 'required', oneOf: 'amount' },
];
const understood = (name: LayoutName): Understanding => understand(cellsOf(layout(layouts[name])), wanted);
const headings = (understanding: Understanding): Partial<Record<RoleId, string>> =>
  Object.fromEntries(Object.entries(understanding.mapping).map(([role, index]) => [role, understanding.columns[index]!.heading]));
const codes = (understanding: Understanding): string[] => understanding.findings.map((finding) => finding.code);

test.each<[LayoutName, DocumentKind, Partial<Record<RoleId, string>>, number]>([
  ['kingdeeAged', 'alreadyAged', { customer_code: '往来单位编码', customer_name: '往来单位名称', doc_no: '单据编号', doc_date: '业务日期', due_date: '到期日', open_amount: '本位币-尚未收款金额', currency: '本位币-币别', doc_type: '单据类型' }, 4],
  ['sapOpen', 'openItems', { customer_code: 'Account', doc_no: 'Document Number', doc_date: 'Document Date', due_date: 'Net due date', amount_gross: 'Amount in local currency', currency: 'Local Currency', doc_type: 'Document Type', text: 'Text' }, 1],
  ['sapChinese', 'openItems', { customer_name: '客户', doc_no: '凭证编号', doc_date: '凭证日期', due_date: '净到期日', amount_gross: '本币金额', doc_type: '凭证类型', text: '文本' }, 1],
  ['quickbooks', 'openItems', { customer_name: 'Customer', doc_no: 'Num', doc_date: 'Date', due_date: 'Due date', open_amount: 'Open balance', amount_gross: 'Amount', doc_type: 'Transaction type' }, 5],
  ['xeroAged', 'alreadyAged', { doc_no: 'Invoice Number', doc_date: 'Invoice Date', due_date: 'Due Date', amount_gross: 'Total' }, 6],
  ['tally', 'openItems', { customer_name: "Party's Name", doc_no: 'Ref. No.', doc_date: 'Date', due_date: 'Due on', open_amount: 'Pending Amount', amount_gross: 'Opening Amount' }, 4],
  ['traditional', 'openItems', { customer_code: '客戶代號', customer_name: '客戶簡稱', doc_no: '單號', doc_date: '立帳日', due_date: '預計收款日', open_amount: '未收金額', amount_gross: '應收金額', paid_amount: '已沖金額', currency: '幣別', doc_type: '單別' }, 1],
])('%s: kind, columns and heading rows', (name, kind, mapping, lastHeading) => {
  const understanding = understood(name);
  expect(understanding.kind).toBe(kind);
  expect(headings(understanding)).toEqual(mapping);
  expect(understanding.headerRows?.last).toBe(lastHeading);
  expect(understanding.findings.filter((finding) => finding.blocking)).toEqual([]);
});

test('open items without a due date are recognised, and the missing column is named', () => {
  const understanding = understood('yonyouOpen');
  expect(understanding.kind).toBe('openItems');
  expect(headings(understanding)).toMatchObject({ customer_code: '对账对象编码', customer_name: '对账对象名称', doc_no: '业务单号', doc_date: '业务日期', open_amount: '借方-未结-本币', open_credit: '贷方-未结-本币' });
  expect(understanding.findings.filter((finding) => finding.blocking).map((finding) => finding.code)).toEqual(['dueDateMissing']);
});

test.each<[LayoutName, DocumentKind, string]>([
  ['agedWithoutDates', 'alreadyAged', '汇总表'],
  ['kingdeeSummary', 'balances', '余额表'],
  ['balancesByItem', 'balances', '余额表'],
  ['kingdeeLedger', 'ledger', '明细账'],
  ['yonyouLedger', 'ledger', '明细账'],
  ['trialBalance', 'trialBalance', '科目余额表'],
  ['stockSummary', 'stockSummary', '收发存'],
  ['stockLedger', 'stockLedger', '库存台账'],
  ['stockOnHand', 'stockOnHand', '即时库存'],
  ['sapStock', 'stockOnHand', '即时库存'],
  ['bills', 'billRegister', '票据'],
])('%s is refused as %s, with its name and what to select instead', (name, kind, word) => {
  const understanding = understood(name);
  expect(understanding.kind).toBe(kind);
  expect(understanding.findings).toEqual([{ code: kindCode(kind), place: expect.stringContaining('Sheet1!A') as string, params: {}, blocking: true, count: 0 }]);
  const sentence = sentences[kindCode(kind) as keyof typeof sentences];
  expect(sentence.zh).toContain(word);
  expect(sentence.zh).toContain('请选择');
  expect(sentence.en).toContain('elect the');
});

test('the as-of date comes from the title lines', () => {
  for (const name of ['kingdeeAged', 'quickbooks', 'xeroAged', 'tally'] as const) expect([name, understood(name).asOf?.serial]).toEqual([name, serial(2026, 11, 30)]);
});

test('several amount columns are never chosen in silence', () => {
  const finding = understood('kingdeeAged').findings.find((candidate) => candidate.code === 'amountSeveral');
  expect(finding).toMatchObject({ place: 'Sheet1!O4', params: { chosen: '本位币-尚未收款金额', others: '原币-尚未收款金额' }, count: 2, blocking: false });
});

test('customers in title rows are said to be', () => {
  expect(codes(understood('xeroAged'))).toContain('customersFromGroups');
});

const list = (rows: (string | number | null)[][], more = {}): Understanding => understand(cellsOf([['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Open amount'], ...rows], more), wanted);
const good = ['ACME', 'INV-1', '2026-01-05', '2026-02-05', '100.00'];

test('nothing selected, headings alone, data alone', () => {
  expect(understand(cellsOf([]), wanted).findings).toMatchObject([{ code: 'sourceEmpty', blocking: true }]);
  expect(understand(cellsOf([[null, null], ['', '']]), wanted).findings).toMatchObject([{ code: 'sourceEmpty', blocking: true }]);
  expect(list([]).findings).toMatchObject([{ code: 'rowsMissing', blocking: true, place: 'Sheet1!A1:E1' }]);
  expect(understand(cellsOf([good, good]), wanted).findings).toMatchObject([{ code: 'headingMissing', blocking: true }]);
});

test('no amount column', () => {
  const understanding = understand(cellsOf([['Customer', 'Due Date', 'Invoice Date'], ['ACME', '2026-02-05', '2026-01-05']]), wanted);
  expect(understanding.findings.filter((finding) => finding.blocking)).toMatchObject([{ code: 'amountMissing', params: { role: 'open_amount' } }]);
});

test('text where dates should be', () => {
  const understanding = list([['ACME', 'INV-1', '2026-01-05', 'soon', '100.00'], ['ACME', 'INV-2', '2026-01-05', 'later', '100.00']]);
  expect(understanding.findings.filter((finding) => finding.blocking)).toMatchObject([{ code: 'datesUnreadable', place: 'Sheet1!D1', params: { heading: 'Due Date', example: 'soon', role: 'due_date' }, count: 2 }]);
});

test('some cells that cannot be read are counted with the first place', () => {
  const understanding = list([good, good, good, good, ['ACME', 'INV-9', '2026-01-05', '30/02/2026', 'abc']]);
  expect(understanding.findings.filter((finding) => finding.code.endsWith('CellsUnreadable'))).toMatchObject([
    { code: 'amountCellsUnreadable', place: 'Sheet1!E6', count: 1, blocking: false },
    { code: 'dateCellsUnreadable', place: 'Sheet1!D6', count: 1, blocking: false },
  ]);
});

test('ambiguous, mixed and half converted dates', () => {
  expect(list([['A', '1', '1/2/2026', '3/4/2026', '5']]).findings.filter((finding) => finding.code === 'datesAmbiguous')).toMatchObject([{ place: 'Sheet1!C2', params: { example: '1/2/2026' } }, { place: 'Sheet1!D2' }]);
  expect(list([['A', '1', '2026-01-01', '25/4/2026', '5'], ['A', '1', '2026-01-01', '4/25/2026', '5']]).findings).toContainEqual(expect.objectContaining({ code: 'datesBothOrders', place: 'Sheet1!D3' }));
  const half = [...Array.from({ length: 10 }, (_, month) => serial(2026, month + 1, month + 1)), ...Array.from({ length: 5 }, (_, day) => `${day + 13}/1/2026`)];
  expect(codes(list(half.map((due) => ['A', '1', '2025-01-01', due, '5'])))).toContain('datesHalfConverted');
});

test('duplicates, hidden rows and dates in the wrong order are counted', () => {
  const understanding = list([good, good, ['ACME', 'INV-1', '2026-01-05', '2026-02-05', '7.00'], ['ACME', 'INV-2', '2026-03-05', '2026-02-05', '7.00']], { hiddenRows: [0, 2] });
  expect(understanding.findings).toContainEqual({ code: 'rowsDuplicate', place: 'Sheet1!A3:E3', params: {}, blocking: false, count: 1 });
  expect(understanding.findings).toContainEqual({ code: 'rowsHidden', place: 'Sheet1!A3:E3', params: {}, blocking: false, count: 1 });
  expect(understanding.findings).toContainEqual({ code: 'dueBeforeDocument', place: 'Sheet1!A5:E5', params: {}, blocking: false, count: 1 });
});

test('several currencies are found in their column or in the amounts', () => {
  expect(list([['A', '1', '2026-01-01', '2026-01-31', '$5.00'], ['A', '2', '2026-01-01', '2026-01-31', '€5.00']]).findings).toContainEqual(expect.objectContaining({ code: 'currenciesMixed', params: { currencies: '$ 5.00; EUR 5.00' } }));
  const cells = cellsOf([['Customer', 'Due date', 'Currency', 'Open amount'], ['A', '2026-01-31', 'USD', '1.00'], ['A', '2026-01-31', 'cad', '1.00'], ['A', '2026-01-31', 'USD', '1.00']]);
  expect(understand(cells, wanted).findings).toContainEqual(expect.objectContaining({ code: 'currenciesMixed', place: 'Sheet1!C1', params: { currencies: 'USD 2.00; CAD 1.00' } }));
});

test('an index column without a heading has no role', () => {
  const understanding = understand(cellsOf([['', 'Customer', 'Due Date', 'Open amount'], [0, 'A', '2026-01-01', '5.00'], [1, 'B', '2026-01-02', '6.00']]), wanted);
  expect(understanding.columns[0]).toMatchObject({ heading: '', role: null, letter: 'A' });
});

test('rows that are no documents are counted by kind, blank rows at the end are no rows', () => {
  const understanding = list([good, [], ['Total', '', '', '', '100.00'], [], []]);
  expect(understanding.dataRows).toEqual({ first: 2, last: 4, count: 1 });
  expect(understanding.notData).toEqual([
    { kind: { en: 'Blank row', zh: '空行' }, count: 1, firstAddress: 'Sheet1!A3:E3' },
    { kind: { en: 'Total or subtotal', zh: '合计或小计行' }, count: 1, firstAddress: 'Sheet1!A4:E4' },
  ]);
});

test('titles and totals are no rows of data, and two texts are no list', () => {
  expect(understood('quickbooks').dataRows).toEqual({ first: 6, last: 12, count: 3 });
  const start = understand(cellsOf([['Start here'], ['Paste your list on the next sheet']]), wanted);
  expect(start).toMatchObject({ kind: 'unknown', headerRows: null, dataRows: { count: 0 } });
});

test('one heading twice never makes a code of one customer column and a name of the other', () => {
  const understanding = understand(cellsOf([['Customer', 'Due date', 'Amount', 'Customer'], ['A', '2026-01-31', 5, 'X']]), wanted);
  expect(understanding.mapping.customer_code).toBeUndefined();
  expect(understanding.columns[3]!.heading).toBe('Customer (column D)');
});

test('two amount columns of one heading wait for the user, unless they say the same', () => {
  const two = (second: number): Understanding => understand(cellsOf([['Customer', 'Due date', 'Amount', 'Amount'], ['A', '2026-01-31', 5, 5], ['B', '2026-01-31', 6, second]]), wanted);
  expect(two(7).findings).toContainEqual({ code: 'amountUndecided', place: 'Sheet1!C1', params: { chosen: 'Amount (column C)', others: 'Amount (column D)' }, blocking: true, count: 2 });
  expect(two(6).findings.filter((finding) => finding.blocking)).toEqual([]);
});

test('the amount in the currency of the books is proposed before the one of the document', () => {
  const rows = [['客户', '到期日', '币别', '原币金额', '本位币金额'], ['A', '2026-01-31', 'USD', 5, 35], ['B', '2026-01-31', 'EUR', 6, 47]];
  const understanding = understand(cellsOf(rows), wanted);
  expect(headings(understanding)).toMatchObject({ amount_gross: '本位币金额' });
  expect(understanding.findings.filter((finding) => finding.blocking)).toEqual([]);
  expect(codes(understanding)).toContain('amountSeveral');
});

test('documents without a due date are counted with their money; credits and totals are none', () => {
  const understanding = list([good, ['B', '2', '2026-01-01', '', '7.10'], ['C', '3', '2026-01-01', '-', '0.20'], ['D', '4', '2026-01-01', '', '-9.00'], ['Total', '', '', '', '98.30']]);
  expect(understanding.findings).toContainEqual({ code: 'dueDatesBlank', place: 'Sheet1!D3', params: { heading: 'Due Date', amount: '7.30' }, blocking: false, count: 2, places: ['Sheet1!D3', 'Sheet1!D4'] });
  expect(codes(list([good]))).not.toContain('dueDatesBlank');
});

test('what a run would refuse stops before it', () => {
  const blocking = (understanding: Understanding): string[] => understanding.findings.filter((finding) => finding.blocking).map((finding) => finding.code);
  expect(blocking(list([['A', '1', '2026-01-01', '3/4/2026', '5']]))).toEqual(['datesAmbiguous']);
  expect(blocking(list([['A', '1', '2026-01-01', '2026-01-31', '$5.00'], ['A', '2', '2026-01-01', '2026-01-31', '€5.00']]))).toEqual(['currenciesMixed']);
  expect(blocking(list([['Total', '', '', '', '98.30']]))).toEqual(['rowsMissing']);
});

test('a role is wanted only of the kinds it is meant for', () => {
  const rows = [['日期', '客户', '凭证号', '借方', '贷方', '余额'], ['2026-01-31', 'A', '记-1', 5, '', 5], ['2026-02-28', 'A', '收-1', '', 2, 3]];
  const needs = (kinds: readonly DocumentKind[]): WantedRole[] => [{ role: 'customer_name', need: 'optional' }, { role: 'doc_date', need: 'required' }, { role: 'due_date', need: 'required', kinds }, { role: 'debit', need: 'required' }, { role: 'credit', need: 'required' }];
  const blocking = (kinds: readonly DocumentKind[]): string[] => understand(cellsOf(rows), needs(kinds), ['ledger']).findings.filter((finding) => finding.blocking).map(({ code }) => code);
  expect(blocking(['openItems'])).toEqual([]);
  expect(blocking(['openItems', 'ledger'])).toEqual(['dueDateMissing']);
});

test('a ledger and a balance table are read where the analysis uses them, and refused where not', () => {
  const needs: readonly WantedRole[] = (['customer_code', 'customer_name', 'doc_date', 'debit', 'credit', 'direction', 'closing', 'closing_debit', 'closing_credit', 'opening', 'opening_debit', 'opening_credit', 'period', 'account_code', 'text'] as const).map((role) => ({ role, need: 'optional' }));
  for (const name of ['kingdeeLedger', 'yonyouLedger', 'kingdeeSummary', 'balancesByItem'] as const) {
    const { kind, findings, asOf } = understand(cellsOf(layout(layouts[name])), needs, ['ledger', 'balances']);
    expect([name, findings.filter((finding) => finding.blocking)]).toEqual([name, []]);
    if (name !== 'kingdeeSummary') expect([name, asOf?.serial]).toEqual([name, serial(2026, 11, 30)]);
    expect(understand(cellsOf(layout(layouts[name])), needs).findings.map(({ code }) => code)).toEqual([kindCode(kind)]);
  }
});

test('columns that a ledger needs are missed by name', () => {
  const needs: readonly WantedRole[] = [{ role: 'customer_name', need: 'optional' }, { role: 'doc_date', need: 'required', oneOf: 'date' }, { role: 'posting_date', need: 'required', oneOf: 'date' }, { role: 'debit', need: 'required' }, { role: 'credit', need: 'required' }, { role: 'closing', need: 'required', oneOf: 'closing' }];
  const missing = (rows: (string | number)[][], kind: DocumentKind): string[] => {
    const understanding = understand(cellsOf(rows), needs, [kind]);
    expect(understanding.kind).toBe(kind);
    return understanding.findings.filter(({ blocking }) => blocking).map(({ code }) => code);
  };
  expect(missing([['期间', '客户', '期初余额', '本期借方'], ['202601', 'A', 1, 2], ['202602', 'A', 3, 4]], 'balances')).toEqual(['bookedDateMissing', 'creditMissing', 'closingMissing']);
});

test('the title lines and the number of sheets are told', () => {
  expect(understood('kingdeeAged')).toMatchObject({ sheets: 1, titles: { entity: '示例制造有限公司', currency: null, unit: null, account: null }, address: 'Sheet1!A1:S8' });
});

test('of several sheets the first and the last are named, with their number', () => {
  const sheets = ['2026-01', '2026-02', '2026-03'].map((sheet) => ({ sheet, address: `'${sheet}'!A1:E2`, columns: [1, 2, 3, 4, 5] }));
  const stacked = { sheets, sheetOf: Uint16Array.of(0, 0, 1, 2), rowOf: Int32Array.of(1, 2, 2, 2) };
  const understanding = list([good, ['ACME', 'INV-2', '2026-01-05', '2026-02-05', 'x'], ['ACME', 'INV-3', '2026-01-05', '2026-02-05', '7.00']], { stacked });
  expect(understanding).toMatchObject({ sheets: 3, address: "'2026-01'!A1:E2 … '2026-03'!A1:E2 (3)" });
  expect(understanding.findings.find(({ code }) => code === 'amountCellsUnreadable')?.place).toBe("'2026-02'!E2");
});

test('sheets of several companies have no common company', () => {
  const rows = [['公司名称：甲公司'], ['客户', '到期日', '未收金额', '公司'], ['A', '2026-01-31', 5, '甲公司'], ['B', '2026-01-31', 6, '乙公司']];
  const stacked = { sheets: ['甲', '乙'].map((sheet) => ({ sheet, address: `${sheet}!A1:C3`, columns: [1, 2, 3] })), sheetOf: Uint16Array.of(0, 0, 0, 1), rowOf: Int32Array.of(1, 2, 3, 3) };
  expect(understand(cellsOf(rows, { stacked, derivedColumns: 1 }), wanted).titles.entity).toBeNull();
  expect(understand(cellsOf(rows.map((row, index) => (index === 3 ? row.with(3, '甲公司') : row)), { stacked, derivedColumns: 1 }), wanted)).toMatchObject({ titles: { entity: '甲公司' }, columns: [{ letter: 'A' }, { letter: 'B' }, { letter: 'C' }, { letter: '+' }] });
});

test('examples of dates are days, whatever calendar the workbook has', () => {
  const rows = [['Customer', 'Due date', 'Open amount'], ['A', 45_658.5, 45_658], ['B', '2025-02-01', 7]];
  const samples = (date1904: boolean): readonly string[] => understand(cellsOf(rows, { date1904 }), wanted).columns.flatMap(({ samples: own }) => own);
  expect([samples(false), samples(true)]).toEqual([['A', 'B', '2025-01-01', '2025-02-01', '45658', '7'], ['A', 'B', '2029-01-02', '2025-02-01', '45658', '7']]);
});
