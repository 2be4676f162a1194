import { isSerial } from '../../../math/dates';
import type { Fault } from '../../../intake/faults';
import type { AnalysisInput } from '../../define';
import { limitsProblem, type LimitsRule } from '../../limits';

/** The options of one run, checked. */
export interface Choices {
  readonly asOf: number;
  readonly limits: readonly number[];
  /** An item due on the as-of date counts as one day past due. */
  readonly dueTodayIsOverdue: boolean;
  readonly useSettledDate: boolean;
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null;
}

/** A century of days is no band of an aging, and no reader follows more than a dozen. */
export const limitsRule: LimitsRule = { most: 12, maximum: 36_500 };

export function readChoices(input: AnalysisInput): Choices | Fault {
  const { options } = input;
  const asOf = options['asOf'];
  if (typeof asOf !== 'number' || !isSerial(asOf)) return { code: 'asOfMissing', place: null, params: {} };
  const limits = options['limits'];
  if (!isRising(limits)) return { code: 'limitsNotRising', place: null, params: { most: limitsRule.most } };
  const order = options['dateOrder'];
  return {
    asOf,
    limits,
    dueTodayIsOverdue: options['dueTodayIsOverdue'] === true,
    useSettledDate: options['useSettledDate'] !== false,
    dateOrder: order === 'dayFirst' || order === 'monthFirst' ? order : null,
  };
}

function isRising(limits: unknown): limits is readonly number[] {
  return Array.isArray(limits) && limitsProblem(limits, limitsRule) === null;
}
