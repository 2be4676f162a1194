import type { Language } from '../texts/words';

/** The fonts Excel itself starts with in each language. */
export const fonts: Readonly<Record<Language, { readonly name: string; readonly size: number }>> = {
  en: { name: 'Calibri', size: 11 },
  zh: { name: '等线', size: 11 },
};
