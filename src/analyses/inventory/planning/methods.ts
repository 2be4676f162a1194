import type { Words } from '../../../texts/words';

/** What the planner may choose; `byPattern` chooses for each item. Ids are stored in workbooks. */
export type Method = 'combined' | 'demandOnly' | 'leadOnly' | 'additive' | 'forecastError' | 'observed' | 'fillRate' | 'maximum' | 'cover' | 'fluctuation' | 'slow' | 'byPattern';

/** How one item was reckoned, by a short code that is the same in every language, so that formulas may ask for it. */
export type Rule = 'SS-1' | 'SS-2' | 'SS-3' | 'SS-4' | 'SS-5' | 'SS-6' | 'SS-7' | 'SS-8' | 'SS-9' | 'SS-10' | 'SS-11' | 'SS-12';

export const rules: readonly Rule[] = ['SS-1', 'SS-2', 'SS-3', 'SS-4', 'SS-5', 'SS-6', 'SS-7', 'SS-8', 'SS-9', 'SS-10', 'SS-11', 'SS-12'];

/** Rules whose result no formula of a sheet gives: it stands as a value. */
export const valueRules: ReadonlySet<Rule> = new Set<Rule>(['SS-7', 'SS-10', 'SS-12']);

/** Rules that need no service level. */
const levelless: ReadonlySet<Rule> = new Set<Rule>(['SS-7', 'SS-8', 'SS-9', 'SS-11']);

export function usesLevel(used: ReadonlySet<Rule>): boolean {
  return [...used].some((rule) => !levelless.has(rule));
}

export const ruleWords: Readonly<Record<Rule, { readonly name: Words; readonly formula: Words }>> = {
  'SS-1': { name: { en: 'Demand and lead time vary', zh: '需求与提前期均波动' }, formula: { en: 'z × √(lead time × σ demand² + (mean demand × σ lead time)²)', zh: 'z × √(提前期 × 需求标准差² + (平均需求 × 提前期标准差)²)' } },
  'SS-2': { name: { en: 'Demand varies; spread of lead time not known', zh: '仅需求波动（提前期波动未知）' }, formula: { en: 'z × σ demand × √(lead time + review interval)', zh: 'z × 需求标准差 × √(提前期 + 检查间隔)' } },
  'SS-3': { name: { en: 'Only the lead time varies', zh: '仅提前期波动' }, formula: { en: 'z × mean demand × σ lead time', zh: 'z × 平均需求 × 提前期标准差' } },
  'SS-4': { name: { en: 'Demand and lead time vary together', zh: '需求与提前期同向波动' }, formula: { en: 'z × (σ demand × √(lead time + review interval) + mean demand × σ lead time)', zh: 'z × (需求标准差 × √(提前期 + 检查间隔) + 平均需求 × 提前期标准差)' } },
  'SS-5': { name: { en: 'Periodic review', zh: '定期检查' }, formula: { en: 'z × √((lead time + review interval) × σ demand² + (mean demand × σ lead time)²)', zh: 'z × √((提前期 + 检查间隔) × 需求标准差² + (平均需求 × 提前期标准差)²)' } },
  'SS-6': { name: { en: 'Errors of the forecast', zh: '预测误差' }, formula: { en: 'z × √((lead time + review interval) × forecast error² + (forecast × σ lead time)²)', zh: 'z × √((提前期 + 检查间隔) × 预测误差² + (预测需求 × 提前期标准差)²)' } },
  'SS-7': { name: { en: 'Fill rate', zh: '满足率' }, formula: { en: 'k × σ over lead time and review, G(k) = (1 − fill rate) × order quantity ÷ σ', zh: 'k × 提前期（含检查间隔）内标准差，G(k) = (1 − 满足率) × 订货批量 ÷ 标准差' } },
  'SS-8': { name: { en: 'Average and maximum', zh: '平均与最大' }, formula: { en: 'highest demand × longest lead time − mean demand × lead time', zh: '最高需求 × 最长提前期 − 平均需求 × 提前期' } },
  'SS-9': { name: { en: 'Days of use', zh: '用量天数' }, formula: { en: 'days × mean daily demand', zh: '天数 × 日均需求' } },
  'SS-10': { name: { en: 'What was needed so far', zh: '历史需求分位数' }, formula: { en: 'demand of past lead times that the service level covers, less their mean', zh: '历史上各提前期长度的需求中达到服务水平的一个，减去其平均值' } },
  'SS-11': { name: { en: 'Fluctuation shares', zh: '波动系数' }, formula: { en: 'mean demand × lead time × ((1 + demand fluctuation) × (1 + lead time fluctuation) − 1)', zh: '平均需求 × 提前期 × ((1 + 需求波动系数) × (1 + 提前期波动系数) − 1)' } },
  'SS-12': { name: { en: 'Slow movers, whole pieces', zh: '慢动件（整件）' }, formula: { en: 'smallest S with P(demand ≤ S) ≥ service level, less the mean; Poisson or negative binomial', zh: '满足 P(需求 ≤ S) ≥ 服务水平的最小 S 减均值；泊松或负二项分布' } },
};
