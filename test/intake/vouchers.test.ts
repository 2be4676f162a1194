import { receivablesAging } from '../../src/analyses/receivables/aging';
import type { CellValue } from '../../src/intake/cells';
import { findHeader } from '../../src/intake/header';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import { joinVouchers } from '../../src/intake/vouchers';
import { agingOf, columnOf, figureOf } from '../support/aging';
import { cellsOf, serial } from '../support/cells';

const day = serial(2026, 3, 31);
const headings = ['日期', '凭证字', '凭证号', '客户', '到期日', '未收金额'];
const rows: CellValue[][] = [headings, [day, '记', 12, '甲', day + 30, 100], [day, '收', '12', '甲', day + 30, 100], [day, ' 记 ', 13, '甲', day + 30, 7], [day, '', 14, '甲', day + 30, 1], [day, '记', '记-15', '甲', day + 30, 1], [day, '记', null, '甲', day + 30, 1]];
const numbersOf = (list: CellValue[][], column = 2): unknown[] => prepareCells([cellsOf(list)]).columns[column]!.slice(1);

test('the word stands before its number', () => {
  expect(numbersOf(rows)).toEqual(['记-12', '收-12', '记-13', 14, '记-15', null]);
});

test('two vouchers of one number are no repetition', () => {
  const doubtful = (list: CellValue[][]): string[] => understand(prepareCells([cellsOf([headings.map((heading) => heading.replace('凭证号', '凭证编号')), ...list.slice(1)])]), receivablesAging.roles, receivablesAging.kinds).findings.map(({ code }) => code);
  expect(doubtful(rows.slice(0, 3))).not.toContain('rowsDuplicate');
  expect(doubtful([...rows.slice(0, 3), rows[1]!])).toContain('rowsDuplicate');
  const report = agingOf(rows.slice(0, 4), { asOf: day + 60, purpose: 'collections', duplicates: false });
  expect([figureOf(report, 'totalOpen'), columnOf(report, 'detail', 'voucher')]).toEqual([207, ['记-12', '收-12', '记-13']]);
});

test('under a common heading and on several sheets', () => {
  const split = [['日期', '凭证', null, '客户', '到期日', '未收金额'], [null, '字', '号', null, null, null], ...rows.slice(1, 3)];
  expect(prepareCells([cellsOf(split)]).columns[2]!.slice(2)).toEqual(['记-12', '收-12']);
  const two = prepareCells([cellsOf(rows.slice(0, 2)), cellsOf([headings, rows[2]!], { sheet: 'Sheet2' })]);
  expect(two.columns[2]).toEqual(expect.arrayContaining(['记-12', '收-12']));
});

test('cells without two such columns stay as they are', () => {
  const plain = cellsOf([['日期', '凭证号', '客户', '到期日', '未收金额'], [day, 12, '甲', day, 5]]);
  expect(joinVouchers(plain, findHeader(plain)!)).toBe(plain);
  expect(numbersOf([['日期', '凭证字', '凭证号', '客户', '到期日', '未收金额'], [day, '一个很长的说明', 12, '甲', day, 5]])).toEqual([12]);
});
