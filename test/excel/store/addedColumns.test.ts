import { understandAddedColumns } from '../../../src/excel/store/addedColumns';

const whole = { kind: 'addedColumns', id: 's', name: 'Items', table: null, head: 4, rows: 9, cells: 'ab', columns: [{ id: 'a', mark: 'm', heading: 'A', before: { width: 48, formats: [[10, 'General']] } }] };

test('what was kept is understood again', () => {
  expect(understandAddedColumns(JSON.parse(JSON.stringify(whole)) as typeof whole)).toEqual(whole);
});

test.each([{ kind: 'createdSheet' }, { id: 5 }, { head: '4' }, { columns: [{ id: 'a' }] }, { columns: null }])('with %j it is not', (wrong) => {
  expect(understandAddedColumns({ ...whole, ...wrong })).toBeNull();
});
