import { choicesOf } from '../analyses/define';
import { shell } from '../texts/shell';
import { fill } from '../texts/words';
import type { Language, Words } from '../texts/words';
import type { OptionState } from './choices';
import { showDay, showMoney } from './display';

/** The options in one line: what they are called and how they stand. Bands by their names, switches only where they are not as usual. */
export function summaryOf(states: readonly OptionState[], language: Language): string {
  return states
    .flatMap((state) => {
      const value = isUsual(state) ? null : valueOf(state, language);
      if (value === null) return [];
      return state.option.kind === 'bands' ? [value] : [fill(shell.optionIs, { label: state.option.label[language], value })[language]];
    })
    .join(' · ');
}

/** As usual: not worth a word. */
function isUsual({ option, value }: OptionState): boolean {
  return (option.kind === 'choice' || option.kind === 'switch') && value === option.fallback;
}

/** How an option stands, as a person says it; null where nothing is chosen. */
export function valueOf({ option, value, context }: OptionState, language: Language): string | null {
  if (value === undefined) return null;
  const text = (words: Words): string => words[language];
  switch (option.kind) {
    case 'date':
      return showDay(Number(value));
    case 'number':
      return option.unit === undefined ? String(value) : `${String(value)}${language === 'zh' ? '' : ' '}${text(option.unit)}`;
    case 'amount':
      return showMoney(Number(value), language);
    case 'bands':
      return option.names(String(value), context).map(text).join(language === 'zh' ? '、' : ', ');
    case 'choice':
      return text(choicesOf(option, context).find(({ id }) => id === value)?.label ?? option.label);
    case 'switch':
      return text(value === true ? shell.on : shell.off);
  }
}
