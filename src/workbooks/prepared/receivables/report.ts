import type { Words } from '../../../texts/words';
import { dayText, inBoth, sheetHead } from '../standard';
import type { Formula, PreparedColumn, PreparedSheet, Signal, TablePart } from '../workbook';
import { bandCount } from './bands';
import { figureFormats } from './control';
import { figures, said } from './words';
import { replayed, type Moment } from './workings';

const sheet: Words = { en: 'Report', zh: '报告' };
const topCount = 5;
const missedRows = 6;

export function reportSheet(): PreparedSheet {
  return {
    id: 'report',
    name: sheet,
    widths: [36, 18, 17, 18, 19, 17, 18, 17, 16, 16, 14],
    print: 'page',
    parts: [
      sheetHead(said.title),
      {
        kind: 'cells',
        space: 0,
        rows: [[
          { formula: '={verdict}', style: 'linkText', leadsTo: 'checks' }, null,
          { formula: inBoth((say) => `=${say({ en: 'Data through ', zh: '数据截至 ' })}&${dayText('{dataThrough}')}`), style: 'linkText', leadsTo: 'invoices' },
        ]],
      },
      figureList(),
      aging(),
      { kind: 'chart', id: 'bandsChart', title: { en: 'Open by days past due', zh: '各逾期区间未收金额' }, shape: 'column', table: 'aging', categories: 'band', series: ['lastMonth', 'now'], quiet: ['lastMonth'], beside: true, column: 6, columns: 5, rows: 10 },
      topFive(),
      { kind: 'chart', id: 'trendChart', title: { en: 'Receivables and overdue rate, thirteen month-ends', zh: '近十三个月末应收余额与逾期率' }, shape: 'columnLine', table: 'months', categories: 'month', series: ['balance', 'rate'], beside: true, column: 6, columns: 5, rows: 15 },
      { ...moved(), under: 'topFive' },
      breaches(),
    ],
  };
}

const shown = (cell: string): string => `${cell}/{divisor}`;

function figureCell(index: number, moment: Moment): Formula {
  const { id, money } = figures[index]!;
  const at = replayed(id, moment);
  const value = money ? shown(at) : at;
  return inBoth((say) => (moment === 'now' ? `=IF(ISNUMBER(${at}),${value},${say(said.none)})` : `=IF(AND(${replayed('covered', moment)}=1,ISNUMBER(${at})),${value},${say(said.none)})`));
}

const trendSignals: readonly Signal[] = [
  { text: said.upBetter, look: 'good' }, { text: said.downBetter, look: 'good' },
  { text: said.upWorse, look: 'wrong' }, { text: said.downWorse, look: 'wrong' },
];

function figureList(): TablePart {
  const column = (id: string, heading: Words, formula: readonly Formula[], style: PreparedColumn['style'] = 'result'): PreparedColumn => ({ id, heading, format: 'money', formats: figureFormats, formula, style });
  const against = (other: string): Formula[] => figures.map(() => `=IF(AND(ISNUMBER([@now]),ISNUMBER([@${other}])),[@now]-[@${other}],"")`);
  const change = (id: string, heading: Words, other: string): PreparedColumn => column(id, heading, against(other), 'result');
  const values = (moment: Moment): Formula[] => figures.map((_, index) => figureCell(index, moment));
  return {
    kind: 'table',
    id: 'figures',
    title: { en: 'Key figures', zh: '关键指标' },
    rowCount: figures.length,
    columns: [
      { id: 'figure', heading: { en: 'Figure', zh: '指标' }, format: 'text', values: figures.map(({ words }) => words), style: 'label' },
      { ...column('now', said.now, values('now')), styles: figures.map(() => 'strong') },
      column('lastMonth', said.lastMonth, values('lastMonth')),
      change('change', said.change, 'lastMonth'),
      column('lastYear', said.lastYear, values('lastYear')),
      change('yearChange', { en: 'Change', zh: '较去年同月' }, 'lastYear'),
      column('yearStart', said.yearStart, values('yearStart')),
      change('startChange', { en: 'Change', zh: '较年初' }, 'yearStart'),
      column('target', { en: 'Target', zh: '目标' }, figures.map(({ money }, index) => `=IF(ISNUMBER(targets.target.${index + 1}),${money ? shown(`targets.target.${index + 1}`) : `targets.target.${index + 1}`},"")`)),
      { id: 'trend', heading: { en: 'Trend', zh: '趋势' }, format: 'text', formula: figures.map((_, index) => trend(index)), style: 'centered', signals: trendSignals },
      { id: 'status', heading: { en: 'Status', zh: '状态' }, format: 'text', formula: figures.map((_, index) => status(index)), style: 'centered', signals: [{ text: said.met, look: 'good' }, { text: said.missed, look: 'wrong' }] },
    ],
  };
}

