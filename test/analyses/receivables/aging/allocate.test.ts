import fc from 'fast-check';
import { allocate, type Allocation, type Charge, type Settlement } from '../../../../src/analyses/receivables/aging/allocate';
import { openByOldestFirst } from '../../../../src/calculators/receivables/fifoOpen/oldestFirst';

const charge = (row: number, date: number, amount: number): Charge => ({ row, date, amount });
const receipt = (row: number, date: number, amount: number): Settlement => ({ row, date, amount, seeks: 'oldest' });
const red = (row: number, date: number, amount: number): Settlement => ({ row, date, amount, seeks: 'own' });

function run(charges: Charge[], settlements: Settlement[], references: Record<number, string[]> = {}) {
  const written: Allocation[] = [];
  const { open, unapplied } = allocate(7, charges, settlements, (row) => references[row] ?? [], (allocation) => written.push(allocation));
  return { open: [...open], unapplied: [...unapplied], written: written.map(({ from, to, amount, rule }) => [from, to, amount, rule]), parties: new Set(written.map(({ party }) => party)) };
}

test('receipts of 180 leave 0, 120 and 150 of January 100, February 200 and March 150', () => {
  const result = run([charge(0, 31, 100), charge(1, 59, 200), charge(2, 90, 150)], [receipt(3, 100, 180)]);
  expect(result.open).toEqual([0, 120, 150]);
  expect(result.unapplied).toEqual([0]);
  expect(result.written).toEqual([[3, 0, 100, 'oldest'], [3, 1, 80, 'oldest']]);
  expect([...result.parties]).toEqual([7]);
});

test('a credit note goes to the document it names, also in part and across several', () => {
  const charges = [charge(0, 10, 100), charge(1, 20, 100), charge(2, 30, 100)];
  expect(run(charges, [red(3, 40, 60)], { 1: ['AR200'], 3: ['CN900', 'AR200'] })).toMatchObject({ open: [100, 40, 100], written: [[3, 1, 60, 'reference']] });
  expect(run(charges, [red(3, 40, 150)], { 1: ['AR200'], 2: ['AR200'], 3: ['AR200'] })).toMatchObject({ open: [100, 0, 50], unapplied: [0] });
});

test('what a document has no room for goes to the oldest', () => {
  expect(run([charge(0, 10, 100), charge(1, 20, 30)], [red(2, 40, 50)], { 1: ['AR200'], 2: ['AR200'] })).toMatchObject({ open: [80, 0], written: [[2, 1, 30, 'reference'], [2, 0, 20, 'oldest']] });
});

test('several documents of one number are settled oldest first, wherever they stand', () => {
  const references = { 0: ['PO7001'], 1: ['PO7001'], 2: ['PO7001'] };
  expect(run([charge(0, 30, 100), charge(1, 10, 100)], [red(2, 40, 100)], references).open).toEqual([100, 0]);
  expect(run([charge(1, 10, 100), charge(0, 30, 100)], [red(2, 40, 100)], references).open).toEqual([0, 100]);
});

test('without a number, the same amount: the newest that is whole and not later', () => {
  const charges = [charge(0, 10, 70), charge(1, 20, 50), charge(2, 30, 50), charge(3, 60, 50)];
  expect(run(charges, [red(4, 40, 50)])).toMatchObject({ open: [70, 50, 0, 50], written: [[4, 2, 50, 'sameAmount']] });
  // The third is not whole any more after another credit note has named it.
  expect(run(charges, [red(4, 40, 20), red(5, 41, 50)], { 2: ['X30'], 4: ['X30'] })).toMatchObject({ open: [70, 0, 30, 50] });
});

test('without a number and without the same amount, the oldest', () => {
  expect(run([charge(0, 10, 70), charge(1, 20, 50)], [red(2, 40, 60)])).toMatchObject({ open: [10, 50], written: [[2, 0, 60, 'oldest']] });
});

test('credit notes come before receipts, whatever their dates', () => {
  // The receipt alone would take the blue invoice that the later red one belongs to.
  const result = run([charge(0, 10, 100), charge(1, 20, 80)], [receipt(2, 30, 120), red(3, 40, 80)], { 1: ['AR800'], 3: ['AR800'] });
  expect(result).toMatchObject({ open: [0, 0], unapplied: [20, 0] });
});

