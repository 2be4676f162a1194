export type Theme = 'light' | 'dark' | 'contrast';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(forced-colors: active)';

/** Office's theme where the host tells it (desktop), else the system's. High contrast of the system wins over both. */
export function currentTheme(): Theme {
  if (matchMedia(contrast).matches) return 'contrast';
  const office = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  const isDark = (office as Partial<Office.OfficeTheme> | undefined)?.isDarkTheme;
  return (isDark ?? matchMedia(dark).matches) ? 'dark' : 'light';
}

/** Calls when the system's colours change; answers with the way to stop. */
export function watchTheme(listener: (theme: Theme) => void): () => void {
  const tell = (): void => listener(currentTheme());
  const queries = [matchMedia(dark), matchMedia(contrast)];
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
}
