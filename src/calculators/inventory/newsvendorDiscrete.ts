import { mismatchCosts } from './planning/inputs';
import { sum } from '../../math/sum';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { series } from '../readers';

/**
 * Order quantity for one period, demand with given probabilities.
 *
 * Units   costs in one currency per unit; demands in units; the result in units, or in that currency.
 * Shapes  demands and probabilities one row or column each; every other input one cell or a range; the result has its shape.
 * Errors  notAbove(under, over), notRising(demands), lengthsDiffer(probabilities), belowMinimum(demands, probabilities), notSummingToOne(probabilities), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'NEWSVENDORDISCRETE',
  group: 'inventory',
  title: { en: 'Single-period order quantity from a table', zh: '单周期订货量（离散分布）' },
  summary: {
    en: 'What to order once when each possible demand has a probability; with COST, what too few and too many cost on average.',
    zh: '已知各种需求及其概率时的一次性订货量；填 COST 返回期望损失。',
  },
  inputs: {
    ...mismatchCosts,
    demands: series({ en: 'Possible demands', zh: '可能的需求' }, { en: 'units', zh: '件' }, 1, {
      minimum: 0,
      hint: { en: 'Rising.', zh: '递增。' },
    }),
    probabilities: series({ en: 'Their probabilities', zh: '对应概率' }, null, 1, { minimum: 0 }),
    what: what('QUANTITY', 'COST'),
  },
  result: { label: { en: 'Order quantity', zh: '订货量' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'quantity = smallest demand whose cumulative probability reaches the critical ratio\ncritical ratio = cost too few ÷ (cost too few + cost too many)',
    zh: '订货量 = 累计概率达到临界比的最小需求\n临界比 = 缺货损失 ÷（缺货损失 + 过剩损失）',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, newsvendor problem with discrete demand.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，离散需求的报童模型。',
  },
  convention: { en: 'The probabilities must add up to 1; nothing is scaled silently.', zh: '概率合计须等于 1，不会自动调整。' },
  examples: [
    {
      inputs: { under: 20, over: 10, demands: [1, 2, 3], probabilities: [0.5, 0.25, 0.25] },
      result: 2,
      steps: { en: 'critical ratio 20 ÷ 30 = 0.667; cumulative 0.5, 0.75: 2 units', zh: '临界比 20 ÷ 30 = 0.667；累计概率 0.5、0.75：2 件' },
    },
  ],
  errors: [{ code: 'notRising', input: 'demands' }, { code: 'lengthsDiffer', input: 'probabilities' }, { code: 'notSummingToOne', input: 'probabilities' }],
  compute({ under, over, demands, probabilities, what }) {
    const wrong = demands.find((demand, place) => demand <= (demands[place - 1] ?? -Infinity));
    if (wrong !== undefined) throw new CalcError('notRising', 'demands', { found: wrong });
    if (probabilities.length !== demands.length) throw new CalcError('lengthsDiffer', 'probabilities', { expected: demands.length, found: probabilities.length });
    const whole = sum(probabilities);
    if (Math.abs(whole - 1) > 1e-9) throw new CalcError('notSummingToOne', 'probabilities', { found: whole });
    const wanted = under / (under + over) - 1e-12;
    let reached = 0;
    const best = demands.find((_, place) => (reached += probabilities[place]!) >= wanted) ?? demands.at(-1)!;
    if (what !== 'COST') return best;
    return sum(demands.map((demand, place) => probabilities[place]! * (demand > best ? under * (demand - best) : over * (best - demand))));
  },
});
