/** Every text a person reads exists in both languages; the compiler refuses one without the other. */
export type Language = 'en' | 'zh';

export interface Words {
  readonly en: string;
  readonly zh: string;
}

export const languages: readonly Language[] = ['en', 'zh'];

/** The text in one language. */
export function say(words: Words, language: Language): string {
  return words[language];
}

/** Office reports tags such as "zh-CN", "zh-Hans-SG" or "en-GB": anything Chinese is Chinese, the rest English. */
export function languageOf(tag: string | undefined): Language {
  return tag !== undefined && /^zh\b/i.test(tag) ? 'zh' : 'en';
}

export { fill } from './fill';
