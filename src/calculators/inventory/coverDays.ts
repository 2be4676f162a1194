import { defineCalculator } from '../define';
import { units } from '../readers';

/**
 * How many days the stock on hand lasts at the expected demand.
 *
 * Units   units and units per day; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(onHand, dailyDemand), belowMinimum(onHand, dailyDemand).
 * Accepts zero: no stock covers no day, no demand is shown in words.
 */
export const calculator = defineCalculator({
  id: 'COVERDAYS',
  group: 'inventory',
  title: { en: 'Days of cover', zh: '可供天数' },
  summary: { en: 'How many days the stock on hand lasts at the expected demand.', zh: '现有库存按预计需求可维持的天数。' },
  inputs: {
    onHand: units({ en: 'On hand', zh: '现有库存' }, { minimum: 0 }),
    dailyDemand: units({ en: 'Demand of a day', zh: '日均需求' }, { minimum: 0, hint: { en: 'Forecast where there is one, otherwise the past.', zh: '有预测用预测，否则用历史。' } }),
  },
  result: { label: { en: 'Days of cover', zh: '可供天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'days of cover = on hand ÷ demand of a day', zh: '可供天数 = 现有库存 ÷ 日均需求' },
  excel: 'IF(daily_demand=0,"no use",on_hand/daily_demand)',
  source: { en: 'Usual measure of stock range.', zh: '通行的库存可供天数指标。' },
  convention: { en: 'Without demand the stock lasts for ever: shown as “no use”, not as an error.', zh: '无需求时显示“无用量”，而非错误值。' },
  examples: [
    {
      inputs: { onHand: 600, dailyDemand: 20 },
      result: 30,
      steps: { en: '600 ÷ 20 = 30 days', zh: '600 ÷ 20 = 30 天' },
    },
  ],
  errors: [],
  compute: ({ onHand, dailyDemand }) => (dailyDemand === 0 ? { en: 'no use', zh: '无用量' } : onHand / dailyDemand),
});
