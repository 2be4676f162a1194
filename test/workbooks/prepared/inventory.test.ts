import { readFileSync } from 'node:fs';
import { preparedFile, preparedPath } from '../../../src/build/workbooks';
import { languages, type Language } from '../../../src/texts/words';
import { inventory } from '../../../src/workbooks/prepared/inventory/inventory';
import { sampleItems } from '../../../src/workbooks/prepared/inventory/sample/items';
import { numberOf } from '../../calculators/support';
import { PreparedBook } from './support/book';
import { expectedItems, itemsOf, otherItems, pastedRow, type Item, type Rules, type Shown } from './support/inventory';

const rules: Rules = { cuts: [0.7, 0.9], limits: [0.5, 1], levels: { A: 0.98, B: 0.95, C: 0.9 }, daysPerMonth: 30, review: 7, leadUnit: 1 };
const typedColumns = 27;

const committed = (language: Language): Uint8Array => readFileSync(preparedPath('inventory', language));

/** Ids of the calculated columns that the test works out, by their headings. */
const headings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { abc: 'ABC', xyz: 'XYZ', quantity: 'Usage of 12 months', value: 'Usage at cost', before: 'Share before the item', mean: 'Mean of a month', deviation: 'Deviation of a month', variation: 'Variation (CV)', rule: 'Rule', exact: 'Safety stock, exact', safety: 'Safety stock', safetyDays: 'Safety stock (days)', safetyValue: 'Safety stock at cost', point: 'Reorder point', target: 'Order up to', lot: 'Smallest order', highest: 'Highest stock', position: 'On hand + on order', order: 'Proposed order', orderValue: 'Order at cost', stock: 'Stock value', cover: 'Stock lasts (days)', idle: 'Months without demand', excess: 'Excess at cost', status: 'Status: number', changed: 'ERP value changes' },
  zh: { abc: 'ABC 类别', xyz: 'XYZ 类别', quantity: '近12个月用量', value: '消耗金额', before: '之前累计占比', mean: '月均需求', deviation: '月需求标准差', variation: '变异系数', rule: '算法', exact: '理论安全库存', safety: '安全库存', safetyDays: '安全库存（天）', safetyValue: '安全库存金额', point: '再订货点', target: '目标库存', lot: '最小订货批量', highest: '最高库存', position: '现有 + 在途', order: '建议订货量', orderValue: '建议订货金额', stock: '库存金额', cover: '可用天数', idle: '无需求月数', excess: '超储金额', status: '状态序号', changed: 'ERP 参数有变动' },
};
const statusNames = { en: ['Stock-out', 'Potential stock-out', 'OK', 'Excess', 'Surplus order', 'Not planned'], zh: ['缺货', '潜在缺货', '正常', '超储', '在途过量', '未计划'] };
const sheets = { en: { report: 'Report', figures: 'Key figures', classes: 'ABC classes by usage at cost' }, zh: { report: '报告', figures: '关键指标', classes: 'ABC 分类（按消耗金额）' } };
const figureNames = { en: ['Stock value', 'Days of usage in stock (DIO)', 'Slow and dead stock', 'of which dead', 'Items out of stock'], zh: ['库存金额', '存货周转天数', '呆滞率', '其中：死库存', '缺货物料数'] };

const near = (found: unknown, expected: unknown): boolean => (typeof found === 'number' && typeof expected === 'number' ? Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)) : found === expected);
const total = (items: readonly Shown[], id: string, of: (item: Shown) => boolean = () => true): number => items.reduce((sum, item) => (of(item) ? sum + Number(item[id]) : sum), 0);

