import { keyOf, keyText } from '../../../intake/normalize';
import type { RoleId } from '../../../intake/roles';
import { DecimalSum, decimalSum } from '../../../math/decimalSum';
import type { ReportColumn, ReportTable } from '../../../report/report';
import type { Words } from '../../../texts/words';
import type { GroupBy } from './options';
import type { State } from './state';
import { words } from './words';

export const groupRoles: Readonly<Record<Exclude<GroupBy, 'none'>, RoleId>> = { salesperson: 'salesperson', department: 'department', group: 'customer_group', company: 'entity' };

interface Group {
  readonly name: string;
  readonly amounts: DecimalSum[];
  readonly total: DecimalSum;
  documents: number;
}

/** Open amounts by salesperson, department, customer group or company, band by band, largest first. Null when nothing was chosen or the list has no such column. */
export function groupsTable({ choices, cells, mapping, items, shown }: State): ReportTable | null {
  if (choices.groupBy === 'none') return null;
  const role = groupRoles[choices.groupBy];
  const column = mapping[role] === undefined ? undefined : cells.columns[mapping[role]!];
  if (column === undefined) return null;
  const at = new Map(shown.map((slot, index) => [slot.index, index]));
  const groups = new Map<string, Group>();
  for (let item = 0; item < items.count; item += 1) {
    const name = keyText(column[items.rows[item]!]);
    let group = groups.get(keyOf(name));
    if (group === undefined) groups.set(keyOf(name), (group = { name, amounts: shown.map(() => new DecimalSum()), total: new DecimalSum(), documents: 0 }));
    group.amounts[at.get(items.slots[item]!)!]!.add(items.open[item]!);
    group.total.add(items.open[item]!);
    group.documents += 1;
  }
  const lines = [...groups.values()].sort((a, b) => b.total.value - a.total.value || (a.name < b.name ? -1 : 1));
  const money = (id: string, heading: Words, values: readonly number[], formula?: string): ReportColumn => ({ id, heading, format: 'money', values, ...(formula === undefined ? {} : { formula }), total: { kind: 'sum', value: decimalSum(values) } });
  return {
    id: 'groups',
    title: words.groupsTitle,
    place: words.groupsSheet,
    rowCount: lines.length,
    columns: [
      { id: 'group', heading: words.groups[choices.groupBy], format: 'text', values: lines.map(({ name }) => (name === '' ? words.noCustomer : name)), role: 'key', total: { kind: 'label', words: words.total } },
      ...shown.map((slot, index) => money(slot.id, slot.name, lines.map(({ amounts }) => amounts[index]!.value))),
      money('total', words.total, lines.map(({ total }) => total.value), `=${shown.map((slot) => `[@${slot.id}]`).join('+')}`),
      { id: 'documents', heading: words.documents, format: 'count', values: lines.map(({ documents }) => documents), total: { kind: 'sum', value: decimalSum(lines.map(({ documents }) => documents)) } },
    ],
  };
}
