import { rowAddress } from '../../../intake/address';
import { keyText } from '../../../intake/normalize';
import type { RoleId } from '../../../intake/roles';
import { decimalSum } from '../../../math/decimalSum';
import type { ReportTable, ReportValue } from '../../../report/report';
import type { Words } from '../../../texts/words';
import type { AllocationRule } from './allocate';
import type { State } from './state';
import { partyColumns } from './tables';
import { words } from './words';

const rules: Readonly<Record<AllocationRule, Words>> = { oldest: words.ruleOldest, reference: words.ruleReference, sameAmount: words.ruleSameAmount };

/** What was set against what, in order: receipt, invoice, amount, and by which rule. Null when nothing was. */
export function allocationTable(state: State): ReportTable | null {
  const { allocations, parties, cells, mapping, typed, choices } = state;
  if (allocations.length === 0) return null;
  const text = (row: number): string => {
    for (const role of ['doc_no', 'voucher_no', 'invoice_no', 'text'] as const satisfies readonly RoleId[]) {
      const found = mapping[role] === undefined ? '' : keyText(cells.columns[mapping[role]!]?.[row]);
      if (found !== '') return found;
    }
    return '';
  };
  const dates = (choices.ageRole === null ? undefined : typed.dates.get(choices.ageRole))?.values;
  const day = (row: number): ReportValue => (dates === undefined || Number.isNaN(dates[row]!) ? null : dates[row]!);
  return {
    id: 'allocation',
    title: words.allocationTitle,
    place: words.allocationSheet,
    rowCount: allocations.length,
    columns: [
      ...partyColumns(allocations.map(({ party }) => parties.codes[party]!), allocations.map(({ party }) => parties.names[party]!)).map((column, index) =>
        index === 0 ? { ...column, total: { kind: 'label', words: words.total } as const } : column,
      ),
      { id: 'receipt', heading: words.receiptOrCredit, format: 'text', values: allocations.map(({ from }) => text(from)) },
      { id: 'receiptDate', heading: words.receiptDate, format: 'date', values: allocations.map(({ from }) => day(from)) },
      { id: 'invoice', heading: words.settles, format: 'text', values: allocations.map(({ to }) => text(to)) },
      { id: 'invoiceDate', heading: words.settlesDate, format: 'date', values: allocations.map(({ to }) => day(to)) },
      { id: 'amount', heading: words.amount, format: 'money', values: allocations.map(({ amount }) => amount), total: { kind: 'sum', value: decimalSum(allocations.map(({ amount }) => amount)) } },
      { id: 'rule', heading: words.rule, format: 'text', values: allocations.map(({ rule }) => rules[rule]) },
      { id: 'receiptRow', heading: words.receiptRow, format: 'text', values: allocations.map(({ from }) => rowAddress(cells, from)), role: 'note' },
      { id: 'invoiceRow', heading: words.settlesRow, format: 'text', values: allocations.map(({ to }) => rowAddress(cells, to)), role: 'note' },
    ],
  };
}
