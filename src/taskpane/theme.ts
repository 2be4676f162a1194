import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import type { Theme as ThemeName } from '../excel/theme';

/** A deep teal, from nearly black to nearly white; the reports use the same. */
const brand: BrandVariants = {
  10: '#01090B', 20: '#04191E', 30: '#062A32', 40: '#083741', 50: '#094551', 60: '#0B5563', 70: '#106173', 80: '#166E82',
  90: '#2D8297', 100: '#4896AA', 110: '#64A9BB', 120: '#80BBCB', 130: '#9CCDD9', 140: '#B9DEE6', 150: '#D6EDF2', 160: '#EEF8FA',
};

const fontFamilyBase = '"Segoe UI", "Segoe UI Variable", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", -apple-system, system-ui, sans-serif';

const dark = createDarkTheme(brand);

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  // On dark grounds the brand's own colour is too dim to read.
  dark: { ...dark, fontFamilyBase, colorBrandForeground1: brand[120], colorBrandForeground2: brand[130], colorBrandForegroundLink: brand[130], colorCompoundBrandForeground1: brand[120], colorNeutralForeground2BrandHover: brand[120], colorNeutralForeground2BrandPressed: brand[110], colorNeutralForeground2BrandSelected: brand[120] },
  // The reader's own colours: a yellow link would be lost on a white ground.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase, colorBrandForegroundLink: 'LinkText', colorBrandForegroundLinkHover: 'LinkText', colorBrandForegroundLinkPressed: 'LinkText', colorBrandForegroundLinkSelected: 'LinkText' },
};
