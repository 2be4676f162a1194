const digits = '零一二三四五六七八九';

/** 十五 -> 15, 三十 -> 30, 一百二十 -> 120, 两 -> 2; null for anything else. Up to 999, which no term or band exceeds in words. */
export function chineseNumber(text: string): number | null {
  const parts = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九])?$/.exec(text.replace(/[两兩]/g, '二'));
  if (parts === null || text === '') return null;
  const [, hundreds = '', tens = '', ten, ones = ''] = parts;
  return 100 * valueOf(hundreds) + (ten === undefined ? 0 : 10 * (tens === '' ? 1 : valueOf(tens))) + valueOf(ones);
}

/** Every run of Chinese numerals as digits: 三十天 -> 30天. What is no number stays. */
export function withDigits(text: string): string {
  return text.replace(/[零一二三四五六七八九十百两兩]+/g, (found) => String(chineseNumber(found) ?? found));
}

/** 0 of an empty text, which is found at the very beginning. */
function valueOf(digit: string): number {
  return digits.indexOf(digit);
}
