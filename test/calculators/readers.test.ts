import { evaluateCalculator, isSpilled } from '../../src/calculators/evaluate';
import { calculators } from '../../src/calculators/index';
import { CalcError } from '../../src/calculators/errors';
import * as readers from '../../src/calculators/readers';
import type { Input } from '../../src/calculators/readers';

const label = { en: 'Input', zh: '参数' };

/** What the input reads, or the code of its mistake. */
function read(input: Input<unknown>, content: unknown): unknown {
  try {
    return input.read(content, 'input');
  } catch (error) {
    if (error instanceof CalcError) return `${error.code} ${JSON.stringify(error.params)}`;
    throw error;
  }
}

describe('numbers', () => {
  const within = readers.ratio(label, { minimum: 0, maximum: 10, whole: true });

  it.each([
    [0, 0],
    [10, 10],
    [-1, 'belowMinimum {"limit":0,"found":-1}'],
    [11, 'aboveMaximum {"limit":10,"found":11}'],
    [2.5, 'notWhole {"found":2.5}'],
    ['3', 'notANumber {"found":"3"}'],
    [true, 'notANumber {"found":"TRUE"}'],
    [Infinity, 'notANumber {"found":"Infinity"}'],
    [NaN, 'notANumber {"found":"NaN"}'],
    ['', 'missing {}'],
    [null, 'missing {}'],
    [undefined, 'missing {}'],
    ['#DIV/0!', 'errorInCell {"found":"#DIV/0!"}'],
  ])('%p gives %p', (content, expected) => {
    expect(read(within, content)).toBe(expected);
  });

  it('may have to be above a limit, not only at it', () => {
    expect(read(readers.days(label, { above: 0 }), 0)).toBe('notAbove {"limit":0,"found":0}');
    expect(read(readers.days(label, { above: 0 }), 0.001)).toBe(0.001);
  });

  it('cuts a long text in a message', () => {
    expect(read(readers.money(label), 'x'.repeat(100))).toBe(`notANumber {"found":"${'x'.repeat(39)}…"}`);
  });

  it('takes the fallback for a blank, never for a wrong value', () => {
    const year = readers.days(label, { fallback: 365 });
    expect([undefined, null, '', 360].map((content) => read(year, content))).toEqual([365, 365, 365, 360]);
    expect(read(year, 'x')).toBe('notANumber {"found":"x"}');
  });

  it('counts from 0 in whole numbers', () => {
    expect(read(readers.count(label), 3)).toBe(3);
    expect(read(readers.count(label), -1)).toBe('belowMinimum {"limit":0,"found":-1}');
    expect(read(readers.count(label), 1.5)).toBe('notWhole {"found":1.5}');
  });

  it('says its limits in both languages', () => {
    expect(within.limits).toEqual({ en: 'a whole number, at least 0, at most 10', zh: '整数，不小于 0，不大于 10' });
    expect(readers.money(label).limits).toBeNull();
  });
});

describe('service level', () => {
  it.each([
    [0.95, 0.95],
    [95, 'notServiceLevel {"found":95}'],
    [1, 'notServiceLevel {"found":1}'],
    [0, 'notServiceLevel {"found":0}'],
    ['95%', 'notANumber {"found":"95%"}'],
  ])('%p gives %p', (content, expected) => {
    expect(read(readers.serviceLevel(label), content)).toBe(expected);
  });
});

describe('date', () => {
  it.each([
    [43951, 43951],
    [43951.99, 43951],
    [1, 1],
    [0, 'notADate {"found":"0"}'],
    [-5, 'notADate {"found":"-5"}'],
    [2_958_466, 'notADate {"found":"2958466"}'],
    ['2020-04-30', 'notADate {"found":"2020-04-30"}'],
    [false, 'notADate {"found":"FALSE"}'],
  ])('%p gives %p', (content, expected) => {
    expect(read(readers.date(label), content)).toBe(expected);
  });
});

describe('choice', () => {
  const stat = readers.choice(label, [
    { id: 'MEAN', label: { en: 'mean', zh: '平均' }, aliases: ['average', '均值'] },
    { id: 'MEDIAN', label: { en: 'median', zh: '中位数' }, aliases: [] },
  ]);

  it.each([
    ['mean', 'MEAN'],
    [' Mean ', 'MEAN'],
    ['AVERAGE', 'MEAN'],
    ['均值', 'MEAN'],
    ['中位数', 'MEDIAN'],
    ['mode', 'notAChoice {"choices":"MEAN, MEDIAN","found":"mode"}'],
    [1, 'notAChoice {"choices":"MEAN, MEDIAN","found":"1"}'],
    ['', 'missing {}'],
  ])('%p gives %p', (content, expected) => {
    expect(read(stat, content)).toBe(expected);
  });

  it('may have a fallback', () => {
    expect(read(readers.choice(label, [{ id: 'A', label, aliases: [] }], 'A'), null)).toBe('A');
  });
});

