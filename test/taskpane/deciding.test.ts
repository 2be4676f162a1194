import type { OptionState } from '../../src/taskpane/choices';
import { decisionOf } from '../../src/taskpane/deciding';
import { finding } from './support/understood';

const states = [{ option: { id: 'dateOrder' }, applies: true }, { option: { id: 'useTerms' }, applies: false }] as unknown as OptionState[];

test('a finding leads to the option or the row that decides it, where that is offered', () => {
  expect(decisionOf(finding('datesAmbiguous'), states)).toEqual({ kind: 'option', id: 'dateOrder' });
  expect(decisionOf(finding('amountUndecided'), states)).toEqual({ kind: 'amount' });
  expect(decisionOf(finding('dueDatesBlank'), states)).toBeNull();
  const purpose = { option: { id: 'purpose' }, applies: true } as unknown as OptionState;
  expect([states, [...states, purpose], [purpose, { option: { id: 'useTerms' }, applies: true } as unknown as OptionState]].map((offered) => decisionOf(finding('dueDateMissing'), offered))).toEqual([null, { kind: 'option', id: 'purpose' }, { kind: 'option', id: 'useTerms' }]);
  expect(decisionOf(finding('rowsHidden'), states)).toBeNull();
});
