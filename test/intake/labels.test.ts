import { isOpeningLabel, isPeriodTotal, isTotalLabel, nameInTotal } from '../../src/intake/labels';

test.each(['合计', '小计', '总计', '合 计', '本月合计', '本年累计', '宁波恒昌机电有限公司(小计)', 'M1001-总计', 'Total', 'TOTAL', 'Subtotal', 'Sub Total', 'Grand Total', 'Total for Current', 'Total Ningbo Hengchang', '*', '**', '***', 'Total:', '本期合計', '累計', '过次页', '承前頁', '结转下年', 'Carried forward', 'Ｔｏｔａｌ'])(
  '%s marks a total',
  (text) => {
    expect(isTotalLabel(text)).toBe('total');
  },
);

test.each(['制表人：李敏', '共 3 页', 'Page 1 of 3', '(242075 rows)'])('%s is a footer', (text) => {
  expect(isTotalLabel(text)).toBe('footer');
});

test.each(['Totalis GmbH', '合众机电', '期初余额', 'Current', '1 - 30 days past due', 'INV-1', '****', '合计达贸易有限公司', '累计折旧', '上年结转', 'Balance b/f'])('%s is no total', (text) => {
  expect(isTotalLabel(text)).toBeNull();
});

test.each(['本月合计', '本日合计', '本期合计', '本年累计', '累计', '本 月 合 计', '2026年05月合计', '5月合计', '过次页', '承前页', '结转下年', '小计', 'Year to date', 'Balance c/f'])('%s is a total even beside a date', (text) => {
  expect(isPeriodTotal(text)).toBe(true);
});

test.each(['Total', '宁波恒昌(小计)', '合计达贸易有限公司', '销售合计发票', '上年结转', '', '记-188'])('%s beside a date is a document', (text) => {
  expect(isPeriodTotal(text)).toBe(false);
});

test.each(['期初余额', '年初余额', '上年结转', '上期结转', '期初', '期初餘額', 'Opening Balance', 'opening balance', 'Balance b/f', 'Brought forward', 'Balance forward'])('%s opens a ledger', (text) => {
  expect(isOpeningLabel(text)).toBe(true);
});

test.each(['期初应收单', '期末余额', '本期合计', '承前页', 'Opening Ltd', '上海贸易', 'Balance c/f', ''])('%s opens none', (text) => {
  expect(isOpeningLabel(text)).toBe(false);
});

test('a name may begin with Total', () => {
  expect(['Total Energies SA', 'Total for Current', 'Total: 5', 'Subtotal Hengchang', 'Grand Total'].map(nameInTotal)).toEqual(['Energies SA', null, null, null, null]);
});
