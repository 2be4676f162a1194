import { hostSentences } from '../../src/texts/hostSentences';
import { languages } from '../../src/texts/words';
import { sentenceOf } from '../../src/taskpane/sentence';

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
  const params = { code: 'c', where: 'w', sheets: 's', names: 'n', count: 2 };
  for (const code of Object.keys(hostSentences)) for (const language of languages) expect(sentenceOf({ code, place: 'Sheet1!A1', params }, language)).not.toMatch(/\{\w+\}/);
});
