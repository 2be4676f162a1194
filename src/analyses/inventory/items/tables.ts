import { sum } from '../../../math/sum';
import { fill } from '../../../texts/words';
import { demandClassWords, type DemandClass } from '../../../calculators/inventory/demandClass';
import type { ReportColumn, ReportTable } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { cellsOf, countsByGroup, hasNumber, hasText, numbersAt, numbersOf, sumsByGroup, valuesAt } from '../columns';
import { movementWords } from '../demand/movements';
import { unitWords } from '../demand/periods';
import { flagReasons, flagWords, words } from './words';
import { abcClasses, type Pattern } from './classify';
import type { State } from './state';

/** Bands of the value that the company has set: a check of the result, never its rule. */
const companyBands = { A: [0.5, 0.7], B: [0.15, 0.25], C: [0.1, 0.15] } as const;

const letterColumn = (heading: Words, more: Partial<ReportColumn> = {}): ReportColumn => ({ id: 'class', heading, format: 'text', values: abcClasses, role: 'key', ...more });

export function classesTable(state: State): ReportTable {
  const { classified, format } = state;
  const { byClass: { counts, values: sums, shares }, count } = classified;
  return {
    id: 'classes',
    title: words.classesTitle,
    place: 'report',
    rowCount: 3,
    columns: [
      letterColumn(words.class, { total: { kind: 'label', words: words.total } }),
      { id: 'items', heading: words.items, format: 'count', values: counts, formula: '=COUNTIFS(items[abc],[@class])', total: { kind: 'sum', value: count } },
      { id: 'itemShare', heading: words.itemShare, format: 'percent', values: counts.map((items) => (count === 0 ? 0 : items / count)), formula: '=IF({itemCount}>0,[@items]/{itemCount},0)', total: { kind: 'sum', value: count === 0 ? 0 : 1 } },
      { id: 'value', heading: valueHeading(state), format, values: sums, formula: '=SUMIFS(items[value],items[abc],[@class])', total: { kind: 'sum', value: sum(sums) } },
      { id: 'share', heading: words.share, format: 'percent', values: shares, formula: '=SUMIFS(items[share],items[abc],[@class])', total: { kind: 'sum', value: sum(shares) } },
    ],
  };
}

export function companyBandsTable(state: State): ReportTable {
  const { shares } = state.classified.byClass;
  const low = abcClasses.map((letter) => companyBands[letter][0]);
  const high = abcClasses.map((letter) => companyBands[letter][1]);
  const rounded = (share: number): number => Math.round(share * 1e6) / 1e6;
  return {
    id: 'companyBands',
    title: words.bandsTitle,
    place: 'report',
    rowCount: 3,
    columns: [
      letterColumn(words.class),
      { id: 'share', heading: words.share, format: 'percent', values: shares, formula: '=SUMIFS(items[share],items[abc],[@class])' },
      { id: 'from', heading: words.from, format: 'percent', values: low, input: true },
      { id: 'to', heading: words.to, format: 'percent', values: high, input: true },
      {
        id: 'within',
        heading: words.within,
        format: 'text',
        values: shares.map((share, row) => (rounded(share) < low[row]! ? '↓' : rounded(share) > high[row]! ? '↑' : '✓')),
        formula: '=IF(ROUND([@share],6)<[@from],"↓",IF(ROUND([@share],6)>[@to],"↑","✓"))',
      },
    ],
  };
}

/** XYZ letters, and null for items that have none. */
const steadiness = ['X', 'Y', 'Z', null] as const;

/** ABC by XYZ: one table of counts, one of values. */
export function matrixTables(state: State): ReportTable[] {
  const { pattern, value, classOf, byClass } = state.classified;
  if (pattern === null) return [];
  const group = matrixGroups(classOf, pattern);
  const groups = abcClasses.length * steadiness.length;
  const table = (id: string, title: Words, format: ReportColumn['format'], cells: readonly number[], totals: readonly number[], whole: string, part: (letter: string) => string): ReportTable => {
    const cellsUnder = (letter: (typeof steadiness)[number]): number[] => abcClasses.map((_, row) => cells[row * steadiness.length + steadiness.indexOf(letter)]!);
    const column = (letter: 'X' | 'Y' | 'Z'): ReportColumn => {
      const values = cellsUnder(letter);
      return { id: letter.toLowerCase(), heading: { en: letter, zh: letter }, format, values, formula: part(letter), total: { kind: 'sum', value: sum(values) } };
    };
    const rest = cellsUnder(null);
    return {
      id,
      title,
      place: 'report',
      rowCount: 3,
      columns: [
        letterColumn(words.class, { total: { kind: 'label', words: words.total } }),
        column('X'),
        column('Y'),
        column('Z'),
        { id: 'none', heading: words.none, format, values: rest, formula: '=[@total]-[@x]-[@y]-[@z]', total: { kind: 'sum', value: sum(rest) } },
        { id: 'total', heading: words.total, format, values: totals, formula: whole, total: { kind: 'sum', value: sum(totals) } },
      ],
    };
  };
  return [
    table('matrixCounts', words.countsTitle, 'count', countsByGroup(group, groups), byClass.counts, '=COUNTIFS(items[abc],[@class])', (letter) => `=COUNTIFS(items[abc],[@class],items[xyz],"${letter}")`),
    table('matrixValues', words.valuesTitle, state.format, sumsByGroup(group, groups, value), byClass.values, '=SUMIFS(items[value],items[abc],[@class])', (letter) => `=SUMIFS(items[value],items[abc],[@class],items[xyz],"${letter}")`),
  ];
}

