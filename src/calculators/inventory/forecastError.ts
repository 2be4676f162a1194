import { mean } from '../../math/statistics';
import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError, divide, sameLength } from '../errors';
import { choice, series } from '../readers';

/**
 * How far forecasts were from what came, in one of the usual measures.
 *
 * Units   values in one unit; the result is a share or in that unit.
 * Shapes  actual, forecast: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  tooFew(actual, forecast), divisionByZero(actual, forecast), lengthsDiffer(forecast), notANumber(actual, forecast), notAChoice(measure).
 * Accepts negative actual: a net flow.
 * Accepts negative forecast: a net flow.
 */
export const calculator = defineCalculator({
  id: 'FORECASTERROR',
  group: 'inventory',
  title: { en: 'Forecast error', zh: '预测误差' },
  summary: { en: 'How far forecasts were from what came, in one of the usual measures.', zh: '预测与实际的偏差，可选多种常用指标。' },
  inputs: {
    actual: series({ en: 'Actual', zh: '实际数值' }, null),
    forecast: series({ en: 'Forecast', zh: '预测数值' }, null),
    measure: choice(
      { en: 'Measure', zh: '指标' },
      [
        { id: 'WAPE', label: { en: 'weighted absolute percentage error', zh: '加权绝对百分比误差' }, aliases: [] },
        { id: 'BIAS', label: { en: 'mean error', zh: '平均误差' }, aliases: ['ME'] },
        { id: 'MAE', label: { en: 'mean absolute error', zh: '平均绝对误差' }, aliases: ['MAD'] },
        { id: 'MSE', label: { en: 'mean squared error', zh: '均方误差' }, aliases: [] },
        { id: 'RMSE', label: { en: 'root mean squared error', zh: '均方根误差' }, aliases: [] },
        { id: 'MAPE', label: { en: 'mean absolute percentage error', zh: '平均绝对百分比误差' }, aliases: [] },
        { id: 'MASE', label: { en: 'mean absolute scaled error', zh: '平均绝对标度误差' }, aliases: [] },
        { id: 'SIGNAL', label: { en: 'tracking signal', zh: '跟踪信号' }, aliases: [] },
      ],
      'WAPE',
    ),
  },
  result: { label: { en: 'Forecast error', zh: '预测误差' }, unit: { en: 'share or unit of the values', zh: '比例或与数据同单位' } },
  formula: { en: 'error = actual − forecast\nWAPE = Σ size of error ÷ Σ size of actual; BIAS = mean error; MAE = mean size of error; MSE = mean of error²; RMSE = √MSE\nMAPE = mean of size of error ÷ actual; MASE = MAE ÷ mean size of change from one actual to the next; SIGNAL = Σ error ÷ MAE', zh: '误差 = 实际 − 预测\nWAPE = Σ 误差绝对值 ÷ Σ 实际绝对值；BIAS = 平均误差；MAE = 平均绝对误差；MSE = 误差平方的平均；RMSE = √MSE\nMAPE = 误差绝对值 ÷ 实际的平均；MASE = MAE ÷ 实际逐期变动绝对值的平均；SIGNAL = Σ 误差 ÷ MAE' },
  excel: null,
  source: { en: 'Hyndman, R. J. and Koehler, A. B. (2006): Another look at measures of forecast accuracy. International Journal of Forecasting 22(4).', zh: 'Hyndman、Koehler（2006）：再论预测精度指标，《International Journal of Forecasting》第 22 卷第 4 期。' },
  convention: { en: 'WAPE unless you choose: it may be taken of series with zeros. Bias above 0: too little was forecast. MASE is scaled by the changes from one actual to the next. A tracking signal beyond ±4 is an alarm. For cash, measure receipts and payments apart: their difference can be near zero.', zh: '未选时用 WAPE，允许含零。平均误差大于 0 表示预测偏低。MASE 以实际值逐期变动为标度。跟踪信号超出 ±4 应预警。现金预测请将收入和支出分别计算，净额可能接近零。' },
  examples: [
    {
      inputs: { actual: [100, 120, 80], forecast: [90, 130, 100] },
      result: 0.13333333333333333,
      steps: { en: '(10 + 10 + 20) ÷ 300 = 13.33 %', zh: '（10 + 10 + 20）÷ 300 = 13.33%' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'actual' }, { code: 'divisionByZero', input: 'actual' }, { code: 'divisionByZero', input: 'forecast' }, { code: 'lengthsDiffer', input: 'forecast' }],
  compute({ actual, forecast, measure }) {
    sameLength(forecast, actual, 'forecast');
    const errors = actual.map((one, place) => one - forecast[place]!);
    const absolute = errors.map(Math.abs);
    if (measure === 'BIAS') return mean(errors);
    if (measure === 'MAE') return mean(absolute);
    if (measure === 'MSE') return mean(errors.map((error) => error ** 2));
    if (measure === 'RMSE') return Math.sqrt(mean(errors.map((error) => error ** 2)));
    if (measure === 'MAPE') return mean(errors.map((error, place) => Math.abs(divide(error, actual[place]!, 'actual'))));
    if (measure === 'SIGNAL') return divide(sum(errors), mean(absolute), 'forecast');
    if (measure === 'WAPE') return divide(sum(absolute), sum(actual.map(Math.abs)), 'actual');
    if (actual.length < 2) throw new CalcError('tooFew', 'actual', { expected: 2, found: actual.length });
    const steps = actual.slice(1).map((one, place) => Math.abs(one - actual[place]!));
    return divide(mean(absolute), mean(steps), 'actual');
  },
});
