import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OptionValues } from '../../src/analyses/define';
import { receivablesAging } from '../../src/analyses/receivables/aging';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import type { Finding, Understanding } from '../../src/intake/understanding';
import type { Report } from '../../src/report/report';
import { bandsOf, columnOf, figureOf, reportOf, runAging, tableOf } from '../support/aging';
import { cellsOf, serial } from '../support/cells';
import { dirtyFolder } from '../support/dirtyLists';

/** Each kind of bad input by its number in the description, as far as it concerns the aging: what comes of a list that has it. */
const asOf = serial(2025, 3, 31);
const day = serial(2025, 2, 20);
const headings = ['Customer', 'Invoice no', 'Due date', 'Open amount'];
type Row = CellValue[];
interface Item {
  readonly customer?: CellValue;
  readonly number?: CellValue;
  readonly due?: CellValue;
  readonly amount?: CellValue;
}

function rowsOf(items: readonly Item[]): Row[] {
  return [headings, ...items.map(({ customer = 'A', number, due = day, amount }, index): Row => [customer, number === undefined ? `R-${index + 1}` : number, due, amount === undefined ? 100 + index : amount])];
}
const items = (...list: readonly Item[]): Row[] => rowsOf(list);
const dues = (...cells: readonly CellValue[]): Row[] => rowsOf(cells.map((due) => ({ due })));
const amounts = (...cells: readonly CellValue[]): Row[] => rowsOf(cells.map((amount) => ({ amount })));
const customers = (...cells: readonly CellValue[]): Row[] => rowsOf(cells.map((customer) => ({ customer })));
const many = (count: number, item: (index: number) => Item): Row[] => rowsOf(Array.from({ length: count }, (_, index) => item(index)));

const look = (rows: Row[], more: Partial<SourceCells> = {}): Understanding => understand(prepareCells([cellsOf(rows, more)]), receivablesAging.roles, receivablesAging.kinds);
const told = (rows: Row[], code: string, more: Partial<SourceCells> = {}): Finding | undefined => look(rows, more).findings.find((finding) => finding.code === code);
const run = (rows: Row[], options: OptionValues = {}, more: Partial<SourceCells> = {}): Report => reportOf(runAging(cellsOf(rows, more), { asOf, purpose: 'collections', ...options }));
const refusal = (rows: Row[], options: OptionValues = {}): string | undefined => {
  const result = runAging(cellsOf(rows), { asOf, purpose: 'collections', ...options });
  return result.ok ? undefined : result.faults[0]?.code;
};
const dueDates = (rows: Row[], options: OptionValues = {}, more: Partial<SourceCells> = {}): unknown[] => [...columnOf(run(rows, options, more), 'detail', 'dueDate')];
const open = (rows: Row[], options: OptionValues = {}, more: Partial<SourceCells> = {}): unknown[] => [...columnOf(run(rows, options, more), 'detail', 'open')];
const why = (rows: Row[], options: OptionValues = {}, more: Partial<SourceCells> = {}): string[] => run(rows, options, more).leftOut.map(({ kind, reason }) => `${kind}: ${reason.en}`);
const parties = (rows: Row[], options: OptionValues = {}): number => tableOf(run(rows, options), 'customers').rowCount;
const total = (rows: Row[], options: OptionValues = {}, more: Partial<SourceCells> = {}): unknown => figureOf(run(rows, options, more), 'totalOpen');

/** Only what is no part of an aging, or is done where no list is read, has a reason instead of a probe. */
type Probe = (() => void) | string;
const inventory = 'inventory';
const others = 'another analysis';
const file = 'Excel itself opens the file';
const half = (texts: string[]): CellValue[] => [...Array.from({ length: 9 }, (_, index) => serial(2025, index + 1, 2)), ...texts];

