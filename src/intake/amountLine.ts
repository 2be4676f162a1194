import { ExactSum } from '../math/sum';
import type { RoleId } from './roles';
import { totalAgrees } from './totals';
import type { DocumentKind, Mapping, Understanding, UnderstoodColumn } from './understanding';

/** What the amount of a document is: one column, or one less another. */
export interface AmountLine {
  readonly plus: UnderstoodColumn;
  readonly minus: UnderstoodColumn | null;
  /** Null when it is not known yet, or when the columns alone do not tell it (a direction stands in another one). */
  readonly sum: number | null;
  /** The same of the list's own total row. */
  readonly stated: { readonly total: number; readonly place: string } | null;
  /** Opening balances of a ledger, which stand beside its movements and count as well. */
  readonly opening: number;
}

interface Pair {
  readonly plus: RoleId;
  readonly minus?: RoleId;
  /** With this column mapped, the sum of the amounts has no sign and says nothing. */
  readonly direction?: RoleId;
}

export const itemPairs: readonly Pair[] = [{ plus: 'open_amount', minus: 'open_credit' }, { plus: 'amount_gross', minus: 'paid_amount' }];
const pairs: Partial<Record<DocumentKind, readonly Pair[]>> = {
  ledger: [{ plus: 'debit', minus: 'credit' }],
  balances: [{ plus: 'closing_debit', minus: 'closing_credit' }, { plus: 'closing', direction: 'closing_direction' }],
};

/** The columns that make up the amount in this kind of document; null where it is one column among all that hold money. */
export function pairsOf(kind: DocumentKind): readonly Pair[] | null {
  return pairs[kind] ?? null;
}

/** The amount as it will be computed; null while no column is known for it. */
export function amountOf({ kind, columns, findings }: Pick<Understanding, 'kind' | 'columns' | 'findings'>, mapping: Mapping): AmountLine | null {
  const at = (role: RoleId | undefined): UnderstoodColumn | null => (role === undefined ? null : (columns.find(({ index }) => index === mapping[role]) ?? null));
  for (const pair of pairsOf(kind) ?? itemPairs) {
    const plus = at(pair.plus);
    if (plus === null) continue;
    const minus = at(pair.minus);
    const unsigned = pair.direction !== undefined && mapping[pair.direction] !== undefined;
    const less = (value: (column: UnderstoodColumn) => number | null): number | null => {
      // Nothing stands in an empty column, and nobody adds it up.
      const [first, second] = [value(plus), minus === null || minus.content === 'empty' ? 0 : value(minus)];
      return unsigned || first === null || second === null ? null : new ExactSum().add(first).add(-second).value;
    };
    const total = less(({ stated }) => stated?.total ?? null);
    return { plus, minus, sum: less(({ sum }) => sum), stated: total === null ? null : { total, place: plus.stated?.place ?? '' }, opening: kind === 'ledger' ? openingIn(findings) : 0 };
  }
  return null;
}

function openingIn(findings: Understanding['findings']): number {
  const amount = Number(findings.find(({ code }) => code === 'openingBalances')?.params['amount'] ?? 0);
  return Number.isFinite(amount) ? amount : 0;
}

/** The sum less the list's own total; 0 when they differ by less than half a cent, null when there is nothing to compare. */
export function differenceOf({ sum, stated }: Pick<AmountLine, 'sum' | 'stated'>): number | null {
  if (sum === null || stated === null) return null;
  const difference = new ExactSum().add(sum).add(-stated.total).value;
  return totalAgrees(difference, 0) ? 0 : difference;
}
