import type { Words } from '../../../texts/words';
import type { PreparedFormat } from '../formats';
import { status, statusSignals, trend, trendSignals } from '../judged';
import { caption, inBoth, sheetHead, verdictLine } from '../standard';
import type { CellsPart, ChartPart, Formula, PreparedColumn, PreparedSheet, TablePart } from '../workbook';
import { classLetters, variationLetters } from './settings';
import { figures, said, sheetNames, statuses } from './words';

/** Where the right half of the page begins. */
const right = 10;
const topItems = 6;
const noText = '';
const nothing: Words = { en: noText, zh: noText };

/** One page for managers: what stands where, compared with before and with the targets, and what is done about it. */
export function reportSheet(): PreparedSheet {
  return {
    id: 'report',
    name: sheetNames.report,
    widths: [33, 18, 14.5, 14.5, 14.5, 14.5, 14.5, 14, 12.5, 2, 18, 14.5, 14.5, 14.5, 14.5, 14.5],
    print: 'page',
    frozenRows: 2,
    parts: [
      sheetHead({ en: 'Inventory report', zh: '存货管理报告' }),
      verdictLine('data'),
      keyFigures(),
      { ...statusList(), beside: true, column: right },
      classList(),
      { ...matrix('matrix', { en: 'ABC × XYZ: items', zh: 'ABC × XYZ：物料数' }, 'count', (row, column) => `COUNTIFS(${row}${column})`), beside: true, column: right },
      caption(paretoCaption, { id: 'paretoCaption' }),
      { ...matrix('matrixValue', { en: 'ABC × XYZ: usage at cost', zh: 'ABC × XYZ：消耗金额' }, 'money', (row, column) => `SUMIFS(items[value],${row}${column})/{divisor}`), beside: true, column: right },
      chart(),
      legend(),
      shortages(),
      excesses(),
    ],
  };
}

/** The figures in the order of `figures`: now, and at the month-ends of Workings by their row. */
const now: Readonly<Record<(typeof figures)[number]['id'], Formula>> = {
  stock: '={stockTotal}/{divisor}',
  turnover: '=IF({usageTotal}=0,"",{stockTotal}/{usageTotal}*365)',
  slow: '=IF({stockTotal}=0,"",{slowTotal}/{stockTotal})',
  dead: '=IF({stockTotal}=0,"",{deadTotal}/{stockTotal})',
  out: '={outCount}',
  service: '=periods.service.1',
};
const then: Readonly<Record<(typeof figures)[number]['id'], (row: number) => string>> = {
  stock: (row) => `periods.stock.${row}/{divisor}`,
  turnover: (row) => `IF(periods.usage.${row}=0,"",periods.stock.${row}/periods.usage.${row}*365)`,
  slow: (row) => `IF(periods.stock.${row}=0,"",periods.slow.${row}/periods.stock.${row})`,
  dead: (row) => `IF(periods.stock.${row}=0,"",periods.dead.${row}/periods.stock.${row})`,
  out: (row) => `periods.out.${row}`,
  service: (row) => `periods.service.${row}`,
};

const changeFormats = figures.map(({ format }) => ({ money: 'money', days: 'units', count: 'units', percent: 'points' } as const)[format]);
/** A change that does not show is none. */
const least = { money: 0.005, units: 0.5, points: 0.05 };

