/** Movements among which estimates and what takes them back are looked for. */
export interface EstimateRows {
  readonly count: number;
  readonly row: Int32Array;
  readonly item: Int32Array;
  /** Day or period: what is later has the larger one. */
  readonly time: Float64Array;
  readonly quantity: Float64Array;
  /** 1: named an estimate; 2: named a reversal; 3: both. */
  readonly marks: Uint8Array;
}

export const estimateMark = 1;
export const reversalMark = 2;

export interface Cancelled {
  /** Rows that a later one takes back. */
  readonly reversed: ReadonlySet<number>;
  /** Rows that take another one back. */
  readonly reversals: ReadonlySet<number>;
  /** Reversals of estimates that the list does not hold. */
  readonly older: ReadonlySet<number>;
}

/**
 * An estimate and its reversal are no demand: they are taken out together, or both would make demand look variable. A reversal takes back the latest movement
 * of its item with the same quantity that is not later and not yet taken back, one named an estimate first. A reversal of an estimate without
 * such a movement takes back one from before the list; any other negative movement stays and is netted.
 */
export function cancelEstimates({ count, row, item, time, quantity, marks }: EstimateRows): Cancelled {
  const reversed = new Set<number>();
  const reversals = new Set<number>();
  const older = new Set<number>();
  const wanted = new Set<number>();
  for (let at = 0; at < count; at += 1) if (marks[at]! > 0 && quantity[at]! < 0) wanted.add(item[at]!);
  if (wanted.size === 0) return { reversed, reversals, older };
  const byItem = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) if (wanted.has(item[at]!)) byItem.set(item[at]!, [...(byItem.get(item[at]!) ?? []), at]);
  for (const own of byItem.values()) {
    const negatives = own.filter((at) => marks[at]! > 0 && quantity[at]! < 0).sort((one, other) => time[one]! - time[other]!);
    const taken = new Set<number>();
    for (const at of negatives) {
      const fits = own.filter((other) => quantity[other] === -quantity[at]! && time[other]! <= time[at]! && !taken.has(other));
      const estimates = fits.filter((other) => (marks[other]! & estimateMark) !== 0);
      const named = (marks[at]! & reversalMark) !== 0;
      const candidates = estimates.length > 0 ? estimates : named ? fits : [];
      const found = candidates.reduce<number | null>((latest, other) => (latest === null || time[other]! > time[latest]! ? other : latest), null);
      if (found !== null) {
        taken.add(found);
        reversed.add(row[found]!);
        reversals.add(row[at]!);
      } else if ((marks[at]! & estimateMark) !== 0) older.add(row[at]!);
    }
  }
  return { reversed, reversals, older };
}
