import { fingerprint } from '../../src/intake/fingerprint';
import { cellsOf } from '../support/cells';

const base = [['a', 'b'], ['1', 2], ['x', true]];

test('the same cells have the same fingerprint wherever they stand', () => {
  expect(fingerprint(cellsOf(base))).toBe(fingerprint(cellsOf(base, { sheet: 'Other', firstRow: 9 })));
  expect(fingerprint(cellsOf(base))).toMatch(/^[0-9a-f]{16}$/);
});

test('any change of a cell changes it', () => {
  const changes = [
    [['a', 'b'], ['1', 2], ['x', false]],
    [['a', 'b'], [1, 2], ['x', true]],
    [['a', 'b'], ['1', 2.0000000000000004], ['x', true]],
    [['a', 'b'], ['1', -2], ['x', true]],
    [['b', 'a'], ['1', 2], ['x', true]],
    [['a', 'b'], ['1', 2], ['', true]],
    [['a', 'b'], ['1', 2], ['x\u0100', true]],
    [['a', 'b'], ['1', 2]],
  ];
  const prints = [base, ...changes].map((rows) => fingerprint(cellsOf(rows)));
  expect(new Set(prints).size).toBe(prints.length);
  expect(fingerprint(cellsOf(base, { errors: [{ row: 1, column: 0, code: '#N/A' }] }))).not.toBe(prints[0]);
});
