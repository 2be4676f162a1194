import { withoutPosition, withPosition } from '../../src/intake/position';

test('a heading says its column in its own language, and forgets it again', () => {
  expect(withPosition('Customer', 'J')).toBe('Customer (column J)');
  expect(withPosition('客户', 'J')).toBe('客户（J 列）');
  for (const heading of ['Customer', '客户', 'Amount (USD)']) expect(withoutPosition(withPosition(heading, 'AB'))).toBe(heading);
  expect(withoutPosition('Amount (USD)')).toBe('Amount (USD)');
});
