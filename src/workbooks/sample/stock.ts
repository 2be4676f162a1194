import { calendarDay, endOfMonth } from '../../math/dates';
import { goods, sampleAsOf, type Demand, type Good } from './company';
import type { Sequence } from './sequence';

export interface StockItem {
  readonly code: string;
  readonly good: Good;
  readonly onHand: number;
  /** Quantity asked for in each of the twelve months, oldest first. */
  readonly demand: readonly number[];
}

const monthsShown = 12;

/** "2025-11" to "2026-10". */
export function monthNames(): string[] {
  return Array.from({ length: monthsShown }, (_, index) => {
    const { year, month } = calendarDay(endOfMonth(sampleAsOf, index - monthsShown + 1) ?? sampleAsOf) ?? { year: 0, month: 0 };
    return `${year}-${String(month).padStart(2, '0')}`;
  });
}

export function stockItems(sequence: Sequence): readonly StockItem[] {
  return goods.map((good, index) => {
    const demand = Array.from({ length: monthsShown }, (_, month) => demandOf(sequence, good, month));
    // Stock for the lead time and a bit; old models lie around.
    const months = good.demand === 'none' ? sequence.whole(4, 9) : (good.leadTime / 30) * (0.5 + sequence.next() * 1.4);
    return { code: `M${String(10_010 + index * 13)}`, good, onHand: Math.round(good.monthly * months), demand };
  });
}

/** How far a month swings around the mean. */
const swing: Readonly<Record<Demand, number>> = { even: 0.15, season: 0.2, uneven: 0.6, rare: 0.8, none: 0 };

/** Quantity asked for in one of the twelve months shown. */
export function demandOf(sequence: Sequence, good: Pick<Good, 'demand' | 'monthly'>, month: number): number {
  const around = 1 + (sequence.next() * 2 - 1) * swing[good.demand];
  // The season peaks in June, the eighth month shown.
  const season = good.demand === 'season' ? 1 + 0.6 * Math.cos(((month - 7) / monthsShown) * 2 * Math.PI) : 1;
  const comes = good.demand === 'rare' ? sequence.happens(0.4) : true;
  if (good.demand === 'none') return month < 3 ? Math.round((good.monthly * (3 - month)) / 6) : 0;
  return comes ? Math.max(0, Math.round(good.monthly * around * season)) : 0;
}
