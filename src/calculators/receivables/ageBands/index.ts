export { bandsText, bandsWords, firstOverdueBand, mostLimits, parseBands } from './limits';
export type { BandBasis, BandsProblem, Limit } from './limits';
export { bandKeys, bandNames } from './names';
export { defaultBands, presets } from './presets';
export type { BandPreset } from './presets';
export { bandOf, bandStarts, oldestWithin } from './starts';
export type { BandRange } from './starts';
