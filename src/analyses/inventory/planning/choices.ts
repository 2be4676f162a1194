import type { Fault } from '../../../intake/faults';
import { isSerial } from '../../../math/dates';
import type { AnalysisInput } from '../../define';
import type { PeriodUnit } from '../demand/demand';
import { lackOfLeadTimes } from './lead';
import type { Method } from './methods';
import { timeUnits } from './timeUnits';

/** The options of one run, checked; shares as shares, not as percent. */
export interface PlanningChoices {
  readonly asOf: number | null;
  readonly method: Method;
  /** Of classes A, B and C. */
  readonly levels: readonly [number, number, number];
  readonly levelFromColumn: boolean;
  /** What the list's own headings cannot say. */
  readonly demandUnit: PeriodUnit | null;
  readonly leadUnit: PeriodUnit;
  readonly convert: boolean;
  /** For items without one; 0: not known. */
  readonly leadTime: number;
  readonly leadSpread: number;
  /** What the lead times from receipts are for: items whose list states none, every item that has receipts, or nothing. */
  readonly receipts: 'missing' | 'all' | 'none';
  /** In the unit of lead times. */
  readonly review: number;
  /** Share of the last error that moves the forecast. */
  readonly smoothing: number;
  readonly fillRate: number;
  readonly lostSales: boolean;
  readonly coverDays: number;
  readonly demandFluctuation: number;
  readonly leadFluctuation: number;
  readonly rounding: 'whole' | 'multiple' | 'none';
  readonly cuts: readonly [number, number];
  /** The periods are all there is (n), not a sample of them (n − 1). */
  readonly wholeDeviation: boolean;
}

const methods: readonly Method[] = ['combined', 'demandOnly', 'leadOnly', 'additive', 'forecastError', 'observed', 'fillRate', 'maximum', 'cover', 'fluctuation', 'slow', 'byPattern'];

export function readPlanningChoices(input: AnalysisInput): PlanningChoices | Fault {
  const { options, mapping, understanding } = input;
  const number = (id: string, fallback: number): number => {
    const value = options[id];
    return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
  };
  const share = (id: string, fallback: number): number => number(id, fallback) / 100;
  const unit = (id: string): PeriodUnit | null => timeUnits.find((one) => one === options[id]) ?? null;
  const leadUnit = unit('leadUnit');
  if (leadUnit === null) return { code: 'leadTimeUnitMissing', place: understanding.address, params: {} };
  const lack = lackOfLeadTimes(input);
  if (lack !== null) return lack;
  const cuts = [share('cutA', 70), share('cutB', 90)] as const;
  if (cuts[1] < cuts[0]) return { code: 'abcCutsNotRising', place: null, params: { a: `${cuts[0] * 100} %`, b: `${cuts[1] * 100} %` } };
  const { asOf, rounding } = options;
  return {
    asOf: typeof asOf === 'number' && isSerial(asOf) ? asOf : null,
    method: methods.find((one) => one === options['method']) ?? 'combined',
    levels: [share('serviceA', 98), share('serviceB', 95), share('serviceC', 90)],
    levelFromColumn: options['serviceFrom'] === 'column' && mapping.service_level !== undefined,
    demandUnit: unit('demandUnit'),
    leadUnit,
    convert: options['convert'] === true,
    leadTime: number('leadTime', 0),
    leadSpread: share('leadSpread', 0),
    receipts: options['receipts'] === 'all' || options['receipts'] === 'none' ? options['receipts'] : 'missing',
    review: number('review', 0),
    smoothing: share('smoothing', 20),
    fillRate: share('fillRate', 98),
    lostSales: options['lostSales'] === true,
    coverDays: number('coverDays', 5),
    demandFluctuation: share('demandFluctuation', 15),
    leadFluctuation: share('leadFluctuation', 10),
    rounding: rounding === 'multiple' || rounding === 'none' ? rounding : 'whole',
    cuts,
    wholeDeviation: options['deviation'] === 'whole',
  };
}
