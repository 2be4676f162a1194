import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType, type DataValidationOperator } from '@univerjs/core';
import type { ConditionalFormat, DataValidation } from '../../document';
import { Evaluation } from '../formula/evaluate';
import type { FormulaHost } from '../formula/host';
import { FormulaError, isMatrix, toText } from '../formula/values';
import type { Sheet } from '../memory/sheet';
import { toRange } from './rangesOf';
import { unit } from './sheetData';

interface Runner {
  run(id: string, params: object): void;
}

const drawnRules = new WeakMap<Sheet, { formats: readonly string[]; validations: readonly string[] }>();

/** Data bars and colour scales, drawn by Univer, and drop-down lists and limits, which it also checks. */
export function drawRules(runner: Runner, sheet: Sheet, host: FormulaHost): void {
  const before = drawnRules.get(sheet);
  const subUnitId = sheet.id;
  for (const cfId of before?.formats ?? []) runner.run('sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
  if (before && before.validations.length > 0) runner.run('data-validation.mutation.removeRule', { subUnitId, ruleId: before.validations });
  const formats: string[] = [];
  for (const format of [...sheet.conditionalFormats].sort((a, b) => b.priority - a.priority)) {
    const rule = drawing(format);
    if (!rule) continue;
    formats.push(format.id);
    runner.run('sheet.mutation.add-conditional-rule', { subUnitId, rule: { cfId: format.id, ranges: format.areas.map(toRange), stopIfTrue: format.stopIfTrue, rule } });
  }
  const validations: string[] = [];
  sheet.dataValidations.forEach((validation, index) => {
    const rule = checking(validation, sheet.id, host);
    if (!rule) return;
    const uid = `validation${index}`;
    validations.push(uid);
    runner.run('data-validation.mutation.addRule', { subUnitId, rule: { ...rule, uid, ranges: validation.areas.map((area) => ({ ...toRange(area), unitId: unit, sheetId: sheet.id })), allowBlank: true, showErrorMessage: true, errorStyle: DataValidationErrorStyle.STOP, ...(validation.errorMessage ? { error: validation.errorMessage } : {}) } });
  });
  drawnRules.set(sheet, { formats, validations });
}

function drawing(format: ConditionalFormat): object | null {
  if (format.kind === 'dataBar') return { type: 'dataBar', isShowValue: true, config: { min: { type: 'min' }, max: { type: 'max' }, isGradient: false, positiveColor: format.color, nativeColor: '#F8696B' } };
  if (format.kind !== 'colorScale') return null;
  const last = format.colors.length - 1;
  return { type: 'colorScale', config: format.colors.map((color, index) => ({ index, color, value: index === 0 ? { type: 'min' } : index === last ? { type: 'max' } : { type: 'percentile', value: (100 * index) / last } })) };
}

const kinds: Readonly<Partial<Record<DataValidation['kind'], DataValidationType>>> = { whole: DataValidationType.WHOLE, decimal: DataValidationType.DECIMAL, date: DataValidationType.DATE, textLength: DataValidationType.TEXT_LENGTH };

function checking(validation: DataValidation, sheet: string, host: FormulaHost): object | null {
  if (validation.kind === 'list') {
    const values = validation.values ?? listOf(validation.formula1, sheet, host);
    return values && { type: DataValidationType.LIST, formula1: values.join(','), renderMode: DataValidationRenderMode.ARROW };
  }
  const type = kinds[validation.kind];
  const constant = (formula: string | undefined): boolean => formula === undefined || /^=?-?[\d.]+$/.test(formula);
  // Limits by formula would need Univer's own calculation; they are kept, and not checked.
  if (type === undefined || !constant(validation.formula1) || !constant(validation.formula2)) return null;
  const plain = (formula: string | undefined): string | undefined => formula?.replace(/^=/, '');
  return { type, operator: (validation.operator ?? 'between') as DataValidationOperator, formula1: plain(validation.formula1), formula2: plain(validation.formula2) };
}

/** The values that a list's formula gives now. */
function listOf(formula: string | undefined, sheet: string, host: FormulaHost): string[] | null {
  if (!formula) return null;
  const result = new Evaluation(host, { sheet, row: 0, column: 0 }).result(formula.startsWith('=') ? formula : `=${formula}`);
  return (isMatrix(result) ? result.flat() : [result]).flatMap((value) => (value === null || value instanceof FormulaError ? [] : [toText(value)]));
}
