import type { Report, ReportColumn } from '../../src/report/report';
import { matching, partiesOf } from '../../src/taskpane/drill';

const text = (id: string, values: ReportColumn['values']): ReportColumn => ({ id, heading: { en: id, zh: id }, format: 'text', values });
const money = (id: string, values: ReportColumn['values']): ReportColumn => ({ ...text(id, values), format: 'money' });
const none = { en: '(no customer)', zh: '（无客户）' };
const report = {
  tables: [
    { id: 'customers', title: { en: 'Customers', zh: '客户' }, place: 'report', rowCount: 3, columns: [text('code', ['C1', 'C2', '']), text('name', ['Alder', 'Birch', none]), money('total', [100.5, 2000, -30])] },
    {
      id: 'detail', title: none, place: none, rowCount: 4,
      columns: [text('document', ['R-1', 'R-2', null, 'R-4']), text('voucher', ['记-1', 'R-2', '', null]), money('open', [100.5, 1500, 500, -30]), text('band', [{ en: 'Current', zh: '未到期' }, '1–30', '1–30', '31–60']), text('why', ['a', 'b', 'c', 'd']), text('source', ['L!A2', 'L!A3', 'L!A4', null])],
    },
  ],
  drill: { parties: { table: 'customers', name: ['name', 'code'], amount: 'total' }, items: { table: 'detail', title: ['document', 'voucher'], amount: 'open', band: 'band', why: 'why', place: 'source' }, partyOf: [0, 1, 1, 2] },
} as unknown as Report;

test('customers come largest first, with the name and then the code', () => {
  const parties = partiesOf(report, 'zh')!;
  expect(parties.all.map(({ name, more, shown }) => [name, more, shown])).toEqual([['Birch', 'C2', '2,000.00'], ['Alder', 'C1', '100.50'], ['（无客户）', '', '(30.00)']]);
});

test('a customer leads to its own rows and no others, with numbers, band, reason and place', () => {
  const parties = partiesOf(report, 'zh')!;
  expect(parties.itemsOf(parties.all[0]!)).toEqual([
    { title: 'R-2', amount: '1,500.00', band: '1–30', why: 'b', place: 'L!A3' },
    { title: '', amount: '500.00', band: '1–30', why: 'c', place: 'L!A4' },
  ]);
  expect(parties.itemsOf(parties.all[1]!)).toEqual([{ title: 'R-1 · 记-1', amount: '100.50', band: '未到期', why: 'a', place: 'L!A2' }]);
  expect(parties.itemsOf(parties.all[2]!)[0]?.place).toBe('');
});

test('a report without the way there has no customers', () => {
  expect(partiesOf({ ...report, drill: null }, 'en')).toBeNull();
  expect(partiesOf({ ...report, tables: [] }, 'en')).toBeNull();
});

test('the search takes names and codes in any case and width', () => {
  const { all } = partiesOf(report, 'en')!;
  expect(matching(all, ' ｂＩＲ').map(({ name }) => name)).toEqual(['Birch']);
  expect(matching(all, 'c1').map(({ name }) => name)).toEqual(['Alder']);
  expect(matching(all, ' ')).toBe(all);
  expect(matching(all, 'zzz')).toEqual([]);
});

test('of 200,000 rows only those of the customer are put into words', () => {
  const rows = 200_000;
  let shown = 0;
  const amounts = new Proxy(new Array<number>(rows).fill(1), {
    get: (values, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) shown += 1;
      return Reflect.get(values, key) as unknown;
    },
  });
  const many = {
    ...report,
    tables: [
      { ...report.tables[0]!, rowCount: 700, columns: [text('name', Array.from({ length: 700 }, (_, row) => `Customer ${row}`)), money('total', Array.from({ length: 700 }, (_, row) => row))] },
      { ...report.tables[1]!, rowCount: rows, columns: [money('open', amounts)] },
    ],
    drill: { ...report.drill!, partyOf: Array.from({ length: rows }, (_, row) => row % 700) },
  };
  const parties = partiesOf(many, 'en')!;
  expect(parties.itemsOf(parties.all[0]!).length).toBe(Math.floor(rows / 700));
  expect(shown).toBe(Math.floor(rows / 700));
});
