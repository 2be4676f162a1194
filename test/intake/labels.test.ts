import { isTotalLabel } from '../../src/intake/labels';

test.each(['合计', '小计', '总计', '合 计', '本月合计', '本年累计', '宁波恒昌机电有限公司(小计)', 'M1001-总计', 'Total', 'TOTAL', 'Subtotal', 'Sub Total', 'Grand Total', 'Total for Current', 'Total Ningbo Hengchang', '*', '**', '***', 'Total:'])(
  '%s marks a total',
  (text) => {
    expect(isTotalLabel(text)).toBe('total');
  },
);

test.each(['制表人：李敏', '共 3 页', 'Page 1 of 3', '(242075 rows)'])('%s is a footer', (text) => {
  expect(isTotalLabel(text)).toBe('footer');
});

test.each(['Totalis GmbH', '合众机电', '期初余额', 'Current', '1 - 30 days past due', 'INV-1', '****'])('%s is no total', (text) => {
  expect(isTotalLabel(text)).toBeNull();
});
