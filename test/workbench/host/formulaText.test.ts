import { formulaProblem, fromR1C1, moveFormula, toR1C1 } from '../../../src/workbench/host/formulaText';

test.each([
  ['=A1+$B$2+C$3+$D4', 1, 1, '=B2+$B$2+D$3+$D5'],
  ['=SUM(A:A,2:3,A1:B2)', 1, 1, '=SUM(B:B,3:4,B2:C3)'],
  ["='A1 list'!A1&\"A1\"", 0, 2, "='A1 list'!C1&\"A1\""],
  ['=Sheet1!A1+LOG10(A1)+Q1_total', 1, 0, '=Sheet1!A2+LOG10(A2)+Q1_total'],
  ['=Sales[A1]+SUM(Sales[[#All],[B2]])', 5, 5, '=Sales[A1]+SUM(Sales[[#All],[B2]])'],
  ['=A1', -1, 0, '=#REF!'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, expected) => {
  expect(moveFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ['=B3*2', '=RC[-1]*2'],
  ['=SUM($A$1:A2)', '=SUM(R1C1:R[-1]C[-2])'],
  ['=C$1+$A3', '=R1C+RC1'],
  ['=SUM(A:A)', '=SUM(C[-2])'],
  ['=SUM(2:4)&"A1"', '=SUM(R[-1]:R[1])&"A1"'],
])('%s in C3 and back', (a1, r1c1) => {
  expect(toR1C1(a1, 2, 2)).toBe(r1c1);
  expect(fromR1C1(r1c1, 2, 2)).toBe(a1);
});

test.each([['=SUM(A1'], ['=A1)'], ['="a'], ['=1+'], ['='], ['={1,2'], ['=T[a']])('%s is no formula', (formula) => {
  expect(formulaProblem(formula)).not.toBeNull();
});

test.each([['=A1'], ['="(" & ")"'], ['=SUM({1,2;3,4})'], ["='a(b'!A1"], ['=T[[#All],[a(b]]'], ['=50%'], ['=A1#']])('%s is one', (formula) => {
  expect(formulaProblem(formula)).toBeNull();
});
