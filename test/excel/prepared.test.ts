import { checksOf } from '../../src/excel/prepared';

test('each check has its verdict and its place', () => {
  expect(checksOf([['One', 1, 1, 0, '✓', ''], ['Two', 1, 2, 1, '✗', ''], ['Three', '#REF!', 1, '#REF!', '#REF!', '']], "'My checks'!A7:F9")).toEqual([
    { label: 'One', agrees: true, place: "'My checks'!A7" },
    { label: 'Two', agrees: false, place: "'My checks'!A8" },
    { label: 'Three', agrees: false, place: "'My checks'!A9" },
  ]);
});
