/** Number formats of everything the product writes, by what the number is. Zero shows as a dash, negatives are red in parentheses. */
export const numberFormats = {
  money: '#,##0.00_);[Red](#,##0.00);"-"_)',
  units: '#,##0_);[Red](#,##0);"-"_)',
  count: '#,##0',
  days: '0',
  percent: '0.0%',
  ratio: '0.00"x"',
  factor: '0.00',
  date: 'yyyy-mm-dd',
  text: '@',
  general: 'General',
} as const;

export type FormatName = keyof typeof numberFormats;
