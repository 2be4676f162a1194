import type { Fault } from '../intake/faults';
import { hostSentences } from '../texts/hostSentences';
import { fill } from '../texts/words';
import type { Language, Words } from '../texts/words';

/** A fault as a sentence with its place. */
export function sentenceOf(fault: Fault, language: Language): string {
  const words: Words = (hostSentences as Readonly<Record<string, Words>>)[fault.code] ?? { en: fault.code, zh: fault.code };
  return fill(words, { place: fault.place ?? '', ...fault.params })[language];
}
