import { readingOf } from '../../src/analyses/reading';

test('what nobody has answered is read as it stands, hidden rows with the others', () => {
  expect(readingOf({})).toEqual({ dateOrder: null, swappedDates: null, suffixes: false, hiddenRows: true });
  expect(readingOf({ dateOrder: 'auto', swappedDates: 'perhaps', suffixes: 'yes', hiddenRows: 0 })).toEqual({ dateOrder: null, swappedDates: null, suffixes: false, hiddenRows: true });
});

test('answers are taken', () => {
  expect(readingOf({ dateOrder: 'dayFirst', swappedDates: 'swap', suffixes: true, hiddenRows: false })).toEqual({ dateOrder: 'dayFirst', swappedDates: 'swap', suffixes: true, hiddenRows: false });
  expect(readingOf({ dateOrder: 'monthFirst', swappedDates: 'keep' })).toMatchObject({ dateOrder: 'monthFirst', swappedDates: 'keep' });
});
