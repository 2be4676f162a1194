import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Share of the credit sales of twelve months that had to be written off.
 *
 * Units   amounts in one currency; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(creditSales), notANumber(writeOffs, recoveries, creditSales), belowMinimum(writeOffs, recoveries, creditSales).
 * Accepts zero writeOffs: a year without losses.
 */
export const calculator = defineCalculator({
  id: 'BADDEBTRATE',
  group: 'receivables',
  title: { en: 'Bad-debt rate', zh: '坏账率' },
  summary: { en: 'Share of the credit sales of twelve months that had to be written off.', zh: '全年赊销额中核销为坏账的比例。' },
  inputs: {
    writeOffs: money({ en: 'Write-offs of twelve months', zh: '全年核销坏账' }, { minimum: 0 }),
    recoveries: money({ en: 'Recoveries of earlier write-offs', zh: '收回已核销坏账' }, { minimum: 0 }),
    creditSales: money({ en: 'Credit sales of twelve months', zh: '全年赊销额' }, { minimum: 0 }),
  },
  result: { label: { en: 'Bad-debt rate', zh: '坏账率' }, unit: { en: 'share, 0.01 = 1%', zh: '比例，0.01 = 1%' } },
  formula: { en: 'bad-debt rate = (write-offs − recoveries) ÷ credit sales', zh: '坏账率 =（核销坏账 − 收回已核销坏账）÷ 赊销额' },
  excel: '(write_offs-recoveries)/credit_sales',
  source: { en: 'Usual loss ratio of credit management.', zh: '信用管理的通行损失指标。' },
  convention: { en: 'What was really lost in twelve months. The allowance divided by receivables is another ratio: it says what is expected, not what happened.', zh: '反映一年内实际发生的损失。坏账准备 ÷ 应收账款是另一指标，反映预期而非实际。' },
  examples: [
    {
      inputs: { writeOffs: 120_000, recoveries: 20_000, creditSales: 10_000_000 },
      result: 0.01,
      steps: { en: '(120,000 − 20,000) ÷ 10,000,000 = 0.01', zh: '（120,000 − 20,000）÷ 10,000,000 = 0.01' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'creditSales' }],
  compute: ({ writeOffs, recoveries, creditSales }) => divide(writeOffs - recoveries, creditSales, 'creditSales'),
});
