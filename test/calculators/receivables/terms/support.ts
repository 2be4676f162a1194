import { dueDatesOf, parseTerms } from '../../../../src/calculators/receivables/terms';
import type { KnownDates } from '../../../../src/calculators/receivables/terms';
import { isoDate } from '../../../../src/math/dates';
import { on } from '../../support';

/** An invoice of 20 January, goods of 1 February, its arrival on the 10th, acceptance on 1 March 2026. */
export const dates: KnownDates = { document: on('2026-01-20'), delivery: on('2026-02-01'), receipt: on('2026-02-10'), acceptance: on('2026-03-01') };

/** "2026-02-19", or "2026-01-20 30%, 2026-02-01 60%, ? 10% retained"; null when the terms are not read. */
export function due(text: string, known: KnownDates = dates): string | null {
  const terms = parseTerms(text);
  if (terms === null) return null;
  const found = dueDatesOf(terms, known);
  if ('needs' in found) return `needs ${found.needs}`;
  const shown = found.map(({ date, share, retention }) => `${date === null ? '?' : isoDate(date)}${share === 1 ? '' : ` ${Math.round(10_000 * share) / 100}%`}${retention ? ' retained' : ''}`);
  return shown.join(', ');
}
