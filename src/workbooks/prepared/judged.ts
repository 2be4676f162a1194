import type { Words } from '../../texts/words';
import { inBoth } from './standard';
import type { Signal } from './workbook';

/** Figures compared with earlier days and with a target: the same words, arrows and colours in every workbook. */
export const judged = {
  figure: { en: 'Figure', zh: '指标' },
  now: { en: 'This month', zh: '本月' },
  lastMonth: { en: 'Last month', zh: '上月' },
  change: { en: 'Change', zh: '较上月' },
  lastYear: { en: 'Year ago', zh: '去年同月' },
  yearStart: { en: 'Year start', zh: '年初' },
  target: { en: 'Target', zh: '目标' },
  trend: { en: 'Trend', zh: '趋势' },
  status: { en: 'Status', zh: '状态' },
  better: { en: 'Better when', zh: '方向' },
  lower: { en: 'lower', zh: '越低越好' },
  higher: { en: 'higher', zh: '越高越好' },
  neither: { en: 'not judged', zh: '不评价' },
  met: { en: '✓ met', zh: '✓ 达标' },
  missed: { en: '✗ missed', zh: '✗ 未达标' },
  upBetter: { en: '↑ better', zh: '↑ 改善' },
  downBetter: { en: '↓ better', zh: '↓ 改善' },
  upWorse: { en: '↑ worse', zh: '↑ 变差' },
  downWorse: { en: '↓ worse', zh: '↓ 变差' },
  up: { en: '↑', zh: '↑' },
  down: { en: '↓', zh: '↓' },
  same: { en: '→', zh: '→' },
} satisfies Record<string, Words>;

export const trendSignals: readonly Signal[] = [
  { text: judged.upBetter, look: 'good' }, { text: judged.downBetter, look: 'good' },
  { text: judged.upWorse, look: 'wrong' }, { text: judged.downWorse, look: 'wrong' },
];
export const statusSignals: readonly Signal[] = [{ text: judged.met, look: 'good' }, { text: judged.missed, look: 'wrong' }];

/** The arrow of a row with a `change`; `better` is the cell that says which way is good, a change below `least` is none. */
export function trend(better: string, least: number): Words {
  return inBoth((say) => `=IF(NOT(ISNUMBER([@change])),"",IF(ABS([@change])<${least},${say(judged.same)},IF(${better}=${say(judged.lower)},IF([@change]<0,${say(judged.downBetter)},${say(judged.upWorse)}),IF(${better}=${say(judged.higher)},IF([@change]>0,${say(judged.upBetter)},${say(judged.downWorse)}),IF([@change]>0,${say(judged.up)},${say(judged.down)})))))`);
}

/** Whether `now` of a row keeps its `target`. */
export function status(better: string): Words {
  return inBoth((say) => `=IF(OR(NOT(ISNUMBER([@now])),NOT(ISNUMBER([@target])),${better}=${say(judged.neither)}),"",IF(IF(${better}=${say(judged.higher)},[@now]>=[@target],[@now]<=[@target]),${say(judged.met)},${say(judged.missed)}))`);
}
