/** Text in a picture: there is nothing to measure with, so widths are estimated; Chinese characters are square. */
export const ink = '#404040';

export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u11ff\u2e80-\uffef]|[\ud800-\udfff]/.test(character) ? 1 : /[iljtfr.,:;'|!() ]/.test(character) ? 0.33 : /[A-Zmw%]/.test(character) ? 0.72 : 0.56;
  return width * size;
}

export function shorten(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > most) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

export function escapeSvg(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/[\u0000-\u0008\u000b-\u001f]/g, ' ');
}

export interface TextStyle {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly color?: string;
}

export function svgText(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 11, anchor = 'start', bold = false, color = ink } = style;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${color}"${bold ? ' font-weight="600"' : ''}>${escapeSvg(text)}</text>`;
}

/** One decimal is enough for a picture and keeps it small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
