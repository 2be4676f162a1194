import { languageOf } from '../texts/words';
import type { Language } from '../texts/words';

/** The user's own choice of language wins over Office's. It lives in this browser only: nothing of value is lost with it. */
const key = 'workcap.language';

function storageKey(): string {
  const partition = typeof Office === 'undefined' ? undefined : (Office.context as { partitionKey?: string } | undefined)?.partitionKey;
  return partition === undefined ? key : `${partition}${key}`;
}

export function startLanguage(displayLanguage: string | undefined): Language {
  const chosen = read();
  return chosen ?? languageOf(displayLanguage ?? navigator.language);
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey(), language);
  } catch {
    // Storage may be forbidden in a frame; the choice then holds until the pane closes.
  }
}

function read(): Language | null {
  try {
    const stored = localStorage.getItem(storageKey());
    return stored === 'en' || stored === 'zh' ? stored : null;
  } catch {
    return null;
  }
}