function matrixGroups(classOf: Uint8Array, { xyz }: Pattern): Uint8Array {
  return classOf.map((row, rank) => row * steadiness.length + steadiness.indexOf(xyz[rank]!));
}

export function patternsTable(state: State): ReportTable | null {
  const { pattern, value } = state.classified;
  if (pattern === null) return null;
  const classes = Object.keys(demandClassWords) as DemandClass[];
  // Items without a class are a group of their own behind the others, of which nothing is told.
  const group = Uint8Array.from(pattern.demandClass, (own) => (own === null ? classes.length : classes.indexOf(own)));
  const counts = countsByGroup(group, classes.length + 1).slice(0, classes.length);
  const sums = sumsByGroup(group, classes.length + 1, value).slice(0, classes.length);
  return {
    id: 'patterns',
    title: words.patternsTitle,
    place: 'report',
    rowCount: classes.length,
    columns: [
      { id: 'class', heading: words.demandClass, format: 'text', values: classes.map((name) => demandClassWords[name]), role: 'key', total: { kind: 'label', words: words.total } },
      { id: 'items', heading: words.items, format: 'count', values: counts, formula: '=COUNTIFS(items[demandClass],[@class])', total: { kind: 'sum', value: sum(counts) } },
      { id: 'value', heading: valueHeading(state), format: state.format, values: sums, formula: '=SUMIFS(items[value],items[demandClass],[@class])', total: { kind: 'sum', value: sum(sums) } },
    ],
  };
}

export function valueHeading({ choices: { measure } }: State): Words {
  return measure === 'quantity' ? words.quantity : words.value;
}

export function itemsTable(state: State): ReportTable {
  const { classified, demand, format, live, choices } = state;
  const { item, value, share, cumulative, abc, flags, pattern, count } = classified;
  const { codes, names } = demand.items;
  const formula = (text: string): { formula?: string } => (live ? { formula: text } : {});
  const hasCodes = hasText(codes);
  const hasNames = hasText(names);
  const amount = demand.totals.demand;
  const measured = choices.rule === 'BEFORE' ? '[@cumulative]-[@share]' : '[@cumulative]';
  const sign = choices.rule === 'BEFORE' ? '<' : '<=';
  const columns: ReportColumn[] = [
    { id: 'rank', heading: words.rank, format: 'count', values: ranksUpTo(count), role: 'key', total: { kind: 'label', words: words.total } },
    ...(hasCodes ? [{ id: 'code', heading: words.code, format: 'text', values: valuesAt(codes, item), role: 'key' } satisfies ReportColumn] : []),
    ...(hasNames || !hasCodes ? [{ id: 'name', heading: words.name, format: 'text', values: valuesAt(names, item), role: 'key' } satisfies ReportColumn] : []),
    ...(hasNumber(amount) && choices.measure !== 'quantity' ? [{ id: 'demand', heading: words.demand, format: 'units', values: cellsOf(numbersAt(amount, item)) } satisfies ReportColumn] : []),
    { id: 'value', heading: valueHeading(state), format, values: numbersOf(value), total: { kind: 'sum', value: classified.total } },
    { id: 'share', heading: words.share, format: 'percent', values: numbersOf(share), ...formula('=IF({base}>0,MAX(0,[@value])/{base},0)'), total: { kind: 'sum', value: sum(share) } },
    { id: 'cumulative', heading: words.cumulative, format: 'percent', values: numbersOf(cumulative) },
    { id: 'abc', heading: words.abc, format: 'text', values: abc, ...formula(`=IF([@share]<=0,"C",IF(ROUND(${measured},10)${sign}{cutA},"A",IF(ROUND(${measured},10)${sign}{cutB},"B","C")))`) },
  ];
  if (pattern !== null) {
    const period = unitWords[demand.periods.unit ?? 'month'];
    columns.push(
      { id: 'mean', heading: { en: fill(words.mean, { period: period.en }).en, zh: fill(words.mean, { period: period.zh }).zh }, format: 'units', values: cellsOf(pattern.mean) },
      { id: 'cv', heading: words.variation, format: 'factor', values: cellsOf(pattern.variation) },
      { id: 'xyz', heading: words.xyz, format: 'text', values: pattern.xyz, ...formula('=IF([@cv]="","",IF([@cv]<={limitX},"X",IF([@cv]<={limitY},"Y","Z")))') },
      { id: 'interval', heading: words.interval, format: 'factor', values: cellsOf(pattern.interval) },
      { id: 'sizeVariation', heading: words.sizeVariation, format: 'factor', values: cellsOf(pattern.sizeVariation) },
      { id: 'demandClass', heading: words.demandClass, format: 'text', values: pattern.demandClass.map((name) => (name === null ? null : demandClassWords[name])) },
    );
  }
  if (flags.length > 0) columns.push({ id: 'flag', heading: words.flag, format: 'text', values: new Array<Words | null>(count - flags.length).fill(null).concat(flags.map((flag) => flagWords[flag])), role: 'note' });
  return { id: 'items', title: words.itemsTitle, place: words.itemsSheet, rowCount: count, columns };
}

