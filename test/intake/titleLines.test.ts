import { noFacts, readCustomer, readTitles } from '../../src/intake/titleLines';
import { cellsOf, serial } from '../support/cells';

test.each<[string, string, string]>([
  ['[01.017]宁波恒昌机电有限公司', '01.017', '宁波恒昌机电有限公司'],
  ['（0017）宁波恒昌', '0017', '宁波恒昌'],
  ['0017 宁波恒昌', '0017', '宁波恒昌'],
  ['0017-宁波恒昌', '0017', '宁波恒昌'],
  ['客户 - 0017 - 宁波恒昌', '0017', '宁波恒昌'],
  ['100234 Hengchang', '100234', 'Hengchang'],
  ['CUST0017/宁波恒昌', 'CUST0017', '宁波恒昌'],
  ['宁波恒昌(0017)', '0017', '宁波恒昌'],
  ['0017', '0017', ''],
  ['宁波恒昌机电有限公司', '', '宁波恒昌机电有限公司'],
  ['Acme Tools GmbH', '', 'Acme Tools GmbH'],
  ['3M China', '', '3M China'],
  ['宁波恒昌(集团)有限公司', '', '宁波恒昌(集团)有限公司'],
  ['全部', '', ''],
  ['客户', '', ''],
])('%s', (text, code, name) => {
  expect(readCustomer(text)).toEqual({ code, name });
});

const titles = (rows: (string | number)[][]) => readTitles(cellsOf(rows), 0, rows.length);

test('customer, company and period of the lines above a list', () => {
  expect(titles([['核算项目明细账'], ['核算项目类别：客户', '', '', '期间：2026年第1期 至 2026年第11期'], ['科目：1122 应收账款', '', '币别：人民币', '核算项目：[01.017]宁波恒昌']])).toEqual({
    customerCode: '01.017', customerName: '宁波恒昌', entity: '', period: { from: serial(2026, 1, 1), to: serial(2026, 11, 30) },
  });
  expect(titles([['公司名称：示例', '', '期间：202611']])).toEqual({ ...noFacts, entity: '示例', period: { from: serial(2026, 11, 1), to: serial(2026, 11, 30) } });
  expect(titles([['Customer: 100234 Hengchang'], ['1-Apr-26 to 30-Nov-26']])).toEqual({ ...noFacts, customerCode: '100234', customerName: 'Hengchang', period: { from: serial(2026, 4, 1), to: serial(2026, 11, 30) } });
  expect(titles([['Company', 'Example Ltd'], ['For the period November 2026']])).toMatchObject({ entity: '', period: { from: serial(2026, 11, 1) } });
});

test('several facts in one cell, and values in the next one', () => {
  expect(titles([['科目：1122 应收账款  客户：0017 宁波恒昌 币别：人民币']])).toMatchObject({ customerCode: '0017', customerName: '宁波恒昌' });
  expect(titles([['客户：', '', '0017 宁波恒昌'], ['期间：', 202611]])).toMatchObject({ customerCode: '0017', period: { to: serial(2026, 11, 30) } });
  expect(titles([['客户编码：0017', '客户名称：宁波恒昌']])).toMatchObject({ customerCode: '0017', customerName: '宁波恒昌' });
});

test('days on which a list was made are no period, everyone is no customer', () => {
  expect(titles([['打印日期：2026年12月'], ['截止日期：2026-11-30'], ['客户：全部'], ['核算项目类别：客户']])).toEqual(noFacts);
});

test('a period without its name counts where none is named', () => {
  expect(titles([['2026年11月应收明细账']]).period).toEqual({ from: serial(2026, 11, 1), to: serial(2026, 11, 30) });
  expect(titles([['2026年应收明细账'], ['月份：2026.01-2026.11']]).period?.to).toBe(serial(2026, 11, 30));
});

test('a block takes over what its own lines leave open', () => {
  const before = { customerCode: '1', customerName: 'A', entity: 'E', period: null };
  expect(readTitles(cellsOf([['客户：B']]), 0, 1, before)).toEqual({ ...before, customerCode: '', customerName: 'B' });
  expect(readTitles(cellsOf([['币别：人民币']]), 0, 1, before)).toEqual(before);
});
