import type { RoleId } from '../../src/intake/roles';
import type { Finding, Mapping, Understanding, UnderstoodColumn } from '../../src/intake/understanding';
import { isBlockedBy, openFindings, stanceOf } from '../../src/taskpane/stance';
import type { Decided } from '../../src/taskpane/stance';
import { column, finding, understood } from './support/understood';

const isBlocked = (...form: Parameters<typeof openFindings>): boolean => isBlockedBy(openFindings(...form));

const unknown = (more: Partial<Understanding>): Understanding => understood({ kind: 'unknown', mapping: {}, ...more });

test.each<[string, Partial<Understanding>, object]>([
  ['nothing is recognised', { findings: [finding('dueDateMissing')] }, {}],
  ['there is one column only', { columns: [column(0, 'Notes')] }, { customer_name: 0 }],
  ['there is no row', { dataRows: { first: 2, last: 1, count: 0 } }, { due_date: 0 }],
])('no list when %s', (_why, more, proposed) => {
  expect(stanceOf(unknown(more), proposed, false)).toEqual({ kind: 'noList' });
  expect(stanceOf(unknown(more), proposed, true)).toEqual({ kind: 'form' });
});

test('a list that is understood, wholly or partly, has its form', () => {
  expect(stanceOf(unknown({ findings: [finding('amountMissing')] }), { due_date: 1 }, false)).toEqual({ kind: 'form' });
  expect(stanceOf(understood(), { due_date: 1, open_amount: 0 }, false)).toEqual({ kind: 'form' });
});

test('another kind of document is refused with its sentence, until the user says otherwise', () => {
  const kind = finding('kindTrialBalance');
  const balance = understood({ kind: 'trialBalance', findings: [finding('dueDateMissing'), kind] });
  expect(stanceOf(balance, { open_amount: 1 }, false)).toEqual({ kind: 'refused', finding: kind });
  expect(stanceOf(balance, { open_amount: 1 }, true)).toEqual({ kind: 'form' });
});

test('what an analysis of items cannot use is refused as well: its own sentence says what it is', () => {
  const kind = finding('itemsPurchaseLines');
  const receipts = understood({ kind: 'purchaseLines', mapping: { item_code: 2 }, findings: [kind] });
  expect(stanceOf(receipts, { item_code: 2 }, false)).toEqual({ kind: 'refused', finding: kind });
  expect(stanceOf(receipts, { item_code: 2 }, true)).toEqual({ kind: 'form' });
  const byHand = { mapping: {}, options: {}, named: new Set<RoleId>(), missing: [], byHand: true, lack: null, unneeded: [] };
  expect([isBlocked(receipts, { ...byHand, byHand: false }), isBlocked(receipts, byHand)]).toEqual([true, false]);
});

const mapping = { open_amount: 1, due_date: 2 };
const columns = [column(0, 'Name'), column(1, 'Open', { content: 'number' }), column(2, 'Due date', { content: 'date' }), column(3, 'Gross', { content: 'number' }), column(4, 'Paid on', { content: 'date' })];

function blocked(one: Finding, decided: Partial<Decided> & { readonly named?: ReadonlySet<RoleId> } = {}): boolean {
  const understanding = understood({ mapping, columns, findings: [one] });
  const whole: Decided = { mapping, options: {}, named: new Set(), missing: [], byHand: false, lack: null, unneeded: [], ...decided };
  const open = openFindings(understanding, whole);
  const is = isBlocked(understanding, whole);
  // What no longer stops the analysis is no longer complained about either.
  expect(open.length > 0).toBe(is);
  return is;
}

