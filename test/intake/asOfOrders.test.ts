import { asOfByOrder } from '../../src/intake/asOfOrders';
import { receivablesAging } from '../../src/analyses/receivables/aging';
import { understand } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import type { CellValue } from '../../src/intake/cells';
import { cellsOf, serial } from '../support/cells';
import { optionsFor } from '../support/options';

const headings = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Open amount'];
const look = (rows: CellValue[][]): Understanding => understand(cellsOf(rows), receivablesAging.roles, receivablesAging.kinds);
const asOfWhen = (understanding: Understanding, dateOrder: string): unknown => optionsFor(receivablesAging, understanding, understanding.mapping, { dateOrder })['asOf'];

test('dates that can be read both ways give an as-of date for each order, and the chosen order proposes its own', () => {
  const understanding = look([headings, ['A', '1', '01/02/2026', '03/04/2026', 5], ['B', '2', '05/03/2026', '06/07/2026', 6]]);
  expect(understanding.asOfByOrder).toEqual({
    // 1 February and 5 March; 2 January and 3 May.
    dayFirst: { serial: serial(2026, 2, 28), from: expect.anything() as unknown },
    monthFirst: { serial: serial(2026, 4, 30), from: expect.anything() as unknown },
  });
  expect([asOfWhen(understanding, 'dayFirst'), asOfWhen(understanding, 'monthFirst'), asOfWhen(understanding, 'auto')]).toEqual([serial(2026, 2, 28), serial(2026, 4, 30), understanding.asOf?.serial]);
});

test('a date in the title lines that nothing decides is told, and follows the order that is chosen', () => {
  const understanding = look([['Open items as of 03/04/2026'], headings, ['A', '1', serial(2026, 1, 20), serial(2026, 2, 20), 5], ['B', '2', serial(2026, 2, 28), serial(2026, 3, 30), 6]]);
  expect(understanding.asOf?.serial).toBe(serial(2026, 2, 28));
  expect(understanding.findings).toContainEqual({ code: 'asOfAmbiguous', place: 'Sheet1!A1', params: { example: '03/04/2026' }, blocking: false, count: 1 });
  expect([asOfWhen(understanding, 'dayFirst'), asOfWhen(understanding, 'monthFirst')]).toEqual([serial(2026, 4, 3), serial(2026, 3, 4)]);
});

test('in the cell beside its label, too', () => {
  const understanding = look([['Key date', '03/04/2026'], headings, ['A', '1', serial(2026, 1, 20), serial(2026, 2, 20), 5]]);
  expect(understanding.findings.map(({ code }) => code)).toContain('asOfAmbiguous');
  expect(asOfWhen(understanding, 'dayFirst')).toBe(serial(2026, 4, 3));
});

test.each<[string, CellValue[][]]>([
  ['the columns prove the order', [['As of 03/04/2026'], headings, ['A', '1', '25/02/2026', '03/04/2026', 5]]],
  ['the title line leaves nothing open', [['As of 30/04/2026'], headings, ['A', '1', serial(2026, 1, 20), serial(2026, 2, 20), 5]]],
  ['another title line says the day', [['As of 03/04/2026'], ['Key date 2026-04-03'], headings, ['A', '1', serial(2026, 1, 20), serial(2026, 2, 20), 5]]],
])('nothing is told where %s', (_why, rows) => {
  const understanding = look(rows);
  expect([understanding.asOfByOrder, understanding.findings.filter(({ code }) => code === 'asOfAmbiguous')]).toEqual([undefined, []]);
});

test('a ledger follows its movements under the order that is chosen', () => {
  const understanding = look([['Date', 'Customer', 'Voucher', 'Debit', 'Credit'], ['01/02/2026', 'A', '1', 5, null], ['05/03/2026', 'A', '2', null, 3]]);
  expect([asOfWhen(understanding, 'dayFirst'), asOfWhen(understanding, 'monthFirst')]).toEqual([serial(2026, 2, 28), serial(2026, 4, 30)]);
});

test('no difference, no choice', () => {
  const cells = cellsOf([['As of 2026-04-30'], ['x']]);
  expect(asOfByOrder(cells, 1, { documents: null }, null)).toBeNull();
});