/** Rates and days that differ by less than what is shown are the same. */
function trend(index: number): Formula {
  const { id, money } = figures[index]!;
  const least = money ? '0.005' : id === 'dso' ? '0.5' : '0.0005';
  const better = `targets.better.${index + 1}`;
  return inBoth((say) => `=IF(NOT(ISNUMBER([@change])),"",IF(ABS([@change])<${least},${say(said.same)},IF(${better}=${say(said.lower)},IF([@change]<0,${say(said.downBetter)},${say(said.upWorse)}),IF(${better}=${say(said.higher)},IF([@change]>0,${say(said.upBetter)},${say(said.downWorse)}),IF([@change]>0,${say(said.up)},${say(said.down)})))))`);
}

function status(index: number): Formula {
  const better = `targets.better.${index + 1}`;
  return inBoth((say) => `=IF(OR(NOT(ISNUMBER([@now])),NOT(ISNUMBER([@target])),${better}=${say(said.neither)}),"",IF(IF(${better}=${say(said.higher)},[@now]>=[@target],[@now]<=[@target]),${say(said.met)},${say(said.missed)}))`);
}

function aging(): TablePart {
  const rows = [...Array.from({ length: bandCount }, (_, index) => `band${index + 1}`), 'credits'];
  const values = (moment: Moment): Formula[] => rows.map((id) => `=${shown(replayed(id, moment))}`);
  const money = (id: string, heading: Words, formula: PreparedColumn['formula']): PreparedColumn => ({ id, heading, format: 'money', formula, style: 'result', total: { sum: true } });
  return {
    kind: 'table',
    id: 'aging',
    title: { en: 'By days past due', zh: '逾期分析' },
    rowCount: rows.length,
    columns: [
      { id: 'band', heading: said.band, format: 'text', formula: [...rows.slice(0, bandCount).map((_, index) => `=bands.label.${index + 1}`), null], values: [...rows.slice(0, bandCount).map(() => null), said.credits], style: 'resultText', total: { words: said.total } },
      money('now', said.now, values('now')),
      { id: 'share', heading: said.share, format: 'percent', formula: '=IF(aging.now.total=0,0,[@now]/aging.now.total)', style: 'result', total: { sum: true } },
      money('lastMonth', said.lastMonth, values('lastMonth')),
      money('change', said.change, '=[@now]-[@lastMonth]'),
      money('lastYear', said.lastYear, values('lastYear')),
    ],
  };
}

function topFive(): TablePart {
  const rows = Array.from({ length: topCount }, (_, index) => index + 1);
  const from = (column: string): Formula[] => [...rows.map((k) => `=IF(placesCustomers.row.${k}=0,"",INDEX(customers[${column}],placesCustomers.row.${k})${column === 'name' ? '' : '/{divisor}'})`), ...(column === 'name' ? [] : [`=${shown(`SUM(customers[${column}])`)}-SUM(${rows.map((k) => `topFive.${column}.${k}`).join(',')})`])];
  const money = (id: string, heading: Words): PreparedColumn => ({ id, heading, format: 'money', formula: from(id), style: 'result', total: { sum: true } });
  return {
    kind: 'table',
    id: 'topFive',
    title: { en: 'Largest customers', zh: '前五大客户' },
    rowCount: topCount + 1,
    columns: [
      { id: 'name', heading: said.customer, format: 'text', formula: [...from('name'), null], values: [...rows.map(() => null), { en: 'All other customers', zh: '其他客户' }], style: 'resultText', total: { words: said.total } },
      money('now', said.balance),
      { id: 'share', heading: said.share, format: 'percent', formula: '=IF([@now]="","",IF(topFive.now.total=0,0,[@now]/topFive.now.total))', style: 'result', total: { sum: true } },
      money('lastMonth', said.lastMonth),
      money('change', said.change),
      money('overdue', said.overdue),
    ],
  };
}

