import type { Words } from './words';

export type Parameters = Readonly<Record<string, string | number>>;

/**
 * Puts parameters into a text. The one place where a number becomes words:
 *
 *   {count}                 numbers with thousands marks: 32,820
 *   {amount:money}          with two decimals as well: 136,100.50
 *   {row:plain}             as it is, for what is no quantity: 32820
 *   {count|row is|rows are} the first for exactly one, else the second
 *
 * The marks are the same in both languages. What is empty takes its comma or its brackets along, and a value that ends with a full stop does
 * not end a sentence with two. An unknown name stays visible so that a test can find it.
 */
export function fill(words: Words, parameters: Parameters): Words {
  return { en: fillText(words.en, parameters), zh: fillText(words.zh, parameters) };
}

const placeHolder = /\{(\w+)(?::(money|plain)|\|([^{}|]*)\|([^{}|]*))?\}/g;

function fillText(text: string, parameters: Parameters): string {
  let filled = '';
  let from = 0;
  for (const match of text.matchAll(placeHolder)) {
    const [whole, name = '', kind, one, several] = match;
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    filled += text.slice(from, match.index);
    from = match.index + whole.length;
    if (value === undefined) filled += whole;
    else if (one !== undefined) filled += Number(value) === 1 ? one : several;
    else if (value === '' || value === '–') [filled, from] = withoutPlace(filled, text, from);
    else filled += withoutStop(shown(value, kind), text[from]);
  }
  return filled + text.slice(from);
}

function shown(value: string | number, kind: string | undefined): string {
  if (kind === 'money') return money(value);
  return typeof value === 'number' && kind !== 'plain' ? withThousands(String(value)) : String(value);
}

/** Texts that hold a plain number are money too: "136100.50". */
function money(value: string | number): string {
  const amount = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(amount)) return String(value);
  // Minus nothing is nothing.
  return withThousands(amount.toFixed(2).replace(/^-(0\.00)$/, '$1'));
}

function withThousands(digits: string): string {
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',')) : digits;
}

/** "doc. curr." at the end of a sentence: one full stop is enough. */
function withoutStop(value: string, next: string | undefined): string {
  return next === '.' || next === '。' ? value.replace(/[.。]$/, '') : value;
}

/** Takes away brackets that hold nothing else, or else the comma before what is not there. */
function withoutPlace(before: string, text: string, from: number): [before: string, from: number] {
  const opened = /\s*[(（]$/.exec(before);
  if (opened !== null && /[)）]/.test(text[from] ?? '')) return [before.slice(0, opened.index), from + 1];
  return [before.replace(/\s*[,，、]\s*$/, ''), from];
}
