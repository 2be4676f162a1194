import type { Words } from '../../../texts/words';
import { sheetHead } from '../standard';
import type { PreparedColumn, PreparedSheet, TablePart } from '../workbook';
import { customerRows, listedCustomers, listedOverdue } from './bands';
import { said } from './words';
import { moments, replayed } from './workings';

const sheet: Words = { en: 'Ranking', zh: '排序' };

/** Which customers and documents the other sheets list, by rows of their Tables; and every customer with what it is ranked by. */
export function rankingSheet(): PreparedSheet {
  return {
    id: 'ranking',
    name: sheet,
    widths: [36, 14, 17, 17, 17, 17, 17, 17, 17, 17],
    print: 'page',
    frozenRows: 2,
    printedThrough: 'placesCustomers',
    parts: [
      sheetHead({ en: 'Ranking of customers and documents', zh: '客户与单据排序' }),
      places('placesCustomers', { en: 'Customers by balance', zh: '客户余额排序' }, listedCustomers, 'customers', 'order'),
      { ...places('placesOverdue', { en: 'Overdue by amount', zh: '逾期单据排序' }, listedOverdue, 'invoices', 'order', [actionOf]), beside: true, column: 3 },
      { ...places('placesMoved', { en: 'Customers by change', zh: '客户变动排序' }, 3, 'customers', 'moved'), beside: true, column: 7 },
      customers(),
    ],
  };
}

/** Every customer of the invoices, once, in the order of appearance. */
function customers(): TablePart {
  const balance = (day: string, more = '', moreReceipts = ''): string =>
    `=IF([@first]="","",ROUND(SUMIFS(invoices[amount],invoices[customerNo],[@first],invoices[date],"<="&${day}${more})-SUMIFS(receipts[amount],receipts[payer],[@first],receipts[counts],"<="&${day}${moreReceipts}),2))`;
  const own = '(ROW()-ROW(customers[#]))';
  const columns: PreparedColumn[] = [
    { id: 'name', heading: said.customer, format: 'text', formula: '=IF([@first]="","",INDEX(invoices[customer],[@first]))' },
    { id: 'first', heading: { en: 'Customer row', zh: '客户行号' }, format: 'days', formula: `=IFERROR(SMALL(invoices[first],${own}),"")` },
    ...moments.map((moment): PreparedColumn => ({ id: moment, heading: said[moment], format: 'money', formula: balance(replayed('day', moment)) })),
    { id: 'overdue', heading: said.overdue, format: 'money', formula: balance('{asOf}', ',invoices[agedFrom],"<"&{asOf}', ',receipts[agedFrom],"<"&{asOf}') },
    { id: 'change', heading: said.change, format: 'money', formula: '=IF([@first]="","",ROUND([@now]-[@lastMonth],2))' },
    { id: 'order', heading: { en: 'Order by balance', zh: '余额排序' }, format: 'money', formula: `=IF([@first]="","",IF([@now]=0,"",[@now]-${own}/10000000))` },
    { id: 'moved', heading: { en: 'Order by change', zh: '变动排序' }, format: 'money', formula: `=IF([@first]="","",IF([@change]=0,"",ABS([@change])-${own}/10000000))` },
  ];
  return { kind: 'table', id: 'customers', name: 'Customers', title: { en: 'Customers', zh: '客户' }, hint: { en: 'For more customers than rows: drag the corner of the Table down.', zh: '客户数超过行数时，将表格右下角向下拖动。' }, rowCount: customerRows, columns };
}

/** Row of what is done about the document. */
const actionOf: PreparedColumn = { id: 'action', heading: { en: 'Action row', zh: '措施行号' }, format: 'days', formula: '=IF([@row]=0,0,IFERROR(MATCH(INDEX(invoices[key],[@row]),actions[key],0),0))', style: 'link' };

/** Rows of a Table in falling order of a column. */
function places(id: string, title: Words, rowCount: number, table: string, column: string, more: readonly PreparedColumn[] = []): TablePart {
  return {
    kind: 'table',
    id,
    title,
    rowCount,
    columns: [
      { id: 'rank', heading: { en: 'Rank', zh: '名次' }, format: 'days', formula: `=ROW()-ROW(${id}[#])`, style: 'centered' },
      { id: 'row', heading: { en: 'Row', zh: '行号' }, format: 'days', formula: `=IFERROR(MATCH(LARGE(${table}[${column}],[@rank]),${table}[${column}],0),0)`, style: 'link' },
      ...more,
    ],
  };
}
