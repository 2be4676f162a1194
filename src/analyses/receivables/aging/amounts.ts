import type { RoleId } from '../../../intake/roles';
import type { TypedTable } from '../../../intake/typed';

export interface OpenAmounts {
  readonly role: RoleId;
  readonly values: Float64Array;
  fault(row: number): { readonly code: string; readonly role: RoleId } | null;
}

/** Open as given; else the document amount less what was paid. A list with sides has debit and credit open apart. */
export function openAmounts(typed: TypedTable): OpenAmounts {
  const role: RoleId = typed.numbers.has('open_amount') ? 'open_amount' : 'amount_gross';
  const main = typed.numbers.get(role)!;
  const lessRole: RoleId = role === 'open_amount' ? 'open_credit' : 'paid_amount';
  const less = typed.numbers.get(lessRole);
  if (less === undefined) {
    return { role, values: main.values, fault: main.faults.size === 0 ? () => null : (row) => faultIn(main.faults, row, role) };
  }
  const values = new Float64Array(main.values.length);
  for (let row = 0; row < values.length; row += 1) {
    const amount = main.values[row]!;
    const deducted = less.values[row]!;
    if (Number.isNaN(deducted)) values[row] = amount;
    else if (Number.isNaN(amount)) values[row] = role === 'open_amount' ? -deducted : Number.NaN;
    else values[row] = difference(amount, deducted);
  }
  return { role, values, fault: (row) => faultIn(main.faults, row, role) ?? faultIn(less.faults, row, lessRole) };
}

/** Money has few decimals: what the subtraction of two doubles adds beyond them is noise, and of billions it is more than of cents. */
export function difference(amount: number, deducted: number): number {
  const plain = amount - deducted;
  // + 0: there is no minus nothing.
  const cents = Math.round(plain * 100) / 100 + 0;
  if (Math.abs(plain - cents) < Math.max(1e-7, 4 * Number.EPSILON * Math.max(Math.abs(amount), Math.abs(deducted)))) return cents;
  const rounded = Math.round(plain * 1e6) / 1e6;
  return Math.abs(plain - rounded) < 1e-7 ? rounded : plain;
}

function faultIn(faults: ReadonlyMap<number, string>, row: number, role: RoleId): { code: string; role: RoleId } | null {
  const code = faults.get(row);
  return code === undefined ? null : { code, role };
}
