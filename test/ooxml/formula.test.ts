import fc from 'fast-check';
import { formulaToFile, formulaToUi, renameSheet, shiftFormula } from '../../src/ooxml/formula';
import { tokenize } from '../../src/ooxml/formulaTokens';

const inTable = { table: 'Aging' };

describe('typed form and form of the file', () => {
  const pairs: [string, string][] = [
    ['=1+1', '1+1'],
    ['=WC.CCC(A1:B2,AsOf)', '_xldudf_WC_CCC(A1:B2,AsOf)'],
    ['=NORM.S.INV(0.95)*STDEV.S(A1:A9)', '_xlfn.NORM.S.INV(0.95)*_xlfn.STDEV.S(A1:A9)'],
    ['=ERROR.TYPE(A1)+SUM(A1)', 'ERROR.TYPE(A1)+SUM(A1)'],
    ['=SORT(UNIQUE(FILTER(A1:A9,B1:B9>0)))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A1:A9,B1:B9>0)))'],
    ['=SUM(B8#)', 'SUM(_xlfn.ANCHORARRAY(B8))'],
    ["=SUM('My # sheet'!B8#)", "SUM(_xlfn.ANCHORARRAY('My # sheet'!B8))"],
    ['=@A1:A9', '_xlfn.SINGLE(A1:A9)'],
    ['=@INDEX(A1:A9,2)+1', '_xlfn.SINGLE(INDEX(A1:A9,2))+1'],
    ['=LET(x,B1,x*Rate)', '_xlfn.LET(_xlpm.x,B1,_xlpm.x*Rate)'],
    ['=LET(rate,0.1,base,A1,base*(1+rate)&"rate")', '_xlfn.LET(_xlpm.rate,0.1,_xlpm.base,A1,_xlpm.base*(1+_xlpm.rate)&"rate")'],
    ['=MAP(A1:A3,LAMBDA(a,a+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1))'],
    ['=LAMBDA(a,[b],IF(ISOMITTED(b),a,b))(1)', '_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.b))(1)'],
    ['=LET(f,LAMBDA(x,x*2),f(3))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2),_xlpm.f(3))'],
    ['=BYROW(A1:B2,SUM)', '_xlfn.BYROW(A1:B2,_xleta.SUM)'],
    ['=[@Open]/SUM([@[Due date]])', 'Aging[[#This Row],[Open]]/SUM(Aging[[#This Row],[Due date]])'],
    ['=SUM([@[A]:[C]])', 'SUM(Aging[[#This Row],[A]:[C]])'],
    ['=COUNTA([@])', 'COUNTA(Aging[#This Row])'],
    ['=Other[@Open]', 'Other[[#This Row],[Open]]'],
    ["=Other[@[It''s '[x']]]", "Other[[#This Row],[It''s '[x']]]"],
    ['=SUM(Other[[#Totals],[Open]],Other[Open],Other[#All])', 'SUM(Other[[#Totals],[Open]],Other[Open],Other[#All])'],
    ['=[@逾期天数]', 'Aging[[#This Row],[逾期天数]]'],
    ["='WC.CCC(x)'!A1&\"WC.CCC(1)#@[@x]_xlfn.\"", "'WC.CCC(x)'!A1&\"WC.CCC(1)#@[@x]_xlfn.\""],
    ['=IF(A1="","",#N/A)', 'IF(A1="","",#N/A)'],
    ["=[2]Data!A1+'[3]x y'!B2", "[2]Data!A1+'[3]x y'!B2"],
  ];
  it.each(pairs)('%s', (typed, stored) => {
    expect(formulaToFile(typed, inTable)).toBe(stored);
    expect(formulaToUi(stored, inTable)).toBe(typed);
  });

  it('takes what other writers store', () => {
    expect(formulaToUi('_xlfn.NETWORKDAYS.INTL(A1,B1)')).toBe('=NETWORKDAYS.INTL(A1,B1)');
    expect(formulaToUi('_xlws.SORT(A1:A2)')).toBe('=SORT(A1:A2)');
    expect(formulaToUi('Aging[[#This Row],[Open]]', { table: 'aging' })).toBe('=[@Open]');
    expect(formulaToUi('Aging[[#This Row],[Open]]')).toBe('=Aging[@Open]');
    expect(formulaToUi('_xldudf_WC_AGE_DAYS(1)')).toBe('=WC.AGE_DAYS(1)');
  });

  it('comes back as it was, whatever stands in texts, sheet names and columns', () => {
    const text = fc.string({ maxLength: 12 }).map((value) => `"${value.replace(/"/g, '""')}"`);
    const sheetName = fc.string({ minLength: 1, maxLength: 8 }).filter((value) => !/^'|'$/.test(value)).map((value) => `'${value.replace(/'/g, "''")}'!`);
    const cell = fc.tuple(fc.constantFrom('A', '$B', 'XFD'), fc.integer({ min: 1, max: 1048576 })).map(([column, row]) => `${column}${row}`);
    const column = fc.string({ minLength: 1, maxLength: 8 }).filter((value) => value.trim() === value).map((value) => value.replace(/['[\]#@]/g, "'$&"));
    const leaf = fc.oneof(
      text, cell, fc.integer({ min: 0 }).map(String), fc.tuple(sheetName, cell).map(([sheet, at]) => sheet + at), cell.map((at) => `${at}#`), column.map((name) => (/^[\p{L}\p{N}_]+$/u.test(name) ? `tbl[@${name}]` : `tbl[@[${name}]]`)), column.map((name) => `tbl[[${name}]]`),
      fc.constantFrom('#N/A', '#REF!', 'AsOf', '[@Open]', 'TRUE', '1:3', '$A:B'),
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.tuple(fc.constantFrom('SUM', 'WC.CCC', 'NORM.S.INV', 'FILTER', 'XLOOKUP', 'IF', 'STDEV.S', 'CONTOSO.ADD'), fc.array(tie('formula'), { maxLength: 3 })).map(([name, list]) => `${name}(${list.join(',')})`),
        fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '&', '=', '<>', ' + '), tie('formula')).map((parts) => parts.join('')),
        fc.tuple(fc.constantFrom('x', 'rate_1'), tie('formula'), tie('formula')).map(([name, value, body]) => `LET(${name},${value},${name}+${body})`),
      ),
    }));
    fc.assert(
      fc.property(formula, (body) => {
        const stored = formulaToFile(`=${body}`, inTable);
        expect(formulaToUi(stored, inTable)).toBe(`=${body}`);
        expect(formulaToFile(formulaToUi(stored, inTable), inTable)).toBe(stored);
        expect(tokenize(stored).map((token) => token.text).join('')).toBe(stored);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('moving and renaming', () => {
  it('moves relative references only', () => {
    expect(shiftFormula('SUM(A1:$B2,$C$3,A:A,$B:C,1:2,$4:5)+LOG10(A1)&"A1"', 2, 1)).toBe('SUM(B3:$B4,$C$3,B:B,$B:D,3:4,$4:7)+LOG10(B3)&"A1"');
    expect(shiftFormula("'A1'!B2+Rate1", 1, 0)).toBe("'A1'!B3+Rate1");
  });
  it('renames a sheet in formulas, not in texts', () => {
    expect(renameSheet("Data!A1+'Data'!B2+\"Data!A1\"+MyData!C3", 'Data', "It's")).toBe("'It''s'!A1+'It''s'!B2+\"Data!A1\"+MyData!C3");
    expect(renameSheet("'Dash Board'!A1", 'dash board', 'Dash')).toBe('Dash!A1');
  });
});
