import type { Language } from '../../texts/words';
import type { OpenItem } from './openItems';
import type { StockItem } from './stock';

/** One US dollar of the English sample is this many yuan of the Chinese one. */
const scale: Readonly<Record<Language, number>> = { en: 1, zh: 7 };

/** Cents of the English sample as an amount of the language's currency, whole cents again. */
export function money(cents: number, language: Language): number {
  return (cents * scale[language]) / 100;
}

export function openTotal(items: readonly OpenItem[], language: Language): number {
  return money(items.reduce((sum, item) => sum + item.amount - item.paid, 0), language);
}

export function stockValue(items: readonly StockItem[], language: Language): number {
  return money(items.reduce((sum, item) => sum + item.onHand * Math.round(item.good.cost * 100), 0), language);
}

/** What the goods asked for in the twelve months shown cost. */
export function costOfDemand(items: readonly StockItem[], language: Language): number {
  return money(items.reduce((sum, item) => sum + item.demand.reduce((all, month) => all + month, 0) * Math.round(item.good.cost * 100), 0), language);
}
