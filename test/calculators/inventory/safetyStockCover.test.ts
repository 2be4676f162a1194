import { faultOf, numberOf } from '../support';

it('is 3 to 5 times the daily demand', () => {
  expect([3, 4, 5].map((cover) => numberOf('SAFETYSTOCKCOVER', { demand: 100, cover }))).toEqual([300, 400, 500]);
});

it('refuses negative demand', () => {
  expect(faultOf('SAFETYSTOCKCOVER', { demand: -1, cover: 3 })).toBe('belowMinimum in demand');
});