function ranksUpTo(count: number): number[] {
  const ranks = new Array<number>(count);
  for (let rank = 0; rank < count; rank += 1) ranks[rank] = rank + 1;
  return ranks;
}

/** Items that are C because they have no value, each with the reason. */
export function noValueTable({ classified, demand, format }: State): ReportTable | null {
  const { flags, count } = classified;
  if (flags.length === 0) return null;
  const { codes, names } = demand.items;
  const items = [...classified.item.subarray(count - flags.length)];
  const values = [...classified.value.subarray(count - flags.length)];
  return {
    id: 'noValue',
    title: words.noValueTitle,
    place: words.noValueSheet,
    rowCount: flags.length,
    columns: [
      { id: 'code', heading: words.code, format: 'text', values: items.map((item) => codes[item]! || names[item]!), role: 'key', total: { kind: 'label', words: words.total } },
      { id: 'name', heading: words.name, format: 'text', values: items.map((item) => names[item]!), role: 'key' },
      { id: 'value', heading: words.value, format, values, total: { kind: 'sum', value: sum(values) } },
      { id: 'reason', heading: words.reason, format: 'text', values: flags.map((flag) => flagReasons[flag]), role: 'note' },
    ],
  };
}

export function categoriesTable({ demand }: State): ReportTable | null {
  const { categories } = demand;
  if (categories.length === 0) return null;
  return {
    id: 'categories',
    title: words.categoriesTitle,
    place: 'report',
    rowCount: categories.length,
    columns: [
      { id: 'category', heading: words.category, format: 'text', values: categories.map(({ name }) => name), role: 'key' },
      { id: 'class', heading: words.meaning, format: 'text', values: categories.map((category) => movementWords[category.class]) },
      { id: 'counts', heading: words.counts, format: 'text', values: categories.map(({ counted }) => (counted ? words.yes : words.no)) },
      { id: 'rows', heading: words.rows, format: 'count', values: categories.map(({ rows }) => rows) },
      { id: 'quantity', heading: words.quantity, format: 'units', values: categories.map(({ quantity }) => quantity) },
    ],
  };
}

/** What each period came to, where the movements say it. */
export function periodsTable(state: State): ReportTable | null {
  const { demand, choices, format } = state;
  const { periods, byPeriod } = demand;
  if (byPeriod === null || periods.count < 2) return null;
  const money = choices.measure === 'usage' || choices.measure === 'revenue' || choices.measure === 'margin' ? byPeriod[choices.measure] : null;
  const list = (values: Float64Array): number[] => Array.from(values, (value) => (Number.isNaN(value) ? 0 : value));
  const quantities = list(byPeriod.quantity);
  const last = periods.count - 1;
  return {
    id: 'periods',
    title: words.periodsTitle,
    place: words.periodsSheet,
    rowCount: periods.count,
    columns: [
      { id: 'period', heading: words.period, format: 'text', values: periods.names, role: 'key', total: { kind: 'label', words: words.total } },
      { id: 'quantity', heading: words.quantity, format: 'units', values: quantities, total: { kind: 'sum', value: sum(quantities) } },
      ...(money === null ? [] : [{ id: 'value', heading: words.value, format, values: list(money), total: { kind: 'sum', value: sum(list(money)) } } satisfies ReportColumn]),
      { id: 'complete', heading: words.complete, format: 'text', values: periods.names.map((_, period) => (period === last && periods.incomplete !== null ? words.no : words.yes)) },
    ],
  };
}
