import { bandKeys, bandNames, bandStarts, bandsWords, type BandBasis, type BandRange, parseBands } from '../../../calculators/receivables/ageBands';
import type { Fault } from '../../../intake/faults';
import { isSerial } from '../../../math/dates';
import type { Words } from '../../../texts/words';
import type { AnalysisInput } from '../../define';
import { type ListReading, readingOf } from '../../reading';
import { bandsFault, bandsOption } from './bandsOption';
import { type ColumnChoices, readColumnChoices } from './columns';
import type { CreditPlacement, Detail, GroupBy } from './options';

/** The options of one run, checked. */
export interface Choices extends ListReading, ColumnChoices {
  readonly asOf: number;
  readonly bands: Bands;
  /** An item due on the as-of date counts as one day past due. */
  readonly dueTodayIsOverdue: boolean;
  readonly useSettledDate: boolean;
  readonly credits: CreditPlacement;
  readonly detail: Detail;
  readonly groupBy: GroupBy;
  readonly control: number | null;
  readonly controlAdvances: number | null;
  /** Code of the only currency that is aged; null where there is but one. */
  readonly currency: string | null;
  readonly customerAbove: boolean;
  /** What a negative document is of which the list does not tell; null while nobody has said. */
  readonly unclear: 'creditNote' | 'receipt' | null;
  readonly voided: boolean;
  readonly duplicates: boolean;
}

/** The bands by name, by a key that is the same in every language, and by the first and last date that belong to each. */
export interface Bands {
  readonly names: readonly Words[];
  readonly keys: readonly string[];
  readonly ranges: readonly BandRange[];
  /** The limits as they are written. */
  readonly text: Words;
}

const groupings: readonly GroupBy[] = ['salesperson', 'department', 'group', 'company'];

export function readChoices(input: AnalysisInput): Choices | Fault {
  const { options } = input;
  const fault = (code: string): Fault => ({ code, place: null, params: {} });
  const asOf = options['asOf'];
  if (typeof asOf !== 'number' || !isSerial(asOf)) return fault('asOfMissing');
  const columns = readColumnChoices(input);
  const { basis } = columns;
  const dueTodayIsOverdue = basis === 'due' && options['dueTodayIsOverdue'] === true;
  const bands = readBands(options['bands'], basis, asOf, dueTodayIsOverdue);
  if ('code' in bands) return bands;
  const credits = options['credits'];
  const { currency, unclear } = options;
  return {
    ...readingOf(options),
    ...columns,
    asOf,
    bands,
    dueTodayIsOverdue,
    useSettledDate: options['useSettledDate'] !== false,
    credits: credits === 'oldest' || credits === 'current' || credits === 'ownDate' ? credits : 'apart',
    groupBy: groupings.find((groupBy) => groupBy === options['groupBy']) ?? 'none',
    detail: options['detail'] === 'overdue' ? 'overdue' : 'all',
    control: amountIn(options['control']),
    controlAdvances: amountIn(options['controlAdvances']),
    currency: typeof currency === 'string' && currency !== '' ? currency : null,
    customerAbove: options['customerAbove'] === true,
    unclear: unclear === 'creditNote' || unclear === 'receipt' ? unclear : null,
    voided: options['voided'] === true,
    duplicates: options['duplicates'] !== false,
  };
}

function readBands(text: unknown, basis: BandBasis, asOf: number, dueTodayIsOverdue: boolean): Bands | Fault {
  const written = typeof text === 'string' ? text : bandsOption.fallback;
  const limits = parseBands(written, basis);
  if ('problem' in limits) return bandsFault(limits);
  return { names: bandNames(limits, basis, dueTodayIsOverdue), keys: bandKeys(limits, basis, dueTodayIsOverdue), ranges: bandStarts(limits, asOf, basis, dueTodayIsOverdue), text: bandsWords(limits) };
}

function amountIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
