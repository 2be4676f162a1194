import type { Finding, Understanding } from '../../src/intake/understanding';
import { isBlocked, openFindings, stanceOf } from '../../src/taskpane/stance';

const blocking = (code: string): Finding => ({ code, place: 'Start!A1', params: {}, blocking: true, count: 1 });
const understood = (more: Partial<Understanding>): Understanding =>
  ({ kind: 'unknown', address: 'Start!A1:B9', headerRows: { first: 1, last: 1 }, dataRows: { first: 2, last: 9, count: 8 }, columns: [{}, {}], mapping: {}, asOf: null, notData: [], findings: [], ...more }) as unknown as Understanding;

test.each<[string, Partial<Understanding>, object]>([
  ['nothing is recognised', { findings: [blocking('dueDateMissing')] }, {}],
  ['there is one column only', { columns: [{}] as never }, { customer_name: 0 }],
  ['there is no row', { dataRows: { first: 2, last: 1, count: 0 } }, { due_date: 0 }],
])('no list when %s', (_why, more, proposed) => {
  expect(stanceOf(understood(more), proposed, false)).toEqual({ kind: 'noList' });
  expect(stanceOf(understood(more), proposed, true)).toEqual({ kind: 'form' });
});

test('a list that is understood, wholly or partly, has its form', () => {
  expect(stanceOf(understood({ findings: [blocking('amountMissing')] }), { due_date: 1 }, false)).toEqual({ kind: 'form' });
  expect(stanceOf(understood({ kind: 'openItems' }), { due_date: 1, open_amount: 0 }, false)).toEqual({ kind: 'form' });
});

test('another kind of document is refused with its sentence, until the user says otherwise', () => {
  const finding = blocking('kindTrialBalance');
  const balance = understood({ kind: 'trialBalance', findings: [blocking('dueDateMissing'), finding] });
  expect(stanceOf(balance, { open_amount: 1 }, false)).toEqual({ kind: 'refused', finding });
  expect(stanceOf(balance, { open_amount: 1 }, true)).toEqual({ kind: 'form' });
});

test('what was missing and has been chosen is no longer complained about', () => {
  const due = { ...blocking('dueDateMissing'), params: { role: 'due_date' } };
  const amount = { ...blocking('amountMissing'), params: { role: 'open_amount' } };
  const unreadable = { ...blocking('datesUnreadable'), params: { role: 'due_date' } };
  expect(openFindings(understood({ findings: [due, amount, unreadable] }), ['open_amount'])).toEqual([amount, unreadable]);
});

test('any choice hands a blocking finding over to the analysis, but only naming the amount decides between two amounts', () => {
  const dates = understood({ findings: [blocking('datesAmbiguous')] });
  const amounts = understood({ findings: [blocking('amountUndecided')] });
  const date = { columns: {}, options: { asOf: 45_000 } };
  expect(isBlocked(dates, { columns: {}, options: {} })).toBe(true);
  expect(isBlocked(dates, date)).toBe(false);
  expect(isBlocked(amounts, date)).toBe(true);
  expect(isBlocked(amounts, { columns: { open_amount: 4 }, options: {} })).toBe(false);
  expect(isBlocked(understood({}), { columns: {}, options: {} })).toBe(false);
});