function moved(): TablePart {
  const rows = [1, 2, 3];
  const from = (column: string): Formula[] => rows.map((k) => `=IF(placesMoved.row.${k}=0,"",INDEX(customers[${column}],placesMoved.row.${k})${column === 'name' ? '' : '/{divisor}'})`);
  const money = (id: string, heading: Words): PreparedColumn => ({ id, heading, format: 'money', formula: from(id), style: 'result' });
  return {
    kind: 'table',
    id: 'moved',
    title: { en: 'What changed most since last month', zh: '较上月变动最大的三家客户' },
    rowCount: rows.length,
    columns: [
      { id: 'name', heading: said.customer, format: 'text', formula: from('name'), style: 'resultText' },
      money('now', said.balance),
      { id: 'share', heading: { en: 'Overdue share', zh: '逾期占比' }, format: 'percent', formula: '=IF(OR([@now]="",[@now]=0),"",[@overdue]/[@now])', style: 'result' },
      money('lastMonth', said.lastMonth),
      money('change', said.change),
      money('overdue', said.overdue),
    ],
  };
}

function breaches(): TablePart {
  const rows = Array.from({ length: missedRows }, (_, index) => index + 1);
  const place = (k: number): string => `missed.place.${k}`;
  const at = (column: string): Formula[] => rows.map((k) => `=IF(${place(k)}=0,"",IF(INDEX(${column},${place(k)})="","",INDEX(${column},${place(k)})))`);
  const number = (value: (k: number) => string): Formula[] => rows.map((k) => `=IF(${place(k)}=0,"",${asText(value(k), place(k))})`);
  const figure = (column: string) => (k: number): string => `INDEX(figures[${column}],${place(k)})`;
  return {
    kind: 'table',
    id: 'breaches',
    title: { en: 'Targets missed: what is done, by whom, by when', zh: '未达标指标：措施、责任人与期限' },
    rowCount: missedRows,
    columns: [
      { id: 'figure', heading: { en: 'Figure', zh: '指标' }, format: 'text', formula: rows.map((k) => inBoth((say) => `=IF(${place(k)}=0,${k === 1 ? say({ en: 'Every target is met.', zh: '各项目标均已达成。' }) : '""'},INDEX(missed[figure],${place(k)}))`)), style: 'strongText' },
      { id: 'now', heading: said.now, format: 'money', formula: number(figure('now')), style: 'result' },
      { id: 'target', heading: { en: 'Target', zh: '目标' }, format: 'money', formula: number(figure('target')), style: 'result' },
      { id: 'gap', heading: { en: 'Gap', zh: '差距' }, format: 'money', formula: number((k) => `(${figure('now')(k)}-${figure('target')(k)})`), style: 'result' },
      { id: 'action', heading: said.action, format: 'text', formula: at('targets[action]'), style: 'resultText' },
      // The action runs over these.
      ...numbersTo(4).map((index): PreparedColumn => ({ id: `room${index}`, heading: { en: ' '.repeat(index), zh: ' '.repeat(index) }, format: 'text', values: rows.map(() => null), style: 'resultText' })),
      { id: 'who', heading: said.who, format: 'text', formula: at('targets[who]'), style: 'resultText' },
      { id: 'by', heading: said.by, format: 'date', formula: at('targets[by]'), style: 'resultText' },
    ],
  };
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Money, shares and days stand in one column here, so each is written as it should be read. */
function asText(value: string, row: string): string {
  const kind = `CHOOSE(${row},${figureFormats.map((format) => (format === 'money' ? 1 : format === 'percent' ? 2 : 3)).join(',')})`;
  return `IF(${kind}=1,TEXT(${value},"#,##0.00"),IF(${kind}=2,TEXT(${value},"0.0%"),TEXT(${value},"0")))`;
}
