import { closeSync, openSync, writeSync } from 'node:fs';
import type { CellValue } from '../../src/intake/cells';

/** The as-of date of the item lists. */
export const itemsAsOf = 46_022;

const months = 36;
export const planHeadings = ['Item code', ...Array.from({ length: months }, (_, month) => `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`), 'Unit cost', 'Lead time (months)', 'Lead time SD', 'Stock on hand'];
export const usageHeadings = ['Item code', 'Annual usage', 'Unit cost'];

/** An item of which 36 months of demand, cost, lead time with its spread and stock are known, by a fixed rule. */
export function planRow(index: number): CellValue[] {
  const size = 1 + ((index * 7919) % 200);
  return [
    codeOf(index),
    ...Array.from({ length: months }, (_, month) => ((index * 31 + month * 104_729 + ((index * month) % 97)) % 1009) % size),
    (1 + ((index * 104_729) % 999_983)) / 100,
    1 + (index % 4),
    ((index * 13) % 11) / 10,
    (index * 17) % 500,
  ];
}

export function usageRow(index: number): CellValue[] {
  return [codeOf(index), (index * 104_729) % 10_007, (1 + ((index * 7919) % 99_991)) / 100];
}

function codeOf(index: number): string {
  return `P${String((index * 7_919) % 100_003).padStart(6, '0')}`;
}

/** Headings and rows as JSON, written in parts: one text would be too long. */
export function writeRows(file: string, headings: readonly string[], row: (index: number) => CellValue[], count: number): void {
  const handle = openSync(file, 'w');
  writeSync(handle, `[${JSON.stringify(headings)}`);
  for (let from = 0; from < count; from += 10_000) writeSync(handle, `,${Array.from({ length: Math.min(10_000, count - from) }, (_, index) => JSON.stringify(row(from + index))).join(',')}`);
  writeSync(handle, ']');
  closeSync(handle);
}
