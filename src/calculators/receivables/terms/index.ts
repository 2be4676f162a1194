export { dueDatesOf } from './dueDates';
export type { DueDate, KnownDates } from './dueDates';
export { parseTerms } from './parse';
export type { Anchor, Instalment, Terms, Wait } from './terms';
