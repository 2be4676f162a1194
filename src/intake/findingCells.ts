import { isoDate, serialOf } from '../math/dates';
import { cellAddress, rowAddress } from './address';
import type { SourceCells } from './cells';
import { swapped } from './dates';
import { readDateText } from './dateText';
import type { Found } from './findingInput';
import { keyText } from './normalize';
import { readNumberText } from './numberText';
import { understandWithCells, type WantedRole } from './understand';
import type { DocumentKind, Finding } from './understanding';

/** One cell, or one row, that a finding is about. */
export interface FindingCell {
  /** Index into the findings. */
  readonly finding: number;
  readonly address: string;
  /** What stands there, as text. */
  readonly content: string;
  /** What it would be read as; "" where there is nothing to propose. */
  readonly proposal: string;
}

export interface ListedFindings {
  readonly findings: readonly Finding[];
  readonly cells: readonly FindingCell[];
}

/** Everything that was noticed, with each cell it is about: nothing is shortened to the first ones. */
export function listFindings(cells: SourceCells, roleNeeds: readonly WantedRole[], accepted: readonly DocumentKind[]): ListedFindings {
  const { findings } = understandWithCells(cells, roleNeeds, accepted);
  return { findings: findings.map(({ at: _cells, ...told }) => told), cells: findings.flatMap((found, index) => cellsOf(cells, found, index)) };
}

function cellsOf(cells: SourceCells, found: Found, finding: number): FindingCell[] {
  if (found.at === undefined) return found.place === null ? [] : [{ finding, address: found.place, content: '', proposal: '' }];
  const { rows, column } = found.at;
  const errors = new Map(cells.errors.filter((error) => error.column === column).map(({ row, code }) => [row, code]));
  return rows.map((row) => {
    if (column === null) return { finding, address: rowAddress(cells, row), content: firstTexts(cells, row), proposal: '' };
    const cell = cells.columns[column]?.[row] ?? null;
    const content = typeof cell === 'number' && isDateFinding(found.code) ? (isoDate(Math.floor(cell)) ?? String(cell)) : (errors.get(row) ?? keyText(cell));
    return { finding, address: cellAddress(cells, row, column), content, proposal: proposalFor(found, cell) };
  });
}

const shownOfRow = 3;

/** A row is known by its first cells. */
function firstTexts(cells: SourceCells, row: number): string {
  const texts: string[] = [];
  for (const column of cells.columns) {
    const text = keyText(column[row]);
    if (text !== '') texts.push(text);
    if (texts.length === shownOfRow) break;
  }
  return texts.join(' · ');
}

function isDateFinding(code: string): boolean {
  return code.startsWith('date') || code.startsWith('dueDate');
}

function proposalFor({ code }: Found, cell: string | number | boolean | null): string {
  switch (code) {
    case 'datesHalfConverted':
    case 'datesSwapped':
      return typeof cell === 'number' ? (isoDate(swapped(Math.floor(cell))) ?? '') : '';
    case 'datesBothOrders':
    case 'datesAmbiguous':
      return typeof cell === 'string' ? readings(cell).join(' / ') : '';
    case 'amountsSuffixed':
    case 'amountCellsUnreadable': {
      const text = typeof cell === 'string' ? readNumberText(cell) : null;
      return text?.kind === 'fault' && text.proposal !== undefined ? String(text.proposal) : '';
    }
    case 'thousandsAssumed': {
      const text = typeof cell === 'string' ? readNumberText(cell) : null;
      return text?.kind === 'open' ? String(text.mark === ',' ? text.asThousands : text.asDecimal) : '';
    }
    default:
      return '';
  }
}

/** Every day that a text can mean. */
function readings(cell: string): string[] {
  const text = readDateText(cell);
  if (text.kind !== 'yearLast') return [];
  const days = [serialOf({ year: text.year, month: text.second, day: text.first }), serialOf({ year: text.year, month: text.first, day: text.second })];
  return days.flatMap((serial) => (serial === null ? [] : [isoDate(serial) ?? '']));
}
