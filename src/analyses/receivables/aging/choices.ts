import { isSerial } from '../../../math/dates';
import type { Fault } from '../../../intake/faults';
import type { AnalysisInput } from '../../define';

/** The options of one run, checked. */
export interface Choices {
  readonly asOf: number;
  readonly limits: readonly number[];
  /** An item due on the as-of date counts as one day past due. */
  readonly dueTodayIsOverdue: boolean;
  readonly useSettledDate: boolean;
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null;
}

const mostLimits = 12;
const highestLimit = 36_500;

export function readChoices(input: AnalysisInput): Choices | Fault {
  const { options } = input;
  const asOf = options['asOf'];
  if (typeof asOf !== 'number' || !isSerial(asOf)) return { code: 'asOfMissing', place: null, params: {} };
  const limits = options['limits'];
  if (!isRising(limits)) return { code: 'limitsNotRising', place: null, params: { most: mostLimits } };
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
  if (!Array.isArray(limits) || limits.length < 1 || limits.length > mostLimits) return false;
  return limits.every((limit: unknown, index) => typeof limit === 'number' && Number.isInteger(limit) && limit > (index === 0 ? 0 : (limits[index - 1] as number)) && limit <= highestLimit);
}
