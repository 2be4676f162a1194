import { readTrialBalance } from '../../../src/intake/trialBalance';
import { cellsOf, layout, serial } from '../cells';
import { ageItems, collections, creditsOf, provision } from './expected';
import { balanceExports, everyExport, itemExports, ledgerExports, refusedExports } from './layouts';
import { kingdeeAged } from './layouts/kingdee';
import { kingdeeBalances } from './layouts/kingdeeBalances';
import { kingdeeDetail, kingdeeLedger } from './layouts/kingdeeLedgers';
import { controlBalances, trialBalance } from './layouts/trialBalance';
import { sapOpen } from './layouts/western';
import { yonyouDetail, yonyouLedger, yonyouOpen } from './layouts/yonyou';
import { agedIn, cents, optionsFor, runExport, sourceOf, understandExport, withoutClasses } from './run';
import { asBooked, type Item, setAgainstOldest } from './settle';
import type { ExportFile } from './sheet';
import { makeTruth } from './truth';
import { reportOf } from '../aging';
import type { Titles } from '../../../src/intake/understanding';

const truth = makeTruth();
const { asOf } = truth;

/** Runs one purpose and compares every customer, every band and every cent. */
function expectAged(file: ExportFile, purpose: typeof collections | typeof provision, more: Parameters<typeof runExport>[2] = {}): void {
  const expected = file.expected!;
  const report = reportOf(runExport(file, { asOf, purpose: purpose.purpose, bands: purpose.bands }, more));
  const wanted = purpose === collections ? expected.due! : expected.booked;
  const found = agedIn(report, wanted.all.bands.length);
  const [one, other] = expected.classesKnown ? [found, wanted] : [withoutClasses(found), withoutClasses(wanted)];
  expect(one.all).toEqual(other.all);
  expect(Object.fromEntries(one.customers)).toEqual(Object.fromEntries(other.customers));
  expect(cents(report.keyFigures.find(({ id }) => id === 'totalOpen')?.value)).toBe(expected.total);
  expect(report.stamp.asOf).toBe(asOf);
  const { read, used, rejected, excluded } = report.stamp.rows;
  expect([rejected, used + excluded]).toEqual([0, read]);
  expect(report.checks.length).toBeGreaterThan(3);
  const differing = report.checks.filter((check) => Math.abs(check.expected - check.found) > check.tolerance);
  expect(differing.map(({ id }) => id)).toEqual(file.layout === totalIsOff ? ['tieOutList'] : []);
}

/** The export whose own total is not the sum of its rows. */
const totalIsOff = 'L15 with another total';

/** What may be said of lists in which everything is as it should be. */
const harmless = new Set(['agedAgain', 'amountSeveral', 'numbersAsText', 'totalAgrees', 'customersFromGroups', 'dueDateAbsent', 'openingBalances', 'periodsFound', 'onePeriod', 'amountsScaled']);
/** What is so in one export: a document has several lines, its own total is off, what was brought forward has no due date, and a transfer is due before it was made. */
const planted: Readonly<Record<string, readonly string[]>> = {
  'L15 invoices': ['linesOfDocuments'],
  [totalIsOff]: ['totalDiffers'],
  // Nothing in these says what a credit is.
  L16: ['creditsUnclear'],
  'L16 by party': ['creditsUnclear'],
  'L5 detail': ['dueDatesBlankBooked', 'dueBeforeDocument'],
};

describe.each(Object.entries({ ...itemExports, ...ledgerExports, ...balanceExports }))('%s', (_, make) => {
  const file = make(truth);
  const expected = file.expected!;

  test('is recognised, with nothing in the way', () => {
    const understood = understandExport(file);
    expect(understood.kind).toBe(file.kind);
    expect(understood.findings.filter((finding) => finding.blocking)).toEqual([]);
    expect(understood.sheets).toBe(file.sheets.length);
  });

  test('raises no false alarm', () => {
    const codes = understandExport(file).findings.map(({ code }) => code);
    expect(codes.filter((code) => !harmless.has(code)).sort()).toEqual([...(planted[file.layout] ?? [])].sort());
  });

  test('proposes the as-of date of its title lines, else the last month-end of its documents', () => {
    expect(understandExport(file).asOf?.serial).toBe(expected.asOf);
  });

  test('has its subtotals, totals, month and year to date left out, each counted', () => {
    const report = reportOf(runExport(file, { asOf, purpose: 'provision', bands: provision.bands }));
    expect(report.stamp.totalRows ?? 0).toBe(expected.totalRows);
    expect(report.leftOut.filter(({ kind }) => kind === 'total').length).toBe(expected.totalRows);
  });

  test('ages from the booking date to the cent', () => expectAged(file, provision));
  if (expected.due !== null) test('ages by due date to the cent', () => expectAged(file, collections));
  else {
    test('has no due date, and so proposes provision', () => {
      const understood = understandExport(file);
      expect(optionsFor(understood, { asOf })).toMatchObject({ purpose: 'provision' });
    });
  }
});