const probes: readonly Probe[] = [
  /* 1 */ () => {
    expect(dueDates(dues('3/2/2025', '25/2/2025'))).toEqual([serial(2025, 2, 3), serial(2025, 2, 25)]);
    expect(dueDates(dues('2/3/2025', '2/25/2025'))).toEqual([serial(2025, 2, 3), serial(2025, 2, 25)]);
    expect([refusal(dues('3/2/2025', '5/2/2025')), told(dues('3/2/2025'), 'datesAmbiguous')?.blocking]).toEqual(['datesAmbiguous', true]);
  },
  /* 2 */ () => expect([told(dues('25/2/2025', '26/2/2025', '2/27/2025', '28/2/2025', '2/13/2025'), 'datesBothOrders')?.places, refusal(dues('25/2/2025', '2/27/2025'))]).toEqual([['Sheet1!C4', 'Sheet1!C6'], 'datesBothOrders']),
  /* 3 */ () => {
    const rows = dues(...half(['13/2/2025', '24/2/2025', '25/2/2025']));
    expect([told(rows, 'datesHalfConverted')?.blocking, refusal(rows)]).toEqual([true, 'datesHalfConverted']);
    expect(dueDates(rows, { swappedDates: 'swap' }).slice(0, 3)).toEqual([serial(2025, 2, 1), serial(2025, 2, 2), serial(2025, 2, 3)]);
  },
  /* 4 */ () => {
    const list = (written: number, due: number): Row => ['A', `R-${written}`, written, due, 5];
    const heads = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Open amount'];
    const good = Array.from({ length: 60 }, (_, index) => serial(2024, 1, 5) + index * 3);
    expect(told([heads, ...good.map((at) => list(at, at + 30)), list(day, day - 2)], 'dueBeforeDocument')).toMatchObject({ count: 1, blocking: false });
    const turned = good.map((at) => {
      const date = new Date((at + 30 - 25_569) * 86_400_000);
      return date.getUTCDate() > 12 ? list(at, at + 30) : list(at, serial(date.getUTCFullYear(), date.getUTCDate(), date.getUTCMonth() + 1));
    });
    expect(told([heads, ...turned], 'datesSwapped')).toMatchObject({ params: { heading: 'Due date', after: 0 } });
  },
  /* 5 */ () => expect(dueDates(dues('2025年3月1日', '2025年03月01日', '二〇二五年三月一日'))).toEqual([45_717, 45_717, 45_717]),
  /* 6 */ () => expect(dueDates(dues('２０２５／３／１', '２０２５年３月１日'))).toEqual([45_717, 45_717]),
  /* 7 */ () => {
    expect(dueDates(dues('2025.3.1', 20_250_301, '20250301'))).toEqual([45_717, 45_717, 45_717]);
    expect(dueDates(dues('930101', '950630'))).toEqual([serial(1993, 1, 1), serial(1995, 6, 30)]);
  },
  /* 8 */ () => expect(dueDates(dues('31-12-12', '05-01-13'))).toEqual([serial(2012, 12, 31), serial(2013, 1, 5)]),
  /* 9 */ () => expect(dueDates(dues(45_717, '45717'))).toEqual([45_717, 45_717]),
  /* 10 */ () => expect(dueDates(dues(44_255, '2025-03-01'), {}, { date1904: true })).toEqual([45_717, 45_717]),
  /* 11 */ () => expect(dueDates(dues(45_717.99999, '2025-03-01 23:59'))).toEqual([45_717, 45_717]),
  /* 12 */ () => expect(dueDates(dues('2025-03-01T23:30:00-05:00', '2025-03-01T00:30:00Z'))).toEqual([45_717, 45_717]),
  /* 13 */ () => expect(why(dues('00:00.0', '05:23.4', '2025-03-01'))).toEqual(['rejected: A time without a date', 'rejected: A time without a date']),
  /* 14 */ () => {
    const rows = [['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Terms', 'Open amount'], ['A', '1', day, null, 'Net 30', 5], ['A', '2', day, day + 9, 'Net 30', 6]];
    expect([why(rows), told(rows, 'dueDatesBlank')?.count, dueDates(rows, { useTerms: true })]).toEqual([['rejected: No due date'], 1, [day + 30, day + 9]]);
  },
  /* 15 */ () => expect(why(dues(0, 60, day))).toEqual(['rejected: No due date', 'rejected: There is no such day']),
  /* 16 */ () => {
    expect(why(dues('30/02/2025', '2205-03-01', '0225-03-01', '28/02/2025'))).toEqual(['rejected: There is no such day', 'rejected: Due date more than 50 years from the as-of date', 'rejected: The year cannot be right']);
    expect(run(dues(serial(2012, 1, 31), day)).notes.some(({ en }) => en.includes('more than ten years'))).toBe(true);
  },
  /* 17 */ () => expect(why(dues('Mar-25', '2025年3月', '2025-03-01'))).toEqual(['rejected: A month without a day', 'rejected: A month without a day']),
  /* 18 */ () => expect(dueDates(dues('1 Mar 2025', '1. März 2025', '1 de marzo de 2025', '1er mars 2025'))).toEqual([45_717, 45_717, 45_717, 45_717]),
  /* 19 */ () => expect(bandsOf(run(dues(asOf + 4000)))).toEqual({ 'Current': 10_000 }),
  /* 20 */ () => expect(Object.values(bandsOf(run(dues(asOf, asOf - 1, asOf - 30, asOf - 31), { bands: '30, 60, 90' })))).toEqual([10_000, 20_300, 10_300]),
  /* 21 */ () => expect([told(amounts('5', 6), 'numbersAsText')?.count, open(amounts("'5", 6))]).toEqual([1, [5, 6]]),
  /* 22 */ () => expect(open(amounts('\u00a01\u00a0234.50 ', '\u202f1\u202f234.50', '\u30007.5\u3000'))).toEqual([1234.5, 1234.5, 7.5]),
  /* 23 */ () => {
    expect(open(amounts('1.234,56', '1 234,56', '9,99'))).toEqual([1234.56, 1234.56, 9.99]);
    expect(open(amounts("1'234.56", '12,34,567.89'))).toEqual([1234.56, 1_234_567.89]);
  },
  /* 24 */ () => expect([open(amounts('1,234', '5.50')), open(amounts('1,234', '5,50')), told(amounts('1,234'), 'thousandsAssumed')?.place]).toEqual([[1234, 5.5], [1.234, 5.5], 'Sheet1!D2']),
  /* 25 */ () => expect(open(amounts('１２３，４５６．７８', '－１２２'))).toEqual([123_456.78, -122]),
  /* 26 */ () => expect([open(amounts('¥5', '￥1,200.50', '7')), refusal(amounts('USD 5', '€6'))]).toEqual([[5, 1200.5, 7], 'currenciesMixed']),
  /* 27 */ () => expect(open(amounts('(1,200.00)', '1,200.00-', '\u22121,200'))).toEqual([-1200, -1200, -1200]),
  /* 28 */ () => expect(open(amounts('1,200 CR', '1,300.5 DR'))).toEqual([-1200, 1300.5]),
  /* 29 */ () => expect(why(amounts('-', ' -   ', 5))).toEqual(['excluded: Nothing open: the amount is zero', 'excluded: Nothing open: the amount is zero']),
  /* 30 */ () => expect(open(amounts('95%', '９５％', '43,45 %', '7,5'))).toEqual([0.95, 0.95, 0.4345, 7.5]),
  /* 31 */ () => {
    expect(open(amounts('3.5万', '0.2亿'))).toEqual([35_000, 20_000_000]);
    expect([told(amounts('12K', 5), 'amountsSuffixed')?.count, open(amounts('12K', '3M', 5), { suffixes: true })]).toEqual([1, [12_000, 3_000_000, 5]]);
  },
  /* 32 */ () => expect(why(amounts('12 pcs', '3天', 5))).toEqual(['rejected: Number with a unit or a word beside it', 'rejected: Number with a unit or a word beside it']),
  /* 33 */ () => expect(why(amounts('N/A', 'null', 'NULL', 'nan', 'None', '无', '--', 5))).toEqual(Array.from({ length: 7 }, () => 'rejected: No amount')),
  /* 34 */ () => expect([why(amounts(null, 5), {}, { errors: [{ row: 1, column: 3, code: '#REF!' }] }), total(amounts('#DIV/0!', 5))]).toEqual([['rejected: Error value in the cell'], 5]),
  /* 35 */ () => expect(why(amounts(true, 5))).toEqual(['rejected: TRUE or FALSE instead of a number']),
  /* 36 */ () => {
    const report = run(amounts(2309.7899999999995, 0.1, 0.2));
    expect(report.checks.every(({ expected, found, tolerance }) => Math.abs(expected - found) <= tolerance)).toBe(true);
  },
  /* 37 */ () => expect(told(many(200, (index) => (index % 50 === 0 ? { amount: -99 } : {})), 'valueRepeated')).toMatchObject({ count: 4, params: { value: '-99' } }),
  /* 38 */ () => {
    expect([told([['单位：千元'], ...amounts(5, 6)], 'amountsScaled')?.params['factor'], open([['单位：千元'], ...amounts(5, 6)])]).toEqual([1000, [5000, 6000]]);
    expect(told([['Customer', 'Due date', 'Invoice amount', 'Open amount'], ...[1, 2, 3, 4, 5, 6].map((n): Row => ['A', day, n * 1000, n])], 'amountsThousandfold')).toMatchObject({ count: 6 });
  },
  /* 39 */ () => {
    const rows = [['Customer', null, 'Money', null], ['Name', 'Invoice no', 'Due date', 'Open amount'], ['A', 'R-1', day, 5], ['B', 'R-2', day, 6]];
    expect([look(rows).headerRows, total(rows)]).toEqual([{ first: 1, last: 2 }, 11]);
  },
  /* 40 */ () => expect(look([['Open items'], ['Branch: all'], [], ['as of 2025-03-31'], [], ...amounts(5, 6)]).headerRows).toEqual({ first: 6, last: 6 }),
  /* 41 */ () => expect(total([['Total', null, null, 11], [], ...amounts(5, 6)])).toBe(11),
  /* 42 */ () => {
    const rows = [...amounts(5, 6), ['A subtotal', null, null, 11], ['B', 'R-9', day, 7], ['小计', null, null, 7], ['合计', null, null, 18]];
    expect([total(rows), run(rows).leftOut.map(({ kind }) => kind)]).toEqual([18, ['total', 'total', 'total']]);
  },
  /* 43 */ 'the body of an Excel Table is found where it is read (test/excel/source.test.ts)',
  /* 44 */ () => expect([total([...amounts(5, 6), [], [], ...amounts(7).slice(1), ...Array.from({ length: 300 }, (): Row => [])]), why([...amounts(5), [], ...amounts(7).slice(1)])]).toEqual([18, ['excluded: Blank row']]),
  /* 45 */ 'whole columns are cut to what is used where they are read (test/excel/source.test.ts)',
  /* 46 */ () => expect([told(amounts(5, 6), 'rowsHidden', { hiddenRows: [1] })?.count, total(amounts(5, 6), {}, { hiddenRows: [1] }), total(amounts(5, 6), { hiddenRows: false }, { hiddenRows: [1] })]).toEqual([1, 11, 6]),
  /* 47 */ () => expect([parties(customers('A', null, 'B', null)), parties(customers('A', null, 'B', null), { customerAbove: true })]).toEqual([3, 2]),
  /* 48 */ () => {
    const rows = [['Customer', 'Segment', 'Segment', null, 'Due date', 'Open amount'], ['A', 'x', 'y', 'z', day, 5], ['B', 'x', 'y', 'z', day, 6]];
    expect(new Set(look(rows).columns.map(({ letter, heading }) => heading || letter)).size).toBe(6);
    expect(total(rows)).toBe(11);
  },
  /* 49 */ () => expect(total([headings, ['A', 'R-1', day, 5, 'beyond'], ['B', 'R-2', day, 6]])).toBe(11),
  /* 50 */ () => {
    for (const heading of [' Due  Date', '到期日', 'Fälligkeit', 'Échéance', 'ＤＵＥ ＤＡＴＥ']) expect([heading, look([['Customer', 'Invoice no', heading, 'Open amount'], ['A', 'R-1', day, 5]]).mapping.due_date]).toEqual([heading, 2]);
  },
  /* 51 */ others,
  /* 52 */ file,
  /* 53 */ file,
  /* 54 */ file,
  /* 55 */ 'values are read, whatever made them; stale ones of manual calculation are not known to a list',
  /* 56 */ () => expect([parties(customers('ACME', 'ACME ', 'acme', 'ＡＣＭＥ', 'AC\u200bME', 'A\u00a0B', 'A  B')), told(customers('ACME', 'ACME ', 'acme'), 'namesMerged')?.count]).toEqual([2, 1]),
  /* 57 */ () => {
    const rows = [['Customer code', 'Customer', 'Due date', 'Open amount'], ['7', 'Acme', day, 5], ['7', 'Acme Europe', day, 6]];
    expect([parties(rows), told(rows, 'codesSeveralNames')?.count]).toEqual([1, 1]);
  },
  /* 58 */ () => {
    const rows = [['Customer code', 'Due date', 'Open amount'], ['00123', day, 5], [123, day, 6]];
    expect([parties(rows), told(rows, 'codesDifferByZeros')?.count]).toEqual([2, 1]);
  },
  /* 59 */ () => expect(parties([['Customer code', 'Due date', 'Open amount'], ['2960623488.0', day, 5], [2_960_623_488, day, 6], ['2960623488', day, 7]])).toBe(1),
  /* 60 */ () => {
    const rows = [['Customer', 'Due date', 'Currency', 'Open amount'], ['A', day, 'USD', 5], ['A', day, 'CAD', 6], ['A', day, 'USD', 7]];
    expect([look(rows).currencies.map(({ code, sum }) => [code, sum]), refusal(rows), total(rows, { currency: 'USD' })]).toEqual([[['USD', 12], ['CAD', 6]], 'currenciesMixed', 12]);
  },
  /* 61 */ () => {
    const rows = [['Customer code', 'Due date', 'Open amount'], ['10000000000000511', day, 5], ['10000000000000512', day, 6]];
    expect(parties(rows)).toBe(2);
    expect(told([rows[0]!, [10_000_000_000_000_512, day, 5]], 'codesTooLong')?.count).toBe(1);
    expect(told(many(300, (index) => (index === 4 ? { amount: -2_147_483_648 } : {})), 'valueRepeated')?.count).toBe(1);
  },
  /* 62 */ () => expect(parties(customers('A*1', 'AB1', 'A?1', '~A1'))).toBe(4),
  /* 63 */ () => {
    const rows = items({ number: 'R-1', amount: 5 }, { number: 'R-1', amount: 5 }, { number: 'R-1', customer: 'B', amount: 5 }, { number: 'R-1', amount: 6 });
    expect([told(rows, 'rowsDuplicate')?.count, total(rows), total(rows, { duplicates: false })]).toEqual([1, 21, 16]);
  },
  /* 64 */ () => expect([told(customers('A', null), 'customersInFirstRow')?.count, parties(customers('A', null)), total(customers('A', null))]).toEqual([1, 2, 201]),
  /* 65 */ () => expect(parties([['Customer code', 'Due date', 'Open amount'], ['85123A', day, 5], ['85123a', day, 6]])).toBe(1),
  /* 66 */ inventory,
  /* 67 */ others,
  /* 68 */ () => {
    const rows = amounts(100, -30, -500);
    for (const credits of ['apart', 'oldest', 'current', 'ownDate']) expect([credits, total(rows, { credits })]).toEqual([credits, -430]);
  },
  /* 69 */ () => expect(told([['Customer', 'Type', 'Due date', 'Open amount'], ['A', 'Invoice', day, 5], ['A', 'CN', day, 6]], 'creditsPositive')?.count).toBe(1),
  /* 70 */ () => {
    const ledger = [['Date', 'Customer', 'Voucher', 'Debit', 'Credit'], [day, 'A', '1', 100, null], [day + 1, 'A', '2', null, 130]];
    expect([total(ledger, { purpose: 'provision' }), bandsOf(run(ledger, { purpose: 'provision' }))]).toEqual([-30, expect.objectContaining({}) as object]);
  },
  /* 71 */ () => expect(open([['Customer', 'Due date', 'Invoice amount', 'Paid'], ['A', day, 100, 40], ['A', day, 50, 70]])).toEqual([60, -20]),
  /* 72 */ () => {
    const rows = [['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Terms', 'Open amount'], ['A', '1', day, null, '预付30%，开票后60天付70%', 100], ['A', '2', day, day, 'Net 30', 1]];
    expect(open(rows, { useTerms: true }).filter((amount) => (amount as number) < 0)).toEqual([]);
    expect(total(rows, { useTerms: true })).toBe(101);
  },
  /* 73 */ () => expect([why(amounts(0, 5)), figureOf(run(amounts(0, 5)), 'totalOpen')]).toEqual([['excluded: Nothing open: the amount is zero'], 5]),
  /* 74 */ () => {
    const rows = [['Customer', 'Due date', 'Settled date', 'Open amount'], ['A', day, asOf + 1, 5], ['A', day, asOf, 6], ['A', day, null, 7]];
    expect([total(rows), why(rows)]).toEqual([12, ['excluded: Settled by the as-of date']]);
  },
  /* 75 */ () => {
    const rows = [['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Terms', 'Open amount'], ...['Net 30', '30 days EOM', '2/10 net 30', 'NAA8'].map((terms, index): Row => ['A', `R-${index}`, day, null, terms, 5]), ['A', 'R-9', day, day, '', 1]];
    expect([open(rows, { useTerms: true }).length, why(rows, { useTerms: true })]).toEqual([4, ['rejected: No due date, and the payment terms cannot be read']]);
  },
  /* 76–79 */ others, others, others, others,
  /* 80–88 */ inventory, inventory, inventory, inventory, inventory, inventory, inventory, inventory, inventory,
];

test('each of the 88 kinds has a probe or a reason', () => {
  expect(probes).toHaveLength(88);
  const reasons = probes.filter((probe) => typeof probe === 'string');
  console.info(`Kinds of dirty input: ${probes.length - reasons.length} of ${probes.length} concern a list of receivables and are tried; ${[...new Set(reasons)].map((reason) => `${reason}: ${probes.flatMap((probe, index) => (probe === reason ? [index + 1] : [])).join(', ')}`).join('; ')}.`);
  const description = dirtyFolder === null ? '' : join(dirtyFolder, 'DIRTY.md');
  if (existsSync(description)) expect([...readFileSync(description, 'utf8').matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]))).toEqual(probes.map((_probe, index) => index + 1));
});

test.each(probes.flatMap((probe, index) => (typeof probe === 'string' ? [] : [[index + 1, probe] as const])))('kind %d', (_number, probe) => probe());
