import { bandNames, bandsText, defaultBands, parseBands, presets, type BandBasis } from '../../../calculators/receivables/ageBands';
import type { BandsOption, OptionContext } from '../../define';

/** Days past due for collecting; age from the booking date for provision and disclosure. */
export function basisOf(purpose: unknown): BandBasis {
  return purpose === 'provision' ? 'booked' : 'due';
}

const basisIn = ({ options }: OptionContext): BandBasis => basisOf(options['purpose']);

export const bandsOption: BandsOption = {
  kind: 'bands',
  id: 'bands',
  dependsOn: ['purpose'],
  fallback: bandsText(defaultBands.due),
  label: { en: 'Bands', zh: '账龄区间' },
  hint: { en: 'Upper limits in days; 1y is one year, 6m six months.', zh: '各区间上限（天）；1年写作 1y 或 1年，6个月写作 6m。' },
  presets: (context) => presets[basisIn(context)].map(({ id, label, limits }) => ({ id, label, value: bandsText(limits) })),
  problem: (text) => {
    const read = parseBands(text);
    return 'problem' in read ? { code: `bands${read.problem[0]!.toUpperCase()}${read.problem.slice(1)}`, place: null, params: { at: read.at } } : null;
  },
  names: (text, context) => {
    const read = parseBands(text);
    return 'problem' in read ? [] : bandNames(read, basisIn(context));
  },
  propose: (context) => ({ value: bandsText(defaultBands[basisIn(context)]) }),
};
