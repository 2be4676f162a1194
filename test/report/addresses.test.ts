import { addressColumn, withoutTexts } from '../../src/report/addresses';

const column = { id: 'source', heading: { en: 'Source row', zh: '来源行' }, format: 'text', role: 'note' } as const;
const rows = { first: 'Invoices!A', between: ':H', numbers: Int32Array.from([17, 1_048_576, 0]) };

test('addresses by the numbers of their rows; a line of no row has none', () => {
  expect(addressColumn(column, rows).values).toEqual(['Invoices!A17:H17', 'Invoices!A1048576:H1048576', null]);
});

test('they are put together once', () => {
  const made = addressColumn(column, rows);
  expect(made.values).toBe(made.values);
});

test('what is not text can be had without making the texts', () => {
  const made = addressColumn(column, rows);
  Object.defineProperty(made, 'values', { enumerable: true, get: () => { throw new Error('asked for'); } });
  expect(withoutTexts(made)).toEqual(column);
  expect(made.rows).toBe(rows);
});
