import { renamed, withNamesNow } from '../../../src/excel/refresh/sheetNames';

const names = new Map([['ledger', "Ann's"], ['ledger detail', 'Details'], ['账龄', '新表']]);

test.each([
  ['=Ledger!$B$7*2', "='Ann''s'!$B$7*2"],
  ["=SUM('Ledger detail'!D5:D9)+LEDGER!A1", "=SUM('Details'!D5:D9)+'Ann''s'!A1"],
  ['="Ledger!A1"&账龄!A1', `="Ledger!A1"&'新表'!A1`],
  ["='[Other.xlsx]Ledger'!A1+MyLedger!A1", "='[Other.xlsx]Ledger'!A1+MyLedger!A1"],
  ['=[@Open]*2', '=[@Open]*2'],
])('%s', (then, now) => {
  expect(withNamesNow(then, names)).toBe(now);
});

test('only sheets that have another name now', () => {
  expect([...renamed(new Map([['Ledger', '1'], ['Detail', '2'], ['Gone', '3']]), [{ id: '1', name: 'Mine' }, { id: '2', name: 'Detail' }])]).toEqual([['ledger', 'Mine']]);
});