describe.each(Object.entries(refusedExports))('%s', (_, make) => {
  test('is refused by name', () => {
    const file = make(truth);
    const understood = understandExport(file);
    expect(understood.kind).toBe(file.kind);
    expect(understood.findings.filter((finding) => finding.blocking).map(({ code }) => code)).toEqual([file.refusal]);
    expect(runExport(file, { asOf })).toMatchObject({ ok: false, faults: [{ code: file.refusal }] });
  });
});

describe('one set of books, written in several ways', () => {
  const run = (file: ExportFile, purpose = provision as typeof provision | typeof collections) => agedIn(reportOf(runExport(file, { asOf, purpose: purpose.purpose, bands: purpose.bands })), purpose.limits.length + (purpose === collections ? 2 : 1));
  const byCode = (table: ReturnType<typeof run>): Record<string, number> => Object.fromEntries([...table.customers].map(([key, aged]) => [key.replace(/\D/g, '').slice(-3), aged.total]));

  test('the total of the receivables is the same from open items, a ledger and balance tables', () => {
    const total = controlBalances(truth).receivables;
    const ledger = byCode(run(yonyouLedger(truth)));
    for (const file of Object.values({ ...itemExports, ...ledgerExports, ...balanceExports }).map((make) => make(truth))) {
      if (file.layout === 'L15 invoices' || file.layout.startsWith('L15') || file.layout.startsWith('L16') || file.layout === 'L14') continue;
      const aged = run(file);
      expect([file.layout, aged.all.total]).toEqual([file.layout, total]);
      expect(byCode(aged)).toEqual(ledger);
    }
  });

  test('open items matched oldest first are the ledger, band by band and customer by customer', () => {
    const ledger = run(yonyouLedger(truth));
    for (const file of [sapOpen(truth, { settlement: 'matched' }), kingdeeAged(truth, { settlement: 'matched' }), yonyouOpen(truth, { settlement: 'matched' })]) {
      const items = run(file);
      // What was brought forward has a document and a day among the open items, and none in the ledger.
      const aged = truth.documents.find((document) => document.class === 'opening' && document.customer.code === '0058')!;
      const band = 7;
      expect(asOf - aged.since).toBeGreaterThan(3 * 365);
      const moved = { ...ledger.all, bands: ledger.all.bands.map((amount, index) => (index === band ? amount + ledger.all.older : amount)), older: 0 };
      expect([file.layout, items.all]).toEqual([file.layout, moved]);
      expect(byCode(items)).toEqual(byCode(ledger));
    }
  });

  test('by due date too, where the ledger has one', () => {
    const items = run(sapOpen(truth, { settlement: 'matched' }), collections);
    const ledger = run(yonyouDetail(truth), collections);
    expect(items.all).toEqual({ ...ledger.all, bands: ledger.all.bands.map((amount, index) => (index === 4 ? amount + ledger.all.older : amount)), older: 0 });
  });

  test('a balance table says the same of every customer as the ledger, where its months are the bands', () => {
    const months = run(kingdeeBalances(truth, { periods: 'months' }));
    const ledger = run(yonyouLedger(truth));
    expect(months.all.older).toBe(ledger.all.older);
    expect(creditsOf(months.all)).toBe(creditsOf(ledger.all));
  });

  test('the allocation of a ledger adds up: what was set against the debits is what is no longer open', () => {
    const report = reportOf(runExport(yonyouLedger(truth), { asOf, purpose: 'provision', bands: provision.bands }));
    const allocation = report.tables.find(({ id }) => id === 'allocation')!;
    const amounts = allocation.columns.find(({ id }) => id === 'amount')!.values.map(cents);
    const debits = truth.documents.filter((document) => document.date <= asOf && document.local > 0).reduce((sum, { local }) => sum + local, 0);
    const open = report.tables.find(({ id }) => id === 'detail')!.columns.find(({ id }) => id === 'open')!.values.map(cents).filter((amount) => amount > 0);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(debits - open.reduce((sum, amount) => sum + amount, 0));
  });
});

