import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { moneyPerUnit } from '../readers';

/**
 * Critical ratio of a single order from prices.
 *
 * Units   every price in one currency per unit; the result a probability.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(every input), notAbove(price, cost).
 */
export const calculator = defineCalculator({
  id: 'CRITICALRATIO',
  group: 'inventory',
  title: { en: 'Critical ratio', zh: '临界比' },
  summary: {
    en: 'Probability of not running out that pays best, from price, cost, salvage value and penalty.',
    zh: '由售价、成本、残值和违约金得出的最优不缺货概率。',
  },
  inputs: {
    price: moneyPerUnit({ en: 'Selling price', zh: '售价' }, { minimum: 0 }),
    cost: moneyPerUnit({ en: 'Unit cost', zh: '单位成本' }, { minimum: 0 }),
    salvage: moneyPerUnit({ en: 'Salvage value', zh: '残值' }, { minimum: 0, fallback: 0 }),
    penalty: moneyPerUnit({ en: 'Penalty of a piece too few', zh: '单件缺货违约金' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Critical ratio', zh: '临界比' }, unit: null },
  formula: { en: 'ratio = (price − cost + penalty) ÷ (price + penalty − salvage value)', zh: '临界比 =（售价 − 成本 + 违约金）÷（售价 + 违约金 − 残值）' },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, newsvendor problem.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，报童模型。',
  },
  convention: { en: 'The salvage value must lie below the cost, and the cost below price and penalty together.', zh: '残值须低于成本，成本须低于售价与违约金之和。' },
  examples: [
    {
      inputs: { price: 80, cost: 60, salvage: 45, penalty: 25 },
      result: 0.75,
      steps: { en: '(80 − 60 + 25) ÷ (80 + 25 − 45) = 45 ÷ 60 = 0.75', zh: '（80 − 60 + 25）÷（80 + 25 − 45）= 45 ÷ 60 = 0.75' },
    },
  ],
  errors: [{ code: 'notAbove', input: 'cost' }, { code: 'notAbove', input: 'price' }],
  compute({ price, cost, salvage, penalty }) {
    if (cost <= salvage) throw new CalcError('notAbove', 'cost', { limit: salvage, found: cost });
    if (price + penalty <= cost) throw new CalcError('notAbove', 'price', { limit: cost - penalty, found: price });
    return (price - cost + penalty) / (price + penalty - salvage);
  },
});
