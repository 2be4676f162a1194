import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { divide } from '../errors';
import { series } from '../readers';

/**
 * How much a total depends on few customers: the sum of squared shares, from near 0 to 1.
 *
 * Units   amounts in one currency; the result is a number between 0 and 1.
 * Shapes  amounts: a row or a column; the result is one value.
 * Errors  divisionByZero(amounts), notANumber(amounts), belowMinimum(amounts), tooFew(amounts).
 */
export const calculator = defineCalculator({
  id: 'CONCENTRATION',
  group: 'receivables',
  title: { en: 'Concentration index', zh: '集中度指数' },
  summary: { en: 'How much a total depends on few customers: the sum of squared shares, from near 0 to 1.', zh: '合计对少数客户的依赖程度：各占比的平方和，在 0 与 1 之间。' },
  inputs: {
    amounts: series({ en: 'Amounts', zh: '金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
  },
  result: { label: { en: 'Concentration', zh: '集中度' }, unit: { en: '0 to 1', zh: '0 至 1' } },
  formula: { en: 'index = Σ (amount ÷ total)²', zh: '集中度指数 = Σ（金额 ÷ 合计）²' },
  excel: 'SUMSQ(amounts)/SUM(amounts)^2',
  source: { en: 'Herfindahl–Hirschman index; U.S. Department of Justice, Horizontal Merger Guidelines (there times 10,000).', zh: '赫芬达尔–赫希曼指数（HHI）；美国司法部《横向并购指南》以 10,000 倍表示。' },
  convention: { en: 'One amount per customer. 1 ÷ index is the number of equally large customers that would be as concentrated.', zh: '每个客户一个金额。1 ÷ 指数为相当于几个同等大小的客户。' },
  examples: [
    {
      inputs: { amounts: [500, 300, 200] },
      result: 0.38,
      steps: { en: '0.5² + 0.3² + 0.2² = 0.38', zh: '0.5² + 0.3² + 0.2² = 0.38' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'amounts' }],
  compute({ amounts }) {
    const total = sum(amounts);
    return sum(amounts.map((amount) => divide(amount, total, 'amounts') ** 2));
  },
});