describe('what the file says of itself', () => {
  const titles: readonly (readonly [keyof typeof everyExport, Partial<Titles>])[] = [
    ['L1 Kingdee aging by document', { entity: '示例制造有限公司', currency: null, unit: null, account: null }],
    ['L2 Kingdee receivables by document', { entity: '示例制造有限公司', currency: '人民币' }],
    ['L2 in ten thousands', { entity: '示例制造有限公司', unit: '万元' }],
    ['L3 Kingdee ledger in blocks', { currency: '人民币', account: '1122 应收账款' }],
    ['L4 months on one sheet', { entity: '示例' }],
    ['L5 Yonyou customer ledger', { currency: '人民币', account: '1122 应收账款' }],
    ['L14 QuickBooks A/R aging detail', { entity: 'Example Trading LLC' }],
    ['L15 Xero aged receivables detail', { entity: 'Example Pty Ltd' }],
  ];
  test.each(titles)('%s: company, currency, unit and account of the title lines', (name, wanted) => {
    expect(understandExport(everyExport[name](truth)).titles).toMatchObject(wanted);
  });

  test.each(['L1 Kingdee aging by document', 'L12 SAP FBL5N', 'L12 SAP with Chinese headings', 'L14 QuickBooks A/R aging detail', 'L15 Xero aged receivables detail', 'L15 Xero whose total is off'] as const)('%s: the sum of the amount stands against the total of the file', (name) => {
    const file = itemExports[name](truth);
    const understood = understandExport(file);
    const index = understood.mapping.open_amount ?? understood.mapping.amount_gross;
    const { sum, stated } = understood.columns.find((column) => column.index === index)!;
    expect(cents(sum)).toBe(file.expected!.total);
    expect(cents(stated?.total)).toBe(file.expected!.total + (name === 'L15 Xero whose total is off' ? 1_250 : 0));
    const code = name === 'L15 Xero whose total is off' ? 'totalDiffers' : 'totalAgrees';
    expect(understood.findings.filter((finding) => finding.code === code).map(({ blocking }) => blocking)).toEqual([false]);
  });
});

describe('what stands beside the receivables', () => {
  test('the accounts of a trial balance tie to the aging', () => {
    const { receivables, advances } = controlBalances(truth);
    for (const sides of [true, false]) {
      const accounts = readTrialBalance(sourceOf(trialBalance(truth, { sides })))!;
      expect(accounts.filter(({ code }) => code === '1122' || code === '2203').map(({ code, closing }) => [code, cents(closing)])).toEqual([['1122', receivables], ['2203', advances]]);
      const report = reportOf(runExport(sapOpen(truth), { asOf, purpose: 'collections', bands: collections.bands, control: receivables / 100 }));
      expect(report.checks.find(({ id }) => id === 'tieOut')).toMatchObject({ expected: receivables / 100, found: receivables / 100 });
    }
  });

  test('a control balance that differs leaves the difference standing', () => {
    const { receivables } = controlBalances(truth);
    const report = reportOf(runExport(sapOpen(truth), { asOf, purpose: 'collections', bands: collections.bands, control: (receivables + 123_456) / 100 }));
    expect(cents(report.keyFigures.find(({ id }) => id === 'unexplained')?.value)).toBe(-123_456);
  });

  test.each([
    ['balance tables', kingdeeBalances(truth, { periods: 'months', advances: true }), '01.'],
    ['open items', yonyouOpen(truth, { advances: true, settlement: 'matched' }), '0'],
  ])('advances in 2203 of %s are not receivables, and a debit in them is listed for reclassification', (_, file, prefix) => {
    const report = reportOf(runExport(file, { asOf, purpose: 'provision', bands: provision.bands, control: controlBalances(truth).receivables / 100, controlAdvances: controlBalances(truth).advances / 100 }));
    expect(agedIn(report, 10).all.total).toBe(controlBalances(truth).receivables);
    expect(report.checks.find(({ id }) => id === 'tieOutAdvances')).toMatchObject({ found: controlBalances(truth).advances / 100 });
    const table = report.tables.find(({ id }) => id === 'reclassify')!;
    const column = (id: string): unknown[] => [...table.columns.find((candidate) => candidate.id === id)!.values];
    const lines = column('code').map((code, row) => [code, cents(column('amount')[row])]);
    expect(lines).toEqual(expect.arrayContaining([[`${prefix}131`, -1_100_033], [`${prefix}144`, -3_000_012], [`${prefix}156`, -8_500_000], [`${prefix}117`, 300_000]]));
    expect(lines.length).toBe(4);
  });
});

