import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { divide, sameLength } from '../errors';
import { days, series } from '../readers';

/**
 * Share of inventory value that has not been used for longer than a limit.
 *
 * Units   amounts in one currency, days; the result is a share.
 * Shapes  values, idleDays: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  divisionByZero(values), lengthsDiffer(idleDays), notANumber(values, idleDays, limit), belowMinimum(values, idleDays, limit), tooFew(values, idleDays).
 */
export const calculator = defineCalculator({
  id: 'DEADRATIO',
  group: 'inventory',
  title: { en: 'Dead-stock ratio', zh: '呆滞库存占比' },
  summary: { en: 'Share of inventory value that has not been used for longer than a limit.', zh: '呆滞超过界限的库存金额占比。' },
  inputs: {
    values: series({ en: 'Inventory values', zh: '库存金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
    idleDays: series({ en: 'Days without use', zh: '呆滞天数' }, { en: 'days', zh: '天' }, 1, { minimum: 0 }),
    limit: days({ en: 'Dead when idle for more than', zh: '呆滞界限' }, { minimum: 0, fallback: 365 }),
  },
  result: { label: { en: 'Dead-stock ratio', zh: '呆滞库存占比' }, unit: { en: 'share, 0.05 = 5%', zh: '比例，0.05 = 5%' } },
  formula: { en: 'ratio = Σ values idle for more than the limit ÷ Σ values', zh: '占比 = Σ 呆滞超过界限的金额 ÷ Σ 金额' },
  excel: 'SUMPRODUCT(values*(idle_days>limit))/SUM(values)',
  source: { en: 'Rule set by your company: below 5 %, goal 3 %; editable.', zh: '贵公司规定：低于 5%，目标 3%；可修改。' },
  convention: { en: 'At cost, not issued for more than 365 days. Cover of more than 365 days is another reading of the rule.', zh: '按成本，超过 365 天未出库。可供天数超过 365 天是该规则的另一种理解。' },
  examples: [
    {
      inputs: { values: [600, 300, 100], idleDays: [10, 200, 400] },
      result: 0.1,
      steps: { en: '100 ÷ 1,000 = 0.1', zh: '100 ÷ 1,000 = 0.1' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'values' }, { code: 'lengthsDiffer', input: 'idleDays' }],
  compute({ values, idleDays, limit }) {
    sameLength(idleDays, values, 'idleDays');
    return divide(sum(values.filter((_, item) => idleDays[item]! > limit)), sum(values), 'values');
  },
});
