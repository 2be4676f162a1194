import type { FormatName } from '../../../report/formats';
import type { Words } from '../../../texts/words';
import { inBoth, sheetHead } from '../standard';
import type { Formula, PreparedColumn, PreparedSheet, TablePart } from '../workbook';
import { ageCount, bandCount } from './bands';
import { ageWords, figures, said } from './words';

const sheet: Words = { en: 'Workings', zh: '计算' };
export const moments = ['now', 'lastMonth', 'lastYear', 'yearStart'] as const;

export function workingsSheet(): PreparedSheet {
  return {
    id: 'workings',
    name: sheet,
    widths: [36, 17, 17, 17, 17, 4, 24, 14, 17, 17, 17, 13],
    print: 'page',
    frozenRows: 2,
    parts: [
      sheetHead(sheet),
      { kind: 'cells', rows: [[{ value: { en: 'Data from', zh: '数据起始日' }, style: 'label' }, { id: 'dataFrom', formula: '=MIN(invoices[date])', format: 'date', style: 'link' }]] },
      replay(),
      { ...months(), beside: true, column: 6 },
      { ...missed(), under: 'months', column: 6 },
    ],
  };
}

/** Invoiced less settled up to a day, of the documents that meet the criteria; T stands for either Table. */
function openOf(day: string, criteria = '', ofInvoices = '', ofReceipts = ''): string {
  const invoiced = `SUMIFS(invoices[amount],invoices[date],"<="&${day}${criteria.replaceAll('T[', 'invoices[')}${ofInvoices})`;
  const settled = `SUMIFS(receipts[amount],receipts[counts],"<="&${day}${criteria.replaceAll('T[', 'receipts[')}${ofReceipts})`;
  return `=ROUND(${invoiced}-${settled},2)`;
}

