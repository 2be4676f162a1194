import { oldestWithin } from '../../../calculators/receivables/ageBands';
import { addMonths } from '../../../math/dates';
import { DecimalSum, decimalSum } from '../../../math/decimalSum';
import type { KeyFigure } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { creditsOf, type State } from './state';
import { overdueOf, owedBy, ratio, shareOf } from './tables';
import type { TieOut } from './tieOut';
import { figureWords, words } from './words';

export function keyFigures(state: State, tieOut: TieOut | null): KeyFigure[] {
  const { choices, total, lines, items } = state;
  const credits = creditsOf(state);
  const owed = owedBy(lines.totals);
  // By name, by code where the largest has no name; a customer without either stands in the column that the table has.
  const [name, code] = [lines.names[0] ?? '', lines.codes[0] ?? ''];
  const hasNames = lines.names.some((other) => other !== '') || !lines.codes.some((other) => other !== '');
  const nameColumn = name !== '' || (code === '' && hasNames) ? 'name' : 'code';
  const largest: string | Words = name || code || words.noCustomer;
  const overdue = overdueFigure(state);
  const old = overOneYear(state);
  return [
    { id: 'asOf', label: figureWords.asOf, value: choices.asOf, format: 'date', input: true },
    { id: 'totalOpen', label: figureWords.totalOpen, value: total, format: 'money', formula: '=SUM(detail[open])' },
    ...(tieOut?.figures ?? []),
    ...(overdue === null
      ? []
      : ([
          { id: 'overdue', label: figureWords.overdue, value: overdue.value, format: 'money', ...overdue.formula },
          { id: 'overdueShare', label: figureWords.overdueShare, value: ratio(overdue.value, total - credits), format: 'percent', formula: '=IF({totalOpen}-{credits}<=0,0,{overdue}/({totalOpen}-{credits}))' },
        ] satisfies KeyFigure[])),
    ...(old === null
      ? []
      : ([
          { id: 'overOneYear', label: old.label, value: old.value, format: 'money', ...old.formula },
          { id: 'overOneYearShare', label: figureWords.overOneYearShare, value: ratio(old.value, total - credits), format: 'percent', formula: '=IF({totalOpen}-{credits}<=0,0,{overOneYear}/({totalOpen}-{credits}))' },
        ] satisfies KeyFigure[])),
    { id: 'credits', label: figureWords.credits, value: credits, format: 'money', ...creditsFormula(state) },
    { id: 'customers', label: figureWords.customers, value: lines.count, format: 'count', formula: '=COUNT(customers[total])' },
    { id: 'documents', label: choices.ageRole === null && state.understanding.kind === 'balances' ? figureWords.pieces : figureWords.documents, value: items.count, format: 'count', formula: state.listed.rest === null ? '=COUNT(detail[open])' : '=SUM(bands[documents])' },
    { id: 'owed', label: figureWords.owed, value: owed, format: 'money', formula: '=SUMIFS(customers[total],customers[total],">0")' },
    { id: 'largestCustomer', label: figureWords.largestCustomer, value: owed > 0 ? largest : null, format: 'text', formula: `=IF({owed}>0,INDEX(customers[${nameColumn}],MATCH(MAX(customers[total]),customers[total],0)),"")` },
    { id: 'largestShare', label: figureWords.largestShare, value: shareOf(lines.totals[0] ?? 0, owed), format: 'percent', formula: '=IF({owed}>0,MAX(customers[total])/{owed},"")' },
    { id: 'topTenShare', label: figureWords.topTenShare, value: shareOf(owedBy(lines.totals.slice(0, 10)), owed), format: 'percent', formula: '=IF({owed}>0,SUMIFS(customers[total],customers[rank],"<=10",customers[total],">0")/{owed},"")' },
  ];
}

/** The few that the pane shows first. */
export function headlineOf(figures: readonly KeyFigure[]): string[] {
  return ['totalOpen', 'overdue', 'overOneYear', 'unexplained'].filter((id) => figures.some((figure) => figure.id === id));
}

/** Credits by the place of their rows in the table of bands: their names differ between languages. */
function creditsFormula({ shown, choices, listed }: State): Traced {
  if (choices.credits === 'current' || choices.credits === 'ownDate') return listed.rest === null ? { formula: '=SUMIFS(detail[open],detail[open],"<0")' } : {};
  const rows = shown.flatMap((slot, index) => (slot.kind === 'credit' ? [`INDEX(bands[amount],${index + 1})`] : []));
  return { formula: rows.length === 0 ? '=0' : `=${rows.join('+')}` };
}

/** A formula only over what is listed: none where some of it is not. */
type Traced = { readonly formula?: string };

/** Past due: the overdue bands; where the bands count from booking, the items whose due date has passed. Null where no due date is known. */
function overdueFigure({ choices, lines, shown, items, mapping, listed }: State): { value: number; formula: Traced } | null {
  if (choices.basis === 'due') return { value: decimalSum(overdueOf(lines, shown)), formula: { formula: '=SUM(customers[overdue])' } };
  if (mapping.due_date === undefined || items.due.every((due) => Number.isNaN(due))) return null;
  const value = owedOn(items.open, (item) => items.due[item]! < choices.asOf);
  return { value, formula: listed.rest === null ? { formula: '=SUMIFS(detail[open],detail[days],">0",detail[open],">0")' } : {} };
}

/** Older than one year by the booking date; by the due date where the list has no other. The label says which. */
function overOneYear({ choices, items, reading, mapping, listed }: State): { value: number; formula: Traced; label: Words } | null {
  const aged = choices.basis === 'booked' || items.ageFrom.some((date) => !Number.isNaN(date));
  if (!aged && mapping.due_date === undefined && choices.basis !== 'due') return null;
  const dates = aged ? items.ageFrom : items.due;
  const first = oldestWithin({ amount: 1, unit: 'year' }, choices.asOf);
  // What is older than a ledger has no date, wherever it stands, and is over one year where the ledger begins before that.
  const undatedCounts = reading.dataStart !== null && reading.dataStart - 1 < first && dates.some((date, item) => Number.isNaN(date) && items.open[item]! > 0);
  const value = owedOn(items.open, (item) => dates[item]! < first || (undatedCounts && Number.isNaN(dates[item]!)));
  // On 29 February the year before ends a day earlier than EDATE says.
  const later = first - (addMonths(choices.asOf, -12) ?? first);
  const limit = `EDATE({asOf},-12)${later === 0 ? '' : `+${later}`}`;
  const column = aged ? 'ageFrom' : 'dueDate';
  const undated = undatedCounts ? `+SUMPRODUCT((detail[${column}]="")*(detail[open]>0)*${listed.rest === null ? '' : '(detail[band]<>"")*'}detail[open])` : '';
  // What is past due is listed whole, and so is what is over one year: by the date that the bands count from.
  const traced = listed.rest === null || aged === (choices.basis === 'booked');
  const formula = `=SUMIFS(detail[open],detail[${column}],"<"&${limit},detail[open],">0")${undated}`;
  return { value, formula: traced ? { formula } : {}, label: aged ? figureWords.overOneYear : figureWords.overOneYearDue };
}

/** What is owed on the chosen items. */
function owedOn(open: Float64Array, chosen: (item: number) => boolean): number {
  const total = new DecimalSum();
  for (let item = 0; item < open.length; item += 1) if (open[item]! > 0 && chosen(item)) total.add(open[item]!);
  return total.value;
}
