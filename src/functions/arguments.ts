import type { Calculator } from '../calculators/define';
import { isSpilled } from '../calculators/evaluate';
import type { Input } from '../calculators/readers';
import type { Language, Words } from '../texts/words';

/** demandDeviation -> demand_deviation, as Excel writes the arguments of its own functions. */
export function latinName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The name the function wizard shows: Latin in English, the label itself in Chinese, without signs a name cannot hold. */
export function argumentName(key: string, input: Input<unknown>, language: Language): string {
  return language === 'zh' ? input.label.zh.replace(/[^\p{L}\p{N}_]/gu, '') : latinName(key);
}

export function isOptional(input: Input<unknown>): boolean {
  return input.otherwise !== null;
}

/** "Mean lead time [periods], at least 0." with unit, limits, default and hint: everything about an input in one line. */
export function describeInput(input: Input<unknown>): Words {
  const en = [
    `${input.label.en}${input.unit === null ? '' : ` [${input.unit.en}]`}`,
    ...(input.limits === null ? [] : [input.limits.en]),
    ...(input.otherwise === null ? [] : [`if left out: ${input.otherwise.en}`]),
  ].join(', ');
  const zh = [
    `${input.label.zh}${input.unit === null ? '' : `〔${input.unit.zh}〕`}`,
    ...(input.limits === null ? [] : [input.limits.zh]),
    ...(input.otherwise === null ? [] : [`省略时：${input.otherwise.zh}`]),
  ].join('，');
  return { en: `${en}.${input.hint === null ? '' : ` ${input.hint.en}`}`, zh: `${zh}。${input.hint === null ? '' : input.hint.zh}` };
}

/** A call spills when its result is a list, or when an input of one cell is given as a range. */
export function canSpill(calculator: Pick<Calculator, 'inputs' | 'result'>): boolean {
  return isSpilled(calculator) || Object.values(calculator.inputs).some((input) => input.shape === 'cell');
}
