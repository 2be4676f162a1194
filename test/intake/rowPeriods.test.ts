import { prepareCells } from '../../src/intake/prepare';
import { periodReader, titlePeriods } from '../../src/intake/rowPeriods';
import { cellsOf, serial } from '../support/cells';

const table = (sheet: string, titles: string[][]) => cellsOf([...titles, ['客户编码', '期初余额', '本期借方', '本期贷方', '期末余额'], ['0017', 1, 2, 3, 4]], { sheet });
const november = { from: serial(2026, 11, 1), to: serial(2026, 11, 30) };

test('the period of the title lines, else of the name of the sheet', () => {
  expect(titlePeriods(table('a', [['期间：2026年11期']]))(2)).toEqual(november);
  expect(titlePeriods(table('202611', []))(1)).toEqual(november);
  expect(titlePeriods(table('a', []))(1)).toBeNull();
  expect(titlePeriods(cellsOf([]))(0)).toBeNull();
});

test('of several sheets each row has its own', () => {
  const cells = prepareCells([table('a', [['期间：2026年10期']]), table('b', [['期间：2026年11期']])]);
  expect([2, 3].map(titlePeriods(cells))).toEqual([{ from: serial(2026, 10, 1), to: serial(2026, 10, 31) }, november]);
  expect(titlePeriods(prepareCells([table('a', []), table('b', [])]))(1)).toBeNull();
});

test('equal texts are read as one period', () => {
  const read = periodReader(false);
  expect(read('202611')).toBe(read('202611'));
  expect([read('11'), read('11', 2026), read('x')]).toEqual([null, november, null]);
});
