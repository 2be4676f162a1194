import { type CurrencyShare, writeShares } from './currencies';
import { headingPlace } from './headingPlace';
import { currencyFor } from './mapping';
import { matchHeading } from './match';
import type { RoleId } from './roles';
import type { Finding, Mapping, Understanding, UnderstoodColumn } from './understanding';

const amounts = ['debit', 'credit', 'open_amount', 'amount_gross', 'closing', 'closing_debit', 'closing_credit'] as const satisfies readonly RoleId[];

type Known = Pick<Understanding, 'address' | 'headerRows' | 'columns' | 'mapping' | 'currencies' | 'findings'>;

/** What the amounts of these columns would mix, of the column of currencies or of the signs in the amounts; empty where they are in one currency. Sums are known of the columns as they were understood. */
export function formCurrencies(known: Pick<Known, 'columns' | 'mapping' | 'currencies'>, mapping: Mapping): readonly CurrencyShare[] {
  if ([...amounts, 'currency' as const].every((role) => known.mapping[role] === mapping[role])) return known.currencies;
  const names = new Map(mixing(known.columns, mapping).flatMap(({ currencies = [] }) => currencies.map(({ code, name }) => [code, name] as const)));
  return names.size < 2 ? [] : [...names].map(([code, name]) => ({ code, name, sum: Number.NaN }));
}

/** Amounts of several currencies stop the analysis, whoever chose their columns. */
export function formCurrencyFinding(known: Known, mapping: Mapping): Finding | null {
  const shares = formCurrencies(known, mapping);
  if (shares.length === 0) return null;
  const told = shares === known.currencies ? known.findings.find(({ code }) => code === 'currenciesMixed') : undefined;
  const [column] = mixing(known.columns, mapping);
  return told ?? { code: 'currenciesMixed', place: column === undefined ? known.address : headingPlace(known, column), params: { currencies: writeShares(shares) }, blocking: true, count: shares.length };
}

function mixing(columns: readonly UnderstoodColumn[], mapping: Mapping): UnderstoodColumn[] {
  const naming = (roles: readonly RoleId[]): UnderstoodColumn[] => roles.flatMap((role) => columns.filter(({ index, currencies = [] }) => index === mapping[role] && currencies.length > 0));
  const own = naming(['currency']);
  return own.length > 0 ? own : naming(amounts);
}

/** The column of currencies that goes with a column chosen as the amount: none with one in the currency of the books. Undefined where the list has no such column. */
export function currencyBeside({ columns, mapping: understood }: Pick<Known, 'columns' | 'mapping'>, mapping: Mapping, amount: number): number | null | undefined {
  const present = mapping.currency ?? understood.currency ?? columns.find(({ sum, currencies }) => sum === null && currencies !== undefined)?.index;
  if (present === undefined) return undefined;
  return currencyFor(columns.map(({ index, heading }) => ({ index, match: matchHeading(heading) })), amount, present) ?? null;
}
