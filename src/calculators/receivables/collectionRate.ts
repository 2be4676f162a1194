import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Share of what stood open or was billed in the period that was received.
 *
 * Units   amounts in one currency; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(billed), notANumber(receipts, opening, billed), belowMinimum(receipts, opening, billed).
 * Accepts zero receipts: a month in which nothing came in.
 */
export const calculator = defineCalculator({
  id: 'COLLECTIONRATE',
  group: 'receivables',
  title: { en: 'Collection rate', zh: '回款率' },
  summary: { en: 'Share of what stood open or was billed in the period that was received.', zh: '本期期初余额与本期应收合计中已收回的比例。' },
  inputs: {
    receipts: money({ en: 'Receipts of the period', zh: '本期回款' }, { minimum: 0 }),
    opening: money({ en: 'Receivables at the beginning', zh: '期初应收账款' }, { minimum: 0 }),
    billed: money({ en: 'Billed in the period', zh: '本期应收发生额' }, { minimum: 0, hint: { en: 'With VAT, as receipts are.', zh: '含税，与回款口径一致。' } }),
  },
  result: { label: { en: 'Collection rate', zh: '回款率' }, unit: { en: 'share, 0.7 = 70%', zh: '比例，0.7 = 70%' } },
  formula: { en: 'collection rate = receipts ÷ (opening receivables + billed)', zh: '回款率 = 本期回款 ÷（期初应收账款 + 本期应收发生额）' },
  excel: 'receipts/(opening+billed)',
  source: { en: 'Usual sales-performance ratio of companies in China.', zh: '企业销售考核的通行指标。' },
  convention: { en: 'Opening balance and billing together are what could be received. Advances received are no receipts of it.', zh: '期初余额与本期发生额之和为可收款额；预收款不计入回款。' },
  examples: [
    {
      inputs: { receipts: 1_400_000, opening: 1_200_000, billed: 800_000 },
      result: 0.7,
      steps: { en: '1,400,000 ÷ (1,200,000 + 800,000) = 0.7', zh: '1,400,000 ÷（1,200,000 + 800,000）= 0.7' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'billed' }],
  compute: ({ receipts, opening, billed }) => divide(receipts, opening + billed, 'billed'),
});
