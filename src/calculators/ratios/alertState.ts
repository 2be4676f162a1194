import { defineCalculator } from '../define';
import { choice, rate, ratio, series } from '../readers';

/**
 * Whether an indicator is in breach of its limit in each period, with a margin before it clears.
 *
 * Units   values and limit in one unit; the result in periods.
 * Shapes  values: a row or a column; every other input one cell; the result lies as values.
 * Errors  notANumber(values, limit, margin), tooFew(values), notAChoice(side), belowMinimum(margin).
 * Accepts negative values: a balance may be overdrawn.
 * Accepts negative limit: a limit below zero.
 * Accepts zero: the limit may be zero.
 */
export const calculator = defineCalculator({
  id: 'ALERTSTATE',
  group: 'ratios',
  title: { en: 'Alert state', zh: '预警状态' },
  summary: { en: 'Whether an indicator is in breach of its limit in each period, with a margin before it clears.', zh: '指标在各期是否触发预警，回到界限以内一定幅度后才解除。' },
  inputs: {
    values: series({ en: 'Values, oldest first', zh: '各期指标（由早到晚）' }, null),
    limit: ratio({ en: 'Limit', zh: '预警界限' }),
    side: choice(
      { en: 'Breach when', zh: '触发方向' },
      [
        { id: 'ABOVE', label: { en: 'above the limit', zh: '高于界限' }, aliases: [] },
        { id: 'BELOW', label: { en: 'below the limit', zh: '低于界限' }, aliases: [] },
      ],
      'ABOVE',
    ),
    margin: rate({ en: 'Margin to clear', zh: '解除幅度' }, { minimum: 0, fallback: 0.05 }),
  },
  result: { label: { en: 'Periods in breach', zh: '已持续期数' }, unit: { en: 'periods', zh: '期' }, along: 'values' },
  formula: { en: 'breach when the value crosses the limit; clear when it is back by margin × limit; the result counts the periods in breach, 0 when clear', zh: '指标越过界限即触发，回到界限内（幅度 × 界限）才解除；结果为已持续期数，未触发为 0' },
  excel: null,
  source: { en: 'Alarm with hysteresis.', zh: '带回差的预警。' },
  convention: { en: 'Exactly at the limit is no breach. The margin keeps an alert from going on and off with every small change.', zh: '恰等于界限不触发。设置解除幅度可避免小幅波动反复触发。' },
  examples: [
    {
      inputs: { values: [[40], [46], [44], [42]], limit: 45 },
      result: [[0], [1], [2], [0]],
      steps: { en: '46 > 45: breach; 44 is above 45 − 2.25: stays; 42 clears', zh: '46 > 45：触发；44 高于 45 − 2.25：持续；42 解除' },
    },
  ],
  errors: [],
  compute({ values, limit, side, margin }) {
    const sign = side === 'ABOVE' ? 1 : -1;
    const back = margin * Math.abs(limit);
    let months = 0;
    return values.map((value) => {
      const beyond = sign * (value - limit);
      months = beyond > 0 || (months > 0 && beyond > -back) ? months + 1 : 0;
      return months;
    });
  },
});
