import { numberFormats, type FormatName } from '../../report/formats';
import type { Language } from '../../texts/words';

/** `points`: difference of two shares, in hundredths. */
export type PreparedFormat = FormatName | 'points';

const points: Readonly<Record<Language, string>> = { en: ' pp', zh: '个百分点' };
const padded: ReadonlySet<PreparedFormat> = new Set(['percent', 'count', 'days', 'factor']);

/** Numbers without a sign keep the room of the parenthesis that closes a negative one, so that all of a column end at the same place. */
export function formatCode(format: PreparedFormat, language: Language): string {
  if (format === 'points') return `0.0"${points[language]}"_);[Red](0.0"${points[language]}")`;
  return padded.has(format) ? `${numberFormats[format]}_)` : numberFormats[format];
}
