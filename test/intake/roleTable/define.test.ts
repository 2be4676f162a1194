import { joinedHeadings } from '../../../src/intake/roleTable/define';

test('headings of two parts, in both orders or one', () => {
  expect(joinedHeadings('期初 期末', '借方')).toBe('期初借方 借方期初 期末借方 借方期末');
  expect(joinedHeadings('opening, opening balance', 'debit, dr', ',')).toBe('opening debit,debit opening,opening dr,dr opening,opening balance debit,debit opening balance,opening balance dr,dr opening balance');
  expect(joinedHeadings('本期', '借方 借', ' ', false)).toBe('本期借方 本期借');
});
