import type { SampleItem } from './items';

export interface MonthEnd {
  readonly stock: number;
  readonly usage: number;
  readonly slow: number;
  readonly dead: number;
  readonly out: number;
  readonly lines: number;
  readonly inFull: number;
}

/** Of the last month, in per mille: stock, usage of twelve months, slow and dead stock, dead stock; then counts. The oldest month first. */
const earlier: readonly (readonly [number, number, number, number, number, number, number])[] = [
  [1094, 934, 1052, 1136, 9, 1684, 1572],
  [1083, 941, 1061, 1120, 8, 1702, 1601],
  [1038, 952, 1084, 1104, 11, 1815, 1680],
  [1071, 958, 1102, 1092, 7, 1590, 1508],
  [1066, 967, 1090, 1075, 6, 1523, 1449],
  [1052, 971, 1071, 1060, 8, 1768, 1672],
  [1049, 978, 1060, 1046, 7, 1811, 1718],
  [1041, 983, 1049, 1039, 9, 1846, 1741],
  [1030, 987, 1041, 1030, 8, 1902, 1803],
  [1034, 991, 1034, 1022, 5, 1874, 1790],
  [1022, 994, 1029, 1014, 6, 1833, 1752],
  [1014, 998, 1021, 1008, 6, 1859, 1779],
];

/** Figures of the month-ends up to the as-of date; the last one is what the list of items says. */
export function monthEnds(items: readonly SampleItem[]): readonly MonthEnd[] {
  const cents = (of: (item: SampleItem) => number): number => items.reduce((sum, item) => sum + Math.round(of(item) * item.cost * 100), 0);
  const idle = ({ demand }: SampleItem, months: number): boolean => demand.slice(-months).every((quantity) => quantity === 0);
  const now = [
    cents(({ onHand }) => onHand),
    cents(({ demand }) => demand.reduce((sum, month) => sum + month, 0)),
    cents((item) => (idle(item, 6) ? item.onHand : 0)),
    cents((item) => (idle(item, 12) ? item.onHand : 0)),
  ] as const;
  const out = items.filter(({ onHand, demand }) => onHand <= 0 && demand.some((quantity) => quantity > 0)).length;
  const amount = (index: 0 | 1 | 2 | 3, perMille: number): number => Math.round((now[index] * perMille) / 1000) / 100;
  const line = ([stock, usage, slow, dead, ...counts]: readonly [number, number, number, number, number, number, number]): MonthEnd => ({
    stock: amount(0, stock),
    usage: amount(1, usage),
    slow: amount(2, slow),
    dead: amount(3, dead),
    out: counts[0],
    lines: counts[1],
    inFull: counts[2],
  });
  return [...earlier.map(line), line([1000, 1000, 1000, 1000, out, 1887, 1813])];
}
