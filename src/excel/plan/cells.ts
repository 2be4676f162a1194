import { numberFormats } from '../../report/formats';
import type { FormatName } from '../../report/formats';
import type { PlannedBlock, PlannedCell, StyleName } from './plan';
import { beginsFormula, readsAsSomethingElse } from './text';

/** A text as a text, whatever it looks like. */
export function textCell(text: string, style: StyleName | null = null): PlannedCell {
  return { content: text, formula: false, format: readsAsSomethingElse(text) && !beginsFormula(text) ? numberFormats.text : numberFormats.general, style };
}

export function valueCell(content: string | number | boolean, format: FormatName, style: StyleName | null): PlannedCell {
  if (typeof content === 'string') return textCell(content, style);
  return { content, formula: false, format: numberFormats[format], style };
}

/** A cell in text format would show its formula instead of the result. */
export function formulaCell(formula: string, format: FormatName, style: StyleName | null): PlannedCell {
  return { content: formula, formula: true, format: format === 'text' ? numberFormats.general : numberFormats[format], style };
}

export function block(id: string, row: number, column: number, cells: PlannedBlock['cells']): PlannedBlock {
  return { id, row, column, cells };
}
