import { resolveFormula, thisRow, wholeColumn } from '../../../src/excel/plan/formulas';
import type { Names } from '../../../src/excel/plan/formulas';

const names: Names = {
  tables: new Map([
    ['detail', { name: 'Aging_Detail', headings: new Map([['open', 'Open'], ['band', '1–30'], ['days', "Day's [#]"]]) }],
    ['bands', { name: 'Aging_Bands', headings: new Map([['band', '区间']]) }],
  ]),
  keyFigures: new Map([['asOf', "'Aging'!$B$5"]]),
};

test.each([
  ['=SUM(detail[open])', '=SUM(Aging_Detail[Open])'],
  ['=SUMIFS(detail[open],detail[band],[@band])', '=SUMIFS(Aging_Detail[Open],Aging_Detail[[1–30]],[@区间])'],
  ['={asOf}-1', "='Aging'!$B$5-1"],
  ['=IF([@band]="{asOf} detail[open] ""[@x]""",1,0)', '=IF([@区间]="{asOf} detail[open] ""[@x]""",1,0)'],
  ['SUM(detail[open])', '=SUM(Aging_Detail[Open])'],
  ['=SUM(detail[days])', "=SUM(Aging_Detail[[Day''s '['#']]])"],
])('%s becomes %s', (written, resolved) => {
  expect(resolveFormula(written, names, 'bands')).toBe(resolved);
});

test.each(['=SUM(other[open])', '=SUM(detail[other])', '={other}', '=[@other]'])('%s names what the report does not have', (formula) => {
  expect(() => resolveFormula(formula, names, 'bands')).toThrow(/does not have/);
});

test('a row of its own needs a table', () => {
  expect(() => resolveFormula('=[@open]', names, null)).toThrow(/does not have/);
});

test('only letters, digits, underscores and spaces go without the second brackets', () => {
  expect(wholeColumn('T', 'Not due')).toBe('T[Not due]');
  expect(thisRow('Not due')).toBe('[@[Not due]]');
  expect(thisRow('到期日')).toBe('[@到期日]');
  expect(thisRow('91+')).toBe('[@[91+]]');
});
