import { day, defineCalculator } from '../../src/calculators/define';
import { evaluateCalculator } from '../../src/calculators/evaluate';
import { choice, count, money, series } from '../../src/calculators/readers';

const both = (text: string): { en: string; zh: string } => ({ en: text, zh: text });

/** Total of a series, taken so many times or once. */
const total = defineCalculator({
  id: 'TOTALOF',
  group: 'cash',
  title: both('Total'),
  summary: both('Total of a series.'),
  inputs: {
    values: series(both('Values'), null),
    times: count(both('Times'), { fallback: 1 }),
    sign: choice(both('Sign'), [
      { id: 'PLUS', label: { en: 'plus', zh: '加' }, aliases: [] },
      { id: 'MINUS', label: { en: 'minus', zh: '减' }, aliases: ['-'] },
    ], 'PLUS'),
    start: money(both('Start'), { fallback: 0 }),
  },
  result: { label: both('Total'), unit: null },
  formula: both('total'),
  excel: null,
  source: both('arithmetic'),
  convention: both('none'),
  examples: [],
  errors: [],
  // The types are those of the readers: a list of numbers, a number and a text.
  compute: ({ values, times, sign, start }) => start + (sign === 'MINUS' ? -1 : 1) * times * values.reduce((sum, value) => sum + value, 0),
});

describe('defineCalculator', () => {
  it('gives compute what the readers read: 100 − 2 × (1 + 2 + 3) = 88', () => {
    expect(evaluateCalculator(total, { values: [[1, 2, 3]], times: 2, sign: '减', start: 100 })).toEqual({ ok: true, value: 88, warnings: [] });
  });

  it('refuses in the compiler what compute does not declare', () => {
    defineCalculator({
      ...total,
      inputs: { values: series(both('Values'), null) },
      // @ts-expect-error there is no input of this name
      compute: ({ value }) => value as number,
    });
    // @ts-expect-error a title needs both languages
    defineCalculator({ ...total, title: { en: 'Total' } });
    expect(total.id).toBe('TOTALOF');
  });
});

describe('day', () => {
  it('is the serial of a day: 30 April 2020 is 43951', () => {
    expect(day(2020, 4, 30)).toBe(43951);
  });

  it('stops at a day that does not exist', () => {
    expect(() => day(2026, 2, 30)).toThrow('2026-2-30 is no day');
  });
});
