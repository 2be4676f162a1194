import { headingPlace } from './headingPlace';
import { type RoleId, roles } from './roles';
import type { Finding, Mapping, Understanding, UnderstoodColumn } from './understanding';

type Known = Pick<Understanding, 'address' | 'headerRows' | 'columns' | 'mapping'>;

/** Roles that may well be one column: a list has one date, one number or one amount for all of them. */
const together: readonly ReadonlySet<RoleId>[] = [new Set<RoleId>(['doc_date', 'posting_date', 'recognised_date']), new Set<RoleId>(['open_amount', 'amount_gross'])];

/** What is wrong with columns that somebody chose: one column for two things, or a column of something else. Nothing is said of columns as they were understood. */
export function chosenColumnFindings(known: Known, mapping: Mapping): Finding[] {
  const findings: Finding[] = [];
  const told = new Set<number>();
  for (const [role, index] of Object.entries(mapping) as [RoleId, number][]) {
    const column = known.columns.find((candidate) => candidate.index === index);
    if (column === undefined || known.mapping[role] === index) continue;
    const give = (code: string, blocking: boolean): void => void findings.push({ code, place: headingPlace(known, column), params: { heading: column.heading === '' ? column.letter : column.heading }, blocking, count: 1 });
    const wrong = wrongContent(role, column);
    if (wrong !== null) give(wrong, wrong === 'columnHoldsDates');
    if (told.has(index) || !(Object.entries(mapping) as [RoleId, number][]).some(([other, at]) => at === index && other !== role && !mayBeOne(role, other))) continue;
    told.add(index);
    give('columnTwice', false);
  }
  return findings;
}

function mayBeOne(one: RoleId, other: RoleId): boolean {
  if (roles[one].content === 'text' && roles[other].content === 'text') return true;
  return together.some((group) => group.has(one) && group.has(other));
}

/** Days added up would look like money, so dates are never taken for amounts; the others give no result or rows that are left out. */
function wrongContent(role: RoleId, { content, role: understood }: UnderstoodColumn): string | null {
  const wanted = roles[role].content;
  if (wanted === 'text' || content === 'empty' || content === 'mixed' || content === wanted) return null;
  if (content === 'text') return 'columnHoldsText';
  if (content === 'date') return 'columnHoldsDates';
  // Days without a format are numbers, too; only a column known to hold amounts is told.
  return understood !== null && roles[understood].content === 'number' ? 'columnHoldsNumbers' : null;
}
