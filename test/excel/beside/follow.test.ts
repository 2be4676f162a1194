import { followMoves, namedIn } from '../../../src/excel/beside/follow';

const own = { sheet: 'My items', column: 9 };
/** A column was pushed in before the third one (C), and the fifth (E) is gone. */
const columns = new Map<number, number | null>([[1, 1], [2, 3], [3, 4], [4, null], [8, 8], [9, 9]]);
const elsewhere = new Map([["'Plan of ''24'!R7C3", "'New plan'!R8C3"], ['Plan!R1C3:R4C3', '#REF!']]);
const nothing = { columns: new Map<number, number | null>(), elsewhere: new Map<string, string>() };

test.each([
  ['=RC3*RC2', '=RC4*RC2'],
  ['=RC[-7]*R[-1]C[-1]+RC', '=RC[-6]*R[-1]C[-1]+RC'],
  ['=SUM(R2C3:R9C4)+SUM(C3)+SUM(C[-7]:C[-6])', '=SUM(R2C4:R9C5)+SUM(C4)+SUM(C[-6]:C[-5])'],
  ['=RC5+RC3', '=#REF!+RC4'],
  ['="RC3"&RC3&"a ""RC3"""', '="RC3"&RC4&"a ""RC3"""'],
  ["='My items'!R1C3+'Plan of ''24'!R7C3+Plan!RC3+Plan!R1C3:R4C3", "='My items'!R1C4+'New plan'!R8C3+Plan!RC3+#REF!"],
  ['=Plan[[#This Row],[RC3]]+[@RC3]+Plan[RC3]+ERC3+RC3.x+RC3_1', '=Plan[[#This Row],[RC3]]+[@RC3]+Plan[RC3]+ERC3+RC3.x+RC3_1'],
  ["=[@[Lead ''days'' '[C3']]]*RC3", "=[@[Lead ''days'' '[C3']]]*RC4"],
  ['=IF(RC3="","",ROUNDUP(NORM.S.INV(Plan!R7C3)*RC4*SQRT(RC3),0))', '=IF(RC4="","",ROUNDUP(NORM.S.INV(Plan!R7C3)*RC5*SQRT(RC4),0))'],
])('%s becomes %s', (formula, expected) => {
  expect(followMoves(formula, own, { columns, elsewhere }, 9)).toBe(expected);
  expect(followMoves(formula, own, nothing, 9)).toBe(formula);
});

test('a formula that has moved itself names the same cells', () => {
  expect(followMoves('=RC[-1]+RC3+RC', own, { columns, elsewhere }, 11)).toBe('=RC[-3]+RC4+RC');
});

test('what a formula names', () => {
  expect(namedIn("=RC3*R2C[-1]+Plan!RC7+SUM(C5:C6)+'my items'!RC1+[@RC9]&\"Plan!R1C1\"+'Plan of ''24'!R7C3+Plan!R1C3:R4C3", own)).toEqual({ columns: [2, 8, 4, 5, 0], elsewhere: [...elsewhere.keys()] });
});
