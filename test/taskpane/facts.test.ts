import type { Source } from '../../src/excel/source';
import { factsOf } from '../../src/taskpane/facts';
import type { Found } from '../../src/taskpane/useLook';
import { column, understood } from './support/understood';

const source = (sheet: string, rows: number): Source => ({ sheetId: sheet, sheet, area: { row: 4, column: 0, rows, columns: 19 }, table: null, address: `${sheet}!A5:S${rows + 4}` });
const found = (more: Partial<Found> = {}): Found => ({ state: 'found', source: source('11月', 3289), understanding: understood({ dataRows: { first: 7, last: 3293, count: 3274 } }), firstRows: null, siblings: [], together: false, settled: true, ...more });
const zh = (words: readonly { readonly zh: string }[]): string[] => words.map((each) => each.zh);

test('kind, address, documents, subtotals and currency in the words of the reader', () => {
  const understanding = understood({ dataRows: { first: 7, last: 3293, count: 3274 }, headerRows: { first: 5, last: 6 }, notData: [{ kind: { en: 'Subtotals', zh: '小计' }, count: 12, firstAddress: 'x' }], columns: [column(0, '币别', { samples: ['人民币', '人民币'] })] });
  const facts = factsOf(found({ understanding }), { currency: 0 });
  expect(facts.kind.zh).toBe('应收未收明细');
  expect(facts.address.en).toBe('11月!A5:S3293');
  expect(zh(facts.contents)).toEqual(['3,274 行数据', '小计：12 行', '人民币', '标题在第 5–6 行']);
  expect(facts.contents[1]?.en).toBe('Subtotals: 12');
});

test('several currencies are counted', () => {
  const understanding = understood({ currencies: [{ code: 'CNY', name: 'CNY', sum: 1234 }, { code: 'EUR', name: 'EUR', sum: 20 }, { code: '', name: '', sum: 5 }], titles: { entity: null, currency: '本位币', unit: null, account: null } });
  expect(zh(factsOf(found({ understanding }), {}).contents)).toContain('币别 2 种（CNY, EUR）');
});

test('company, account, unit and currency of the title lines, where they say something', () => {
  const understanding = understood({ titles: { entity: '示例制造有限公司', currency: '人民币', unit: '万元', account: '1122 应收账款' } });
  const facts = factsOf(found({ understanding }), {});
  expect(zh(facts.titles)).toEqual(['示例制造有限公司', '1122 应收账款', '单位：万元']);
  expect(zh(facts.contents)).toContain('人民币');
  expect(factsOf(found(), {}).titles).toEqual([]);
});

test('sheets read together are counted together, and only the first rows of a long list are no count of documents', () => {
  const siblings = [source('10月', 1000), source('9月', 1000)];
  expect(factsOf(found({ siblings }), {}).address.zh).toBe('11月!A5:S3293');
  const facts = factsOf(found({ siblings, together: true, firstRows: 200 }), {});
  expect(facts.address.en).toBe('11月!A5:S3293 and 2 more sheets, 3 in all');
  expect(facts.address.zh).toBe('11月!A5:S3293 等 3 张工作表（另 2 张）');
  expect(zh(facts.contents)[0]).toBe('5,289 行 × 19 列');
});
