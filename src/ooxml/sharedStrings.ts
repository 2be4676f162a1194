import { decodeCellText } from './text';
import { decodeXml, escapeSections } from './xml';

/** The texts of xl/sharedStrings.xml, rich text as plain text, phonetic hints left out. */
export function readSharedStrings(part: string): string[] {
  const xml = escapeSections(part);
  const strings: string[] = [];
  const prefix = /<((?:[\w.-]+:)?)sst[\s>]/.exec(xml)?.[1] ?? '';
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  let position = xml.indexOf(open);
  while (position >= 0) {
    const tagEnd = xml.indexOf('>', position) + 1;
    if (xml.charCodeAt(tagEnd - 2) === 47) {
      strings.push('');
      position = xml.indexOf(open, tagEnd);
      continue;
    }
    const end = xml.indexOf(close, tagEnd);
    if (end < 0) break;
    strings.push(plainText(xml.slice(tagEnd, end), prefix));
    position = xml.indexOf(open, end);
  }
  return strings;
}

/** Plain text of a string item or an inline string. */
export function plainText(xml: string, prefix: string): string {
  const open = `<${prefix}t`;
  const close = `</${prefix}t>`;
  const phonetic = `<${prefix}rPh`;
  let source = escapeSections(xml);
  if (source.includes(phonetic)) source = source.replace(new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, 'g'), '');
  let text = '';
  let position = source.indexOf(open);
  while (position >= 0) {
    const code = source.charCodeAt(position + open.length);
    const tagEnd = source.indexOf('>', position) + 1;
    if ((code === 62 || code <= 32) && source.charCodeAt(tagEnd - 2) !== 47) {
      const end = source.indexOf(close, tagEnd);
      if (end < 0) break;
      text += source.slice(tagEnd, end);
      position = source.indexOf(open, end + close.length);
    } else {
      position = source.indexOf(open, tagEnd);
    }
  }
  // Line breaks of a Windows file are one character in a cell.
  return decodeCellText(decodeXml(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text));
}
