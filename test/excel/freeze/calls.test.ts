import { area } from '../../../src/excel/areas';
import { callAreas, callFinder } from '../../../src/excel/freeze/calls';

const isCall = callFinder({ namespace: 'WC', names: ['CCC', 'FORECAST.NAIVE'] });

test.each([
  '=WC.CCC(1,2)', '=wc.dso(A1,B1)', '=1+SUM(WC.EXPLAIN("x"))', '=_xldudf_WC_CCC(1)', '=CCC(1,2)', '=-ccc (1)', '=IF(A1>0,CCC(A1,B1),0)', '=FORECAST.NAIVE(RC[-1])', '=MAP(A1:A3,CCC)',
])('%s calls one of ours', (formula) => expect(isCall(formula)).toBe(true));

test.each([
  '="WC.CCC(1)"', "='WC.CCC(1)'!A1", '=[@[WC.CCC(]]', 'WC.CCC(1)', '=CCCP(1)', '=XWC.CCC(1)', '=ACCC(1)', '=Sheet2!CCC', '=CCC!A1', '=CCC.X(1)', '=FORECASTXNAIVE(1)', '=DSO(1,2)', 12, true, null, '',
])('%s does not', (content) => expect(isCall(content)).toBe(false));

test('without a namespace only names count', () => {
  const only = callFinder({ namespace: null, names: ['CCC'] });
  expect([only('=CCC(1)'), only('=WC.CCC(1)'), only('=WC.DSO(1)')]).toEqual([true, false, false]);
  expect(callFinder({ namespace: null, names: [] })('=CCC(1)')).toBe(false);
});

test('cells with one formula are joined down a column and then side by side', () => {
  const cell = (row: number, column: number, formula: string) => ({ row, column, formula });
  expect(callAreas([cell(3, 1, '=a'), cell(2, 1, '=a'), cell(5, 1, '=a'), cell(2, 2, '=a'), cell(3, 2, '=a'), cell(4, 2, '=b')])).toEqual([
    { area: area(2, 1, 2, 2), formula: '=a' },
    { area: area(5, 1, 1, 1), formula: '=a' },
    { area: area(4, 2, 1, 1), formula: '=b' },
  ]);
  expect(callAreas([])).toEqual([]);
});

test('many thousand cells are joined at once', () => {
  const cells = Array.from({ length: 200_000 }, (_, index) => ({ row: index >> 1, column: index & 1, formula: '=x' }));
  expect(callAreas(cells)).toEqual([{ area: area(0, 0, 100_000, 2), formula: '=x' }]);
});