test('an opening balance is older than anything; two of them keep their order', () => {
  const charges = [charge(0, 10, 100), charge(1, -Infinity, 40), charge(2, -Infinity, 60)];
  expect(run(charges, [receipt(3, 20, 70)])).toMatchObject({ open: [100, 0, 30], written: [[3, 1, 40, 'oldest'], [3, 2, 30, 'oldest']] });
});

test('money that finds nothing is not applied', () => {
  expect(run([charge(0, 10, 100)], [receipt(1, 5, 130)])).toMatchObject({ open: [0], unapplied: [30] });
  expect(run([], [receipt(1, 5, 130), red(2, 6, 7)])).toMatchObject({ open: [], unapplied: [130, 7], written: [] });
});

const cents = fc.integer({ min: 1, max: 2_000_000 });
const document = fc.record({ date: fc.integer({ min: 1, max: 400 }), cents });

test('receipts alone leave what the balance counted back from the newest invoice leaves', () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 12 }), fc.array(document, { maxLength: 8 }), (invoices, receipts) => {
      const inOrder = [...invoices].sort((a, b) => a.date - b.date);
      const balance = (invoices.reduce((sum, one) => sum + one.cents, 0) - receipts.reduce((sum, one) => sum + one.cents, 0)) / 100;
      const { open, unapplied } = run(inOrder.map((one, row) => charge(row, one.date, one.cents / 100)), receipts.map((one, row) => receipt(100 + row, one.date, one.cents / 100)));
      expect(open).toEqual([...openByOldestFirst(inOrder.map((one) => one.cents / 100), balance).open]);
      expect(Math.round(100 * unapplied.reduce((sum, one) => sum + one, 0))).toBe(Math.round(100 * Math.max(0, -balance)));
    }),
  );
});

test('no cent is lost or made, and the order of the lists says nothing', () => {
  const entry = fc.record({ date: fc.integer({ min: 1, max: 60 }), cents: fc.integer({ min: 1, max: 3000 }), named: fc.integer({ min: 0, max: 3 }), own: fc.boolean() });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 10 }), fc.array(entry, { maxLength: 10 }), fc.integer(), (invoices, credits, salt) => {
      const charges = invoices.map((one, row) => charge(row, one.date, one.cents / 100));
      const settlements = credits.map((one, index) => (one.own ? red : receipt)(100 + index, one.date, one.cents / 100));
      const references: Record<number, string[]> = {};
      invoices.forEach((one, row) => (references[row] = one.named === 0 ? [] : [`N${one.named}`]));
      credits.forEach((one, index) => (references[100 + index] = one.named === 0 ? [] : [`N${one.named}`]));
      const straight = run(charges, settlements, references);
      const written = new Map<number, number>();
      for (const [from, to, amount] of straight.written as [number, number, number][]) {
        written.set(from, (written.get(from) ?? 0) + Math.round(amount * 100));
        written.set(to, (written.get(to) ?? 0) + Math.round(amount * 100));
      }
      charges.forEach((one, index) => expect(Math.round(straight.open[index]! * 100) + (written.get(one.row) ?? 0)).toBe(invoices[index]!.cents));
      settlements.forEach((one, index) => expect(Math.round(straight.unapplied[index]! * 100) + (written.get(one.row) ?? 0)).toBe(credits[index]!.cents));
      expect([...straight.open, ...straight.unapplied].every((amount) => amount >= 0 && Math.round(amount * 100) / 100 === amount)).toBe(true);

      const mix = <Kind extends { row: number }>(list: Kind[]): Kind[] => [...list].sort((a, b) => Math.sin(a.row * 12.9 + salt) - Math.sin(b.row * 12.9 + salt));
      const mixed = { charges: mix(charges), settlements: mix(settlements) };
      const again = run(mixed.charges, mixed.settlements, references);
      mixed.charges.forEach((one, index) => expect([one.row, again.open[index]]).toEqual([one.row, straight.open[charges.indexOf(one)]]));
      mixed.settlements.forEach((one, index) => expect([one.row, again.unapplied[index]]).toEqual([one.row, straight.unapplied[settlements.indexOf(one)]]));
    }),
  );
});
