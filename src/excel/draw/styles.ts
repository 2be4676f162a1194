import type { StyleName } from '../plan/plan';

/** Colours of everything drawn into a workbook. Blue marks what a person typed, black what is computed. */
export const colors = {
  brand: '#0B5563',
  brandText: '#FFFFFF',
  line: '#0B5563',
  input: '#0000FF',
  muted: '#5F6B73',
  wrong: '#C00000',
  total: '#E8F1F2',
  hair: '#D5DEE1',
} as const;

/** Told apart without red and green, and in print. */
export const chartColors = ['#0B5563', '#E08E45', '#6C8EAD', '#B5472F', '#8A8D91', '#3E7C59', '#C9A227', '#5B4B8A'] as const;

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly lineBelow?: boolean;
}

export const styles: Readonly<Record<StyleName, Style>> = {
  title: { bold: true, size: 16, color: colors.brand, align: 'Left' },
  subtitle: { color: colors.muted, align: 'Left' },
  section: { bold: true, size: 12, color: colors.brand, align: 'Left' },
  head: { bold: true, color: colors.muted, lineBelow: true },
  headRight: { bold: true, color: colors.muted, align: 'Right', lineBelow: true },
  label: { align: 'Left' },
  result: { bold: true, align: 'Right' },
  input: { bold: true, align: 'Right', color: colors.input },
  plain: {},
  muted: { color: colors.muted, align: 'Left' },
  headCenter: { bold: true, color: colors.muted, align: 'Center', lineBelow: true },
  verdict: { bold: true, align: 'Center' },
};
