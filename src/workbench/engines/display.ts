import { format, isDateFormat } from 'numfmt';
import { FormulaError, type Scalar } from './formula/values';

/** A value as a cell shows it with its number format. */
export function displayed(value: Scalar, numberFormat: string, date1904 = false): string {
  if (value === null) return '';
  if (value instanceof FormulaError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shifted = date1904 && typeof value === 'number' && isDateFormat(numberFormat) ? value + 1462 : value;
  return format(numberFormat, shifted, { throws: false });
}
