import { cellAddress, rowAddress, sheetColumns } from '../../src/intake/address';
import type { CellValue } from '../../src/intake/cells';
import { findHeader } from '../../src/intake/header';
import { rowKind } from '../../src/intake/notData';
import { prepareCells } from '../../src/intake/prepare';
import { cellsOf, layout, serial } from '../support/cells';
import { type LayoutName, layouts } from '../support/layouts';
import { columnHeaded, layoutCells, readLayout, readList } from '../support/readList';

const added = (cells: ReturnType<typeof prepareCells>): string[] => findHeader(cells)!.headings.slice(sheetColumns(cells));

test('a list that has everything in its rows is the same object', () => {
  const names: LayoutName[] = ['kingdeeAged', 'yonyouOpen', 'sapOpen', 'sapChinese', 'quickbooks', 'xeroAged', 'tally', 'traditional', 'summaryFull', 'balancesFull', 'trialBalanceFull', 'trialBalanceSides', 'kingdeeDetail', 'stockLedger', 'bills'];
  for (const name of names) {
    const cells = layoutCells(name);
    expect([name, prepareCells([cells]) === cells]).toEqual([name, true]);
  }
  const nothing = cellsOf([]);
  expect(prepareCells([nothing])).toBe(nothing);
  expect(() => prepareCells([])).toThrow();
});

test('year, month and day apart become dates; totals and last year\'s balance have none', () => {
  const { cells, mapping, header } = readLayout('yonyouLedgerFull');
  expect(columnHeaded(cells, '日期')).toEqual([null, serial(2026, 3, 31), null, null, serial(2026, 5, 9), null, null, serial(2026, 11, 25), null, null]);
  expect(mapping.doc_date).toBe(11);
  expect(header).toMatchObject({ first: 2, last: 3 });
  expect(header.headings.slice(7)).toEqual(['借方-本币', '贷方-本币', '方向', '余额-本币', '日期']);
  expect(cellAddress(cells, 5, 11)).toBe(rowAddress(cells, 5));
  expect(rowAddress(cells, 5)).toBe('Sheet1!A6:K6');
});

test('days without a year take that of the title lines, under a heading of their own', () => {
  const cells = prepareCells([cellsOf(layout(`
    客户明细账 | · | 月份：2026.01-2026.11
    日期 | 客户 | 摘要 | 借方 | 贷方 | 余额
    03-31 | 宁波恒昌 | 销售 | 113,000.00 | · | 353,000.00
    05-09 | 宁波恒昌 | 收款 | · | 260,000.00 | 93,000.00`))]);
  expect(columnHeaded(cells, '日期(含年)')).toEqual([serial(2026, 3, 31), serial(2026, 5, 9)]);
  expect(readList(cells).mapping.doc_date).toBe(6);
  const unknown = cellsOf([['日期', '客户', '借方', '贷方'], ['03-31', 'A', 5, null]]);
  expect(prepareCells([unknown])).toBe(unknown);
});

test('a year over month and day, and an English list', () => {
  const paper = prepareCells([cellsOf(layout(`
    2026年 | ⟂ | 凭证 | ⟂ | 摘要 | 借方 | 贷方 | 方向 | 余额
    月 | 日 | 字 | 号 | ⟂ | ⟂ | ⟂ | ⟂ | ⟂
    1 | 1 | · | · | 上年结转 | · | · | 借 | 5.00
    3 | 31 | 转 | 188 | 销售 | 6.00 | · | 借 | 11.00`))]);
  expect(columnHeaded(paper, '日期')).toEqual([serial(2026, 1, 1), serial(2026, 3, 31)]);
  const english = prepareCells([cellsOf([['Customer: 100234 Hengchang'], ['Year', 'Month', 'Day', 'Text', 'Debit', 'Credit'], [2026, 3, 31, 'Invoice', 5, null]])]);
  expect(added(english)).toEqual(['Date', 'Customer code', 'Customer name']);
  expect(columnHeaded(english, 'Date')).toEqual([serial(2026, 3, 31)]);
  expect(columnHeaded(english, 'Customer code')).toEqual(['100234']);
});

