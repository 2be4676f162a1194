import { sum } from '../../../math/sum';
import type { Check } from '../../../report/report';
import type { State } from './state';
import { checkWords } from './words';

export function checksOf(state: State): Check[] {
  const { classified, demand, choices, format } = state;
  const { total, count, pattern, byClass } = classified;
  const tolerance = choices.measure === 'quantity' ? 1e-6 * Math.max(1, Math.abs(total)) : 0.005;
  const money = { format, tolerance } as const;
  const sums = byClass.values;
  const { rows } = demand.rows;
  const used = demand.rows.money?.used ?? null;
  return [
    { id: 'classes', label: checkWords.classes, expected: total, found: sum(sums), expectedFormula: '=SUM(items[value])', foundFormula: '=SUM(classes[value])', ...money },
    { id: 'counts', label: checkWords.counts, expected: count, found: sum(byClass.counts), expectedFormula: '=COUNT(items[rank])', foundFormula: '=SUM(classes[items])', format: 'count', tolerance: 0 },
    ...(pattern === null ? [] : [{ id: 'matrix', label: checkWords.matrix, expected: total, found: sum(sums), expectedFormula: '=SUM(items[value])', foundFormula: '=SUM(matrixValues[total])', ...money } satisfies Check]),
    ...(used === null ? [] : [{ id: 'money', label: checkWords.money, expected: used, found: total, foundFormula: '=SUM(items[value])', ...money } satisfies Check]),
    ...(classified.base <= 0 ? [] : [{ id: 'last', label: checkWords.last, expected: 1, found: classified.cumulative[count - 1]!, foundFormula: '=MAX(items[cumulative])', format: 'percent', tolerance: 1e-9 } satisfies Check]),
    { id: 'rows', label: checkWords.rows, expected: rows.read, found: rows.used + rows.rejected + rows.excluded, format: 'count', tolerance: 0 },
  ];
}
