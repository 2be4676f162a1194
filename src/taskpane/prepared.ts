import type { PreparedState } from '../excel/prepared';
import { preparedWords } from '../texts/prepared';
import { fill, type Words } from '../texts/words';

/** Data may end some days before a month does: the last booking is seldom on the last day. */
const enough = 10;

/** How fresh the data are, as a sentence. */
export function freshness({ asOf, dataThrough }: Pick<PreparedState, 'asOf' | 'dataThrough'>): { readonly words: Words; readonly calm: boolean } {
  if (dataThrough.day === null) return { words: preparedWords.noData, calm: false };
  if (asOf.day === null || dataThrough.day > asOf.day) return { words: preparedWords.later, calm: true };
  const days = asOf.day - dataThrough.day;
  return days <= enough ? { words: preparedWords.fresh, calm: true } : { words: fill(preparedWords.old, { days }), calm: false };
}

export function verdictOf(checks: PreparedState['checks']): Words {
  const failed = checks.filter(({ agrees }) => !agrees).length;
  return failed === 0 ? fill(preparedWords.allAgree, { count: checks.length }) : fill(preparedWords.someFail, { failed, count: checks.length });
}

export function titleOf(kind: string): Words {
  return kind === 'receivables' ? preparedWords.receivables : kind === 'inventory' ? preparedWords.inventory : preparedWords.other;
}
