import { cellAddress } from '../../../intake/address';
import type { Fault } from '../../../intake/faults';
import { keyText } from '../../../intake/normalize';
import type { RoleId } from '../../../intake/roles';
import type { TypedTable } from '../../../intake/typed';
import type { AnalysisInput } from '../../define';
import type { DemandChoices } from './demand';

/** Dates that can be read in two ways are never guessed: the user says which. `wanted`: columns to choose from; the first that is filled counts. */
export function dateFaults({ cells, mapping, understanding }: AnalysisInput, typed: TypedTable, wanted: readonly RoleId[], choices: Pick<DemandChoices, 'dateOrder' | 'swappedDates'>): Fault[] {
  const role = wanted.find((candidate) => (typed.dates.get(candidate)?.filled ?? 0) > 0);
  const column = role === undefined ? undefined : typed.dates.get(role);
  if (role === undefined || column === undefined) return [];
  const index = mapping[role]!;
  const { evidence } = column;
  const at = (row: number): string => cellAddress(cells, Math.max(0, row), index);
  const heading = understanding.columns.find((candidate) => candidate.index === index)?.heading ?? '';
  if (column.halfConverted && choices.swappedDates === null) return [{ code: 'datesHalfConverted', place: at(typed.from), params: { heading, real: column.real.count, texts: column.texts } }];
  if (choices.dateOrder !== null) return [];
  if (column.bothOrders) return [{ code: 'datesBothOrders', place: at(evidence.dayFirst < evidence.monthFirst ? evidence.firstDayFirst : evidence.firstMonthFirst), params: { heading, dayFirst: evidence.dayFirst, monthFirst: evidence.monthFirst } }];
  return column.ambiguous ? [{ code: 'datesAmbiguous', place: at(evidence.firstOpen), params: { heading, example: keyText(cells.columns[index]?.[evidence.firstOpen]) } }] : [];
}
