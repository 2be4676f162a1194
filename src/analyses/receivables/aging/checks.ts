import { amountOf } from '../../../intake/amountLine';
import { totalAgrees } from '../../../intake/totals';
import { DecimalSum, decimalSum } from '../../../math/decimalSum';
import type { Check } from '../../../report/report';
import { fill } from '../../../texts/words';
import type { ShownSlot, State } from './state';
import type { TieOut } from './tieOut';
import { checkWords } from './words';

/** Cents are compared to half a cent: the sheet adds doubles in its own order. */
export const tolerance = 0.005;

export function checksOf(state: State, tieOut: TieOut | null, breaks: number | null): Check[] {
  const { total, shown, lines, reading } = state;
  const byDates = bandsByDates(state);
  const money = { format: 'money', tolerance } as const;
  return [
    ...(tieOut?.checks ?? []),
    ...listTotalCheck(state),
    { id: 'bands', label: checkWords.bands, expected: total, found: decimalSum(shown.map((slot) => slot.amount)), expectedFormula: '=SUM(detail[open])', foundFormula: '=SUM(bands[amount])', ...money },
    { id: 'customers', label: checkWords.customers, expected: total, found: decimalSum(lines.totals), expectedFormula: '=SUM(detail[open])', foundFormula: '=SUM(customers[total])', ...money },
    ...shown.flatMap((slot, index) => (slot.kind === 'band' ? [state.listed.lists(slot) ? bandCheck(state, slot, index, byDates) : bandByCustomer(state, slot, index)] : [])),
    rowCheck(state),
    {
      id: 'money',
      label: checkWords.money,
      expected: reading.account.money.read,
      found: decimalSum([reading.account.money.used, reading.account.money.rejected, reading.account.money.excluded]),
      foundFormula: moneyOfRows(state),
      ...money,
    },
    ...(breaks === null ? [] : [{ id: 'yearOnYear', label: checkWords.yearOnYear, expected: 0, found: breaks, format: 'count', tolerance: 0 } satisfies Check]),
  ];
}

/** The list's own total against its rows, before anything is settled or left out. A ledger's opening balances stand in neither. */
function listTotalCheck(state: State): Check[] {
  const { understanding, mapping, reading } = state;
  const line = amountOf(understanding, mapping);
  if (line === null || line.sum === null || line.stated === null) return [];
  const { sum, stated, opening } = line;
  return [
    {
      id: 'tieOutList',
      label: fill(opening === 0 ? checkWords.tieOutList : checkWords.tieOutMovements, { place: stated.place }),
      expected: stated.total,
      found: sum,
      ...(totalAgrees(reading.account.money.read, sum) ? { foundFormula: moneyOfRows(state) } : {}),
      format: 'money',
      tolerance,
    },
  ];
}

function moneyOfRows(state: State): string {
  return leftOutSides(state, '=SUM(detail[open])', 'SUM(leftOut[amount])');
}

interface ByDates {
  readonly sum: number;
  /** What is older than a ledger that reaches back into the last band has no date of its own, and a credit may have none in this column. */
  readonly hasUndated: boolean;
}

/** What stands in each band that is listed, by the dates and not by the label. */
function bandsByDates({ items, choices, shown, listed }: State): ReadonlyMap<number, ByDates> {
  const dates = choices.basis === 'due' ? items.due : items.ageFrom;
  // Credits that stand apart have dates too; in the first band they are all there, by their own date they are where the others are.
  const signed = choices.credits === 'ownDate';
  const inFirst = choices.credits === 'current';
  const bands = shown.filter((slot) => slot.kind === 'band' && listed.lists(slot)).map(({ index, first, last }) => ({ index, first, last, sum: new DecimalSum(), hasUndated: false }));
  const { count, open, slots } = items;
  for (let item = 0; item < count; item += 1) {
    const amount = open[item]!;
    const date = dates[item]!;
    const slot = slots[item]!;
    for (const band of bands) {
      const here = slot === band.index;
      const within = date >= band.first && date <= band.last;
      const undated = here && Number.isNaN(date) && (signed || amount > 0);
      if (undated) band.hasUndated = true;
      if (undated || (amount > 0 || signed ? within : here && (inFirst || within))) band.sum.add(amount);
    }
  }
  return new Map(bands.map(({ index, sum, hasUndated }) => [index, { sum: sum.value, hasUndated }]));
}

