import { documentClass } from '../../../../src/intake/documentClasses';
import { groupByCustomer } from '../../../../src/analyses/receivables/aging/customers';
import { ItemCollector } from '../../../../src/analyses/receivables/aging/items';
import { slotsOf } from '../../../../src/analyses/receivables/aging/slots';
import { choicesOf } from '../../../support/aging';

const slots = slotsOf(choicesOf({ asOf: 46_356, purpose: 'collections', bands: '30, 60' }));

test('money by customer and slot, the largest first, equal ones by their code', () => {
  const collector = new ItemCollector(0);
  const add = (party: number, slot: number, amount: number): void => collector.add(0, party, amount, amount, 0, 0, documentClass.invoice, slot);
  for (const [party, slot, amount] of [[0, 0, 0.125], [0, 0, 0.125], [0, 2, 5], [1, slots.receipts, -3], [1, 1, 8.25], [2, 1, 5.25], [3, 3, 100]] as const) add(party, slot, amount);
  const lines = groupByCustomer(collector.finish(), { of: new Int32Array(0), codes: ['B', 'C', 'A', '', 'D'], names: ['b', 'c', 'a', 'z', 'd'], mergedSpellings: 0 }, slots);
  expect(lines.count).toBe(4);
  expect(lines.codes).toEqual(['', 'A', 'B', 'C']);
  expect(lines.names).toEqual(['z', 'a', 'b', 'c']);
  expect(lines.totals).toEqual([100, 5.25, 5.25, 5.25]);
  expect(lines.amounts[0]).toEqual([0, 0, 0.25, 0]);
  expect(lines.amounts[1]).toEqual([0, 5.25, 0, 8.25]);
  expect(lines.amounts[slots.receipts]).toEqual([0, 0, 0, -3]);
  expect(lines.documents).toEqual([1, 1, 3, 2]);
  expect(lines.parties).toEqual([3, 2, 0, 1]);
  // A customer of whom nothing is open has no line.
  expect([...lines.lineOf]).toEqual([2, 3, 1, 0, -1]);
});

test('cents of many documents are added exactly', () => {
  const collector = new ItemCollector(0);
  for (let index = 0; index < 1000; index += 1) collector.add(index, 0, 0.1, 0.1, 0, 0, documentClass.invoice, 0);
  const lines = groupByCustomer(collector.finish(), { of: new Int32Array(0), codes: ['A'], names: [''], mergedSpellings: 0 }, slots);
  expect([lines.totals[0], lines.amounts[0]![0]]).toEqual([100, 100]);
});
