import type { Book } from './book';
import { parseReference } from './address';
import { invalidArgument, itemAlreadyExists } from './errors';

const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Refuses what Excel refuses as the name of a sheet. */
export function checkSheetName(book: Book, value: unknown, own: string | null): string {
  if (typeof value !== 'string' || value === '' || value.length > 31) throw invalidArgument('The name of a sheet has 1 to 31 characters.');
  if (/[:\\/?*[\]]/.test(value)) throw invalidArgument('The name of a sheet cannot hold : \\ / ? * [ or ].');
  if (value.startsWith("'") || value.endsWith("'")) throw invalidArgument('The name of a sheet cannot start or end with an apostrophe.');
  if (value.toLowerCase() === 'history') throw invalidArgument('"History" is kept for Excel itself.');
  const taken = book.engine.sheets().find((sheet) => sheet.name.toLowerCase() === value.toLowerCase());
  if (taken !== undefined && taken.id !== own) throw itemAlreadyExists(`A sheet "${value}"`);
  return value;
}

/** The rules for the names of tables and defined names. */
export function checkName(book: Book, value: unknown, scope: { sheet: string | null; own?: string }): string {
  if (typeof value !== 'string' || value === '' || value.length > 255) throw invalidArgument('A name has 1 to 255 characters.');
  if (!shape.test(value)) throw invalidArgument(`"${value}" is not a valid name.`);
  if (parseReference(value) !== null || /^[rc]$/i.test(value) || /^r\d*c\d*$/i.test(value)) throw invalidArgument(`"${value}" looks like a cell.`);
  const lower = value.toLowerCase();
  if (lower === scope.own?.toLowerCase()) return value;
  if (scope.sheet === null && book.engine.tables().some((table) => table.name.toLowerCase() === lower)) throw itemAlreadyExists(`A table "${value}"`);
  if (book.engine.names().some((name) => name.sheet === scope.sheet && name.name.toLowerCase() === lower)) throw itemAlreadyExists(`A name "${value}"`);
  return value;
}

/** "Sheet4": the first of this pattern that is free. */
export function freeName(pattern: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (lower.has(`${pattern}${number}`.toLowerCase())) number += 1;
  return `${pattern}${number}`;
}
