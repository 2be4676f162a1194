import { expectNear, faultOf } from '../support';

test('periods over those with demand', () => {
  expectNear('DEMANDADI', { history: [0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6] }, 2.8, 1e-15);
  expectNear('DEMANDADI', { history: [1, 2, 3] }, 1, 1e-15);
  expect(faultOf('DEMANDADI', { history: [0, 0] })).toBe('divisionByZero in history');
});