function keyFigures(): TablePart {
  const formats = figures.map(({ format }) => format);
  const earlier = (id: string, heading: Words, row: number): PreparedColumn => ({ id, heading, format: 'money', formats, formula: figures.map((figure) => `=IF(periods.found.${row}=0,"",${then[figure.id](row)})`) });
  const change = changeFormats.map((format) => `=IF(OR([@now]="",[@lastMonth]=""),"",${format === 'points' ? 'ROUND(([@now]-[@lastMonth])*100,1)' : '[@now]-[@lastMonth]'})`);
  return {
    kind: 'table',
    id: 'keyFigures',
    title: { en: 'Key figures', zh: '关键指标' },
    rowCount: figures.length,
    columns: [
      { id: 'figure', heading: said.figure, format: 'text', values: figures.map(({ words }) => words), styles: figures.map(({ id }) => (id === 'dead' ? 'indented' : 'label')) },
      { id: 'now', heading: said.now, format: 'money', formats, formula: figures.map(({ id }) => now[id]), style: 'strong' },
      earlier('lastMonth', said.lastMonth, 2),
      { id: 'change', heading: said.change, format: 'money', formats: changeFormats, formula: change },
      earlier('lastYear', said.lastYear, 3),
      earlier('yearStart', said.yearStart, 4),
      { id: 'target', heading: said.target, format: 'money', formats, formula: figures.map(({ format }, index) => `=IF(ISNUMBER(targets.target.${index + 1}),targets.target.${index + 1}${format === 'money' ? '/{divisor}' : ''},"")`) },
      { id: 'trend', heading: said.trend, format: 'text', formula: changeFormats.map((format, index) => trend(`targets.better.${index + 1}`, least[format])), style: 'centered', signals: trendSignals },
      { id: 'status', heading: said.status, format: 'text', formula: figures.map((_, index) => status(`targets.better.${index + 1}`)), style: 'centered', signals: statusSignals },
    ],
  };
}

function statusList(): TablePart {
  const of = (column: string) => statuses.map((_, index) => `=SUMIFS(items[${column}],items[statusNumber],${index + 1},items[used],1)/{divisor}`);
  return {
    kind: 'table',
    id: 'statuses',
    title: { en: 'Stock status', zh: '库存状态' },
    rowCount: statuses.length,
    columns: [
      { id: 'status', heading: said.status, format: 'text', values: statuses, style: 'label', total: { words: said.total } },
      { id: 'items', heading: said.items, format: 'count', formula: statuses.map((_, index) => `=COUNTIFS(items[statusNumber],${index + 1},items[used],1)`), total: { sum: true } },
      { id: 'share', heading: { en: 'Share', zh: '占比' }, format: 'percent', formula: '=IF({itemCount}=0,0,[@items]/{itemCount})', total: { sum: true } },
      { id: 'stock', heading: { en: 'Stock', zh: '库存' }, format: 'money', formula: of('stock'), total: { sum: true } },
      { id: 'order', heading: { en: 'To order', zh: '建议订货' }, format: 'money', formula: of('orderValue'), total: { sum: true } },
      { id: 'excess', heading: { en: 'Excess', zh: '超储金额' }, format: 'money', formula: of('excess'), total: { sum: true } },
    ],
  };
}

function classList(): TablePart {
  const of = (column: string): string => `=SUMIFS(items[${column}],items[abc],[@class])/{divisor}`;
  const days = (stock: string, usage: string): string => `=IF(${usage}=0,"",${stock}/${usage}*365)`;
  return {
    kind: 'table',
    id: 'classes',
    title: { en: 'ABC classes by usage at cost', zh: 'ABC 分类（按消耗金额）' },
    rowCount: classLetters.length,
    columns: [
      { id: 'class', heading: said.className, format: 'text', values: classLetters, style: 'label', total: { words: said.total } },
      { id: 'items', heading: said.items, format: 'count', formula: '=COUNTIFS(items[abc],[@class])', total: { sum: true } },
      { id: 'itemShare', heading: { en: '% of items', zh: '物料占比' }, format: 'percent', formula: '=IF({itemCount}=0,0,[@items]/{itemCount})', total: { sum: true } },
      { id: 'value', heading: { en: 'Usage at cost', zh: '消耗金额' }, format: 'money', formula: of('value'), total: { sum: true } },
      { id: 'share', heading: { en: '% of usage', zh: '金额占比' }, format: 'percent', formula: '=IF({usageTotal}=0,0,[@value]*{divisor}/{usageTotal})', total: { sum: true } },
      { id: 'stock', heading: said.stockValue, format: 'money', formula: of('stock'), total: { sum: true } },
      { id: 'safety', heading: { en: 'Safety stock', zh: '安全库存金额' }, format: 'money', formula: of('safetyValue'), total: { sum: true } },
      { id: 'level', heading: { en: 'Service level', zh: '服务水平' }, format: 'percent', formula: classLetters.map((_, index) => `=levels.level.${index + 1}`) },
      { id: 'turnover', heading: { en: 'DIO (days)', zh: '周转天数' }, format: 'days', formula: days('[@stock]', '[@value]'), total: { formula: days('classes.stock.total', 'classes.value.total') } },
    ],
  };
}

