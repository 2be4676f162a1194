import type { Truth } from '../books';
import { monthEnd, write } from '../calendar';
import { text } from '../money';
import { column, type ExportFile, refused, SheetWriter } from '../sheet';

const month = (truth: Truth): string => write.period(truth.asOf).replace(/(\d{4})(\d{2})/, '$1.$2');

/** L8: 云星空 存货收发存汇总表: totals of an item end in -总计 and leave the warehouse blank. */
export function kingdeeStock(): ExportFile {
  const parts = ['期初', '收入', '发出', '期末'].flatMap((part) => ['数量', '单价', '金额'].map((what) => column(`${part}${what}`)));
  const writer = new SheetWriter('存货收发存汇总表', [column('物料编码'), column('物料名称'), column('物料分组'), column('仓库'), ...parts]);
  writer.heading();
  writer.data('M2101', '滚珠丝杠1605', '外购件', '原材料仓', '1,100', '8.50', '9,350.00', '2,000', '8.40', '16,800.00', '2,300', '8.44', '19,412.00', '800', '8.42', '6,738.00');
  writer.data('M2101', '滚珠丝杠1605', '外购件', '不良品仓', '30', '8.50', '255.00', null, null, null, null, null, null, '30', '8.50', '255.00');
  writer.total('M2101-总计', null, null, null, '1,130', null, '9,605.00', '2,000', null, '16,800.00', '2,300', null, '19,412.00', '830', null, '6,993.00');
  return refused('L8', 'stockSummary', [writer.sheet()]);
}

/** L9: U8 收发存汇总表, three rows of headings, receipts and issues by category. */
export function yonyouStock(truth: Truth): ExportFile {
  const flat = (name: string) => column([name, null, null]);
  const plain = (name: string, group: number) => ['数量', '单价', '金额'].map((what, index) => column([index === 0 ? name : null, what, null], null, { group }));
  const split = (name: string, group: number, categories: readonly string[]) =>
    categories.flatMap((category, index) => ['数量', '金额'].map((what, part) => column([index + part === 0 ? name : null, part === 0 ? category : null, what], null, { group })));
  const writer = new SheetWriter('收发存汇总表', [
    ...['仓库名称', '存货编码', '存货名称', '规格型号', '主计量单位'].map(flat),
    ...plain('期初结存', 1), ...split('本期收入', 2, ['采购入库', '调拨入库']), ...split('本期发出', 3, ['生产领料', '调拨出库']), ...plain('期末结存', 4),
  ]);
  writer.title('收发存汇总表').title('仓库：全部', null, null, `会计月份：${month(truth)}`).heading();
  writer.data('原料仓', '020301', '镀锌钢管', 'DN40', '米', 4000, 21.5, 86_000, 2500, 53_500, null, null, 3100, 66_464.62, 200, 4288.04, 3200, 21.48, 68_747.34);
  writer.data('原料仓', '020302', '暂估-控制器', 'KZ-8', '台', 15, 420, 6300, -15, -6300, null, null, null, null, null, null, 0, null, 0);
  writer.total('合计', null, null, null, null, null, null, 92_300, null, 47_200, null, null, null, 66_464.62, null, 4288.04, null, null, 68_747.34);
  return refused('L9', 'stockSummary', [writer.sheet()]);
}

/** L10: U8 库存台账, one item. */
export function yonyouStockLedger(truth: Truth): ExportFile {
  const names = ['单据日期', '审核日期', '单据类型', '单据号', '仓库', '收发类别', '批号', '收入数量', '发出数量', '结存数量', '备注'];
  const writer = new SheetWriter('库存台账', names.map((name) => column(name)));
  writer.title('库存台账', '存货：020301 镀锌钢管 DN40', '仓库：原料仓', `2026-01-01 至 ${write.iso(truth.asOf)}`).heading();
  writer.data(null, null, '期初结存', null, '原料仓', null, null, null, null, '4,000.00', null);
  writer.data('2026-11-04', '2026-11-04', '采购入库单', '0000003311', '原料仓', '采购入库', 'B261104', '2,500.00', null, '6,500.00', null);
  writer.data('2026-11-13', '2026-11-13', '材料出库单', '0000006120', '原料仓', '生产领料', 'B261104', null, '3,100.00', '3,400.00', null);
  writer.data('2026-11-27', '2026-11-27', '调拨单', '0000000971', '原料仓', '调拨出库', 'B261104', null, '200.00', '3,200.00', null);
  return { ...refused('L10', 'stockLedger', [writer.sheet()]), shuffle: false };
}