/** Every calculated cell of Data, the figures of the report, its classes and statuses, and the lines for the ERP, against what the rows give. */
function expectWorkbook(book: PreparedBook, language: Language, items: readonly Item[], given: Rules = rules): readonly Shown[] {
  const expected = expectedItems(items, given);
  const data = book.table('Items');
  const differences: string[] = [];
  for (const [id, heading] of Object.entries(headings[language])) {
    expect([heading, data[heading]?.length]).toEqual([heading, items.length]);
    expected.forEach((item, row) => {
      const found = data[heading]![row];
      if (id in item && !near(found, item[id])) differences.push(`${items[row]!.code} ${id}: ${String(found)}, expected ${String(item[id])}`);
    });
  }
  expect(differences).toEqual([]);
  expectReport(book, language, expected);
  const changed = items.flatMap((item, row) => (expected[row]!['changed'] === 1 ? [[item.code, ...(['safety', 'point', 'lot', 'highest'] as const).map((id) => expected[row]![id]), item.name, ...item.inErp.map((old) => old ?? 0)]] : []));
  const lines = Object.values(book.table('ErpImport'));
  const shown = lines[0]!.map((_, row) => lines.slice(0, 10).map((column) => column[row])).filter((line) => line[0] !== '');
  expect(shown).toEqual(changed.slice(0, lines[0]!.length));
  expect(book.errors()).toEqual([]);
  return expected;
}

function expectReport(book: PreparedBook, language: Language, expected: readonly Shown[]): void {
  const { report, figures, classes } = sheets[language];
  const [stock, usage] = [total(expected, 'stock'), total(expected, 'value')];
  const idle = (months: number): number => total(expected, 'stock', (item) => Number(item['idle']) >= months) / stock;
  const now = figureNames[language].map((label) => book.row(report, label, figures)[1]);
  const wanted = [stock, numberOf('DIO', { inventory: stock, costOfSales: usage }), idle(6), idle(12), expected.filter((item) => item['status'] === 1).length];
  expect(now.map((value, index) => (near(value, wanted[index]) ? 'equal' : [value, wanted[index]]))).toEqual(wanted.map(() => 'equal'));
  const wrong: unknown[] = [];
  const compare = (what: string, found: unknown, value: number): void => void (near(found, value) || wrong.push([what, found, value]));
  for (const letter of ['A', 'B', 'C']) {
    const own = (item: Shown): boolean => item['abc'] === letter;
    const shown = book.row(report, letter, classes);
    const count = expected.filter(own).length;
    [count, count / expected.length, total(expected, 'value', own), total(expected, 'value', own) / usage, total(expected, 'stock', own), total(expected, 'safetyValue', own)].forEach((value, index) => compare(`${letter} ${index}`, shown[index + 1], value));
    // The matrix stands beside the classes, in the same rows.
    ['X', 'Y', 'Z', ''].forEach((variation, index) => compare(`${letter}${variation}`, shown[11 + index], expected.filter((item) => own(item) && item['xyz'] === variation).length));
  }
  const firstRow = book.rowAt(report, figureNames[language][0]!, figures);
  statusNames[language].forEach((name, index) => {
    const shown = book.rowAt(report, figureNames[language][0]!, figures, index);
    const own = (item: Shown): boolean => item['status'] === index + 1;
    expect(shown[10]).toBe(name);
    [expected.filter(own).length, expected.filter(own).length / expected.length, total(expected, 'stock', own), total(expected, 'orderValue', own), total(expected, 'excess', own)].forEach((value, at) => compare(`${name} ${at}`, shown[11 + at], value));
  });
  expect(firstRow[10]).toBe(statusNames[language][0]);
  expect(wrong).toEqual([]);
}

test.each(languages)('the committed file is the one that is made today (%s)', async (language) => {
  // When this fails: npm run workbooks
  expect(Buffer.from(await preparedFile(inventory(language), language)).equals(Buffer.from(committed(language)))).toBe(true);
}, 240_000);

test.each(languages)('every number of the file is what its rows give (%s)', async (language) => {
  const book = await PreparedBook.open(committed(language));
  const items = itemsOf(Object.values(book.table('Items')).slice(0, typedColumns));
  expect(items.length).toBeGreaterThanOrEqual(150);
  const expected = expectWorkbook(book, language, items);
  // Every class, status and rule occurs, so that the page shows what it can.
  for (const [id, count] of [['abc', 3], ['xyz', 4], ['status', 5], ['rule', 2]] as const) expect([id, new Set(expected.map((item) => item[id])).size]).toEqual([id, count]);
  expect([book.named('ChecksFailed'), Number(book.named('ChecksCount')) >= 15, book.named('AsOf'), book.named('DataThrough')]).toEqual([0, true, 46_326, 46_326]);
});

