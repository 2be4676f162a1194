import { expectNear, faultOf } from '../support';

/** Published vectors of STDEV.P and STDEV.S (formulajs, test/statistical.js). */
const strengths = [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299];
const mean = 1328.6;

test('deviation ÷ mean, of a sample or of the whole', () => {
  expectNear('DEMANDCV', { history: strengths }, 27.46391571984349 / mean, 1e-13);
  expectNear('DEMANDCV', { history: strengths, deviation: 'POPULATION' }, 26.054558142482477 / mean, 1e-13);
});

test('blank periods are refused or 0; those before the first figure are no part of the history', () => {
  expect(faultOf('DEMANDCV', { history: [1, '', 3] })).toBe('gapInList in history');
  expectNear('DEMANDCV', { history: [2, '', 4], blanks: 'ZERO' }, 1, 1e-15);
  expectNear('DEMANDCV', { history: ['', 2, 0, 4] }, 1, 1e-15);
});

test.each([
  ['tooFew in history', { history: [5] }],
  ['divisionByZero in history', { history: [0, 0, 0] }],
])('%s', (fault, inputs) => {
  expect(faultOf('DEMANDCV', inputs)).toBe(fault);
});
