import { sheetHead } from '../standard';
import type { Formula, PreparedSheet, TablePart } from '../workbook';
import { said, sheetNames } from './words';

/** So many columns has the Pareto chart: each holds the same number of items. */
export const paretoSteps = 20;

/** Days that the report compares with, in the order of its columns. */
export const comparisons = ['lastMonth', 'lastYear', 'yearStart'] as const;

export function workingsSheet(): PreparedSheet {
  return {
    id: 'workings',
    name: sheetNames.workings,
    widths: [48, 18, 18, 18, 18, 18, 22, 18, 18, 18],
    print: 'page',
    parts: [sheetHead(sheetNames.workings), totals(), periods(), pareto()],
  };
}

function totals(): PreparedSheet['parts'][number] {
  const line = (id: string, en: string, zh: string, formula: Formula, format: 'money' | 'count') => [{ value: { en, zh } }, { id, formula, format, style: 'link' as const }];
  const slow = (from: string): string => `SUMIFS(items[stock],items[idle],">="&{${from}})`;
  return {
    kind: 'cells',
    rows: [
      [{ value: { en: 'Totals of the items', zh: '物料合计' }, style: 'section' }, { value: null, style: 'section' }],
      line('itemCount', 'Items', '物料数', '=SUM(items[used])', 'count'),
      line('usageTotal', 'Usage of 12 months at cost', '近12个月消耗金额', '=SUM(items[value])', 'money'),
      line('stockTotal', 'Stock value', '库存金额', '=SUM(items[stock])', 'money'),
      line('slowTotal', 'Slow and dead stock', '呆滞库存金额（含死库存）', `=${slow('slowFrom')}`, 'money'),
      line('deadTotal', 'of which dead', '其中：死库存', `=${slow('deadFrom')}`, 'money'),
      line('outCount', 'Items out of stock', '缺货物料数', '=COUNTIFS(items[statusNumber],1)', 'count'),
      line('changeCount', 'Items with changed ERP values', 'ERP 参数有变动的物料数', '=SUM(items[changed])', 'count'),
      line('gapCount', 'Rows to complete', '待补充行数', '=COUNTIF(items[gap],"?*")', 'count'),
      line('fallbackCount', 'Items planned by SS-2: no lead time deviation', '按 SS-2 计算的物料数（无提前期标准差）', '=COUNTIF(items[rule],"SS-2*")', 'count'),
    ],
  };
}

/** The month-ends that are compared with; a figure that was not typed is left out of the report. */
function periods(): TablePart {
  const yearStart = 'EOMONTH(DATE(YEAR({asOf})-IF(MONTH({asOf})<{yearMonth},1,0),{yearMonth},1),-1)';
  const of = (column: string): string => `=SUMIFS(history[${column}],history[month],">"&[@before],history[month],"<="&[@end])`;
  return {
    kind: 'table',
    id: 'periods',
    title: { en: 'Month-ends', zh: '比较期间' },
    rowCount: 4,
    columns: [
      { id: 'period', heading: { en: 'Month-end', zh: '期间' }, format: 'text', values: [{ en: 'As-of date', zh: '截止日期' }, { en: 'Last month', zh: '上月末' }, { en: 'Year ago', zh: '去年同月末' }, { en: 'Year start', zh: '年初' }] },
      { id: 'end', heading: { en: 'Day', zh: '日期' }, format: 'date', formula: ['EOMONTH({asOf},0)', 'EOMONTH({asOf},-1)', 'EOMONTH({asOf},-12)', yearStart].map((day) => `=IFERROR(${day},0)`) },
      { id: 'before', heading: { en: 'After', zh: '上期末' }, format: 'date', formula: '=IFERROR(EOMONTH([@end],-1),0)' },
      { id: 'found', heading: { en: 'Lines typed', zh: '已填行数' }, format: 'count', formula: '=COUNTIFS(history[month],">"&[@before],history[month],"<="&[@end])' },
      ...(['stock', 'usage', 'slow', 'dead'] as const).map((id) => ({ id, heading: { stock: said.stockValue, usage: { en: 'Usage at cost', zh: '消耗金额' }, slow: { en: 'Slow and dead', zh: '呆滞（含死库存）' }, dead: { en: 'Dead', zh: '死库存' } }[id], format: 'money' as const, formula: of(id) })),
      { id: 'out', heading: { en: 'Out of stock', zh: '缺货' }, format: 'count', formula: of('out') },
      { id: 'service', heading: { en: 'In full', zh: '足额交付率' }, format: 'percent', formula: `=IF(${of('lines').slice(1)}=0,"",${of('inFull').slice(1)}/${of('lines').slice(1)})` },
    ],
  };
}

function pareto(): TablePart {
  const steps = Array.from({ length: paretoSteps }, (_, index) => index + 1);
  return {
    kind: 'table',
    id: 'pareto',
    title: { en: 'Pareto: items by value, in steps of 5%', zh: '帕累托：按金额排序，每 5% 物料一档' },
    rowCount: paretoSteps,
    columns: [
      { id: 'step', heading: { en: 'Items up to', zh: '物料累计至' }, format: 'text', formula: steps.map((step) => `=ROUND(${step}/${paretoSteps}*100,0)&"%"`), style: 'resultText' },
      { id: 'upTo', heading: { en: 'Rank up to', zh: '排名至' }, format: 'count', formula: steps.map((step) => `=ROUND({itemCount}*${step}/${paretoSteps},0)`) },
      { id: 'value', heading: { en: 'Usage at cost', zh: '消耗金额' }, format: 'money', formula: steps.map((step) => `=(SUMIFS(items[value],items[rank],"<="&[@upTo])${step === 1 ? '' : `-SUMIFS(items[value],items[rank],"<="&pareto.upTo.${step - 1})`})/{divisor}`) },
      { id: 'cumulative', heading: { en: 'Cumulative share', zh: '累计占比' }, format: 'percent', formula: '=IF({usageTotal}=0,0,SUMIFS(items[value],items[rank],"<="&[@upTo])/{usageTotal})' },
      { id: 'cutA', heading: { en: 'A up to', zh: 'A 类界限' }, format: 'percent', formula: '={cutA}' },
      { id: 'cutB', heading: { en: 'B up to', zh: 'B 类界限' }, format: 'percent', formula: '={cutB}' },
    ],
  };
}
