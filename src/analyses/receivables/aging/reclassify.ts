import { decimalSum } from '../../../math/decimalSum';
import type { ReportTable } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { DecimalSum } from '../../../math/decimalSum';
import type { State } from './state';
import { partyColumns } from './tables';
import { words } from './words';

interface Line {
  readonly account: Words;
  readonly party: number;
  readonly amount: number;
  readonly to: Words;
}

/** Customers in credit inside receivables and customers in debit inside advances: they belong to the other line of the balance sheet. Null when there are none. */
export function reclassifyTable({ lines, parties, reading }: State): ReportTable | null {
  const found: Line[] = [];
  lines.totals.forEach((total, line) => {
    if (total < 0) found.push({ account: words.receivables, party: lines.parties[line]!, amount: total, to: words.toAdvances });
  });
  for (const [party, amount] of advancesByParty(reading.others)) {
    if (amount > 0) found.push({ account: words.advancesAccount, party, amount, to: words.toReceivables });
  }
  if (found.length === 0) return null;
  found.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return {
    id: 'reclassify',
    title: words.reclassifyTitle,
    place: words.reclassifySheet,
    rowCount: found.length,
    columns: [
      ...partyColumns(found.map(({ party }) => parties.codes[party]!), found.map(({ party }) => parties.names[party]!)).map((column, index) =>
        index === 0 ? { ...column, total: { kind: 'label', words: words.total } as const } : column,
      ),
      { id: 'account', heading: words.bookedIn, format: 'text', values: found.map(({ account }) => account) },
      { id: 'amount', heading: words.balance, format: 'money', values: found.map(({ amount }) => amount), total: { kind: 'sum', value: decimalSum(found.map(({ amount }) => amount)) } },
      { id: 'to', heading: words.reclassifyTo, format: 'text', values: found.map(({ to }) => to) },
    ],
  };
}

function advancesByParty(others: State['reading']['others']): Map<number, number> {
  const sums = new Map<number, DecimalSum>();
  for (const { party, account, amount } of others) {
    if (!account.startsWith('2203')) continue;
    let total = sums.get(party);
    if (total === undefined) sums.set(party, (total = new DecimalSum()));
    total.add(amount);
  }
  return new Map([...sums].map(([party, total]) => [party, total.value]));
}
