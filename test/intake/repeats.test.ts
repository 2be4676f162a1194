import { findHeader } from '../../src/intake/header';
import { repeatsOf } from '../../src/intake/repeats';
import { cellsOf, layout } from '../support/cells';

const cells = cellsOf(
  layout(`
    客户明细账
    科目：1122 应收账款 | · | 月份：2026.01-2026.11
    日期 | 摘要 | 借方 | 贷方
    ⟂ | ⟂ | 本币 | 本币
    2026-01-05 | 销售 | 5.00 | ·
    客户明细账
    科目：1122 应收账款 | · | 月份：2026.01-2026.11
    日期 | 摘要 | 借方 | 贷方
    ⟂ | ⟂ | 本币 | 本币
    客户：宁波恒昌
    · | 备注：分期付款 | 3.00 | ·
    客户：宁波恒昌 | · | 3.00 | ·
    期间： | 202611`),
);
const repeats = repeatsOf(cells, findHeader(cells)!);
const rows = (is: (row: number) => boolean): number[] => Array.from({ length: cells.rowCount - 4 }, (_, index) => index + 4).filter(is);

test('title lines and headings that come again', () => {
  expect(rows(repeats.isHeading)).toEqual([7, 8]);
  expect(rows(repeats.isTitle)).toEqual([5, 6, 9]);
});

test('a customer in front begins a block also where no title line stands above the headings', () => {
  const plain = cellsOf([['日期', '摘要', '借方', '贷方'], ['客户：宁波恒昌'], ['2026-01-05', '客户：恒昌', '5.00', '']]);
  const own = repeatsOf(plain, { first: 0, last: 0 });
  expect([1, 2].map(own.isTitle)).toEqual([true, false]);
});
