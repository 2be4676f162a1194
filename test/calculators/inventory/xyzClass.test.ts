import { faultOf, figuresOf, valueOf } from '../support';

const classOf = (variation: number, more: object = {}) => (valueOf('XYZ', { variation, ...more }) as { en: string }).en;

test('a limit belongs to the class below it', () => {
  expect([0, 0.5, 0.5001, 1, 1.0001].map((variation) => classOf(variation))).toEqual(['X', 'X', 'Y', 'Y', 'Z']);
  expect([0.2, 0.6, 0.61].map((variation) => classOf(variation, { limitX: 0.2, limitY: 0.6 }))).toEqual(['X', 'Y', 'Z']);
});

test('bananas of a published example: mean 63.7, deviation 3.4, limits 10 % and 25 %', () => {
  expect(classOf(3.4 / 63.7, { limitX: 0.1, limitY: 0.25 })).toBe('X');
});

test.each([
  ['notAbove in limitY', { variation: 1, limitX: 1, limitY: 0.5 }],
  ['notAbove in limitY', { variation: 1, limitX: 0.5, limitY: 0.5 }],
  ['belowMinimum in variation', { variation: -0.1 }],
])('%s', (fault, inputs) => {
  expect(faultOf('XYZ', inputs)).toBe(fault);
});

test('a limit of Y of 0 is refused as such, not for the limit of X', () => {
  expect(figuresOf('XYZ', { variation: 1, limitY: 0 })).toEqual({ limit: 0, found: 0 });
});
