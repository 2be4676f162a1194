import type { Choice, Option, OptionContext } from '../../define';
import { demandOptions, periodOption } from '../demand/options';
import { listsLeadTimes } from './lead';
import { ruleWords } from './methods';
import { demandUnitIn, leadUnitIn, timeUnits, unitNames } from './timeUnits';

const statesLead = ({ mapping }: OptionContext): boolean => (['lead_time', 'lead_time_deviation', 'lead_time_maximum'] as const).some((role) => mapping[role] !== undefined);
const usesReview = ({ options }: OptionContext): boolean => options['method'] !== 'cover';
/** The list tells demand period by period. */
const hasPeriods = (context: OptionContext): boolean => isLong(context) || context.understanding.kind === 'demandTable' || (context.understanding.kind === 'stockSummary' && context.mapping.period !== undefined);
const levelled = ({ options }: OptionContext): boolean => !['cover', 'maximum', 'fluctuation', 'fillRate'].includes(String(options['method']));
const usesFluctuation = ({ options }: OptionContext): boolean => options['method'] === 'fluctuation' || options['method'] === 'maximum';
const isLong = ({ understanding: { kind }, mapping }: OptionContext): boolean => kind === 'salesLines' || kind === 'stockLedger' || (kind === 'unknown' && (mapping.doc_date !== undefined || mapping.posting_date !== undefined));
/** The period that demand is counted in, as far as it is known: lead times that nobody states are best given in it. */
function demandPeriodIn(context: OptionContext): string | null {
  const { understanding, options } = context;
  if (isLong(context)) return String(options['period'] ?? 'month');
  if (understanding.kind === 'stockSummary') return 'month';
  const unit = understanding.kind === 'demandTable' ? demandUnitIn(context) : options['demandUnit'];
  return unit === undefined || unit === '' ? null : String(unit);
}
const percent = { en: '%', zh: '%' };

const units: readonly Choice[] = timeUnits.map((unit) => ({ id: unit, label: unitNames[unit].many }));
const asPeriods: readonly Choice[] = timeUnits.map((unit) => ({ id: unit, label: unitNames[unit].one }));
const levels: readonly (readonly [string, string, number])[] = [['serviceA', 'A', 98], ['serviceB', 'B', 95], ['serviceC', 'C', 90]];

const methodChoices: readonly Choice[] = [
  { id: 'combined', label: { en: 'Spread of demand and lead time (usual)', zh: '需求与提前期波动（常用）' } },
  { id: 'byPattern', label: { en: 'By demand pattern of each item', zh: '按各物料的需求类型' } },
  { id: 'demandOnly', label: { en: 'Spread of demand only', zh: '仅需求波动' } },
  { id: 'leadOnly', label: { en: 'Spread of lead time only', zh: '仅提前期波动' } },
  { id: 'additive', label: { en: 'Spread of both, added up', zh: '两种波动相加' } },
  { id: 'forecastError', label: { en: 'Errors of the forecast', zh: '预测误差' } },
  { id: 'observed', label: { en: 'What was needed so far (quantile)', zh: '历史需求分位数' } },
  { id: 'fillRate', label: { en: 'Fill rate', zh: '满足率' } },
  { id: 'maximum', label: ruleWords['SS-8'].name },
  { id: 'cover', label: { en: 'Days of use', zh: '用量天数' } },
  { id: 'fluctuation', label: ruleWords['SS-11'].name },
  { id: 'slow', label: ruleWords['SS-12'].name },
];

