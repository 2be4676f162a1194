import { allowedFunctions, forbiddenFunctionsIn, functionsIn } from '../../src/report/allowedFunctions';

test.each([
  ['=SUM(A1:A3)', ['SUM']],
  ['=IF(sum(detail[open])=0,"none (yet)",Round(B2/C2,2))', ['IF', 'SUM', 'ROUND']],
  ["='Mar (draft)'!A1+SUM('It''s(x)'!B:B)", ['SUM']],
  ['=[@[Open (net)]]*2', []],
  ["=SUM(tbl[Odd'](x])+MAX(1,2)", ['SUM', 'MAX']],
  ['=NORM.S.INV({level})*SQRT([@lead])', ['NORM.S.INV', 'SQRT']],
  ['=WC.CCC(1,2,3)', ['WC.CCC']],
  ['=_xlfn.XLOOKUP(1,A:A,B:B)', ['_XLFN.XLOOKUP']],
  ['="SUM("&A1&")"', []],
  ['=账龄(A1)', ['账龄']],
  ['=(A1+B1)*(C1)', []],
  ['="unfinished (', []],
  ['=detail[unfinished(', []],
])('%s calls %j', (formula, names) => {
  expect(functionsIn(formula)).toEqual(names);
});

test('what Excel 2016 and WPS do not know, what is volatile and what needs the add-in is refused', () => {
  for (const name of ['XLOOKUP', 'LET', 'LAMBDA', 'FILTER', 'IFS', 'MAXIFS', 'TEXTJOIN', 'UNIQUE', 'TODAY', 'NOW', 'OFFSET', 'INDIRECT', 'RAND', 'WC.CCC', '_xlfn.IFS']) {
    expect(forbiddenFunctionsIn(`=${name}(A1)`)).toEqual([name.toUpperCase()]);
  }
  for (const name of ['SUMIFS', 'INDEX', 'MATCH', 'SUMPRODUCT', 'EDATE', 'EOMONTH', 'NORM.S.INV']) {
    expect(forbiddenFunctionsIn(`=${name}(A1)`)).toEqual([]);
    expect(allowedFunctions.has(name)).toBe(true);
  }
});
