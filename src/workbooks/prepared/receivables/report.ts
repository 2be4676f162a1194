import type { Words } from '../../../texts/words';
import { status, statusSignals, trend, trendSignals } from '../judged';
import { caption, inBoth, sheetHead, verdictLine } from '../standard';
import type { Formula, PreparedColumn, PreparedSheet, TablePart } from '../workbook';
import { bandCount } from './bands';
import { captions } from './captions';
import { changeFormats, figureFormats } from './control';
import { figures, said } from './words';
import { replayed, type Moment } from './workings';

const sheet: Words = { en: 'Report', zh: '报告' };
const topCount = 5;

export function reportSheet(): PreparedSheet {
  return {
    id: 'report',
    name: sheet,
    widths: [36, 18, 17, 18, 19, 17, 18, 17, 16, 16, 14],
    print: 'page',
    parts: [
      sheetHead(said.title),
      verdictLine('invoices'),
      figureList(),
      aging(),
      caption(captions.bands, { beside: true, column: 6, id: 'bandsCaption' }),
      { kind: 'chart', id: 'bandsChart', title: { en: 'Open by days past due', zh: '各逾期区间未收金额' }, shape: 'column', table: 'aging', categories: 'band', series: ['lastMonth', 'now'], quiet: ['lastMonth'], under: 'bandsCaption', space: 0, column: 6, columns: 5, rows: 9 },
      topFive(),
      caption(captions.months, { beside: true, column: 6, id: 'monthsCaption' }),
      { kind: 'chart', id: 'trendChart', title: { en: 'Receivables and overdue rate, thirteen month-ends', zh: '近十三个月末应收余额与逾期率' }, shape: 'columnLine', table: 'months', categories: 'month', series: ['balance', 'rate'], under: 'monthsCaption', space: 0, column: 6, columns: 5, rows: 14 },
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
  return inBoth((say) => `=IF(AND(${replayed('covered', moment)}=1,ISNUMBER(${at})),${value},${say(said.none)})`);
}

function figureList(): TablePart {
  const column = (id: string, heading: Words, formula: readonly Formula[], style: PreparedColumn['style'] = 'result'): PreparedColumn => ({ id, heading, format: 'money', formats: figureFormats, formula, style });
  const change = (id: string, heading: Words, other: string): PreparedColumn => ({ ...column(id, heading, figures.map((_, index) => `=IF(AND(ISNUMBER([@now]),ISNUMBER([@${other}])),${asChange(`[@now]-[@${other}]`, index)},"")`)), formats: changeFormats });
  const values = (moment: Moment): Formula[] => figures.map((_, index) => figureCell(index, moment));
  return {
    kind: 'table',
    id: 'figures',
    title: { en: 'Key figures', zh: '关键指标' },
    rowCount: figures.length,
    columns: [
      { id: 'figure', heading: said.figure, format: 'text', values: figures.map(({ words }) => words), style: 'label' },
      { ...column('now', said.now, values('now')), styles: figures.map(() => 'strong') },
      column('lastMonth', said.lastMonth, values('lastMonth')),
      change('change', said.change, 'lastMonth'),
      column('lastYear', said.lastYear, values('lastYear')),
      change('yearChange', { en: 'Change', zh: '较去年同月' }, 'lastYear'),
      column('yearStart', said.yearStart, values('yearStart')),
      change('startChange', { en: 'Change', zh: '较年初' }, 'yearStart'),
      column('target', said.target, figures.map(({ money }, index) => `=IF(ISNUMBER(targets.target.${index + 1}),${money ? shown(`targets.target.${index + 1}`) : `targets.target.${index + 1}`},"")`)),
      { id: 'trend', heading: said.trend, format: 'text', formula: figures.map((_, index) => trend(better(index), leastOf(index))), style: 'centered', signals: trendSignals },
      { id: 'status', heading: said.status, format: 'text', formula: figures.map((_, index) => status(better(index))), style: 'centered', signals: statusSignals },
    ],
  };
}

const better = (index: number): string => `targets.better.${index + 1}`;
/** Shares differ by percentage points. */
const asChange = (difference: string, index: number): string => (changeFormats[index] === 'points' ? `ROUND((${difference})*100,1)` : difference);
/** A change that does not show is none. */
const leastOf = (index: number): number => ({ money: 0.005, points: 0.05, units: 0.5 })[changeFormats[index]!];

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
  const from = (column: string): Formula[] => rows.map((k) => `=IF(placesCustomers.row.${k}=0,"",INDEX(customers[${column}],placesCustomers.row.${k})${column === 'name' ? '' : '/{divisor}'})`);
  // What no customer has is among the others, so that the list adds up to the balance.
  const listed = (column: string): string => `SUM(${rows.map((k) => `topFive.${column}.${k}`).join(',')})`;
  const others = { now: replayed('balance', 'now'), lastMonth: replayed('balance', 'lastMonth'), change: `(${replayed('balance', 'now')}-${replayed('balance', 'lastMonth')})`, overdue: replayed('overdue', 'now') };
  const money = (id: keyof typeof others, heading: Words): PreparedColumn => ({ id, heading, format: 'money', formula: [...from(id), `=${shown(others[id])}-${listed(id)}`], style: 'result', total: { sum: true } });
  return {
    kind: 'table',
    id: 'topFive',
    linedBy: 'name',
    title: { en: 'Largest customers', zh: '前五大客户' },
    rowCount: topCount + 1,
    columns: [
      { id: 'name', heading: said.customer, format: 'text', formula: [...from('name'), null], values: [...rows.map(() => null), said.others], style: 'resultText', total: { words: said.total } },
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
    linedBy: 'name',
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
  const rows = numbersTo(figures.length);
  const place = (k: number): string => `missed.place.${k}`;
  const at = (column: string): Formula[] => rows.map((k) => `=IF(${place(k)}=0,"",IF(INDEX(${column},${place(k)})="","",INDEX(${column},${place(k)})))`);
  const number = (value: (k: number) => string): Formula[] => rows.map((k) => `=IF(${place(k)}=0,"",${asText(value(k), place(k))})`);
  const figure = (column: string) => (k: number): string => `INDEX(figures[${column}],${place(k)})`;
  return {
    kind: 'table',
    id: 'breaches',
    linedBy: 'figure',
    title: { en: 'Targets missed: what is done, by whom, by when', zh: '未达标指标：措施、责任人与期限' },
    rowCount: figures.length,
    columns: [
      { id: 'figure', heading: said.figure, format: 'text', formula: rows.map((k) => inBoth((say) => `=IF(${place(k)}=0,${k === 1 ? `IF(${replayed('covered', 'now')}=1,${say({ en: 'Every target is met.', zh: '各项目标均已达成。' })},${say(said.none)})` : '""'},INDEX(missed[figure],${place(k)}))`)), style: 'strongText' },
      { id: 'now', heading: said.now, format: 'money', formula: number(figure('now')), style: 'result' },
      { id: 'target', heading: said.target, format: 'money', formula: number(figure('target')), style: 'result' },
      { id: 'gap', heading: { en: 'Gap', zh: '差距' }, format: 'money', formula: rows.map((k) => inBoth((say) => `=IF(${place(k)}=0,"",${asText(`(${figure('now')(k)}-${figure('target')(k)})`, place(k), say)})`)), style: 'result' },
      { id: 'action', heading: said.action, format: 'text', formula: at('targets[action]'), style: 'resultText' },
      // The action runs over these.
      ...numbersTo(4).map((index): PreparedColumn => ({ id: `room${index}`, heading: { en: ' '.repeat(index), zh: ' '.repeat(index) }, format: 'text', values: rows.map(() => null), style: 'resultText' })),
      { id: 'who', heading: said.who, format: 'text', formula: at('targets[who]'), style: 'resultText' },
      { id: 'by', heading: said.by, format: 'date', formula: at('targets[by]'), style: 'resultText' },
    ],
  };
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Money, shares and days stand in one column here, so each is written as it should be read; with `say` it is a difference. */
function asText(value: string, row: string, say?: (words: Words) => string): string {
  const kind = `CHOOSE(${row},${figureFormats.map((format) => (format === 'money' ? 1 : format === 'percent' ? 2 : 3)).join(',')})`;
  const share = say === undefined ? `TEXT(${value},"0.0%")` : `TEXT(${value}*100,"0.0")&${say({ en: ' pp', zh: '个百分点' })}`;
  return `IF(${kind}=1,TEXT(${value},"#,##0.00"),IF(${kind}=2,${share},TEXT(${value},"0")))`;
}