describe('an earlier day, from books that go on', () => {
  const later = (make: (to: number) => ExportFile): void => {
    const [short, long] = [make(asOf), make(truth.end)];
    const aged = (file: ExportFile) => agedIn(reportOf(runExport(file, { asOf, purpose: 'provision', bands: provision.bands })), 10);
    expect(aged(long)).toEqual(aged(short));
  };
  test('what was booked later changes nothing', () => {
    later((to) => kingdeeLedger(truth, { to }));
    later((to) => yonyouLedger(truth, { to }));
    later((to) => kingdeeDetail(truth, { to }));
  });
  test('nor do the later months of balance tables', () => later((to) => kingdeeBalances(truth, { periods: 'months', to })));
});

describe('where credits stand', () => {
  const placed = (credits: string, purpose: typeof collections | typeof provision) => agedIn(reportOf(runExport(sapOpen(truth), { asOf, purpose: purpose.purpose, bands: purpose.bands, credits })), purpose.limits.length + (purpose === collections ? 2 : 1)).all;

  test.each([collections, provision])('the total is the same in all four places', (purpose) => {
    const totals = ['apart', 'oldest', 'current', 'ownDate'].map((credits) => placed(credits, purpose).total);
    expect(new Set(totals)).toEqual(new Set([sapOpen(truth).expected!.total]));
  });

  test('in the first band they reduce it by their sum', () => {
    const [apart, current] = [placed('apart', provision), placed('current', provision)];
    expect(current.bands[0]).toBe(apart.bands[0]! + creditsOf(apart));
    expect(current.bands.slice(1)).toEqual(apart.bands.slice(1));
    expect(creditsOf(current)).toBe(0);
  });

  test.each([collections, provision])('by their own date they stand among the others of that age', (purpose) => {
    const items = asBooked(truth).map((item): Item => ({ ...item, class: 'item', due: item.due ?? item.document.date }));
    expect(placed('ownDate', purpose)).toEqual(ageItems(truth, items, purpose === collections ? 'due' : 'booked', purpose.limits, (item) => item.customer.code, false).all);
  });

  test.each([collections, provision])('against the oldest, the newest stay open', (purpose) => {
    const basis = purpose === collections ? 'due' : 'booked';
    const items = setAgainstOldest(asBooked(truth), basis === 'due' ? 'due' : 'since');
    expect(placed('oldest', purpose)).toEqual(ageItems(truth, items, basis, purpose.limits, (item) => item.customer.code, false).all);
  });
});

test('a list of some thousand rows ages to the same cents', () => {
  for (const file of [kingdeeAged(makeTruth({ times: 45 })), yonyouLedger(makeTruth({ times: 5 }))]) {
    expect(file.sheets[0]!.rows.length).toBeGreaterThan(3000);
    expectAged(file, provision);
  }
});