/** The options of planning, each proposed from the source and the ones before it. */
export const planningOptions: readonly Option[] = [
  { kind: 'date', id: 'asOf', from: 'asOf', label: { en: 'As-of date', zh: '截止日期' }, hint: { en: 'The day of the stock in the list.', zh: '清单中库存数量的日期。' } },
  {
    kind: 'choice',
    id: 'method',
    prominent: true,
    fallback: 'combined',
    label: { en: 'Safety stock', zh: '安全库存算法' },
    hint: { en: 'Where the list states no spread of lead times, only demand counts, and the report says so.', zh: '清单中没有提前期波动时，仅按需求波动计算，报告中会注明。' },
    choices: methodChoices,
    choicesFor: (context) => (hasPeriods(context) ? methodChoices : methodChoices.filter(({ id }) => id !== 'forecastError' && id !== 'observed')),
  },
  ...levels.map(([id, name, fallback]): Option => ({
    kind: 'number',
    id,
    prominent: true,
    fallback,
    minimum: 50,
    maximum: 99.999,
    unit: percent,
    sharesToo: true,
    label: { en: `Service level, class ${name}`, zh: `${name} 类服务水平` },
    applies: (context) => levelled(context) && context.options['serviceFrom'] !== 'column',
  })),
  {
    kind: 'choice',
    id: 'serviceFrom',
    fallback: 'class',
    label: { en: 'Service level of an item', zh: '物料的服务水平' },
    choices: [
      { id: 'class', label: { en: 'by its ABC class', zh: '按 ABC 类别' } },
      { id: 'column', label: { en: 'from the list, else by class', zh: '取自清单，缺失时按类别' } },
    ],
    applies: ({ mapping }) => mapping.service_level !== undefined,
    propose: ({ mapping }) => (mapping.service_level === undefined ? null : { value: 'column' }),
  },
  periodOption,
  {
    kind: 'choice',
    id: 'demandUnit',
    prominent: true,
    fallback: '',
    label: { en: 'Demand in the list is per', zh: '清单中的需求按' },
    choices: asPeriods,
    applies: (context) => !isLong(context) && context.understanding.kind !== 'demandTable' && context.understanding.kind !== 'stockSummary',
    propose: (context) => {
      const unit = demandUnitIn(context);
      return unit === null ? null : { value: unit };
    },
  },
  {
    kind: 'choice',
    id: 'leadUnit',
    prominent: true,
    fallback: '',
    label: { en: 'Lead times and review interval are in', zh: '提前期与检查间隔的单位' },
    choices: units,
    propose: (context) => {
      const unit = leadUnitIn(context) ?? (statesLead(context) ? null : demandPeriodIn(context));
      return unit === null ? null : { value: unit };
    },
  },
  {
    kind: 'switch',
    id: 'convert',
    prominent: true,
    fallback: false,
    label: { en: 'Convert lead times to the period of demand', zh: '将提前期换算为需求周期' },
    hint: { en: 'A week has 7 days, a year 365 and a month 365/12. Without it, days and weeks are never mixed.', zh: '1 周 = 7 天，1 年 = 365 天，1 个月 = 365/12 天。不换算时，不同单位不会混用。' },
    applies: (context) => demandPeriodIn(context) !== context.options['leadUnit'],
  },
  { kind: 'number', id: 'leadTime', prominent: true, fallback: 0, minimum: 0, label: { en: 'Lead time where the list has none', zh: '清单未列提前期时取' }, applies: (context) => !listsLeadTimes(context), hint: { en: '0: not known.', zh: '0 表示未知。' } },
  {
    kind: 'choice',
    id: 'receipts',
    fallback: 'missing',
    label: { en: 'Lead times from receipts', zh: '由收货记录计算的提前期' },
    hint: { en: 'Of the report “Lead times from receipts” in this workbook, if there is one.', zh: '取自本工作簿中的“由收货记录计算提前期”报表（如有）。' },
    choices: [
      { id: 'missing', label: { en: 'where the list has none', zh: '清单未列时采用' } },
      { id: 'all', label: { en: 'instead of the list’s', zh: '代替清单所列' } },
      { id: 'none', label: { en: 'not used', zh: '不采用' } },
    ],
  },
  {
    kind: 'number',
    id: 'leadSpread',
    fallback: 0,
    minimum: 0,
    maximum: 500,
    unit: percent,
    label: { en: 'Spread of lead time where the list has none, share of it', zh: '清单未列提前期标准差时取提前期的' },
    hint: { en: '0: not known; then only the spread of demand counts.', zh: '0 表示未知，仅按需求波动计算。' },
    applies: ({ options }) => !['demandOnly', 'observed', 'cover', 'maximum', 'fluctuation'].includes(String(options['method'])),
  },
  { kind: 'number', id: 'review', fallback: 0, minimum: 0, label: { en: 'Review interval', zh: '检查间隔' }, hint: { en: '0: stock is watched all the time. In the unit of lead times; safety stock then covers it too.', zh: '0 表示随时监控。单位与提前期相同；设置后安全库存一并覆盖该间隔。' }, applies: usesReview },
  { kind: 'number', id: 'smoothing', fallback: 20, minimum: 1, maximum: 100, unit: percent, label: { en: 'Smoothing of the forecast', zh: '预测平滑系数' }, hint: { en: 'The share of each error that moves the forecast.', zh: '每期误差中用于修正预测的比例。' }, applies: ({ options }) => options['method'] === 'forecastError' },
  { kind: 'number', id: 'fillRate', fallback: 98, minimum: 50, maximum: 99.999, unit: percent, sharesToo: true, label: { en: 'Fill rate', zh: '满足率' }, applies: ({ options }) => options['method'] === 'fillRate' },
  { kind: 'switch', id: 'lostSales', fallback: false, label: { en: 'Unserved demand is lost', zh: '未满足的需求流失' }, applies: ({ options }) => options['method'] === 'fillRate' },
  { kind: 'number', id: 'coverDays', fallback: 5, minimum: 0, unit: { en: 'days', zh: '天' }, label: { en: 'Days of use to keep', zh: '安全库存用量天数' }, applies: ({ options }) => options['method'] === 'cover' || options['method'] === 'byPattern' },
  { kind: 'number', id: 'demandFluctuation', fallback: 15, minimum: 0, unit: percent, label: { en: 'Demand fluctuation', zh: '需求波动系数' }, applies: usesFluctuation },
  { kind: 'number', id: 'leadFluctuation', fallback: 10, minimum: 0, unit: percent, label: { en: 'Lead time fluctuation', zh: '提前期波动系数' }, applies: usesFluctuation },
  {
    kind: 'choice',
    id: 'rounding',
    fallback: 'whole',
    label: { en: 'Round safety stock up to', zh: '安全库存向上取整到' },
    choices: [
      { id: 'whole', label: { en: 'whole units', zh: '整件' } },
      { id: 'multiple', label: { en: 'the order multiple', zh: '包装倍数' } },
      { id: 'none', label: { en: 'nothing: do not round', zh: '不取整' } },
    ],
  },
  { kind: 'number', id: 'cutA', fallback: 70, minimum: 1, maximum: 100, unit: percent, label: { en: 'Class A up to', zh: 'A 类累计占比上限' }, applies: ({ mapping }) => mapping.abc_class === undefined },
  { kind: 'number', id: 'cutB', fallback: 90, minimum: 1, maximum: 100, unit: percent, label: { en: 'Class B up to', zh: 'B 类累计占比上限' }, applies: ({ mapping }) => mapping.abc_class === undefined },
  {
    kind: 'choice',
    id: 'deviation',
    fallback: 'sample',
    label: { en: 'Standard deviation', zh: '标准差' },
    choices: [
      { id: 'sample', label: { en: 'of a sample (n − 1)', zh: '样本（n − 1）' } },
      { id: 'whole', label: { en: 'of all periods (n)', zh: '总体（n）' } },
    ],
    applies: ({ mapping }) => mapping.demand_deviation === undefined,
  },
  ...demandOptions,
];
