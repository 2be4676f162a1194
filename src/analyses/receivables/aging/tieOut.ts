import { findDuplicates } from '../../../intake/duplicates';
import { decimalSum } from '../../../math/decimalSum';
import type { Check, KeyFigure, ReportTable } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { difference } from './amounts';
import { documentClass } from '../../../intake/documentClasses';
import { reasons } from './reasons';
import type { State } from './state';
import { checkWords, figureWords, words } from './words';

export interface TieOut {
  readonly table: ReportTable;
  readonly figures: readonly KeyFigure[];
  readonly checks: readonly Check[];
}

interface Cause {
  readonly name: Words;
  /** List less ledger, as far as this cause explains it. */
  readonly amount: number;
  readonly counts: boolean;
}

/** Cents of a control account: what a person types has no more. */
const tolerance = 0.01;
const blankRows = 2;

/**
 * The list against the control account (E1.4): open − control = Σ named causes. What the list itself shows is named with its amount; the reader says
 * what counts by 1 or 0 and may write causes of his own. The rest is red.
 */
export function tieOutOf(state: State): TieOut | null {
  const { choices, total } = state;
  if (choices.control === null) return null;
  const causes = [...causesIn(state), ...Array.from({ length: blankRows }, () => ({ name: words.otherCause, amount: 0, counts: true }))];
  const explained = decimalSum(causes.filter((cause) => cause.counts).map((cause) => cause.amount));
  const gap = difference(total, choices.control);
  const unexplained = difference(gap, explained);
  const counted = '=SUMPRODUCT(tieOut[amount],tieOut[counts])';
  return {
    table: {
      id: 'tieOut',
      title: words.tieOutTitle,
      place: 'report',
      rowCount: causes.length,
      columns: [
        { id: 'cause', heading: words.cause, format: 'text', values: causes.map((cause) => cause.name), role: 'key', input: true, total: { kind: 'label', words: words.explained } },
        { id: 'amount', heading: words.listLessLedger, format: 'money', values: causes.map((cause) => cause.amount), input: true, total: { kind: 'formula', formula: counted, value: explained } },
        { id: 'counts', heading: words.counts, format: 'count', values: causes.map((cause) => (cause.counts ? 1 : 0)), input: true },
      ],
    },
    figures: [
      { id: 'control', label: figureWords.control, value: choices.control, format: 'money', input: true },
      { id: 'difference', label: figureWords.difference, value: gap, format: 'money', formula: '={totalOpen}-{control}' },
      { id: 'unexplained', label: figureWords.unexplained, value: unexplained, format: 'money', formula: '=ROUND({difference}-SUMPRODUCT(tieOut[amount],tieOut[counts]),2)' },
    ],
    checks: [
      {
        id: 'tieOut',
        label: checkWords.tieOut,
        expected: decimalSum([choices.control, explained]),
        found: total,
        expectedFormula: '={control}+SUMPRODUCT(tieOut[amount],tieOut[counts])',
        foundFormula: '=SUM(detail[open])',
        format: 'money',
        tolerance,
      },
      ...advancesCheck(state),
    ],
  };
}

/** Unreadable rows are in the ledger and not in the report, so they count; of the rest only the reader knows. */
function causesIn(state: State): Cause[] {
  const { reading, cells, typed, mapping, items } = state;
  const leftOut = (reason: Words): number => decimalSum(reading.account.leftOut.filter((row) => row.reason === reason).map((row) => row.amount ?? 0));
  const isOpenList = state.understanding.kind !== 'ledger' && state.understanding.kind !== 'balances';
  const amounts = (typed.numbers.get('open_amount') ?? typed.numbers.get('amount_gross'))?.values;
  const duplicates = isOpenList && amounts !== undefined ? decimalSum(findDuplicates(cells, typed, mapping).map((row) => amounts[row]!).filter((amount) => !Number.isNaN(amount))) : 0;
  const revalued = decimalSum(Array.from(items.open).filter((_, item) => items.classes[item] === documentClass.revaluation));
  const causes: Cause[] = [
    { name: words.causeRejected, amount: -reading.account.money.rejected, counts: true },
    { name: words.causeLater, amount: -leftOut(reasons.laterDocument), counts: false },
    { name: words.causeOtherAccount, amount: -leftOut(reasons.otherAccount), counts: false },
    { name: words.causeDuplicates, amount: duplicates, counts: false },
    { name: words.causeRevaluation, amount: revalued, counts: false },
  ];
  return causes.filter((cause) => Math.abs(cause.amount) >= tolerance / 2);
}

function advancesCheck({ choices, reading }: State): Check[] {
  if (choices.controlAdvances === null) return [];
  const found = decimalSum(reading.others.filter(({ account }) => account.startsWith('2203')).map(({ amount }) => amount));
  return [{ id: 'tieOutAdvances', label: checkWords.tieOutAdvances, expected: choices.controlAdvances, found, format: 'money', tolerance }];
}
