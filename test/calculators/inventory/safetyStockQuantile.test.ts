import { faultOf, figuresOf, numberOf, run } from '../support';

const part = { demand: [4, 6, 5, 9, 3, 6], window: 2, serviceLevel: 0.8 };

it('windows 10, 11, 14, 12, 9: four of five are at most 12, and 12 is 0.8 above the mean', () => {
  expect(numberOf('SAFETYSTOCKQUANTILE', part)).toBeCloseTo(0.8, 12);
});

it('is the highest that was seen, with a word, where the history is short', () => {
  expect(run('SAFETYSTOCKQUANTILE', { ...part, serviceLevel: 0.95 })).toMatchObject({ ok: true, warnings: [{ code: 'fewWindows', count: 1 }] });
  expect(numberOf('SAFETYSTOCKQUANTILE', { ...part, serviceLevel: 0.95 })).toBeCloseTo(14 - 11.2, 12);
});

it('does not warn where the level is reached within the history', () => {
  expect(run('SAFETYSTOCKQUANTILE', part)).toMatchObject({ ok: true, warnings: [] });
});

it.each([
  ['tooFew in demand', { window: 6 }],
  ['gapInList in demand', { demand: [4, '', 5, 9] }],
  ['notWhole in window', { window: 1.5 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('SAFETYSTOCKQUANTILE', { ...part, ...more })).toBe(fault);
});

it('two windows are enough: of 10 and 11 half are at most 10, 0.5 below the mean', () => {
  expect(numberOf('SAFETYSTOCKQUANTILE', { demand: [4, 6, 5], window: 2, serviceLevel: 0.5 })).toBeCloseTo(-0.5, 12);
  expect(figuresOf('SAFETYSTOCKQUANTILE', { ...part, window: 6 })).toEqual({ expected: 7, found: 6 });
});
