import { defineCalculator } from '../define';
import { days, money, rate, ratio } from '../readers';

/**
 * Limit that lets a customer buy as usual until it pays: monthly sales over terms and usual delay.
 *
 * Units   sales in currency per month, terms and delay in days; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(monthlySales, terms, grace, vat, factor), belowMinimum(monthlySales, terms, grace, vat, factor).
 * Accepts zero: no sales and no terms need no limit.
 */
export const calculator = defineCalculator({
  id: 'CREDITLIMIT',
  group: 'receivables',
  title: { en: 'Credit limit by need', zh: '信用额度（按需求）' },
  summary: { en: 'Limit that lets a customer buy as usual until it pays: monthly sales over terms and usual delay.', zh: '使客户在付款前能正常采购的额度：月均销售额乘以账期和通常延迟。' },
  inputs: {
    monthlySales: money({ en: 'Average monthly sales to the customer', zh: '对该客户月均销售额' }, { minimum: 0, hint: { en: 'Without VAT.', zh: '不含税。' } }),
    terms: days({ en: 'Payment terms', zh: '账期' }, { minimum: 0 }),
    grace: days({ en: 'Usual delay', zh: '通常延迟' }, { minimum: 0, fallback: 0 }),
    vat: rate({ en: 'VAT rate', zh: '增值税税率' }, { minimum: 0, fallback: 0 }),
    factor: ratio({ en: 'Factor of the grade', zh: '等级系数' }, { minimum: 0, fallback: 1, hint: { en: 'Usual: AAA 1.2, AA 1.1, A 1, B 0.7, C 0.', zh: '常用：AAA 1.2、AA 1.1、A 1、B 0.7、C 0。' } }),
  },
  result: { label: { en: 'Credit limit', zh: '信用额度' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'limit = monthly sales × (1 + VAT) × (terms + delay) ÷ 30 × factor', zh: '信用额度 = 月均销售额 ×（1 + 税率）×（账期 + 延迟天数）÷ 30 × 等级系数' },
  excel: 'monthly_sales*(1+vat)*(terms+grace)/30*factor',
  source: { en: 'Usual need-based credit limit; the grade factors are set by your company and editable.', zh: '通行的按需求核定法；等级系数由贵公司设定，可修改。' },
  convention: { en: 'Receivables hold VAT, so the limit does. A month is 30 days. Take the smaller of this and the limit by capacity when the customer’s accounts are known.', zh: '应收账款含税，额度也含税。每月按 30 天。已知客户财务数据时，取本额度与按承受能力核定额度中的较小者。' },
  examples: [
    {
      inputs: { monthlySales: 500_000, terms: 30, grace: 15, vat: 0.13 },
      result: 847500,
      steps: { en: '500,000 × 1.13 × (30 + 15) ÷ 30 × 1 = 847,500', zh: '500,000 × 1.13 ×（30 + 15）÷ 30 × 1 = 847,500' },
    },
  ],
  errors: [],
  compute: ({ monthlySales, terms, grace, vat, factor }) => ((monthlySales * (1 + vat) * (terms + grace)) / 30) * factor,
});
