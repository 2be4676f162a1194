import type { Analysis, Option, OptionValues } from '../../src/analyses/define';
import type { Mapping, Understanding } from '../../src/intake/understanding';
import { changeBetween, fits, isMissing, keyOf, mappingOf, missingOptions, missingRoles, noChoices, optionStates, toRemember, valuesOf } from '../../src/taskpane/choices';
import type { Choices } from '../../src/taskpane/choices';
import { column, mapped, understood } from './support/understood';

const words = { en: 'x', zh: '某' };
const reason = { en: 'there is no due date', zh: '没有到期日' };
const optionList: readonly Option[] = [
  { id: 'asOf', kind: 'date', from: 'asOf', label: words },
  {
    id: 'purpose', kind: 'choice', fallback: 'collections', label: words, choices: [{ id: 'collections', label: words }, { id: 'provision', label: words }],
    propose: ({ mapping }) => (mapping.due_date === undefined ? { value: 'provision', from: reason } : null),
  },
  {
    id: 'bands', kind: 'bands', fallback: '30', dependsOn: ['purpose'], label: words, presets: () => [], names: () => [],
    problem: (text) => (/^\d+(, \d+)*$/.test(text) ? null : { code: 'bandsUnreadable', place: null, params: {} }),
    propose: ({ options }) => ({ value: options['purpose'] === 'provision' ? '365' : '30, 60' }),
  },
  { id: 'days', kind: 'number', fallback: 5, minimum: 0, maximum: 10, label: words },
  { id: 'control', kind: 'amount', label: words },
  { id: 'advances', kind: 'amount', label: words, applies: ({ options }) => options['control'] !== undefined },
  { id: 'strict', kind: 'switch', fallback: false, label: words, applies: ({ options }) => options['purpose'] === 'collections' },
];
const analysis: Analysis = {
  id: 'some-analysis',
  roles: [
    { role: 'customer_name', need: 'optional' },
    { role: 'open_amount', need: 'required', oneOf: 'money', kinds: ['openItems'] },
    { role: 'amount_gross', need: 'required', oneOf: 'money', kinds: ['openItems'] },
    { role: 'debit', need: 'required', kinds: ['ledger'] },
    { role: 'due_date', need: 'required' },
  ],
  options: optionList,
} as unknown as Analysis;

const list = understood({ mapping: { customer_name: 0, due_date: 2 } });
const options = (chosen: OptionValues = {}, remembered: OptionValues = {}, mapping: Mapping = list.mapping, of: Understanding = list): OptionValues => valuesOf(optionStates(analysis, of, mapping, { columns: {}, options: chosen }, remembered));
const stateOf = (id: string, chosen: OptionValues = {}, remembered: OptionValues = {}, mapping: Mapping = list.mapping) => optionStates(analysis, list, mapping, { columns: {}, options: chosen }, remembered).find(({ option }) => option.id === id)!;

describe('columns', () => {
  test('the user wins over what was remembered, and that over what was understood', () => {
    expect(mappingOf(list, noChoices, {})).toEqual({ customer_name: 0, due_date: 2 });
    expect(mappingOf(list, noChoices, { open_amount: 'Open', due_date: 'gone' })).toEqual({ customer_name: 0, due_date: 2, open_amount: 1 });
    expect(mappingOf(list, { columns: { open_amount: 2, customer_name: null }, options: {} }, { open_amount: 'Open' })).toEqual({ due_date: 2, open_amount: 2 });
  });

  test('a chosen column that the new list does not have is forgotten', () => {
    expect(mappingOf(list, { columns: { open_amount: 9 }, options: {} }, {})).toEqual({ customer_name: 0, due_date: 2 });
  });

  test('of a group one column is enough, and only what this kind of document needs is missed', () => {
    expect(missingRoles(analysis, { kind: 'openItems' }, {})).toEqual(['open_amount', 'amount_gross', 'due_date']);
    expect(missingRoles(analysis, { kind: 'openItems' }, mapped({ amount_gross: 1, due_date: 2 }))).toEqual([]);
    expect(missingRoles(analysis, { kind: 'ledger' }, mapped({ amount_gross: 1, due_date: 2 }))).toEqual(['debit']);
  });
});

