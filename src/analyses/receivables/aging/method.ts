import type { RoleId } from '../../../intake/roles';
import { positiveCredits } from '../../../intake/doubts';
import { rowKind } from '../../../intake/notData';
import { isoDate } from '../../../math/dates';
import { decimalSum } from '../../../math/decimalSum';
import type { Report } from '../../../report/report';
import { sentences } from '../../../texts/sentences';
import { fill, type Words } from '../../../texts/words';
import type { AnalysisInput } from '../../define';
import type { Choices } from './choices';
import { documentClass } from '../../../intake/documentClasses';
import { headLines, signLines } from './letterhead';
import { options } from './options';
import type { State } from './state';
import { mostLiveRows } from './tables';
import { dayText } from './why';
import { methodWords, noteWords, words } from './words';
import type { YearOnYear } from './yearOnYear';

export function titleOf({ purpose }: Choices): Words {
  return purpose === 'collections' ? words.titleCollections : words.titleProvision;
}

export function sheetNameOf({ purpose, asOf }: Choices): Words {
  const date = dayText(asOf);
  return purpose === 'collections' ? { en: `AR overdue ${date}`, zh: `应收逾期 ${date}` } : { en: `AR aging ${date}`, zh: `应收账龄 ${date}` };
}

/** How the ages were found, in one sentence that a disclosure can quote. */
export function methodOf({ choices, understanding, mapping, typed }: State): Words {
  const date = dayText(choices.asOf);
  const parts: Words[] = [];
  if (choices.basis === 'due') parts.push(fill(methodWords.due, { date }));
  else if (understanding.kind === 'balances') parts.push(fill(methodWords.balances, { date }));
  else parts.push(join(methodWords.booked, { date }, 'from', ageFromName(choices)));
  if (understanding.kind === 'ledger') parts.push(methodWords.ledger);
  parts.push(methodWords.bands);
  if (choices.basis === 'due') parts.push(choices.dueTodayIsOverdue ? methodWords.todayOverdue : methodWords.todayNotDue);
  if (choices.useTerms && mapping.terms !== undefined && typed.dates.get('due_date')?.filled !== typed.to - typed.from) parts.push(methodWords.terms);
  if (understanding.kind !== 'balances') parts.push(methodWords[choices.credits]);
  return { en: parts.map((part) => part.en).join(' '), zh: parts.map((part) => part.zh).join('') };
}

function join(sentence: Words, parameters: Record<string, string>, name: string, value: Words): Words {
  return { en: fill(sentence, { ...parameters, [name]: value.en.toLowerCase() }).en, zh: fill(sentence, { ...parameters, [name]: value.zh }).zh };
}

function ageFromName({ ageRole }: Choices): Words {
  const option = options.find((candidate) => candidate.id === 'ageFrom');
  const id = ageRole === 'recognised_date' ? 'recognised' : ageRole === 'posting_date' ? 'posting' : 'document';
  return option?.kind === 'choice' ? option.choices.find((choice) => choice.id === id)!.label : words.booked;
}

export function optionWords(input: AnalysisInput, state: State): Report['stamp']['options'] {
  const { choices, understanding } = state;
  const same = (text: string): Words => ({ en: text, zh: text });
  const heading = (...roles: readonly RoleId[]): Words | null => {
    const names = roles.flatMap((role) => {
      const column = input.understanding.columns.find((candidate) => candidate.index === input.mapping[role]);
      return column === undefined ? [] : [column.heading === '' ? column.letter : column.heading];
    });
    return names.length === 0 ? null : same(names.join(' − '));
  };
  const labelled = (id: string): Words => {
    const option = options.find((candidate) => candidate.id === id);
    return option?.label ?? same(id);
  };
  const chosen = (id: string, value: string): Words => {
    const option = options.find((candidate) => candidate.id === id);
    return option?.kind === 'choice' ? (option.choices.find((choice) => choice.id === value)?.label ?? same(value)) : same(value);
  };
  const amount = understanding.kind === 'ledger' ? (heading('debit', 'credit') ?? heading('amount_gross')) : understanding.kind === 'balances' ? heading('closing', 'closing_debit', 'closing_credit') : (heading('open_amount', 'open_credit') ?? heading('amount_gross', 'paid_amount'));
  const list: { label: Words; value: Words }[] = [
    ...headLines(input, state),
    { label: labelled('purpose'), value: chosen('purpose', choices.purpose) },
    { label: labelled('bands'), value: choices.bands.text },
    { label: words.amountColumn, value: amount ?? same('') },
  ];
  if (choices.ageRole !== null) list.push({ label: labelled('ageFrom'), value: heading(choices.ageRole)! });
  if (choices.basis === 'due') {
    list.push({ label: words.dueColumn, value: heading('due_date') ?? words.fromTerms });
    list.push({ label: words.dueToday, value: choices.dueTodayIsOverdue ? words.dueTodayOverdue : words.dueTodayNot });
  }
  if (understanding.kind !== 'ledger' && understanding.kind !== 'balances') list.push({ label: words.settledColumn, value: (choices.useSettledDate ? heading('clearing_date') : null) ?? words.notUsed });
  if (understanding.kind !== 'balances') list.push({ label: labelled('credits'), value: chosen('credits', choices.credits) });
  if (choices.detail === 'overdue') list.push({ label: labelled('detail'), value: chosen('detail', choices.detail) });
  if (choices.dateOrder !== null) list.push({ label: labelled('dateOrder'), value: chosen('dateOrder', choices.dateOrder) });
  if (choices.currency !== null) list.push({ label: labelled('currency'), value: same(understanding.currencies.find(({ code }) => code === choices.currency)?.name ?? choices.currency) });
  if (choices.swappedDates !== null) list.push({ label: labelled('swappedDates'), value: chosen('swappedDates', choices.swappedDates) });
  if (choices.unclear !== null) list.push({ label: labelled('unclear'), value: chosen('unclear', choices.unclear) });
  if (choices.customerAbove) list.push({ label: labelled('customerAbove'), value: words.yes });
  if (choices.suffixes) list.push({ label: labelled('suffixes'), value: words.yes });
  if (choices.voided) list.push({ label: labelled('voided'), value: words.yes });
  if (!choices.hiddenRows) list.push({ label: labelled('hiddenRows'), value: words.no });
  if (!choices.duplicates) list.push({ label: labelled('duplicates'), value: words.no });
  return [...list, ...signLines];
}

