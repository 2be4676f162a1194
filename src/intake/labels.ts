import { cleanText, normalizeHeading } from './normalize';

const totalWords = [
  '小计', '合计', '总计', '总合计', '分页小计', '本页小计', '本月合计', '本期合计', '本日合计', '本年累计', '本月累计', '累计', '过次页', '承前页',
  'total', 'totals', 'subtotal', 'subtotals', 'grandtotal', 'sum', 'summe', 'sumtotal', 'overalltotal',
];
const exactTotals = new Set(totalWords);
const footer = /^(?:制表人|审核人|打印日期|打印时间|制单人|复核人|共\s*\d+\s*[页条行]|第\s*\d+\s*页|page \d+ of \d+|\(?\d+ rows\)?$)/i;
const suffix = /(?:小计|合计|总计|累计|sub-?total|\btotal)$/i;
const prefix = /^(?:grand total|sub-?total|total)(?:\s+(?:for|of)\b|\s*[-:]|\s+\S)/i;
const stars = /^\*{1,3}$/;

export type TotalLabel = 'total' | 'footer';

/** A word such as 合计, Total or * that marks a row which is no document. */
export function isTotalLabel(text: string): TotalLabel | null {
  if (text === '') return null;
  const clean = cleanText(text);
  if (stars.test(clean)) return 'total';
  const normal = normalizeHeading(clean);
  if (exactTotals.has(normal)) return 'total';
  if (footer.test(clean)) return 'footer';
  // Brackets are dropped by normalising, so 宁波恒昌(小计) and M1001-总计 end in the word.
  if (suffix.test(clean.replace(/[)）\]】\s]+$/, '')) || prefix.test(clean)) return 'total';
  return null;
}
