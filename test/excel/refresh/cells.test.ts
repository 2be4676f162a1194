import { area } from '../../../src/excel/areas';
import { SheetCells, cutRun, formulaRuns } from '../../../src/excel/refresh/cells';

const cells = (): SheetCells => new SheetCells(area(2, 1, 4, 2), [['=A1', 'x'], ['=cmd', ''], ['=A3', 5], ['', '=B9']]);

test('cells by their place on the sheet; outside of what was read they are blank', () => {
  expect([cells().at(2, 1), cells().at(4, 2), cells().at(0, 0), cells().at(9, 9)]).toEqual(['=A1', 5, '', '']);
  expect([cells().isFilled(3, 2), cells().isFilled(4, 2)]).toEqual([false, true]);
  expect(new SheetCells(null, []).at(0, 0)).toBe('');
});

test('a text that looks like a formula is none once its value is known', () => {
  const looked = cells();
  expect(looked.doubtful()).toEqual([area(2, 1, 3, 1), area(5, 2, 1, 1)]);
  looked.takeValues(2, 1, [[7], ['=cmd'], [8]]);
  expect([2, 3, 4].map((row) => looked.formulaAt(row, 1))).toEqual(['=A1', null, '=A3']);
  expect(formulaRuns(looked)).toEqual([
    { row: 2, column: 1, formulas: ['=A1'] },
    { row: 4, column: 1, formulas: ['=A3'] },
    { row: 5, column: 2, formulas: ['=B9'] },
  ]);
});

test('formulas below each other are one run, and a part of it can be cut out', () => {
  const run = formulaRuns(cells())[0]!;
  expect(run).toEqual({ row: 2, column: 1, formulas: ['=A1', '=cmd', '=A3'] });
  expect(cutRun(run, area(3, 0, 1, 9))).toEqual({ row: 3, column: 1, formulas: ['=cmd'] });
  expect(cutRun(run, area(3, 2, 9, 9))).toBeNull();
  expect(cutRun(run, area(9, 0, 9, 9))).toBeNull();
});
