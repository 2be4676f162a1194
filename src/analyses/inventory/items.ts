import { defineAnalysis } from '../define';
import { demandKinds, demandRoles } from './demand/options';
import { computeItemClasses } from './items/compute';
import { options } from './items/options';
import { words } from './items/words';

/** Items by value (ABC) and by how steady their demand is (XYZ), from item lists, sales or usage lines, stock summaries, stock ledgers or stock on hand. */
export const itemClasses = defineAnalysis({
  id: 'item-classes',
  group: 'inventory',
  title: words.title,
  summary: {
    en: 'Which items hold the value and which of them are needed steadily: ABC, XYZ and demand classes, with a Pareto chart.',
    zh: '哪些物料占用大部分金额、哪些需求平稳：ABC、XYZ 和需求类型，附帕累托图。',
  },
  action: { en: 'Classify the items', zh: '生成分类' },
  kinds: demandKinds,
  roles: demandRoles,
  options,
  beside: { en: 'Add the classes as columns beside the list', zh: '将分类结果写入清单右侧各列' },
  compute: (input) => computeItemClasses(input),
});
