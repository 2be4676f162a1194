import { ExactSum } from '../math/sum';
import { rolesFor } from '../analyses/define';
import type { Analysis } from '../analyses/define';
import { type AmountLine, itemPairs, pairsOf } from '../intake/amountLine';
import { currencyBeside } from '../intake/formCurrencies';
import type { RoleId } from '../intake/roles';
import type { DocumentKind, Mapping, Understanding, UnderstoodColumn } from '../intake/understanding';

export { amountOf, differenceOf } from '../intake/amountLine';

/** Whether an amount must be there: in lists of items it may be. */
export function needsAmount(analysis: Analysis, kind: DocumentKind): boolean {
  const roles = amountRoles(analysis, kind);
  return rolesFor(analysis, kind).some(({ role, need, oneOf }) => roles.includes(role) && (need === 'required' || oneOf !== undefined));
}

/** Columns that make up the amount in this kind of document, in the order they are asked for. */
export function amountRoles(analysis: Analysis, kind: DocumentKind): readonly RoleId[] {
  const wanted = new Set(rolesFor(analysis, kind).map(({ role }) => role));
  return (pairsOf(kind) ?? itemPairs).flatMap(({ plus, minus }) => (minus === undefined ? [plus] : [plus, minus])).filter((role) => wanted.has(role));
}

/** In a list of single documents one column is picked among all that hold money; a ledger and a balance table need several. */
export function isOneColumn(kind: DocumentKind): boolean {
  return pairsOf(kind) === null;
}

/** What is open before anything is settled or left out; null while it is not known. */
export function wholeOf({ sum, opening }: AmountLine): number | null {
  return sum === null ? null : new ExactSum().add(sum).add(opening).value;
}

/** Opening balances in the whole; with a total of the list also the movements, which are what it is compared with. Null where there are none. */
export function openingOf({ sum, stated, opening }: AmountLine): { readonly opening: number; readonly movements: number | null } | null {
  return opening === 0 ? null : { opening, movements: stated === null ? null : sum };
}

/** Columns that hold money, to choose the amount from; the one that is used stands among them in any case. */
export function amountCandidates(columns: readonly UnderstoodColumn[], used: UnderstoodColumn | null): readonly UnderstoodColumn[] {
  return columns.filter((column) => column.sum !== null || column.index === used?.index);
}

/** A column chosen as the amount, with the column of its currencies. What is known as the whole amount stays that, so that what was paid still goes off. */
export function chooseAmount(understanding: Pick<Understanding, 'columns' | 'mapping'>, mapping: Mapping, { index, role }: UnderstoodColumn): Partial<Record<RoleId, number | null>> {
  const currency = currencyBeside(understanding, mapping, index);
  return { ...(role === 'amount_gross' ? { open_amount: null, amount_gross: index } : { open_amount: index }), ...(currency === undefined ? {} : { currency }) };
}
