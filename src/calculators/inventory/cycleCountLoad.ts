import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { sameLength } from '../errors';
import { days, series } from '../readers';

/**
 * How many counts a day a cycle-count plan needs.
 *
 * Units   items, counts per year, days; the result in counts per day.
 * Shapes  items, counts: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  lengthsDiffer(counts), notANumber(items, counts, workdays), belowMinimum(items, counts), tooFew(items, counts), notAbove(workdays).
 */
export const calculator = defineCalculator({
  id: 'COUNTLOAD',
  group: 'inventory',
  title: { en: 'Counts a day', zh: '日盘点量' },
  summary: { en: 'How many counts a day a cycle-count plan needs.', zh: '循环盘点计划每个工作日需要的盘点次数。' },
  inputs: {
    items: series({ en: 'Items of each class', zh: '各类物料数' }, null, 1, { minimum: 0 }),
    counts: series({ en: 'Counts a year of each class', zh: '各类年盘点次数' }, null, 1, { minimum: 0, hint: { en: 'Set by your company: A 52, B 12, C 4 as samples; usual: 4, 2, 1.', zh: '贵公司规定：A 52、B 12、C 4（抽查）；通行：4、2、1。' } }),
    workdays: days({ en: 'Workdays of a year', zh: '全年工作日' }, { above: 0, fallback: 250 }),
  },
  result: { label: { en: 'Counts a day', zh: '日盘点量' }, unit: { en: 'counts per day', zh: '次/天' } },
  formula: { en: 'counts a day = Σ items × counts a year ÷ workdays', zh: '日盘点量 = Σ 物料数 × 年盘点次数 ÷ 工作日' },
  excel: 'SUMPRODUCT(items,counts)/workdays',
  source: { en: 'Cycle counting, Brooks and Wilson: Inventory Record Accuracy.', zh: '循环盘点，Brooks、Wilson《Inventory Record Accuracy》。' },
  convention: { en: 'Where only samples are counted, give the sampled items.', zh: '抽查时请填抽查的物料数。' },
  examples: [
    {
      inputs: { items: [100, 300, 600], counts: [4, 2, 1], workdays: 250 },
      result: 6.4,
      steps: { en: '(400 + 600 + 600) ÷ 250 = 6.4', zh: '（400 + 600 + 600）÷ 250 = 6.4' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'counts' }],
  compute({ items, counts, workdays }) {
    sameLength(counts, items, 'counts');
    return sum(items.map((number, place) => number * counts[place]!)) / workdays;
  },
});
