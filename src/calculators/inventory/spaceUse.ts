import { defineCalculator } from '../define';
import { divide } from '../errors';
import { ratio } from '../readers';

/**
 * Share of the usable warehouse space that is used.
 *
 * Units   one unit of space; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(usable), notANumber(used, usable), belowMinimum(used, usable).
 */
export const calculator = defineCalculator({
  id: 'SPACEUSE',
  group: 'inventory',
  title: { en: 'Use of warehouse space', zh: '仓库利用率' },
  summary: { en: 'Share of the usable warehouse space that is used.', zh: '已用面积（或库位）占可用面积的比例。' },
  inputs: {
    used: ratio({ en: 'Space used', zh: '已用空间' }, { minimum: 0 }),
    usable: ratio({ en: 'Space usable', zh: '可用空间' }, { minimum: 0 }),
  },
  result: { label: { en: 'Use', zh: '利用率' }, unit: { en: 'share, 0.8 = 80%', zh: '比例，0.8 = 80%' } },
  formula: { en: 'use = used ÷ usable', zh: '利用率 = 已用 ÷ 可用' },
  excel: 'used/usable',
  source: { en: 'Rule set by your company: 70 % to 85 %, editable.', zh: '贵公司规定：70%–85%，可修改。' },
  convention: { en: 'Square metres, cubic metres or places: the same for both.', zh: '平方米、立方米或库位均可，两者须一致。' },
  examples: [
    {
      inputs: { used: 3_900, usable: 5_000 },
      result: 0.78,
      steps: { en: '3,900 ÷ 5,000 = 0.78', zh: '3,900 ÷ 5,000 = 0.78' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'usable' }],
  compute: ({ used, usable }) => divide(used, usable, 'usable'),
});
