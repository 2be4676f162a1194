import type { CellValue, SourceCells } from '../../../src/intake/cells';
import { cellsOf } from '../cells';
import { random, type StockItem, type StockTruth } from './truth';

type Rows = (readonly CellValue[])[];

const isoOf = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
export const monthOf = (serial: number): string => isoOf(serial).slice(0, 7);
const money = (cents: number): number => cents / 100;
const last = (truth: StockTruth, month: number): number => (truth.months[month + 1] ?? truth.months[month]! + 30) - 1;

/** Movements of one item, as every ledger and list of movements has them. */
interface Movement {
  readonly day: number;
  readonly type: string;
  readonly quantity: number;
  readonly text: string;
  readonly receipt: boolean;
}

function movementsOf(truth: StockTruth, item: StockItem): Movement[] {
  const list: Movement[] = [];
  truth.months.forEach((first, month) => {
    const put = (offset: number, type: string, quantity: number, text = '', receipt = false): void => void (quantity !== 0 && list.push({ day: first + offset, type, quantity, text, receipt }));
    put(1, '采购入库', 500, '', true);
    // What was sold too much comes back: only the rest was demand.
    put(3, '销售出库', item.sold[month]! + (month % 3 === 1 ? 4 : 0));
    if (month % 3 === 1) put(9, '销售退货入库', 4, '', true);
    put(5, '生产领料', item.used[month]!);
    put(12, '调拨出库', item.moved[month]!);
    put(20, '盘亏出库', item.lost[month]!);
    if (month === truth.months.length - 1) put(40, '采购入库', 1, '', true);
    if (item.estimate?.month === month) put(26, '生产领料', item.estimate.quantity, '暂估出库');
    if (item.estimate?.month === month - 1) put(0, '生产领料', -item.estimate.quantity, '暂估红冲');
  });
  const end = last(truth, truth.months.length - 1);
  return list.map((movement) => ({ ...movement, day: Math.min(movement.day, end) }));
}

/** Rows in another order. */
export function shuffled<Row>(rows: readonly Row[], start: number): Row[] {
  const next = random(start);
  const list = [...rows];
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
  return list;
}

/** Lines of movements with an item column, in any order. */
export function movementLines(truth: StockTruth, order: number | null = null): SourceCells {
  const rows: Rows = truth.items.flatMap((item) => movementsOf(truth, item).map(({ day, type, quantity, text, receipt }) => [day, type, item.code, item.name, receipt ? null : quantity, receipt ? quantity : null, money(item.cost), '原料仓', text]));
  return cellsOf([['单据日期', '收发类别', '物料编码', '物料名称', '发出数量', '收入数量', '单位成本', '仓库', '备注'], ...(order === null ? rows : shuffled(rows, order))]);
}

/** L10: 库存台账, one block an item, with opening stock and totals. */
export function stockLedger(truth: StockTruth, sheet = 'Sheet1'): SourceCells {
  const heading = ['单据日期', '审核日期', '单据类型', '单据号', '仓库', '收发类别', '批号', '收入数量', '发出数量', '结存数量', '备注'];
  const rows: Rows = [];
  truth.items.forEach((item, index) => {
    rows.push(['库存台账', `存货：${item.code} ${item.name}`, '仓库：原料仓', `2026-01-01 至 ${isoOf(last(truth, truth.months.length - 1))}`]);
    rows.push(heading);
    rows.push([null, null, '期初结存', null, '原料仓', null, null, null, null, 1000, null]);
    movementsOf(truth, item).forEach(({ day, type, quantity, text, receipt }, line) => rows.push([isoOf(day), isoOf(day), receipt ? '入库单' : '出库单', `${index}-${line}`, '原料仓', type, null, receipt ? quantity : null, receipt ? null : quantity, 900, text === '' ? null : text]));
    rows.push([null, null, null, null, null, null, null, null, null, null, null].map((cell, column) => (column === 0 ? '本年累计' : column === 7 ? 1 : column === 8 ? 1 : cell)));
  });
  return cellsOf(rows, { sheet });
}

/** The same with a sheet for each item. */
export function stockLedgerSheets(truth: StockTruth): SourceCells[] {
  return truth.items.map((item) => stockLedger({ ...truth, items: [item] }, item.code));
}

/** L8: 云星空 存货收发存汇总表 of one month; subtotals end in -总计, one row stands in a warehouse of defective goods. */
export function kingdeeSummary(truth: StockTruth, month: number): SourceCells {
  const heading = ['物料编码', '物料名称', '物料分组', '仓库', ...['期初', '收入', '发出', '期末'].flatMap((part) => ['数量', '单价', '金额'].map((what) => `${part}${what}`))];
  const rows: Rows = truth.items.flatMap((item) => {
    const issued = item.sold[month]! + item.used[month]!;
    const part = (quantity: number): CellValue[] => [quantity, money(item.cost), money(quantity * item.cost)];
    return [
      [item.code, item.name, '外购件', '原材料仓', ...part(1000), ...part(500), ...part(issued), ...part(1500 - issued)],
      [item.code, item.name, '外购件', '不良品仓', ...part(40), null, null, null, ...part(7), ...part(33)],
      [`${item.code}-总计`, null, null, null, 1040, null, null, 500, null, null, issued + 7, null, money((issued + 7) * item.cost), 1533 - issued, null, null],
    ];
  });
  return cellsOf([[`${monthOf(truth.months[month]!).replace('-', '年')}月 存货收发存汇总表`], heading, ...rows], { sheet: `2026年${month + 1}月` });
}

