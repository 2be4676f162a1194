import type { Option } from '../../src/analyses/define';
import type { OptionState } from '../../src/taskpane/choices';
import { summaryOf } from '../../src/taskpane/summary';

const label = (en: string) => ({ en, zh: en });
const state = (option: object, value: OptionState['value']): OptionState => ({ option: option as Option, key: 'x', value, origin: 'chosen', from: null, applies: true, context: {} as never });

test('bands by name, amounts with marks, choices and switches only where they are not as usual', () => {
  const choice = { id: 'credits', kind: 'choice', label: label('Credits'), fallback: 'apart', choices: [{ id: 'apart', label: label('Apart') }, { id: 'oldest', label: label('Oldest') }] };
  const flag = { id: 'strict', kind: 'switch', label: label('Strict'), fallback: true };
  const bands = { id: 'bands', kind: 'bands', label: label('Bands'), fallback: '30', names: () => [label('Current'), label('1–30')] };
  const control = { id: 'control', kind: 'amount', label: label('Control') };
  expect(summaryOf([state(bands, '30'), state(choice, 'oldest'), state(control, 7_760_000), state(flag, false)], 'en')).toBe('Current, 1–30 · Credits: Oldest · Control: 7,760,000.00 · Strict: no');
  expect(summaryOf([state(bands, '30'), state(choice, 'apart'), state(control, undefined), state(flag, true)], 'zh')).toBe('Current、1–30');
});

test('numbers as they were entered, with their unit', () => {
  const level = { id: 'level', kind: 'number', label: label('Service level'), fallback: 95, unit: { en: '%', zh: '%' } };
  expect(summaryOf([state(level, 99.5)], 'en')).toBe('Service level: 99.5 %');
  expect(summaryOf([state(level, 95), state({ ...level, unit: undefined, label: label('Days') }, 3)], 'zh')).toBe('Service level：95% · Days：3');
});
