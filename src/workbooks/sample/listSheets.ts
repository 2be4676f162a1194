import type { CellValue, WriteSheet } from 'hucre';
import { columnName } from '../../ooxml/address';
import { colors } from '../../excel/draw/styles';
import { fonts } from '../fonts';
import { numberFormats } from '../../report/formats';
import type { FormatName } from '../../report/formats';
import type { Language, Words } from '../../texts/words';
import { currency } from './company';
import { money } from './figures';
import type { OpenItem } from './openItems';
import { monthNames, type StockItem } from './stock';
import { kindWords, sampleWords } from './words';

interface ListColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly format: FormatName;
  readonly value: (row: Row) => CellValue;
}

/** A list as an ERP exports it, made a Table: headings in row 1, frozen, with the first columns. */
function listSheet<Row>(name: string, tableName: string, columns: readonly ListColumn<Row>[], rows: readonly Row[], frozenColumns: number, language: Language): WriteSheet {
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, style: column.format === 'general' ? { alignment: { horizontal: 'left', indent: 1 } } : { numFmt: numberFormats[column.format] } })),
    rows: [columns.map((column) => column.heading), ...rows.map((row) => columns.map((column) => column.value(row)))],
    cells: new Map(columns.map((column, index) => [`0,${index}`, { style: headingStyle(column.format, language) }])),
    tables: [{ name: tableName, range: `A1:${columnName(columns.length - 1)}${rows.length + 1}`, columns: columns.map((column) => ({ name: column.heading })), style: 'TableStyleLight1', showRowStripes: false }],
    freezePane: { rows: 1, columns: frozenColumns },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&F · &A&R&P / &N' },
  };
}

const headingStyle = (format: FormatName, language: Language) => ({
  font: { ...fonts[language], bold: true, color: { rgb: colors.brandText.slice(1) } },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: colors.brand.slice(1) } },
  alignment: format === 'general' ? { vertical: 'center' as const, horizontal: 'left' as const, indent: 1 } : { vertical: 'center' as const, horizontal: 'right' as const },
  numFmt: numberFormats.general,
});

export function invoicesSheet(items: readonly OpenItem[], language: Language): WriteSheet {
  const say = (words: Words): string => words[language];
  const wide = language === 'zh' ? 30 : 32;
  const columns: readonly ListColumn<OpenItem>[] = [
    { heading: say(sampleWords.customerCode), width: 18, format: 'general', value: (item) => item.customerCode },
    { heading: say(sampleWords.customer), width: wide, format: 'general', value: (item) => say(item.customer) },
    { heading: say(sampleWords.kind), width: 15, format: 'general', value: (item) => say(kindWords[item.kind]) },
    { heading: say(sampleWords.number), width: 17, format: 'general', value: (item) => item.number },
    { heading: say(sampleWords.date), width: 16, format: 'date', value: (item) => item.date },
    { heading: say(sampleWords.due), width: 15, format: 'date', value: (item) => item.due },
    { heading: say(sampleWords.amount), width: 16, format: 'money', value: (item) => money(item.amount, language) },
    { heading: say(sampleWords.paid), width: 16, format: 'money', value: (item) => money(item.paid, language) },
    { heading: say(sampleWords.open), width: 16, format: 'money', value: (item) => money(item.amount - item.paid, language) },
    { heading: say(sampleWords.currency), width: 11, format: 'general', value: () => say(currency) },
    { heading: say(sampleWords.salesperson), width: 16, format: 'general', value: (item) => say(item.salesperson) },
    { heading: say(sampleWords.remark), width: 38, format: 'general', value: (item) => (item.remark === null ? null : say(item.remark)) },
  ];
  return listSheet(say(sampleWords.invoices), say(sampleWords.invoicesTable), columns, items, 2, language);
}

export function itemsSheet(items: readonly StockItem[], language: Language): WriteSheet {
  const say = (words: Words): string => words[language];
  const columns: readonly ListColumn<StockItem>[] = [
    { heading: say(sampleWords.itemCode), width: 15, format: 'general', value: (item) => item.code },
    { heading: say(sampleWords.itemName), width: 32, format: 'general', value: (item) => say(item.good.name) },
    { heading: say(sampleWords.unit), width: 8, format: 'general', value: (item) => say(item.good.unit) },
    { heading: say(sampleWords.unitCost), width: 13, format: 'money', value: (item) => money(Math.round(item.good.cost * 100), language) },
    { heading: say(sampleWords.onHand), width: 12, format: 'units', value: (item) => item.onHand },
    { heading: say(sampleWords.leadTime), width: 20, format: 'count', value: (item) => item.good.leadTime },
    ...monthNames().map((name, month): ListColumn<StockItem> => ({ heading: name, width: 11, format: 'units', value: (item) => item.demand[month] ?? 0 })),
  ];
  return listSheet(say(sampleWords.items), say(sampleWords.itemsTable), columns, items, 2, language);
}
