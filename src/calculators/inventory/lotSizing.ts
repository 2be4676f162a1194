import { lotSizes } from './planning/lots';
import { defineCalculator } from '../define';
import { moneyPerOrder, moneyPerUnit, series } from '../readers';

/**
 * Orders of each period where demand is known.
 *
 * Units   demand in units per period, holding cost per unit and period; the result in units.
 * Shapes  demand one row or column; the costs one cell each; the result lies as demand does.
 * Errors  belowMinimum(demand, holdingCost), notAbove(orderCost).
 */
export const calculator = defineCalculator({
  id: 'WAGNERWHITIN',
  group: 'inventory',
  title: { en: 'Lot sizes for known demand', zh: '动态批量（Wagner–Whitin）' },
  summary: {
    en: 'What to order in each period so that ordering and holding cost least, where the demand of every period is known.',
    zh: '各周期需求已知时，使订货与持有成本合计最低的各期订货量。',
  },
  inputs: {
    demand: series({ en: 'Demand of each period', zh: '各周期需求' }, { en: 'units', zh: '件' }, 1, { minimum: 0 }),
    orderCost: moneyPerOrder({ en: 'Cost of an order', zh: '每次订货成本' }, { above: 0 }),
    holdingCost: moneyPerUnit({ en: 'Holding cost per unit and period', zh: '单位周期持有成本' }, { minimum: 0 }),
  },
  result: { label: { en: 'Orders', zh: '订货量' }, unit: { en: 'units', zh: '件' }, along: 'demand' },
  formula: {
    en: 'each order covers whole periods; the split with the least sum of orders × cost of an order + stock carried over × holding cost',
    zh: '每次订货覆盖若干整周期；取“订货次数 × 每次订货成本 + 结转库存 × 持有成本”最低的划分',
  },
  excel: null,
  source: {
    en: 'Wagner, H. M.; Whitin, T. M. (1958): Dynamic version of the economic lot size model. Management Science 5(1).',
    zh: '动态批量模型原文：Wagner, H. M.；Whitin, T. M.（1958）：Dynamic version of the economic lot size model，Management Science 5(1)。',
  },
  convention: {
    en: 'Stock is empty at the start, orders come at once, holding counts what is carried into the next period.',
    zh: '期初库存为零，订货即到；持有成本按结转到下一周期的数量计。',
  },
  examples: [
    {
      inputs: { demand: [90, 120, 80, 70], orderCost: 500, holdingCost: 2 },
      result: [[210], [0], [150], [0]],
      steps: {
        en: '210 now (120 kept one period: 240) and 150 in period 3 (70 kept: 140): 2 × 500 + 240 + 140 = 1,380',
        zh: '第 1 期订 210（120 件结转一期：240），第 3 期订 150（70 件结转：140）：2 × 500 + 240 + 140 = 1,380',
      },
    },
  ],
  errors: [],
  compute: ({ demand, orderCost, holdingCost }) => lotSizes(demand, orderCost, holdingCost).orders,
});