function matrix(id: string, title: Words, format: PreparedFormat, formula: (row: string, column: string) => string): TablePart {
  const cell = (column: string): Formula => `=${formula('items[abc],[@class]', column)}`;
  return {
    kind: 'table',
    id,
    title,
    rowCount: classLetters.length,
    columns: [
      { id: 'class', heading: said.className, format: 'text', values: classLetters, style: 'label', total: { words: said.total } },
      ...variationLetters.map((letter): PreparedColumn => ({ id: letter.toLowerCase(), heading: { en: letter, zh: letter }, format, formula: cell(`,items[xyz],"${letter}"`), total: { sum: true } })),
      { id: 'none', heading: said.noDemand, format, formula: cell(',items[mean],"<=0"'), total: { sum: true } },
      { id: 'all', heading: said.total, format, formula: '=[@x]+[@y]+[@z]+[@none]', style: 'strong', total: { sum: true } },
    ],
  };
}

const [itemShare, usageShare, usage] = ['TEXT(classes.itemShare.1,"0.0%")', 'TEXT(classes.share.1,"0.0%")', 'TEXT({usageTotal}/{divisor},"#,##0")'];
/** What the chart shows today. */
const paretoCaption: Words = {
  en: `=classes.items.1&" A items ("&${itemShare}&") make "&${usageShare}&" of the usage of 12 months, "&{amountUnit}&" "&${usage}`,
  zh: `=classes.items.1&" 个 A 类物料（"&${itemShare}&"）占近12个月消耗金额 "&${usage}&" "&{amountUnit}&" 的 "&${usageShare}`,
};

function chart(): ChartPart {
  return { kind: 'chart', id: 'paretoChart', under: 'paretoCaption', column: 0, title: { en: 'Few items make most of the usage (Pareto, by value)', zh: '少数物料占多数消耗（帕累托图，按金额）' }, space: 0, shape: 'pareto', table: 'pareto', categories: 'step', series: ['value', 'cumulative', 'cutA', 'cutB'], columns: 9, rows: 13 };
}

/** The limits behind the classes, beside what they decide. */
function legend(): CellsPart {
  const line = (make: (say: (words: Words) => string) => string): CellsPart['rows'][number] => [{ formula: inBoth(make), style: 'note' }];
  const percent = (cell: string): string => `ROUND(${cell}*100,1)&"%"`;
  return {
    kind: 'cells',
    under: 'matrixValue',
    column: right,
    rows: [
      line((say) => `=${say({ en: 'A: below ', zh: 'A 类：之前累计占比低于 ' })}&${percent('{cutA}')}&${say({ en: ' of usage before the item; B: below ', zh: '；B 类：低于 ' })}&${percent('{cutB}')}`),
      line((say) => `=${say({ en: 'X: coefficient of variation up to ', zh: 'X 类：变异系数不超过 ' })}&{limitX}&${say({ en: '; Y: up to ', zh: '；Y 类：不超过 ' })}&{limitY}&${say({ en: '; above: Z', zh: '；其余为 Z 类' })}`),
      line((say) => `=${say({ en: 'Slow: no demand for ', zh: '呆滞：连续 ' })}&{slowFrom}&${say({ en: ' months; dead: for ', zh: ' 个月无需求；死库存：连续 ' })}&{deadFrom}&${say({ en: ' months', zh: ' 个月' })}`),
      line((say) => `=${say({ en: 'Safety stock: SS-1; without a deviation of the lead time SS-2, ', zh: '安全库存按 SS-1；无提前期标准差的按 SS-2，共 ' })}&{fallbackCount}&${say({ en: ' items', zh: ' 个物料' })}`),
    ],
  };
}

