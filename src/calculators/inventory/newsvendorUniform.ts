import { mismatchCosts } from './planning/inputs';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { units } from '../readers';

/**
 * Order quantity for one period, any demand between two limits.
 *
 * Units   costs in one currency per unit; quantities in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(under, over; highest not above lowest), belowMinimum(lowest).
 */
export const calculator = defineCalculator({
  id: 'NEWSVENDORUNIFORM',
  group: 'inventory',
  title: { en: 'Single-period order quantity between limits', zh: '单周期订货量（均匀需求）' },
  summary: { en: 'What to order once when any demand between two limits is as likely as any other.', zh: '需求在上下限之间均匀分布时的一次性订货量。' },
  inputs: {
    ...mismatchCosts,
    lowest: units({ en: 'Lowest demand', zh: '最低需求' }, { minimum: 0 }),
    highest: units({ en: 'Highest demand', zh: '最高需求' }),
  },
  result: { label: { en: 'Order quantity', zh: '订货量' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'quantity = lowest + critical ratio × (highest − lowest)\ncritical ratio = cost too few ÷ (cost too few + cost too many)',
    zh: '订货量 = 最低需求 + 临界比 ×（最高需求 − 最低需求）\n临界比 = 缺货损失 ÷（缺货损失 + 过剩损失）',
  },
  excel: 'lowest+under/(under+over)*(highest-lowest)',
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, newsvendor problem.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，报童模型。',
  },
  convention: { en: 'There is nothing to choose.', zh: '无可选口径。' },
  examples: [
    {
      inputs: { under: 20, over: 9, lowest: 350, highest: 620 },
      result: 536.2068965517242,
      steps: { en: '20 ÷ 29 = 0.6897; 350 + 0.6897 × 270 = 536.21 units', zh: '20 ÷ 29 = 0.6897；350 + 0.6897 × 270 = 536.21 件' },
    },
  ],
  errors: [{ code: 'notAbove', input: 'highest' }],
  compute({ under, over, lowest, highest }) {
    if (highest <= lowest) throw new CalcError('notAbove', 'highest', { limit: lowest, found: highest });
    return lowest + (under / (under + over)) * (highest - lowest);
  },
});
