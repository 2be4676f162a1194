import { numberFormats } from '../../report/formats';
import { area } from '../areas';
import { bytesOfCell } from '../payload';
import type { OwnColumn, PlannedTable } from '../plan/plan';
import { readsAsSomethingElse } from '../plan/text';
import { one, rangeOf } from './ranges';

type Content = string | number | boolean;

/** A part of what the reader wrote, small enough for a request. */
export interface OwnPiece {
  readonly bytes: number;
  draw(sheet: Excel.Worksheet): void;
}

/** What the reader wrote in a table, written again in its place: number formats first, formulas in R1C1 form. */
export function* ownPieces(planned: PlannedTable, aim: number): Generator<OwnPiece> {
  const { row, column } = planned.area;
  for (const [index, { own }] of planned.columns.entries()) {
    if (own === undefined || own === null) continue;
    const { formula } = own;
    if (formula !== null) {
      yield {
        bytes: bytesOfCell(formula),
        draw: (sheet) => {
          const body = rangeOf(sheet, area(row + 1, column + index, planned.rowCount, 1));
          body.numberFormat = one(own.formats[0] ?? numberFormats.general);
          body.formulasR1C1 = one(formula);
        },
      };
      continue;
    }
    for (const { first, cells } of pieces(own, aim)) {
      yield {
        bytes: cells.reduce((sum, { content, format }) => sum + bytesOfCell(content) + bytesOfCell(format), 0),
        draw: (sheet) => {
          const range = rangeOf(sheet, area(row + 1 + first, column + index, cells.length, 1));
          const format = cells[0]?.format ?? numberFormats.general;
          range.numberFormat = cells.every((cell) => cell.format === format) ? one(format) : cells.map((cell) => [cell.format]);
          if (cells.some((cell) => cell.content !== '')) range.formulasR1C1 = cells.map((cell) => [cell.content]);
        },
      };
    }
  }
}

function* pieces(own: OwnColumn, aim: number): Generator<{ readonly first: number; readonly cells: readonly { readonly content: Content; readonly format: string }[] }> {
  let cells: { content: Content; format: string }[] = [];
  let bytes = 0;
  let first = 0;
  for (const [row, content] of own.cells.entries()) {
    const cell = ownCell(content, own.formats[row] ?? own.formats[0] ?? numberFormats.general);
    // Number formats travel for every row where they differ.
    const size = bytesOfCell(cell.content) + bytesOfCell(cell.format) + 6;
    if (cells.length > 0 && bytes + size > aim) {
      yield { first, cells };
      first += cells.length;
      cells = [];
      bytes = 0;
    }
    cells.push(cell);
    bytes += size;
  }
  if (cells.length > 0) yield { first, cells };
}

/** A formula stays one; a text stays the text that it was, whatever it looks like. */
export function ownCell(content: Content, format: string): { readonly content: Content; readonly format: string } {
  if (typeof content !== 'string' || (content.startsWith('=') && content.length > 1)) return { content, format };
  const text = content.startsWith("'") ? content.slice(1) : content;
  if (text.startsWith('=')) return { content: `'${text}`, format: format === numberFormats.text ? numberFormats.general : format };
  const quoted = text !== '' && format !== numberFormats.text && readsAsSomethingElse(text);
  return { content: quoted ? `'${text}` : text, format };
}
