import { splitAddress } from '../../src/excel/goTo';

test.each([
  ["'Sheet 1'!A17:H17", 'Sheet 1', 'A17:H17'],
  ["'It''s 50% & more'!B2", "It's 50% & more", 'B2'],
  ['应收明细!C3', '应收明细', 'C3'],
  ["'Odd!name'!A1", 'Odd!name', 'A1'],
  ['A1:B2', null, 'A1:B2'],
])('%s', (address, sheet, cells) => {
  expect(splitAddress(address)).toEqual({ sheet, cells });
});
