import type { SnapshotRow } from '../../../report/report';
import type { LeadTimes } from './statistics';

/** What this report keeps in the workbook for planning, which asks for rows under its own name. */
const reader = 'stock-planning';
const basis = 'lead time from receipts';

export interface KeptLeadTimes {
  /** In days; NaN where it is not known. */
  readonly mean: number;
  readonly deviation: number;
  readonly longest: number;
  readonly asOf: number;
}

export function keepLeadTimes({ count, mean, deviation, longest }: LeadTimes, codes: readonly string[], names: readonly string[], asOf: number): SnapshotRow[] {
  const rows: SnapshotRow[] = [];
  for (let item = 0; item < count; item += 1) {
    for (const [band, amount] of [['mean', mean[item]!], ['deviation', deviation[item]!], ['longest', longest[item]!]] as const) {
      if (!Number.isNaN(amount)) rows.push({ analysis: reader, scope: '', basis, asOf, code: codes[item]!, name: names[item]!, band, amount });
    }
  }
  return rows;
}

/** Of each item what the latest receipts say, by its code, by its name where it has none. */
export function keptLeadTimes(history: readonly SnapshotRow[]): (code: string, name: string) => KeptLeadTimes | null {
  const own = history.filter((row) => row.basis === basis);
  const latest = own.reduce((day, { asOf }) => Math.max(day, asOf), -Infinity);
  const items = new Map<string, { mean: number; deviation: number; longest: number; asOf: number }>();
  const key = (code: string, name: string): string => (code === '' ? `\u0000${name}` : code);
  for (const { asOf, code, name, band, amount } of own) {
    if (asOf !== latest) continue;
    const known = items.get(key(code, name)) ?? { mean: Number.NaN, deviation: Number.NaN, longest: Number.NaN, asOf };
    if (band === 'mean' || band === 'deviation' || band === 'longest') known[band] = amount;
    items.set(key(code, name), known);
  }
  return (code, name) => items.get(key(code, name)) ?? null;
}