/** The k-th item by a key of Data, with what is being done about it. */
function topList(id: string, title: Words, key: string, limit: { readonly heading: Words; readonly source: string }, quantity: { readonly heading: Words; readonly source: string }, amount: { readonly heading: Words; readonly source: string }): TablePart {
  const numbers = Array.from({ length: topItems }, (_, index) => index + 1);
  const looked = (source: string): Formula => `=IF([@row]="","",INDEX(items[${source}],[@row]))`;
  const done = (source: string): Formula => `=IF([@row]="","",IFERROR(INDEX(actions[${source}],MATCH(INDEX(items[code],[@row]),actions[code],0))&"",""))`;
  const blank = (name: string): PreparedColumn => ({ id: name, heading: nothing, format: 'text', values: numbers.map(() => null), style: 'label' });
  return {
    kind: 'table',
    id,
    title,
    linedBy: 'item',
    rowCount: topItems,
    columns: [
      { id: 'item', heading: said.item, format: 'text', formula: '=IF([@row]="","",INDEX(items[code],[@row])&" "&INDEX(items[name],[@row]))' },
      { id: 'status', heading: said.status, format: 'text', formula: looked('status') },
      { id: 'unit', heading: said.unit, format: 'text', formula: `=IF([@row]="","",INDEX(items[unit],[@row])&"")` },
      { id: 'onHand', heading: said.onHand, format: 'units', formula: looked('onHand') },
      { id: 'limit', heading: limit.heading, format: 'units', formula: looked(limit.source) },
      { id: 'quantity', heading: quantity.heading, format: 'units', formula: looked(quantity.source) },
      { id: 'amount', heading: amount.heading, format: 'money', formula: `=IF([@row]="","",INDEX(items[${amount.source}],[@row])/{divisor})` },
      { id: 'cover', heading: { en: 'Lasts (days)', zh: '可用天数' }, format: 'days', formula: looked('cover') },
      { id: 'row', heading: { en: 'Row of Data', zh: '数据行号' }, format: 'count', formula: numbers.map((number) => `=IF(IFERROR(LARGE(items[${key}],${number}),0)<=0,"",MATCH(LARGE(items[${key}],${number}),items[${key}],0))`), style: 'result' },
      blank('gap'),
      { id: 'action', heading: said.action, format: 'text', formula: done('action') },
      blank('action2'),
      blank('action3'),
      blank('action4'),
      { id: 'who', heading: said.who, format: 'text', formula: done('who') },
      { id: 'by', heading: said.by, format: 'date', formula: '=IF([@row]="","",IFERROR(INDEX(actions[by],MATCH(INDEX(items[code],[@row]),actions[code],0)),""))' },
    ],
  };
}

const shortages = (): TablePart => topList('shortages', { en: 'Order first: short of stock, largest usage first', zh: '优先补货：缺货与潜在缺货（按消耗金额）' }, 'shortKey', { heading: said.point, source: 'point' }, { heading: { en: 'Order', zh: '建议订货' }, source: 'order' }, { heading: { en: 'Order at cost', zh: '订货金额' }, source: 'orderValue' });

const excesses = (): TablePart => topList('excesses', { en: 'Reduce first: above the highest stock, most money first', zh: '优先去库存：超储（按金额）' }, 'excessKey', { heading: said.highest, source: 'highest' }, { heading: { en: 'Incl. orders', zh: '现有 + 在途' }, source: 'position' }, { heading: { en: 'Excess at cost', zh: '超储金额' }, source: 'excess' });