test('more items than before recalculate without the add-in', async () => {
  const book = await PreparedBook.open(committed('zh'));
  const items = otherItems(240);
  book.paste('Items', items.map(pastedRow));
  await book.calculated();
  const expected = expectWorkbook(book, 'zh', items);
  // The ledger is still that of the sample; and the list for the ERP is as long as it was.
  expect(total(expected, 'changed')).toBeGreaterThan(Object.values(book.table('ErpImport'))[0]!.length);
  const verdicts = Object.values(book.table('Checks'))[4]!;
  expect(verdicts.flatMap((verdict, row) => (verdict === '✓' ? [] : [row]))).toEqual([0, verdicts.length - 1]);
}, 240_000);

test('fewer items, other limits, service levels, days and units of lead times recalculate without the add-in', async () => {
  const book = await PreparedBook.open(committed('en'));
  const items = otherItems(60).map((item) => ({ ...item, leadTime: Math.ceil(item.leadTime! / 7), leadDeviation: item.leadDeviation === null ? null : 1 }));
  book.paste('Items', items.map(pastedRow));
  await book.calculated();
  expectWorkbook(book, 'en', items);
  const change: readonly (readonly [string, string | number])[] = [['A: share of value before the item, below', 0.8], ['B: share of value before the item, below', 0.95], ['X: coefficient of variation up to', 0.2], ['Y: coefficient of variation up to', 0.6], ['Days in a month', 20], ['Lead times are given in', 'weeks'], ['Review period (days)', 0]];
  for (const [label, value] of change) book.type(book.addressRightOf('Control', label), value);
  book.type(book.addressRightOf('Control', 'A', 'Service levels: no stock-out before the order comes'), 0.995);
  await book.calculated();
  const expected = expectWorkbook(book, 'en', items, { cuts: [0.8, 0.95], limits: [0.2, 0.6], levels: { A: 0.995, B: 0.95, C: 0.9 }, daysPerMonth: 20, review: 0, leadUnit: 7 });
  expect(new Set(expected.map(({ rule }) => rule))).toEqual(new Set(['SS-1', 'SS-2']));
  const verdicts = Object.values(book.table('Checks'))[4]!;
  expect(verdicts.flatMap((verdict, row) => (verdict === '✓' ? [] : [row]))).toEqual([0]);
}, 240_000);

test('rows in which something is missing are counted and named', async () => {
  const book = await PreparedBook.open(committed('en'));
  const [first, ...others] = otherItems(30);
  const wrong: readonly (readonly [Partial<Item>, string])[] = [[{ code: '' }, 'no item code'], [{ code: others[3]!.code }, 'item code twice'], [{ cost: null }, 'no unit cost'], [{ leadTime: null }, 'no lead time']];
  const rows = [first!, ...others, ...wrong.map(([change], index) => ({ ...otherItems(40)[35 + index]!, ...change }))].map(pastedRow);
  book.paste('Items', [...rows, ['P-text', 'Text', 'Parts', 'pc', 1, 'many', 0, 5, 1, 1, 1, ...Array.from({ length: 12 }, () => 3), 1, 1, 1, 1]]);
  await book.calculated();
  const words = [...wrong.map(([, gap]) => gap), 'text where a number belongs'];
  for (const gap of words) expect(book.row('Checks', `Rows: ${gap}`, 'Check').slice(1, 5)).toEqual([0, 1, 1, '✗']);
  const named = words.map((_, index) => book.rowAt('Checks', 'Item name', 'Rows to complete', index + 1).slice(0, 4));
  expect(named.map(([name, , gap, row]) => [name, gap, row])).toEqual([...rows.slice(30).map((row, index) => [row[1], words[index], 31 + index]), ['Text', 'text where a number belongs', 35]]);
  expect(book.errors()).toEqual([]);
}, 240_000);

test('the sample tells the same story in both languages', () => {
  const [english, chinese] = languages.map(sampleItems);
  expect(chinese!.map(({ cost: _cost, ...item }) => item)).toEqual(english!.map(({ cost: _cost, ...item }) => item));
  expect(chinese!.map(({ cost }) => Math.round(cost * 100))).toEqual(english!.map(({ cost }) => Math.round(cost * 700)));
});
