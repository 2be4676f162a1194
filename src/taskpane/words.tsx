import { createContext, useContext } from 'react';
import { fill } from '../texts/words';
import type { Language, Words } from '../texts/words';

export const LanguageContext = createContext<Language>('en');

export interface Speech {
  readonly language: Language;
  say(words: Words, parameters?: Readonly<Record<string, string | number>>): string;
}

/** The pane's language, and a way to speak it. */
export function useWords(): Speech {
  const language = useContext(LanguageContext);
  return { language, say: (words, parameters) => (parameters === undefined ? words : fill(words, parameters))[language] };
}
