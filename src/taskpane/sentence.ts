import type { Fault } from '../intake/faults';
import type { Finding } from '../intake/understanding';
import { sentences } from '../texts/sentences';
import { fill } from '../texts/words';
import type { Language, Words } from '../texts/words';
import { cut } from './display';

/** Headings and examples as the list has them may be as long as a page. */
const longestPart = 120;

/** A fault or a finding as a sentence: what, where, what to do. */
export function sentenceOf(fault: Fault | Finding, language: Language): string {
  const words: Words = (sentences as Readonly<Record<string, Words>>)[fault.code] ?? fill(sentences.hostFailed, { code: fault.code, where: '–' });
  const count: Fault['params'] = 'count' in fault ? { count: fault.count } : {};
  const params = Object.fromEntries(Object.entries(fault.params).map(([name, value]) => [name, typeof value === 'string' ? cut(value, longestPart) : value]));
  return fill(words, { place: fault.place ?? '', ...count, ...params })[language];
}

/** A piece of a sentence; the place is null, so that it can be shown as something to press. */
export type Piece = string | null;

export interface Told {
  /** The first sentence: what is the matter. */
  readonly first: readonly Piece[];
  /** What follows from it and what to do. */
  readonly rest: readonly Piece[];
}

const mark = '\u0001';

/** The same in pieces, with the place apart. */
export function toldOf(fault: Fault | Finding, language: Language): Told {
  const text = sentenceOf(fault.place === null ? fault : { ...fault, place: mark }, language);
  const end = firstEnd(text, language);
  return { first: piecesOf(text.slice(0, end).trim()), rest: piecesOf(text.slice(end).trim()) };
}

function piecesOf(text: string): Piece[] {
  if (text === '') return [];
  return text.split(mark).flatMap((piece, index) => (index === 0 ? [piece] : [null, piece])).filter((piece) => piece !== '');
}

/** Where the first sentence ends. A full stop inside a quoted heading ("doc. curr.") ends none. */
function firstEnd(text: string, language: Language): number {
  const unquoted = text.replace(/“[^”]*”/g, (quoted) => '·'.repeat(quoted.length));
  const end = (language === 'zh' ? /。(?=.)/ : /[.!?](?=\s+[\p{Lu}·])/u).exec(unquoted);
  return end === null ? text.length : end.index + 1;
}

/** A place on the sheet of the source needs no sheet beside it; the same for places within a text. */
export function shortPlace(text: string, source: string): string {
  const sheet = source.slice(0, source.lastIndexOf('!') + 1);
  return sheet === '' ? text : text.replaceAll(sheet, '');
}
