import { bucketIndex, bucketLabels, defaultLimits } from '../../../src/calculators/receivables/ageBucket';
import vectors from '../../oracles/agingBuckets.json';
import { faultOf, figuresOf, on, valueOf } from '../support';

const asOf = on('2026-11-30');
/** The bucket of an item so many days old, in English. */
const bucket = (days: number, more: Record<string, unknown> = {}): unknown => {
  const value = valueOf('AGEBUCKET', { asOf, date: asOf - days, ...more });
  return typeof value === 'object' && 'en' in value ? value.en : value;
};

describe('AGEBUCKET', () => {
  it.each([
    [-40, 'Current'],
    [0, 'Current'],
    [1, '1–30'],
    [30, '1–30'],
    [31, '31–60'],
    [60, '31–60'],
    [61, '61–90'],
    [90, '61–90'],
    [91, '91+'],
    [4000, '91+'],
  ])('%i days past due is %s', (days, name) => {
    expect(bucket(days)).toBe(name);
  });

  it('has Chinese names too', () => {
    expect(bucketLabels(defaultLimits).map((label) => label.zh)).toEqual(['未到期', '1–30天', '31–60天', '61–90天', '91天以上']);
  });

  it('takes limits of your own, as a row or as a column with room at its end', () => {
    expect(bucket(10, { limits: [[7, 14, 28]] })).toBe('8–14');
    expect(bucket(29, { limits: [[7], [14], [28], [''], [null]] })).toBe('29+');
  });

  it('names a bucket of a single day by that day', () => {
    expect(bucketLabels([1, 30]).map((label) => label.en)).toEqual(['Current', '1', '2–30', '31+']);
  });

  it('takes names of your own, one more on each side of the limits', () => {
    const labels = [['not due', 'late', 'very late']];
    expect([-1, 30, 31].map((days) => bucket(days, { limits: 30, labels }))).toEqual(['not due', 'late', 'very late']);
    expect(bucket(5, { limits: 30, labels: [0, 1, 2] })).toBe('1');
  });

  it('reads a column of dates', () => {
    expect(valueOf('AGEBUCKET', { asOf, date: [[asOf], [asOf - 45], ['']], labels: ['a', 'b', 'c', 'd', 'e'] })).toEqual([
      ['a'],
      ['c'],
      [{ ok: false, code: 'missing', input: 'date', params: {} }],
    ]);
  });

  it.each([
    ['lengthsDiffer in labels', { labels: ['a', 'b'] }],
    ['limitsNotRising in limits', { limits: [30, 30, 90] }],
    ['limitsNotRising in limits', { limits: [0, 30] }],
    ['limitsNotRising in limits', { limits: [30.5] }],
    ['notANumber in limits', { limits: ['thirty'] }],
    ['gapInList in limits', { limits: [30, '', 90] }],
    ['notAList in limits', { limits: [[30, 60], [90, 120]] }],
    ['errorInCell in limits', { limits: [30, '#REF!'] }],
    ['gapInList in labels', { labels: ['a', '', 'c', 'd', 'e'] }],
    ['notAText in labels', { labels: ['a', true, 'c', 'd', 'e'] }],
    ['notADate in date', { date: 'yesterday' }],
    ['notADate in asOf', { asOf: 'today' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('AGEBUCKET', { asOf, date: asOf, ...more })).toBe(fault);
  });
});

describe('published bounds', () => {
  const cases = vectors.flatMap(({ id, inputs, expected, source }) => ('edges' in inputs ? [{ id, source, days: inputs.days!, edges: inputs.edges!, expected: expected as number[] }] : []));

  it.each(cases)('$id', ({ days, edges, expected }) => {
    // The first source counts "not due" as bucket 0 and begins its limits with 0; the second has no such bucket and starts at 0–30.
    const found = edges[0] === 0 ? days.map((one) => bucketIndex(edges.slice(1), one)) : days.map((one) => Math.max(0, bucketIndex(edges, one) - 1));
    expect(found).toEqual(expected);
  });

  it('are there', () => {
    expect(cases.length).toBe(2);
  });
});

it('says how many names three limits need: before the first, three, and after the last', () => {
  expect(figuresOf('AGEBUCKET', { asOf: on('2026-11-30'), date: on('2026-10-31'), limits: [30, 60, 90], labels: ['a', 'b'] })).toEqual({ expected: 5, found: 2 });
});
