import { bandNames, bandsText, bandsWords, defaultBands, mostLimits, parseBands, presets, type BandBasis, type BandsProblem } from '../../../calculators/receivables/ageBands';
import type { Fault } from '../../../intake/faults';
import type { BandsOption, OptionContext } from '../../define';

/** Days past due for collecting; age from the booking date for provision and disclosure. */
export function basisOf(purpose: unknown): BandBasis {
  return purpose === 'provision' ? 'booked' : 'due';
}

const problemCodes = { empty: 'bandsEmpty', unreadable: 'bandsUnreadable', notRising: 'bandsNotRising', tooMany: 'bandsTooMany', tooFar: 'bandsTooFar' } as const;

export function bandsFault({ problem, at }: BandsProblem): Fault {
  return { code: problemCodes[problem], place: null, params: { at, most: mostLimits } };
}

const annual = presets.booked.find(({ id }) => id === 'bookedAnnual')!.limits;

/** Balance tables of whole years know no days: days in the bands would claim what the data do not say. */
function hasYearsOnly({ understanding }: OptionContext): boolean {
  if (understanding.kind !== 'balances') return false;
  const periods = understanding.findings.find(({ code }) => code === 'periodsFound');
  return periods !== undefined && /^\d{4}$/.test(String(periods.params['from']));
}

const basisIn = ({ options }: OptionContext): BandBasis => basisOf(options['purpose']);

export const bandsOption: BandsOption = {
  kind: 'bands',
  id: 'bands',
  dependsOn: ['purpose'],
  fallback: bandsText(defaultBands.due),
  label: { en: 'Bands', zh: '账龄区间' },
  hint: { en: 'Upper limits in days; 1y is one year, 6m six months.', zh: '各区间上限（天）；一年写作“1年”，六个月写作“6个月”。' },
  presets: (context) => presets[basisIn(context)].map(({ id, label, limits }) => ({ id, label, value: bandsText(limits) })),
  problem: (text) => {
    const read = parseBands(text);
    return 'problem' in read ? bandsFault(read) : null;
  },
  written: (text) => {
    const read = parseBands(text);
    return 'problem' in read ? { en: text, zh: text } : bandsWords(read);
  },
  names: (text, context) => {
    const basis = basisIn(context);
    const read = parseBands(text, basis);
    return 'problem' in read ? [] : bandNames(read, basis, context.options['dueTodayIsOverdue'] === true);
  },
  propose: (context) => ({ value: bandsText(hasYearsOnly(context) ? annual : defaultBands[basisIn(context)]) }),
};
