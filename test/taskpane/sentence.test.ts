import { hostSentences } from '../../src/texts/hostSentences';
import { languages } from '../../src/texts/words';
import { sentenceOf, shortPlace, toldOf } from '../../src/taskpane/sentence';
import { finding } from './support/understood';

test('a fault of Excel names its code and place, never Excel\'s own message', () => {
  expect(sentenceOf({ code: 'hostFailed', place: null, params: { code: 'GeneralException', where: 'Chart.title' } }, 'en')).toContain('(GeneralException, Chart.title)');
});

test('an unknown code is said, not hidden', () => {
  expect(sentenceOf({ code: 'somethingNew', place: null, params: {} }, 'zh')).toContain('somethingNew');
});

test('a finding counts', () => {
  expect(sentenceOf({ code: 'numbersAsText', place: null, params: { heading: 'Amount' }, blocking: false, count: 7 }, 'en')).toMatch(/^7 amounts of “Amount”/);
});

test('no sentence about Excel keeps an unfilled place holder', () => {
  const params = { code: 'c', where: 'w', sheets: 's', sheet: 's', first: 'f', copies: 'b', tables: 't', names: 'n', name: 'n', cells: 'A1', count: 2 };
  for (const code of Object.keys(hostSentences)) for (const language of languages) expect(sentenceOf({ code, place: 'Sheet1!A1', params }, language)).not.toMatch(/\{\w+\}/);
});

test('a finding in pieces: what is the matter, then what to do, with the place apart', () => {
  const hidden = { code: 'rowsHidden', place: 'Invoices!A17', params: {}, blocking: false, count: 3 };
  expect(toldOf(hidden, 'en')).toEqual({ first: ['3 rows are hidden or filtered, the first in ', null, '.'], rest: ['They are included.'] });
  expect(toldOf(hidden, 'zh').first).toContain(null);
  expect([...toldOf(hidden, 'en').first, ...toldOf(hidden, 'en').rest].map((piece) => piece ?? 'Invoices!A17').join('').replace('.They', '. They')).toBe(sentenceOf(hidden, 'en'));
});

test('a full stop inside a heading ends no sentence, and a place is found where the heading says the same', () => {
  const told = toldOf({ code: 'numbersAsText', place: 'A!C1', params: { heading: 'Amount in doc. curr. A!C1' }, blocking: false, count: 2 }, 'en');
  expect(told.first.join('')).toContain('doc. curr. A!C1');
  expect(told.first).not.toContain(null);
});

test('a place on the sheet of the source is told without it', () => {
  expect(shortPlace('Invoices!C17', 'Invoices!A1:H20')).toBe('C17');
  expect(shortPlace("'Open invoices'!C17", "'Open invoices'!A1:H20")).toBe('C17');
  expect(shortPlace('Feb!C17', 'Jan!A1:H20')).toBe('Feb!C17');
  expect(shortPlace('C17', '')).toBe('C17');
});

test('a heading or an example as long as a page is cut', () => {
  const told = sentenceOf(finding('amountCellsUnreadable', { place: 'List!C4', params: { heading: 'A name '.repeat(170) } }), 'en');
  expect(told).toContain('A name…”');
  expect(told.length).toBeLessThan(250);
});
