import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { choice, rate, series } from '../readers';
import { type AbcRule, abcClassOf, rankByValue } from './abcClass/shares';

/**
 * ABC class of each item by its share of the total value.
 *
 * Units   values in one currency (or in one unit); cuts are shares.
 * Shapes  values: n cells; cuts and rule: one cell; the result has the n cells of the values.
 * Errors  notANumber(values), gapInList(values), notAbove(cutB) where the cuts do not rise.
 * Accepts negative values: more was returned than used; such an item counts as nothing.
 */
export const calculator = defineCalculator({
  id: 'ABC',
  group: 'inventory',
  title: { en: 'ABC class', zh: 'ABC 分类' },
  summary: {
    en: 'Class of each item: A for those that hold most of the value, then B, then C.',
    zh: '按金额累计占比划分每个物料的类别：占大部分金额的为 A，其次 B，再次 C。',
  },
  inputs: {
    values: series({ en: 'Values of the items', zh: '各物料金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, {
      hint: { en: 'Such as usage of 12 months × unit cost, in any order.', zh: '如 12 个月用量×单位成本，顺序不限。' },
    }),
    cutA: rate({ en: 'A up to', zh: 'A 类累计占比上限' }, { above: 0, maximum: 1, fallback: 0.7 }),
    cutB: rate({ en: 'B up to', zh: 'B 类累计占比上限' }, { above: 0, maximum: 1, fallback: 0.9 }),
    rule: choice(
      { en: 'Share that decides', zh: '判定所用的累计占比' },
      [
        { id: 'BEFORE', label: { en: 'before the item', zh: '不含本物料' }, aliases: [] },
        { id: 'INCLUDING', label: { en: 'including the item', zh: '含本物料' }, aliases: ['AFTER'] },
      ],
      'BEFORE',
    ),
  },
  result: { label: { en: 'Class of each item', zh: '每个物料的类别' }, unit: null, along: 'values' },
  formula: {
    en: 'values from the largest down; share before = sum of all larger values ÷ total\nA if share before < A up to, else B if share before < B up to, else C',
    zh: '按金额由大到小排列；前项累计占比 = 排在前面的金额合计 ÷ 总额\n前项累计占比 < A 上限为 A，否则 < B 上限为 B，其余为 C',
  },
  excel: null,
  source: {
    en: 'Dickie, H. F. (1951): ABC inventory analysis shoots for dollars, not pennies. Factory Management and Maintenance 109(7).',
    zh: 'Dickie, H. F.（1951）：ABC inventory analysis shoots for dollars, not pennies，Factory Management and Maintenance，第 109 卷第 7 期。',
  },
  convention: {
    en: 'The share before the item decides, so the largest item is always A; other tools count the item itself (INCLUDING), and an item above the limit alone then falls out of A. Values below 0 count as 0, and items without value are C. Equal values keep the order of the list. Cuts 70 % and 90 % unless given; 80 % and 95 % or 80 % and 90 % are usual too.',
    zh: '按不含本物料的累计占比判定，因此金额最大的物料总是 A；其他工具把本物料计算在内（INCLUDING），单项超过上限的物料就会落在 A 之外。负数按零计，无金额的物料为 C。金额相同的按清单顺序。默认 70% 和 90%，也常用 80%、95% 或 80%、90%。',
  },
  examples: [
    {
      inputs: { values: [[90_000], [77_000], [26_350], [15_001], [12_500], [8_502], [1_200], [850], [504], [150]] },
      result: [['A'], ['A'], ['B'], ['B'], ['B'], ['C'], ['C'], ['C'], ['C'], ['C']],
      steps: {
        en: 'Total 232,057. Shares before the items: 0, 38.8 %, 72.0 %, 83.3 %, 89.8 %, 95.2 % …: two below 70 %, three more below 90 %',
        zh: '合计 232,057。前项累计占比：0、38.8%、72.0%、83.3%、89.8%、95.2%……前两项低于 70%，其后三项低于 90%',
      },
    },
  ],
  errors: [{ code: 'notAbove', input: 'cutB' }],
  compute({ values, cutA, cutB, rule }) {
    if (cutB <= cutA) throw new CalcError('notAbove', 'cutB', { limit: cutA, found: cutB });
    const { share, cumulative } = rankByValue(values);
    return values.map((_, item) => abcClassOf(share[item]!, cumulative[item]!, cutA, cutB, rule as AbcRule));
  },
});
