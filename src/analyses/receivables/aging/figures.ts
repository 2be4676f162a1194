import type { Check, KeyFigure, LeftOutRow } from '../../../report/report';
import { fill, type Words } from '../../../texts/words';
import { sum } from '../../../math/sum';
import type { Choices } from './choices';
import type { CustomerLines } from './customers';
import type { Items } from './items';
import { type BandTotals, owedBy, ratio, shareOf } from './tables';
import { checkWords, figureWords, words } from './words';

/** Cents are compared to half a cent: the sheet adds doubles in its own order. */
const tolerance = 0.005;

export function keyFigures(choices: Choices, totals: BandTotals, lines: CustomerLines, items: Items): KeyFigure[] {
  const totalOpen = items.moneyAccount.used;
  const credits = totals.amounts.at(-1)!;
  const overdue = sum(lines.overdue);
  const owed = owedBy(lines.totals);
  const nameColumn = lines.names.some((name) => name !== '') || !lines.codes.some((code) => code !== '') ? 'name' : 'code';
  const largest: string | Words = (nameColumn === 'name' ? lines.names[0] : lines.codes[0]) || (nameColumn === 'name' && lines.codes[0] ? '' : words.noCustomer);
  return [
    { id: 'asOf', label: figureWords.asOf, value: choices.asOf, format: 'date', input: true },
    { id: 'totalOpen', label: figureWords.totalOpen, value: totalOpen, format: 'money', formula: '=SUM(detail[open])' },
    { id: 'overdue', label: figureWords.overdue, value: overdue, format: 'money', formula: '=SUM(customers[overdue])' },
    { id: 'overdueShare', label: figureWords.overdueShare, value: ratio(overdue, totalOpen - credits), format: 'percent', formula: '=IF({totalOpen}-{credits}=0,0,{overdue}/({totalOpen}-{credits}))' },
    { id: 'credits', label: figureWords.credits, value: credits, format: 'money', formula: '=SUMIFS(detail[open],detail[open],"<0")' },
    { id: 'customers', label: figureWords.customers, value: lines.count, format: 'count', formula: '=COUNT(customers[total])' },
    { id: 'documents', label: figureWords.documents, value: items.count, format: 'count', formula: '=COUNT(detail[open])' },
    { id: 'owed', label: figureWords.owed, value: owed, format: 'money', formula: '=SUMIFS(customers[total],customers[total],">0")' },
    { id: 'largestCustomer', label: figureWords.largestCustomer, value: owed > 0 ? largest : null, format: 'text', formula: `=IF({owed}>0,INDEX(customers[${nameColumn}],MATCH(MAX(customers[total]),customers[total],0)),"")` },
    { id: 'largestShare', label: figureWords.largestShare, value: shareOf(lines.totals[0] ?? 0, owed), format: 'percent', formula: '=IF({owed}>0,MAX(customers[total])/{owed},"")' },
    { id: 'topTenShare', label: figureWords.topTenShare, value: shareOf(owedBy(lines.totals.slice(0, 10)), owed), format: 'percent', formula: '=IF({owed}>0,SUMIFS(customers[total],customers[rank],"<=10",customers[total],">0")/{owed},"")' },
  ];
}

export function checks(choices: Choices, totals: BandTotals, lines: CustomerLines, items: Items): Check[] {
  const totalOpen = items.moneyAccount.used;
  const money = { format: 'money', tolerance } as const;
  return [
    { id: 'bands', label: checkWords.bands, expected: totalOpen, found: sum(totals.amounts), expectedFormula: '=SUM(detail[open])', foundFormula: '=SUM(bands[amount])', ...money },
    { id: 'customers', label: checkWords.customers, expected: totalOpen, found: sum(lines.totals), expectedFormula: '=SUM(detail[open])', foundFormula: '=SUM(customers[total])', ...money },
    ...totals.labels.slice(0, -1).map((label, band): Check => ({
      id: `band${band}`,
      label: { en: fill(checkWords.band, { band: label.en }).en, zh: fill(checkWords.band, { band: label.zh }).zh },
      expected: sum(daysBetween(items, choices, band)),
      found: totals.amounts[band]!,
      expectedFormula: bandByDays(choices, band),
      foundFormula: `=INDEX(bands[amount],${band + 1})`,
      ...money,
    })),
    rowCheck(items),
    moneyCheck(items),
  ];
}

/** First and last day of a band; open ends are infinite. */
function edges(choices: Choices, band: number): { from: number; to: number } {
  const firstOverdue = choices.dueTodayIsOverdue ? 0 : 1;
  const from = band === 0 ? -Infinity : band === 1 ? firstOverdue : choices.limits[band - 2]! + 1;
  const to = band === 0 ? firstOverdue - 1 : (choices.limits[band - 1] ?? Infinity);
  return { from, to };
}

/** The same band once more, by the days and not by the label, so that the check does not repeat what it checks. */
function bandByDays(choices: Choices, band: number): string {
  const { from, to } = edges(choices, band);
  const lower = from === -Infinity ? '' : `,detail[days],">=${from}"`;
  const upper = to === Infinity ? '' : `,detail[days],"<=${to}"`;
  return `=SUMIFS(detail[open],detail[open],">0"${lower}${upper})`;
}

function* daysBetween(items: Items, choices: Choices, band: number): Generator<number> {
  const { from, to } = edges(choices, band);
  for (let item = 0; item < items.count; item += 1) {
    if (items.open[item]! > 0 && items.days[item]! >= from && items.days[item]! <= to) yield items.open[item]!;
  }
}

function rowCheck(items: Items): Check {
  const { read, used, rejected, excluded } = items.rowAccount;
  return {
    id: 'rows',
    label: checkWords.rows,
    expected: read,
    found: used + rejected + excluded,
    // The total rows are in the table of rows left out, and are no rows that were read.
    foundFormula: leftOutSides(items.leftOut, '=COUNT(detail[open])', `ROWS(leftOut[place])${items.totalRows === 0 ? '' : `-${items.totalRows}`}`),
    format: 'count',
    tolerance: 0,
  };
}

function moneyCheck(items: Items): Check {
  const { read, used, rejected, excluded } = items.moneyAccount;
  return {
    id: 'money',
    label: checkWords.money,
    expected: read,
    found: sum([used, rejected, excluded]),
    foundFormula: leftOutSides(items.leftOut, '=SUM(detail[open])', 'SUM(leftOut[amount])'),
    format: 'money',
    tolerance,
  };
}

/** The rows left out are a table only when there are any. */
function leftOutSides(leftOut: readonly LeftOutRow[], used: string, rest: string): string {
  return leftOut.length === 0 ? used : `${used}+${rest}`;
}
