import { cleanText, simplify } from './normalize';
import { withoutPosition } from './position';

/** Columns of a stock summary that split receipts or issues by category: 本期发出 over 生产领料 over 数量. */
export interface CategoryColumn {
  readonly side: 'receipt' | 'issue';
  readonly category: string;
  readonly quantity: number;
  /** Column of the money of the same category; null where there is none. */
  readonly amount: number | null;
}

const sides: readonly (readonly ['receipt' | 'issue', RegExp])[] = [
  ['receipt', /^(?:本期|本月)?(?:收入|入库|收货)|^(?:total )?(?:receipts?|received|in)$/i],
  ['issue', /^(?:本期|本月)?(?:发出|出库|支出)|^(?:total )?(?:issues?|issued|out)$/i],
];
const quantityWord = /^(?:主)?数量$|^(?:qty|quantity)$/i;
const amountWord = /^金额$|^(?:amount|value)$/i;
const whole = /^(?:合计|小计|总计|total)$|收入合计|发出合计/i;

/** In the order of the list; empty where receipts and issues are one column each. */
export function categoryColumnsOf(headings: readonly string[]): readonly CategoryColumn[] {
  const found = new Map<string, { side: 'receipt' | 'issue'; category: string; quantity: number | null; amount: number | null }>();
  headings.forEach((heading, index) => {
    const parts = withoutPosition(heading).split(/\s*-\s*/).map((part) => cleanText(part));
    if (parts.length < 3) return;
    const side = sides.find(([, form]) => form.test(simplify(parts[0]!)))?.[0];
    const what = simplify(parts.at(-1)!);
    const isQuantity = quantityWord.test(what);
    if (side === undefined || (!isQuantity && !amountWord.test(what))) return;
    const category = parts.slice(1, -1).filter((part) => !whole.test(part)).at(-1);
    if (category === undefined) return;
    const key = `${side} ${category}`;
    const entry = found.get(key) ?? { side, category, quantity: null, amount: null };
    found.set(key, entry);
    if (isQuantity) entry.quantity ??= index;
    else entry.amount ??= index;
  });
  return [...found.values()].flatMap(({ quantity, ...rest }) => (quantity === null ? [] : [{ ...rest, quantity }]));
}
