import fc from 'fast-check';
import { expectAllNear, faultOf, figuresOf, valueOf } from '../support';

/** Heizer and Render, Operations Management, example 12.1 (Silicon Chips): usage × unit cost. */
const chips = [90_000, 77_000, 26_350, 15_001, 12_500, 8_502, 1_200, 850, 504, 150];
const classes = (values: readonly number[], more: object = {}): string => (valueOf('ABC', { values, ...more }) as string[][]).flat().join('');

test('the share before the item decides, so that the largest is always A', () => {
  expect(classes(chips)).toBe('AABBBCCCCC');
  expect(classes([100])).toBe('A');
  expect(classes([5, 80, 15])).toBe('CAB');
});

test('the share including the item, as other tools count: what alone exceeds the limits is C', () => {
  // Published for these figures with limits of 80 % and 90 %.
  expect(classes(chips, { cutA: 0.8, cutB: 0.9, rule: 'INCLUDING' })).toBe('AABBCCCCCC');
  expect(classes([100], { cutA: 0.8, cutB: 0.9, rule: 'INCLUDING' })).toBe('C');
});

test('values below 0 count as 0, and what has no value is C', () => {
  expect(classes([10, 0, -100])).toBe('ACC');
  expect(classes([0, 0])).toBe('CC');
  expect(classes([-5])).toBe('C');
});

test('a share that is a limit to the last place belongs to the class above it before, and below it including', () => {
  expect(classes([7, 2, 1])).toBe('ABC');
  expect(classes([0.7, 0.2, 0.1])).toBe('ABC');
  expect(classes([7, 2, 1], { rule: 'INCLUDING' })).toBe('ABC');
});

test('the result lies as the values do, and equal values keep their order', () => {
  expect(valueOf('ABC', { values: [[1, 1, 1, 1]] })).toEqual([['A', 'A', 'A', 'B']]);
});

test('neither the order of the items nor their unit changes a class', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 60 }), fc.constantFrom(2, 3, 0.01, 1000, 7.3), (values, scale) => {
      const own = classes(values);
      expect(classes(values.map((value) => value * scale))).toBe(own);
      expect(classes([...values].reverse())).toBe([...own].reverse().join(''));
      const sorted = [...values].sort((one, other) => other - one);
      expect(classes(sorted)).toMatch(/^A+B*C*$/);
    }),
  );
});

test('cumulative shares', () => {
  expectAllNear('ABCSHARE', { values: [20, 50, 30] }, [1, 0.5, 0.8], 1e-15);
  // Boreki Enterprises: the share of the largest item.
  const boreki = [150_000, 48_000, 67_500, 60_000, 20_000, 250_000, 450_000, 12_000, 17_500, 12_500];
  expectAllNear('ABCSHARE', { values: boreki }, [850 / 1087.5, 1025.5 / 1087.5, 917.5 / 1087.5, 977.5 / 1087.5, 1045.5 / 1087.5, 700 / 1087.5, 450 / 1087.5, 1, 1063 / 1087.5, 1075.5 / 1087.5].map((share) => share), 1e-12);
});

test.each([
  ['notAbove in cutB', { values: [1], cutA: 0.9, cutB: 0.7 }],
  ['notAbove in cutB', { values: [1], cutA: 0.7, cutB: 0.7 }],
  ['notAbove in cutA', { values: [1], cutA: 0 }],
  ['aboveMaximum in cutB', { values: [1], cutB: 80 }],
  ['gapInList in values', { values: [1, '', 2] }],
  ['notAChoice in rule', { values: [1], rule: 'MIDDLE' }],
])('%s', (fault, inputs) => {
  expect(faultOf('ABC', inputs)).toBe(fault);
});

test('a limit of B of 0 is refused as no share, not for the limit of A', () => {
  expect(figuresOf('ABC', { values: [1], cutB: 0 })).toEqual({ limit: 0, found: 0 });
});