describe('a finding that stops the analysis', () => {
  test('is settled by the decision it is about, and by no other', () => {
    const amount = finding('amountUndecided', { params: { chosen: 'Open', others: 'Gross' } });
    expect(blocked(amount)).toBe(true);
    expect(blocked(amount, { options: { asOf: 45_000, dateOrder: 'dayFirst' } })).toBe(true);
    expect(blocked(amount, { named: new Set(['due_date']) })).toBe(true);
    expect(blocked(amount, { named: new Set(['open_amount']) })).toBe(false);
  });

  test.each(['datesAmbiguous', 'datesBothOrders'])('%s: the order of day and month, or another column of dates', (code) => {
    const dates = finding(code, { params: { heading: 'Due date' } });
    expect(blocked(dates, { options: { dateOrder: 'auto', purpose: 'collections' } })).toBe(true);
    expect(blocked(dates, { options: { dateOrder: 'dayFirst' } })).toBe(false);
    expect(blocked(dates, { mapping: { ...mapping, due_date: 4 }, named: new Set(['due_date']) })).toBe(false);
    expect(blocked(dates, { mapping: { ...mapping, open_amount: 3 }, named: new Set(['open_amount']) })).toBe(true);
  });

  test('days and months swapped by the file are put right by no order', () => {
    const swapped = finding('datesHalfConverted', { params: { heading: 'Due date' } });
    expect(blocked(swapped, { options: { dateOrder: 'dayFirst' } })).toBe(true);
    expect(blocked(swapped, { mapping: { open_amount: 1 }, named: new Set(['due_date']) })).toBe(false);
  });

  test('a column that was missing is missing until it is there', () => {
    const due = finding('dueDateMissing', { params: { role: 'due_date' } });
    expect(blocked(due, { missing: ['due_date'] })).toBe(true);
    expect(blocked(due)).toBe(false);
  });

  test('what cannot be read or added needs another column', () => {
    const unreadable = finding('amountsUnreadable', { params: { role: 'open_amount', heading: 'Open' } });
    expect(blocked(unreadable, { named: new Set(['open_amount']) })).toBe(true);
    expect(blocked(unreadable, { mapping: { ...mapping, open_amount: 3 } })).toBe(false);
  });

  describe('several currencies', () => {
    const [cny, eur] = [{ code: 'CNY', name: '人民币' }, { code: 'EUR', name: '欧元' }];
    const shares = [cny, eur].map((each) => ({ ...each, sum: 5 }));
    const codes = (list: readonly UnderstoodColumn[], understoodAs: Mapping, decided: Partial<Decided>): string[] => {
      const one = finding('currenciesMixed', { params: { currencies: '人民币 5.00; 欧元 5.00' } });
      const understanding = understood({ columns: list, mapping: understoodAs, currencies: shares, findings: [one] });
      return openFindings(understanding, { mapping: understoodAs, options: {}, named: new Set(), missing: [], byHand: false, lack: null, unneeded: [], ...decided }).map(({ code, params }) => `${code} ${String(params['currencies'])}`);
    };

    test('of a column stay a question whatever amount is chosen, until one is chosen or the column is none of this amount', () => {
      const listed = [...columns, column(5, 'Currency', { currencies: [cny, eur] })];
      const all = { ...mapping, currency: 5 };
      expect(codes(listed, all, {})).toEqual(['currenciesMixed 人民币 5.00; 欧元 5.00']);
      expect(codes(listed, all, { mapping: { ...all, open_amount: 3 } })).toEqual(['currenciesMixed 人民币; 欧元']);
      expect(codes(listed, all, { mapping: { ...all, open_amount: 3 }, options: { currency: 'USD' } })).toEqual(['currenciesMixed 人民币; 欧元']);
      expect(codes(listed, all, { mapping: { ...all, open_amount: 3 }, options: { currency: 'EUR' } })).toEqual([]);
      expect(codes(listed, all, { options: { currency: 'EUR' } })).toEqual([]);
      expect(codes(listed, all, { mapping })).toEqual([]);
    });

    test('of signs are those of the column that is chosen', () => {
      const signed = columns.map((each) => (each.index === 1 ? { ...each, currencies: [cny, eur] } : each.index === 3 ? { ...each, currencies: [eur] } : each));
      expect(codes(signed, mapping, {})).toHaveLength(1);
      expect(codes(signed, mapping, { mapping: { ...mapping, open_amount: 3 } })).toEqual([]);
      expect(codes(signed, { due_date: 2 }, { mapping })).toEqual(['currenciesMixed 人民币; 欧元']);
    });
  });

  test('comes before those that do not', () => {
    const note = finding('rowsHidden', { blocking: false });
    const stop = finding('amountUndecided');
    const understanding = understood({ mapping, columns, findings: [note, stop] });
    expect(openFindings(understanding, { mapping, options: {}, named: new Set(), missing: [], byHand: false, lack: null, unneeded: [] })).toEqual([stop, note]);
  });
});