function bandCriteria(band: number, day: string): string {
  if (band === 1) return `,T[agedFrom],">="&${day}`;
  const latest = `,T[agedFrom],"<"&(${day}-bands.to.${band - 1})`;
  return band === bandCount ? latest : `${latest},T[agedFrom],">="&(${day}-bands.to.${band})`;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const words = (id: string): Words => figures.find((figure) => figure.id === id)!.words;
const money = (id: string, heading: Words, formula: PreparedColumn['formula']): PreparedColumn => ({ id, heading, format: 'money', formula, style: 'result' });

export type Moment = (typeof moments)[number];

interface Measure {
  readonly id: string;
  readonly words: Words;
  readonly format: FormatName;
  /** `at` names another measure of the same day. */
  readonly formula: (moment: Moment, at: (id: string) => string) => Formula;
}

/** A day that cannot be computed is 0: no data reach it. */
const safely = (formula: string): string => `=IFERROR(${formula},0)`;

const days: Readonly<Record<Moment, string>> = {
  now: safely('{asOf}+0'),
  lastMonth: safely('EOMONTH({asOf},-1)'),
  lastYear: safely('IF({asOf}=EOMONTH({asOf},0),EOMONTH({asOf},-12),EDATE({asOf},-12))'),
  yearStart: safely('EOMONTH(DATE(YEAR({asOf})-IF(MONTH({asOf})<{yearMonth},1,0),{yearMonth},1),-1)'),
};

const sum = (prefix: string, at: (id: string) => string, from: number, to: number): string => numbers(to).slice(from - 1).map((index) => at(`${prefix}${index}`)).join('+');
const weighted = (prefix: string, list: string, at: (id: string) => string, count: number): string => numbers(count).map((index) => `${at(`${prefix}${index}`)}*${list}.rate.${index}`).join('+');
const amount = (id: string, label: Words, formula: Measure['formula']): Measure => ({ id, words: label, format: 'money', formula });

/** By the invoice date, of invoices only: a year is over when EDATE says so, also on 29 February. */
function openByAge(age: number, at: (id: string) => string): string {
  const within = (column: string): string => `${age === 1 ? '' : `,${column},"<"&${at(`limit${age - 1}`)}`}${age === ageCount ? '' : `,${column},">="&${at(`limit${age}`)}`}`;
  return openOf(at('day'), '', `${within('invoices[date]')},invoices[amount],">=0"`, `${within('receipts[invoiced]')},receipts[matched],1`);
}

const measures: readonly Measure[] = [
  { id: 'day', words: { en: 'Day', zh: '日期' }, format: 'date', formula: (moment) => days[moment] },
  { id: 'covered', words: { en: 'The data reach this day (1: yes)', zh: '数据覆盖该日（1 为是）' }, format: 'count', formula: (_, at) => `=IF(AND({dataFrom}>0,{dataFrom}<=${at('day')}),1,0)` },
  amount('balance', words('balance'), (_, at) => openOf(at('day'))),
  ...numbers(bandCount).map((band) => amount(`band${band}`, { en: `Band ${band}`, zh: `逾期区间 ${band}` }, (_, at) => openOf(at('day'), bandCriteria(band, at('day'))))),
  amount('credits', said.credits, (_, at) => openOf(at('day'), '', ',invoices[amount],"<0"', ',receipts[matched],0')),
  amount('gross', { en: 'Open invoices', zh: '未收发票' }, (_, at) => `=${sum('band', at, 1, bandCount)}`),
  amount('overdue', words('overdue'), (_, at) => `=${sum('band', at, 2, bandCount)}`),
  { id: 'overdueRate', words: words('overdueRate'), format: 'percent', formula: (_, at) => `=IF(${at('gross')}=0,0,${at('overdue')}/${at('gross')})` },
  ...numbers(ageCount - 1).map((year): Measure => ({
    id: `limit${year}`,
    words: { en: `Limit of ${year} ${year === 1 ? 'year' : 'years'}`, zh: `${year}年界限` },
    format: 'date',
    formula: (_, at) => safely(`EDATE(${at('day')},${-12 * year})+IF(EDATE(EDATE(${at('day')},${-12 * year}),${12 * year})<${at('day')},1,0)`),
  })),
  ...numbers(ageCount).map((age) => amount(`age${age}`, ageWords[age - 1]!, (_, at) => openByAge(age, at))),
  { id: 'overYear', words: words('overYear'), format: 'percent', formula: (_, at) => `=IF(${at('gross')}=0,0,(${sum('age', at, 2, ageCount)})/${at('gross')})` },
  { id: 'topFive', words: words('topFive'), format: 'percent', formula: (moment, at) => `=IF(${at('balance')}=0,0,(${numbers(5).map((k) => `IFERROR(LARGE(customers[${moment}],${k}),0)`).join('+')})/${at('balance')})` },
  { id: 'salesFrom', words: { en: 'Sales after this day', zh: '销售期间起（不含当日）' }, format: 'date', formula: (_, at) => safely(`IF(${at('day')}=EOMONTH(${at('day')},0),EOMONTH(${at('day')},-{salesMonths}),EDATE(${at('day')},-{salesMonths}))`) },
  amount('sales', { en: 'Sales with tax', zh: '含税销售额' }, (moment, at) => inBoth((say) => `=IF({salesBasis}=${say(said.typedIn)},{sales_${moment}}*(1+{taxRate}),SUMIFS(invoices[amount],invoices[date],">"&${at('salesFrom')},invoices[date],"<="&${at('day')}))`)),
  { id: 'dso', words: words('dso'), format: 'factor', formula: (_, at) => `=IF(${at('sales')}>0,${at('balance')}/${at('sales')}*(${at('day')}-${at('salesFrom')}),"")` },
  amount('allowance', words('allowance'), (_, at) => inBoth((say) => `=ROUND(IF({allowanceBy}=${say(said.byAge)},${weighted('age', 'ages', at, ageCount)},${weighted('band', 'bands', at, bandCount)}),2)`)),
  amount('collected', words('collected'), (_, at) => `=ROUND(SUMIFS(receipts[amount],receipts[counts],">"&IFERROR(EOMONTH(${at('day')},-1),0),receipts[counts],"<="&${at('day')}),2)`),
];

/** A measure of one of the four days, for formulas anywhere in the workbook. */
export function replayed(id: string, moment: Moment): string {
  const row = measures.findIndex((measure) => measure.id === id);
  if (row < 0) throw new Error(`The replay has no ${id}`);
  return `replay.${moment}.${row + 1}`;
}

/** The same figures on four days, each computed from the documents and receipts up to that day. */
function replay(): TablePart {
  return {
    kind: 'table',
    id: 'replay',
    title: { en: 'Four days replayed from the documents and receipts up to each', zh: '按截至各日的单据与收款还原四个时点' },
    rowCount: measures.length,
    columns: [
      { id: 'label', heading: { en: 'Measure', zh: '项目' }, format: 'text', values: measures.map((measure) => measure.words), style: 'label' },
      ...moments.map((moment): PreparedColumn => ({
        id: moment,
        heading: said[moment],
        format: 'money',
        formats: measures.map(({ format }) => format),
        formula: measures.map(({ formula }) => formula(moment, (id) => replayed(id, moment))),
        style: 'result',
      })),
    ],
  };
}

/** The year stands where it begins, so that a chart has room for every month. */
const withYear = 'OR(ROW()-ROW(months[#])=1,MONTH([@day])=1)';
const monthLabel: Words = {
  en: `=CHOOSE(MONTH([@day]),"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec")&IF(${withYear}," "&RIGHT(YEAR([@day]),2),"")`,
  zh: `=IF(${withYear},RIGHT(YEAR([@day]),2)&"年","")&MONTH([@day])&"月"`,
};

function months(): TablePart {
  const rows = 13;
  return {
    kind: 'table',
    id: 'months',
    title: { en: 'The last thirteen month-ends', zh: '近十三个月末' },
    rowCount: rows,
    columns: [
      { id: 'month', heading: { en: 'Month', zh: '月份' }, format: 'text', formula: monthLabel, style: 'resultText' },
      { id: 'day', heading: { en: 'Day', zh: '日期' }, format: 'date', formula: safely(`IF(ROW()-ROW(months[#])=${rows},{asOf}+0,EOMONTH({asOf},ROW()-ROW(months[#])-${rows}))`), style: 'resultText' },
      money('balance', words('balance'), openOf('[@day]')),
      money('gross', { en: 'Open invoices', zh: '未收发票' }, openOf('[@day]', ',T[agedFrom],">0"')),
      money('overdue', words('overdue'), openOf('[@day]', ',T[agedFrom],"<"&[@day]')),
      { id: 'rate', heading: words('overdueRate'), format: 'percent', formula: '=IF([@gross]=0,0,[@overdue]/[@gross])', style: 'result' },
    ],
  };
}

/** Which figures miss their target, numbered. */
function missed(): TablePart {
  return {
    kind: 'table',
    id: 'missed',
    title: { en: 'Targets missed', zh: '未达标的指标' },
    rowCount: figures.length,
    columns: [
      { id: 'figure', heading: said.figure, format: 'text', values: figures.map((figure) => figure.words), style: 'label' },
      { id: 'flag', heading: { en: 'Missed', zh: '未达标' }, format: 'days', formula: figures.map((_, index) => inBoth((say) => `=IF(figures.status.${index + 1}=${say(said.missed)},1,0)`)), style: 'link' },
      { id: 'number', heading: { en: 'No.', zh: '序号' }, format: 'days', formula: figures.map((_, index) => `=IF([@flag]=1,${numbers(index + 1).map((row) => `missed.flag.${row}`).join('+')},0)`), style: 'result' },
      { id: 'place', heading: { en: 'Row of this no.', zh: '该序号行' }, format: 'days', formula: '=IFERROR(MATCH(ROW()-ROW(missed[#]),missed[number],0),0)', style: 'result' },
    ],
  };
}
