import { area } from '../../../src/excel/areas';
import { block, textCell } from '../../../src/excel/plan/cells';
import { areasOfBlock, areasOfPlaces, areasOfPlan, placesOf } from '../../../src/excel/refresh/places';
import { understandChanges } from '../../../src/excel/store/changes';
import { doc, ledgerReport } from '../support/ledgerReport';
import { drawnOn } from '../support/standing';

const cell = textCell('x', 'plain');

test('a block has the cells that it fills and no others', () => {
  expect(areasOfBlock(block('b', 2, 1, [[cell, cell], [cell, cell], [cell], [], [null, cell, null]]))).toEqual([area(2, 1, 2, 2), area(4, 1, 1, 1), area(6, 1, 1, 2)]);
});

test('what is recorded of a sheet is what was planned, and comes back from the run log', () => {
  for (const { planned } of drawnOn(ledgerReport([doc('Alder', 'R-1'), doc('Birch', 'R-2')], { leftOut: 1 }))) {
    const places = placesOf(planned, (name) => `{${name}}`, new Map());
    expect(areasOfPlaces(places)).toEqual(areasOfPlan(planned));
    expect(places.tables.map(({ id, own }) => [id, own])).toEqual(planned.tables.map(({ name }) => [`{${name}}`, []]));
    const change = { kind: 'createdSheet', id: 'i', name: planned.name, cells: 'c', charts: planned.charts.length, places };
    expect(understandChanges(JSON.parse(JSON.stringify([change])))).toEqual([change]);
  }
});

test('the notes have their column, and rows their keys', () => {
  const detail = drawnOn(ledgerReport([doc('Alder', 'R-1')])).find(({ planned }) => planned.of === 'detail')!;
  expect(placesOf(detail.planned, () => '', new Map()).tables[0]).toMatchObject({ of: 'detail', key: ['customer', 'no'], noteColumn: 'notes', columns: [['customer', 'Customer'], ['no', 'Document'], ['due', 'Due'], ['open', 'Open'], ['late', 'Days late'], ['notes', 'Notes']] });
});
