import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, type CellValue as FileValue } from 'hucre';
import { receivablesAging } from '../../src/analyses/receivables/aging';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import type { Report } from '../../src/report/report';
import { languages, type Language } from '../../src/texts/words';
import { engineInProcess } from '../../src/worker/inProcess';
import { renderReport } from '../../src/workbooks/render';
import { sampleWorkbook } from '../../src/workbooks/sample';
import { optionsFor } from '../support/options';

const asOf = 46_326;
const cellOf = (value: FileValue | undefined): CellValue => (value instanceof Date ? Math.round(value.getTime() / 86_400_000) + 25_569 : (value ?? null));

async function sourceOf(language: Language): Promise<SourceCells> {
  const sheet = (await readXlsx(await sampleWorkbook(language))).sheets[1]!;
  const columns = sheet.rows[0]!.map((_, column) => sheet.rows.map((row) => cellOf(row[column])));
  return { sheet: sheet.name, firstRow: 1, firstColumn: 1, rowCount: sheet.rows.length, columns, errors: [], table: sheet.tables![0]!.name, date1904: false, hiddenRows: [] };
}

async function agingOf(source: SourceCells): Promise<Report> {
  const engine = engineInProcess('1.0.0');
  const understood = await engine.understand([source], receivablesAging.id);
  expect({ kind: understood.kind, asOf: understood.asOf?.serial, blocking: understood.findings.filter((finding) => finding.blocking) }).toEqual({ kind: 'openItems', asOf, blocking: [] });
  const { mapping } = understood;
  const options = optionsFor(receivablesAging, understood, mapping, {});
  const result = await engine.run({ analysis: receivablesAging.id, mapping, options, history: [] }, () => undefined);
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.code).join());
  return result.report;
}

describe.each(languages)('the sample, aged and written to a file (%s)', (language) => {
  test('ties to the list: every row and every cent is used', async () => {
    const source = await sourceOf(language);
    const report = await agingOf(source);
    const cents = source.columns[8]!.slice(1).reduce<number>((sum, value) => sum + Math.round(Number(value) * 100), 0);
    const rows = source.rowCount - 1;
    expect(report.stamp.rows).toEqual({ read: rows, used: rows, rejected: 0, excluded: 0 });
    expect(Math.round(report.stamp.money!.used * 100)).toBe(cents);
    expect(report.checks.filter((check) => Math.abs(check.found - check.expected) > check.tolerance)).toEqual([]);
  });

  test('the file has the report with every check passed', async () => {
    const report = await agingOf(await sourceOf(language));
    const bytes = await renderReport(report, language);
    const folder = process.env['WORKCAP_KEEP'];
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `aging-${language}.xlsx`), bytes);
    }
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]!.rows.flat().some((value) => typeof value === 'string' && value.endsWith(`${report.checks.length}/${report.checks.length}`))).toBe(true);
    expect(sheets[0]!.rows.flat()).not.toContain('✗');
    expect(sheets.flatMap((sheet) => sheet.tables ?? []).length).toBe(report.tables.length);
  });
});