export function notesOf(state: State, duplicates: number, yearOnYear: YearOnYear | null, compared: boolean): Words[] {
  const { cells, typed, mapping, items, listed, choices, shown, parties, reading, understanding } = state;
  const list: Words[] = [noteWords.values];
  const add = (text: Words, count: number): void => void (count > 0 && list.push(fill(text, { count })));
  const openList = understanding.kind !== 'ledger' && understanding.kind !== 'balances';
  if (listed.rest !== null) list.push(fill(noteWords.listed, { all: items.count, listed: listed.items.count }));
  if (listed.items.count > mostLiveRows) add(noteWords.daysAsValues, listed.items.count);
  list.push(noteWords.shares);
  const credits = shown.filter((slot) => slot.kind === 'credit');
  if (credits.length > 0) list.push(fill(noteWords.credits, { count: credits.reduce((count, slot) => count + slot.documents, 0), amount: decimalSum(credits.map((slot) => slot.amount)) }));
  const before = shown.find((slot) => slot.kind === 'before');
  if (before !== undefined) list.push(fill(noteWords.before, { amount: before.amount, date: reading.dataStart === null ? '' : (isoDate(reading.dataStart) ?? '') }));
  if (openList) {
    if (mapping.clearing_date === undefined || !choices.useSettledDate) list.push(noteWords.settledUnused);
    const documents = typed.dates.get('doc_date') ?? (choices.basis === 'booked' ? typed.dates.get('posting_date') : undefined);
    if (documents === undefined) list.push(noteWords.noDocumentDate);
    else add(noteWords.documentDateBlank, items.rows.reduce((count, row) => count + Number(Number.isNaN(documents.values[row])), 0));
    add(noteWords.duplicates, duplicates);
    let open: ReadonlySet<number> | null = null;
    const doubt = positiveCredits(cells, typed, mapping, (row) => (open ??= new Set(items.rows)).has(row));
    if (doubt !== null) list.push(fill(sentences.creditsPositive, { place: doubt.place ?? '', count: doubt.count, ...doubt.params }));
  }
  const keeping = items.classes.reduce((count, cls, item) => count + Number(cls === documentClass.transfer || cls === documentClass.revaluation ? items.remark[item]! < 0 : false), 0);
  add(noteWords.transfersOwnDate, keeping);
  add(noteWords.spellings, parties.mergedSpellings);
  if (choices.hiddenRows) add(noteWords.hidden, cells.hiddenRows.filter((row) => row >= typed.from && row < typed.to && typed.kinds[row] === rowKind.data).length);
  const dates = choices.basis === 'due' ? items.due : items.ageFrom;
  add(noteWords.farDue, dates.reduce((count, date) => count + Number(Math.abs(choices.asOf - date) > 3653), 0));
  if (choices.basis === 'booked') list.push(yearOnYear === null ? noteWords.yearOnYearNot : yearOnYear.breaks === 0 ? noteWords.yearOnYearHolds : fill(noteWords.yearOnYearBreaks, { count: yearOnYear.breaks }));
  if (!compared) list.push(noteWords.compareLater);
  return list;
}