/** L11: 云星空 即时库存. */
export function kingdeeOnHand(): ExportFile {
  const names = ['物料编码', '物料名称', '规格型号', '库存组织', '仓库', '仓位', '批号', '库存状态', '单位', '库存量(主单位)', '可用量(主单位)', '预留量', '生产日期', '有效期至', '货主'];
  const writer = new SheetWriter('即时库存', names.map((name) => column(name)));
  writer.heading();
  writer.data('M2101', '滚珠丝杠1605', 'SFU1605', '示例制造', '原材料仓', 'B-02-01', 'L2611', '可用', '根', '800', '650', '150', '2026-10-12', null, '示例制造');
  writer.data('M2101', '滚珠丝杠1605', 'SFU1605', '示例制造', '不良品仓', null, 'L2604', '不良', '根', '30', '0', '0', '2026-04-02', null, '示例制造');
  writer.data('P6003', '增压泵总成', 'ZB80', '示例制造', 'VMI仓', null, null, '可用', '台', '96', '96', '0', null, null, '客户寄售');
  return refused('L11', 'stockOnHand', [writer.sheet()]);
}

/** L13: SAP MB52. */
export function sapOnHand(): ExportFile {
  const names = ['Material', 'Material Description', 'Plant', 'Storage Location', 'Batch', 'Base Unit of Measure', 'Unrestricted', 'Currency', 'Value Unrestricted', 'Quality Inspection', 'Blocked', 'In Transit'];
  const writer = new SheetWriter('MB52', names.map((name) => column(name)));
  writer.heading();
  writer.data('10004410', 'Ball screw 1605', '1000', '0001', null, 'PC', '800.000', 'CNY', '6,738.00', '0', '30.000', '0');
  writer.data('10004411', 'Galvanised pipe DN40', '1000', '0001', 'B261104', 'M', '3,200.000', 'CNY', '68,747.34', '0', '0', '500.000');
  writer.data('10006003', 'Booster pump ZB80', '1000', '0009', null, 'PC', '0', 'CNY', '0.00', '0', '0', '0');
  return refused('L13 MB52', 'stockOnHand', [writer.sheet()], 'en');
}

/** L13: SAP MB5B. */
export function sapStockBalance(truth: Truth): ExportFile {
  const names = ['Material', 'Plant', 'From Date', 'To Date', 'Opening Stock', 'Total Receipt Qties', 'Total Issue Quantities', 'Closing Stock', 'Base Unit of Measure', 'Opening Value', 'Total Receipt Values', 'Total Issue Values', 'Closing Value'];
  const writer = new SheetWriter('MB5B', names.map((name) => column(name)));
  const span = [write.dots(monthEnd(truth.asOf, -1) + 1), write.dots(truth.asOf)] as const;
  writer.heading();
  writer.data('10004410', '1000', ...span, '1.130,000', '2.000,000', '2.300,000-', '830,000', 'PC', '9.605,00', '16.800,00', '19.412,00-', '6.993,00');
  writer.data('10004411', '1000', ...span, '4.000,000', '2.500,000', '3.300,000-', '3.200,000', 'M', '86.000,00', '53.500,00', '70.752,66-', '68.747,34');
  return refused('L13 MB5B', 'stockSummary', [writer.sheet()], 'en');
}

/** A register of notes received (应收票据备查簿): K9 of the kinds of documents. */
export function billRegister(truth: Truth): ExportFile {
  const names = ['票据号码', '票据类型', '出票人', '承兑人', '前手', '票面金额', '出票日期', '票据到期日', '状态'];
  const writer = new SheetWriter('应收票据备查簿', names.map((name) => column(name)));
  writer.title('应收票据备查簿').title(`截止日期：${write.iso(truth.asOf)}`).heading();
  const faces = [10_000_000, 25_000_050, 5_650_000];
  faces.forEach((face, index) =>
    writer.data(`53080000${4410 + index}`, index === 1 ? '商业承兑汇票' : '银行承兑汇票', truth.customers[index]!.zh, index === 1 ? truth.customers[1]!.zh : '示例银行', truth.customers[index]!.zh, text(face), write.iso(truth.asOf - 90 + index * 7), write.iso(truth.asOf + 92 + index * 7), index === 2 ? '已背书' : '在库'),
  );
  writer.total('合计', null, null, null, null, text(faces.reduce((sum, face) => sum + face, 0)), null, null, null);
  return refused('K9', 'billRegister', [writer.sheet()]);
}
