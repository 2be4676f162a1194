import { freshness, titleOf, verdictOf } from '../../src/taskpane/prepared';

const day = (serial: number | null) => ({ day: serial, text: '', place: '' });
const spoken = (asOf: number | null, dataThrough: number | null): string => freshness({ asOf: day(asOf), dataThrough: day(dataThrough) }).words.en;

test('data are fresh up to ten days before the as-of date, and old after that', () => {
  expect(spoken(46_326, 46_326)).toBe('The data reach the as-of date.');
  expect(spoken(46_326, 46_316)).toBe('The data reach the as-of date.');
  expect(spoken(46_326, 46_315)).toBe('The data end 11 days before the as-of date. Paste newer data, or change the date.');
  expect(freshness({ asOf: day(46_326), dataThrough: day(46_315) }).calm).toBe(false);
});

test('later data and no data are said', () => {
  expect(spoken(46_326, 46_327)).toBe('Data after the as-of date are not counted yet.');
  expect(spoken(46_326, null)).toBe('There are no data yet. Paste them into the blue columns.');
});

test('the verdict counts the checks that fail', () => {
  const check = (agrees: boolean) => ({ label: '', agrees, place: '' });
  expect(verdictOf([check(true), check(true)]).zh).toBe('✓ 2 项勾稽全部相符');
  expect(verdictOf([check(true), check(false)]).en).toBe('✗ 1 of 2 checks do not agree');
});

test('a workbook of a later version is a prepared workbook still', () => {
  expect([titleOf('receivables').en, titleOf('inventory').zh, titleOf('cash').en]).toEqual(['Receivables', '存货', 'Prepared workbook']);
});
