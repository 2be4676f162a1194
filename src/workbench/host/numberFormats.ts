/** Excel.NumberFormatCategory of a format. */
export function numberFormatCategory(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (format.startsWith('_(') || format.startsWith('_-')) return 'Accounting';
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'Percentage';
  if (/E[+-]/i.test(bare)) return 'Scientific';
  if (/[?#0] ?\/ ?[?0-9]/.test(bare) || /\?\/\?/.test(bare)) return 'Fraction';
  if (/[ymd]/i.test(bare)) return 'Date';
  if (/[hs]/i.test(bare)) return 'Time';
  if (/[$€£¥]/.test(format)) return 'Currency';
  if (/^[#,0.]+(_\)|;|\)|\(|-|[#,0.])*$/.test(bare)) return 'Number';
  return 'Custom';
}
