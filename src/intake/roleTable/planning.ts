import type { RoleDefinition } from './define';

/** What only a planner's list of items has; lead time, minimum and multiple of an order stand with the stock. */
export const planningRoles = {
  demand_maximum: {
    label: { en: 'Highest demand of a period', zh: '最高需求' },
    content: 'number',
    zh: '最高日需求 最大日用量 最高日用量 最大需求 最高需求 最大月用量 最高月用量',
    en: 'maximum demand, max demand, highest demand, peak demand, max daily usage, maximum daily usage, max monthly usage',
    veto: '库存 stock 订货 order 金额 amount value',
  },
  lead_time_maximum: {
    label: { en: 'Longest lead time', zh: '最长提前期' },
    content: 'number',
    zh: '最长提前期 最大提前期 最长交期 最长交货周期',
    en: 'maximum lead time, max lead time, longest lead time, worst lead time',
  },
  order_quantity: {
    label: { en: 'Usual order quantity', zh: '常用订货批量' },
    content: 'number',
    zh: '订货批量 经济批量 固定批量 采购批量',
    en: 'order quantity, lot size, fixed lot size, economic order quantity, eoq, reorder quantity',
    veto: 'minimum min maximum max 最小 最大 open 未交',
  },
  time_unit: { label: { en: 'Unit of time', zh: '时间单位' }, content: 'text', zh: '提前期单位 时间单位 交期单位', en: 'lead time unit, lead time uom, time unit, lt unit' },
} as const satisfies Record<string, RoleDefinition>;
