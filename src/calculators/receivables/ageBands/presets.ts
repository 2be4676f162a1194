import type { Words } from '../../../texts/words';
import type { BandBasis, Limit } from './limits';

export interface BandPreset {
  readonly id: string;
  readonly label: Words;
  readonly limits: readonly Limit[];
}

const days = (...amounts: readonly number[]): Limit[] => amounts.map((amount) => ({ amount, unit: 'day' }));
const years = (...amounts: readonly number[]): Limit[] => amounts.map((amount) => ({ amount, unit: 'year' }));

/** The usual bands; those of `defaultBands` stand first. */
export const presets: Readonly<Record<BandBasis, readonly BandPreset[]>> = {
  due: [
    { id: 'due90', label: { en: '30, 60, 90 days', zh: '30、60、90 天' }, limits: days(30, 60, 90) },
    { id: 'due120', label: { en: '30, 60, 90, 120 days', zh: '30、60、90、120 天' }, limits: days(30, 60, 90, 120) },
    { id: 'due365', label: { en: '30, 60, 90, 180, 365 days', zh: '30、60、90、180、365 天' }, limits: days(30, 60, 90, 180, 365) },
    { id: 'dueTwoSided', label: { en: 'Before and after the due date', zh: '到期日前后' }, limits: days(-31, -1, 0, 30, 60, 90) },
  ],
  booked: [
    { id: 'bookedMixed', label: { en: 'Days in the first year, then years', zh: '一年内按天，一年以上按年' }, limits: [...days(30, 60, 90, 180), ...years(1, 2, 3, 4, 5)] },
    { id: 'bookedAnnual', label: { en: 'Annual report: 1 to 5 years', zh: '年报附注：1 至 5 年' }, limits: years(1, 2, 3, 4, 5) },
    { id: 'bookedThreeYears', label: { en: '1, 2, 3 years', zh: '1、2、3 年' }, limits: years(1, 2, 3) },
    { id: 'bookedDays', label: { en: 'Invoice age 30, 60, 90 days', zh: '按开票日 30、60、90 天' }, limits: days(30, 60, 90) },
  ],
};

/** The bands that are used unless the user chooses others. */
export const defaultBands: Readonly<Record<BandBasis, readonly Limit[]>> = { due: presets.due[0]!.limits, booked: presets.booked[0]!.limits };
