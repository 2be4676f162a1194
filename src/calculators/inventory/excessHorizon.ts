import { defineCalculator } from '../define';
import { days, money, units } from '../readers';

/**
 * Stock beyond the demand of a horizon, in money.
 *
 * Units   units, days, currency per unit; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(onHand, dailyDemand, horizon, unitCost), belowMinimum(onHand, dailyDemand, horizon, unitCost).
 * Accepts zero: no stock is no excess.
 */
export const calculator = defineCalculator({
  id: 'EXCESSHORIZON',
  group: 'inventory',
  title: { en: 'Excess stock over a horizon', zh: '按期限计算的超储' },
  summary: { en: 'Stock beyond the demand of a horizon, in money.', zh: '超过一定期限内需求的库存金额。' },
  inputs: {
    onHand: units({ en: 'On hand', zh: '现有库存' }, { minimum: 0 }),
    dailyDemand: units({ en: 'Demand of a day', zh: '日均需求' }, { minimum: 0 }),
    horizon: days({ en: 'Days to cover', zh: '覆盖天数' }, { minimum: 0 }),
    unitCost: money({ en: 'Cost of a unit', zh: '单位成本' }, { minimum: 0, fallback: 1 }),
  },
  result: { label: { en: 'Excess', zh: '超储金额' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'excess = (on hand − demand of a day × days), at least 0, × cost of a unit', zh: '超储 =（现有库存 − 日均需求 × 天数，不小于 0）× 单位成本' },
  excel: 'MAX(0,on_hand-daily_demand*horizon)*unit_cost',
  source: { en: 'Months-on-stock rule of planners.', zh: '计划员常用的库存月数规则。' },
  convention: { en: 'Left out, the cost of a unit is 1 and the result is in units.', zh: '未填单位成本时结果为数量。' },
  examples: [
    {
      inputs: { onHand: 1_000, dailyDemand: 5, horizon: 120, unitCost: 3 },
      result: 1200,
      steps: { en: '(1,000 − 5 × 120) × 3 = 1,200', zh: '（1,000 − 5 × 120）× 3 = 1,200' },
    },
  ],
  errors: [],
  compute: ({ onHand, dailyDemand, horizon, unitCost }) => Math.max(0, onHand - dailyDemand * horizon) * unitCost,
});
