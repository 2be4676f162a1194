import { empiricalQuantile, windowSums } from '../../math/quantile';
import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, demandHistory, filledHistory, periods, serviceLevel } from '../readers';

/**
 * Safety stock from what was seen: a quantile of the demand of past lead times.
 *
 * Units   demand in units per period, the window in the same periods; the result in units.
 * Shapes  demand one row or column; every other input one cell or a range; the result has its shape.
 * Errors  notServiceLevel(serviceLevel), tooFew(demand), gapInList(demand), belowMinimum(demand, window), notWhole(window).
 */
export const calculator = defineCalculator({
  id: 'SAFETYSTOCKQUANTILE',
  group: 'inventory',
  title: { en: 'Safety stock, observed quantile', zh: '安全库存（经验分位数法）' },
  summary: {
    en: 'The demand of past lead times that the service level covers, less their mean: without any assumption about its distribution.',
    zh: '历史上各提前期长度的需求中达到服务水平的那一个，减去其平均值；不假定需求分布。',
  },
  inputs: {
    demand: demandHistory({ en: 'Demand of each period', zh: '各周期需求' }, 2),
    window: periods({ en: 'Lead time and review interval', zh: '提前期加检查间隔' }, { minimum: 1, whole: true }),
    serviceLevel: serviceLevel({ en: 'Service level', zh: '服务水平' }, { en: 'Probability of no stock-out in a cycle.', zh: '一个补货周期内不缺货的概率。' }),
    blank: blanks(),
  },
  result: { label: { en: 'Safety stock', zh: '安全库存' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'safety stock = quantile of the demands of all windows − their mean\nwindow: so many periods one after the other; quantile: smallest of these demands that the share given by the service level does not exceed',
    zh: '安全库存 = 各窗口需求的分位数 − 其平均值\n窗口：连续若干周期；分位数：不超过该值的窗口比例达到服务水平的最小需求',
  },
  excel: null,
  source: { en: 'Lokad, quantile forecasts; the empirical distribution function of statistics.', zh: 'Lokad 分位数预测；统计学中的经验分布函数。' },
  convention: {
    en: 'Windows overlap. A value between two that were seen is never made up; more than was seen is never expected.',
    zh: '窗口相互重叠。不在两个观测值之间插值，也不超出已观测到的最大值。',
  },
  examples: [
    {
      inputs: { demand: [4, 6, 5, 9, 3, 6], window: 2, serviceLevel: 0.8 },
      result: 0.8000000000000007,
      steps: {
        en: 'windows 10, 11, 14, 12 and 9 with a mean of 11.2; 4 of 5 are at most 12; 12 − 11.2 = 0.8 units',
        zh: '各窗口需求为 10、11、14、12、9，平均 11.2；其中 4/5 不超过 12；12 − 11.2 = 0.8 件',
      },
    },
  ],
  errors: [{ code: 'tooFew', input: 'demand' }],
  compute({ demand, window, serviceLevel, blank }, warn) {
    const windows = windowSums(filledHistory(demand, blank, 'demand'), window);
    if (windows.length < 2) throw new CalcError('tooFew', 'demand', { expected: window + 1, found: demand.length });
    if (windows.length * (1 - serviceLevel) < 1 - 1e-9) warn('fewWindows');
    return empiricalQuantile(windows, serviceLevel) - sum(windows) / windows.length;
  },
});
