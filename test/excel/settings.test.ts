import { understandSaved } from '../../src/excel/settings';

test('what was saved is understood', () => {
  const text = JSON.stringify({ version: 1, headings: { amount: 'Open' }, options: { limits: [30, 60], strict: true } });
  expect(understandSaved(text)).toEqual({ headings: { amount: 'Open' }, options: { limits: [30, 60], strict: true } });
});

test.each([undefined, null, 7, '', 'no json', '[]', 'null', '{"version":2,"headings":{},"options":{}}', '{"version":1,"headings":[],"options":{}}'])('%p is ignored', (stored) => {
  expect(understandSaved(stored)).toBeNull();
});

test('single values of a wrong type are dropped, the others stay', () => {
  expect(understandSaved('{"version":1,"headings":{"a":1,"b":"B"},"options":{"c":{"d":1},"e":2,"f":["x"]}}')).toEqual({ headings: { b: 'B' }, options: { e: 2 } });
});
