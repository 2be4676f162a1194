import { endOfMonth } from '../../../math/dates';
import { sampleAsOf } from '../../sample/company';
import { sheetHead } from '../standard';
import type { PreparedSheet, TablePart } from '../workbook';
import type { SampleItem } from './sample/items';
import { monthEnds } from './sample/monthEnds';
import { said, sheetNames } from './words';

/** What is typed once a month, for comparing. */
export function historySheet(items: readonly SampleItem[]): PreparedSheet {
  return {
    id: 'history',
    name: sheetNames.history,
    widths: [14, 26, 26, 30, 20, 20, 20, 20],
    print: 'page',
    parts: [sheetHead(sheetNames.history), monthEndTable(items)],
  };
}

function monthEndTable(items: readonly SampleItem[]): TablePart {
  const ends = monthEnds(items);
  const column = <Id extends keyof (typeof ends)[number]>(id: Id): (typeof ends)[number][Id][] => ends.map((end) => end[id]);
  const amount = { kind: 'decimal', least: 0, most: 1e15 } as const;
  const count = { kind: 'whole', least: 0, most: 1e9 } as const;
  return {
    kind: 'table',
    id: 'history',
    name: 'MonthEnds',
    space: 0,
    hint: { en: 'Add a line each month: what the ledger and the report say. The line of the as-of month is compared with Data.', zh: '每月增加一行，按总账与报告填写；截止日期所在月份的数据用于与“数据”核对。' },
    rowCount: ends.length,
    columns: [
      { id: 'month', heading: { en: 'Month end', zh: '月末' }, format: 'date', values: ends.map((_, index) => endOfMonth(sampleAsOf, index - ends.length + 1) ?? sampleAsOf), allow: { kind: 'date' } },
      { id: 'stock', heading: { en: 'Stock value by the ledger', zh: '总账库存金额' }, format: 'money', values: column('stock'), allow: amount },
      { id: 'usage', heading: said.usageValue, format: 'money', values: column('usage'), allow: amount },
      { id: 'slow', heading: { en: 'Slow and dead stock', zh: '呆滞库存金额（含死库存）' }, format: 'money', values: column('slow'), allow: amount },
      { id: 'dead', heading: { en: 'of which dead', zh: '其中：死库存' }, format: 'money', values: column('dead'), allow: amount },
      { id: 'out', heading: { en: 'Items out of stock', zh: '缺货物料数' }, format: 'count', values: column('out'), allow: count },
      { id: 'lines', heading: { en: 'Order lines asked', zh: '订单行数' }, format: 'count', values: column('lines'), allow: count },
      { id: 'inFull', heading: { en: 'Delivered in full', zh: '足额交付行数' }, format: 'count', values: column('inFull'), allow: count },
    ],
  };
}
