import { findHeader } from '../../src/intake/header';
import { noTitles, readTitles } from '../../src/intake/titles';
import type { Titles } from '../../src/intake/understanding';
import { cellsOf, layout } from '../support/cells';
import { type LayoutName, layouts } from '../support/layouts';

const titles = (...rows: string[][]): Titles => readTitles(cellsOf([...rows, ['客户', '到期日', '金额']]), rows.length);

test.each<[LayoutName, Partial<Titles>]>([
  ['kingdeeAged', { entity: '示例制造有限公司', currency: null }],
  ['quickbooks', { entity: 'Example Trading LLC' }],
  ['xeroAged', { entity: 'Example Pty Ltd' }],
  ['tally', {}],
  ['kingdeeLedger', { currency: '人民币', account: '1122 应收账款' }],
  ['yonyouLedger', { currency: '人民币', account: '1122 应收账款' }],
  ['balancesByItem', { entity: '示例' }],
  ['trialBalance', { entity: '示例制造有限公司', currency: '综合本位币' }],
])('title lines of %s', (name, expected) => {
  const cells = cellsOf(layout(layouts[name]));
  expect(readTitles(cells, findHeader(cells)!.first)).toEqual({ ...noTitles, ...expected });
});

test.each<[string[], Partial<Titles>]>([
  [['公司名称：', '宁波示例有限公司'], { entity: '宁波示例有限公司' }],
  [['账套：[001]示例制造 科目：1122 应收账款 单位：万元 币别：美元'], { entity: '[001]示例制造', account: '1122 应收账款', unit: '万元', currency: '美元' }],
  [['編制單位：示例製造股份有限公司', '', '幣別：新台幣'], { entity: '示例製造股份有限公司', currency: '新台幣' }],
  [['Company: Example Pumps Ltd', 'Currency: EUR'], { entity: 'Example Pumps Ltd', currency: 'EUR' }],
  [['Company Code', '1000', 'Currency', 'CNY'], { entity: '1000', currency: 'CNY' }],
  [['核算单位：全部', '币别：所有', '科目：全部'], {}],
  [['Currency: All'], {}],
  [['All amounts in USD'], { currency: 'USD' }],
  [['All amounts in thousands of USD'], { currency: 'USD', unit: 'thousands' }],
  [['单位：人民币万元'], { currency: '人民币', unit: '万元' }],
  [['单位：人民币元'], { currency: '人民币' }],
  [['单位：万元'], { unit: '万元' }],
  [['科目编码：1122', '科目名称：应收账款'], { account: '1122 应收账款' }],
  [['科目：112201应收账款-国内'], { account: '112201 应收账款-国内' }],
  [['核算项目类别：客户', '期间：2026年第1期 至 2026年第11期'], {}],
  [['公司：', '期间：2026.11'], {}],
])('the title line %j', (line, expected) => {
  expect(titles(line)).toEqual({ ...noTitles, ...expected });
});

test('a company alone in its line stands above the name of the report, or directly below it', () => {
  const lines = (...texts: string[]): string | null => titles(...texts.map((text) => [text])).entity;
  expect(lines('Example Trading LLC', 'A/R Aging Detail', 'As of November 30, 2026')).toBe('Example Trading LLC');
  expect(lines('A/R Aging Detail', 'Example Trading LLC', 'As of November 30, 2026')).toBe('Example Trading LLC');
  expect(lines('宁波示例机电有限公司', '应收账款账龄分析表')).toBe('宁波示例机电有限公司');
  expect(lines('A/R Aging Detail', 'As of November 30, 2026')).toBeNull();
  expect(lines('Customer Ledger', 'January - November 2026', 'Accrual basis')).toBeNull();
  expect(lines('应收账款账龄分析表', '按到期日')).toBeNull();
  expect(lines('Notes for the team', 'please keep')).toBeNull();
});

test.each([
  ['示例制造有限公司 应收明细账', '示例制造有限公司'],
  ['示例制造有限公司应收账款账龄分析表', '示例制造有限公司'],
  ['示例（中国）有限公司2026年11月应收账款明细表', '示例(中国)有限公司'],
  ['示例集团 客户往来余额表', '示例集团'],
  ['Example Trading LLC - A/R Aging Detail', 'Example Trading LLC'],
  ['Example Pumps Ltd. Receivables aging as of 30 November 2026', 'Example Pumps Ltd.'],
  ['宁波恒昌机电有限公司往来对账单', null],
  ['客户：宁波恒昌机电有限公司 应收明细账', null],
  ['应收账款账龄分析表', null],
  ['集团应收账款汇总', null],
])('the company in front of the name of the report: %s', (line, company) => {
  expect(titles([line]).entity).toBe(company);
});
