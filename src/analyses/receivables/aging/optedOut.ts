import { currencyColumn, currencyReader } from '../../../intake/currencies';
import { findDuplicates } from '../../../intake/duplicates';
import { rowKind } from '../../../intake/notData';
import type { TypedTable } from '../../../intake/typed';
import { voidRows } from '../../../intake/voidRows';
import type { LeftOutRow } from '../../../report/report';
import type { Words } from '../../../texts/words';
import type { AnalysisInput } from '../../define';
import type { Choices } from './choices';
import { reasons } from './reasons';

/** Why a row that could be read is left out all the same: the user has chosen so. */
export interface OptOut {
  readonly kind: LeftOutRow['kind'];
  readonly reason: Words;
  readonly column: number | undefined;
}

export type OptedOut = (row: number) => OptOut | null;

const amountRoles = ['debit', 'credit', 'open_amount', 'amount_gross', 'closing', 'closing_debit', 'closing_credit'] as const;

/** Void documents, hidden rows, other currencies and repetitions, as far as they are not wanted. */
export function optedOutOf({ cells, mapping, understanding }: Pick<AnalysisInput, 'cells' | 'mapping' | 'understanding'>, typed: TypedTable, choices: Choices): OptedOut {
  const out = new Map<number, OptOut>();
  const leave = (row: number, optOut: OptOut): void => void (typed.kinds[row] === rowKind.data && !out.has(row) && out.set(row, optOut));
  if (!choices.voided && understanding.kind !== 'balances') {
    const isVoid: OptOut = { kind: 'excluded', reason: reasons.voidRow, column: undefined };
    for (const row of voidRows(cells, typed, understanding.columns)) leave(row, isVoid);
  }
  if (!choices.hiddenRows) {
    const hidden: OptOut = { kind: 'excluded', reason: reasons.hiddenRow, column: undefined };
    for (const row of cells.hiddenRows) leave(row, hidden);
  }
  if (choices.currency !== null) {
    const column = currencyColumn(cells, mapping) === null ? amountRoles.map((role) => mapping[role]).find((index) => index !== undefined) : mapping.currency;
    const other: OptOut = { kind: 'excluded', reason: reasons.otherCurrency, column };
    const none: OptOut = { kind: 'rejected', reason: reasons.noCurrency, column };
    const codeOf = currencyReader(cells, typed, mapping, amountRoles);
    for (let row = typed.from; row < typed.to; row += 1) {
      const code = codeOf(row);
      if (code !== choices.currency) leave(row, code === '' ? none : other);
    }
  }
  if (!choices.duplicates) {
    // A row that repeats one which is left out is not a second one.
    const kinds = typed.kinds.slice();
    for (const row of out.keys()) kinds[row] = rowKind.blank;
    const duplicate: OptOut = { kind: 'excluded', reason: reasons.duplicateRow, column: mapping.doc_no };
    for (const row of findDuplicates(cells, { ...typed, kinds }, mapping)) leave(row, duplicate);
  }
  return out.size === 0 ? () => null : (row) => out.get(row) ?? null;
}
