import { chineseNumber, withDigits } from '../../../../src/calculators/receivables/terms/numerals';

it.each([
  ['一', 1],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['三十', 30],
  ['九十', 90],
  ['九十九', 99],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十', 120],
  ['一百八十', 180],
  ['两', 2],
  ['', null],
  ['零', null],
  ['三三', null],
  ['十十', null],
  ['百', null],
  ['三千', null],
])('%s is %s', (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});

it('writes the numerals within a text as digits and leaves the rest', () => {
  expect(withDigits('月结三十天或六十天')).toBe('月结30天或60天');
  expect(withDigits('零星百货')).toBe('零星百货');
});
