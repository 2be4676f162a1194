import { findHeader } from '../../src/intake/header';
import { cellsOf, layout } from '../support/cells';

test('the first row of an Excel Table is its heading row for certain', () => {
  const header = findHeader(cellsOf([['x', 'y'], ['Due date', 'Amount'], ['2026-01-01', 5]], { table: 'Table1' }));
  expect(header).toMatchObject({ first: 0, last: 0, headings: ['x', 'y'] });
});

test('title lines above, two rows joined, group titles filled to the right', () => {
  const header = findHeader(
    cellsOf(
      layout(`
        核算项目余额表
        公司名称：示例 | · | · | · | · | 期间：202601-202611
        ·
        客户编码 | 客户名称 | 期初 | ⟂ | 期末 | ⟂
        ⟂ | ⟂ | 借方 | 贷方 | 借方 | 贷方
        01.017 | 宁波恒昌 | 240000.00 | · | 83000.00 | ·`),
    ),
  );
  expect(header).toMatchObject({ first: 3, last: 4, headings: ['客户编码', '客户名称', '期初-借方', '期初-贷方', '期末-借方', '期末-贷方'] });
});

test('three rows, and a group title never crosses the border of the group above', () => {
  const header = findHeader(
    cellsOf(
      layout(`
        收发存汇总表
        仓库：全部 | · | · | 会计月份：2026.11
        存货编码 | 存货名称 | 期初结存 | ⟂ | 本期收入 | ⟂ | ⟂ | ⟂ | 期末结存 | ⟂
        ⟂ | ⟂ | 数量 | 金额 | 采购入库 | ⟂ | 调拨入库 | ⟂ | 数量 | 金额
        ⟂ | ⟂ | ⟂ | ⟂ | 数量 | 金额 | 数量 | 金额 | ⟂ | ⟂
        010203 | 不锈钢板 | 5,000 | 71,000.00 | 8,000 | 112,800.00 | · | · | 5,000 | 70,692.31`),
    ),
  );
  expect(header?.headings).toEqual([
    '存货编码', '存货名称', '期初结存-数量', '期初结存-金额',
    '本期收入-采购入库-数量', '本期收入-采购入库-金额', '本期收入-调拨入库-数量', '本期收入-调拨入库-金额', '期末结存-数量', '期末结存-金额',
  ]);
});

test('a subtotal above the headings and group titles over them', () => {
  const rows = [['Open items'], ['As of 2025-03-31'], [], ['', '', '', 30135.5], ['Customer', '', 'Document', 'Money'], ['Customer ', 'Cust No', 'Due  Date', 'Amount'], ['ACME', '00123', 45719, 1000]];
  expect(findHeader(cellsOf(rows))).toMatchObject({ first: 4, last: 5, headings: ['Customer', 'Customer - Cust No', 'Document - Due Date', 'Money - Amount'] });
});

test('a data row of texts alone does not become a heading', () => {
  const header = findHeader(cellsOf([['Customer', 'Document', 'Due date', 'Amount'], ['ACME', 'INV-1', 'unknown', 'abc'], ['ACME', 'INV-2', '2026-01-01', '5.00']]));
  expect(header).toMatchObject({ first: 0, last: 0 });
});

test('equal headings are told apart by their column', () => {
  expect(findHeader(cellsOf([['Segment', 'Due date', 'Segment'], ['a', '2026-01-01', 'b']]))?.headings).toEqual(['Segment', 'Due date', 'Segment (column C)']);
  expect(findHeader(cellsOf([['客户', '到期日', '客户'], ['a', '2026-01-01', 'b']], { firstColumn: 8 }))?.headings).toEqual(['客户', '到期日', '客户（J 列）']);
});

test('headings in unknown words are taken from the texts above the data, and said to be', () => {
  expect(findHeader(cellsOf([['Termin płatności', 'Kontrahent', 'Do zapłaty'], ['2026-01-01', 'A', 5]]))).toMatchObject({ first: 0, last: 0, guessed: true });
});

test('one text above another is no heading', () => {
  expect(findHeader(cellsOf([['Open items of the month'], ['Paste your list on the next sheet']]))).toBeNull();
});

test('data alone has no heading', () => {
  expect(findHeader(cellsOf([['ACME', '2026-01-01', 5], ['ACME', '2026-01-02', 6]]))).toBeNull();
});
