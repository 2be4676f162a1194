import { collectDoubts } from '../../src/intake/doubts';
import { typeTable } from '../../src/intake/typed';
import { cellsOf } from '../support/cells';

const mapping = { customer_code: 0, doc_type: 1, due_date: 2, open_amount: 3 };
function doubts(rows: (string | number)[][]) {
  const cells = cellsOf(rows);
  return collectDoubts(cells, typeTable(cells, { from: 0, to: rows.length, headingRow: null, mapping, order: null }), mapping);
}
const item = (code: string, amount: number | string, type = 'Invoice'): (string | number)[] => [code, type, 46000, amount];

test('the total of the list is compared with its documents', () => {
  expect(doubts([item('A', 0.1), item('B', 0.2), ['Total', '', '', '0.30']])).toEqual([{ code: 'totalAgrees', place: 'Sheet1!D3', params: { total: '0.30' }, blocking: false, count: 1 }]);
  expect(doubts([item('A', 1), item('B', 2), ['合计', '', '', 4], ['制表人：李敏', '', '', '']])).toMatchObject([{ code: 'totalDiffers', place: 'Sheet1!D3', params: { total: '4.00', sum: '3.00', difference: '-1.00' } }]);
});

test('subtotals do not count twice, and the last of them is no total', () => {
  expect(doubts([item('A', 1), ['小计', '', '', 1], item('B', 2), ['小计', '', '', 2], ['合计', '', '', 3]])).toMatchObject([{ code: 'totalAgrees', place: 'Sheet1!D5' }]);
  expect(doubts([item('A', 1), ['小计', '', '', 1], item('B', 2), ['小计', '', '', 2]])).toEqual([]);
  expect(doubts([['合计', '', '', 7], item('A', 1)])).toEqual([]);
});

test('credit notes without a sign', () => {
  expect(doubts([item('A', 5), item('A', 7, 'Credit Memo'), item('B', 3, '红字应收单')])).toMatchObject([{ code: 'creditsPositive', place: 'Sheet1!A2:D2', params: { example: 'Credit Memo' }, count: 2 }]);
  expect(doubts([item('A', 5), item('A', -7, 'Credit Memo'), item('A', 2, 'Credit Memo')])).toEqual([]);
});

test('negative receipts say nothing of credit notes that lost their sign', () => {
  const lost = { code: 'creditsPositive', place: 'Sheet1!A2:D2', params: { example: 'CN' }, count: 1 };
  expect(doubts([item('A', 800), item('A', 150, 'CN'), item('A', -400, 'PMT')])).toMatchObject([lost]);
  expect(doubts([item('A', 800), item('A', 150, 'CN'), item('A', 60, 'CN'), item('B', -300, 'CN')])).toMatchObject([{ ...lost, place: 'Sheet1!A2:D2', count: 2 }]);
  expect(doubts([item('A', 800), item('A', 150, 'CN'), item('A', -60, 'CN'), item('B', -300, 'CN')])).toEqual([]);
  // All amounts are stated the other way round.
  expect(doubts([item('A', -800), item('A', 150, 'CN'), item('A', 400, 'PMT')])).toEqual([]);
});

test('credit notes of one currency say nothing of those of another', () => {
  const cells = cellsOf([['A', 'INV', 46000, 800, 'GBP'], ['A', 'CN', 46000, 150, 'GBP'], ['B', 'INV', 46000, 5000, 'EUR'], ['B', 'CN', 46000, -300, 'EUR'], ['B', 'CN', 46000, -20, 'EUR']]);
  const withCurrency = { ...mapping, currency: 4 };
  const typed = typeTable(cells, { from: 0, to: 5, headingRow: null, mapping: withCurrency, order: null });
  expect(collectDoubts(cells, typed, withCurrency)).toMatchObject([{ code: 'creditsPositive', place: 'Sheet1!A2:E2', count: 1 }]);
  expect(collectDoubts(cells, typed, mapping)).toEqual([]);
});

test('codes that differ only by leading zeros', () => {
  expect(doubts([item('00123', 1), item('123', 1), item('123', 1), item('C0123', 1)])).toMatchObject([{ code: 'codesDifferByZeros', place: 'Sheet1!A2', params: { example: '123' }, count: 1 }]);
  expect(doubts([item('0', 1), item('A', 1)])).toEqual([]);
});
