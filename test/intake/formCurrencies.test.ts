import { receivablesAging } from '../../src/analyses/receivables/aging';
import type { CellValue } from '../../src/intake/cells';
import { currencyBeside, formCurrencies, formCurrencyFinding } from '../../src/intake/formCurrencies';
import { understand } from '../../src/intake/understand';
import type { Mapping } from '../../src/intake/understanding';
import { runAging } from '../support/aging';
import { cellsOf, serial } from '../support/cells';

const day = serial(2025, 3, 20);
const asOf = serial(2025, 6, 30);
const look = (rows: CellValue[][]) => understand(cellsOf(rows), receivablesAging.roles, receivablesAging.kinds);
/** Columns and option as a user changes them; what the form says is what the run says. */
function agrees(rows: CellValue[][], mapping: Mapping, currency = ''): boolean {
  const finding = formCurrencyFinding(look(rows), mapping);
  const result = runAging(cellsOf(rows), { asOf, purpose: 'provision', basis: 'booked', currency }, () => mapping);
  const refused = !result.ok && result.faults.some(({ code }) => code === 'currenciesMixed');
  expect(refused).toBe(finding !== null && currency === '');
  return !refused;
}

const both: CellValue[][] = [
  ['客户', '单据日期', '到期日', '币别', '原币金额', '本位币金额'],
  ['甲', day, day + 30, '人民币', 100, 100],
  ['乙', day, day + 31, '美元', 10, 72],
];

test('the amount in document currency, chosen by hand, mixes what the proposed one in the money of the books does not', () => {
  const understanding = look(both);
  expect(understanding.mapping).toMatchObject({ amount_gross: 5 });
  expect([understanding.mapping.currency, formCurrencies(understanding, understanding.mapping)]).toEqual([undefined, []]);
  expect(currencyBeside(understanding, understanding.mapping, 4)).toBe(3);
  const chosen: Mapping = { ...understanding.mapping, amount_gross: 4, currency: 3 };
  expect(formCurrencies(understanding, chosen).map(({ code, name }) => [code, name])).toEqual([['CNY', '人民币'], ['USD', '美元']]);
  expect(formCurrencyFinding(understanding, chosen)).toMatchObject({ blocking: true, place: 'Sheet1!D1', count: 2, params: { currencies: '人民币; 美元' } });
  expect([agrees(both, chosen), agrees(both, chosen, 'USD'), agrees(both, understanding.mapping)]).toEqual([false, true, true]);
  expect(currencyBeside(understanding, chosen, 5)).toBeNull();
});

test('signs in the amounts are those of the chosen column', () => {
  const rows: CellValue[][] = [['Customer', 'Invoice date', 'Due date', 'Open amount', 'Gross in EUR'], ['A', day, day + 30, '$100', '€90'], ['B', day, day + 30, '€40', '€40']];
  const understanding = look(rows);
  expect(understanding.columns.map(({ currencies }) => currencies?.map(({ name }) => name))).toEqual([undefined, undefined, undefined, ['$', 'EUR'], ['EUR']]);
  expect(formCurrencyFinding(understanding, understanding.mapping)).toEqual(understanding.findings.find(({ code }) => code === 'currenciesMixed'));
  expect([agrees(rows, understanding.mapping), agrees(rows, { ...understanding.mapping, open_amount: 4 })]).toEqual([false, true]);
  expect(currencyBeside(understanding, understanding.mapping, 4)).toBeUndefined();
});
