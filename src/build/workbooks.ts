import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../texts/words';
import { createMemoryEngine } from '../workbench/engines/memory';
import { openWorkbook } from '../workbench/files';
import { preparedWorkbooks } from '../workbooks/prepared';
import { renderPrepared, type Calculate } from '../workbooks/prepared/render';
import type { PreparedWorkbook } from '../workbooks/prepared/workbook';

/** Where the committed file of a prepared workbook stands, from the root. */
export function preparedPath(id: string, language: Language): string {
  return `assets/workbooks/workcap-${id}-${language}.xlsx`;
}

/** Computes a file as the workbench does. A formula that fails is a mistake of the definition. */
export const calculateFile: Calculate = async (file) => {
  const engine = createMemoryEngine();
  await engine.load(await openWorkbook(file, 'prepared.xlsx'));
  await engine.settled();
  return new Map(
    engine.sheets().map(({ id, name }) => {
      const used = engine.used(id, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
      const types = engine.valueTypes(id, area);
      const values = engine.values(id, area);
      const wrong = types.flatMap((line, row) => line.flatMap((type, column) => (type === 'Error' ? [`${name} row ${row + 1} column ${column + 1}: ${String(values[row]?.[column])} ${String(engine.formulas(id, { row, column, rows: 1, columns: 1 })[0]?.[0])}`] : [])));
      if (wrong.length > 0) throw new Error(`${wrong.length} formulas fail: ${wrong.slice(0, 5).join('; ')}`);
      return [name, values];
    }),
  );
};

export const preparedFile = (workbook: PreparedWorkbook, language: Language): Promise<Uint8Array> => renderPrepared(workbook, language, calculateFile);

async function main(): Promise<void> {
  for (const make of preparedWorkbooks) {
    for (const language of languages) {
      const workbook = make(language);
      const file = path.join(process.cwd(), preparedPath(workbook.id, language));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, await preparedFile(workbook, language));
      process.stdout.write(`Written: ${preparedPath(workbook.id, language)}\n`);
    }
  }
}

if (require.main === module) void main();