test('a column chosen for something that it does not hold is told at once, and dates are no amount', () => {
  const held = [column(0, 'Name'), column(1, 'Open', { content: 'number', role: 'open_amount' }), column(2, 'Due date', { content: 'date', role: 'due_date' })];
  const understanding = understood({ mapping, columns: held });
  const decided = (open_amount: number): Decided => ({ mapping: { ...mapping, open_amount }, options: {}, named: new Set(['open_amount']), missing: [], byHand: false, lack: null, unneeded: [] });
  expect(openFindings(understanding, decided(2)).map(({ code }) => code)).toEqual(['columnHoldsDates', 'columnTwice']);
  expect([isBlocked(understanding, decided(2)), isBlocked(understanding, decided(1)), openFindings(understanding, decided(1))]).toEqual([true, false, []]);
});

test('what the analysis itself lacks stops it, comes first and is gone with its cause', () => {
  const understanding = understood({ mapping, columns, findings: [finding('rowsHidden', { blocking: false })] });
  const decided: Decided = { mapping, options: {}, named: new Set(['due_date']), missing: [], byHand: true, lack: finding('leadTimeMissing'), unneeded: [] };
  expect([openFindings(understanding, decided).map(({ code }) => code), isBlocked(understanding, decided)]).toEqual([['leadTimeMissing', 'rowsHidden'], true]);
  expect(isBlocked(understanding, { ...decided, lack: null })).toBe(false);
});

describe('what was noticed of columns as they were proposed', () => {
  const noted = (code: string, params: Finding['params'], decided: Partial<Decided>): boolean => {
    const understanding = understood({ mapping, columns, findings: [finding(code, { params, blocking: false })] });
    return openFindings(understanding, { mapping, options: {}, named: new Set(), missing: [], byHand: false, lack: null, unneeded: [], ...decided }).length > 0;
  };

  test.each<[string, Finding['params'], Partial<Decided>, Partial<Decided>]>([
    ['customerMissing', {}, { mapping: { ...mapping, open_amount: 3 } }, { mapping: { ...mapping, customer_name: 0 } }],
    ['dueDateAbsent', { role: 'due_date' }, { mapping: { ...mapping, open_amount: 3 } }, { mapping: { ...mapping, due_date: 4 } }],
    ['termsGiveDueDates', { heading: 'Terms' }, { options: { useTerms: false } }, { options: { useTerms: true } }],
    ['rowsHidden', {}, { options: { hiddenRows: true } }, { options: { hiddenRows: false } }],
    ['rowsDuplicate', {}, { options: { duplicates: true } }, { options: { duplicates: false } }],
    ['rowsVoid', {}, { options: { voided: false } }, { options: { voided: true } }],
    ['amountsSuffixed', {}, { options: { suffixes: false } }, { options: { suffixes: true } }],
    ['creditsUnclear', {}, { options: { unclear: 'apart' } }, { options: { unclear: 'receipt' } }],
    ['customersBlank', {}, { options: { customerAbove: false } }, { options: { customerAbove: true } }],
    ['customersInFirstRow', {}, {}, { options: { customerAbove: true } }],
    ['datesSwapped', { heading: 'Due date' }, { options: { swappedDates: '' } }, { options: { swappedDates: 'keep' } }],
    ['amountSeveral', { chosen: 'Open', others: 'Gross' }, { named: new Set(['due_date']) }, { named: new Set(['open_amount']) }],
    ['amountCellsUnreadable', { heading: 'Open' }, { mapping: { ...mapping, due_date: 4 } }, { mapping: { ...mapping, open_amount: 3 } }],
    ['headingGuessed', { row: 1 }, {}, { named: new Set(['open_amount']) }],
  ])('%s is told until it is no longer so', (code, params, stays, goes) => {
    expect([noted(code, params, stays), noted(code, params, goes)]).toEqual([true, false]);
  });

  test('a column that is used for something else is still used', () => {
    const dates = finding('datesAmbiguous', { params: { heading: 'Due date' } });
    expect(blocked(dates, { mapping: { open_amount: 1, doc_date: 2 } })).toBe(true);
  });

  test('dates that the form makes no use of are told, and stop nothing', () => {
    const understanding = understood({ mapping, columns, findings: [finding('datesUnreadable', { params: { role: 'due_date', heading: 'Due date' } })] });
    const decided: Decided = { mapping, options: {}, named: new Set(), missing: [], byHand: false, lack: null, unneeded: [] };
    expect([isBlocked(understanding, decided), isBlocked(understanding, { ...decided, unneeded: ['due_date'] })]).toEqual([true, false]);
    expect(openFindings(understanding, { ...decided, unneeded: ['due_date'] })).toMatchObject([{ code: 'datesUnreadable', blocking: false }]);
  });
});
