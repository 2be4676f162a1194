/** Characters of the default font that a text takes; Chinese ones take two. */
export function charactersWide(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1;
  return width;
}

/** Characters of a number in one of our formats, roughly; enough for a width. */
export function charactersOfNumber(value: number, format: string): number {
  if (/y/.test(format)) return 10;
  if (/%/.test(format)) return 7;
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1);
  const separators = format.includes(',') ? Math.floor((digits - 1) / 3) : 0;
  const decimals = /\.0+/.exec(format)?.[0].length ?? 0;
  return digits + separators + decimals + (format.includes('(') ? 2 : 0) + (value < 0 ? 1 : 0);
}

/** A little more than the characters: bold headings, and fonts that are wider than the default one. */
export function roomFor(characters: number, limits: { readonly least: number; readonly most: number }): number {
  return Math.min(limits.most, Math.max(limits.least, Math.ceil(characters * 1.08) + 2));
}

/** So many contents of a column are looked at, or up to twice as many. */
export const looked = 500;

/** Width for a column: its longest content among the first rows and a few of the others, within limits. */
export function widthOf(heading: string, values: readonly (string | number | boolean)[], format: string, extra: readonly string[], limits: { readonly least: number; readonly most: number }): number {
  let width = charactersWide(heading) + 2; // room for the filter button
  const step = Math.max(1, Math.floor(values.length / looked));
  for (let index = 0; index < values.length; index += step) {
    const value = values[index];
    const own = typeof value === 'number' ? charactersOfNumber(value, format) : charactersWide(String(value));
    if (own > width) width = own;
  }
  for (const text of extra) width = Math.max(width, charactersWide(text));
  return roomFor(width, limits);
}
