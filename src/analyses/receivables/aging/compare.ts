import { addMonths, endOfMonth } from '../../../math/dates';
import { decimalSum } from '../../../math/decimalSum';
import type { ReportColumn, ReportTable, SnapshotRow } from '../../../report/report';
import { fill } from '../../../texts/words';
import type { State } from './state';
import { dayText } from './why';
import { words } from './words';

/** Key of a customer in snapshots: the code where there is one. */
export function partyKey(code: string, name: string): string {
  return (code === '' ? name : code).toLowerCase();
}

/** What this run leaves in the workbook: customer x band, without zeros. */
export function snapshotOf({ lines, shown, choices, understanding }: State, analysis: string): SnapshotRow[] {
  const common = { analysis, scope: understanding.titles.entity ?? '', basis: choices.basis, asOf: choices.asOf };
  const rows: SnapshotRow[] = [];
  for (let line = 0; line < lines.count; line += 1) {
    for (const slot of shown) {
      const amount = lines.amounts[slot.index]![line]!;
      if (amount !== 0) rows.push({ ...common, code: lines.codes[line]!, name: lines.names[line]!, band: slot.key, amount });
    }
  }
  return rows;
}

/** Rows of earlier runs that can be compared: the same company and basis, another day. */
export function comparable({ history, choices, understanding, lines }: State): SnapshotRow[] {
  const scope = understanding.titles.entity ?? '';
  const rows = history.filter((row) => row.scope === scope && row.basis === choices.basis && row.asOf < choices.asOf);
  if (scope !== '' || rows.length === 0) return rows;
  // A list that does not name its company is the same one as long as it has the same customers: at least half of the shorter of the two.
  const present = new Set(lines.codes.map((code, line) => partyKey(code, lines.names[line]!)));
  const customersOn = new Map<number, Set<string>>();
  for (const { asOf, code, name } of rows) {
    const known = customersOn.get(asOf) ?? new Set<string>();
    customersOn.set(asOf, known.add(partyKey(code, name)));
  }
  const alike = new Set([...customersOn].filter(([, known]) => [...known].filter((key) => present.has(key)).length * 2 >= Math.min(known.size, present.size)).map(([asOf]) => asOf));
  return rows.filter(({ asOf }) => alike.has(asOf));
}

/** Against the month before and the year before, where the workbook remembers them; else against the last run before. Null at the first run. */
export function comparisonTable(state: State): ReportTable | null {
  const rows = comparable(state);
  if (rows.length === 0) return null;
  const { choices, shown, slots, total } = state;
  const days = [...new Set(rows.map((row) => row.asOf))].sort((a, b) => b - a);
  const monthBefore = newestWithin(days, endOfMonth(choices.asOf, -2), endOfMonth(choices.asOf, -1));
  const yearAgo = addMonths(choices.asOf, -12);
  const yearBefore = yearAgo === null ? null : newestWithin(days, endOfMonth(yearAgo, -1), endOfMonth(yearAgo));
  const compared = [...new Set([monthBefore, yearBefore].filter((day) => day !== null))];
  if (compared.length === 0) compared.push(days[0]!);

  // Beside the bands of now, what stood there then and is gone: unapplied receipts, for example.
  const earlier = new Set(rows.filter((row) => compared.includes(row.asOf)).map(({ band }) => band));
  const known = new Set(slots.all.map(({ key }) => key));
  const amountNow = new Map(shown.map(({ key, amount }) => [key, amount]));
  const lines = [
    ...slots.all.filter(({ key }) => amountNow.has(key) || earlier.has(key)).map(({ name, key }) => ({ name, key: key as string | null, amount: amountNow.get(key) ?? 0 })),
    { name: words.total, key: null, amount: total },
  ];
  const columns: ReportColumn[] = [
    { id: 'band', heading: words.band, format: 'text', values: lines.map(({ name }) => name), role: 'key' },
    { id: 'now', heading: fill(words.onDay, { date: dayText(choices.asOf) }), format: 'money', values: lines.map(({ amount }) => amount) },
  ];
  compared.forEach((day, index) => {
    const then = rows.filter((row) => row.asOf === day);
    // Other bands then: only the totals can be compared.
    const sameBands = then.every((row) => known.has(row.band));
    const before = lines.map(({ key }) => (key === null ? decimalSum(then.map(({ amount }) => amount)) : sameBands ? decimalSum(then.filter(({ band }) => band === key).map(({ amount }) => amount)) : null));
    columns.push(
      { id: `before${index}`, heading: fill(words.onDay, { date: dayText(day) }), format: 'money', values: before },
      {
        id: `change${index}`,
        heading: fill(words.changeSince, { date: dayText(day) }),
        format: 'money',
        values: before.map((value, line) => (value === null ? null : decimalSum([lines[line]!.amount, -value]))),
        formula: `=IF([@before${index}]="","",[@now]-[@before${index}])`,
      },
    );
  });
  return { id: 'comparison', title: words.comparisonTitle, place: 'report', rowCount: lines.length, columns };
}

function newestWithin(days: readonly number[], after: number | null, to: number | null): number | null {
  if (after === null || to === null) return null;
  return days.find((day) => day > after && day <= to) ?? null;
}
