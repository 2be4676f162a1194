import { documentClass } from '../../../../src/intake/documentClasses';
import { ItemCollector } from '../../../../src/analyses/receivables/aging/items';
import { slotsOf } from '../../../../src/analyses/receivables/aging/slots';
import { shownSlots } from '../../../../src/analyses/receivables/aging/state';
import { choicesOf } from '../../../support/aging';

test('the bands always, the rest where something stands in it, each with its money and count', () => {
  const slots = slotsOf(choicesOf({ asOf: 46_356, purpose: 'collections', bands: '30' }));
  const collector = new ItemCollector(0);
  for (const [slot, amount] of [[0, 0.1], [0, 0.2], [slots.advances, -5], [slots.receipts, 3], [slots.receipts, -3]] as const) collector.add(0, 0, amount, amount, 0, 0, documentClass.invoice, slot);
  expect(shownSlots(collector.finish(), slots).map(({ id, index, amount, documents }) => [id, index, amount, documents])).toEqual([
    ['current', 0, 0.3, 2], ['band1', 1, 0, 0], ['band2', 2, 0, 0], ['receipts', slots.receipts, 0, 2], ['advances', slots.advances, -5, 1],
  ]);
});