/** The same band once more, by the dates and not by the label, so that the check does not repeat what it checks. */
function bandCheck({ items, choices }: State, slot: ShownSlot, row: number, byDates: ReadonlyMap<number, ByDates>): Check {
  const column = choices.basis === 'due' ? 'dueDate' : 'ageFrom';
  const moved = items.remark.some((remark) => remark >= 0);
  const signed = choices.credits === 'ownDate';
  const { sum, hasUndated } = byDates.get(slot.index)!;
  const rest = hasUndated ? `+SUMPRODUCT((detail[${column}]="")*(detail[band]=INDEX(bands[band],${row + 1}))*${signed ? '' : '(detail[open]>0)*'}detail[open])` : '';
  const edges = `${Number.isFinite(slot.first) ? `,detail[${column}],">="&INDEX(bands[from],${row + 1})` : `,detail[${column}],">0"`}${Number.isFinite(slot.last) ? `,detail[${column}],"<="&INDEX(bands[to],${row + 1})` : ''}`;
  const positive = signed ? '' : ',detail[open],">0"';
  const inBand = `,detail[band],INDEX(bands[band],${row + 1})`;
  const negatives = choices.credits === 'current' && row === 0 ? `+SUMIFS(detail[open],detail[open],"<0"${inBand})` : !signed && moved ? `+SUMIFS(detail[open],detail[open],"<0"${inBand}${edges})` : '';
  return {
    id: `band${slot.index}`,
    label: { en: fill(checkWords.band, { band: slot.name.en }).en, zh: fill(checkWords.band, { band: slot.name.zh }).zh },
    expected: sum,
    found: slot.amount,
    expectedFormula: `=SUMIFS(detail[open]${edges}${positive})${negatives}${rest}`,
    foundFormula: `=INDEX(bands[amount],${row + 1})`,
    format: 'money',
    tolerance,
  };
}

/** A band whose items are not listed, against the customers. */
function bandByCustomer({ lines }: State, slot: ShownSlot, row: number): Check {
  return {
    id: `band${slot.index}`,
    label: { en: fill(checkWords.bandByCustomer, { band: slot.name.en }).en, zh: fill(checkWords.bandByCustomer, { band: slot.name.zh }).zh },
    expected: decimalSum(lines.amounts[slot.index]!),
    found: slot.amount,
    expectedFormula: `=SUM(customers[${slot.id}])`,
    foundFormula: `=INDEX(bands[amount],${row + 1})`,
    format: 'money',
    tolerance,
  };
}

/** A ledger's rows and a document of several instalments are not one item each, so only the rows themselves are counted. */
function rowCheck(state: State): Check {
  const { items, reading, understanding } = state;
  const { read, used, rejected, excluded } = reading.account.rows;
  const itemPerRow = items.count === used && understanding.kind !== 'ledger' && understanding.kind !== 'balances';
  return {
    id: 'rows',
    label: checkWords.rows,
    expected: read,
    found: used + rejected + excluded,
    // The total rows are in the table of rows left out, and are no rows that were read.
    ...(itemPerRow ? { foundFormula: leftOutSides(state, state.listed.rest === null ? '=COUNT(detail[open])' : '=SUM(bands[documents])', `ROWS(leftOut[place])${reading.account.totalRows === 0 ? '' : `-${reading.account.totalRows}`}`) } : {}),
    format: 'count',
    tolerance: 0,
  };
}

/** The rows left out are a table only when there are any. */
function leftOutSides({ reading }: State, used: string, rest: string): string {
  return reading.account.leftOut.length === 0 ? used : `${used}+${rest}`;
}
