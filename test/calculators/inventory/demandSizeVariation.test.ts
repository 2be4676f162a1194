import { expectNear, faultOf, figuresOf } from '../support';

test('sizes above 0, sample deviation', () => {
  expectNear('DEMANDSIZECV', { history: [0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6] }, 0.15625, 1e-15);
  expectNear('DEMANDSIZECV', { history: [0, 3, 0, 3] }, 0, 1e-15);
  expect(faultOf('DEMANDSIZECV', { history: [0, 3] })).toBe('tooFew in history');
  expect(figuresOf('DEMANDSIZECV', { history: [0, 3] })).toEqual({ expected: 2, found: 1 });
});
