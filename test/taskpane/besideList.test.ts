import type { Source } from '../../src/excel/source';
import { besideList } from '../../src/taskpane/besideList';

const source = { sheetId: 's' } as Source;

test('one list with headings; its heading row counted from 0', () => {
  expect(besideList([source], { headerRows: { first: 2, last: 3 } })).toEqual({ source, head: 2 });
  expect(besideList([source, source], { headerRows: { first: 1, last: 1 } })).toBeNull();
  expect(besideList([source], { headerRows: null })).toBeNull();
});
