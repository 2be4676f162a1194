import type { Words } from '../../../texts/words';
import { judged } from '../judged';

export const workbookTitle: Words = { en: 'Inventory', zh: '存货' };

/** Words that stand in several sheets of the Inventory workbook. */
export const said = {
  ...judged,
  item: { en: 'Item', zh: '物料' },
  code: { en: 'Item code', zh: '物料编码' },
  name: { en: 'Item name', zh: '物料名称' },
  unit: { en: 'Unit', zh: '单位' },
  onHand: { en: 'On hand', zh: '现有库存' },
  className: { en: 'Class', zh: '类别' },
  items: { en: 'Items', zh: '物料数' },
  total: { en: 'Total', zh: '合计' },
  safety: { en: 'Safety stock', zh: '安全库存' },
  point: { en: 'Reorder point', zh: '再订货点' },
  minimum: { en: 'Min. order quantity', zh: '最小订货量' },
  highest: { en: 'Highest stock', zh: '最高库存' },
  stockValue: { en: 'Stock value', zh: '库存金额' },
  usageValue: { en: 'Usage of 12 months at cost', zh: '近12个月消耗金额' },
  noDemand: { en: 'No demand', zh: '无需求' },
  action: { en: 'Action', zh: '措施' },
  who: { en: 'Who', zh: '责任人' },
  by: { en: 'By', zh: '完成期限' },
} satisfies Record<string, Words>;

/** In the order of their numbers in the column of the same name. */
export const statuses: readonly Words[] = [
  { en: 'Stock-out', zh: '缺货' },
  { en: 'Potential stock-out', zh: '潜在缺货' },
  { en: 'OK', zh: '正常' },
  { en: 'Excess', zh: '超储' },
  { en: 'Surplus order', zh: '在途过量' },
  { en: 'Not planned', zh: '未计划' },
];

/** What may be wrong with a row, in the order in which it is looked for. */
export const gaps = {
  code: { en: 'no item code', zh: '缺物料编码' },
  twice: { en: 'item code twice', zh: '物料编码重复' },
  text: { en: 'text where a number belongs', zh: '应为数字处是文本' },
  cost: { en: 'no unit cost', zh: '缺单位成本' },
  lead: { en: 'no lead time', zh: '缺提前期' },
} satisfies Record<string, Words>;

/** Figures of the report, in their order. `money`: shown in the unit of the report. */
export const figures = [
  { id: 'stock', words: said.stockValue, format: 'money', better: 'lower' },
  { id: 'turnover', words: { en: 'Days of usage in stock (DIO)', zh: '存货周转天数' }, format: 'days', better: 'lower' },
  { id: 'slow', words: { en: 'Slow and dead stock', zh: '呆滞率' }, format: 'percent', better: 'lower' },
  { id: 'dead', words: { en: 'of which dead', zh: '其中：死库存' }, format: 'percent', better: 'lower' },
  { id: 'out', words: { en: 'Items out of stock', zh: '缺货物料数' }, format: 'count', better: 'lower' },
  { id: 'service', words: { en: 'Order lines delivered in full', zh: '订单行足额交付率' }, format: 'percent', better: 'higher' },
] as const satisfies readonly { readonly id: string; readonly words: Words; readonly format: string; readonly better: 'lower' | 'higher' }[];

export const sheetNames = {
  report: { en: 'Report', zh: '报告' },
  control: { en: 'Control', zh: '控制' },
  data: { en: 'Data', zh: '数据' },
  history: { en: 'Month ends', zh: '月末数据' },
  actions: { en: 'Actions', zh: '处理措施' },
  workings: { en: 'Workings', zh: '计算' },
  erp: { en: 'ERP import', zh: 'ERP导入' },
  checks: { en: 'Checks', zh: '检查' },
} satisfies Record<string, Words>;
