import { readTrialBalance } from '../../src/intake/trialBalance';
import { cellsOf } from '../support/cells';
import { type LayoutName } from '../support/layouts';
import { layoutCells } from '../support/readList';

test('L7: accounts above and below, exact balances signed by their column', () => {
  expect(readTrialBalance(layoutCells('trialBalanceFull', { sheet: '余额表', firstRow: 3, firstColumn: 2 }))).toEqual([
    { code: '1122', name: '应收账款', closing: 7_760_000, place: '余额表!J7' },
    { code: '1122.01', name: '应收账款-国内', closing: 6_840_000, place: '余额表!J8' },
    { code: '1122.02', name: '应收账款-国外', closing: 920_000, place: '余额表!J9' },
    { code: '1231', name: '坏账准备', closing: -412_000, place: '余额表!K10' },
    { code: '1602', name: '累计折旧', closing: -3_190_000.2, place: '余额表!K11' },
    { code: '2203', name: '预收账款', closing: -20_000, place: '余额表!K12' },
  ]);
});

test('with sides, in 万元', () => {
  expect(readTrialBalance(layoutCells('trialBalanceSides'))).toEqual([
    { code: '1122', name: '应收账款', closing: 7_760_000, place: 'Sheet1!H4' },
    { code: '1231', name: '坏账准备', closing: -412_345, place: 'Sheet1!H5' },
    { code: '2203', name: '预收账款', closing: 0, place: 'Sheet1!H6' },
  ]);
});

test('an English trial balance of debits and credits', () => {
  expect(readTrialBalance(cellsOf([['Trial Balance'], ['As of November 30, 2026'], ['Account', 'Account Name', 'Debit', 'Credit'], [1200, 'Accounts receivable', '7,760.10', null], [1290, 'Allowance', null, '412.00'], ['Total', null, '7,760.10', '412.00']]))).toEqual([
    { code: '1200', name: 'Accounts receivable', closing: 7760.1, place: 'Sheet1!C4' },
    { code: '1290', name: 'Allowance', closing: -412, place: 'Sheet1!D5' },
  ]);
});

test('an account that cannot be read is offered to nobody', () => {
  const cells = cellsOf([['科目编码', '科目名称', '期初余额', '期末余额'], ['1122', '应收账款', 1, 'abc'], ['1231', '坏账准备', 1, null], ['2203', '\u3000预收账款', 1, -2]], { errors: [{ row: 2, column: 3, code: '#REF!' }] });
  expect(readTrialBalance(cells)?.map(({ code }) => code)).toEqual(['2203']);
  expect(readTrialBalance(cells)?.[0]?.name).toBe('预收账款');
});

test('anything else is none', () => {
  for (const name of ['kingdeeAged', 'sapOpen', 'balancesFull', 'summaryFull', 'yonyouLedgerFull', 'kingdeeLedgerBlocks', 'stockSummary', 'bills'] satisfies LayoutName[]) expect([name, readTrialBalance(layoutCells(name))]).toEqual([name, null]);
  expect(readTrialBalance(cellsOf([]))).toBeNull();
  expect(readTrialBalance(cellsOf([['x', 'y'], ['a', 1]]))).toBeNull();
});