/** L9: U8 收发存汇总表 of one month, three rows of headings, issues by category. */
export function yonyouSummary(truth: StockTruth, month: number): SourceCells {
  const period = monthOf(truth.months[month]!).replace('-', '.');
  const rows: Rows = truth.items.map((item) => {
    const pair = (quantity: number): CellValue[] => (quantity === 0 ? [null, null] : [quantity, money(quantity * item.cost)]);
    return ['原料仓', item.code, item.name, '规格', '个', 1000, money(item.cost), money(1000 * item.cost), ...pair(500), ...pair(-3), ...pair(item.sold[month]!), ...pair(item.used[month]!), ...pair(item.moved[month]!), ...pair(item.lost[month]!), 800, money(item.cost), money(800 * item.cost)];
  });
  return cellsOf([
    ['收发存汇总表'],
    ['仓库：全部', null, null, `会计月份：${period}`],
    ['仓库名称', '存货编码', '存货名称', '规格型号', '主计量单位', '期初结存', null, null, '本期收入', null, null, null, '本期发出', null, null, null, null, null, null, null, '期末结存', null, null],
    [null, null, null, null, null, '数量', '单价', '金额', '采购入库', null, '调拨入库', null, '销售出库', null, '生产领料', null, '调拨出库', null, '盘亏出库', null, '数量', '单价', '金额'],
    [null, null, null, null, null, null, null, null, ...Array.from({ length: 6 }, () => ['数量', '金额']).flat(), null, null, null],
    ...rows,
    ['合计', null, null, null, null, null, null, 1, null, 1, null, 1, null, 1, null, 1, null, 1, null, 1, null, null, 1],
  ], { sheet: `2026年${month + 1}月` });
}

/** A column for each month. */
export function demandTable(truth: StockTruth, headings: (first: number, month: number) => CellValue = (first) => monthOf(first), zero: CellValue = 0): SourceCells {
  const rows: Rows = truth.items.map((item) => [item.code, item.name, ...item.sold.map((quantity, month) => quantity + item.used[month]! || zero), money(item.cost), item.onHand]);
  return cellsOf([['物料编码', '物料名称', ...truth.months.map(headings), '单位成本', '库存数量'], ...rows]);
}

/** L11: 即时库存 by warehouse, with defective and consigned stock. */
export function onHand(truth: StockTruth): SourceCells {
  const rows: Rows = truth.items.flatMap((item): Rows => [
    [item.code, item.name, '规格', '示例制造', '原材料仓', 'A-01', 'L1', '可用', '个', item.onHand, item.onHand, 0, '2026-10-08', null, '示例制造', money(item.cost)],
    [item.code, item.name, '规格', '示例制造', '不良品仓', null, 'L2', '不良', '个', item.defective, 0, 0, null, null, '示例制造', money(item.cost)],
    ...(item.consigned === 0 ? [] : [[item.code, item.name, '规格', '示例制造', 'VMI仓', null, null, '可用', '个', item.consigned, item.consigned, 0, null, null, '客户寄售', money(item.cost)]]),
  ]);
  return cellsOf([['物料编码', '物料名称', '规格型号', '库存组织', '仓库', '仓位', '批号', '库存状态', '单位', '库存量(主单位)', '可用量(主单位)', '预留量', '生产日期', '有效期至', '货主', '成本单价'], ...rows]);
}

/** L13: SAP MB52, stock with its value. */
export function sapOnHand(truth: StockTruth): SourceCells {
  const heading = ['Material', 'Material Description', 'Plant', 'Storage Location', 'Batch', 'Base Unit of Measure', 'Unrestricted', 'Currency', 'Value Unrestricted', 'Quality Inspection', 'Blocked', 'In Transit'];
  return cellsOf([heading, ...truth.items.map((item): CellValue[] => [item.code, item.name, '1000', '0001', null, 'PC', item.onHand, 'CNY', money(item.onHand * item.cost), 5, item.defective, 0])]);
}

/** L13: SAP MB5B of one month; issues are negative, the sign stands behind. */
export function sapMovements(truth: StockTruth, month: number): SourceCells {
  const heading = ['Material', 'Plant', 'From Date', 'To Date', 'Opening Stock', 'Total Receipt Qties', 'Total Issue Quantities', 'Closing Stock', 'Base Unit of Measure', 'Opening Value', 'Total Receipt Values', 'Total Issue Values', 'Closing Value'];
  const text = (value: number): string => `${Math.abs(value).toFixed(2)}${value < 0 ? '-' : ''}`;
  return cellsOf([
    heading,
    ...truth.items.map((item): CellValue[] => {
      const issued = item.sold[month]! + item.used[month]!;
      return [item.code, '1000', isoOf(truth.months[month]!), isoOf(last(truth, month)), '1000.00', '500.00', text(-issued), text(1500 - issued), 'PC', '0.00', '0.00', text((-issued * item.cost) / 100), text(((1500 - issued) * item.cost) / 100)];
    }),
  ]);
}

/** One row an item with its usage of the year. */
export function itemList(truth: StockTruth): SourceCells {
  return cellsOf([['物料编码', '物料名称', '年用量', '单位成本', '提前期'], ...truth.items.map((item): CellValue[] => [item.code, item.name, item.sold.reduce((sum, quantity, month) => sum + quantity + item.used[month]!, 0), money(item.cost), 14])]);
}
