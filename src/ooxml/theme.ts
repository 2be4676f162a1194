import { child, parseXml } from './xml';

/** Colours of the theme in the order that color/@theme counts them. */
export type ThemeColors = readonly string[];

/** The file lists dark before light, the index counts light first. */
const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
export const officeColors: ThemeColors = ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72'];

export function readTheme(xml: string | undefined): ThemeColors {
  if (xml === undefined) return officeColors;
  const scheme = child(child(parseXml(xml), 'themeElements'), 'clrScheme');
  return order.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const value = color?.name === 'sysClr' ? color.attributes.lastClr : color?.attributes.val;
    return value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value) ? `#${value.toUpperCase()}` : officeColors[index]!;
  });
}

const palette =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333';

/** A colour element's attributes as "#RRGGBB"; undefined for automatic. */
export function readColor(attributes: Readonly<Record<string, string>> | undefined, theme: ThemeColors): string | undefined {
  if (attributes === undefined) return undefined;
  const { rgb, theme: number, indexed, tint } = attributes;
  let base: string | undefined;
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) base = `#${rgb.slice(-6).toUpperCase()}`;
  else if (number !== undefined) base = theme[Number(number)];
  else if (indexed !== undefined && Number(indexed) < 64) base = `#${palette.slice(Number(indexed) * 6, Number(indexed) * 6 + 6)}`;
  return base === undefined || tint === undefined || Number(tint) === 0 ? base : withTint(base, Number(tint));
}

/** Tint works on the lightness: negative darkens, positive lightens. */
function withTint(color: string, tint: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (range > 0) hue = max === red ? ((green - blue) / range + 6) % 6 : max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const triple = [[chroma, second, 0], [second, chroma, 0], [0, chroma, second], [0, second, chroma], [second, 0, chroma], [chroma, 0, second]][Math.floor(hue) % 6]!;
  return `#${triple.map((part) => Math.round((part + light - chroma / 2) * 255).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
