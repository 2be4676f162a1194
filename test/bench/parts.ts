import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { evaluate } from '../../src/calculators/evaluate';
import { calculator as safetyStockCalculator } from '../../src/calculators/inventory/safetyStock';
import { sum } from '../../src/math/sum';
import { openWorkbook, saveWorkbook } from '../../src/workbench/files/index';
import { invoices } from './list';
import { compare, type Line } from './measure';

/** Parts of the product by themselves, each against the least that any program must do with the same data. */
export async function compareParts(): Promise<Line[]> {
  const lines: Line[] = [];
  const amounts = Float64Array.from({ length: 1_000_000 }, (_, index) => (1 + ((index * 104_729) % 999_983)) / 100);
  lines.push(
    await compare('Exact sum of 1,000,000 amounts', () => sum(amounts), 'a plain loop that is not exact', () => {
      let total = 0;
      for (const amount of amounts) total += amount;
      return total;
    }),
  );

  const rows = Array.from({ length: 10_000 }, (_, index) => [100 + index, 15, 10, 1, 0.95] as const);
  lines.push(
    await compare(
      'SAFETYSTOCK for 10,000 cells, one call each',
      () => {
        for (const row of rows) answered(evaluate('SAFETYSTOCK', safetyStock(row)));
      },
      'one call over 10,000 rows',
      () => answered(evaluate('SAFETYSTOCK', { ...safetyStock([0, 15, 10, 1, 0.95]), [safetyStockInputs[0] ?? '']: rows.map(([mean]) => [mean]) })),
    ),
  );

  const list = invoices(100_000);
  const bytes = await writeXlsx({ sheets: [{ name: 'List', rows: list }] });
  lines.push(await compare('Opening 100,000 rows as .xlsx in the workbench', () => openWorkbook(bytes, 'list.xlsx'), 'hucre reading its values', () => readXlsx(bytes), 3));
  const opened = await openWorkbook(bytes, 'list.xlsx');
  lines.push(await compare('Saving them as a new .xlsx', () => saveWorkbook({ ...opened, package: null }), 'hucre writing its values', () => writeXlsx({ sheets: [{ name: 'List', rows: list }] }), 3));
  return lines;
}

const safetyStockInputs = Object.keys(safetyStockCalculator.inputs);

function safetyStock(values: readonly number[]): Record<string, unknown> {
  return Object.fromEntries(values.map((value, index) => [safetyStockInputs[index] ?? '', value]));
}

/** A refusal would be fast for the wrong reason. */
function answered(result: ReturnType<typeof evaluate>): void {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
}
