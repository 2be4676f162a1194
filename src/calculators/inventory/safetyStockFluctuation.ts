import { defineCalculator } from '../define';
import { periods, rate, unitsPerPeriod } from '../readers';

/**
 * Safety stock from the shares by which demand and lead time may exceed their means.
 *
 * Units   demand in units per period, lead time in the same periods, fluctuations as shares; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(every input).
 * Accepts zero: nothing that varies needs no stock.
 */
export const calculator = defineCalculator({
  id: 'SAFETYSTOCKFLUCT',
  group: 'inventory',
  title: { en: 'Safety stock, fluctuation shares', zh: '安全库存（波动系数法）' },
  summary: { en: 'Stock for demand and lead time that both exceed their means by given shares.', zh: '按需求和提前期各自的波动系数计算的安全库存。' },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '日均需求' }, {
      minimum: 0,
      hint: { en: 'Per day, week or month: one period for all inputs.', zh: '也可按周或按月；所有参数须用同一周期。' },
    }),
    leadTime: periods({ en: 'Mean lead time', zh: '提前期' }, { minimum: 0 }),
    demandFluctuation: rate({ en: 'Demand fluctuation', zh: '需求波动系数' }, { minimum: 0 }),
    leadTimeFluctuation: rate({ en: 'Lead time fluctuation', zh: '提前期波动系数' }, { minimum: 0 }),
  },
  result: { label: { en: 'Safety stock', zh: '安全库存' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'safety stock = mean demand × lead time × ( (1 + demand fluctuation) × (1 + lead time fluctuation) − 1 )',
    zh: '安全库存 = 日均需求 × 提前期 × ( (1 + 需求波动系数) × (1 + 提前期波动系数) − 1 )',
  },
  excel: 'demand*lead_time*((1+demand_fluctuation)*(1+lead_time_fluctuation)-1)',
  source: {
    en: 'The average and maximum method (SAFETYSTOCKMAX) with each maximum = mean × (1 + fluctuation).',
    zh: '即平均与最大法（SAFETYSTOCKMAX），其中最大值 = 平均值 ×（1 + 波动系数）。',
  },
  convention: {
    en: 'A sum of demand × fluctuation and lead time × fluctuation, as sometimes written, adds pieces and days: it has no unit and is not offered.',
    zh: '有的写法把“用量 × 波动系数”与“提前期 × 波动系数”直接相加，等于件数加天数，没有量纲，因此不提供。',
  },
  examples: [
    {
      inputs: { demand: 100, leadTime: 10, demandFluctuation: 0.15, leadTimeFluctuation: 0.1 },
      result: 265,
      steps: { en: '100 × 10 × (1.15 × 1.10 − 1) = 1,000 × 0.265 = 265 units', zh: '100 × 10 × (1.15 × 1.10 − 1) = 1,000 × 0.265 = 265 件' },
    },
  ],
  errors: [],
  compute: ({ demand, leadTime, demandFluctuation, leadTimeFluctuation }) => demand * leadTime * (demandFluctuation + leadTimeFluctuation + demandFluctuation * leadTimeFluctuation),
});
