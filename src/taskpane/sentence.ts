import type { Fault } from '../intake/faults';
import type { Finding } from '../intake/understanding';
import { sentences } from '../texts/sentences';
import { fill } from '../texts/words';
import type { Language, Words } from '../texts/words';

/** A fault or a finding as a sentence: what, where, what to do. */
export function sentenceOf(fault: Fault | Finding, language: Language): string {
  const words: Words = (sentences as Readonly<Record<string, Words>>)[fault.code] ?? fill(sentences.hostFailed, { code: fault.code, where: '–' });
  const count: Fault['params'] = 'count' in fault ? { count: fault.count } : {};
  return fill(words, { place: fault.place ?? '', ...count, ...fault.params })[language];
}
