import { ExactSum } from '../../../math/sum';
import type { ReportChart, ReportTable } from '../../../report/report';
import { measureWords } from './options';
import type { State } from './state';
import { valueHeading } from './tables';
import { words } from './words';

/** More columns than this cannot be told apart: then each stands for an equal number of items. */
const mostColumns = 50;

/** The figures of the chart: items, or groups of neighbours in rank, with the share up to the last of each. */
export function paretoTable(state: State): ReportTable | null {
  const { classified, demand, format, choices } = state;
  const { count, value, cumulative, item, base } = classified;
  if (count < 2 || base <= 0) return null;
  const single = count <= mostColumns;
  const groups = single ? count : mostColumns;
  const to = Array.from({ length: groups }, (_, group) => Math.round(((group + 1) * count) / groups));
  const from = to.map((_, group) => (group === 0 ? 0 : to[group - 1]!));
  const label = (group: number): string => {
    const first = from[group]! + 1;
    const last = to[group]!;
    if (!single) return first === last ? String(first) : `${first}–${last}`;
    const own = item[from[group]!]!;
    return demand.items.codes[own]! || demand.items.names[own]!;
  };
  const values = to.map((end, group) => sumAboveZero(value, from[group]!, end));
  return {
    id: 'pareto',
    title: words.paretoTitle,
    place: words.paretoSheet,
    rowCount: groups,
    columns: [
      { id: 'items', heading: words.group, format: 'text', values: to.map((_, group) => label(group)), role: 'key' },
      { id: 'after', heading: words.after, format: 'count', values: from },
      { id: 'upTo', heading: words.upTo, format: 'count', values: to },
      { id: 'value', heading: valueHeading(state), format, values, formula: '=SUMIFS(items[value],items[rank],">"&[@after],items[rank],"<="&[@upTo],items[value],">0")' },
      { id: 'cumulative', heading: words.cumulative, format: 'percent', values: to.map((end) => cumulative[end - 1]!), formula: '=INDEX(items[cumulative],[@upTo])' },
      { id: 'cutA', heading: words.cutA, format: 'percent', values: to.map(() => choices.cutA), formula: '={cutA}' },
      { id: 'cutB', heading: words.cutB, format: 'percent', values: to.map(() => choices.cutB), formula: '={cutB}' },
    ],
  };
}

function sumAboveZero(values: Float64Array, from: number, to: number): number {
  const total = new ExactSum();
  for (let rank = from; rank < to; rank += 1) if (values[rank]! > 0) total.add(values[rank]!);
  return total.value;
}

export function paretoChart({ classified, choices }: State): ReportChart {
  const name = measureWords[choices.measure];
  const items = classified.count.toLocaleString('en');
  return {
    id: 'pareto',
    title: { en: words.chartTitle.en.replace('{measure}', name.en.toLowerCase()).replace('{items}', items), zh: words.chartTitle.zh.replace('{measure}', name.zh).replace('{items}', items) },
    kind: 'pareto',
    table: 'pareto',
    categories: 'items',
    series: ['value', 'cumulative', 'cutA', 'cutB'],
  };
}
