import type { Fault } from '../../../intake/faults';
import type { RoleId } from '../../../intake/roles';
import type { TypedTable } from '../../../intake/typed';
import type { AnalysisInput } from '../../define';
import { doubtfulDates, type ListReading } from '../../reading';

/** What is doubtful of the dates. `wanted`: columns to choose from; the first that is filled counts. */
export function dateFaults(input: AnalysisInput, typed: TypedTable, wanted: readonly RoleId[], choices: Pick<ListReading, 'dateOrder' | 'swappedDates'>): Fault[] {
  const role = wanted.find((candidate) => (typed.dates.get(candidate)?.filled ?? 0) > 0);
  return role === undefined ? [] : doubtfulDates(input, typed, role, choices);
}
