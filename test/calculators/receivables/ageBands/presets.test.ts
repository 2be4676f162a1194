import { bandNames, bandsText, defaultBands, parseBands } from '../../../../src/calculators/receivables/ageBands';
import type { BandBasis } from '../../../../src/calculators/receivables/ageBands';
import { presets } from '../../../../src/calculators/receivables/ageBands/presets';

const bases: readonly BandBasis[] = ['due', 'booked'];

it('offers the bands users know', () => {
  expect(presets.due.map(({ limits }) => bandsText(limits))).toEqual(['30, 60, 90', '30, 60, 90, 120', '30, 60, 90, 180, 365', '-31, -1, 0, 30, 60, 90']);
  expect(presets.booked.map(({ limits }) => bandsText(limits))).toEqual(['30, 60, 90, 180, 1y, 2y, 3y, 4y, 5y', '1y, 2y, 3y, 4y, 5y', '1y, 2y, 3y', '30, 60, 90']);
});

it('begins with the default', () => {
  for (const basis of bases) expect(defaultBands[basis]).toBe(presets[basis][0]!.limits);
});

it('each can be typed as well, has an id and a label of its own', () => {
  for (const basis of bases) for (const { limits } of presets[basis]) expect(parseBands(bandsText(limits), basis)).toEqual(limits);
  const all = bases.flatMap((basis) => presets[basis]);
  for (const own of [all.map(({ id }) => id), all.map(({ label }) => label.en), all.map(({ label }) => label.zh)]) expect(new Set(own).size).toBe(all.length);
});

it('the age of invoices in days begins with the day itself', () => {
  expect(bandNames(presets.booked.at(-1)!.limits, 'booked').map(({ en }) => en)).toEqual(['0–30', '31–60', '61–90', '91+']);
});
