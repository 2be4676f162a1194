import { defineAnalysis } from '../define';
import { demandKinds } from './demand/options';
import { computePlanning } from './planning/compute';
import { lackOfLeadTimes } from './planning/lead';
import { planningOptions } from './planning/options';
import { planningRoles } from './planning/roles';

/** Safety stock, reorder points and proposed orders of every item, from its demand or from mean and standard deviation. */
export const stockPlanning = defineAnalysis({
  id: 'stock-planning',
  group: 'inventory',
  title: { en: 'Safety stock and reorder point', zh: '安全库存与再订货点' },
  summary: {
    en: 'How much stock to keep of each item, when to order and how much, with formulas beside your list.',
    zh: '每个物料应保有多少安全库存、何时订货、订多少，公式直接写在清单旁。',
  },
  action: { en: 'Make the stock plan', zh: '生成库存计划' },
  kinds: demandKinds,
  roles: planningRoles,
  options: planningOptions,
  beside: { en: 'Add the plan as columns beside the list', zh: '将计划结果写入清单右侧各列' },
  lacks: (context) => lackOfLeadTimes(context),
  lacksByHistory: true,
  compute: (input) => computePlanning(input),
});
