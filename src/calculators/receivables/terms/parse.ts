import { readChinese } from './chinese';
import { readEnglish } from './english';
import { readInstalments } from './instalments';
import { withDigits } from './numerals';
import { inOne } from './terms';
import type { Terms } from './terms';

/** Terms of Taiwan and Hong Kong are read in the signs of the mainland. */
const traditional: Readonly<Record<string, string>> = {
  結: '结', 個: '个', 貨: '货', 預: '预', 發: '发', 驗: '验', 後: '后', 號: '号', 當: '当', 賬: '账', 帳: '账', 帐: '账', 淨: '净', 額: '额', 質: '质', 餘: '余', 簽: '签',
  訂: '订', 單: '单', 現: '现', 見: '见', 內: '内', 週: '周', 開: '开', 兩: '两', 繳: '缴', 清: '清', 為: '为', 間: '间', 許: '许', 領: '领', 總: '总', 輸: '输', 調: '调', 試: '试',
};

/** How it is paid does not move the day. A bill of 90 days does, so bills are passed over in brackets or after a stroke only: 月结60天（银行承兑汇票）. */
const chineseMeans = /^(?:电汇|转账|含税)[,;、/]?|[,;、/]?(?:电汇|转账|含税)$|\((?:电汇|转账|含税|现汇|(?:银行|商业)?承兑(?:汇票)?|银承|商承)\)$|\/(?:(?:银行|商业)?承兑(?:汇票)?|银承|商承)$/g;
const englishMeans = /^(?:by )?t\/?t,? | ?,? (?:by )?t\/?t$/g;

/** Payment terms in the words of Chinese and English documents; null for what cannot be read with certainty. */
export function parseTerms(text: string): Terms | null {
  const plain = [...text.normalize('NFKC').toLowerCase()].map((sign) => traditional[sign] ?? sign).join('').replace(/[.。;,\s]+$/, '').trim();
  const terms = /\p{Script=Han}/u.test(plain) ? readHan(withDigits(plain).replace(/\s/g, '')) : readLatin(plain.replace(/\s+/g, ' ').replace(/[–—−]/g, '-'));
  return terms !== null && isPossible(terms) ? terms : null;
}

function readHan(text: string): Terms | null {
  const bare = text.replace(chineseMeans, '');
  return bare.includes('%') ? readInstalments(bare) : readChinese(bare);
}

function readLatin(text: string): Terms | null {
  // A number alone is net days; with a nought in front it is a code: SAP's 0001 is no single day.
  if (/^\d+$/.test(text)) return /^(?:0|[1-9]\d{0,2})$/.test(text) ? inOne({ days: Number(text) }) : null;
  const letters = text.replace(englishMeans, '').replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1').replace(/\b([a-z]{2,3})\./g, '$1');
  return readEnglish(letters) ?? (text.includes('%') ? readInstalments(letters) : null);
}

/** Days of a month are 1 to 31. */
function isPossible({ instalments }: Terms): boolean {
  const isDay = (day: number | 'end' | null): boolean => typeof day !== 'number' || (day >= 1 && day <= 31);
  return instalments.every(({ wait }) => wait === null || (isDay(wait.onDay) && isDay(wait.payDay)));
}
