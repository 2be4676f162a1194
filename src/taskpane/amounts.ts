import { ExactSum } from '../math/sum';
import { rolesFor } from '../analyses/define';
import type { Analysis } from '../analyses/define';
import type { RoleId } from '../intake/roles';
import type { DocumentKind, Mapping, Understanding, UnderstoodColumn } from '../intake/understanding';

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

const items: readonly Pair[] = [{ plus: 'open_amount', minus: 'open_credit' }, { plus: 'amount_gross', minus: 'paid_amount' }];
const pairsOf: Partial<Record<DocumentKind, readonly Pair[]>> = {
  ledger: [{ plus: 'debit', minus: 'credit' }],
  balances: [{ plus: 'closing_debit', minus: 'closing_credit' }, { plus: 'closing', direction: 'closing_direction' }],
};

/** Whether an amount must be there: in lists of items it may be. */
export function needsAmount(analysis: Analysis, kind: DocumentKind): boolean {
  const roles = amountRoles(analysis, kind);
  return rolesFor(analysis, kind).some(({ role, need, oneOf }) => roles.includes(role) && (need === 'required' || oneOf !== undefined));
}

/** Columns that make up the amount in this kind of document, in the order they are asked for. */
export function amountRoles(analysis: Analysis, kind: DocumentKind): readonly RoleId[] {
  const wanted = new Set(rolesFor(analysis, kind).map(({ role }) => role));
  return (pairsOf[kind] ?? items).flatMap(({ plus, minus }) => (minus === undefined ? [plus] : [plus, minus])).filter((role) => wanted.has(role));
}

/** In a list of single documents one column is picked among all that hold money; a ledger and a balance table need several. */
export function isOneColumn(kind: DocumentKind): boolean {
  return pairsOf[kind] === undefined;
}

/** The amount as it will be computed; null while no column is known for it. */
export function amountOf({ kind, columns, findings }: Pick<Understanding, 'kind' | 'columns' | 'findings'>, mapping: Mapping): AmountLine | null {
  const at = (role: RoleId | undefined): UnderstoodColumn | null => (role === undefined ? null : (columns.find(({ index }) => index === mapping[role]) ?? null));
  for (const pair of pairsOf[kind] ?? items) {
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

/** What is open before anything is settled or left out; null while it is not known. */
export function wholeOf({ sum, opening }: AmountLine): number | null {
  return sum === null ? null : new ExactSum().add(sum).add(opening).value;
}

const halfCent = 0.005;

/** The list's own total less the sum; 0 when they differ by less than half a cent, null when there is nothing to compare. */
export function differenceOf({ sum, stated }: Pick<AmountLine, 'sum' | 'stated'>): number | null {
  if (sum === null || stated === null) return null;
  const difference = new ExactSum().add(stated.total).add(-sum).value;
  return Math.abs(difference) < halfCent ? 0 : difference;
}

/** Columns that hold money, to choose the amount from; the one that is used stands among them in any case. */
export function amountCandidates(columns: readonly UnderstoodColumn[], used: UnderstoodColumn | null): readonly UnderstoodColumn[] {
  return columns.filter((column) => column.sum !== null || column.index === used?.index);
}

/** A column chosen as the amount. What is known as the whole amount stays that, so that what was paid still goes off. */
export function chooseAmount(column: UnderstoodColumn): Partial<Record<RoleId, number | null>> {
  return column.role === 'amount_gross' ? { open_amount: null, amount_gross: column.index } : { open_amount: column.index };
}
