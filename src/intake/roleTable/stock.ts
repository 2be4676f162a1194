import type { RoleDefinition } from './define';

/** Stock lists: enough to tell them from receivables and to name them. */
export const stockRoles = {
  item_code: {
    label: { en: 'Item code', zh: '物料编码' },
    content: 'text',
    zh: '物料编码 物料代码 物料长代码 物料号 料号 存货编码 存货代码 商品编码 商品编号 货号 产品编码 产品代码 品号 图号 商品代号 物料编号 产品编号',
    en: 'material, material number, item, item no, item code, sku, part no, part number, product code, stock code, matnr',
    veto: '名称 name description 客户 供应商 仓库 科目 group type',
  },
  item_name: {
    label: { en: 'Item name', zh: '物料名称' },
    content: 'text',
    zh: '物料名称 存货名称 商品名称 产品名称 品名 货品名称',
    en: 'material description, item name, product, product name, short text, item description',
    veto: '客户 供应商 仓库 科目',
  },
  item_spec: { label: { en: 'Specification', zh: '规格型号' }, content: 'text', zh: '规格型号 规格 型号 存货规格', en: 'spec, specification, model, size, variant' },
  item_class: {
    label: { en: 'Item class', zh: '存货分类' },
    content: 'text',
    zh: '存货分类 物料分组 物料类别 物料属性 存货大类 商品类别 品类 存货科目',
    en: 'material group, material type, item category, product class, item group, valuation class',
  },
  unit: { label: { en: 'Unit', zh: '单位' }, content: 'text', zh: '计量单位 基本单位 主计量单位 主单位 库存单位', en: 'unit, uom, u/m, base unit of measure, bun', bare: '单位' },
  warehouse: {
    label: { en: 'Warehouse', zh: '仓库' },
    content: 'text',
    zh: '仓库 仓库名称 仓库编码 仓库代码 库房 存储地点 库别 仓别',
    en: 'warehouse, plant, storage location, stor loc, site, lgort',
  },
  bin: { label: { en: 'Bin', zh: '仓位' }, content: 'text', zh: '仓位 库位 货位 储位', en: 'bin, bin location' },
  batch: { label: { en: 'Batch', zh: '批号' }, content: 'text', zh: '批号 批次 批次号 生产批号', en: 'batch, lot, lot no, charg' },
  qty_on_hand: {
    label: { en: 'Quantity on hand', zh: '库存数量' },
    content: 'number',
    zh: '库存数量 现存量 即时库存 库存量 账面数量 库存 实存数量 现有库存量',
    en: 'on hand, qty on hand, stock, unrestricted, unrestricted use stock, soh, labst, quantity on hand',
    bare: '数量, quantity, qty',
    veto: '单价 金额 天数 率 安全 最高 最低 value',
  },
  opening_qty: { label: { en: 'Opening quantity', zh: '期初数量' }, content: 'number', zh: '期初数量 期初结存-数量 期初结存', en: 'opening qty, opening stock, beginning inventory', veto: '金额 单价 value' },
  receipt_qty: { label: { en: 'Receipts', zh: '收入数量' }, content: 'number', zh: '收入数量 本期收入-数量 本期收入 本期入库 入库数量', en: 'receipts, receipt qty, total receipt qties, goods receipts', veto: '金额 单价 value 日期' },
  issue_qty: { label: { en: 'Issues', zh: '发出数量' }, content: 'number', zh: '发出数量 本期发出-数量 本期发出 本期出库 出库数量 领用数量 耗用量 领用量', en: 'issues, issue qty, total issue quantities, consumption, usage, goods issues, total issue qties', veto: '金额 单价 value 日期' },
  closing_qty: { label: { en: 'Closing quantity', zh: '期末数量' }, content: 'number', zh: '期末数量 期末结存-数量 期末结存 结存数量 本期结存', en: 'closing qty, closing stock, ending inventory', veto: '金额 单价 value' },
  unit_cost: { label: { en: 'Unit cost', zh: '单位成本' }, content: 'number', zh: '单价 成本单价 单位成本 结存单价 库存单价 移动平均价 加权平均单价 计划价 标准成本 参考成本', en: 'unit cost, cost, standard price, moving price, avg cost, map, std cost, unit price' },
  stock_value: { label: { en: 'Stock value', zh: '库存金额' }, content: 'number', zh: '结存金额 库存金额 存货金额 账面金额 库存成本 成本金额', en: 'inventory value, value unrestricted, stock value, total value, extended cost' },
  move_type: { label: { en: 'Movement type', zh: '收发类别' }, content: 'text', zh: '收发类别 出入库类型 事务类型 移动类型 异动别', en: 'movement type, mvt' },
} as const satisfies Record<string, RoleDefinition>;
