import { readdirSync, readFileSync } from 'node:fs';
import { sentences } from '../../src/texts/sentences';
import { fault, faultOf, hostCode, isFault, stopIfAsked, Stopped } from '../../src/excel/faults';

const fromExcel = (code: string): Error => Object.assign(new Error('localised and technical'), { name: 'RichApi.Error', code, debugInfo: { errorLocation: 'Range.values' } });

test.each([
  ['InvalidOperationInCellEditMode', 'hostCellEdit'],
  ['AccessDenied', 'hostAccessDenied'],
  ['RequestPayloadSizeLimitExceeded', 'hostTooMuchAtOnce'],
  ['ItemNotFound', 'hostItemGone'],
  ['InactiveWorkbook', 'hostInactiveWorkbook'],
  ['RequestAborted', 'hostUnavailable'],
  ['HostRestartNeeded', 'hostUnavailable'],
  ['ApiNotFound', 'hostTooOld'],
  ['UnsupportedSheet', 'hostUnsupportedSheet'],
  ['ItemAlreadyExists', 'hostNameTaken'],
  ['InvalidSelection', 'sourceNoCells'],
  ['SomethingNew', 'hostFailed'],
])('%s is %s', (code, own) => {
  expect(faultOf(fromExcel(code), 'Invoices!A1:B2')).toEqual({ code: own, place: 'Invoices!A1:B2', params: { code, where: 'Range.values' } });
});

test('a bug goes on as it is', () => {
  const bug = new TypeError('x is undefined');
  expect(hostCode(bug)).toBeNull();
  expect(() => faultOf(bug)).toThrow(bug);
});

test('stopping is no failure of Excel', () => {
  const controller = new AbortController();
  expect(() => stopIfAsked(controller.signal)).not.toThrow();
  controller.abort();
  expect(() => stopIfAsked(controller.signal)).toThrow(Stopped);
  expect(faultOf(new Stopped())).toEqual(fault('stopped'));
});

test('a fault is told from cells', () => {
  expect(isFault(fault('stopped'))).toBe(true);
  expect(isFault({ sheet: 'A', columns: [] })).toBe(false);
});

test('every code that this room gives has a sentence', () => {
  const folder = `${process.cwd()}/src/excel`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const text = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
  const used = [...text.matchAll(/fault\('(\w+)'|^ {2}\w+: '((?:host|source)\w+)'/gm)].map((match) => match[1] ?? match[2] ?? '');
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((code) => !(code in sentences))).toEqual([]);
});