test('the customer of the title line stands in each row of its block', () => {
  const { cells, typed, header } = readLayout('kingdeeLedgerBlocks');
  const block = (count: number, text: CellValue): CellValue[] => new Array<CellValue>(count).fill(text);
  expect(columnHeaded(cells, '客户编码')).toEqual([...block(6, '01.017'), ...block(4, null), ...block(4, '01.044')]);
  expect(columnHeaded(cells, '客户名称')).toEqual([...block(6, '宁波恒昌机电有限公司'), ...block(4, null), ...block(4, '苏州新禾电子有限公司')]);
  expect(added(cells)).toEqual(['客户编码', '客户名称']);
  const { data, total, group, heading } = rowKind;
  expect([...typed.kinds].slice(header.last + 1)).toEqual([data, data, data, data, total, total, group, group, group, heading, data, data, total, total]);
});

test('customers in title lines below one heading', () => {
  const cells = prepareCells([cellsOf(layout(`
    日期 | 凭证号 | 摘要 | 借方 | 贷方
    客户：0017 宁波恒昌
    2026-03-31 | 转-1 | 销售 | 5.00 | ·
    客户：0044 苏州新禾
    2026-04-01 | 转-2 | 销售 | 6.00 | ·`))]);
  expect(columnHeaded(cells, '客户编码')).toEqual([null, '0017', null, '0044']);
});

test('one sheet for each customer', () => {
  const [first, second] = layouts.kingdeeLedgerBlocks.split('\n').reduce<string[][]>((blocks, line) => {
    if (line.trim() === '核算项目明细账') blocks.push([]);
    blocks.at(-1)?.push(line);
    return blocks;
  }, []) as [string[], string[]];
  const part = (lines: string[], sheet: string) => cellsOf(layout(lines.join('\n')), { sheet });
  const { cells, kind, typed } = readList(part(first, '恒昌'), part(second, '新禾'));
  expect(kind).toBe('ledger');
  expect(added(cells)).toEqual(['工作表', '客户编码', '客户名称', '所属期间']);
  expect(columnHeaded(cells, '客户编码')).toEqual([...new Array<string>(6).fill('01.017'), ...new Array<string>(4).fill('01.044')]);
  expect(columnHeaded(cells, '工作表')).toEqual([...new Array<string>(6).fill('恒昌'), ...new Array<string>(4).fill('新禾')]);
  expect(columnHeaded(cells, '所属期间')[0]).toBe('202601-202611');
  expect([...typed.kinds].slice(4)).toEqual([0, 0, 0, 0, 2, 2, 0, 0, 2, 2]);
  expect([cellAddress(cells, 11, 4), rowAddress(cells, 11), cellAddress(cells, 11, 8)]).toEqual(['新禾!E6', '新禾!A6:H6', '新禾!A6:H6']);
});

test('period and company of each sheet, from its title lines or its name', () => {
  const table = (sheet: string, titles: string[][]) => cellsOf([...titles, ['客户编码', '期初余额', '本期借方', '本期贷方', '期末余额'], ['0017', 1, 2, 3, 4]], { sheet });
  const titled = prepareCells([table('a', [['公司名称：甲'], ['期间：2025年度']]), table('b', [['公司名称：乙'], ['期间：2026年11期']])]);
  expect(added(titled)).toEqual(['工作表', '期间', '公司']);
  expect([columnHeaded(titled, '期间'), columnHeaded(titled, '公司')]).toEqual([['2025', '202611'], ['甲', '乙']]);
  const named = prepareCells([table('2025年', []), table('2026年11月', [])]);
  expect(added(named)).toEqual(['工作表', '期间']);
  expect(columnHeaded(named, '期间')).toEqual(['2025', '202611']);
  expect(added(prepareCells([table('x', []), table('y', [])]))).toEqual(['工作表']);
});

test('months of a balance table get their year', () => {
  const apart = prepareCells([cellsOf([['年度', '月份', '客户', '期初余额', '本期借方', '本期贷方', '期末余额'], ['2026', '3', 'A', 1, 2, 3, 4]])]);
  expect([added(apart), columnHeaded(apart, '会计期间')]).toEqual([['会计期间'], ['202603']]);
  expect(readList(apart).mapping.period).toBe(7);
  const titled = prepareCells([cellsOf([['2026年度'], ['期间', '客户', '期初余额', '本期借方', '本期贷方', '期末余额'], ['3期', 'A', 1, 2, 3, 4]])]);
  expect(columnHeaded(titled, '会计期间')).toEqual(['202603']);
});

test('errors in a part of a date are errors of the date', () => {
  const cells = prepareCells([layoutCells('yonyouLedgerFull', { errors: [{ row: 8, column: 2, code: '#N/A' }] })]);
  expect(cells.errors).toContainEqual({ row: 8, column: 11, code: '#N/A' });
});
