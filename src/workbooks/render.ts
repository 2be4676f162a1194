import { writeXlsx } from 'hucre';
import { withNotes } from '../excel/plan/notes';
import { isoDate } from '../math/dates';
import type { Report } from '../report/report';
import type { Language } from '../texts/words';
import { deterministicZip, withFixedTimes } from './deterministicZip';
import { fonts } from './fonts';
import { repeatedRows } from './printTitles';
import { fillPlan } from './render/filledPlan';
import { finishPart } from './render/parts';
import { sheetOf } from './render/sheets';

/**
 * A report as an .xlsx file: the same layout as in the open workbook, with Tables, native formulas and their values, checks, charts,
 * formats, frozen panes and print set-up. The same report gives the same bytes; the file is dated on the report's as-of date.
 */
export async function renderReport(given: Report, language: Language): Promise<Uint8Array> {
  const report = withNotes(given);
  const filled = fillPlan(report, language);
  const { sheets } = filled.plan;
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => sheetOf(sheet, filled.blocks[index] ?? [], filled.tables, fonts[language])),
    namedRanges: sheets.map(({ name, printTitle }) => repeatedRows(name, printTitle.first + 1, printTitle.last + 1)),
    defaultFont: fonts[language],
    properties: { title: report.title[language], creator: `Workcap ${report.stamp.version}` },
  });
  const day = isoDate(report.stamp.asOf) ?? '1980-01-01';
  return deterministicZip(bytes, (path, content) => {
    if (path === 'docProps/core.xml') return withFixedTimes(content, day);
    const finished = path.endsWith('.xml') ? finishPart(path, new TextDecoder().decode(content), filled) : null;
    return finished === null ? content : new TextEncoder().encode(finished);
  });
}
