import { bandKeys, bandNames, bandStarts, bandsWords, type BandBasis, type BandRange, parseBands } from '../../../calculators/receivables/ageBands';
import type { Fault } from '../../../intake/faults';
import type { RoleId } from '../../../intake/roles';
import { isSerial } from '../../../math/dates';
import type { Words } from '../../../texts/words';
import type { AnalysisInput } from '../../define';
import { type ListReading, readingOf } from '../../reading';
import { bandsFault, bandsOption, basisOf } from './bandsOption';
import type { AgeFrom, CreditPlacement, Detail, GroupBy, Purpose } from './options';

/** The options of one run, checked. */
export interface Choices extends ListReading {
  readonly asOf: number;
  readonly purpose: Purpose;
  readonly basis: BandBasis;
  readonly bands: Bands;
  /** An item due on the as-of date counts as one day past due. */
  readonly dueTodayIsOverdue: boolean;
  readonly useSettledDate: boolean;
  readonly useTerms: boolean;
  /** Column from which age is counted; null in a balance table, which has periods. */
  readonly ageRole: RoleId | null;
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

const ageRoles: Readonly<Record<AgeFrom, RoleId>> = { recognised: 'recognised_date', posting: 'posting_date', document: 'doc_date' };
const groupings: readonly GroupBy[] = ['salesperson', 'department', 'group', 'company'];
const ageOrder: readonly AgeFrom[] = ['recognised', 'posting', 'document'];

export function readChoices(input: AnalysisInput): Choices | Fault {
  const { options, mapping, understanding } = input;
  const fault = (code: string): Fault => ({ code, place: null, params: {} });
  const asOf = options['asOf'];
  if (typeof asOf !== 'number' || !isSerial(asOf)) return fault('asOfMissing');
  const purpose: Purpose = understanding.kind === 'balances' || options['purpose'] === 'provision' ? 'provision' : 'collections';
  const basis = basisOf(purpose);
  const dueTodayIsOverdue = basis === 'due' && options['dueTodayIsOverdue'] === true;
  const bands = readBands(options['bands'], basis, asOf, dueTodayIsOverdue);
  if ('code' in bands) return bands;
  const credits = options['credits'];
  const { currency, unclear } = options;
  const chosen = ageOrder.find((from) => from === options['ageFrom'] && mapping[ageRoles[from]] !== undefined) ?? ageOrder.find((from) => mapping[ageRoles[from]] !== undefined);
  return {
    ...readingOf(options),
    asOf,
    purpose,
    basis,
    bands,
    dueTodayIsOverdue,
    useSettledDate: options['useSettledDate'] !== false,
    useTerms: options['useTerms'] === true && mapping.terms !== undefined,
    ageRole: chosen === undefined ? null : ageRoles[chosen],
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
