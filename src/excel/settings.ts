/** What a user chose for an analysis, kept in the workbook for the next time. Anyone with the file can read it: no names, no amounts. */
export interface SavedChoices {
  /** Role -> heading of the column, which survives moved columns. */
  readonly headings: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string | number | boolean | readonly number[]>>;
}

const version = 1;

function keyOf(analysis: string): string {
  return `workcap.${analysis}`;
}

export function savedChoices(analysis: string): SavedChoices | null {
  return understandSaved(Office.context.document.settings.get(keyOf(analysis)));
}

/** A file may hold anything under our key: what is not ours, or of another version, is ignored. */
export function understandSaved(stored: unknown): SavedChoices | null {
  if (typeof stored !== 'string') return null;
  try {
    const parsed = JSON.parse(stored) as { version?: unknown; headings?: unknown; options?: unknown } | null;
    if (parsed?.version !== version || !isRecord(parsed.headings) || !isRecord(parsed.options)) return null;
    const headings = Object.entries(parsed.headings).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const options = Object.entries(parsed.options).filter((entry): entry is [string, SavedChoices['options'][string]] => isOption(entry[1]));
    return { headings: Object.fromEntries(headings), options: Object.fromEntries(options) };
  } catch {
    return null;
  }
}

/**
 * Saving clears Excel's undo list, so it happens before the first write of a run, and only when something changed. A workbook opened for
 * reading cannot keep it; that is no reason to stop.
 */
export async function saveChoices(analysis: string, choices: SavedChoices): Promise<boolean> {
  const { settings } = Office.context.document;
  const text = JSON.stringify({ version, ...choices });
  if (settings.get(keyOf(analysis)) === text) return true;
  settings.set(keyOf(analysis), text);
  return new Promise((resolve) => settings.saveAsync((result) => resolve(result.status === Office.AsyncResultStatus.Succeeded)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOption(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((item) => typeof item === 'number'));
}
