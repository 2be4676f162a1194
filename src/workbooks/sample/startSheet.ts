import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { calculatorOf, evaluate } from '../../calculators/evaluate';
import { colors } from '../../excel/draw/styles';
import { qualified } from '../../functions/namespace';
import { isoDate } from '../../math/dates';
import { formulaToFile } from '../../ooxml/formula';
import { numberFormats, type FormatName } from '../../report/formats';
import { fill, type Language, type Words } from '../../texts/words';
import { fonts } from '../fonts';
import { company, currency, goods, sampleAsOf } from './company';
import { costOfDemand, money, openTotal, stockValue } from './figures';
import type { Ledger } from './openItems';
import type { StockItem } from './stock';
import { sampleWords } from './words';

/** One input of the examples: a calculator's own input with the value it has here. */
interface Figure {
  readonly of: readonly [calculator: string, input: string];
  readonly value: number;
  readonly format: FormatName;
  /** Taken from a list of the workbook instead of typed. */
  readonly formula?: string;
  readonly note?: Words;
}

interface ExampleGroup {
  readonly title: Words;
  readonly figures: readonly Figure[];
  /** Ids of the calculators that are shown with these figures. */
  readonly results: readonly string[];
}

const exampleItem = 14;

function exampleGroups(language: Language, ledger: Ledger, stock: readonly StockItem[]): readonly ExampleGroup[] {
  const date = isoDate(sampleAsOf) ?? '';
  const column = (table: Words, heading: Words): string => `${table[language]}[${heading[language]}]`;
  const good = goods[exampleItem];
  if (good === undefined) throw new Error('The example item is not in the list of goods');
  const figure = (calculator: string, input: string, value: number, format: FormatName, more: Partial<Figure> = {}): Figure => ({ of: [calculator, input], value, format, ...more });
  return [
    {
      title: { en: fill(sampleWords.figuresOf, { date, currency: currency.en }).en, zh: fill(sampleWords.figuresOf, { date, currency: currency.zh }).zh },
      figures: [
        figure('CCC', 'inventory', stockValue(stock, language), 'money', { formula: `=SUMPRODUCT(${column(sampleWords.itemsTable, sampleWords.unitCost)},${column(sampleWords.itemsTable, sampleWords.onHand)})`, note: sampleWords.fromItems }),
        figure('CCC', 'receivables', openTotal(ledger.items, language), 'money', { formula: `=SUM(${column(sampleWords.invoicesTable, sampleWords.open)})`, note: sampleWords.fromInvoices }),
        figure('CCC', 'payables', thousands(costOfDemand(stock, language) / 8), 'money'),
        figure('CCC', 'sales', thousands(money(ledger.sales, language)), 'money'),
        figure('CCC', 'costOfSales', thousands(costOfDemand(stock, language)), 'money'),
      ],
      results: ['DSO', 'CCC'],
    },
    {
      title: { en: fill(sampleWords.item, { name: good.name.en }).en, zh: fill(sampleWords.item, { name: good.name.zh }).zh },
      figures: [
        figure('SAFETYSTOCK', 'demand', 8, 'general'),
        figure('SAFETYSTOCK', 'demandDeviation', 3, 'general'),
        figure('SAFETYSTOCK', 'leadTime', good.leadTime, 'general'),
        figure('SAFETYSTOCK', 'leadTimeDeviation', 4, 'general'),
        figure('SAFETYSTOCK', 'serviceLevel', 0.95, 'percent'),
      ],
      results: ['SAFETYSTOCK'],
    },
  ];
}

const dark = { rgb: colors.brand.slice(1) };
/** Without a name of its own a font is a serif one in some programs. */
const stylesIn = ({ name, size }: (typeof fonts)[Language]) => ({
  title: { font: { name, size: 18, bold: true, color: dark } },
  note: { font: { name, size, color: { rgb: colors.muted.slice(1) } }, alignment: { horizontal: 'left', indent: 1 } },
  muted: { font: { name, size, color: { rgb: colors.muted.slice(1) } } },
  section: { font: { name, size: 13, bold: true, color: dark } },
  group: { font: { name, size, bold: true }, border: { bottom: { style: 'thin', color: dark } } },
  input: { font: { name, size, color: { rgb: colors.input.slice(1) } } },
  link: { font: { name, size, underline: true, color: { rgb: colors.input.slice(1) } } },
  result: { font: { name, size, bold: true } },
}) satisfies Record<string, CellStyle>;

