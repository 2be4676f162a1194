import type { DateColumn } from './dates';

/**
 * Whether a column headed as settled dates rather holds expected ones. Booked settlements are whole days as the documents are, and
 * none lies after the list was made. Dates with a time of day for every single item, some of them after the last document, are a forecast.
 */
export interface SettledEvidence {
  readonly expected: boolean;
  readonly afterLastDocument: number;
}

export function judgeSettledDates(settled: DateColumn, documents: DateColumn | null, lastDocument: number | null): SettledEvidence {
  if (documents === null || lastDocument === null || settled.filled === 0) return { expected: false, afterLastDocument: 0 };
  let afterLastDocument = 0;
  for (const value of settled.values) if (value > lastDocument) afterLastDocument += 1;
  const everyItem = settled.filled >= documents.filled;
  const timesOnlyHere = settled.withTime * 2 > settled.filled && documents.withTime * 10 < documents.filled;
  return { expected: everyItem && timesOnlyHere && afterLastDocument > 0, afterLastDocument };
}
