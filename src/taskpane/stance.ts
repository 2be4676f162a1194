import { kindCode } from '../intake/findings';
import type { RoleId } from '../intake/roles';
import type { Finding, Mapping, Understanding } from '../intake/understanding';
import type { Choices } from './choices';

/** How the pane meets what is behind the selection: with its form, with a calm question, or with the one sentence what to select instead. */
export type Stance = { readonly kind: 'form' } | { readonly kind: 'noList' } | { readonly kind: 'refused'; readonly finding: Finding };

/**
 * A title page or a note is no list, and a document of another kind needs no form full of missing columns. `proposed` is what was recognised or
 * remembered, without the choices made for another list; `byHand` is the user's word that this is the list.
 */
export function stanceOf(understanding: Understanding, proposed: Mapping, byHand: boolean): Stance {
  if (byHand) return { kind: 'form' };
  const finding = understanding.findings.find(({ blocking, code }) => blocking && code === kindCode(understanding.kind));
  if (finding !== undefined) return { kind: 'refused', finding };
  const nothing = Object.keys(proposed).length === 0 || understanding.columns.length < 2 || understanding.dataRows.count === 0;
  return { kind: understanding.kind === 'unknown' && nothing ? 'noList' : 'form' };
}

/** A column that was missing and has been chosen by hand is missing no longer. */
export function openFindings({ findings }: Understanding, missing: readonly RoleId[]): readonly Finding[] {
  return findings.filter(({ blocking, code, params }) => !blocking || !code.endsWith('Missing') || missing.includes(params['role'] as RoleId));
}

const amountRoles: readonly RoleId[] = ['open_amount', 'amount_gross'];

/**
 * A blocking finding is about what was proposed; once the user has decided something, the analysis itself judges. Which of two amounts is meant
 * is the exception: only naming the amount decides it, because any other choice would let the proposed one through unseen.
 */
export function isBlocked({ findings }: Understanding, choices: Choices): boolean {
  const decided = Object.keys(choices.columns).length > 0 || Object.keys(choices.options).length > 0;
  return findings.some(({ blocking, code }) => blocking && !(code === 'amountUndecided' ? amountRoles.some((role) => choices.columns[role] !== undefined) : decided));
}
