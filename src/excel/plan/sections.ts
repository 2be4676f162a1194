import type { Account, Check, KeyFigure, Report } from '../../report/report';
import { sheetWords } from '../../texts/sheet';
import type { Language } from '../../texts/words';
import { columnLetters } from '../areas';
import { formulaCell, textCell, valueCell } from './cells';
import { isoDay, serialIn } from './days';
import { resolveFormula } from './formulas';
import type { Names } from './formulas';
import type { PlannedCell } from './plan';
import { contentOf } from './text';

type Rows = (PlannedCell | null)[][];

export function keyFigureRows(report: Report, names: Names, language: Language, date1904: boolean): Rows {
  if (report.keyFigures.length === 0) return [];
  return [
    [textCell(sheetWords.keyFigures[language], 'section'), null],
    ...report.keyFigures.map((figure) => [textCell(figure.label[language], 'label'), keyFigureCell(figure, names, language, date1904)]),
  ];
}

function keyFigureCell(figure: KeyFigure, names: Names, language: Language, date1904: boolean): PlannedCell {
  const style = figure.input === true ? 'input' : 'result';
  if (figure.formula !== undefined) return formulaCell(resolveFormula(figure.formula, names, null), figure.format, style);
  const content = contentOf(figure.value, language);
  return valueCell(figure.format === 'date' && typeof content === 'number' ? serialIn(content, date1904) : content, figure.format, style);
}

/** Columns of the checks: label, expected, found, difference, verdict. */
export function checkRows(report: Report, firstRow: number, names: Names, language: Language): Rows {
  if (report.checks.length === 0) return [];
  const { expected, found, difference, verdict } = sheetWords;
  return [
    [textCell(sheetWords.checks[language], 'section'), null, null, null, null],
    [textCell('', 'head'), ...[expected, found, difference].map((words) => textCell(words[language], 'headRight')), textCell(verdict[language], 'headCenter')],
    ...report.checks.map((check, index) => checkRow(check, firstRow + 2 + index, names, language)),
  ];
}

function checkRow(check: Check, row: number, names: Names, language: Language): PlannedCell[] {
  const side = (formula: string | undefined, value: number): PlannedCell =>
    formula === undefined ? valueCell(value, check.format, 'plain') : formulaCell(resolveFormula(formula, names, null), check.format, 'plain');
  const number = row + 1;
  return [
    textCell(check.label[language], 'label'),
    side(check.expectedFormula, check.expected),
    side(check.foundFormula, check.found),
    formulaCell(`=ROUND(C${number}-B${number},6)`, check.format, 'plain'),
    formulaCell(`=IF(ABS(D${number})<=${check.tolerance},"✓","✗")`, 'general', 'verdict'),
  ];
}

/** "Checks passed: 3/3", live, under the title. */
export function passedCell(report: Report, firstRow: number, language: Language): PlannedCell | null {
  const count = report.checks.length;
  if (count === 0) return null;
  const column = columnLetters(4);
  const verdicts = `${column}${firstRow + 3}:${column}${firstRow + 2 + count}`;
  return formulaCell(`="${sheetWords.checksPassed[language]}"&COUNTIF(${verdicts},"✓")&"/${count}"`, 'general', 'muted');
}

export function basisRows(report: Report, language: Language): Rows {
  const { stamp } = report;
  const line = (label: string, text: string): PlannedCell[] => [textCell(label, 'label'), textCell(text, 'plain')];
  return [
    [textCell(sheetWords.basis[language], 'section'), null],
    line(sheetWords.source[language], stamp.source),
    line(sheetWords.asOf[language], isoDay(stamp.asOf)),
    ...stamp.options.map((option) => line(option.label[language], option.value[language])),
    line(sheetWords.version[language], `Workcap ${stamp.version}`),
    line(sheetWords.fingerprint[language], stamp.fingerprint),
  ];
}

/** Rows and money of what was read, used and left out: nothing disappears. */
export function accountRows(report: Report, language: Language): Rows {
  const { rows, money, totalRows = 0 } = report.stamp;
  const classes: readonly (keyof Account)[] = ['read', 'used', 'excluded', 'rejected'];
  return [
    [textCell('', 'head'), textCell(sheetWords.rows[language], 'headRight'), ...(money === null ? [] : [textCell(sheetWords.amount[language], 'headRight')])],
    ...classes.map((name) => [
      textCell(sheetWords[name][language], 'label'),
      valueCell(rows[name], 'count', 'plain'),
      ...(money === null ? [] : [valueCell(money[name], 'money', 'plain')]),
    ]),
    ...(totalRows === 0 ? [] : [[textCell(sheetWords.totalRows[language], 'label'), valueCell(totalRows, 'count', 'plain')]]),
  ];
}

export function noteRows(report: Report, language: Language): Rows {
  return [
    [textCell(sheetWords.notes[language], 'section')],
    ...report.notes.map((note) => [textCell(note[language], 'plain')]),
    [textCell(sheetWords.legend[language], 'muted')],
  ];
}
