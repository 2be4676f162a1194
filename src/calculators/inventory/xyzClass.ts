import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { ratio } from '../readers';

export type XyzClass = 'X' | 'Y' | 'Z';

/** Limits belong to the class below them. */
export function xyzClassOf(variation: number, limitX: number, limitY: number): XyzClass {
  return variation <= limitX ? 'X' : variation <= limitY ? 'Y' : 'Z';
}

/**
 * XYZ class of an item by how much its demand varies from period to period.
 *
 * Units   the coefficient of variation has none.
 * Shapes  variation: one cell or a range, the result has its shape; limits: one cell or a range of that shape.
 * Errors  belowMinimum(variation), notAbove(limitX, limitY).
 */
export const calculator = defineCalculator({
  id: 'XYZ',
  group: 'inventory',
  title: { en: 'XYZ class', zh: 'XYZ 分类' },
  summary: { en: 'X for steady demand, Y for varying demand, Z for irregular demand.', zh: '需求平稳为 X，有波动为 Y，不规则为 Z。' },
  inputs: {
    variation: ratio({ en: 'Coefficient of variation', zh: '变异系数' }, { minimum: 0, hint: { en: 'Standard deviation ÷ mean of demand per period.', zh: '各周期需求的标准差 ÷ 均值。' } }),
    limitX: ratio({ en: 'X up to', zh: 'X 类上限' }, { above: 0, fallback: 0.5 }),
    limitY: ratio({ en: 'Y up to', zh: 'Y 类上限' }, { above: 0, fallback: 1 }),
  },
  result: { label: { en: 'Class', zh: '类别' }, unit: null },
  formula: { en: 'X if variation ≤ X up to, else Y if variation ≤ Y up to, else Z', zh: '变异系数 ≤ X 上限为 X，否则 ≤ Y 上限为 Y，其余为 Z' },
  excel: null,
  source: { en: 'Usual practice of materials management; limits differ between authors (0.5 and 1.0, 0.2 and 0.6, 0.1 and 0.25).', zh: '物料管理通行做法；各家界限不同（0.5 与 1.0、0.2 与 0.6、0.1 与 0.25）。' },
  convention: {
    en: 'Limits 0.5 and 1.0 unless given; print them beside every result. The class depends on the length of the periods: weekly demand varies more than monthly demand.',
    zh: '默认 0.5 和 1.0，请在结果旁注明。类别与周期长短有关：按周的波动大于按月。',
  },
  examples: [
    { inputs: { variation: 0.42 }, result: { en: 'X', zh: 'X' }, steps: { en: '0.42 ≤ 0.5', zh: '0.42 ≤ 0.5' } },
    { inputs: { variation: 0.42, limitX: 0.2, limitY: 0.6 }, result: { en: 'Y', zh: 'Y' }, steps: { en: '0.2 < 0.42 ≤ 0.6', zh: '0.2 < 0.42 ≤ 0.6' } },
  ],
  errors: [{ code: 'notAbove', input: 'limitY' }],
  compute({ variation, limitX, limitY }) {
    if (limitY <= limitX) throw new CalcError('notAbove', 'limitY', { limit: limitX, found: limitY });
    const letter = xyzClassOf(variation, limitX, limitY);
    return { en: letter, zh: letter };
  },
});
