import type { CellValue } from '../../../../src/intake/cells';
import { agingOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const due = serial(2026, 3, 31);
const lines = (rows: CellValue[][], language: 'en' | 'zh', options = {}): Record<string, string> =>
  Object.fromEntries(agingOf(rows, { asOf: due + 30, purpose: 'collections', ...options }).stamp.options.map(({ label, value }) => [label[language], value[language]]));

const chinese: CellValue[][] = [['客户', '单据编号', '到期日', '未收金额'], ['甲', '1', due, 5]];
const english: CellValue[][] = [['Customer', 'Invoice no', 'Due date', 'Open amount'], ['A', '1', due, 5]];

test('company, unit, and lines to sign', () => {
  expect(lines([['示例制造有限公司 应收明细账'], ['单位：万元'], ...chinese], 'zh')).toMatchObject({ 编制单位: '示例制造有限公司', 单位: '元', 编制: '', 复核: '' });
  expect(lines([['Currency: EUR'], ...english], 'en')).toMatchObject({ 'Amounts in': 'EUR', 'Prepared by': '', 'Reviewed by': '' });
});

test('the currency of the title, of the column, or the chosen one; none is made up', () => {
  const withCurrency = (...codes: string[]): CellValue[][] => [['Customer', 'Invoice no', 'Due date', 'Currency', 'Open amount'], ...codes.map((code, index): CellValue[] => ['A', `${index}`, due, code, 5])];
  expect(lines(withCurrency('USD', 'USD'), 'zh')['单位']).toBe('USD');
  expect(lines(withCurrency('人民币'), 'zh')['单位']).toBe('元');
  expect(lines(withCurrency('USD', 'EUR'), 'en', { currency: 'EUR' })['Amounts in']).toBe('EUR');
  expect(lines(english, 'en')).not.toHaveProperty(['Amounts in']);
});
