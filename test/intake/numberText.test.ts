import { readNumberText } from '../../src/intake/numberText';

test('what a text alone decides and what it leaves to its column', () => {
  expect(readNumberText('1,234.50')).toEqual({ kind: 'number', value: 1234.5, mark: '.', currency: null });
  expect(readNumberText('12')).toEqual({ kind: 'number', value: 12, mark: null, currency: null });
  expect(readNumberText('-1.234')).toEqual({ kind: 'open', mark: '.', asDecimal: -1.234, asThousands: -1234, currency: null });
  expect(readNumberText('€ 1,234')).toEqual({ kind: 'open', mark: ',', asDecimal: 1.234, asThousands: 1234, currency: 'EUR' });
  expect(readNumberText('0.125')).toEqual({ kind: 'number', value: 0.125, mark: '.', currency: null });
});