describe('cases too small for an export', () => {
  const balances = (text: string): ExportFile => ({ ...balanceExports['L4 the running year'](truth), sheets: [{ name: 'T', rows: layout(text), kinds: [], columns: [], merges: [] }] });

  test('a month with more red invoices than blue ones neither takes nor gives', () => {
    const file = balances(`
      核算项目余额表
      期间 | 客户编码 | 客户名称 | 期初 | ⟂ | 本期发生额 | ⟂ | 期末 | ⟂
      ⟂ | ⟂ | ⟂ | 借方 | 贷方 | 借方 | 贷方 | 借方 | 贷方
      202610 | 0017 | 宁波恒昌 | · | · | 100.00 | · | 100.00 | ·
      202611 | 0017 | 宁波恒昌 | 100.00 | · | -10.00 | 40.00 | 50.00 | ·`);
    const report = reportOf(runExport(file, { asOf, purpose: 'provision', bands: '30, 60, 90' }));
    expect(agedIn(report, 4).all).toMatchObject({ bands: [0, 5000, 0, 0], older: 0, total: 5000 });
  });

  test('parent and child accounts of one customer are not added together', () => {
    const file = balances(`
      核算项目余额表
      期间 | 客户编码 | 客户名称 | 科目编码 | 科目名称 | 期初 | ⟂ | 本期发生额 | ⟂ | 期末 | ⟂
      ⟂ | ⟂ | ⟂ | ⟂ | ⟂ | 借方 | 贷方 | 借方 | 贷方 | 借方 | 贷方
      202611 | 0017 | 宁波恒昌 | 1122 | 应收账款 | · | · | 100.00 | 30.00 | 70.00 | ·
      202611 | 0017 | 宁波恒昌 | 1122.01 | 应收账款-国内 | · | · | 100.00 | 30.00 | 70.00 | ·`);
    const report = reportOf(runExport(file, { asOf, purpose: 'provision', bands: '30, 60, 90' }));
    expect(agedIn(report, 4).all.total).toBe(7000);
  });

  test('ages that last year cannot explain are listed, each with what was possible', () => {
    const file = (closing: string): ExportFile =>
      balances(`
      核算项目余额表
      期间 | 客户编码 | 客户名称 | 期初 | ⟂ | 本期发生额 | ⟂ | 期末 | ⟂
      ⟂ | ⟂ | ⟂ | 借方 | 贷方 | 借方 | 贷方 | 借方 | 贷方
      202401-202412 | 0017 | 宁波恒昌 | · | · | 500.00 | 500.00 | · | ·
      202501-202512 | 0017 | 宁波恒昌 | · | · | 100.00 | 60.00 | 40.00 | ·
      202601-202612 | 0017 | 宁波恒昌 | 40.00 | · | 10.00 | · | ${closing} | ·`);
    const run = (closing: string) => reportOf(runExport(file(closing), { asOf: serial(2026, 12, 31), purpose: 'provision', bands: '1y, 2y' }));
    const check = (closing: string) => run(closing).checks.find(({ id }) => id === 'yearOnYear');
    expect(check('50.00')).toMatchObject({ expected: 0, found: 0 });
    expect(check('90.00')).toMatchObject({ expected: 0, found: 1 });
    const table = run('90.00').tables.find(({ id }) => id === 'yearOnYear')!;
    expect(['amount', 'most', 'excess'].map((id) => table.columns.find((column) => column.id === id)!.values)).toEqual([[80], [40], [40]]);
  });

  test('a balance brought forward on the credit side is a credit', () => {
    const rows = layout(`
      核算项目明细账
      科目：1122 应收账款 | · | 期间：2026年第1期 至 2026年第11期
      客户编码 | 客户名称 | 日期 | 凭证字号 | 摘要 | 借方金额 | 贷方金额 | 方向 | 余额
      0017 | 宁波恒昌 | · | · | 年初余额 | · | · | 贷 | 30.00
      0017 | 宁波恒昌 | 2026-09-12 | 记-1 | 销售收入 | 100.00 | · | 借 | 70.00`);
    const file = { ...ledgerExports['L3 Kingdee ledger in blocks'](truth), sheets: [{ name: 'T', rows, kinds: [], columns: [], merges: [] }] } satisfies ExportFile;
    const report = reportOf(runExport(file, { asOf, purpose: 'provision', bands: '30, 60, 90' }));
    expect(agedIn(report, 4).all).toMatchObject({ bands: [0, 0, 7000, 0], total: 7000 });
  });
});

test('an export is read from wherever it stands', () => {
  const place = { firstRow: 8, firstColumn: 4 };
  expect(Object.keys(everyExport).length).toBe(36);
  for (const make of [itemExports['L1 Kingdee aging by document'], ledgerExports['L3 Kingdee ledger in blocks'], balanceExports['L4 months on one sheet']]) {
    const understood = understandExport(make(truth), place);
    expect(understood.address).toContain('!D8:');
    expect(cellsOf([]).firstRow).toBe(1);
  }
  expect(serial(2026, 11, 30)).toBe(asOf);
});
