import { defineAnalysis } from '../define';
import { computeLeadTimes } from './leadTimes/compute';
import { leadTimeKinds, leadTimeOptions, leadTimeRoles } from './leadTimes/options';
import { leadTimeWords } from './leadTimes/words';

/** Lead times of every item from the receipts of its orders; safety stock takes mean and spread from what this report keeps. */
export const leadTimes = defineAnalysis({
  id: 'lead-times',
  group: 'inventory',
  title: leadTimeWords.title,
  summary: {
    en: 'How long each item takes from order to receipt and how much that varies; “Safety stock and reorder point” then uses it.',
    zh: '各物料自订货至收货的天数及其波动，供“安全库存与再订货点”取用。',
  },
  action: { en: 'Find the lead times', zh: '计算提前期' },
  kinds: leadTimeKinds,
  roles: leadTimeRoles,
  options: leadTimeOptions,
  compute: (input) => computeLeadTimes(input),
});
