import fc from 'fast-check';
import { placeCredits } from '../../../../src/analyses/receivables/aging/credits';
import { documentClass, type DocumentClass } from '../../../../src/intake/documentClasses';
import { ItemCollector, totalOf, type Items } from '../../../../src/analyses/receivables/aging/items';
import { bandsOf, cents, choicesOf, columnOf, figureOf, soundAgingOf } from '../../../support/aging';
import { slotsOf } from '../../../../src/analyses/receivables/aging/slots';

const asOf = 46_356;
type Entry = [party: number, open: number, date: number, cls?: DocumentClass];

function place(entries: Entry[], credits: 'apart' | 'oldest' | 'current' | 'ownDate', references: Record<number, string[]> = {}) {
  const choices = choicesOf({ asOf, purpose: 'collections', bands: '30, 60', credits });
  const slots = slotsOf(choices);
  const collector = new ItemCollector(0);
  entries.forEach(([party, open, date, cls = documentClass.invoice], row) => collector.add(row, party, open, open, date, date, cls, open < 0 ? slots.receipts : 3));
  const { items, allocations } = placeCredits(collector.finish(), choices, slots, (row) => references[row] ?? []);
  return { items, slots, allocations, open: Object.fromEntries(Array.from(items.rows, (row, item) => [row, items.open[item]])) };
}
const inSlots = ({ rows, slots }: Items): unknown => Object.fromEntries(Array.from(rows, (row, item) => [row, slots[item]]));

const entries: Entry[] = [[0, 100, asOf - 100], [0, 50, asOf - 10], [0, -120, asOf - 40, documentClass.receipt], [1, -7, asOf + 3, documentClass.receipt]];

test('apart: where they were', () => {
  const { items, slots, allocations } = place(entries, 'apart');
  expect(inSlots(items)).toEqual({ 0: 3, 1: 3, 2: slots.receipts, 3: slots.receipts });
  expect(allocations).toEqual([]);
});

test('against the oldest items of the same customer; what is left stays apart', () => {
  const { open, slots, items, allocations } = place(entries, 'oldest');
  expect(open).toEqual({ 1: 30, 3: -7 });
  expect(inSlots(items)).toEqual({ 1: 3, 3: slots.receipts });
  expect(allocations.map(({ from, to, amount }) => [from, to, amount])).toEqual([[2, 0, 100], [2, 1, 20]]);
});

test('a credit note first looks for the document it names', () => {
  const { open } = place([[0, 100, asOf - 100], [0, 50, asOf - 10], [0, -50, asOf - 5, documentClass.creditNote]], 'oldest', { 1: ['AR500'], 2: ['AR500'] });
  expect(open).toEqual({ 0: 100 });
});

test('a credit note finds the invoice of its amount that was written before it, though due after it', () => {
  const choices = choicesOf({ asOf, purpose: 'collections', bands: '30', credits: 'oldest' });
  const collector = new ItemCollector(0);
  collector.add(0, 0, 70, 70, asOf - 200, asOf - 140, documentClass.invoice, 2);
  collector.add(1, 0, 50, 50, asOf - 40, asOf + 20, documentClass.invoice, 0);
  collector.add(2, 0, -50, -50, asOf - 10, asOf - 10, documentClass.creditNote, 4);
  expect([...placeCredits(collector.finish(), choices, slotsOf(choices), () => []).items.rows]).toEqual([0]);
});

test('in the first band, and by their own date', () => {
  expect(inSlots(place(entries, 'current').items)).toMatchObject({ 2: 0, 3: 0 });
  expect(inSlots(place(entries, 'ownDate').items)).toMatchObject({ 2: 2, 3: 0 });
});

test('without any date a credit stays apart also by its own date', () => {
  const { items, slots } = place([[0, -5, Number.NaN, documentClass.advance]], 'ownDate');
  expect([...items.slots]).toEqual([slots.receipts]);
});

test('the total is the same in all four', () => {
  const entry = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -500_000, max: 500_000 }).filter((amount) => amount !== 0), fc.integer({ min: asOf - 400, max: asOf + 60 }), fc.constantFrom(...Object.values(documentClass)));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (list) => {
      const rows = list.map(([party, amount, date, cls]): Entry => [party, amount / 100, date, cls]);
      const expected = list.reduce((sum, [, amount]) => sum + amount, 0);
      for (const credits of ['apart', 'oldest', 'current', 'ownDate'] as const) expect([credits, cents(totalOf(place(rows, credits).items))]).toEqual([credits, expected]);
    }),
  );
});

describe('in a report', () => {
  const rows = [
    ['Customer', 'Invoice No', 'Invoice date', 'Due date', 'Document type', 'Open amount'],
    ['A', 'AR7001', asOf - 200, asOf - 100, 'Invoice', 100],
    ['A', 'AR7002', asOf - 40, asOf - 10, 'Invoice', 50.55],
    ['A', 'CN7003', asOf - 45, null, 'Credit Memo', -20.05],
    ['A', 'RC7004', asOf - 5, asOf - 5, 'Payment', -10],
    ['B', 'RC7005', asOf - 5, asOf - 5, 'Prepayment', -70],
    ['C', 'AR7006', asOf - 5, asOf + 25, 'Invoice', 30],
  ];
  const aged = (credits: string, purpose = 'collections') => soundAgingOf(rows, { asOf, purpose, credits, bands: '30, 60, 90' });

  test('every placement foots, with the checks and formulas of its own', () => {
    expect(bandsOf(aged('apart'))).toEqual({ 'Current': 3000, '1–30': 5055, '91+': 10000, 'Credit notes': -2005, 'Unapplied receipts': -1000, Advances: -7000 });
    expect(bandsOf(aged('oldest'))).toEqual({ 'Current': 3000, '1–30': 5055, '91+': 6995, Advances: -7000 });
    expect(bandsOf(aged('current'))).toEqual({ 'Current': -7005, '1–30': 5055, '91+': 10000 });
    // The credit note has no due date: its own date is that of the document.
    expect(bandsOf(aged('ownDate'))).toEqual({ 'Current': 3000, '1–30': -2945, '31–60': -2005, '91+': 10000 });
    for (const purpose of ['collections', 'provision']) for (const credits of ['apart', 'oldest', 'current', 'ownDate']) expect(figureOf(aged(credits, purpose), 'totalOpen')).toBe(80.5);
  });

  test('each says why it is there', () => {
    const why = (credits: string): unknown[] => columnOf(aged(credits), 'detail', 'why').map((words) => (words as { en: string }).en).slice(2, 4);
    expect(why('apart')).toEqual(['A credit; it stands apart under Credit notes, whatever its date.', 'A credit; it stands apart under Unapplied receipts, whatever its date.']);
    expect(why('current')).toEqual(['A credit; credits stand in the first band: Current.', 'A credit; credits stand in the first band: Current.']);
    expect(why('ownDate')).toEqual(['A credit dated 2026-10-16: 31–60.', 'A credit dated 2026-11-25: 1–30.']);
  });
});
