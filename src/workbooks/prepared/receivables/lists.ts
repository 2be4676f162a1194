import type { Words } from '../../../texts/words';
import { caption, inBoth, sheetHead } from '../standard';
import type { Formula, PreparedColumn, PreparedSheet, TablePart } from '../workbook';
import { ageCount, bandCount, listedCustomers, listedOverdue } from './bands';
import { captions } from './captions';
import { ageWords, said } from './words';
import { replayed, type Moment } from './workings';

const sheets = {
  customers: { en: 'Customers', zh: '客户账龄' },
  overdue: { en: 'Overdue', zh: '逾期清单' },
  allowance: { en: 'Allowance', zh: '坏账准备' },
} satisfies Record<string, Words>;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const money = (id: string, heading: Words, formula: PreparedColumn['formula'], more: Partial<PreparedColumn> = {}): PreparedColumn => ({ id, heading, format: 'money', formula, style: 'result', total: { sum: true }, ...more });

/** All customers by balance with their bands; what does not fit stands in one row, so that the list adds up to the balance. */
export function customersSheet(): PreparedSheet {
  const rows = numbers(listedCustomers);
  const place = (k: number): string => `placesCustomers.row.${k}`;
  const listed = (formula: (k: number) => string, rest: Formula): Formula[] => [...rows.map((k) => `=IF(${place(k)}=0,"",${formula(k)})`), rest];
  const customer = (column: string): Formula[] => listed((k) => `INDEX(customers[${column}],${place(k)})/{divisor}`, `=${replayed('balance', column as Moment)}/{divisor}-SUM(ranked.${column}.1:ranked.${column}.${listedCustomers})`);
  const inBand = (band: number): Formula[] => listed((k) => `SUMIFS(invoices[open],invoices[customerNo],INDEX(customers[first],${place(k)}),invoices[band],bands.label.${band})/{divisor}`, `=${replayed(`band${band}`, 'now')}/{divisor}-SUM(ranked.band${band}.1:ranked.band${band}.${listedCustomers})`);
  const list: TablePart = {
    kind: 'table',
    id: 'ranked',
    linedBy: 'name',
    rowCount: listedCustomers + 1,
    columns: [
      { id: 'rank', heading: { en: 'Rank', zh: '名次' }, format: 'days', formula: [...rows.map((k) => `=IF(${place(k)}=0,"",${k})`), null], values: [...rows.map(() => null), null], style: 'centered' },
      { id: 'name', heading: said.customer, format: 'text', formula: listed((k) => `INDEX(customers[name],${place(k)})`, inBoth((say) => `=${say(said.others)}`)), style: 'resultText', total: { words: said.total } },
      ...numbers(bandCount).map((band) => money(`band${band}`, { en: `Band ${band}`, zh: `区间${band}` }, inBand(band), { headingFormula: `=bands.label.${band}` })),
      money('credits', said.credits, [...rows.map((k) => `=IF(${place(k)}=0,"",[@now]-SUM(${numbers(bandCount).map((band) => `[@band${band}]`).join(',')}))`), `=[@now]-SUM(${numbers(bandCount).map((band) => `[@band${band}]`).join(',')})`], { style: 'result' }),
      money('now', said.balance, customer('now'), { style: 'strong' }),
      { id: 'share', heading: said.share, format: 'percent', formula: '=IF([@now]="","",IF(ranked.now.total=0,0,[@now]/ranked.now.total))', style: 'result', total: { sum: true } },
      money('lastMonth', said.lastMonth, customer('lastMonth')),
      money('change', said.change, '=IF([@now]="","",[@now]-[@lastMonth])', { style: 'result' }),
    ],
  };
  return {
    id: 'customers',
    name: sheets.customers,
    widths: [7, 40, 17, 17, 17, 17, 17, 18, 18, 10, 18, 17],
    print: 'page',
    frozenRows: 4,
    frozenColumns: 2,
    parts: [
      sheetHead({ en: 'Customers by balance', zh: '客户账龄表' }),
      list,
      caption(captions.customers),
      { kind: 'chart', space: 0, id: 'customersChart', title: { en: 'Ten largest customers', zh: '前十大客户应收余额' }, shape: 'bar', table: 'ranked', categories: 'name', series: ['now'], rowsShown: 10, columns: 12, rows: 15 },
    ],
  };
}

