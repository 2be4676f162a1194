import type { Language, Words } from '../../../../texts/words';
import { salespeople, sampleAsOf } from '../../../sample/company';
import type { SampleItem } from './items';

export interface SampleAction {
  readonly code: string;
  readonly action: string;
  readonly who: string;
  readonly by: number;
}

const forShort: readonly Words[] = [
  { en: 'Expedite the open order; air freight if later than Friday', zh: '催交在途订单；若晚于周五改空运' },
  { en: 'Order today; agree on part deliveries', zh: '当日下单，协商分批交货' },
  { en: 'Move stock from the branch warehouse', zh: '从分仓调拨' },
  { en: 'Ask the second supplier for a quotation', zh: '向第二供应商询价' },
];
const forExcess: readonly Words[] = [
  { en: 'No further orders; offer to service partners', zh: '停止采购，向维修合作方推介' },
  { en: 'Ask the supplier to take back half', zh: '与供应商协商退回一半' },
  { en: 'Clearance at 60% of list price', zh: '按目录价六折清仓' },
  { en: 'Cut the open order; smaller lots from now on', zh: '削减在途订单，今后减小批量' },
];

/** What is being done about the items with the most usage that are short, and those with the most money too much. */
export function sampleActions(items: readonly SampleItem[], language: Language): readonly SampleAction[] {
  const usage = ({ demand, cost }: SampleItem): number => demand.reduce((sum, month) => sum + month, 0) * cost;
  const tooMuch = ({ excess, cost }: SampleItem): number => excess * cost;
  const most = (list: readonly SampleItem[], size: (item: SampleItem) => number): SampleItem[] => [...list].sort((one, other) => size(other) - size(one));
  const short = [...most(items.filter(({ trouble }) => trouble === 'out'), usage), ...most(items.filter(({ trouble }) => trouble === 'low'), usage)];
  const excess = most(items, tooMuch);
  const actions = (list: readonly SampleItem[], what: readonly Words[], first: number): SampleAction[] =>
    what.flatMap((words, index) => {
      const item = list[index];
      return item === undefined ? [] : [{ code: item.code, action: words[language], who: salespeople[(first + index) % salespeople.length]![language], by: sampleAsOf + 3 + 4 * index + 7 * first }];
    });
  return [...actions(short, forShort, 0), ...actions(excess, forExcess, 1)];
}
