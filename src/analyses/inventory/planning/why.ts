import { normalInverse } from '../../../math/normal';
import type { Words } from '../../../texts/words';
import { wholePeriods } from './forecast';
import { lotOf } from './plan';
import type { State } from './state';
import { unitNames } from './timeUnits';
import { gapWords } from './words';

const decimals = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));
const mostHundredths = 1e9;

/** With at most two decimals. Whole numbers are written several times faster than others, so both parts are. */
function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const hundredths = Math.round(value * 100);
  if (!(Math.abs(hundredths) < mostHundredths)) return String(hundredths / 100);
  const size = Math.abs(hundredths);
  const text = String(Math.floor(size / 100)) + decimals[size % 100]!;
  return hundredths < 0 ? `-${text}` : text;
}

/** An engine keeps a text as the pieces that it was put together of, several times its size, until a character is asked for. */
function inOnePiece(text: string): string {
  return text.charCodeAt(0) === 0 ? '' : text;
}

/** The formula of each item with its own numbers, so that it can be followed by hand. */
export function whyOf(state: State): Words[] {
  const { plan, history, stock, choices, factor, unit, leadUnit } = state;
  const list = new Array<Words>(plan.count);
  const levels = new Map<number, string>();
  const z = (level: number): string => {
    let text = levels.get(level);
    if (text === undefined) levels.set(level, (text = normalInverse(level).toFixed(4)));
    return text;
  };
  const same = unit === leadUnit;
  for (let item = 0; item < plan.count; item += 1) {
    const rule = plan.rule[item]!;
    if (rule === null) {
      list[item] = gapWords[plan.gap[item]!];
      continue;
    }
    const demand = number(history.mean[item]!);
    const deviation = number(history.deviation[item]!);
    const lead = same ? number(plan.lead[item]!) : number(plan.lead[item]! * factor);
    const review = choices.review * factor;
    const time = review > 0 ? `(${lead} + ${number(review)})` : lead;
    const spread = number(Number.isNaN(plan.spread[item]!) ? 0 : plan.spread[item]! * factor);
    const exact = number(plan.exact[item]!);
    const safety = number(plan.safety[item]!);
    let formula: string;
    let before: Words | null = null;
    switch (rule) {
      case 'SS-1':
      case 'SS-5':
        formula = `${z(plan.level[item]!)} × √(${time} × ${deviation}² + (${demand} × ${spread})²)`;
        break;
      case 'SS-6':
        before = { en: 'errors of the forecast: ', zh: '预测误差：' };
        formula = `${z(plan.level[item]!)} × √(${time} × ${number(history.error[item]!)}² + (${demand} × ${spread})²)`;
        break;
      case 'SS-3':
        formula = `${z(plan.level[item]!)} × ${demand} × ${spread}`;
        break;
      case 'SS-4':
        formula = `${z(plan.level[item]!)} × (${deviation} × √${time} + ${demand} × ${spread})`;
        break;
      case 'SS-10': {
        const periods = wholePeriods((plan.lead[item]! + choices.review) * factor);
        const share = number(plan.level[item]! * 100);
        before = { en: `${share} % of past runs of ${periods} ${periods === 1 ? unitNames[unit].one.en : unitNames[unit].many.en} needed at most this much above their mean: `, zh: `历史上 ${share}% 的 ${periods} ${unitNames[unit].many.zh}窗口需求超出平均值不多于：` };
        formula = '';
        break;
      }
      case 'SS-2':
        formula = `${z(plan.level[item]!)} × ${deviation} × √${time}`;
        break;
      case 'SS-8': {
        const highest = history.highest[item]!;
        formula = `${number(Number.isNaN(highest) ? history.mean[item]! * (1 + choices.demandFluctuation) : highest)} × ${number(plan.longest[item]! * factor)} − ${demand} × ${lead}`;
        break;
      }
      case 'SS-9':
        formula = `${number(choices.coverDays)} × ${number(history.mean[item]! / state.days)}`;
        break;
      case 'SS-11':
        formula = `${demand} × ${lead} × (${number(1 + choices.demandFluctuation)} × ${number(1 + choices.leadFluctuation)} − 1)`;
        break;
      case 'SS-7': {
        const share = number(choices.fillRate * 100);
        const lot = number(lotOf(history, stock, { ...choices, review }, item));
        before = { en: `Fill rate ${share} % with ${lot} an order: `, zh: `满足率 ${share}%，每次订货 ${lot}：` };
        formula = `k × √(${time} × ${deviation}² + (${demand} × ${spread})²)`;
        break;
      }
      default:
        before = { en: `${number(plan.level[item]! * 100)} % of cycles need at most `, zh: `${number(plan.level[item]! * 100)}% 的周期需求不超过 ` };
        formula = `${number(plan.exact[item]! + history.mean[item]! * (plan.lead[item]! * factor + review))} − ${demand} × ${time}`;
    }
    const result = inOnePiece(`${formula === '' ? '' : `${formula} = `}${exact === safety ? exact : `${exact} → ${safety}`}`);
    const point = inOnePiece(`${demand} × ${lead} + ${safety} = ${number(plan.point[item]!)}`);
    list[item] = {
      en: inOnePiece(`${rule}: ${before?.en ?? ''}${result}. Reorder point: ${point}.`),
      zh: inOnePiece(`${rule}：${before?.zh ?? ''}${result}。再订货点：${point}。`),
    };
  }
  return list;
}
