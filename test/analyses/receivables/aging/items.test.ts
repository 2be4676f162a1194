import { documentClass } from '../../../../src/intake/documentClasses';
import { creditKind, ItemCollector, Remarks, totalOf, withAmounts } from '../../../../src/analyses/receivables/aging/items';

test('items grow beyond the size they were begun with and keep every column', () => {
  const collector = new ItemCollector(2);
  for (let index = 0; index < 3000; index += 1) collector.add(index, index % 7, index / 4, index / 2, 46_000 + index, 46_030 + index, documentClass.refund, index % 5, index % 3);
  const items = collector.finish();
  expect(items.count).toBe(3000);
  expect([items.rows, items.party, items.open, items.booked, items.ageFrom, items.due, items.classes, items.slots, items.remark].map((column) => [column.length, column[2999]])).toEqual(
    [2999, 2999 % 7, 2999 / 4, 2999 / 2, 48_999, 49_029, documentClass.refund, 4, 2].map((value) => [3000, value]),
  );
  expect(totalOf(items)).toBe((2999 * 3000) / 8);
});

test('with other amounts, without those that came to nothing', () => {
  const collector = new ItemCollector(0);
  collector.add(10, 0, 5, 6, 1, 2, documentClass.invoice, 0);
  collector.add(11, 1, 7, 8, 3, 4, documentClass.receipt, 1, 9);
  const changed = withAmounts(collector.finish(), Float64Array.of(0, 2.5), Int16Array.of(3, 4));
  expect([changed.count, changed.rows[0], changed.party[0], changed.open[0], changed.booked[0], changed.ageFrom[0], changed.due[0], changed.classes[0], changed.slots[0], changed.remark[0]]).toEqual([1, 11, 1, 2.5, 8, 3, 4, documentClass.receipt, 4, 9]);
});

test('the total is exact', () => {
  const collector = new ItemCollector(0);
  for (const amount of [1e15, 0.01, -1e15, 0.02]) collector.add(0, 0, amount, amount, 0, 0, documentClass.invoice, 0);
  expect(totalOf(collector.finish())).toBe(0.03);
});

test('four kinds of credits', () => {
  const of = (names: (keyof typeof documentClass)[]): Set<string> => new Set(names.map((name) => creditKind(documentClass[name])));
  expect(of(['creditNote', 'writeOff'])).toEqual(new Set(['creditNotes']));
  expect(of(['advance'])).toEqual(new Set(['advances']));
  expect(of(['receipt', 'invoice', 'refund', 'transfer', 'revaluation'])).toEqual(new Set(['receipts']));
  expect(of(['unknown'])).toEqual(new Set(['unclear']));
});

test('each sentence is kept once', () => {
  const remarks = new Remarks();
  expect([remarks.add({ en: 'a', zh: '甲' }), remarks.add({ en: 'b', zh: '乙' }), remarks.add({ en: 'a', zh: '甲' })]).toEqual([0, 1, 0]);
  expect(remarks.list).toEqual([{ en: 'a', zh: '甲' }, { en: 'b', zh: '乙' }]);
});
