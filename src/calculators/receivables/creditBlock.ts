import { defineCalculator } from '../define';
import { days, money, optional, rate } from '../readers';

/**
 * Whether new orders of a customer should be stopped, and by which rule first.
 *
 * Units   amounts in one currency, days; the result is a text.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(exposure, limit, oldestDaysOverdue, overdueAmount, tolerance, daysAllowed, amountAllowed), belowMinimum(limit, overdueAmount, tolerance, daysAllowed, amountAllowed).
 * Accepts negative exposure: an advance of the customer.
 * Accepts negative oldestDaysOverdue: nothing is due yet.
 * Accepts zero: nothing owed blocks nothing.
 */
export const calculator = defineCalculator({
  id: 'CREDITBLOCK',
  group: 'receivables',
  title: { en: 'Credit block', zh: '信用冻结' },
  summary: { en: 'Whether new orders of a customer should be stopped, and by which rule first.', zh: '是否应停止接受客户新订单，以及首先触发的规则。' },
  inputs: {
    exposure: money({ en: 'Exposure', zh: '信用占用' }),
    limit: money({ en: 'Credit limit', zh: '信用额度' }, { minimum: 0 }),
    oldestDaysOverdue: days({ en: 'Days overdue of the oldest item', zh: '最长逾期天数' }, { hint: { en: '0 or less when nothing is overdue.', zh: '无逾期时为 0 或负数。' } }),
    overdueAmount: money({ en: 'Overdue amount', zh: '逾期金额' }, { minimum: 0, fallback: 0 }),
    tolerance: rate({ en: 'Tolerance above the limit', zh: '超额容差' }, { minimum: 0, fallback: 0 }),
    daysAllowed: days({ en: 'Days overdue allowed', zh: '允许逾期天数' }, { minimum: 0, fallback: 90 }),
    amountAllowed: optional(money({ en: 'Overdue amount allowed', zh: '允许逾期金额' }, { minimum: 0 }), { en: 'not checked', zh: '不检查' }),
  },
  result: { label: { en: 'Block', zh: '冻结' }, unit: null },
  formula: { en: 'LIMIT: exposure > limit × (1 + tolerance)\nDAYS: oldest item overdue by more than allowed\nAMOUNT: overdue amount above what is allowed\notherwise OK', zh: '超额：信用占用 > 信用额度 ×（1 + 容差）\n逾期天数：最长逾期天数 > 允许天数\n逾期金额：逾期金额 > 允许金额\n其余：正常' },
  excel: null,
  source: { en: 'Blocking rules of Microsoft Dynamics 365 Finance; orders stop at 90 days overdue as set by your company.', zh: 'Microsoft Dynamics 365 Finance 的冻结规则；逾期 90 天停止发货为贵公司规定。' },
  convention: { en: 'The rules are asked in this order and the first that holds is shown. Exactly at a limit is not beyond it.', zh: '按上述顺序判断，显示首个触发的规则。恰等于界限不算超过。' },
  examples: [
    {
      inputs: { exposure: 120_000, limit: 100_000, oldestDaysOverdue: 10 },
      result: { en: 'LIMIT', zh: '超额' },
      steps: { en: '120,000 > 100,000 × (1 + 0): LIMIT', zh: '120,000 > 100,000 ×（1 + 0）：超额' },
    },
  ],
  errors: [],
  compute({ exposure, limit, oldestDaysOverdue, overdueAmount, tolerance, daysAllowed, amountAllowed }) {
    if (exposure > limit * (1 + tolerance)) return { en: 'LIMIT', zh: '超额' };
    if (oldestDaysOverdue > daysAllowed) return { en: 'DAYS', zh: '逾期天数' };
    if (amountAllowed !== null && overdueAmount > amountAllowed) return { en: 'AMOUNT', zh: '逾期金额' };
    return { en: 'OK', zh: '正常' };
  },
});