describe('options', () => {
  test('follow from the source, each from those before it, with the reason where there is one', () => {
    expect(options()).toEqual({ asOf: 46_356, purpose: 'collections', bands: '30, 60', days: 5, strict: false });
    expect(options({}, {}, {})).toEqual({ asOf: 46_356, purpose: 'provision', bands: '365', days: 5, strict: false });
    expect(stateOf('asOf')).toMatchObject({ origin: 'proposed', from: list.asOf?.from });
    expect(stateOf('purpose', {}, {}, {})).toMatchObject({ origin: 'proposed', from: reason });
    expect(stateOf('purpose')).toMatchObject({ origin: 'fallback', from: null });
    expect(missingOptions(optionStates(analysis, understood({ asOf: null }), {}, noChoices, {}))).toEqual(['asOf']);
  });

  test('a line to confirm of which nothing is chosen is missing, and an amount or a switch never is', () => {
    const unit = { option: { kind: 'choice', id: 'unit', prominent: true, fallback: '', label: reason, choices: [] } as Option, value: '', applies: true };
    expect([isMissing(unit), isMissing({ ...unit, value: 'day' }), isMissing({ ...unit, applies: false }), isMissing({ ...unit, option: { ...unit.option, prominent: false } as Option })]).toEqual([true, false, false, false]);
    expect(isMissing({ option: { kind: 'amount', id: 'control', label: reason } as Option, value: undefined, applies: true })).toBe(false);
  });

  test('a choice wins over everything, and loses its reason', () => {
    expect(stateOf('purpose', { purpose: 'collections' }, { purpose: 'provision' }, {})).toMatchObject({ value: 'collections', origin: 'chosen', from: null });
    expect(options({ asOf: 46_000 })['asOf']).toBe(46_000);
  });

  test('a proposal with a reason is about this source and wins over what was remembered; one without does not', () => {
    expect(stateOf('purpose', {}, { purpose: 'collections' }, {})).toMatchObject({ value: 'provision', origin: 'proposed' });
    expect(stateOf('purpose', {}, { purpose: 'provision' })).toMatchObject({ value: 'provision', origin: 'remembered' });
    expect(stateOf('bands', {}, { 'bands:collections': '7, 14' })).toMatchObject({ value: '7, 14', origin: 'remembered' });
  });

  test('bands belong to the purpose they were chosen for: another one drops them, and the first finds them again', () => {
    const bands = analysis.options.find(({ id }) => id === 'bands')!;
    expect(keyOf(bands, { purpose: 'collections' })).toBe('bands:collections');
    const chosen = { 'bands:collections': '15' };
    expect(options(chosen)['bands']).toBe('15');
    expect(options({ ...chosen, purpose: 'provision' })['bands']).toBe('365');
    expect(options({ ...chosen, purpose: 'collections' })['bands']).toBe('15');
    expect(options({ purpose: 'provision' }, { 'bands:collections': '7, 14' })['bands']).toBe('365');
    // The purpose may change without anybody choosing it.
    expect(options(chosen, {}, {})['bands']).toBe('365');
  });

  test('what does not apply is not shown, and neither chosen nor remembered values of it count', () => {
    expect(stateOf('strict', { strict: true, purpose: 'provision' })).toMatchObject({ applies: false, value: false });
    expect(stateOf('strict', { strict: true })).toMatchObject({ applies: true, value: true });
    expect(stateOf('advances', { advances: 5 })).toMatchObject({ applies: false, value: undefined });
    expect(stateOf('advances', { advances: 5, control: 7 })).toMatchObject({ applies: true, value: 5 });
  });

  test('nothing that does not fit is taken, from wherever it comes', () => {
    expect(options({}, { days: 99, purpose: 'other', 'bands:collections': 'x', strict: 'yes' })).toEqual(options());
    expect(fits(analysis.options[2]!, [30, 60], { understanding: list, mapping: list.mapping, options: {} })).toBe(false);
    expect(fits(analysis.options[4]!, Number.NaN, { understanding: list, mapping: list.mapping, options: {} })).toBe(false);
    expect(fits(analysis.options[0]!, 1.5, { understanding: list, mapping: list.mapping, options: {} })).toBe(false);
  });

  test('amounts may stay blank; they and dates are never remembered', () => {
    expect(options({}, { control: 5, asOf: 40_000 })).toEqual(options());
    expect(missingOptions(optionStates(analysis, list, list.mapping, noChoices, {}))).toEqual([]);
  });
});

describe('what the workbook keeps', () => {
  const choices: Choices = { columns: {}, options: { asOf: 46_000, control: 5, purpose: 'provision', 'bands:provision': '100', gone: 1, days: 99 } };

  test('is columns by heading and what was chosen, now or before; no date, no amount, nothing unknown', () => {
    expect(toRemember(analysis, list, mapped({ customer_name: 0, open_amount: 1, due_date: 2 }), choices, { 'bands:collections': '7', strict: true, older: 3 })).toEqual({
      headings: { customer_name: 'Name', open_amount: 'Open', due_date: 'Due date' },
      options: { purpose: 'provision', 'bands:provision': '100', 'bands:collections': '7', strict: true },
    });
  });

  test('is not what only followed from this source', () => {
    expect(toRemember(analysis, list, {}, noChoices, {})).toEqual({ headings: {}, options: {} });
  });

  test('knows no column without a heading', () => {
    expect(toRemember(analysis, understood({ columns: [column(0, '')] }), mapped({ customer_name: 0 }), noChoices, {}).headings).toEqual({});
  });
});

test('a change of a proposed date, option or column is noticed, the same proposal is not', () => {
  const shown = { mapping: mapped({ due_date: 2 }), options: { asOf: 41_090, purpose: 'collections' } };
  expect(changeBetween(analysis, shown, { ...shown })).toBeNull();
  expect(changeBetween(analysis, shown, { ...shown, options: { ...shown.options, asOf: 41_121 } })).toEqual({ asOf: { before: 41_090, after: 41_121 }, columns: false, options: [] });
  expect(changeBetween(analysis, shown, { ...shown, mapping: mapped({ due_date: 1 }) })).toEqual({ asOf: null, columns: true, options: [] });
  expect(changeBetween(analysis, shown, { ...shown, options: { ...shown.options, purpose: 'provision' } })).toEqual({ asOf: null, columns: false, options: [words] });
});
