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

/** Replaces {name} in a text by the parameter of that name; an unknown name stays visible so that a test can find it. */
export function fill(words: Words, parameters: Readonly<Record<string, string | number>>): Words {
  const replace = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in parameters ? String(parameters[name]) : whole));
  return { en: replace(words.en), zh: replace(words.zh) };
}
