import { lotCosts } from './planning/inputs';
import { economicQuantity } from './planning/lots';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { moneyPerUnitYear } from '../readers';

/**
 * Economic order quantity where customers wait.
 *
 * Units   yearly demand in units, costs in one currency; the result in units, as a share, or in that currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every input), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'EOQBACKORDER',
  group: 'inventory',
  title: { en: 'Economic order quantity with backorders', zh: '允许欠货的经济订货批量' },
  summary: { en: 'The order quantity with the least yearly cost when demand may wait at a cost.', zh: '允许欠货并计欠货成本时，使全年成本最低的订货批量。' },
  inputs: {
    ...lotCosts,
    backorderCost: moneyPerUnitYear({ en: 'Backorder cost', zh: '单位年欠货成本' }, { above: 0 }),
    what: what('QUANTITY', 'SHARE', 'COST'),
  },
  result: { label: { en: 'Order quantity', zh: '订货批量' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'quantity = √( 2 × yearly demand × cost of an order × (holding + backorder cost) ÷ (holding cost × backorder cost) )\nshare on backorder = holding cost ÷ (holding + backorder cost)',
    zh: '批量 = √( 2 × 年需求量 × 每次订货成本 ×（持有成本 + 欠货成本）÷（持有成本 × 欠货成本））\n欠货比例 = 持有成本 ÷（持有成本 + 欠货成本）',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, EOQ with planned backorders.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，允许欠货的经济批量。',
  },
  convention: { en: 'SHARE gives the share of demand that waits, COST the yearly cost.', zh: '填 SHARE 返回欠货比例，填 COST 返回年成本。' },
  examples: [
    {
      inputs: { demand: 1300, orderCost: 8, holdingCost: 0.225, backorderCost: 5 },
      result: 310.8125551589646,
      steps: {
        en: '√(2 × 1,300 × 8 × 5.225 ÷ (0.225 × 5)) = √96,604 = 310.81 units',
        zh: '√(2 × 1,300 × 8 × 5.225 ÷ (0.225 × 5)) = √96,604 = 310.81 件',
      },
    },
  ],
  errors: [],
  compute({ demand, orderCost, holdingCost, backorderCost, what }) {
    const both = holdingCost + backorderCost;
    if (what === 'SHARE') return holdingCost / both;
    const quantity = economicQuantity(demand, orderCost, (holdingCost * backorderCost) / both);
    return what === 'COST' ? (2 * orderCost * demand) / quantity : quantity;
  },
});
