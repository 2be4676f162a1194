import { candidates, equalsOf, type MappedColumn, wrongContentScore } from './mapping';
import { normalizeHeading } from './normalize';
import { withoutPosition } from './position';
import type { RoleId } from './roles';
import type { Mapping } from './understanding';

/** Role of the column that says what is open: the open amount, else the whole amount of the document. */
export type AmountRole = 'open_amount' | 'amount_gross';

export function amountRole(mapping: Mapping): AmountRole | null {
  return mapping.open_amount !== undefined ? 'open_amount' : mapping.amount_gross !== undefined ? 'amount_gross' : null;
}

/** What the words of a heading say about how surely it is the amount, surest first. */
const order: Readonly<Record<AmountRole, readonly RegExp[]>> = {
  open_amount: [/尚未收/, /未核销|未冲/, /未收/, /未结|未清/, /应收余额/],
  amount_gross: [/价税合计/, /(?<!不)含税/, /应收/],
};

function level(column: MappedColumn, role: AmountRole): number {
  const heading = normalizeHeading(withoutPosition(column.heading));
  const at = order[role].findIndex((words) => words.test(heading));
  return at < 0 ? order[role].length : at;
}

/** The column proposed for an amount where several could be it: of the money of the books first, then by what the heading says. The user is told the others. */
export function chooseAmount(columns: readonly MappedColumn[], mapping: Mapping, role: AmountRole): number | undefined {
  const chosen = mapping[role];
  if (chosen === undefined) return undefined;
  const taken = new Set(Object.entries(mapping).flatMap(([other, index]) => (other === role ? [] : [index])));
  const possible = candidates(columns).filter((candidate) => candidate.role === role && !taken.has(candidate.column.index));
  const first = possible.find(({ column }) => column.index === chosen);
  // A bare word or a column without numbers competes with nothing.
  if (first === undefined || first.score < 1000) return chosen;
  let best = first.column;
  for (const { column, score } of possible) {
    if (score <= wrongContentScore || score < 1000 || column.match.attributes.currency !== best.match.attributes.currency) continue;
    if (level(column, role) < level(best, role)) best = column;
  }
  return best.index;
}

/** Columns as good as the chosen one: nothing in their headings or contents decides. */
export function equalAmounts(columns: readonly MappedColumn[], role: AmountRole, chosen: number): number[] {
  const own = columns[chosen];
  if (own === undefined) return [];
  return equalsOf(columns, role, chosen).filter((index) => level(columns[index]!, role) === level(own, role));
}

/** The mapping with the amounts that are proposed. */
export function withChosenAmounts(columns: readonly MappedColumn[], mapping: Mapping): Mapping {
  const result: { [role in RoleId]?: number } = { ...mapping };
  for (const role of ['open_amount', 'amount_gross'] as const) {
    const index = chooseAmount(columns, result, role);
    if (index !== undefined) result[role] = index;
  }
  return result;
}
