import { headingPlace } from '../../src/intake/headingPlace';

test('the cell of a heading, on the first of several sheets; nowhere for what stands in no sheet', () => {
  const headerRows = { first: 4, last: 5 };
  expect(headingPlace({ address: 'List!A4:C9', headerRows }, { letter: 'C' })).toBe('List!C5');
  expect(headingPlace({ address: "'10月'!A4:C9 … '12月'!A4:C9 (3)", headerRows }, { letter: 'AA' })).toBe("'10月'!AA5");
  expect([headingPlace({ address: 'List!A4:C9', headerRows }, { letter: '+' }), headingPlace({ address: 'List!A4:C9', headerRows: null }, { letter: 'C' })]).toEqual([null, null]);
});
