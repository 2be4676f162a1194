import { rowAddress } from './address';
import { amountFindings } from './amountFindings';
import { balanceFindings, ledgerFindings } from './bookFindings';
import { dateFindings } from './dateFindings';
import { collectDoubts, unclearCredits } from './doubts';
import type { KnownColumn } from './creditClasses';
import { findDuplicates } from './duplicates';
import { decimalSum } from '../math/decimalSum';
import { finding, findingAt, type FindingInput, type Found, listPlace, moneyOf, wants } from './findingInput';
import { nameFindings } from './nameFindings';
import { rowKind } from './notData';
import type { RoleId } from './roles';
import { notItems } from './stockKinds';
import type { DocumentKind, Finding } from './understanding';
import { voidRows } from './voidRows';

export { currenciesOf } from './currencies';

/** Fault code of a kind of document that an analysis of receivables cannot use; the sentence names it and says what to select instead. */
export function kindCode(kind: DocumentKind): string {
  return `kind${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** The same for an analysis that accepts these kinds: one of items asks for a list of items. */
export function refusalCode(kind: DocumentKind, accepted: readonly DocumentKind[]): string {
  return (accepted.includes('itemList') ? notItems[kind] : undefined) ?? kindCode(kind);
}

/** Does this finding say that the document is of a kind that the analysis cannot use? */
export function refusesKind({ code, blocking }: Pick<Finding, 'code' | 'blocking'>, kind: DocumentKind): boolean {
  return blocking && (code === kindCode(kind) || code === notItems[kind]);
}

/** Everything worth knowing before the analysis runs, the blocking ones first. */
export function collectFindings(input: FindingInput): Found[] {
  const findings: Found[] = [];
  const { kind, accepted, mapping, typed, cells, books } = input;
  const dated = mapping.due_date !== undefined || mapping.doc_date !== undefined || mapping.posting_date !== undefined;
  if (!accepted.includes(kind) || (kind === 'alreadyAged' && !dated)) {
    findings.push({ code: refusalCode(kind, accepted), place: listPlace(input), params: {}, blocking: true, count: 0 });
    return findings;
  }
  if (typed.kinds.subarray(typed.from, typed.to).every((row) => row !== rowKind.data)) {
    return [finding('rowsMissing', listPlace(input), {}, 0, true)];
  }
  if (kind === 'alreadyAged') findings.push(finding('agedAgain', listPlace(input)));
  findings.push(...missingColumns(input));
  const source = { cells, typed, mapping };
  if (books.balances !== null) findings.push(...balanceFindings(source, books.balances));
  if (books.ledger !== null) findings.push(...ledgerFindings(source, books.ledger));
  findings.push(...amountFindings(input), ...dateFindings(input), ...rows(input), ...nameFindings(input), ...collectDoubts(cells, typed, mapping, input.totals));
  if (books.ledger === null && books.balances === null && wants(input, 'doc_type')) findings.push(...unclearCredits(cells, typed, mapping, knownColumns(input), input.lines));
  if (input.header.guessed) findings.push(finding('headingGuessed', listPlace(input), { row: cells.firstRow + input.header.last }));
  return findings.sort((a, b) => Number(b.blocking) - Number(a.blocking));
}

function knownColumns({ columns, full }: FindingInput): KnownColumn[] {
  const roleOf = new Map((Object.entries(full) as [RoleId, number][]).map(([role, index]) => [index, role]));
  return columns.map(({ index, heading }) => ({ index, heading, role: roleOf.get(index) ?? null }));
}

/** What is missing, in the words of the kind of document. */
const missingCodes: Partial<Record<RoleId, string>> = {
  due_date: 'dueDateMissing',
  open_amount: 'amountMissing',
  amount_gross: 'amountMissing',
  doc_date: 'bookedDateMissing',
  posting_date: 'bookedDateMissing',
  debit: 'debitMissing',
  credit: 'creditMissing',
  closing: 'closingMissing',
  closing_debit: 'closingMissing',
};

function missingColumns(input: FindingInput): Found[] {
  const { wanted, mapping, kind } = input;
  const findings: Found[] = [];
  const groups = new Set<string>();
  for (const need of wanted) {
    if (mapping[need.role] !== undefined) continue;
    if (need.oneOf !== undefined) {
      if (groups.has(need.oneOf)) continue;
      groups.add(need.oneOf);
      if (wanted.some((other) => other.oneOf === need.oneOf && mapping[other.role] !== undefined)) continue;
    } else if (need.need !== 'required') continue;
    const code = need.role === 'due_date' && need.oneOf !== undefined ? 'dateMissing' : (missingCodes[need.role] ?? 'columnMissing');
    findings.push(finding(code === 'bookedDateMissing' && kind === 'ledger' ? 'ledgerDateMissing' : code, listPlace(input), { role: need.role }, 1, true));
  }
  if (wants(input, 'customer_name') && mapping.customer_code === undefined && mapping.customer_name === undefined) {
    findings.push(finding(input.typed.groupOf.some((row) => row >= 0) ? 'customersFromGroups' : 'customerMissing', listPlace(input)));
  }
  return findings;
}

function rows(input: FindingInput): Found[] {
  const { cells, typed, mapping } = input;
  const findings: Found[] = [];
  if (input.other !== null) findings.push(finding('otherListBelow', rowAddress(cells, input.other), { row: cells.firstRow + input.other }));
  const hidden = cells.hiddenRows.filter((row) => row >= typed.from && row < typed.to && typed.kinds[row] === rowKind.data);
  if (hidden.length > 0) findings.push(findingAt('rowsHidden', input, hidden, null));
  const voided = input.books.balances === null ? voidRows(cells, typed, input.columns) : [];
  if (voided.length > 0) {
    const amountOf = moneyOf(input);
    const amounts = voided.map((row) => amountOf?.(row) ?? Number.NaN).filter((amount) => !Number.isNaN(amount));
    findings.push(findingAt('rowsVoid', input, voided, null, { amount: decimalSum(amounts).toFixed(2) }));
  }
  const { lines } = input;
  if (lines.size > 0) findings.push(findingAt('linesOfDocuments', input, [...lines], null));
  const duplicates = findDuplicates(cells, typed, mapping).filter((row) => !lines.has(row));
  if (duplicates.length > 0) findings.push(findingAt('rowsDuplicate', input, duplicates, null));
  return findings;
}
