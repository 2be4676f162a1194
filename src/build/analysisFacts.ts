import type { Analysis } from '../analyses/define';
import { demandReasons } from '../analyses/inventory/demand/words';
import { leadTimeReasons } from '../analyses/inventory/leadTimes/words';
import { reasons as agingReasons } from '../analyses/receivables/aging/reasons';
import { calculators } from '../calculators/index';
import type { Calculator } from '../calculators/define';
import type { CellValue, SourceCells } from '../intake/cells';
import { prepareCells } from '../intake/prepare';
import { understand } from '../intake/understand';
import type { Report } from '../report/report';
import { mappingOf, optionStates, valuesOf } from '../taskpane/choices';
import type { Choices } from '../taskpane/choices';
import type { Language, Words } from '../texts/words';
import { invoicesSheet, itemsSheet } from '../workbooks/sample/listSheets';
import { playLedger } from '../workbooks/sample/openItems';
import { sampleAsOf } from '../workbooks/sample/company';
import { sequenceFrom } from '../workbooks/sample/sequence';
import { stockItems } from '../workbooks/sample/stock';

/** Why rows are left out, by analysis. */
const reasonsOf: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'receivables-aging': agingReasons,
  'item-classes': demandReasons,
  'lead-times': leadTimeReasons,
  'stock-planning': demandReasons,
};

/** Reasons that need no parameter, as they stand in the list of rows left out. */
export function leftOutReasons({ id }: Analysis): readonly Words[] {
  return Object.values(reasonsOf[id] ?? {}).filter(({ en }) => !en.includes('{'));
}

/** The sample has demand by month and lead times in days. */
const choices: Choices = { columns: {}, options: { convert: true } };

/** The report that the analysis makes of a list of the sample workbook; null where the sample has no list for it. */
export function sampleReport(analysis: Analysis, language: Language): Report | null {
  for (const cells of sampleLists(language)) {
    const understanding = understand(cells, analysis.roles, analysis.kinds);
    if (!analysis.kinds.includes(understanding.kind)) continue;
    const mapping = mappingOf(understanding, choices, {});
    const options = valuesOf(optionStates(analysis, understanding, mapping, choices, {}, sampleAsOf));
    const result = analysis.compute({ cells, understanding, mapping, options, version: '', history: [], progress: () => undefined });
    if (result.ok) return result.report;
  }
  return null;
}

/** The lists of the sample workbook, and one of receipts, which it does not have. */
function sampleLists(language: Language): readonly SourceCells[] {
  const sequence = sequenceFrom(1);
  const lists = [invoicesSheet(playLedger(sequence).items, language), itemsSheet(stockItems(sequence), language)].map(({ name, rows }) => ({ name, cells: (rows ?? []) as readonly (readonly CellValue[])[] }));
  return [...lists, { name: 'Receipts', cells: receipts(language) }].map(({ name, cells }) => {
    const columns = Array.from({ length: cells[0]?.length ?? 0 }, (_, column) => cells.map((row) => row[column] ?? null));
    return prepareCells([{ sheet: name, firstRow: 1, firstColumn: 1, rowCount: cells.length, columns, errors: [], table: name, date1904: false, hiddenRows: [] }]);
  });
}

function receipts(language: Language): readonly (readonly CellValue[])[] {
  const headings: Readonly<Record<Language, readonly string[]>> = { en: ['Item code', 'Supplier', 'PO number', 'Order date', 'Receipt date', 'Quantity received'], zh: ['物料编码', '供应商', '采购订单号', '订单日期', '入库日期', '入库数量'] };
  return [headings[language], ...[0, 1, 2, 3, 4].map((index) => ['A-100', 'Alder', `PO-${index}`, sampleAsOf - 200 + 30 * index, sampleAsOf - 190 + 31 * index, 100])];
}

/** Functions of cells for the formulas of an analysis, in the order of its work. */
const formulasOf: Readonly<Record<string, readonly string[]>> = {
  'receivables-aging': ['DUEDATE', 'AGEDAYS', 'AGEBUCKET', 'AGING', 'FIFOAPPLY', 'FIFOOPEN'],
  'item-classes': ['ABCSHARE', 'ABC', 'DEMANDCV', 'XYZ', 'DEMANDADI', 'DEMANDSIZECV', 'DEMANDCLASS'],
  'lead-times': ['SUPPLIERLEAD', 'LEADTIMESD'],
  'stock-planning': ['DEMANDCLASS', 'SAFETYSTOCK', 'SAFETYSTOCKERROR', 'SAFETYSTOCKQUANTILE', 'SAFETYSTOCKFILL', 'SAFETYSTOCKMAX', 'SAFETYSTOCKCOVER', 'SAFETYSTOCKFLUCT', 'SAFETYSTOCKSLOW', 'ROP', 'ORDERUPTO', 'ORDERQTY', 'COVERDAYS'],
};

export function calculatorsOf({ id }: Analysis): readonly Calculator[] {
  return (formulasOf[id] ?? []).map((wanted) => {
    const found = calculators.find((calculator) => calculator.id === wanted);
    if (found === undefined) throw new Error(`There is no calculator ${wanted}`);
    return found;
  });
}
