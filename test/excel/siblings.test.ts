import { headingKey } from '../../src/excel/siblings';
import { cellsOf } from '../support/cells';

test('headings are compared without order, case, separators and title lines', () => {
  const one = headingKey(cellsOf([['Customer', 'Due date', 'Amount'], ['Alder', 46030, 1]]));
  const other = headingKey(cellsOf([['Open items', null, null], ['AMOUNT', 'customer', 'Due-Date'], [1, 'Alder', 46030]]));
  expect(one).not.toBeNull();
  expect(other).toBe(one);
});

test('a repeated heading is compared without the column that tells it apart', () => {
  const one = headingKey(cellsOf([['Customer', 'Amount', 'Amount', 'Due date'], ['Alder', 1, 2, 46030]]));
  expect(headingKey(cellsOf([['Amount', 'Due date', 'Customer', 'Amount'], [1, 46030, 'Alder', 2]]))).toBe(one);
});

test('one heading more is another list, and no heading is none', () => {
  const one = headingKey(cellsOf([['Customer', 'Due date', 'Amount'], ['Alder', 46030, 1]]));
  expect(headingKey(cellsOf([['Customer', 'Due date', 'Amount', 'Currency'], ['Alder', 46030, 1, 'USD']]))).not.toBe(one);
  expect(headingKey(cellsOf([[1, 2], [3, 4]]))).toBeNull();
});
