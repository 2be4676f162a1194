import { economicQuantity, lotCost } from './planning/lots';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { moneyPerOrder, moneyPerUnitYear, optional, units, unitsPerYear } from '../readers';

/**
 * Economic production quantity: the lot comes in while it is used.
 *
 * Units   demand and production in units a year, costs in one currency; the result in units, or in that currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every input; production not above demand), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'EPQ',
  group: 'inventory',
  title: { en: 'Economic production quantity', zh: '经济生产批量' },
  summary: {
    en: 'The lot size with the least yearly cost when a lot is made at a finite rate while it is used.',
    zh: '边生产边领用时，使全年换产与持有成本最低的生产批量。',
  },
  inputs: {
    demand: unitsPerYear({ en: 'Yearly demand', zh: '年需求量' }, { above: 0 }),
    orderCost: moneyPerOrder({ en: 'Cost of a set-up', zh: '每次换产成本' }, { above: 0 }),
    holdingCost: moneyPerUnitYear({ en: 'Holding cost', zh: '单位年持有成本' }, {
      above: 0,
      hint: { en: 'Carrying rate × unit cost; 20 to 30 % of the unit cost is usual.', zh: '持有费率 × 单位成本，费率通常为 20%–30%。' },
    }),
    production: unitsPerYear({ en: 'Production rate', zh: '年生产能力' }, {
      above: 0,
      hint: { en: 'Above the demand.', zh: '须大于年需求量。' },
    }),
    quantity: optional(units({ en: 'Lot size', zh: '生产批量' }, { above: 0 }), { en: 'the economic one', zh: '经济生产批量' }),
    what: what('QUANTITY', 'COST'),
  },
  result: { label: { en: 'Lot size', zh: '生产批量' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'EPQ = √( 2 × yearly demand × cost of a set-up ÷ ( holding cost × (1 − yearly demand ÷ production rate) ) )\ncost = cost of a set-up × yearly demand ÷ lot + holding cost × (1 − yearly demand ÷ production rate) × lot ÷ 2',
    zh: '经济生产批量 = √( 2 × 年需求量 × 每次换产成本 ÷ ( 单位年持有成本 × (1 − 年需求量 ÷ 年生产能力) ) )\n年成本 = 每次换产成本 × 年需求量 ÷ 批量 + 单位年持有成本 × (1 − 年需求量 ÷ 年生产能力) × 批量 ÷ 2',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, economic production quantity.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，经济生产批量。',
  },
  convention: { en: 'Certain, even demand and production. COST gives the yearly cost of the lot size.', zh: '假定需求和生产均稳定。填 COST 时返回该批量的年成本。' },
  examples: [
    {
      inputs: { demand: 1300, orderCost: 8, holdingCost: 0.225, production: 2000 },
      result: 513.9328595516969,
      steps: {
        en: '√(2 × 1,300 × 8 ÷ (0.225 × (1 − 0.65))) = √264,127 = 513.93 units',
        zh: '√(2 × 1,300 × 8 ÷ (0.225 × (1 − 0.65))) = √264,127 = 513.93 件',
      },
    },
  ],
  errors: [{ code: 'notAbove', input: 'production' }],
  compute({ demand, orderCost, holdingCost, production, quantity, what }) {
    if (production <= demand) throw new CalcError('notAbove', 'production', { limit: demand, found: production });
    const held = holdingCost * (1 - demand / production);
    const lot = quantity ?? economicQuantity(demand, orderCost, held);
    return what === 'COST' ? lotCost(demand, orderCost, held, lot) : lot;
  },
});
