import { OoxmlPackage } from '../../ooxml/package';
import type { WorkbookDocument } from '../document';
import { FileError } from './faults';
import { readCsv } from './readCsv';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './saveWorkbook';

export { drawChart } from './drawChart';
export { FileError } from './faults';

/** Reads an .xlsx or a .csv. What cannot be read is a FileError whose message says what to do, in both languages. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookDocument> {
  if (bytes.length === 0) throw new FileError('empty');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 9) return openPackage(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileError('oldFormat');
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 400)).replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe/, '').replace(/\0/g, '');
  const text = /\.(csv|txt|tsv|tab)$/i.test(fileName);
  if (/^\s*(<!doctype|<html|<\?xml|<table|<workbook|mime-version:)/i.test(start)) throw new FileError('markup');
  if (!text) throw new FileError('damaged');
  return readCsv(bytes, fileName);
}

/** An .xlsx file of the document; parts of an opened file that did not change keep their bytes. */
export async function saveWorkbook(document: WorkbookDocument): Promise<Uint8Array> {
  return writeWorkbook(document);
}

function openPackage(bytes: Uint8Array): WorkbookDocument {
  let file: OoxmlPackage;
  try {
    file = OoxmlPackage.open(bytes);
  } catch {
    throw new FileError('damaged');
  }
  try {
    return readWorkbook(file, bytes).document;
  } catch (error) {
    if (error instanceof FileError) throw error;
    // Only a part whose XML cannot be read is the file's fault; anything else is ours and must be seen.
    if (error instanceof Error && error.message.startsWith('XML: ')) throw new FileError('damaged');
    throw error;
  }
}
