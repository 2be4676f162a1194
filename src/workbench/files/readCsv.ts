import { parseCsv } from 'hucre/csv';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../document';

/** A text file as a sheet of texts: nothing is guessed, so leading zeros, long numbers and dates stay as they are written. */
export function readCsv(bytes: Uint8Array, fileName: string): WorkbookDocument {
  const { text, separator } = withoutHint(decodeBytes(bytes));
  const rows = text === '' ? [] : (parseCsv(text, { delimiter: separator ?? separatorOf(text), typeInference: false, skipBom: false }) as (string | null)[][]);
  const cells = new Map<number, Map<number, CellDocument>>();
  rows.forEach((row, number) => {
    const line = new Map<number, CellDocument>();
    row.forEach((value, column) => {
      if (value !== null && value !== '') line.set(column, { value: value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value, numberFormat: '@' });
    });
    if (line.size > 0) cells.set(number, line);
  });
  const sheet: SheetDocument = {
    id: 'sheet-1', name: sheetName(fileName), visibility: 'visible', tabColor: null, gridlines: true, cells, columnWidths: new Map(), rowHeights: new Map(), hiddenRows: new Set(), hiddenColumns: new Set(),
    merges: [], frozen: { rows: 0, columns: 0 }, tables: [], conditionalFormats: [], dataValidations: [], protected: false, page: null,
  };
  return { sheets: [sheet], activeSheet: sheet.id, names: [], date1904: false, settings: {}, workbookSettings: {}, charts: [], package: null };
}

/** UTF-8 when it is; UTF-16 by its mark; otherwise the Chinese code page when the bytes look it, else the western one. */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== null) return utf8;
  const chinese = tryDecode('gb18030', bytes);
  return chinese !== null && looksChinese(bytes) ? chinese : decodeWestern(bytes);
}

/** Node's decoder takes windows-1252 for latin-1, where these are control characters. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (character) => western[character.charCodeAt(0) - 0x80]!);
}

function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Western letters above 127 stand alone; the everyday Chinese characters are pairs of bytes that are both above 160. */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let others = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte < 0x81) continue;
    const next = bytes[index + 1] ?? 0;
    if (byte >= 0xa1 && byte <= 0xf7 && next >= 0xa1) pairs++;
    else others++;
    index++;
  }
  return pairs > others;
}

/** Excel's own hint in the first line: "sep=;". */
function withoutHint(text: string): { text: string; separator: string | undefined } {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  return hint === null ? { text, separator: undefined } : { text: text.slice(hint[0].length), separator: hint[1] };
}

const candidates = [',', ';', '\t'];

/** The separator that cuts the first lines into equally many pieces; the one with more pieces when several do. */
export function separatorOf(text: string): string {
  let best = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const counts = sampleCounts(text, candidate);
    const most = mode(counts);
    if (most === 0) continue;
    const score = counts.filter((count) => count === most).length / counts.length + most / 10_000;
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Separators per line outside quotes, in the first lines that hold anything. */
function sampleCounts(text: string, separator: string): number[] {
  const counts: number[] = [];
  let quoted = false;
  let count = 0;
  let filled = false;
  for (let index = 0; index < text.length && counts.length < 50; index++) {
    const character = text[index]!;
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) {
      if (filled) counts.push(count);
      count = 0;
      filled = false;
      continue;
    } else if (!quoted && character === separator) count++;
    filled = true;
  }
  if (filled && counts.length < 50) counts.push(count);
  return counts;
}

function mode(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) if (count > 0) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The file's name as the name of a sheet, without what Excel forbids there. */
function sheetName(fileName: string): string {
  const plain = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '').replace(/[:\\/?*[\]]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31).trim();
  return plain === '' || plain.toLowerCase() === 'history' ? 'Sheet1' : plain;
}
