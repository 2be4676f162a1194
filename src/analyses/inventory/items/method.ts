import { isoDate } from '../../../math/dates';
import { fill, type Words } from '../../../texts/words';
import type { Option } from '../../define';
import { unitWords } from '../demand/periods';
import { measureWords, options } from './options';
import type { State } from './state';
import { methodWords, noteWords, words } from './words';

type Filling = Readonly<Record<string, Words | string | number>>;

/** A sentence with words of both languages put in. */
export function filled(sentence: Words, filling: Filling): Words {
  const inOne = (language: 'en' | 'zh'): string => fill(sentence, Object.fromEntries(Object.entries(filling).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value])))[language];
  return { en: inOne('en'), zh: inOne('zh') };
}

const lower = (text: Words): Words => ({ en: text.en.charAt(0).toLowerCase() + text.en.slice(1), zh: text.zh });
const same = (text: string): Words => ({ en: text, zh: text });
const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`;

/** First to last period, or that the list does not say. */
function spanOf({ demand: { periods } }: State): Words {
  if (periods.count === 0 || periods.unit === null || (periods.count === 1 && Number.isNaN(periods.starts[0]!))) return methodWords.given;
  const first = periods.names[0]!;
  return periods.count === 1 ? first : filled(methodWords.span, { from: first, to: periods.names.at(-1)! });
}

/** How the classes were found, in sentences that a reader can quote. */
export function methodOf(state: State): Words {
  const { choices, classified, demand } = state;
  const parts = [filled(methodWords.value, { measure: lower(measureWords[choices.measure]), span: spanOf(state), a: percent(choices.cutA), b: percent(choices.cutB), rule: choices.rule === 'BEFORE' ? methodWords.before : methodWords.including })];
  if (classified.pattern === null) parts.push(methodWords.noXyz);
  else {
    parts.push(filled(methodWords.xyz, { period: unitWords[demand.periods.unit ?? 'month'], periods: demand.periods.used, deviation: choices.whole ? methodWords.population : methodWords.sample, x: choices.limitX, y: choices.limitY }));
    parts.push(methodWords.classes);
  }
  return { en: parts.map(({ en }) => en).join(' '), zh: parts.map(({ zh }) => zh).join('') };
}

/** The options that applied, as they were chosen. */
export function optionWords({ input, choices }: State): { readonly label: Words; readonly value: Words }[] {
  const context = { understanding: input.understanding, mapping: input.mapping, options: input.options };
  return options.flatMap((option) => {
    const value = shownOption(option, input.options[option.id], choices.measure);
    return value === null || option.applies?.(context) === false ? [] : [{ label: option.label, value }];
  });
}

function shownOption(option: Option, given: unknown, measure: string): Words | null {
  switch (option.kind) {
    case 'choice': {
      const chosen = option.id === 'value' ? measure : typeof given === 'string' ? given : option.fallback;
      return option.choices.find(({ id }) => id === chosen)?.label ?? null;
    }
    case 'switch':
      return (typeof given === 'boolean' ? given : option.fallback) ? words.yes : words.no;
    case 'number':
      return same(String(typeof given === 'number' ? given : option.fallback));
    default:
      return null;
  }
}

export function notesOf(state: State): Words[] {
  const { demand, classified, choices, live } = state;
  const { periods, items, categories } = demand;
  const notes: Words[] = [live ? noteWords.live : filled(noteWords.values, { count: classified.count })];
  const unit = unitWords[periods.unit ?? 'month'];
  if (classified.pattern !== null) {
    if (demand.shape === 'long') notes.push(filled(noteWords.zeros, { period: unit, from: periods.names[0]!, to: periods.names.at(-1)! }));
    if (periods.used < 12) notes.push(filled(noteWords.few, { count: periods.used }));
    if (Number.isNaN(periods.starts[0]!)) notes.push(noteWords.noYear);
  }
  if (periods.incomplete !== null && periods.unit !== null) {
    notes.push(filled(noteWords.incomplete, { period: unit, name: periods.names.at(-1)!, through: isoDate(periods.incomplete.through) ?? '', used: choices.demand.includeLast ? noteWords.usedYes : noteWords.usedNo }));
  }
  if (classified.flags.length > 0) notes.push(filled(noteWords.noValue, { count: classified.flags.length }));
  if (items.differByCase > 0) notes.push(filled(noteWords.differByCase, { count: items.differByCase }));
  const unknown = categories.filter((category) => category.class === 'unknown' && category.counted);
  if (unknown.length > 0) notes.push(filled(noteWords.unknownCategories, { names: unknown.slice(0, 5).map(({ name }) => name).join(', ') }));
  notes.push(noteWords.bands);
  if (classified.pattern !== null) notes.push(noteWords.stability);
  return notes;
}