/** Typed figures are round ones. */
const thousands = (amount: number): number => Math.round(amount / 1000) * 1000;

/** What a newcomer sees first: three steps, and a few worksheet functions over figures of this workbook. */
export function startSheet(ledger: Ledger, stock: readonly StockItem[], language: Language): WriteSheet {
  const styles = stylesIn(fonts[language]);
  const say = (words: Words, parameters: Record<string, string> = {}): string => fill(words, parameters)[language];
  const date = isoDate(sampleAsOf) ?? '';
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, value: Cell['value'], style: CellStyle, more: Partial<Cell> = {}): void => void cells.set(`${row},${column}`, { value, style, ...more });

  put(0, 0, say(sampleWords.title), styles.title);
  put(1, 0, say(sampleWords.subtitle, { company: company[language], date }), styles.muted);
  put(3, 0, say(sampleWords.steps), styles.section);
  put(4, 0, say(sampleWords.step1), styles.link, { hyperlink: { target: '', location: `'${say(sampleWords.invoices)}'!A2` } });
  put(5, 0, say(sampleWords.step2, { date }), {});
  put(6, 0, say(sampleWords.step3), {});
  put(8, 0, say(sampleWords.functions), styles.section);
  put(9, 0, say(sampleWords.hint), styles.muted);

  let row = 11;
  for (const group of exampleGroups(language, ledger, stock)) {
    for (let column = 0; column < 3; column += 1) put(row, column, column === 0 ? say(group.title) : null, styles.group);
    row += 1;
    const placed = new Map<string, { readonly address: string; readonly value: number }>();
    for (const figure of group.figures) {
      const [calculator, input] = figure.of;
      const label = calculatorOf(calculator)?.inputs[input]?.label;
      if (label === undefined) throw new Error(`${calculator} has no input ${input}`);
      put(row, 0, label[language], {});
      const style = figure.formula === undefined ? styles.input : {};
      put(row, 1, figure.value, { ...style, numFmt: numberFormats[figure.format] }, figure.formula === undefined ? {} : { formula: formulaToFile(figure.formula), formulaResult: figure.value });
      if (figure.note !== undefined) put(row, 2, say(figure.note), styles.note);
      placed.set(input, { address: `B${row + 1}`, value: figure.value });
      row += 1;
    }
    for (const id of group.results) {
      putResult(row, id, placed, language, styles, put);
      row += 1;
    }
    row += 1;
  }

  return {
    name: say(sampleWords.start),
    columns: [{ width: 54 }, { width: 20 }, { width: 44 }],
    rows: [],
    cells,
    view: { showGridLines: false },
    rowDefs: new Map([[0, { height: 28 }]]),
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

type Put = (row: number, column: number, value: Cell['value'], style: CellStyle, more?: Partial<Cell>) => void;

/** A result with its live formula, the number it has now, and the formula as text. */
function putResult(row: number, id: string, placed: ReadonlyMap<string, { readonly address: string; readonly value: number }>, language: Language, styles: ReturnType<typeof stylesIn>, put: Put): void {
  const calculator = calculatorOf(id);
  if (calculator === undefined) throw new Error(`There is no calculator ${id}`);
  const given = Object.keys(calculator.inputs).flatMap((name) => {
    const input = placed.get(name);
    return input === undefined ? [] : [{ name, ...input }];
  });
  const evaluated = evaluate(id, Object.fromEntries(given.map(({ name, value }) => [name, value])));
  if (!evaluated.ok || typeof evaluated.value !== 'number') throw new Error(`${id} has no number for the sample's figures`);
  const formula = `=${qualified(id)}(${given.map(({ address }) => address).join(',')})`;
  const { label, unit } = calculator.result;
  put(row, 0, unit === null ? label[language] : language === 'zh' ? `${label.zh}（${unit.zh}）` : `${label.en} (${unit.en})`, styles.result);
  put(row, 1, evaluated.value, { ...styles.result, numFmt: '#,##0.0' }, { formula: formulaToFile(formula), formulaResult: evaluated.value });
  put(row, 2, formula, { ...styles.note, numFmt: numberFormats.text });
}
