import { reportOf } from '../aging';
import { receivablesAging } from '../../../src/analyses/receivables/aging';
import { renderReport } from '../../../src/workbooks/render';
import { strFromU8, unzipSync } from 'fflate';
import { serial } from '../cells';
import type { Report } from '../../../src/report/report';
import { collections, creditsOf, provision } from './expected';
import { itemExports, ledgerExports } from './layouts';
import { controlBalances } from './layouts/trialBalance';
import { xeroAged } from './layouts/western';
import { yonyouLedger } from './layouts/yonyou';
import { agedIn, cents, runExport, understandExport } from './run';
import type { Cell, ExportFile } from './sheet';
import { makeTruth } from './truth';

/** What people ask of an aging and complain about (domain reference, U01 to U16), each with the answer it must get here. */
const truth = makeTruth();
const { asOf } = truth;

/** A list of a few rows, read as the pane reads a sheet. */
function list(rows: readonly (readonly Cell[])[], kind: ExportFile['kind'] = 'openItems'): ExportFile {
  return { layout: 'list', language: 'en', sheets: [{ name: 'List', rows, kinds: [], columns: [], merges: [] }], kind, expected: null, refusal: null, shuffle: false };
}
const run = (file: ExportFile, options: Parameters<typeof runExport>[1] = {}): Report => reportOf(runExport(file, { asOf, purpose: 'collections', bands: collections.bands, ...options }));
const column = (report: Report, table: string, id: string): unknown[] => {
  const found = report.tables.find((candidate) => candidate.id === table)?.columns.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No ${table}[${id}]`);
  return [...found.values];
};
const check = (report: Report, id: string) => report.checks.find((candidate) => candidate.id === id)!;
const failed = (report: Report): string[] => report.checks.filter(({ expected, found, tolerance }) => Math.abs(expected - found) > tolerance).map(({ id }) => id);
const heading = ['Customer', 'Document No.', 'Document Type', 'Invoice Date', 'Due Date', 'Open Amount'];

test('U01 The aging is what is open is what the control account says; a difference is seen and not hidden', () => {
  const { receivables } = controlBalances(truth);
  for (const make of [itemExports['L12 SAP FBL5N'], itemExports['L1 Kingdee aging by document']]) {
    const tied = run(make(truth), { control: receivables / 100 });
    expect([check(tied, 'tieOut').expected, check(tied, 'tieOut').found].map(cents)).toEqual([receivables, receivables]);
    expect(failed(tied)).toEqual([]);
    const off = run(make(truth), { control: (receivables - 1) / 100 + 500 });
    expect(failed(off)).toEqual(['tieOut']);
    expect(off.headline).toContain('unexplained');
  }
});

test('U02 What is not due yet has a band of its own, and the bands add up to what is open', () => {
  const days = [-400, -31, -1, 0, 1, 30, 31, 60, 61, 90, 91, 4000];
  const report = run(list([heading, ...days.map((late, index) => ['A', `I${100 + index}`, 'Invoice', asOf - 5000, asOf - late, 2 ** index] as const)]));
  expect(column(report, 'bands', 'amount')).toEqual([1 + 2 + 4 + 8, 16 + 32, 64 + 128, 256 + 512, 1024 + 2048]);
  expect(column(report, 'bands', 'band')[0]).toEqual({ en: 'Current', zh: '未到期' });
});

test('U03 Credit notes, also those that stand alone, are there with their sign and in a class of their own', () => {
  const report = run(list([heading, ['A', 'I1001', 'Invoice', asOf - 50, asOf - 20, 100], ['A', 'C1001', 'Credit Memo', asOf - 10, asOf - 10, -30], ['B', 'C1002', 'Credit Note', asOf - 10, '', -45]]));
  expect(agedIn(report, 5).all).toMatchObject({ creditNotes: -7500, receipts: 0, advances: 0, total: 2500 });
  expect(column(report, 'customers', 'creditNotes')).toEqual([-30, -45]);
});

test('U04 Advances and overpayments without a due date are never dropped', () => {
  const file = xeroAged(truth);
  const report = run(file);
  expect(creditsOf(agedIn(report, 5).all)).toBe(creditsOf(file.expected!.due!.all));
  expect(cents(report.keyFigures.find(({ id }) => id === 'totalOpen')!.value)).toBe(controlBalances(truth).receivables);
  expect(report.leftOut.filter(({ kind }) => kind === 'rejected')).toEqual([]);
});

test('U05 Which date counts is a choice that is saved and printed: the due date, or the day of booking', () => {
  const option = receivablesAging.options.find(({ id }) => id === 'purpose')!;
  expect(option.kind === 'choice' && option.choices.map(({ id }) => id)).toEqual(['collections', 'provision']);
  const file = list([heading, ['A', 'I1001', 'Invoice', asOf - 100, asOf - 10, 100]]);
  const due = run(file);
  const booked = run(file, { purpose: 'provision', bands: '30, 60, 90' });
  expect(column(due, 'bands', 'amount')).toEqual([0, 100, 0, 0, 0]);
  expect(column(booked, 'bands', 'amount')).toEqual([0, 0, 0, 100]);
  expect(due.stamp.method.zh).not.toBe(booked.stamp.method.zh);
  expect(due.stamp.method.zh).toMatch(/到期日/);
  expect(due.stamp.options.some(({ value }) => value.zh.includes('催收'))).toBe(true);
  expect(booked.stamp.options.some(({ value }) => value.zh.includes('计提'))).toBe(true);
});

test('U06 Ranges are one short text that can be kept, with presets, and nonsense is named before a run', () => {
  const option = receivablesAging.options.find(({ kind }) => kind === 'bands')!;
  if (option.kind !== 'bands') throw new Error('no bands');
  const understanding = understandExport(itemExports['L12 SAP FBL5N'](truth));
  const context = { understanding, mapping: understanding.mapping, options: { purpose: 'collections' } };
  const presets = option.presets(context);
  expect(presets.length).toBeGreaterThan(1);
  for (const { value } of presets) expect(option.problem(value)).toBeNull();
  expect(option.problem('30, 20')).not.toBeNull();
  expect(option.problem('thirty')).not.toBeNull();
  expect(option.names('15, 45', context).length).toBe(4);
  const report = run(list([heading, ['A', 'I1001', 'Invoice', asOf - 100, asOf - 16, 100]]), { bands: '15, 45' });
  expect(column(report, 'bands', 'amount')).toEqual([0, 0, 100, 0]);
});

test('U07 The report of a past date does not change when more is paid and booked later', () => {
  const day = serial(2026, 6, 30);
  const past = (to: number): unknown => agedIn(run(yonyouLedger(truth, { to }), { asOf: day, purpose: 'provision', bands: provision.bands }), 10);
  expect(past(truth.end)).toEqual(past(day));
  expect(past(truth.end)).not.toEqual(agedIn(run(yonyouLedger(truth), { purpose: 'provision', bands: provision.bands }), 10));
  const rows = (settled: number | null): Cell[][] => [[...heading, 'Clearing Date'], ['A', 'I1001', 'Invoice', asOf - 100, asOf - 40, 100, settled], ['A', 'I1002', 'Invoice', asOf - 90, asOf - 30, 50, asOf - 3]];
  expect(agedIn(run(list(rows(asOf + 5))), 5)).toEqual(agedIn(run(list(rows(null))), 5));
});

test('U08 Each instalment of an invoice is aged by its own due date', () => {
  const parts = [['2026-09-30', 300], ['2026-10-31', 300], ['2026-12-31', 400]] as const;
  const report = run(list([heading, ...parts.map(([due, amount]) => ['A', 'I1001', 'Invoice', '2026-09-01', due, amount] as const)]));
  expect(column(report, 'bands', 'amount')).toEqual([400, 300, 0, 300, 0]);
  const terms = list([['Customer', 'Document No.', 'Invoice Date', 'Terms', 'Open Amount'], ['A', 'I1001', '2026-10-10', '预付30% 开票后60天70%', 1000], ['B', 'I1002', '2026-10-10', 'Net 30', 200]]);
  const byTerms = run(terms, { useTerms: true });
  const due = column(byTerms, 'detail', 'dueDate') as number[];
  const parted = (column(byTerms, 'detail', 'open') as number[]).map((open, row) => [open, due[row]]);
  expect(parted).toEqual([[300, serial(2026, 10, 10)], [700, serial(2026, 12, 9)], [200, serial(2026, 11, 9)]]);
  expect(column(byTerms, 'bands', 'amount')).toEqual([700, 200, 300, 0, 0]);
});

test('U09 Every document is in the report, and documents add up to their customer', () => {
  const report = run(itemExports['L1 Kingdee aging by document'](truth));
  const codes = column(report, 'detail', 'code');
  const open = column(report, 'detail', 'open').map(cents);
  expect(open.length).toBe(itemExports['L1 Kingdee aging by document'](truth).expected!.documents);
  column(report, 'customers', 'code').forEach((code, line) => {
    expect(codes.reduce<number>((sum, own, row) => sum + (own === code ? open[row]! : 0), 0)).toBe(cents(column(report, 'customers', 'total')[line]));
  });
  expect(report.drill!.partyOf.map((line) => column(report, 'customers', 'code')[line])).toEqual(codes);
});

test('U10 Several sheets, one for each customer or company, are one report with a line for each customer', () => {
  const file = ledgerExports['L3 a sheet for each customer'](truth);
  expect(file.sheets.length).toBeGreaterThan(10);
  const report = run(file, { purpose: 'provision', bands: provision.bands });
  expect(agedIn(report, 10)).toEqual(file.expected!.booked);
});

test('U11 Eight bands print on one page width, landscape', async () => {
  const report = run(itemExports['L12 SAP FBL5N'](truth), { bands: '15, 30, 45, 60, 75, 90' });
  expect(column(report, 'bands', 'band').length).toBeGreaterThanOrEqual(8);
  const parts = unzipSync(await renderReport(report, 'en'));
  const sheets = Object.entries(parts).filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path)).map(([, bytes]) => strFromU8(bytes));
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
});

test('U12 Nothing has to be set up: every export ages with what is proposed', () => {
  expect(receivablesAging.options.filter(({ prominent }) => prominent === true).length).toBeLessThanOrEqual(3);
  for (const [name, make] of Object.entries({ ...itemExports, ...ledgerExports })) {
    const result = runExport(make(truth), {});
    expect([name, result.ok]).toEqual([name, true]);
  }
});

test('U13 What is dated after the as-of date is on no list, and is counted with its money', () => {
  const report = run(list([heading, ['A', 'I1001', 'Invoice', asOf, asOf + 30, 100], ['A', 'I1002', 'Invoice', asOf + 1, asOf + 31, 70], ['B', 'I1003', 'Invoice', asOf + 2, asOf - 3, 9]]));
  expect(column(report, 'detail', 'document')).toEqual(['I1001']);
  expect(report.stamp.rows).toEqual({ read: 3, used: 1, rejected: 0, excluded: 2 });
  expect(report.stamp.money).toMatchObject({ used: 100, excluded: 79 });
  expect(report.leftOut.map(({ address, amount }) => [address.replace(/^.*!/, ''), amount])).toEqual([['D3', 70], ['D4', 9]]);
});

test('U14 For collecting, days are days past due; the age stands beside them', () => {
  const report = run(list([heading, ['A', 'I1001', 'Invoice', asOf - 75, asOf - 15, 100]]));
  expect([column(report, 'detail', 'days'), column(report, 'detail', 'age')]).toEqual([[15], [75]]);
  expect(column(report, 'bands', 'amount')).toEqual([0, 100, 0, 0, 0]);
});

test('U15 Payments that nobody matched settle the oldest first, and a table shows what settled what', () => {
  const rows: Cell[][] = [
    ['Customer', 'Date', 'Voucher No.', 'Text', 'Debit', 'Credit'],
    ['A', '2026-01-15', 'J1', 'Invoice 2001', 100, null],
    ['A', '2026-02-15', 'J2', 'Invoice 2002', 200, null],
    ['A', '2026-03-15', 'J3', 'Invoice 2003', 150, null],
    ['A', '2026-03-31', 'J4', 'Payment', null, 180],
  ];
  const report = run(list(rows, 'ledger'), { asOf: serial(2026, 3, 31), purpose: 'provision', bands: '30, 60, 90' });
  expect(column(report, 'bands', 'amount')).toEqual([150, 120, 0, 0]);
  expect(column(report, 'allocation', 'amount')).toEqual([100, 80]);
});

test('U16 Each row says in both languages why it stands in its band, with its date and its days', () => {
  const report = run(itemExports['L12 SAP FBL5N'](truth));
  const bands = column(report, 'detail', 'band') as { en: string; zh: string }[];
  const why = column(report, 'detail', 'why') as { en: string; zh: string }[];
  const days = column(report, 'detail', 'days') as (number | null)[];
  const open = column(report, 'detail', 'open') as number[];
  why.forEach((reason, row) => {
    expect(reason.en).toContain(bands[row]!.en);
    expect(reason.zh).toContain(bands[row]!.zh);
    if (open[row]! > 0 && days[row]! > 0) expect([reason.en, reason.zh].map((text) => text.includes(` ${days[row]!.toLocaleString('en-US')} `))).toEqual([true, true]);
  });
  expect(why.length).toBeGreaterThan(50);
});
