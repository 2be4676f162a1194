import { escapeText } from './xml';

/**
 * Text of a cell in the file: characters that XML cannot carry are written as _xHHHH_, and a text that looks like such a
 * code has its underscore written as one.
 */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function encodeCellText(text: string): string {
  return escapeText(withCodes(text));
}

/** The text with such codes, not yet escaped: for attributes that hold a person's words. */
export function withCodes(text: string): string {
  let plain = text;
  if (plain.includes('_x')) plain = plain.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(plain)) plain = plain.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, code);
  if (/[\ud800-\udfff]/.test(plain)) plain = plain.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, code);
  return plain;
}

function code(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** A <t> element; spaces at the ends and line breaks survive only with xml:space. */
export function textElement(tag: string, text: string): string {
  const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${tag}${keep}>${encodeCellText(text)}</${tag}>`;
}