export function overdueSheet(): PreparedSheet {
  const rows = numbers(listedOverdue);
  const place = (k: number): string => `placesOverdue.row.${k}`;
  const listed = (formula: (k: number) => string): Formula[] => rows.map((k) => `=IF(${place(k)}=0,"",${formula(k)})`);
  const from = (column: string): Formula[] => listed((k) => `INDEX(invoices[${column}],${place(k)})`);
  const done = (column: string): Formula[] => rows.map((k) => `=IF(placesOverdue.action.${k}=0,"",IF(INDEX(actions[${column}],placesOverdue.action.${k})="","",INDEX(actions[${column}],placesOverdue.action.${k})))`);
  const column = (id: string, heading: Words, format: PreparedColumn['format'], formula: Formula[], more: Partial<PreparedColumn> = {}): PreparedColumn => ({ id, heading, format, formula: [...formula, null], style: format === 'text' || format === 'date' ? 'resultText' : 'result', ...more });
  return {
    id: 'overdue',
    name: sheets.overdue,
    widths: [7, 38, 16, 13, 15, 18, 18, 16, 46, 16, 13],
    print: 'wide',
    frozenRows: 4,
    frozenColumns: 2,
    parts: [
      sheetHead({ en: 'Overdue documents by amount: who acts', zh: '逾期清单：谁来催收' }),
      {
        kind: 'table',
        id: 'overdueList',
        linedBy: 'customer',
        rowCount: listedOverdue + 1,
        columns: [
          column('rank', { en: 'Rank', zh: '名次' }, 'days', listed(String), { style: 'centered' }),
          column('customer', said.customer, 'text', from('customer'), { values: [...rows.map(() => null), { en: 'Other overdue documents', zh: '其他逾期单据' }], total: { words: said.total } }),
          column('number', said.number, 'text', from('number')),
          // Where none is given, the day from which the days past due are counted.
          column('due', said.due, 'date', from('agedFrom')),
          column('days', said.days, 'days', from('days')),
          { id: 'open', heading: said.open, format: 'money', formula: [...listed((k) => `INDEX(invoices[open],${place(k)})/{divisor}`), `=${replayed('overdue', 'now')}/{divisor}-SUM(overdueList.open.1:overdueList.open.${listedOverdue})`], style: 'result', total: { sum: true } },
          column('band', said.band, 'text', from('band')),
          column('salesperson', said.salesperson, 'text', listed((k) => `INDEX(invoices[salesperson],${place(k)})&""`)),
          column('action', said.action, 'text', done('action')),
          column('who', said.who, 'text', done('who')),
          column('by', said.by, 'date', done('by')),
        ],
      },
    ],
  };
}

/** Both ways of computing the allowance beside each other; the chosen one is on the report. */
export function allowanceSheet(): PreparedSheet {
  const part = (id: string, title: Words, heading: Words, count: number, prefix: string, list: string, labels: readonly Words[] | null): TablePart => {
    const rows = numbers(count);
    const at = (moment: Moment): Formula[] => rows.map((row) => `=${replayed(`${prefix}${row}`, moment)}/{divisor}`);
    const allowance = (moment: Moment): Formula => `=[@${moment}]*[@rate]`;
    return {
      kind: 'table',
      id,
      title,
      rowCount: count,
      columns: [
        labels === null
          ? { id: 'label', heading, format: 'text', formula: rows.map((row) => `=${list}.label.${row}`), style: 'linkText', total: { words: said.total } }
          : { id: 'label', heading, format: 'text', values: labels, style: 'label', total: { words: said.total } },
        { id: 'rate', heading: { en: 'Rate', zh: '计提比例' }, format: 'percent', formula: rows.map((row) => `=${list}.rate.${row}`), style: 'link' },
        money('now', said.open, at('now')),
        money('allowanceNow', { en: 'Allowance', zh: '坏账准备' }, allowance('now'), { style: 'strong' }),
        money('lastMonth', { en: 'Open last month', zh: '上月未收' }, at('lastMonth')),
        money('allowanceLastMonth', { en: 'Allowance last month', zh: '上月坏账准备' }, allowance('lastMonth'), { style: 'result' }),
        money('yearStart', { en: 'Open at year start', zh: '年初未收' }, at('yearStart')),
        money('allowanceYearStart', { en: 'Allowance at year start', zh: '年初坏账准备' }, allowance('yearStart'), { style: 'result' }),
      ],
    };
  };
  const shown = (moment: Moment): string => `${replayed('allowance', moment)}/{divisor}`;
  return {
    id: 'allowance',
    name: sheets.allowance,
    widths: [34, 13, 19, 19, 19, 21, 19, 23],
    print: 'page',
    parts: [
      sheetHead({ en: 'Loss allowance', zh: '坏账准备计算表' }),
      { kind: 'cells', space: 0, rows: [[{ formula: inBoth((say) => `=${say({ en: 'The report uses the rates by: ', zh: '报告采用的口径：' })}&{allowanceBy}&${say({ en: '. The rates are examples; type your own on Control.', zh: '。计提比例为示例，请在“控制”表填写本单位比例。' })}`), style: 'goTo', leadsTo: 'control' }]] },
      part('allowanceByDays', { en: 'By days past due', zh: '按逾期天数' }, said.band, bandCount, 'band', 'bands', null),
      part('allowanceByAge', { en: 'By age since the invoice', zh: '按账龄（自开票日）' }, said.byAge, ageCount, 'age', 'ages', ageWords),
      {
        kind: 'table',
        id: 'allowanceMoved',
        title: { en: 'Movement of the allowance in use', zh: '坏账准备变动（采用口径）' },
        rowCount: 4,
        columns: [
          { id: 'label', heading: { en: 'Movement', zh: '项目' }, format: 'text', values: [{ en: 'At year start', zh: '年初余额' }, { en: 'Change up to last month', zh: '年初至上月变动' }, { en: 'Change this month (charge +, release −)', zh: '本月变动（计提为正，转回为负）' }, { en: 'Now', zh: '期末余额' }], style: 'label' },
          { id: 'rate', heading: { en: 'Of open', zh: '占未收' }, format: 'percent', formula: [`=IF(${replayed('gross', 'yearStart')}=0,0,${replayed('allowance', 'yearStart')}/${replayed('gross', 'yearStart')})`, null, null, `=IF(${replayed('gross', 'now')}=0,0,${replayed('allowance', 'now')}/${replayed('gross', 'now')})`], values: [null, null, null, null], style: 'result' },
          { id: 'amount', heading: said.amount, format: 'money', formula: [`=${shown('yearStart')}`, `=${shown('lastMonth')}-${shown('yearStart')}`, `=${shown('now')}-${shown('lastMonth')}`, '=SUM(allowanceMoved.amount.1:allowanceMoved.amount.3)'], styles: ['result', 'result', 'result', 'strong'] },
        ],
      },
    ],
  };
}
