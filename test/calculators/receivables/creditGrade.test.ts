import { faultOf, figuresOf, textOf } from '../support';

describe('CREDITGRADE', () => {
  it.each([
    ['on the line', { score: 90 }, 'AAA'],
    ['below every line', { score: 59.9 }, 'C'],
    ['a new customer', { score: 95, capped: 'YES' }, 'A'],
    ['a new customer with a low score', { score: 61, capped: 'YES' }, 'B'],
  ])('%s', (_, inputs, expected) => {
    expect(textOf('CREDITGRADE', inputs)).toBe(expected);
  });

  const good = { score: 82 };
  it.each([
    ['lengthsDiffer in cuts', { cuts: [90, 80, 70, 60, 50] }],
    ['notFalling in cuts', { cuts: [90, 80, 80, 60] }],
    ['aboveMaximum in score', { score: 101 }],
    ['notAChoice in capped', { capped: 'MAYBE' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CREDITGRADE', { ...good, ...more })).toBe(fault);
  });
});

it('says that four scores are needed', () => {
  expect(figuresOf('CREDITGRADE', { score: 82, cuts: [90, 80, 70, 60, 50] })).toEqual({ expected: 4, found: 5 });
});

it('refuses a second score above the first', () => {
  expect(faultOf('CREDITGRADE', { score: 82, cuts: [80, 90, 70, 60] })).toBe('notFalling in cuts');
});
