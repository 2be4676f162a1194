import { dateFaults } from '../../../../src/analyses/inventory/demand/dateFaults';
import { typeTable } from '../../../../src/intake/typed';
import { cellsOf } from '../../../support/cells';

const rows = [['Item', 'Order date', 'Receipt date'], ['M1', '01/02/2026', '2026-02-15'], ['M1', '03/04/2026', '2026-05-19']];
const cells = cellsOf(rows);
const mapping = { item_code: 0, order_date: 1, delivery_date: 2 };
const understanding = { columns: rows[0]!.map((heading, index) => ({ heading, index })) } as never;
const faultsOf = (wanted: readonly ('order_date' | 'doc_date' | 'delivery_date')[], dateOrder: 'dayFirst' | null = null) => {
  const typed = typeTable(cells, { from: 1, to: 3, headingRow: 0, mapping, order: dateOrder });
  return dateFaults({ cells, mapping, understanding } as never, typed, wanted, { dateOrder, swappedDates: null });
};

test('the first wanted column that is filled is looked at', () => {
  expect(faultsOf(['doc_date', 'order_date', 'delivery_date'])).toEqual([{ code: 'datesAmbiguous', place: 'Sheet1!B2', params: { heading: 'Order date', example: '01/02/2026' } }]);
  expect(faultsOf(['delivery_date', 'order_date'])).toEqual([]);
  expect(faultsOf(['doc_date'])).toEqual([]);
});

test('what was decided is not asked again', () => {
  expect(faultsOf(['order_date'], 'dayFirst')).toEqual([]);
});