describe('lists', () => {
  it('a series is numbers without a gap', () => {
    const series = readers.series(label, null, 2);
    expect(read(series, [1, 2, 3])).toEqual([1, 2, 3]);
    expect(read(series, [1])).toBe('tooFew {"expected":2,"found":1}');
    expect(read(series, [1, '', 3])).toBe('gapInList {}');
    expect(read(series, [1, 'x'])).toBe('notANumber {"found":"x"}');
    expect(read(series, [1, '#N/A'])).toBe('errorInCell {"found":"#N/A"}');
    expect(read(series, ['', null])).toBe('missing {}');
  });

  it('a series may have limits and a fallback', () => {
    const shares = readers.series(label, null, 1, { minimum: 0, maximum: 1, fallback: [0.5] });
    expect(read(shares, [0, 1])).toEqual([0, 1]);
    expect(read(shares, undefined)).toEqual([0.5]);
    expect(read(shares, [0.5, -0.1])).toBe('belowMinimum {"limit":0,"found":-0.1}');
    expect(read(shares, [0.5, 1.1])).toBe('aboveMaximum {"limit":1,"found":1.1}');
    expect(read(readers.series(label, null, 1, { above: 0 }), [0])).toBe('notAbove {"limit":0,"found":0}');
    expect(readers.series(label, null, 2, { minimum: 0 }).limits).toEqual({ en: 'at least 2 values, at least 0', zh: '至少 2 个数值，不小于 0' });
  });

  it('a series with gaps begins with its first value and keeps later blanks as null', () => {
    const gapped = readers.gappedSeries(label, null, 2, { minimum: 0 });
    expect(read(gapped, ['', null, 3, '', 5])).toEqual([3, null, 5]);
    expect(read(gapped, ['', 3])).toBe('tooFew {"expected":2,"found":1}');
    expect(read(gapped, ['', ''])).toBe('missing {}');
    expect(read(gapped, [1, -1])).toBe('belowMinimum {"limit":0,"found":-1}');
  });

  it('a blank period of a history of demand is refused, or no demand if the user says so', () => {
    const history = readers.demandHistory(label).read(['', 4, null, 0], 'demand');
    expect(readers.filledHistory(history, 'ZERO', 'demand')).toEqual([4, 0, 0]);
    expect(() => readers.filledHistory(history, 'REFUSE', 'demand')).toThrow('gapInList(demand)');
    expect(read(readers.blanks(), '视为零')).toBe('ZERO');
  });

  it('a list of dates holds whole days without a gap', () => {
    const dates = readers.dateList(label);
    expect(read(dates, [43951.5, 43952])).toEqual([43951, 43952]);
    expect(read(dates, [43951, ''])).toBe('gapInList {}');
    expect(read(dates, ['soon'])).toBe('notADate {"found":"soon"}');
  });

  it('yes or no is said in words or as TRUE and FALSE', () => {
    const answer = readers.yesOrNo(label);
    expect([undefined, 'yes', '是', true, false, 'NO'].map((content) => read(answer, content))).toEqual(['NO', 'YES', 'YES', 'YES', 'NO', 'NO']);
  });

  it('limits rise', () => {
    const limits = readers.limitList(label, label, [30, 60]);
    expect(read(limits, [7, 14])).toEqual([7, 14]);
    expect(read(limits, undefined)).toEqual([30, 60]);
    expect(read(limits, ['', ''])).toEqual([30, 60]);
    expect(read(limits, [14, 7])).toBe('limitsNotRising {"found":7}');
  });

  it('a text takes a number as it is written, but not the 0 of a blank cell', () => {
    const text = readers.text(label);
    expect(['Net 30', 30, '0'].map((content) => read(text, content))).toEqual(['Net 30', '30', '0']);
    expect([0, '', null].map((content) => read(text, content))).toEqual(['missing {}', 'missing {}', 'missing {}']);
    expect(read(text, true)).toBe('notAText {"found":"TRUE"}');
  });

  it('texts take numbers as they are written', () => {
    expect(read(readers.textList(label), ['a', 2])).toEqual(['a', '2']);
    expect(read(readers.optional(readers.textList(label), label), null)).toBeNull();
  });
});

describe('codes', () => {
  it('a required input can be missing, an optional one cannot', () => {
    expect(readers.money(label).codes).toContain('missing');
    expect(readers.money(label, { fallback: 1 }).codes).not.toContain('missing');
  });

  it('every code that an input of a shipped calculator can find is one that it lists', () => {
    const contents = ['', null, 'x', true, 0, -1, 0.5, 1.5, 95, 1e9, [[1, 2], [3, 4]], [2, 1], ['x'], [true], ['', 'x'], [1, '', 3]];
    const unlisted: string[] = [];
    for (const calculator of calculators) {
      for (const [name, input] of Object.entries(calculator.inputs)) {
        for (const content of contents) {
          const result = evaluateCalculator(calculator, { ...calculator.examples[0]!.inputs, [name]: content });
          if (result.ok || result.input !== name) continue;
          const own = calculator.errors.filter((error) => error.input === name).map((error) => error.code);
          // A list cannot stand in each cell of a range; the help page says so of every such calculator.
          if (input.shape === 'cell' && isSpilled(calculator)) own.push('notOneCell');
          if (![...input.codes, ...own].includes(result.code)) unlisted.push(`${calculator.id} ${name}: ${result.code}`);
        }
      }
    }
    expect(unlisted).toEqual([]);
  });
});
